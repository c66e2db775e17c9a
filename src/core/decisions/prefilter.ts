import { commonness, requiredLiterals } from './requiredLiterals.ts';
import { wordScanner } from './wordScanner.ts';
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

/** Registers the patterns of a detector, when its module loads. A pattern that can fit a line without any word needs hints. */
export function prefilter(patterns: readonly LinePattern[]): Prefilter {
  const number = prefilters;
  const everywhere: { readonly place: number; readonly files: RegExp }[] = [];
  patterns.forEach((one, place) => {
    if (one.files !== undefined && isEverywhere(one)) everywhere.push({ place, files: one.files });
    else registered.push({ ...one, owner: number, place });
  });
  prefilters += 1;
  matchers.clear();
  return { number, everywhere };
}

/**
 * Tells which patterns may fit a text of a file of this role: the number of the prefilter, and the place of the pattern in its list. A pattern is told once a text.
 * Few patterns are for tests, and fewer for files that machines write, of which large changes are mostly made.
 */
export function candidatesIn(
  role: FileRole,
): ((text: string, tell: (prefilter: number, pattern: number) => void) => void) | undefined {
  const sort = productRoles.has(role) ? 'product' : role;
  const made = matchers.get(sort) ?? makeMatcher(sort);
  matchers.set(sort, made);
  return made.patterns.length === 0
    ? undefined
    : (text, tell) => {
        made.match(text, (pattern) => {
          const from = made.patterns[pattern];
          if (from) tell(from.owner, from.place);
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
  return { patterns, match: patternMatcher(patterns) };
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

/** Calls `tell` once with the place of each pattern that may fit a text. */
export type PatternMatcher = (text: string, tell: (pattern: number) => void) => void;

/** One use of a word: a way in which a pattern can fit, and which of the way's sets the word belongs to. */
interface Use {
  readonly way: number;
  readonly bit: number;
}

/** Makes a matcher of a list of patterns. Words are looked for when it is first asked. */
export function patternMatcher(patterns: readonly LinePattern[]): PatternMatcher {
  const patternOf: number[] = [];
  const wanted: number[] = [];
  const words = new Map<string, Use[]>();
  patterns.forEach((one, pattern) => {
    for (const sets of waysOf(one)) {
      const way = patternOf.length;
      patternOf.push(pattern);
      wanted.push((1 << sets.length) - 1);
      sets.forEach((set, at) => {
        for (const word of new Set(set.map((any) => any.toLowerCase()))) {
          const uses = words.get(word);
          if (uses) uses.push({ way, bit: 1 << at });
          else words.set(word, [{ way, bit: 1 << at }]);
        }
      });
    }
  });
  const uses = [...words.values()];
  const scan = wordScanner([...words.keys()]);
  const wordSeen = new Uint32Array(uses.length);
  const waySeen = new Uint32Array(patternOf.length);
  const bits = new Uint8Array(patternOf.length);
  const toldIn = new Uint32Array(patterns.length);
  let text = 0;
  let told: (pattern: number) => void = () => undefined;
  const onWord = (word: number): void => {
    if (wordSeen[word] === text) return;
    wordSeen[word] = text;
    for (const { way, bit } of uses[word] ?? []) {
      const now = (waySeen[way] === text ? (bits[way] ?? 0) : 0) | bit;
      waySeen[way] = text;
      bits[way] = now;
      if (now !== wanted[way]) continue;
      const pattern = patternOf[way] ?? 0;
      if (toldIn[pattern] === text) continue;
      toldIn[pattern] = text;
      told(pattern);
    }
  };
  return (line, tell) => {
    text = (text + 1) >>> 0;
    told = tell;
    scan(line, onWord);
  };
}

/** Whether the words of a pattern stand on so many lines that looking for them spares nothing. It is then tried on each line of the few files that it is for. */
function isEverywhere({ pattern, hints, endsWord }: LinePattern): boolean {
  const ways = requiredLiterals(pattern, endsWord);
  const least = (sets: readonly (readonly string[])[]): number => Math.min(...sets.map(commonness));
  const words = ways.length === 0 ? Infinity : ways.reduce((sum, sets) => sum + least(sets), 0);
  return Math.min(words, hints === undefined ? Infinity : commonness(hints)) > mostCommon;
}

const mostCommon = 400;

/** The ways in which a pattern can fit: for each, sets of words of which each must be there. */
function waysOf({ pattern, hints, endsWord }: LinePattern): readonly (readonly (readonly string[])[])[] {
  const ways = requiredLiterals(pattern, endsWord);
  if (ways.length === 0 && hints === undefined)
    throw new Error(`a pattern without words needs hints: ${pattern.source.slice(0, 80)}`);
  if (hints === undefined) return ways;
  return ways.length === 0 ? [[hints]] : ways.map((sets) => [...sets, hints]);
}
