import { once } from '../once.ts';
import { ordinaryNames } from './ordinaryNames.ts';
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
  const meant = withoutVerbs(text);
  for (const { index } of meant.matchAll(/(?<![\p{L}\d_./@-])[\p{L}\d]/gu)) {
    const named = spokenAt(meant.slice(index, index + longestName));
    if (named) found.add(named.vendor);
  }
  return [...found];
}

/** Leaves out names of companies that are ordinary words too, where they stand in small letters and far from their trade: 'do not stripe the rows'. */
export function withoutVerbs(text: string): string {
  return ordinaryToo.reduce((left, { word, trade }) => (trade.test(left) ? left : left.replace(word, ' ')), text);
}

const ordinaryToo: readonly { readonly word: RegExp; readonly trade: RegExp }[] = [
  {
    word: /(?<![\w-])stripe(?![\w-])/g,
    trade:
      /pay|billing|checkout|subscri|invoice|charge|refund|customer|\bcards?\b|webhook|\bapi\b|\bkeys?\b|pric|\bplans?\b|connect|account|integrat|\bsdk\b|provider|\b(?:to|from|with|via|add|use|using|through|remove|for|on|in) stripe\b|factur|abonnement/i,
  },
  {
    word: /(?<![\w-])segment(?![\w-])/g,
    trade: /analytics|\bevents?\b|tracking|identify|mixpanel|amplitude|\b(?:to|from|with|via) segment\b/i,
  },
  {
    word: /(?<![\w-])(?:intercom|crisp|pusher)(?![\w-])/g,
    trade:
      /chat|support|messag|widget|\bapi\b|\bkeys?\b|integrat|webhook|notif|\b(?:to|from|with|via|add|use|using|remove) (?:intercom|crisp|pusher)\b/i,
  },
];

const longestName = 100;

function spokenAt(text: string): NamedVendor | undefined {
  for (const words of beginnings) {
    const [spoken] = words.exec(text) ?? [];
    const vendor = spoken === undefined ? undefined : bySpokenName().get(joined(spoken));
    // 'live chat' is no LiveChat: two words name only a company that writes two.
    if (spoken !== undefined && vendor && (!/[ -]/.test(spoken) || /[ -]/.test(vendor.name)))
      return { vendor, length: spoken.length, exact: false };
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
          .filter((name) => name.length > 4 && !ordinaryNames.has(name))
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
