import table from '../knowledge/titleWeights.json' with { type: 'json' };
import { once } from '../once.ts';
import { titleFeatures } from './titleFeatures.ts';
import { isCategory } from '../category.ts';
import type { Category } from '../category.ts';

/** How likely it is, from 0 to 1, that a change of this title holds a decision of each category. Two of them no title tells: what is taken back, and licences. */
export function subjectsOf(title: string): ReadonlyMap<Category, number> {
  const scores = scoresOf(titleFeatures(title));
  return new Map(
    subjects.flatMap((subject, at) => (isCategory(subject) ? [[subject, logistic(scores[at] ?? 0)] as const] : [])),
  );
}

/** How likely it is, from 0 to 1, that what a title says of spending, or of exposure, is less of it rather than more. */
export function lessnessOf(title: string, family: 'cost' | 'risk'): number {
  return logistic(scoresOf(titleFeatures(title))[subjects.indexOf(`less:${family}`)] ?? 0);
}

/** How much words, by their stems, speak of a category: the sum of the weights that speak for it. 0 where none does. */
export function speaksOf(words: ReadonlySet<string>, category: Category): number {
  const at = subjects.indexOf(category);
  let sum = 0;
  for (const word of words) sum += Math.max(0, weightOf(word, at));
  return sum;
}

const subjects: readonly string[] = table.subjects;
/** Weights are kept as tenths. */
const unit = 10;

function scoresOf(features: ReadonlySet<string>): readonly number[] {
  const scores = [...table.bias];
  for (const feature of features) {
    const pairs = weights().get(feature) ?? [];
    for (let at = 0; at < pairs.length; at += 2) {
      const subject = pairs[at] ?? 0;
      scores[subject] = (scores[subject] ?? 0) + (pairs[at + 1] ?? 0) / unit;
    }
  }
  return scores;
}

function weightOf(feature: string, subject: number): number {
  const pairs = weights().get(feature) ?? [];
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === subject) return (pairs[at + 1] ?? 0) / unit;
  return 0;
}

/** Read when the first title is. The table holds a word once, with what may follow it. */
const weights = once((): ReadonlyMap<string, readonly number[]> => {
  const read = new Map<string, readonly number[]>();
  for (const [word, followers] of Object.entries<Readonly<Record<string, string>>>(table.weights))
    for (const [follower, code] of Object.entries(followers))
      read.set(follower === '' ? word : `${word} ${follower}`, pairsOf(code));
  return read;
});

/** By turns the number of a subject and a weight, out of 'a12c-3'. */
function pairsOf(code: string): readonly number[] {
  return [...code.matchAll(/([a-z])(-?\d+)/g)].flatMap(([, subject = 'a', weight]) => [
    subject.charCodeAt(0) - firstLetter,
    Number(weight),
  ]);
}

const firstLetter = 'a'.charCodeAt(0);

function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
