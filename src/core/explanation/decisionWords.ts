import { formatDay } from '../render/formatDay.ts';
import { angleOf } from './angleOf.ts';
import { hasMessage, message } from '../wording/message.ts';
import { humanised } from '../context/areaOf.ts';
import { languageTraits } from '../wording/language.ts';
import { priceText } from './priceText.ts';
import { languageName, namesOf, thingOf } from './decisionThing.ts';
import { quoted } from './listed.ts';
import { nameOfWork, noteWords } from './noteWords.ts';
import { userFacing } from '../decisions/interfaces/userFacing.ts';
import { sizeText, timeText } from './quantityText.ts';
import type { Decision, Facts, Finding } from '../decisions/finding.ts';
import type { Language } from '../wording/language.ts';

/** The words of one decision in one language. `clause` is the title as it stands after a colon; `title` as it stands alone. */
export interface DecisionWords {
  readonly clause: string;
  readonly title: string;
  readonly plain: string;
  readonly ask: string;
  /** The question as it stands after a colon. */
  readonly asked: string;
  readonly goodAnswer: string;
  readonly undo: string;
  /** What the risk is, where the decision only says that one changes; '' where its words say it already. */
  readonly risk: string;
  /** What its due day is, where that is not the day of the decision itself; '' where it is. */
  readonly onDay: string;
}

/** Words for a decision, from its facts alone. `today` (YYYY-MM-DD) tells days that have passed. */
export function decisionWords(language: Language, decision: Decision, today: string): DecisionWords {
  const values = wordValues(language, decision, today);
  const say = (part: string, fallback: string): string => {
    const key = `kinds.${decision.kind}.${decision.effect}.${part}`;
    if (!hasMessage(language, key)) return fallback;
    const text = tidy(message(language, key, values));
    // A clause goes on in a sentence; all else is one, also where a number in letters starts it.
    return clauses.has(part) ? text : capitalised(text);
  };
  const clause = say('title', humanised(decision.kind));
  const ask = say('ask', '');
  return {
    clause,
    title: capitalised(clause),
    plain: say('plain', `${capitalised(clause)}.`),
    ask,
    asked: languageTraits[language].afterColon === 'small' ? afterColon(ask, values) : ask,
    goodAnswer: say('goodAnswer', message(language, `narrator.defaults.${decision.category}.goodAnswer`)),
    undo: say('undo', message(language, `narrator.undo.${decision.door}`)),
    risk: say('risk', ''),
    onDay: say('onDay', ''),
  };
}

/** The parts that stand inside a sentence. */
const clauses: ReadonlySet<string> = new Set(['title', 'onDay']);

/** The question that a hint is worth, in words that claim nothing where its kind has such, or nothing where its kind has no words. */
export function hintQuestion(language: Language, hint: Finding, today: string): string | undefined {
  const key = ['doubt', 'ask']
    .map((part) => `kinds.${hint.kind}.${hint.effect}.${part}`)
    .find((one) => hasMessage(language, one));
  if (key === undefined) return undefined;
  return tidy(message(language, key, wordValues(language, { ...hint, category: 'timeline.deferred' }, today)));
}

type Worded = Pick<Decision, 'kind' | 'effect' | 'facts' | 'category' | 'due' | 'evidence'> & {
  readonly thing?: string;
  readonly id?: string;
};

/** Everything that the messages of kinds may name; what is not known reads '' or 0, and selects branch on it. */
export function wordValues(
  language: Language,
  decision: Worded,
  today: string,
): Readonly<Record<string, string | number>> {
  const { facts } = decision;
  const value = (fact: 'from' | 'to'): string | undefined => {
    if (prices.has(decision.kind)) {
      const price = priceOf(language, decision, fact);
      if (price !== undefined) return price;
    }
    const quantity = quantityOf(language, facts, fact);
    if (quantity !== undefined) return quantity;
    // '30000' of nobody knows what tells less than how many times longer or larger it is.
    if (facts['unit'] === 'unknown' && /^[\d_.* ]+$/.test(text(facts[fact]))) return undefined;
    const shown = readable(versioned.has(decision.kind) ? bareVersion(facts[fact]) : facts[fact]);
    if (shown === undefined || !versioned.has(decision.kind))
      return shown === undefined ? shown : named(language, shown);
    return /^v?(\d+(?:\.\d+){0,3})(?:[-+_ ].*)?$/i.exec(shown)?.[1] ?? shown;
  };
  const from = value('from');
  const to = value('to');
  const thing = thingOf(language, decision);
  const names = namesOf(language, decision);
  const purpose = text(facts['purpose']);
  const endDay = text(facts['endOfSupport']);
  return {
    ...defaults,
    ...facts,
    from: from ?? '',
    to: to ?? '',
    values: valuesOf(from, to),
    // '2.03 times' says no more than '2 times', and reads as if it were measured.
    times: Math.round(10 * number(facts['times'])) / 10,
    percent: percentOf(decision.effect, number(facts['times'])),
    n: Math.max(1, number(facts['n'])),
    things: Math.max(1, number(facts['things'])),
    files: Math.max(1, number(facts['files'])),
    runs: facts['runsFrom'] !== undefined && facts['runsTo'] !== undefined ? 'yes' : 'no',
    runsFrom: number(facts['runsFrom']),
    runsTo: number(facts['runsTo']),
    thing: languageName(language, decision) ?? (thing === undefined ? '' : quoted(language, thing)),
    side: sideOf(decision),
    angle: angleOf(decision),
    ...ownNameValues(language, facts),
    again: facts['again'] === 1 ? 'yes' : 'no',
    reported: facts['reported'] === 1 ? 'yes' : 'no',
    ...pageValues(language, decision),
    named: thing === undefined ? 'no' : 'yes',
    ...saidValues(language, decision),
    many: number(facts['n']) > mostCounted ? 'yes' : 'no',
    names,
    called: names === '' ? 'no' : 'yes',
    place: text(facts['place']) || 'any',
    purposeGerund: purposeWord(language, purpose, 'gerund'),
    purposeNoun: purposeWord(language, purpose, 'noun'),
    purposeDe: purposeWord(language, purpose, 'de'),
    purposeRisk: purposeWord(language, purpose, 'risk'),
    hasEnd: dayState(endDay, today),
    endDay: endDay === '' ? '' : formatDay(endDay, language),
    hasDay: dayState(decision.due ?? '', today),
    day: decision.due === undefined ? '' : formatDay(decision.due, language),
  };
}

/** What one thing alone is called by those who made it. */
function ownNameValues(language: Language, facts: Facts): Readonly<Record<'ownName' | 'hasOwnName', string>> {
  const name = number(facts['n']) > 1 ? '' : text(facts['ownName']);
  return name === '' ? { ownName: '', hasOwnName: 'no' } : { ownName: quoted(language, name), hasOwnName: 'yes' };
}

/** What a note says, or what the work that is taken back was called. */
function saidValues(language: Language, { kind, evidence, facts }: Worded): Readonly<Record<string, string>> {
  const said = noteWords(kind, evidence) || nameOfWork(kind, facts);
  return { said: said === '' ? '' : quoted(language, said), quotes: said === '' ? 'no' : 'yes' };
}

/** More of one thing than that is a whole of its own. */
const mostCounted = 20;

/** Whether a day is told, and whether it has passed. */
function dayState(day: string, today: string): 'no' | 'yes' | 'past' {
  if (day === '') return 'no';
  return day < today ? 'past' : 'yes';
}

/** What a page that goes says of itself, and what people meet of it; several pages are told together. */
function pageValues(language: Language, { facts, evidence }: Worded): Readonly<Record<string, string>> {
  const alone = number(facts['things']) <= 1;
  const heading = alone ? text(facts['heading']) : '';
  const face = (evidence[0] === undefined ? undefined : userFacing(evidence[0].path)) ?? 'other';
  return {
    heading: heading === '' ? '' : quoted(language, heading),
    headed: heading === '' ? 'no' : 'yes',
    written: alone && face !== 'message' && facts['written'] === 1 ? 'yes' : 'no',
    face,
  };
}

/** A length of time or a size in the units that people know, where the change proves its unit. */
function quantityOf(language: Language, facts: Facts, fact: 'from' | 'to'): string | undefined {
  const [seconds, bytes] = [facts[`${fact}Seconds`], facts[`${fact}Bytes`]];
  if (typeof seconds === 'number') return timeText(language, seconds);
  return typeof bytes === 'number' ? sizeText(language, bytes) : undefined;
}

/** Kinds whose values are what customers pay. */
const prices: ReadonlySet<string> = new Set(['price']);

function priceOf(language: Language, decision: Worded, fact: 'from' | 'to'): string | undefined {
  const { facts, evidence, thing, id } = decision;
  return priceText(language, {
    value: text(facts[fact]),
    name: `${text(facts['name'])} ${thing ?? id ?? ''}`,
    lines: evidence.map((one) => one.text),
    facts,
  });
}

/** Kinds whose values are versions: what stands behind the number ('22-slim') says how a copy was packed. */
const versioned: ReadonlySet<string> = new Set(['foundation-upgraded', 'foundation-moved-back', 'component-upgraded']);

/** A list of components says which versions fit ('^8.2', '~> 1.18'): the number alone is a version. */
function bareVersion(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).replace(/^[\s^~<>=]+/, '');
}

/** What a supplier calls a thing, such as a size of its machines, is quoted: it is no word of ours. */
function named(language: Language, value: string): string {
  return /\p{L}[\p{L}\d]{0,12}[.-]\S*\d|\p{L}\d\S*\.\p{L}|^\p{L}+_/u.test(value) ? quoted(language, value) : value;
}

/** A step up or down in hundredths, as people tell prices; 0 where it is unknown or the double and more. */
function percentOf(effect: Decision['effect'], times: number): number {
  if (times <= 1 || times >= 2) return 0;
  return effect === 'less' ? Math.round((1 - 1 / times) * 100) : Math.round((times - 1) * 100);
}

const defaults: Facts = {
  vendor: '',
  name: '',
  licence: '',
  role: '',
  about: '',
  billing: '',
  how: '',
  scope: '',
  text: '',
  parts: 0,
  rest: 0,
  planned: 0,
  operation: '',
  table: '',
  column: '',
  removed: 0,
  changed: 0,
};

function valuesOf(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return 'yes';
  if (to !== undefined) return 'to';
  return from === undefined ? 'no' : 'from';
}

/** A value that a person can read in a sentence: short, without code. */
function readable(value: string | number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const shown = String(value).trim();
  if (
    shown === '' ||
    shown.length > 32 ||
    /[{}$<>()[\]\\/|=;"'`\n*]|::|\.\.|_[a-z]|[a-z]_|^(null|true|false|none|undefined)$/i.test(shown)
  )
    return undefined;
  return shown;
}

/** Whether what is decided about comes with the change or goes with it, where its proofs stand on one side alone. */
function sideOf({ evidence }: Worded): 'come' | 'gone' | 'both' {
  if (evidence.every(({ side }) => side === 'new')) return 'come';
  return evidence.every(({ side }) => side === 'old') ? 'gone' : 'both';
}

function purposeWord(language: Language, purpose: string, part: string): string {
  const key = `purposes.${purpose}.${part}`;
  return purpose !== '' && hasMessage(language, key) ? message(language, key) : '';
}

function text(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}

function number(value: string | number | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** Doubled blanks and blanks before a full stop come from values that are empty. */
function tidy(sentence: string): string {
  return sentence
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])(?![\p{L}\d])/gu, '$1')
    .trim();
}

/** A question inside a sentence starts small, unless a name starts it. */
function afterColon(ask: string, values: Readonly<Record<string, string | number>>): string {
  const named = Object.values(values).some((value) => value !== '' && ask.startsWith(String(value)));
  return named || /^.\p{Lu}/u.test(ask) ? ask : `${ask.slice(0, 1).toLocaleLowerCase()}${ask.slice(1)}`;
}

/** A clause as it stands alone; a name in quotation marks at its start takes the capital letter too. */
export function capitalised(clause: string): string {
  return clause.replace(/^(?:[“«]\u202f?)?\p{Ll}/u, (start) => start.toLocaleUpperCase());
}
