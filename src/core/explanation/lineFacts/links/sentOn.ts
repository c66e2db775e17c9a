import { prefilter } from '../../../decisions/prefilter.ts';
import { destination, readAddress } from './destination.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** Addresses of the product that newly send whoever opens them on to another. */
export class SentOnReader implements LineFactReader {
  readonly #sent = new Map<string, { readonly to: string; readonly path: string }>();
  /** Where lines that go led: what comes in their place may be no news. */
  readonly #before = new Set<string>();

  read(view: FileView): void {
    const { role, place } = view.kind;
    if ((role !== 'product' && role !== 'settings') || place !== 'any') return;
    for (const side of ['removed', 'added'] as const) {
      for (const { line } of view.linesFor(sendingWords)) {
        const { text } = line;
        if (line.type !== side) continue;
        if (text.length > longest || this.#sent.size > mostKept || !sends.test(text)) continue;
        if (side === 'removed') for (const [, to = ''] of text.matchAll(ledTo)) this.#before.add(to);
        const { from, to } = wayOn(text);
        const [start, end] = [from, to].map((one) => pageOf(one));
        if (start === undefined || end === undefined || start === end) continue;
        if (side === 'removed') this.#before.add(start);
        else this.#sent.set(start, { to: end, path: view.path });
      }
    }
  }

  facts(): readonly LineFact[] {
    const come = [...this.#sent].filter(([from, { to }]) => !this.#before.has(from) && !this.#before.has(to));
    const [first] = come;
    if (first === undefined || come.length > mostKept) return [];
    const from = come.map(([one]) => one).slice(0, mostNamed);
    const values = { places: new Set(come.map(([, { to }]) => to)).size, rest: come.length - from.length };
    return [
      {
        key: 'sentOn',
        noticed: 'users',
        weight: 3,
        path: first[1].path,
        quotes: { from, to: [readAddress(first[1].to)] },
        values,
      },
    ];
  }
}

function wayOn(text: string): { readonly from?: string; readonly to?: string } {
  if (/^\s*(?:\/\/|#|\*)/.test(text)) return {};
  for (const way of ways) {
    const found = way.exec(text)?.groups;
    if (found !== undefined) return found;
  }
  return {};
}

function pageOf(address = ''): string | undefined {
  return destination(`"${/^(?:https?:|\/)/.test(address) ? '' : '/'}${address}"`)?.text;
}

const mostKept = 30;
const mostNamed = 4;
const sends = /redirect|navigate/i;
const sendingWords = prefilter([{ pattern: sends, roles: ['product', 'settings'] }]);
const longest = 300;
const ledTo = /["'`]((?:https?:\/)?\/[^"'`\s]{0,160})["'`]/g;

const ways: readonly RegExp[] = [
  /<Redirect\b[^<>]{1,60}\bfrom=\{?["'](?<from>[^"']{1,160})["']\}?[^<>]{1,60}\bto=\{?["'](?<to>[^"']{1,200})["']/,
  /\bpath=\{?["'](?<from>[^"']{1,160})["']\}?.{0,80}<(?:Navigate|\w{0,20}Redirect)\b[^<>]{1,60}\bto=\{?["'](?<to>[^"']{1,200})["']/,
  /\bpath: ?["'](?<from>[^"'*]{1,160})["'], ?(?:pathMatch: ?["']\w{1,10}["'], ?)?redirect(?:To)?: ?["'](?<to>[^"']{1,200})["']/,
  /\bRoute::(?:permanentR|r)edirect\(["'](?<from>[^"']{1,160})["'], ?["'](?<to>[^"']{1,200})["']/,
  /^\s*get[( ]["'](?<from>[^"']{1,160})["'](?:, ?to:| ?=>) ?redirect\(["'](?<to>[^"']{1,200})["']/,
];
