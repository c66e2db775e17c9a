import { languageOfText } from '../../wording/languageOfText.ts';
import { message } from '../../wording/message.ts';
import { listed, quoted } from '../listed.ts';
import { redacted } from '../../redaction/redacted.ts';
import { shortened } from '../writtenText.ts';
import type { AnswersInput } from '../answersInput.ts';
import type { Language } from '../../wording/language.ts';
import type { Sentence } from '../explanation.ts';
import type { LineFact, MovedThing } from './lineFact.ts';

/** The facts that weigh most, each in a sentence: at most `most`, and of these those that `noticed` may notice, where it is given. */
export function lineFactSentences(
  input: Pick<AnswersInput, 'language' | 'analysis' | 'nature'>,
  most = 3,
  noticed?: LineFact['noticed'],
): readonly Sentence[] {
  const { language, analysis } = input;
  const title = analysis.authorWords[0]?.title ?? '';
  return toldFacts(input)
    .slice(0, most)
    .filter((fact) => noticed === undefined || fact.noticed === noticed)
    .map((fact) => ({ text: factText(language, fact, title), origin: 'facts', proofs: [`file:${fact.path}`] }));
}

/** Facts worth telling: what moves with a foundation that a decision tells is not listed beside it, and that no language is begun is told where a reader may think so. */
export function toldFacts({ analysis, nature }: Pick<AnswersInput, 'analysis' | 'nature'>): readonly LineFact[] {
  const title = analysis.authorWords[0]?.title ?? '';
  return analysis.surface.lineFacts.filter(({ key }) => {
    if (key === 'partsMove') return !analysis.decisions.some(({ category }) => category === 'timeline.upgrade');
    return key !== 'noLanguage' || nature.name === 'translations' || ofLanguages.test(title);
  });
}

/** Titles that a reader may take for the beginning of a language. */
const ofLanguages =
  /\b(?:translat\w+|traduc\w+|i18n|l10n|locali[sz]\w+|locales?|languages?|langues?|weblate|crowdin|transifex)\b/i;

/** A fact in a sentence; what the title speaks of comes first. */
export function factText(language: Language, fact: LineFact, title: string): string {
  return message(language, `facts.${fact.key}`, factValues(language, fact, title));
}

/** What fills the sentence of a fact. */
export function factValues(
  language: Language,
  { quotes = {}, moves = {}, values = {} }: LineFact,
  title: string,
): Readonly<Record<string, string | number>> {
  const filled: Record<string, string | number> = { ...values };
  for (const [name, texts] of Object.entries(quotes)) {
    filled[name] = listed(
      language,
      texts.map((text) => quoted(language, shown(text))),
    );
    filled[`${name}Count`] = texts.length;
  }
  for (const [name, all] of Object.entries(moves)) {
    // What the author speaks of comes first.
    const spoken = [...all].sort((a, b) => Number(title.includes(b.name)) - Number(title.includes(a.name)));
    filled[name] = listed(
      language,
      spoken.map((one) => moveText(language, one)),
      mostMoves,
    );
    filled[`${name}Count`] = all.length;
  }
  const words = Object.values(quotes).flat().join(' ');
  // Code is named in English unless its words say otherwise.
  filled['speaks'] = words === '' ? language : (languageOfText(words) ?? 'en');
  return filled;
}

/** 'rails' from '7.0' to '7.1'. */
function moveText(language: Language, { name, from, to }: MovedThing): string {
  return message(language, 'facts.move', { name: quoted(language, shown(name)), from, to });
}

/** As a page may show it: no key of anybody, and short enough to be read in passing. */
function shown(text: string): string {
  return shortened(redacted(text).text, longest);
}

const longest = 120;
/** More than these no longer say what matters. */
const mostMoves = 3;
