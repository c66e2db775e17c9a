import { visitorPurposes } from '../knowledge/visitorPurposes.ts';
import { prefilter } from '../prefilter.ts';
import { vendorById, vendorOfHost } from '../knowledge/vendors.ts';
import { proofOf } from './proofOf.ts';
import type { Vendor } from '../knowledge/vendors.ts';
import type { FileView } from '../fileView.ts';
import type { Sighting } from '../finding.ts';

/**
 * Suppliers that a page takes in by itself: a script loaded from their address, or the call that starts them. They stand in no list of components. Left alone: tests,
 * examples, documents, libraries that only come from another's address.
 */
export function sightLoadedScripts(view: FileView): readonly Sighting[] {
  const { role, place } = view.kind;
  if ((role !== 'product' && role !== 'settings') || place === 'test' || place === 'example') return [];
  if (notPages.test(view.path)) return [];
  return view.linesFor(words).flatMap(({ line }) => {
    const vendor = vendorLoadedBy(line.text);
    const at = proofOf(view, line);
    return vendor === undefined || at === undefined || view.stays(line.text)
      ? []
      : [
          {
            family: 'supplier' as const,
            thing: vendor.id,
            sign: line.type,
            via: 'script',
            facts: { vendor: vendor.name, purpose: vendor.purpose, billing: vendor.billing },
            evidence: [at],
          },
        ];
  });
}

const notPages = /(^|\/)(docs?|examples?|stories|templates?\/emails?)\/|\.(md|mdx|css|scss|svg)$/i;

/** Addresses from which a page loads a program, in tags and in the lines that make tags. */
const loaded =
  /(?:\bsrc["']?\s?[=:]\s?\{?|\.src\s?=\s?|\b(?:load|inject|use|add|append)_?[sS]cript\w{0,8}\(\s?|\bgetScript\(\s?)["'`](?:https?:)?\/\/(?<host>(?:[\w-]{1,63}\.){1,5}[a-z]{2,12})\b/;
const picture = /<(?:img|iframe|video|audio|source|embed)\b|\bimg\b/i;

/** Calls that start a supplier in a page; `vendors` in the order of the groups. */
const started =
  /\b(?<googleanalytics>gtag\(\s?["']config["']|ga\(\s?["']create["'])|<GoogleAnalytics\b|<(?<googletagmanager>GoogleTagManager)\b|(?<crisp>\$crisp\s?=\s?\[|\bCRISP_WEBSITE_ID\s?=|\bCrisp\.configure\()|(?<intercom>\bIntercom\(\s?["']boot["']|\bintercomSettings\s?=|<IntercomProvider\b)|(?<posthog>\bposthog\.init\(|<PostHogProvider\b)|(?<mixpanel>\bmixpanel\.init\()|(?<amplitude>\bamplitude\.init\(|\bamplitude\.getInstance\(\)\.init\()|(?<plausible><PlausibleProvider\b|\bPlausible\(\{)|(?<matomo>_paq\.push\(\s?\[\s?["']setSiteId["'])|(?<meta>\bfbq\(\s?["']init["'])|(?<microsoftclarity>\bclarity\.init\()|(?<fullstory>\b(?:FullStory|FS)\.init\()|(?<logrocket>\bLogRocket\.init\()|(?<hotjar>\bhotjar\.initialize\(|\b_hjSettings\s?=)|(?<heap>\bheap\.load\()|(?<segment>\banalytics\.load\()|(?<drift>\bdrift\.load\()|(?<helpscout>\bBeacon\(\s?["']init["'])|(?<tiktok>\bttq\.load\()|(?<pinterest>\bpintrk\(\s?["']load["'])|(?<snappixel>\bsnaptr\(\s?["']init["'])|(?<vercelanalytics><(?:Analytics|SpeedInsights)\s?\/>)|(?<umami>\bdata-website-id=)/;

const words = prefilter([
  { pattern: loaded, hints: ['src', 'script', '(window'] },
  {
    pattern: started,
    hints: [
      'gtag',
      'ga(',
      'googleanalytics',
      'googletagmanager',
      'crisp',
      'intercom',
      'posthog',
      'mixpanel',
      'amplitude',
      'plausible',
      '_paq',
      'fbq',
      'clarity',
      'fullstory',
      'fs.init',
      'logrocket',
      'hotjar',
      '_hjsettings',
      'heap.',
      'analytics',
      'drift',
      'beacon(',
      'ttq',
      'pintrk',
      'snaptr',
      'speedinsights',
      'data-website-id',
    ],
  },
]);

/** Ids of suppliers as they stand in the groups of `started`, without their hyphens. */
const ids: ReadonlyMap<string, string> = new Map([
  ['googleanalytics', 'google-analytics'],
  ['googletagmanager', 'google-tag-manager'],
  ['microsoftclarity', 'microsoft-clarity'],
  ['snappixel', 'snap-pixel'],
  ['vercelanalytics', 'vercel-analytics'],
]);

/** Purposes for which a page loads a supplier's program. A library that comes from another's address is no use of a supplier. */
const inPages: ReadonlySet<string> = new Set([
  ...visitorPurposes,
  'customer-support',
  'crm',
  'marketing',
  'error-tracking',
  'payments',
  'maps',
  'captcha',
  'forms',
  'consent',
]);

function vendorLoadedBy(text: string): Vendor | undefined {
  if (/^\s*(?:\/\/|\*|#|<!--)/.test(text)) return undefined;
  const host = loaded.exec(text)?.groups?.['host'];
  if (host !== undefined && !picture.test(text)) {
    // The tag of Google Analytics and that of the tag manager come from one address.
    const vendor = /\/gtag\/js/.test(text) ? vendorById('google-analytics') : vendorOfHost(host);
    if (vendor !== undefined && inPages.has(vendor.purpose)) return vendor;
  }
  const call = started.exec(text);
  if (call === null) return undefined;
  const group = Object.entries(call.groups ?? {}).find((entry) => typeof entry[1] === 'string')?.[0];
  return vendorById(group === undefined ? 'google-analytics' : (ids.get(group) ?? group));
}
