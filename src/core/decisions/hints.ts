import { hintScanner } from './hintScanner.ts';
import type { HintScanner } from './hintScanner.ts';

/**
 * Words one of which a line must hold before a detector looks at it. All words of all detectors are looked for in one pass over each changed line: a detector
 * registers its own when its module loads, and then sees only the lines that may concern it.
 */
export interface Hints {
  /** The word's number for each of the words given, in their order. */
  readonly ids: readonly number[];
  /** Whether one of a line's words is one of these. */
  readonly among: (found: readonly number[]) => boolean;
}

/** Registers words, whatever their case. */
export function registerHints(words: readonly string[]): Hints {
  const ids = words.map(idOf);
  const own = new Set(ids);
  return { ids, among: (found) => found.some((id) => own.has(id)) };
}

/** The numbers of the registered words that stand in a text. */
export function hintsIn(text: string): readonly number[] {
  scanner ??= hintScanner(registered);
  return scanner(text);
}

const registered: string[] = [];
const numbers = new Map<string, number>();
let scanner: HintScanner | undefined;

function idOf(word: string): number {
  const lower = word.toLowerCase();
  const known = numbers.get(lower);
  if (known !== undefined) return known;
  numbers.set(lower, registered.length);
  registered.push(lower);
  scanner = undefined;
  return registered.length - 1;
}
