import { message } from '../wording/message.ts';
import type { Consequence } from '../decisions/finding.ts';
import type { Language } from '../wording/language.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { ChangeNature } from './changeNature.ts';
import type { Sentence } from './explanation.ts';
import type { Topic } from './spokenTopics.ts';
import type { WordedDecision } from './wordedDecision.ts';

export interface AnswersInput {
  readonly language: Language;
  readonly analysis: ChangeAnalysis;
  readonly worded: readonly WordedDecision[];
  readonly nature: ChangeNature;
  /** Of these nothing may be denied. */
  readonly spoken: ReadonlySet<Topic>;
  /** Those of them that the page asks about. */
  readonly asked: ReadonlySet<Topic>;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** How many decisions an answer names before it counts the rest: an answer is read in ten seconds. */
export const most = 3;

/** The same where the answer is about a period, of which the parts are told too. */
const mostOfPeriod = 2;

/** How many an answer of this page names. */
export function mostNamed({ analysis }: Pick<AnswersInput, 'analysis'>): number {
  return analysis.period === undefined ? most : mostOfPeriod;
}

export function on(
  { worded }: AnswersInput,
  about: Consequence['on'],
): readonly { readonly one: WordedDecision; readonly consequence: Consequence }[] {
  return worded.flatMap((one) =>
    one.decision.consequences
      .filter((consequence) => consequence.on === about)
      .map((consequence) => ({ one, consequence })),
  );
}

export function rest(
  input: AnswersInput,
  answer: 'customers' | 'spending' | 'dates' | 'decide',
  count: number,
): readonly Sentence[] {
  return left(input, answer, count - mostNamed(input));
}

/** How many an answer does not name: they stand below all the same, or, of a period, are counted there. */
export function left(
  { language, analysis }: Pick<AnswersInput, 'language' | 'analysis'>,
  answer: 'customers' | 'spending' | 'dates' | 'decide',
  count: number,
): readonly Sentence[] {
  if (count <= 0) return [];
  const key = analysis.period === undefined ? `narrator.${answer}.rest` : `period.rest.${answer}`;
  return [facts(message(language, key, { count }), ['search'])];
}

export function facts(text: string, proofs: readonly string[]): Sentence {
  return { text: text.replace(stopTwice, '.$1'), origin: 'facts', proofs };
}

/** A quote that ends with a full stop ends the sentence too. */
const stopTwice = /\.(\u202f»|”)\.(?=\s|$)/g;
