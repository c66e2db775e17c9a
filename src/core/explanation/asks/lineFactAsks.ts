import { hasMessage } from '../../wording/message.ts';
import { factText, factValues, toldFacts } from '../lineFacts/lineFactSentences.ts';
import type { Ask, AsksInput } from './ask.ts';

/** A fact of lines asks what stands beside its own words, under `facts.KEYAsk`, filled with what it tells. */
export function lineFactAsks(input: AsksInput): readonly Ask[] {
  const { language, analysis } = input;
  const title = analysis.authorWords[0]?.title ?? '';
  return toldFacts(input)
    .filter(({ key }) => hasMessage(language, `facts.${key}Ask`))
    .map((fact) => ({
      key: `facts.${fact.key}Ask`,
      weight: fact.weight,
      values: factValues(language, fact, title),
      about: [factText(language, fact, title)],
    }));
}
