import { vendorById } from './vendors.ts';
import type { Vendor } from './vendors.ts';

/** Ready-made steps of automatic checks that hand something to an outside service, by the head of their name. Steps that run anywhere, such as a free scanner, are not here. */
const rows: readonly (readonly [step: string, id: string])[] = [
  ['codecov/', 'codecov'],
  ['coverallsapp/', 'coveralls'],
  ['paambaati/codeclimate-action', 'codeclimate'],
  ['sonarsource/sonarcloud-github-action', 'sonarcloud'],
  ['snyk/actions', 'snyk'],
  ['checkmarx/', 'checkmarx'],
  ['veracode/', 'veracode'],
  ['gitguardian/', 'gitguardian'],
  ['fossas/', 'fossa'],
  ['stackhawk/', 'stackhawk'],
  ['codacy/', 'codacy'],
  ['anthropics/', 'anthropic'],
  ['openai/codex-action', 'openai'],
  ['chromaui/', 'chromatic'],
  ['percy/', 'percy'],
  ['getsentry/', 'sentry'],
  ['datadog/', 'datadog'],
  ['newrelic/', 'newrelic'],
  ['crowdin/', 'crowdin'],
  ['lokalise/', 'lokalise'],
  ['transifex/', 'transifex'],
  ['slackapi/', 'slack'],
  ['8398a7/action-slack', 'slack'],
  ['rtcamp/action-slack-notify', 'slack'],
  ['browserstack/', 'browserstack'],
  ['saucelabs/', 'saucelabs'],
  ['lambdatest/', 'lambdatest'],
  ['checkly/', 'checkly'],
  ['argos-ci/', 'argos'],
  ['superfly/', 'fly-io'],
  ['akhileshns/heroku-deploy', 'heroku'],
  ['amondnet/vercel-action', 'vercel'],
  ['nwtgck/actions-netlify', 'netlify'],
  ['netlify/actions', 'netlify'],
  ['cloudflare/', 'cloudflare'],
  ['aws-actions/', 'aws'],
  ['azure/login', 'azure'],
  ['digitalocean/', 'digitalocean'],
  ['scalingo-community/', 'scalingo'],
  ['47ng/actions-clever-cloud', 'clever-cloud'],
  ['depot/', 'depot'],
  ['namespacelabs/', 'namespace'],
  ['useblacksmith/', 'blacksmith'],
  ['expo/expo-github-action', 'expo-eas'],
  ['supabase/', 'supabase'],
  ['neondatabase/', 'neon'],
  ['jfrog/', 'jfrog'],
  ['infisical/', 'infisical'],
  ['dopplerhq/', 'doppler'],
  ['google-github-actions/', 'gcp'],
  ['jetbrains/qodana-action', 'qodana'],
  ['ravsamhq/notify-slack-action', 'slack'],
  ['sarisia/actions-status-discord', 'discord'],
  ['appleboy/telegram-action', 'telegram'],
  ['tailscale/', 'tailscale'],
  ['peter-evans/dockerhub-description', 'docker-hub'],
  ['firebaseextended/', 'firebase'],
  ['w9jds/firebase-action', 'firebase'],
  ['wzieba/firebase-distribution-github-action', 'firebase'],
  ['r0adkll/upload-google-play', 'google-play'],
  ['semgrep/', 'semgrep'],
  ['returntocorp/semgrep-action', 'semgrep'],
  ['socketdev/', 'socket-dev'],
  ['deepsourcelabs/', 'deepsource'],
  ['honeycombio/', 'honeycomb'],
  ['pagerduty/', 'pagerduty'],
  ['shogo82148/actions-goveralls', 'coveralls'],
];

/** The service behind a step of automatic checks, named as its line names it: 'codecov/codecov-action@v5'. */
export function vendorOfAction(step: string): Vendor | undefined {
  const lower = step.toLowerCase();
  const id = rows.find(([head]) => lower.startsWith(head))?.[1];
  return id === undefined ? undefined : vendorById(id);
}

/** The heads of the steps that hand something to this service. */
export function actionsOf(vendor: Vendor): readonly string[] {
  return rows.filter(([, id]) => id === vendor.id).map(([head]) => head);
}
