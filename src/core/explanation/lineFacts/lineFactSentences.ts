import { languageOfText } from '../../wording/languageOfText.ts';
import { message } from '../../wording/message.ts';
import { listed, quoted } from '../listed.ts';
import { shortened } from '../writtenText.ts';
import type { AnswersInput } from '../answersInput.ts';
import type { Language } from '../../wording/language.ts';
import type { Sentence } from '../explanation.ts';
import type { LineFact } from './lineFact.ts';

/** The facts that weigh most, each in a sentence: at most `most`. */
export function lineFactSentences({ language, analysis: { surface } }: AnswersInput, most = 3): readonly Sentence[] {
  return surface.lineFacts
    .slice(0, most)
    .map((fact) => ({ text: textOf(language, fact), origin: 'facts', proofs: [`file:${fact.path}`] }));
}

function textOf(language: Language, { key, quotes = {}, values = {} }: LineFact): string {
  const told = Object.entries(quotes).flatMap(([name, texts]) => [
    [
      name,
      listed(
        language,
        texts.map((text) => quoted(language, shortened(text, longest))),
      ),
    ],
    [`${name}Count`, texts.length],
  ]);
  const words = Object.values(quotes).flat().join(' ');
  return message(language, `facts.${key}`, {
    ...values,
    ...(Object.fromEntries(told) as Readonly<Record<string, string | number>>),
    // Code is named in English unless its words say otherwise.
    speaks: words === '' ? language : (languageOfText(words) ?? 'en'),
  });
}

const longest = 120;
