import { oncePer } from './once.ts';
import { commonness, requiredLiterals } from './requiredLiterals.ts';
import { letters, wordAutomaton } from './wordScanner.ts';
import type { FileRole } from '../change/fileKind.ts';

/** A pattern that a detector tries on lines. */
export interface LinePattern {
  /** What must fit: its own words are looked for. */
  readonly pattern: RegExp;
  /** Further words of which one must stand on the line, whatever their case. */
  readonly hints?: readonly string[];
  /** The files that it is for; those whose words stand on most lines must be for few. */
  readonly files?: RegExp;
  /** The roles of the files that it is for; those of the product when absent. */
  readonly roles?: readonly FileRole[];
  /** Characters that may stand otherwise on the line than in what the pattern is tried on. */
  readonly endsWord?: RegExp;
}

/**
 * The patterns of one detector. All words that all patterns of all detectors cannot do without are looked for in one pass over each changed line; a pattern is then
 * tried only on the lines that it may fit. What is found stays the same.
 */
export interface Prefilter {
  readonly number: number;
  /** Patterns whose words stand everywhere, by their place: tried on each line of the files that they are for. */
  readonly everywhere: readonly { readonly place: number; readonly files: RegExp }[];
}

/** A prefilter is of at most so many patterns. */
export const mostPatterns = 1024;

/** Registers the patterns of a detector, when its module loads. A pattern that can fit a line without any word needs hints. */
export function prefilter(patterns: readonly LinePattern[]): Prefilter {
  const number = prefilters;
  if (patterns.length > mostPatterns) throw new Error('too many patterns for one prefilter');
  const everywhere: { readonly place: number; readonly files: RegExp }[] = [];
  patterns.forEach((pattern, place) => {
    const one = { ...pattern, owner: number, place };
    if (one.files !== undefined && isEverywhere(one)) everywhere.push({ place, files: one.files });
    else registered.push(one);
  });
  prefilters += 1;
  matchers.clear();
  return { number, everywhere };
}

/** Tells which patterns may fit the lines of a text: the place of the line, the number of the prefilter, and the place of the pattern in its list. */
export type CandidateMatcher = (text: string, tell: (line: number, prefilter: number, pattern: number) => void) => void;

/**
 * The matcher of one file, for texts of one or many lines. A pattern is told once a line, and only in files that it is for. Few patterns are for tests, and fewer for
 * files that machines write, of which large changes are mostly made.
 */
export function candidatesIn(role: FileRole, path: string): CandidateMatcher | undefined {
  const sort = productRoles.has(role) ? 'product' : role;
  const made = matchers.get(sort) ?? makeMatcher(sort);
  matchers.set(sort, made);
  const { patterns, match } = made;
  if (patterns.length === 0) return undefined;
  const fitsFile: (boolean | undefined)[] = [];
  const fits = ({ roles, files }: RegisteredPattern): boolean =>
    roles?.includes(role) !== false && files?.test(path) !== false;
  return (text, tell) => {
    match(text, (pattern, line) => {
      const from = patterns[pattern];
      if (from && (fitsFile[pattern] ??= fits(from))) tell(line, from.owner, from.place);
    });
  };
}

interface Matcher {
  readonly patterns: readonly RegisteredPattern[];
  readonly match: PatternMatcher;
}

function makeMatcher(role: FileRole): Matcher {
  const patterns = registered.filter(({ roles }) =>
    role === 'product' ? (roles?.some((one) => productRoles.has(one)) ?? true) : roles?.includes(role) === true,
  );
  return { patterns, match: patternMatcher(patterns, { byLine: true }) };
}

/** What a product is made of: one scan serves all three. */
const productRoles: ReadonlySet<FileRole> = new Set<FileRole>(['product', 'settings', 'data']);

let prefilters = 0;
interface RegisteredPattern extends LinePattern {
  readonly owner: number;
  readonly place: number;
}
const registered: RegisteredPattern[] = [];
const matchers = new Map<FileRole, Matcher>();

/** Calls `tell` with the place of each pattern that may fit a text, once a text; or once a line, with the place of the line. */
export type PatternMatcher = (text: string, tell: (pattern: number, line: number) => void) => void;

/** Makes a matcher of a list of patterns. Of a text of many lines each is looked at by itself: one pass over it costs far less than one over each line. */
export function patternMatcher(patterns: readonly LinePattern[], { byLine = false } = {}): PatternMatcher {
  const { words, usesOfWord, patternOf, wanted } = usesOf(patterns);
  const automaton = wordAutomaton(words);
  const { next, columnOf, firstFound } = automaton;
  // What each state says, one after the other, and where each begins.
  const said: number[] = [];
  const begins = new Uint32Array(automaton.found.length + 1);
  automaton.found.forEach((found, at) => {
    said.push(...new Set(found.flatMap((word) => usesOfWord[word] ?? [])));
    begins[at + 1] = said.length;
  });
  // Each with all sets that its way waits for.
  const uses = Uint32Array.from(said, (use) => (use << 3) | (wanted[use >> 3] ?? 0));
  const stateSeen = new Uint32Array(automaton.found.length);
  // Of each way the stretch in which its words were seen last, and which of its sets they belong to.
  const seen = new Uint32Array(patternOf.length);
  const toldIn = new Uint32Array(patterns.length);
  const lineBreak = byLine ? 0x0a : -1;
  let stretches = 0;
  return (text, tell) => {
    let stretch = numberAfter(stretches);
    let line = 0;
    let state = 0;
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineBreak) {
        line += 1;
        stretch = numberAfter(stretch);
        state = 0;
        continue;
      }
      state = next[(code < letters ? (columnOf[code] ?? 0) : 0) + state] ?? 0;
      if (state < firstFound || stateSeen[state - firstFound] === stretch) continue;
      stateSeen[state - firstFound] = stretch;
      const end = begins[state - firstFound + 1] ?? 0;
      for (let place = begins[state - firstFound] ?? 0; place < end; place += 1) {
        const use = uses[place] ?? 0;
        const way = use >>> 6;
        const before = seen[way] ?? 0;
        const now = (before >= stretch ? before : stretch) | ((use >>> 3) & 7);
        if (now === before) continue;
        seen[way] = now;
        if ((now & 7) !== (use & 7)) continue;
        const pattern = patternOf[way] ?? 0;
        if (toldIn[pattern] === stretch) continue;
        toldIn[pattern] = stretch;
        tell(pattern, line);
      }
    }
    stretches = stretch;
  };

  /** The number of the next line, which leaves room for three bits; what was noted before the numbers begin anew is forgotten. */
  function numberAfter(stretch: number): number {
    if (stretch < lastStretch) return stretch + 8;
    for (const notes of [stateSeen, seen, toldIn]) notes.fill(0);
    return 8;
  }
}

/** Numbers up to here stay whole when bits are set in them. */
const lastStretch = 0x7fff_fff0;

/** All words of a list of patterns, and what each is used for: a way in which a pattern can fit times 8, and which of the way's sets, at most three, it belongs to. */
function usesOf(patterns: readonly LinePattern[]): {
  readonly words: readonly string[];
  readonly usesOfWord: readonly (readonly number[])[];
  readonly patternOf: readonly number[];
  readonly wanted: readonly number[];
} {
  const patternOf: number[] = [];
  const wanted: number[] = [];
  const words = new Map<string, number[]>();
  patterns.forEach((one, pattern) => {
    for (const sets of waysOf(one)) {
      const way = patternOf.push(pattern) - 1;
      wanted.push((1 << sets.length) - 1);
      sets.forEach((set, at) => {
        for (const word of new Set(set.map((any) => any.toLowerCase()))) {
          const use = (way << 3) | (1 << at);
          const known = words.get(word);
          if (known) known.push(use);
          else words.set(word, [use]);
        }
      });
    }
  });
  return { words: [...words.keys()], usesOfWord: [...words.values()], patternOf, wanted };
}

/** Read once: a pattern may serve files of several roles, each with a matcher of its own. */
const literalsOf = oncePer(({ pattern, endsWord }: LinePattern) => requiredLiterals(pattern, endsWord));

/** Whether a pattern can fit a text without any word that could be looked for. */
export function fitsWithoutWords(one: LinePattern): boolean {
  return literalsOf(one).length === 0;
}

/** Whether the words of a pattern stand on so many lines that looking for them spares nothing. It is then tried on each line of the few files that it is for. */
function isEverywhere(one: LinePattern): boolean {
  const { hints } = one;
  const ways = literalsOf(one);
  const least = (sets: readonly (readonly string[])[]): number => Math.min(...sets.map(commonness));
  const words = ways.length === 0 ? Infinity : ways.reduce((sum, sets) => sum + least(sets), 0);
  return Math.min(words, hints === undefined ? Infinity : commonness(hints)) > mostCommon;
}

const mostCommon = 400;

/** The ways in which a pattern can fit: for each, sets of words of which each must be there. */
function waysOf(one: LinePattern): readonly (readonly (readonly string[])[])[] {
  const { pattern, hints } = one;
  const ways = literalsOf(one);
  if (ways.length === 0 && hints === undefined)
    throw new Error(`a pattern without words needs hints: ${pattern.source.slice(0, 80)}`);
  if (hints === undefined) return ways;
  return ways.length === 0 ? [[hints]] : ways.map((sets) => [...sets, hints]);
}
