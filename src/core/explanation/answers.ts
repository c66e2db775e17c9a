import { customers } from './customersAnswer.ts';
import { dates } from './datesAnswer.ts';
import { decide } from './decideAnswer.ts';
import { spending } from './spendingAnswer.ts';
import { Told } from './told.ts';
import type { AnswersInput } from './answersInput.ts';
import type { Answers, Sentence } from './explanation.ts';

/** The four answers, computed from the consequences of the decisions alone, and the questions that `ask` finds in what the first three say. */
export function answers(
  input: AnswersInput,
  ask: (above: readonly Sentence[]) => readonly Sentence[],
): { readonly answers: Answers; readonly questions: readonly Sentence[] } {
  const told = new Told(input);
  const before = {
    customers: once(customers(input, told)),
    spending: once(spending(input, told)),
    dates: once(dates(input, told)),
  };
  const questions = ask([before.customers, before.dates].flatMap(({ sentences }) => sentences));
  return { answers: { ...before, decide: once(decide(input, told, questions)) }, questions };
}

/** Two decisions may call for the same sentence: it is said once, with the proofs of both. */
function once<T extends { readonly sentences: readonly Sentence[] }>(answer: T): T {
  const said = new Map<string, Sentence>();
  for (const sentence of answer.sentences) {
    const before = said.get(sentence.text);
    said.set(
      sentence.text,
      before ? { ...before, proofs: [...new Set([...before.proofs, ...sentence.proofs])] } : sentence,
    );
  }
  return { ...answer, sentences: [...said.values()] };
}
