import { createHash } from 'node:crypto';
import type { Analysis } from '../core/explanation/analysis.ts';
import { corrected } from '../core/explanation/corrected.ts';
import type { Explanation } from '../core/explanation/explanation.ts';
import { narrate } from '../core/explanation/narrate.ts';
import type { Language } from '../core/wording/language.ts';
import type { OwnWords } from '../protocol/viewState.ts';

/** What a page is before its reader makes anything of it. */
export const nothingOwn: OwnWords = { note: '', corrections: [] };

/** An explanation as its sender tells it: in their words where they gave some, and reviewed where they did. */
export function told(explanation: Explanation, { corrections, review }: OwnWords): Explanation {
  const { language } = explanation;
  const ours = corrections.filter((correction) => correction.language === language);
  const said = corrected(explanation, new Map(ours.map(({ from, to }) => [from, to])));
  return review === undefined ? said : { ...said, reviewed: { by: review.by, date: review.date } };
}

/** The same with a text corrected; one that says what was worded is no correction any more. */
export function withCorrection(
  own: OwnWords,
  { language, from, to }: { readonly language: Language; readonly from: string; readonly to: string },
): OwnWords {
  const others = own.corrections.filter((one) => one.language !== language || one.from !== from);
  return { ...own, corrections: to === from ? others : [...others, { language, from, to }] };
}

/** The same, reviewed in somebody's name on a day. */
export function withReview(
  own: OwnWords,
  { by, date, analysis }: { readonly by: string; readonly date: string; readonly analysis: Analysis },
): OwnWords {
  return { ...own, review: { by, date, of: contentOf(analysis, date) } };
}

export function withoutReview({ note, corrections }: OwnWords): OwnWords {
  return { note, corrections };
}

/** The same without a review of something else: work that went on since it was signed is a draft again. */
export function withReviewOf(own: OwnWords, analysis: Analysis): OwnWords {
  const { review } = own;
  return review === undefined || review.of === contentOf(analysis, review.date) ? own : withoutReview(own);
}

/** A short name for all that can be said of a change, the same for the same change on the same day. */
function contentOf(analysis: Analysis, today: string): string {
  const all = narrate(analysis, { language: 'en', length: 'board', today });
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
