import { distinct, without } from './distinctTexts.ts';
import { inPlace } from './inPlace.ts';
import { sameKey, wordsOnScreen } from './screenWords.ts';
import { languageCode } from './surfaceFiles.ts';
import { TextsElsewhere } from './textsElsewhere.ts';
import { alike, rewordings, sharedWords } from './writtenText.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Reworded } from './writtenText.ts';

/** The words on the screens of a change: which come, leave, change, or stand elsewhere. */
export interface ScreenWords {
  /** New words on screen that stand in no list of words of one language, as the change writes them: at most five. */
  readonly shown: readonly string[];
  /** The new words of the lists of words of one language, by its code: at most five each. */
  readonly shownBy: Readonly<Record<string, readonly string[]>>;
  /** Words that leave the screen with nothing in their place: at most three. */
  readonly hidden: readonly string[];
  /** Those of them that stood in a file that is deleted: elsewhere they may stay. */
  readonly hiddenWhole: readonly string[];
  /** Words on screen that take the place of others: at most three. */
  readonly reworded: readonly Reworded[];
  /** Texts to which nothing but a break of their line comes: at most two. */
  readonly broken: readonly string[];
  /** Words that one file loses to another, where no others come, leave or change: at most three. */
  readonly relocated: readonly string[];
  /** Whether any words come, leave or change, a list of words included. */
  readonly differ: boolean;
  /** Whether of each list of words that changes, one entry alone does. */
  readonly singleEntry: boolean;
}

/** Of a change that touches no screen. */
export const noScreenWords: ScreenWords = {
  shown: [],
  shownBy: {},
  hidden: [],
  hiddenWhole: [],
  reworded: [],
  broken: [],
  relocated: [],
  differ: false,
  singleEntry: false,
};

/** Gathers the words on screens file by file. */
export class ScreenWordReader {
  readonly #shown: string[] = [];
  readonly #shownBy: Record<string, string[]> = {};
  readonly #hidden: string[] = [];
  readonly #hiddenWhole = new Set<string>();
  readonly #pairs: (Reworded & { readonly code: string | undefined })[] = [];
  readonly #broken: string[] = [];
  /** All words that come, and all that go, to tell what is new and what left from what moved. */
  readonly #come = new Set<string>();
  readonly #gone = new Set<string>();
  readonly #elsewhere = new TextsElsewhere();
  #differ = false;
  #full = false;
  #lists = 0;
  #singles = 0;

  /** Takes a file into account that draws a screen or holds its words. */
  read(view: FileView): void {
    const list = view.kind.role === 'translations';
    const words = (lines: readonly { readonly text: string }[]): readonly string[] => wordsOnScreen(lines, view);
    const [gone, come] = [words(view.removed), words(view.added)];
    const runs = list ? undefined : { old: runOf(view.removed), now: runOf(view.added) };
    // A sentence whose line ends elsewhere now still stands there.
    const [fresh, former] = [
      without(come, gone).filter((text) => !standsIn(text, runs?.old)),
      without(gone, come).filter((text) => !standsIn(text, runs?.now)),
    ];
    if (fresh.length + former.length > 0 || list) this.#differ = true;
    if (list) {
      this.#lists += 1;
      if (view.added.length === 1 && view.removed.length === 1) this.#singles += 1;
    }
    const code = list ? languageCode.exec(view.path)?.[1]?.toLowerCase() : undefined;
    const pairs = gone.length === 0 || come.length === 0 ? [] : this.#pairsOf(view, former, fresh);
    for (const pair of pairs) if (this.#pairs.length < mostKept) this.#pairs.push({ ...pair, code });
    this.#full ||= this.#come.size + fresh.length > mostKept || this.#gone.size + former.length > mostKept;
    for (const one of fresh) if (this.#come.size < mostKept) this.#come.add(one);
    for (const one of former) if (this.#gone.size < mostKept) this.#gone.add(one);
    for (const one of former) {
      if (pairs.some(({ before }) => before === one) || comesInPieces(one, view)) continue;
      this.#hide(one);
      if (view.file.status === 'deleted') this.#hiddenWhole.add(one);
    }
    for (const one of fresh) if (!pairs.some(({ after }) => after === one)) this.#show(one, code);
  }

  /** Takes the lines of a file of the product into account, screen or not: words may move to them, or from them. */
  readElsewhere(view: FileView): void {
    this.#elsewhere.read(view);
  }

  /** What was gathered. */
  words(): ScreenWords {
    // What another file takes over has not changed, however alike the words are that came for it.
    const changed = this.#pairs.filter(
      ({ before, after }) =>
        !this.#come.has(before) &&
        !this.#gone.has(after) &&
        // One text in the place of several is a sort of heading, and says of none what became of it.
        (alike(before, after) || !this.#pairs.some((one) => one.after === after && one.before !== before)),
    );
    const told = oneEach(changed).slice(0, mostReworded);
    for (const { before, after, code } of this.#pairs.filter((one) => !told.includes(one))) {
      if (!told.some((one) => one.before === before)) this.#hide(before);
      this.#show(after, code);
    }
    const known = new Set(told.map(({ after }) => plain(after)));
    const fresh = (texts: readonly string[]): readonly string[] =>
      texts
        .filter((one) => !this.#gone.has(one) && !known.has(plain(one)) && !this.#elsewhere.left(one))
        .slice(0, mostShown);
    const replaced = new Set(told.map(({ before }) => plain(before)));
    const left = this.#hidden.filter(
      (one) => !this.#come.has(one) && !replaced.has(plain(one)) && !this.#elsewhere.came(one),
    );
    const relocated = [...this.#come].filter((one) => this.#gone.has(one));
    const onlyRelocated =
      !this.#full && this.#lists === 0 && relocated.length === this.#come.size && relocated.length === this.#gone.size;
    return {
      // What comes to one screen from another has moved.
      shown: distinct(fresh(this.#shown)),
      shownBy: Object.fromEntries(Object.entries(this.#shownBy).map(([code, texts]) => [code, fresh(texts)])),
      hidden: left.slice(0, mostHidden),
      hiddenWhole: left.filter((one) => this.#hiddenWhole.has(one)),
      reworded: told.map(({ before, after }) => ({ before, after })),
      broken: this.#broken.slice(0, mostBroken),
      relocated: onlyRelocated ? relocated.slice(0, mostHidden) : [],
      differ: this.#differ,
      singleEntry: this.#lists > 0 && this.#lists === this.#singles,
    };
  }

  #pairsOf(view: FileView, former: readonly string[], fresh: readonly string[]): readonly Reworded[] {
    const byPlace = inPlace(view);
    this.#broken.push(...byPlace.broken.filter((one) => !this.#broken.includes(one)));
    const placed = byPlace.pairs.filter(({ before, after }) => former.includes(before) && fresh.includes(after));
    const rest = [
      without(
        former,
        placed.map(({ before }) => before),
      ),
      without(
        fresh,
        placed.map(({ after }) => after),
      ),
    ] as const;
    const others = view.kind.role === 'translations' ? sameKey(view, ...rest) : rewordings(...rest);
    return [...placed, ...others];
  }

  #hide(text: string): void {
    if (this.#hidden.length < mostKept && !this.#hidden.includes(text)) this.#hidden.push(text);
  }

  #show(text: string, code: string | undefined): void {
    const kept = code === undefined ? this.#shown : (this.#shownBy[code] ??= []);
    if (kept.length < mostKept && !kept.includes(text)) kept.push(text);
  }
}

/** Of a text that stood in several places, the one that came for it and reads most like it. */
function oneEach<Pair extends Reworded>(pairs: readonly Pair[]): readonly Pair[] {
  const byText = new Map<string, Pair[]>();
  for (const pair of pairs) byText.set(pair.before, [...(byText.get(pair.before) ?? []), pair]);
  return [...byText.values()].flatMap(
    (group) => [...group].sort((a, b) => sharedWords(b.before, b.after) - sharedWords(a.before, a.after))[0] ?? [],
  );
}

/** The same text in other capitals, or with a full stop, is not shown twice. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\.$/, '');
}

/** Whether all telling words of a text that goes come again in the file: it is put together in another way. */
function comesInPieces(text: string, view: FileView): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (words.length === 0 || view.added.length > 400) return false;
  const now = view.added.map((line) => line.text).join('\n');
  return words.every((word) => now.includes(word));
}

/** Lines that follow one another, read as one. */
function runOf(lines: readonly { readonly text: string }[]): string {
  return lines.length > 3000
    ? ''
    : lines
        .map(({ text }) => text.slice(0, 600).trim())
        .join(' ')
        .replace(/\s+/g, ' ');
}

/** Whether a text long enough to be a sentence stands in such a run; of one with values inside, all that stands around them. */
function standsIn(text: string, run: string | undefined): boolean {
  if (run === undefined) return false;
  if (text.includes('…')) return text.split('…').every((piece) => run.includes(piece.trim()));
  return text.split(/\s+/).length > 3 && run.includes(text.replace(/\s+/g, ' '));
}

const mostShown = 5;
const mostHidden = 3;
const mostReworded = 3;
const mostBroken = 2;
/** A page of words; a longer change is a rewriting, and keeping more would cost memory. */
const mostKept = 200;
