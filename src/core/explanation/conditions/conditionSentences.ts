import { languageOfText } from '../../wording/languageOfText.ts';
import { message } from '../../wording/message.ts';
import { facts } from '../answersInput.ts';
import { quoted } from '../listed.ts';
import type { Language } from '../../wording/language.ts';
import type { AnswersInput } from '../answersInput.ts';
import type { Sentence } from '../explanation.ts';
import type { SeenCondition } from './conditionReader.ts';
import type { Ask, Condition } from './condition.ts';

/** Which case a change sets apart, and that all others stay as they were. */
export function conditionSentences({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  return surface.conditions.map((one) => facts(conditionText(language, one), ['search']));
}

function conditionText(language: Language, { effect, when, screen }: SeenCondition): string {
  const names = when.asks.flatMap(({ name, value }) => [name, value]).join(' ');
  return message(language, `narrator.conditions.${effect}`, {
    when: whenText(language, when),
    screen: screen ? 'yes' : 'no',
    // Code is named in English unless its words say otherwise.
    speaks: languageOfText(names) ?? 'en',
  });
}

function whenText(language: Language, { asks, joined }: Condition): string {
  const [first = '', ...rest] = asks.map((ask) => askText(language, ask));
  return rest.reduce((text, next) => message(language, `narrator.conditions.${joined}`, { first: text, next }), first);
}

function askText(language: Language, { name, relation, value }: Ask): string {
  return message(language, `narrator.conditions.ask.${relation}`, {
    name: quoted(language, name),
    value: /^-?\d+$/.test(value) ? value : quoted(language, value),
  });
}
