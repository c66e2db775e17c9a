import { partLabel } from './areaLabel.ts';
import { areaOf } from '../context/areaOf.ts';
import { capitalised } from './decisionWords.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import { briefSentence } from './periodBrief.ts';
import { isPlain, quiet, weightiestFirst } from './period.ts';
import type { BusinessContext } from '../context/context.ts';
import type { ExplainedPeriod, PeriodPart, Sentence } from './explanation.ts';
import type { Language } from '../wording/language.ts';
import type { Period, PeriodChange } from './period.ts';
import type { WordedDecision } from './wordedDecision.ts';

export interface PeriodInput {
  readonly language: Language;
  readonly period: Period;
  readonly context: Pick<BusinessContext, 'areas'>;
  readonly worded: readonly WordedDecision[];
}

/** Parts of the product that get lines of their own: one minute of reading holds no more. The rest is told together. */
const mostParts = 5;
const mostInBrief = 4;
const mostNew = 3;
const mostOthers = 2;
/** Of many small parts together, more can be named. */
const mostElsewhere = 4;
/** What waits for a decision is told by part too, but whole only among the decisions. */
const mostDecisions = 2;
const mostPutOff = 4;

/** A period by part of the product: what its authors say customers got, what there is to know, what was put off and taken back. */
export function explainedPeriod(input: PeriodInput): ExplainedPeriod {
  const { language, period } = input;
  const { parts, elsewhere } = told({ language, period }, mostParts);
  const decided = decisionsByPart(input);
  const rest: PeriodPart = {
    name: message(language, 'period.elsewhere'),
    changes: elsewhere.length,
    sentences: changeSentences(language, { changes: elsewhere, screens: [] }, mostElsewhere),
  };
  return {
    from: period.from,
    to: period.to,
    days: period.days,
    commits: period.commits,
    changes: period.changes,
    areas: [
      ...parts.map(({ name, changes, screens }) => ({
        name: capitalised(name),
        changes: changes.length,
        sentences: [...changeSentences(language, { changes, screens }), ...(decided.get(name) ?? [])],
      })),
      ...(elsewhere.length === 0 ? [] : [rest]),
      ...aroundPart(language, period),
    ],
    inBrief: inBrief(input),
    putOff: putOff(input),
    takenBack: takenBack(input),
  };
}

/** The parts that have something to quote for anyone, a line each, then all others together. */
function inBrief({ language, period }: PeriodInput): readonly PeriodPart[] {
  const { parts, elsewhere } = told({ language, period }, mostInBrief, ({ changes }) => changes.some(isPlain));
  const line = (name: string, changes: readonly PeriodChange[]): PeriodPart => ({
    name,
    changes: changes.length,
    sentences: [facts(briefSentence(language, changes), ['message', 'history'])],
  });
  return [
    ...parts.map(({ name, changes }) => line(capitalised(name), changes)),
    ...(elsewhere.length === 0 ? [] : [line(message(language, 'period.elsewhere'), elsewhere)]),
    ...aroundPart(language, period),
  ];
}

/** 'In all, 41 changes on 9 days in “billing” and “exports”': what a headline starts with. */
export function periodCount({ language, period }: Pick<PeriodInput, 'language' | 'period'>): string {
  const names = allParts({ language, period }).parts.map(({ name }) => quoted(language, name));
  const where =
    names.length === 0
      ? ''
      : message(language, 'period.where', { areas: listed(language, names, names.length > 3 ? 2 : 3) });
  return message(language, `period.count.${period.changes === period.commits ? 'same' : 'made'}`, {
    changes: period.changes,
    commits: period.commits,
    days: period.days,
    where,
  });
}

/** What the authors say customers got, in numbers: the parts tell which. */
export function periodCustomers(language: Language, period: Period): Sentence {
  const all = [...period.areas.flatMap(({ changes }) => changes), ...period.elsewhere];
  const features = all.filter(({ nature }) => nature === 'feature').length;
  const repairs = all.filter(({ nature }) => nature === 'repair').length;
  const key =
    features > 0 && repairs > 0
      ? 'both'
      : features > 0
        ? 'features'
        : repairs > 0
          ? 'repairs'
          : all.length > 0
            ? 'unsaid'
            : 'nothing';
  return facts(message(language, `period.customers.${key}`, { features, repairs, changes: all.length }), [
    'message',
    'history',
  ]);
}

interface Part {
  readonly name: string;
  readonly own: boolean;
  readonly changes: readonly PeriodChange[];
  readonly screens: readonly string[];
}

/** The parts that get lines of their own, and everything else. */
function told(
  input: Pick<PeriodInput, 'language' | 'period'>,
  most: number,
  says: (part: Part) => boolean = () => true,
): {
  readonly parts: readonly Part[];
  readonly elsewhere: readonly PeriodChange[];
} {
  const { parts, nameless } = allParts(input);
  // One change, or tidying up alone, is no part to tell of, but where the company named it.
  const own = parts
    .filter(
      ({ own: named, changes }) => named || (changes.length > 1 && changes.some(({ nature }) => !quiet.has(nature))),
    )
    .filter(says)
    .slice(0, most);
  return {
    parts: own,
    elsewhere: weightiestFirst([...parts.flatMap((part) => (own.includes(part) ? [] : part.changes)), ...nameless]),
  };
}

/** All parts by the name that the page gives them, the most changes first, and the work that belongs to none. */
function allParts({ language, period }: Pick<PeriodInput, 'language' | 'period'>): {
  readonly parts: readonly Part[];
  readonly nameless: readonly PeriodChange[];
} {
  const byName = new Map<string, Part>();
  const nameless: PeriodChange[] = [...period.elsewhere];
  for (const area of period.areas) {
    const name = partLabel(language, area);
    if (name === undefined) {
      nameless.push(...area.changes);
      continue;
    }
    // One part may have its folder in the singular and in the plural.
    const key = [`${name}s`, name.replace(/s$/, '')].find((other) => byName.has(other)) ?? name;
    const known = byName.get(key);
    byName.set(key, {
      name: known?.name ?? name,
      own: area.own,
      changes: weightiestFirst([...(known?.changes ?? []), ...area.changes]),
      screens: [...(known?.screens ?? []), ...area.screens],
    });
  }
  return { parts: [...byName.values()].sort((a, b) => b.changes.length - a.changes.length), nameless };
}

function changeSentences(
  language: Language,
  { changes, screens }: Pick<Part, 'changes' | 'screens'>,
  most = mostOthers,
): readonly Sentence[] {
  const of = (...natures: readonly PeriodChange['nature'][]): readonly PeriodChange[] =>
    changes.filter(({ nature }) => natures.includes(nature));
  const said = (key: string, some: readonly PeriodChange[], most: number): readonly Sentence[] =>
    some.length === 0
      ? []
      : [facts(message(language, `period.${key}`, { list: titles(language, some, most) }), ['message'])];
  const unseen = changes.filter(({ nature }) => quiet.has(nature)).length;
  return [
    ...said('new', of('feature'), Math.max(most, mostNew)),
    ...said('repaired', of('repair'), most),
    ...said('faster', of('speed'), most),
    ...said('also', of('change', 'adjustment', 'swap', 'withdrawal'), most),
    ...(screens.length === 0
      ? []
      : [
          facts(
            message(language, 'period.screens', { count: screens.length }),
            screens.slice(0, mostScreens).map((path) => `file:${path}`),
          ),
        ]),
    ...(unseen === 0 ? [] : [facts(message(language, 'period.quiet', { count: unseen }), ['message'])]),
  ];
}

/** Proofs of new screens that a page names. */
const mostScreens = 5;

/** Titles in quotation marks; quotation marks inside them would end them too soon. */
function titles(language: Language, changes: readonly Pick<PeriodChange, 'title'>[], most: number): string {
  const distinct = [...new Set(changes.map(({ title }) => title))];
  const shown = distinct.slice(0, most).map((title) => quoted(language, title.replace(/["“”«»]/g, '’')));
  const rest = changes.length - shown.length;
  return rest > 0 && shown.length > 0
    ? message(language, 'period.more', { list: shown.join(', '), count: rest })
    : listed(language, shown);
}

/** Decisions that are worth knowing, by the name of the part that their first proof lies in. */
function decisionsByPart({ language, context, worded }: PeriodInput): ReadonlyMap<string, readonly Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const { decision, words, proofs } of worded) {
    const [first] = decision.evidence;
    const area = first && decision.severity !== 'low' ? areaOf(first.path, context.areas) : undefined;
    const name = area && partLabel(language, area);
    if (name === undefined) continue;
    const known = found.get(name) ?? [];
    if (known.length < mostDecisions)
      known.push(facts(message(language, 'period.toKnow', { title: words.clause }), proofs));
    found.set(name, known);
  }
  return found;
}

function aroundPart(language: Language, { around }: Period): readonly PeriodPart[] {
  const items = [...around].sort((a, b) => b[1] - a[1]);
  if (items.length === 0) return [];
  const list = listed(
    language,
    items.map(([nature, count]) => message(language, `period.around.${nature}`, { count })),
  );
  return [
    {
      name: message(language, 'period.aroundTitle'),
      changes: items.reduce((sum, [, count]) => sum + count, 0),
      sentences: [facts(message(language, 'period.recorded', { list }), ['history'])],
    },
  ];
}

function putOff({ language, worded }: PeriodInput): readonly Sentence[] {
  const deferred = worded.filter(
    ({ decision }) =>
      decision.category === 'timeline.deferred' &&
      decision.consequences.some(({ on, direction }) => on === 'dates' && direction === 'later'),
  );
  const rest = deferred.length - mostPutOff;
  return [
    ...deferred.slice(0, mostPutOff).map(({ words, proofs }) => facts(`${words.title}.`, proofs)),
    ...(rest > 0 ? [facts(message(language, 'period.restPutOff', { count: rest }), ['search'])] : []),
  ];
}

function takenBack({ language, period: { takenBack: back, cancelled } }: PeriodInput): readonly Sentence[] {
  const list = titles(
    language,
    back.map((title) => ({ title })),
    mostNew,
  );
  return [
    ...(back.length === 0 ? [] : [facts(message(language, 'period.undone', { list }), ['message'])]),
    ...(cancelled === 0 ? [] : [facts(message(language, 'period.cancelled', { count: cancelled }), ['message'])]),
  ];
}

function facts(text: string, proofs: readonly string[]): Sentence {
  return { text, origin: 'facts', proofs };
}
