import { once } from '../once.ts';
import { vendorById, vendors } from './vendors.ts';
import type { Vendor } from './vendors.ts';

/** A vendor that a text begins with, and how many letters of the text its name takes. */
export interface NamedVendor {
  readonly vendor: Vendor;
  readonly length: number;
  /** Written as the company writes it. */
  readonly exact: boolean;
}

/** The vendor whose name a text starts with: as it is written, or in another case and joined otherwise ('newrelic') where the name is no word of other meanings. */
export function vendorNamed(text: string): NamedVendor | undefined {
  const exact = vendors.find(
    ({ name }) => name.length > 3 && text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length)),
  );
  if (exact) return { vendor: exact, length: exact.name.length, exact: true };
  return spokenAt(text);
}

/** The vendors that a text names anywhere, in its order, by names that are no words of other meanings. */
export function vendorsNamedIn(text: string): readonly Vendor[] {
  const found = new Set<Vendor>();
  for (const { index } of text.matchAll(/(?<![\p{L}\d_./@-])[\p{L}\d]/gu)) {
    const named = spokenAt(text.slice(index, index + longestName));
    if (named) found.add(named.vendor);
  }
  return [...found];
}

const longestName = 100;

function spokenAt(text: string): NamedVendor | undefined {
  for (const words of beginnings) {
    const [spoken] = words.exec(text) ?? [];
    const vendor = spoken === undefined ? undefined : bySpokenName().get(joined(spoken));
    if (spoken !== undefined && vendor) return { vendor, length: spoken.length, exact: false };
  }
  return undefined;
}

/** Three words, two, one. */
const beginnings = [2, 1, 0].map(
  (more) => new RegExp(`^[\\p{L}\\d.]{2,30}(?:[ -][\\p{L}\\d.]{2,30}){${String(more)}}(?![\\p{L}\\d])`, 'u'),
);

function joined(name: string): string {
  return name.toLowerCase().replace(/[ -]/g, '');
}

const bySpokenName = once(
  () =>
    new Map([
      ...vendors.flatMap((vendor) =>
        spokenNames(vendor.name)
          .map(joined)
          .filter((name) => name.length > 4 && !ordinary.has(name))
          .map((name) => [name, vendor] as const),
      ),
      ...otherNames.flatMap(([name, id]) => {
        const vendor = vendorById(id);
        return vendor === undefined ? [] : [[name, vendor] as const];
      }),
    ]),
);

/** 'Brevo (Sendinblue)' is called by either name. */
function spokenNames(name: string): readonly string[] {
  const [, first, second] = /^(.+?) \(([^)]+)\)$/.exec(name) ?? [];
  return first === undefined || second === undefined ? [name] : [first, ...second.split(', ')];
}

/** What people say for a longer name, or said before it changed. */
const otherNames: readonly (readonly [string, string])[] = [
  ['piwik', 'matomo'],
  ['crashlytics', 'firebase-crashlytics'],
  ['appcenter', 'app-center'],
  ['recaptcha', 'recaptcha'],
  ['turnstile', 'turnstile'],
  ['ga4', 'google-analytics'],
  ['epdq', 'epdq'],
  ['applicationinsights', 'azure-monitor'],
  ['appinsights', 'azure-monitor'],
];

/** Names of companies that are words of every day or of the trade, or programs that everybody may run: meant only as the company writes them. */
const ordinary: ReadonlySet<string> = new Set(
  `adjust affirm agora airship alchemy alpaca amadeus amplitude appwrite arcade argos astronomer bandwidth basecamp batch
  beamer bitbucket bonsai branch braze canny capgo castle census chameleon chromatic clerk coconut convert convex convoy
  copper cordial cosmic countly courier currencyapi currents daily delighted depot directus discord documenso docuseal
  doppler drift embeddable estuary fabric fathom fauna fingerprint firebolt fixer flagsmith flare flipt forter front
  frill gauges ghost github gitlab greenhouse groove growthbook gusto happo hasura headway helius holded hunter instatus
  iterable jitsu knock koala lacework lambda langfuse lever linear linkedin logflare logto looker loops lydia magic
  maker meilisearch merge metabase modal momento namespace notion numeral paragon percy perplexity persona phrase
  pinata placid plain polar postman preset pylon qdrant radar railway readme reddit refiner render replicate resend
  runway rutter schematic segment semaphore shake shortcut singular skylight slack smarty snowflake socket split sprig
  square stitch stream strapi supabase surge synth tableau tally telegram teller temporal tenor tigris together tolgee
  trello typesense umami unkey unleash unstructured userlist weaviate weblate whereby youtube zammad zitadel`.split(
    /\s+/,
  ),
);
