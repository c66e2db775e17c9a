import { message } from '../../wording/message.ts';
import { conditionAsks } from './conditionAsks.ts';
import { factAsks } from './factAsks.ts';
import { facts } from '../answersInput.ts';
import { lineFactAsks } from './lineFactAsks.ts';
import { screenAsks } from './screenAsks.ts';
import { stepAsks } from './stepAsks.ts';
import { wordAsks } from './wordAsks.ts';
import type { Ask, AsksInput } from './ask.ts';
import type { Sentence } from '../explanation.ts';

/** From what is told to what it makes worth asking: a fact of no row asks nothing. */
const rows: readonly ((input: AsksInput) => readonly Ask[])[] = [
  wordAsks,
  stepAsks,
  factAsks,
  conditionAsks,
  lineFactAsks,
  screenAsks,
];

/** The questions that this very change raises, the weightiest first: at most `most`, and none about what the page does not tell. */
export function asksOf(input: AsksInput, most: number): readonly Sentence[] {
  const { language, above } = input;
  const told = above.map(({ text }) => text).join('\n');
  return rows
    .flatMap((row) => row(input))
    .filter(({ about }) => about === undefined || about.some((text) => told.includes(text)))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ key, values }) => {
      const text = message(language, key, values);
      return text === '' ? [] : [facts(text, ['search'])];
    })
    .slice(0, most);
}
