import { vendorById } from './vendors.ts';
import type { Vendor } from './vendors.ts';

/** Files that an outside service reads from the code store: while one lies there, the service works for the product. */
const rows: readonly (readonly [RegExp, string])[] = [
  [/^\.codeclimate\.ya?ml$/, 'codeclimate'],
  [/(^|\/)\.?codecov\.ya?ml$/, 'codecov'],
  [/^\.coveralls\.ya?ml$/, 'coveralls'],
  [/^\.codacy\.ya?ml$/, 'codacy'],
  [/^\.sonarcloud\.properties$/, 'sonarcloud'],
  [/^\.travis\.ya?ml$/, 'travis-ci'],
  [/^bitrise\.ya?ml$/, 'bitrise'],
  [/^netlify\.toml$/, 'netlify'],
  [/^\.?percy\.ya?ml$/, 'percy'],
  [/(^|\/)config\/newrelic\.yml$|^newrelic\.(?:yml|ini|js|cjs|config)$/, 'newrelic'],
  [/(^|\/)config\/skylight\.yml$/, 'skylight'],
  [/(^|\/)config\/scout_apm\.yml$/, 'scout-apm'],
  [/(^|\/)config\/appsignal\.(?:yml|exs)$/, 'appsignal'],
  [/(^|\/)config\/honeybadger\.yml$/, 'honeybadger'],
  [/^crowdin\.ya?ml$/, 'crowdin'],
  [/^\.tx\/config$/, 'transifex'],
  [/^\.scrutinizer\.ya?ml$/, 'scrutinizer'],
  [/^\.styleci\.ya?ml$/, 'styleci'],
  [/^\.?appveyor\.ya?ml$/, 'appveyor'],
  [/^\.circleci\/config\.ya?ml$/, 'circleci'],
  [/^\.semaphore\/semaphore\.ya?ml$/, 'semaphore'],
  [/^\.buildkite\/pipeline\.ya?ml$/, 'buildkite'],
  [/^codemagic\.ya?ml$/, 'codemagic'],
  [/^\.deepsource\.toml$/, 'deepsource'],
  [/^\.snyk$/, 'snyk'],
  [/^fly\.toml$/, 'fly-io'],
  [/^vercel\.json$/, 'vercel'],
  [/^render\.ya?ml$/, 'render'],
  [/^railway\.(?:json|toml)$/, 'railway'],
  [/^scalingo\.json$/, 'scalingo'],
  [/^firebase\.json$/, 'firebase'],
];

/** The service that reads a file of this name, when one does. */
export function vendorOfServiceFile(path: string): Vendor | undefined {
  const id = rows.find(([file]) => file.test(path))?.[1];
  return id === undefined ? undefined : vendorById(id);
}
