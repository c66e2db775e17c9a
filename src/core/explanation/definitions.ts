import type { FileView } from '../decisions/fileView.ts';

/** What settings files prove to be no settings of the product. */
export interface Definitions {
  /** Files that stand for entries of a list which the product offers, by their folder. */
  readonly files: number;
  /** The names of new entries: at most three. */
  readonly names: readonly string[];
  /** Whether a new entry asks people for an account of their own. */
  readonly account: boolean;
  /** Files that only show developers how to fill in their own settings. */
  readonly samples: number;
}

export const noDefinitions: Definitions = { files: 0, names: [], account: false, samples: 0 };

/** What was gathered, with one more settings file. */
export function withDefinitionsOf(view: FileView, known: Definitions): Definitions {
  if (sample.test(view.path)) return { ...known, samples: known.samples + 1 };
  if (!listed.test(view.path) || ofTools.test(view.path)) return known;
  const files = { ...known, files: known.files + 1 };
  if (view.file.status !== 'added') return files;
  const lines = view.added.slice(0, mostLines).map(({ text }) => text);
  const name = lines
    .map((text) => named.exec(text))
    .map((one) => one?.[1] ?? one?.[2])
    .find((one) => one !== undefined);
  // An entry says of itself what it is; a setting has a value.
  const says = new Set(lines.flatMap((text) => told.exec(text)?.[1] ?? []));
  if (name === undefined || says.size < 2) return known;
  return {
    ...files,
    names: [...known.names, name.trim().replace(/,$/, '')].slice(0, 3),
    account: known.account || lines.some((text) => asksAccount.test(text)),
  };
}

const sample =
  /(?:^|\/)\.?env(?:rc)?(?:[._-][\w-]{1,30}){0,2}[._-](?:example|sample|template|dist|tmpl)$|(?:^|\/)(?!phpunit|phpstan|phpcs|psalm|\.php)[\w.-]{1,60}\.(?:example|sample)(?:\.[a-z]{2,5})?$|(?:^|\/)(?:example|sample)[._-](?:env|config|settings)[\w.-]{0,30}$/i;
const listed =
  /(?:^|\/)(?:definitions|indexers|connectors|providers|sources|themes|presets|scrapers|trackers|catalogs?|recipes|bridges|feeds)\/(?:[\w-]{1,40}\/)?[\w.-]{1,80}\.(?:ya?ml|json|toml)$/i;
/** Settings of tools that stand in folders of the same names. */
const ofTools =
  /(?:^|\/)(?:\.[\w-]+|docs?|locales?|i18n|config|deploy\w*|helm|charts?|k8s|kubernetes|terraform|ansible|grafana|swagger|openapi|api|schemas?|tests?|node_modules)\//i;
const named = /^(?: {2})?["']?(?:name|title)["']?:\s?["']?([^"'#{}[\]]{2,60})/i;
const told =
  /^(?: {2}")?["']?(description|site|links|url|homepage|language|country|website|logo|icon|categories|caps|author|type)["']?:/i;
const asksAccount = /^\s*["']?(?:type["']?:\s*["']?(?:semi-)?private\b|login["']?:|username["']?:)/i;
const mostLines = 200;
