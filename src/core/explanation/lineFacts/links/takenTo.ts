import { prefilter } from '../../../decisions/prefilter.ts';
import { changedBlocks } from './changedBlocks.ts';
import { destination, movesPages, outsideAddress, placeName, samePlace } from './destination.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';
import type { Destination } from './destination.ts';

interface Taken {
  readonly from: Destination;
  readonly to: Destination;
  readonly path: string;
}

/** Where the product takes people by itself, after a step or from a page that is not for them, and takes them elsewhere now. */
export class TakenToReader implements LineFactReader {
  readonly #taken: Taken[] = [];
  #moves = false;

  read(view: FileView): void {
    const { role, place } = view.kind;
    this.#moves ||= (role === 'product' || role === 'settings') && movesPages(view);
    if (role !== 'product' || place === 'example') return;
    if (view.file.status !== 'modified' || this.#taken.length > mostKept) return;
    const sides = new Set(
      view.linesFor(takingWords).flatMap(({ line }) => (mayTake.test(line.text) ? [line.type] : [])),
    );
    if (sides.size < 2) return;
    const [gone, come] = [view.removed, view.added].map((side) => side.flatMap(({ text }) => takenOn(text)));
    for (const { removed, added } of changedBlocks(view.file)) {
      if (removed.length > mostLines || added.length > mostLines) continue;
      const [[from, ...before], [to, ...now]] = [
        removed.flatMap((text) => takenOn(text)),
        added.flatMap((text) => takenOn(text)),
      ];
      if (from === undefined || to === undefined || before.length + now.length > 0 || samePlace(from, to)) continue;
      // What both sides lead to somewhere in a file may only stand in another order.
      if (gone?.some(({ text }) => text === to.text) === true || come?.some(({ text }) => text === from.text) === true)
        continue;
      this.#taken.push({ from, to, path: view.path });
    }
  }

  facts(): readonly LineFact[] {
    const taken = this.#taken.filter(({ from, to }) => !this.#moves || [from, to].some(outsideAddress));
    if (taken.length > mostKept) return [];
    const told = new Map(taken.map((one) => [`${placeName(one.from)} ${placeName(one.to)}`, one]));
    return [...told.values()].slice(0, mostTold).map(({ from, to, path }) => ({
      key: 'takenElsewhere',
      noticed: 'users',
      weight: 3,
      path,
      quotes: { from: [placeName(from)], to: [placeName(to)] },
      values: { named: to.type === 'name' ? 'yes' : 'no' },
    }));
  }
}

const mostKept = 8;
const mostTold = 2;
const mostLines = 8;

function takenOn(line: string): readonly Destination[] {
  if (line.length > 300 || !mayTake.test(line) || /^\s*(?:\/\/|#|\*)/.test(line)) return [];
  const written = taking.exec(line)?.groups?.['to'];
  const found = written === undefined ? undefined : destination(written);
  return found === undefined ? [] : [found];
}

const takes = ['redirect', 'navigate', '.push(', '.replace(', 'location', 'pushnamed', 'context.go('];
const mayTake = /redirect|navigate|\.push\(|\.replace\(|location|pushNamed|context\.go\(/i;
const takingWords = prefilter([{ pattern: mayTake, hints: takes }]);
const taking =
  /(?:\bredirect\w{0,24}\(?(?:\)->route|\)->to)? ?\(?|\b(?:[nN]avigate(?:To|ByUrl)?|(?:router|history|navigation)\.(?:push|replace|navigate)|pushNamed|context\.go|push_navigate|HttpResponseRedirect|RedirectResponse)\((?:context, ?|to: ?|\[)?|<(?:Navigate|Redirect)\b[^<>]{1,80}\bto=\{?|\b(?:window|document|self|top)\.location(?:\.href)? = |\blocation\.href = |\blocation\.(?:assign|replace)\(|['"]Location['"], ?|Location: )(?<to>~p"[^"]{1,200}"|"[^"]{1,200}"|'[^']{1,200}'|`[^`]{1,200}`|\w{3,60}_(?:path|url)\b|(?:route|url_for|reverse|url)\(["'][^"']{2,80}["'])/;
