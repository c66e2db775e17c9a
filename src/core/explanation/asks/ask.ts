import type { AnswersInput } from '../answersInput.ts';
import type { Sentence } from '../explanation.ts';

/** A question that something told on the page raises. It holds no prose: words come by language, under `asks.KEY`. */
export interface Ask {
  readonly key: string;
  /** From 1, worth a word, to 5, what goes wrong if nobody asks. */
  readonly weight: 1 | 2 | 3 | 4 | 5;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What the page must say above for the question to be understood, as it stands there: one of these. Absent where the question says it itself. */
  readonly about?: readonly string[];
}

/** All that is known before anything is asked. */
export interface AsksInput extends AnswersInput {
  /** What the answers above say. */
  readonly above: readonly Sentence[];
}
