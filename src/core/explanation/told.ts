import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { listed } from './listed.ts';
import type { Language } from '../wording/language.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Sentence } from './explanation.ts';
import type { WordedDecision } from './wordedDecision.ts';

/** What the answers have told so far: a decision is told in words once, and named by its number where it counts again. */
export class Told {
  readonly #input: AnswersInput;
  readonly #told = new Set<WordedDecision>();

  constructor(input: AnswersInput) {
    this.#input = input;
  }

  /** Whether a decision is told for the first time; from now on it is told. */
  first(one: WordedDecision): boolean {
    if (this.#told.has(one)) return false;
    this.#told.add(one);
    return true;
  }

  /** One sentence for each decision that is told for the first time, and one with the numbers for those told before that call for the same words. */
  sentences(each: readonly { readonly one: WordedDecision; readonly key: string }[]): readonly Sentence[] {
    const { language, worded } = this.#input;
    const again = new Map<string, WordedDecision[]>();
    const whole = each.flatMap(({ one, key }) => {
      if (this.first(one)) return [facts(message(language, key, { title: one.words.clause }), one.proofs)];
      again.set(key, [...(again.get(key) ?? []), one]);
      return [];
    });
    const numbered = [...again].map(([key, ones]) =>
      facts(
        message(language, key, { title: points(language, worded, ones) }),
        ones.flatMap(({ proofs }) => proofs),
      ),
    );
    return [...whole, ...numbered];
  }
}

/** 'see points 1 and 3': the numbers that the decisions have below. */
export function points(language: Language, worded: readonly WordedDecision[], ones: readonly WordedDecision[]): string {
  const numbers = ones.map((one) => String(worded.indexOf(one) + 1));
  return message(language, 'narrator.points', { count: numbers.length, list: listed(language, numbers) });
}
