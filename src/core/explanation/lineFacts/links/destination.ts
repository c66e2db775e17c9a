import { oncePer } from '../../../decisions/once.ts';
import { registersAddress, routeLines } from '../../routeLines.ts';
import { redacted } from '../../../redaction/redacted.ts';
import type { FileView } from '../../../decisions/fileView.ts';

/** Where something leads: an address as people type it, or a page by the name that the code has for it. */
export interface Destination {
  readonly type: 'address' | 'name';
  readonly text: string;
}

/** Where a value leads, as it is written in code; undefined where that is known only while the product runs. */
export function destination(written: string): Destination | undefined {
  const value = written
    .trim()
    .replace(/^\{\s?([^{}]{1,300})\s?\}$/, '$1')
    .trim();
  const quoted = /^(?:~p)?(["'`])(.*)\1$/.exec(value)?.[2];
  const inner = (quoted ?? value).trim();
  const named = nameOf(inner);
  if (named !== undefined) return anyPage.test(named) ? undefined : { type: 'name', text: named };
  const text = (/^["'`](.{1,300})["'`]$/.exec(inner)?.[1] ?? inner).replace(putIn, '…').trim();
  if (quoted === undefined || !isAddress.test(text) || text.length > 300 || loaded.test(text)) return undefined;
  return { type: 'address', text: redacted(withoutMarks(text)).text };
}

/** Names of addresses that stand for another page each time. */
const anyPage =
  /^(?:next|back|return(?:_to)?|redirect|previous|fallback|target|success|cancel|file|base|full|request|current|original|image|asset|root|after_\w{1,40})$/;

/** Helpers by which frameworks name a page. */
function nameOf(value: string): string | undefined {
  for (const form of names) {
    const name = form.exec(value)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

const names: readonly RegExp[] = [
  /^(?:<%=? ?)?(\w{3,60})_(?:path|url)\b/,
  /^(?:\{\{ ?|<\?(?:=|php echo) ?)?(?:route|path|url_for|url)\(\s?["']([\w.:-]{2,80})["']/,
  /^\{%-? ?url ["']([\w.:-]{2,80})["']/,
  /^\{ ?name: ?["']([\w.:-]{2,80})["']/,
];

/** Whether a change may give pages of the product other addresses or names. */
export const movesPages = oncePer((view: FileView): boolean => {
  const { path, file } = view;
  if (file.status === 'renamed' && /(?:^|\/)(?:pages|app|routes|views|src)\//.test(path)) return true;
  if (routeFile.test(path)) return true;
  return view
    .linesFor(routeLines)
    .some(({ line: { type, text } }) => type === 'removed' && text.length < 300 && registersAddress.test(text));
});

const routeFile = /(?:^|\/)(?:config\/routes|routes?|urls|router|routing|app-routing\.module)(?:[./]|$)/i;
const putIn = /\$\{[^{}]{0,200}\}|\{\{[^{}]{0,200}\}\}|<%=[^%]{0,200}%>|#\{[^{}]{0,200}\}|\{%[^%]{0,200}%\}/g;
const isAddress =
  /^(?:https?:\/\/|\/|#|mailto:|tel:|\.{1,2}\/|[\w-]{1,60}\/)[^\s<>"'`{}()]*$|^[\w-]{1,80}\.(?:html?|php|aspx?)(?:[?#]\S{0,100})?$/;

/** What a page is made of, and nobody goes to. */
const loaded =
  /\.(?:css|m?js|ico|png|svg|jpe?g|webp|gif|avif|mp4|webm|woff2?|webmanifest)(?:[?#]|$)|^https?:\/\/api\.|\/api\/|\/v\d{1,2}\//;

/** Without what only counts who comes from where. */
function withoutMarks(text: string): string {
  const [page = '', ...rest] = text.split('?');
  const kept = rest
    .join('?')
    .split(/&(?:amp;)?/)
    .filter((one) => one !== '' && !/^(?:utm_\w{1,20}|gclid|fbclid|ref|mtm_\w{1,20})=/.test(one));
  return kept.length === 0 ? page : `${page}?${kept.join('&')}`;
}

/** Whether it is certainly no page of the product's own lists. */
export function outsideAddress({ text }: Destination): boolean {
  return /^(?:https?:|mailto:|tel:)/.test(text);
}

/** A destination as it is told: an address as people write it, or a name in words. */
export function placeName({ type, text }: Destination): string {
  return type === 'address' ? readAddress(text) : text.replace(/[_.:/-]+/g, ' ').trim();
}

/** An address without what says how it is reached. */
export function readAddress(text: string): string {
  return text.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/^([^/]{4,120})\/$/, '$1');
}

/** Whether two destinations are the same place, or may be. */
export function samePlace(one: Destination, other: Destination): boolean {
  if (one.type !== other.type) return true;
  // A page may go to another part of the code and keep its own name.
  if (one.type === 'name') return ownName(one.text) === ownName(other.text);
  const [a, b] = [bare(one.text), bare(other.text)];
  if (a === b) return true;
  // An address whose beginning is put in while the product runs may be the other one.
  if ([a, b].some((text) => text.startsWith('…') || text.startsWith('/…'))) return true;
  return begins(one.text) !== begins(other.text) && (a.endsWith(b) || b.endsWith(a));
}

function ownName(text: string): string {
  return (text.split(/[.:]/).at(-1) ?? '').replace(/\W|_/g, '').toLowerCase();
}

/** An address without what leads to the same page. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
    .replace(/^www\./, '')
    .replace(/^(?:\.\/)+/, '')
    .replace(/[?&][\w-]{1,40}=…[^&#]{0,40}/g, '')
    .replace(/(?:\/index)?\.(?:html?|php|ejs)$|\/$/, '');
}

function begins(text: string): string {
  return /^(?:https?:\/\/|\/|#|mailto:|tel:)/.exec(text)?.[0] ?? '';
}
