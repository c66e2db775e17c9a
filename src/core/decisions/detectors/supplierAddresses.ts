import { vendorById, vendorOfHost, vendorOfKey } from '../knowledge/vendors.ts';
import type { Vendor } from '../knowledge/vendors.ts';

/** A setting that sends what is made for one company to the address of another. */
export function servedBy(text: string): { readonly like: Vendor; readonly host: string } | undefined {
  const [, name, host] = baseAddress.exec(text) ?? [];
  const like = name === undefined ? undefined : vendorOfKey(name);
  if (like === undefined || host === undefined || like.purpose !== 'ai-model') return undefined;
  const owner = host.split('.').slice(-2).join('.');
  return like.hosts?.some((one) => host.endsWith(one) || one.endsWith(owner)) === false && !vendorOfHost(host)
    ? { like, host: owner }
    : undefined;
}

const baseAddress =
  /\b([A-Z][A-Z0-9]{2,20}_(?:[A-Z]{2,10}_)?(?:BASE_?URL|API_BASE|ENDPOINT))["']?\s?[:=,]\s?["']?https?:\/\/((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})\b/;

/** The tag of Google Analytics and that of the tag manager come from one address; some addresses of a supplier serve everybody. */
export function vendorAt(host: string, text: string): Vendor | undefined {
  if (publicPlaces.some(([place, use]) => place.test(host) && use.test(text))) return undefined;
  return host === tagsFrom && text.includes('/gtag/js') ? vendorById('google-analytics') : vendorOfHost(host);
}

/** Certificates to check a connection with, signing in with an account that people have anyway, and copies of pages that others have delivered. */
const publicPlaces: readonly (readonly [host: RegExp, line: RegExp])[] = [
  [/\bpki\./, /./],
  [/^graph\.facebook\.com$/, /\/oauth|\/me\b/],
  [/\.(?:fastly|akamaihd|akamaized)\.net$/, /./],
  // Whoever puts a program there gets such an address: the line calls that program, and rents nothing. One that leads to a developer's own machine is for a day.
  [
    /^(?!(?:api|registry)\.).{1,80}\.(?:(?:vercel|netlify|web|firebaseapp|ngrok|ngrok-free|railway)\.app|(?:herokuapp|onrender|firebaseapp)\.com|(?:fly|pages|glitch)\.(?:dev|me)|ngrok(?:-free)?\.(?:io|dev))$/,
    /./,
  ],
  // A player for whatever film somebody names.
  [/^player\.vimeo\.com$/, /[#$]\{|\{\{|<%|%s|\+\s?\w/],
  // Figures that everybody may ask for.
  [/^hacker-news\.firebaseio\.com$/, /./],
  // A picture that stands at somebody's.
  [/./, /\bhttps?:\/\/[^\s"'`]{4,300}\.(?:png|jpe?g|gif|svg|webp|ico)\b/],
];

const tagsFrom = 'www.googletagmanager.com';
