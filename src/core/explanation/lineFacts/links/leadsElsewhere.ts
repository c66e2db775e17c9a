import { prefilter } from '../../../decisions/prefilter.ts';
import { linkPairs } from './linkPairs.ts';
import { destination, movesPages, outsideAddress, placeName, readAddress, samePlace } from './destination.ts';
import { changedEntries } from './changedEntries.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';
import type { Destination } from './destination.ts';

interface Led {
  readonly said: string;
  readonly from: Destination;
  readonly to: Destination;
  readonly path: string;
}

/** Links that keep their words and lead elsewhere. */
export class LeadsElsewhereReader implements LineFactReader {
  readonly #led: Led[] = [];
  #routes = false;

  read(view: FileView, screen: boolean): void {
    const { role, place } = view.kind;
    this.#routes ||= (role === 'product' || role === 'settings') && movesPages(view);
    if (role !== 'product' || place === 'example' || this.#led.length > mostKept) return;
    // What stands in a file that moves may be the same place from there.
    if (view.removed.length === 0 || view.added.length === 0 || view.file.status !== 'modified') return;
    if (!view.linesFor(leadingWords).some(({ line: { type, text } }) => type === 'added' && mayLead.test(text))) return;
    const values = [...(screen ? linkPairs(view) : []), ...changedEntries(view)];
    for (const { said, from, to } of values) {
      const [was, now] = [destination(from), destination(to)];
      if (was === undefined || now === undefined || samePlace(was, now)) continue;
      const known = readable.test(said) && (said.includes(' ') || !ofCode.test(said));
      // Of links without words, what leads there before and after may only have changed places.
      if (!known && (leadsThere(view.removed, now) || leadsThere(view.added, was))) continue;
      this.#led.push({ said: known ? said : '', from: was, to: now, path: view.path });
    }
  }

  facts(): readonly LineFact[] {
    // Where pages are given other addresses, a link may lead to the same page as before.
    const led = this.#led.filter(({ from, to }) => !this.#routes || [from, to].some(outsideAddress));
    const [first] = led;
    if (first === undefined || led.length > mostKept) return [];
    const words = unique(led.map((one) => one.said).filter((said) => said !== ''));
    const to = unique(led.map((one) => placeName(one.to)));
    const from = unique(led.map((one) => placeName(one.from)));
    const fact = { noticed: 'users', weight: 3, path: first.path } as const;
    const named = led.some((one) => one.to.type === 'name') ? 'yes' : 'no';
    if (words.length < 2 && to.length === 1 && from.length === 1)
      return [{ ...fact, key: 'leadsElsewhere', quotes: { link: words, from, to }, values: { named } }];
    const start = to.length > 1 ? newStart(led) : undefined;
    const links = words.slice(0, mostNamed);
    const way = start !== undefined ? 'start' : to.length === 1 ? 'one' : to.length <= mostPlaces ? 'some' : 'more';
    return [
      {
        ...fact,
        key: 'leadElsewhere',
        quotes: { links, to: start === undefined ? to.slice(0, mostPlaces) : [readAddress(start)] },
        values: { named, way, rest: words.length - links.length },
      },
    ];
  }
}

/** Without one of these no changed line says where anything leads. */
const mayLead = /\bto\b|link|href|navigate|url|path|route/i;
const leadingWords = prefilter([
  {
    pattern: mayLead,
    hints: ['to=', 'to:', ' to ', '"to"', "'to'", '(to', 'link', 'href', 'navigate', 'url', 'path', 'route'],
  },
]);
const mostKept = 60;
const mostNamed = 5;
const mostPlaces = 3;
const readable = /\p{L}{2}/u;
const ofCode = /[a-z][A-Z]|\w[._]\w/;

function leadsThere(lines: readonly { readonly text: string }[], { text }: Destination): boolean {
  const words = [`"${text}"`, `'${text}'`];
  return lines.some((line) => words.some((word) => line.text.includes(word)));
}

/** What all new addresses begin with and no former one did. */
function newStart(led: readonly Led[]): string | undefined {
  if (led.some(({ to }) => to.type !== 'address')) return undefined;
  const [first = '', ...others] = led.map(({ to }) => to.text);
  let length = first.length;
  for (const one of others) while (!one.startsWith(first.slice(0, length))) length -= 1;
  const start = first.slice(0, first.lastIndexOf('/', length - 1) + 1);
  return start.length > 2 && !/^https?:\/*$/.test(start) && led.every(({ from }) => !from.text.startsWith(start))
    ? start
    : undefined;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
