import { partCustomers } from './partCustomers.ts';
import { partDates } from './partDates.ts';
import { partDecide } from './partDecide.ts';
import { partSpending } from './partSpending.ts';
import type { Answers } from '../../explanation/explanation.ts';
import type { PartAnalysis } from '../analysePart.ts';
import type { PartWords } from '../partWords.ts';

/** The four answers about a part as it stands: what it is for, what it costs to run, what is unfinished, what to look at. */
export function partAnswers(analysis: PartAnalysis, words: PartWords): Answers {
  if (analysis.empty) {
    return {
      customers: { nothing: true, sentences: [words.say('headlineEmpty')] },
      spending: { direction: 'none', sentences: [words.say('spending.empty')] },
      dates: { direction: 'none', sentences: [words.say('dates.empty')] },
      decide: { nothing: true, sentences: [words.say('decide.empty')] },
    };
  }
  return {
    customers: partCustomers(analysis, words),
    spending: partSpending(analysis, words),
    dates: partDates(analysis, words),
    decide: partDecide(analysis, words),
  };
}
