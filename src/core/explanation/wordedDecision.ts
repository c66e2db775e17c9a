import type { Decision } from '../decisions/finding.ts';
import type { DecisionWords } from './decisionWords.ts';

/** A decision with its words and the ids of its proofs on the page. */
export interface WordedDecision {
  readonly decision: Decision;
  readonly words: DecisionWords;
  readonly proofs: readonly string[];
}
