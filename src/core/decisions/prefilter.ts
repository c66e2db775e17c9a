import { requiredLiterals } from './requiredLiterals.ts';
import { wordScanner } from './wordScanner.ts';
import type { WordScanner } from './wordScanner.ts';

/** A pattern that a detector tries on lines. */
export interface LinePattern {
  /** What must fit: its own words are looked for. */
  readonly pattern: RegExp;
  /** Further words of which one must stand on the line, whatever their case. */
  readonly hints?: readonly string[];
  /** Characters that may stand otherwise on the line than in what the pattern is tried on. */
  readonly endsWord?: RegExp;
}

/**
 * The patterns of one detector. All words that all patterns of all detectors cannot do without are looked for in one pass over each changed line; a pattern is then
 * tried only on the lines that it may fit. What is found stays the same.
 */
export interface Prefilter {
  readonly number: number;
}

/** Registers the patterns of a detector, when its module loads. A pattern that can fit a line without any word needs hints. */
export function prefilter(patterns: readonly LinePattern[]): Prefilter {
  const number = owners.length;
  owners.push({ first: registered.length });
  registered.push(...patterns.map((pattern) => ({ ...pattern, owner: number })));
  ready = undefined;
  return { number };
}

/** Tells which patterns may fit a text: the number of the prefilter, and the place of the pattern in its list. A pattern is told once a text. */
export function candidatesIn(text: string, tell: (prefilter: number, pattern: number) => void): void {
  ready ??= prepare();
  ready(text, tell);
}

interface Registered extends LinePattern {
  readonly owner: number;
}

const owners: { readonly first: number }[] = [];
const registered: Registered[] = [];
let ready: typeof candidatesIn | undefined;

/** One use of a word: a pattern, and which of its sets the word belongs to. */
interface Use {
  readonly pattern: number;
  readonly bit: number;
}

function prepare(): typeof candidatesIn {
  const wanted = new Uint8Array(registered.length);
  const words = wordUses(wanted);
  const uses = [...words.values()];
  const scan: WordScanner = wordScanner([...words.keys()]);
  const wordSeen = new Uint32Array(uses.length);
  const patternSeen = new Uint32Array(registered.length);
  const bits = new Uint8Array(registered.length);
  let line = 0;
  let told: (prefilter: number, pattern: number) => void = () => undefined;
  const onWord = (word: number): void => {
    if (wordSeen[word] === line) return;
    wordSeen[word] = line;
    for (const { pattern, bit } of uses[word] ?? []) {
      const before = patternSeen[pattern] === line ? (bits[pattern] ?? 0) : 0;
      const now = before | bit;
      patternSeen[pattern] = line;
      bits[pattern] = now;
      if (now !== wanted[pattern] || before === now) continue;
      const owner = registered[pattern]?.owner ?? 0;
      told(owner, pattern - (owners[owner]?.first ?? 0));
    }
  };
  return (text, tell) => {
    line = (line + 1) >>> 0;
    told = tell;
    scan(text, onWord);
  };
}

/** What each word may announce; `wanted` gets the bits of all sets of each pattern. */
export function wordUses(wanted: Uint8Array): ReadonlyMap<string, readonly Use[]> {
  const words = new Map<string, Use[]>();
  registered.forEach((one, pattern) => {
    const sets = [...requiredLiterals(one.pattern, one.endsWord), ...(one.hints === undefined ? [] : [one.hints])];
    if (sets.length === 0) throw new Error(`a pattern without words needs hints: ${one.pattern.source.slice(0, 80)}`);
    sets.forEach((set, at) => {
      const bit = 1 << at;
      wanted[pattern] = (wanted[pattern] ?? 0) | bit;
      for (const word of new Set(set.map((any) => any.toLowerCase()))) {
        const uses = words.get(word);
        if (uses) uses.push({ pattern, bit });
        else words.set(word, [{ pattern, bit }]);
      }
    });
  });
  return words;
}
