import { amountSentences } from './amounts.ts';
import { contextFilePath } from '../context/context.ts';
import { message } from '../wording/message.ts';
import { milestoneSentences } from './milestones.ts';
import type { AmountsInput } from './amounts.ts';
import type { Answers, Sentence } from './explanation.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { TouchedMilestone } from './milestones.ts';

export interface ContextInput extends AmountsInput {
  readonly analysis: ChangeAnalysis;
  readonly milestones: readonly TouchedMilestone[];
}

/** The answers with what the company's own words add: days of its plans, amounts of its price list, and that the file itself changes. */
export function withContext(answers: Answers, input: ContextInput): Answers {
  const { spending, dates, decide } = answers;
  return {
    ...answers,
    spending: { ...spending, sentences: [...spending.sentences, ...amountSentences(input)] },
    dates: { ...dates, sentences: [...dates.sentences, ...milestoneSentences(input.language, input.milestones)] },
    decide: { ...decide, sentences: [...decide.sentences, ...contextChanged(input)] },
  };
}

function contextChanged({ language, analysis }: ContextInput): readonly Sentence[] {
  if (analysis.contextChanged !== true) return [];
  const text = message(language, `business.contextChanged.${analysis.contextText === undefined ? 'added' : 'edited'}`);
  return [{ text, origin: 'facts', proofs: [`file:${contextFilePath}`] }];
}
