import type { Analysis } from '../core/explanation/analysis.ts';
import type { Explanation, Length } from '../core/explanation/explanation.ts';
import { narrate } from '../core/explanation/narrate.ts';
import type { Language } from '../core/wording/language.ts';
import type { OwnWords } from '../protocol/viewState.ts';
import { told, withReviewOf } from './sendersWords.ts';
import type { Sides } from './subjectReader.ts';
import type { SubjectRequest } from './subjectRequest.ts';

/** A page on the panel, with what it takes to say it again in other words. */
export interface ShownPage {
  readonly subjectId: string;
  /** What refreshing it reads again. */
  readonly request: SubjectRequest;
  readonly analysis: Analysis;
  readonly sides: Sides;
  /** What its sender made of it. */
  readonly own: OwnWords;
  /** In the sender's words where they gave some. */
  readonly explanation: Explanation;
}

/** How a page is said. */
export interface Saying {
  readonly language: Language;
  readonly length: Length;
  readonly today: string;
}

/** Words for what was found: all that a change of language or of the sender's words repeats. */
export function said(found: Omit<ShownPage, 'explanation'>, saying: Saying): ShownPage {
  const own = withReviewOf(found.own, found.analysis);
  return { ...found, own, explanation: told(narrate(found.analysis, saying), own) };
}
