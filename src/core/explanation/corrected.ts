import type { Answers, DecisionText, ExplainedDecision, Explanation, Sentence } from './explanation.ts';

/** What the sender makes of a page, in one language: from a text as it was worded to the text that they give; an empty one takes a sentence out. */
export type Corrections = ReadonlyMap<string, string>;

/** The texts of a decision that its sender may word otherwise. */
export const decisionTexts = ['title', 'plain', 'ask', 'goodAnswer'] as const satisfies readonly DecisionText[];

/**
 * An explanation in the words that its sender gives. What rests on a proof keeps it; the headline, the texts of a decision and the last sentence of an
 * answer are never taken out. What is not corrected is left as it is.
 */
export function corrected(explanation: Explanation, corrections: Corrections): Explanation {
  if (corrections.size === 0) return explanation;
  const reworded = new Set<string>();
  const leftOut = new Set<string>();

  const given = (text: string): string | undefined => {
    const other = corrections.get(text);
    if (other === undefined || other === '' || other === text) return undefined;
    reworded.add(text);
    return other;
  };
  const say = (sentence: Sentence): Sentence => {
    const text = given(sentence.text);
    return text === undefined ? sentence : { ...sentence, text, origin: 'editor', replaces: sentence.text };
  };
  const isOut = ({ text }: Sentence): boolean => corrections.get(text) === '';
  const takeOut = (sentence: Sentence): boolean => {
    if (isOut(sentence)) leftOut.add(sentence.text);
    return isOut(sentence);
  };
  const list = (sentences: readonly Sentence[]): readonly Sentence[] =>
    sentences.filter((sentence) => !takeOut(sentence)).map(say);
  const answer = <Of extends Answers[keyof Answers]>(of: Of): Of => {
    const kept = of.sentences.every(isOut) ? 1 : 0;
    return { ...of, sentences: [...of.sentences.slice(0, kept), ...list(of.sentences.slice(kept))] };
  };
  const decision = (of: ExplainedDecision): ExplainedDecision => {
    const changed = decisionTexts.flatMap((name) => {
      const text = given(of[name]);
      return text === undefined ? [] : [{ name, text }];
    });
    if (changed.length === 0) return of;
    return {
      ...of,
      ...Object.fromEntries(changed.map(({ name, text }) => [name, text])),
      replaces: Object.fromEntries(changed.map(({ name }) => [name, of[name]])),
    };
  };

  const { answers, calendar, promise, period } = explanation;
  const questions = list(explanation.questions);
  const told: Explanation = {
    ...explanation,
    headline: say(explanation.headline),
    answers: {
      customers: answer(answers.customers),
      spending: answer(answers.spending),
      dates: answer(answers.dates),
      decide: answer(questions.length === 0 ? withoutQuestions(answers.decide) : answers.decide),
    },
    decisions: explanation.decisions.map(decision),
    questions,
    calendar: calendar.filter(({ what }) => !takeOut(what)).map((entry) => ({ ...entry, what: say(entry.what) })),
    ...(promise === undefined
      ? {}
      : {
          promise: {
            announcedNotFound: list(promise.announcedNotFound),
            foundNotAnnounced: list(promise.foundNotAnnounced),
          },
        }),
    ...(period === undefined
      ? {}
      : {
          period: {
            ...period,
            areas: period.areas.map((area) => ({ ...area, sentences: list(area.sentences) })),
            inBrief: period.inBrief.map((area) => ({ ...area, sentences: list(area.sentences) })),
            putOff: list(period.putOff),
            takenBack: list(period.takenBack),
          },
        }),
  };
  // Other lengths and other days word some sentences otherwise: what met nothing here was not corrected here.
  return reworded.size + leftOut.size === 0
    ? explanation
    : { ...told, corrections: { reworded: reworded.size, leftOut: leftOut.size } };
}

/** Nothing is left to ask where each question was taken out. */
function withoutQuestions({ state, ...decide }: Answers['decide']): Answers['decide'] {
  return state === undefined || state === 'toAsk' ? decide : { ...decide, state };
}
