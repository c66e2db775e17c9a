import { reach, type ConditionEffect } from './conditionEffect.ts';
import { languageOfText } from '../../wording/languageOfText.ts';
import { message } from '../../wording/message.ts';
import { facts } from '../answersInput.ts';
import { capitalised } from '../decisionWords.ts';
import { quoted } from '../listed.ts';
import { negated } from './readCondition.ts';
import type { Language } from '../../wording/language.ts';
import type { AnswersInput } from '../answersInput.ts';
import type { Sentence } from '../explanation.ts';
import type { SeenCondition } from './conditionReader.ts';
import type { Ask, Condition, Relation } from './condition.ts';

/** Which case a change sets apart, and that all others stay as they were. */
export function conditionSentences({ language, analysis: { surface } }: AnswersInput): readonly Sentence[] {
  return surface.conditions.map((one) => facts(conditionText(language, one), ['search']));
}

/** What one condition does, in a sentence. */
export function conditionText(language: Language, { effect, when, what, ofPeople, screen }: SeenCondition): string {
  const names = [what ?? '', ...when.asks.flatMap(({ name, value }) => [name, value])].join(' ');
  const values = {
    what: what === undefined ? '' : quoted(language, capitalised(what)),
    named: what === undefined ? 'no' : 'yes',
    screen: screen ? 'yes' : 'no',
    people: ofPeople ? 'yes' : 'no',
    // Code is named in English unless its words say otherwise.
    speaks: languageOfText(names) ?? 'en',
  };
  if (effect === 'notRefusedWhen' && what !== undefined)
    return message(language, 'narrator.conditions.noLongerSaid', { ...values, what: quoted(language, what) });
  if (when.asks.length === 0) return message(language, `narrator.conditions.unnamed.${reach[effect]}`, values);
  const [only] = when.asks;
  const turned = when.asks.length === 1 && only !== undefined && turnedAway.has(only.relation);
  // 'No longer on Windows' is read more easily than 'now only where it is not Windows'.
  const told = turned ? (saidOtherwise(effect, what) ?? effect) : effect;
  return message(language, `narrator.conditions.${told}`, {
    ...values,
    when: whenText(language, told === effect ? when : negated(when)),
  });
}

/** The words for a case that is left out, in place of those for all others. */
function saidOtherwise(effect: ConditionEffect, what: string | undefined): 'noLongerWhen' | 'onlyNot' | undefined {
  if (effect === 'onlyWhen') return 'onlyNot';
  return effect === 'alsoAsks' && what !== undefined ? 'noLongerWhen' : undefined;
}

const turnedAway: ReadonlySet<Relation> = new Set<Relation>(['not', 'isNot', 'missing']);

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
