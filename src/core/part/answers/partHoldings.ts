import { licenceOf } from '../../decisions/knowledge/licences.ts';
import { listed } from '../../explanation/listed.ts';
import { sameWords } from '../partName.ts';
import type { PartAnalysis } from '../analysePart.ts';
import type { PartRole } from '../partRole.ts';
import type { PartWords } from '../partWords.ts';
import type { Sentence } from '../../explanation/explanation.ts';

/** What is in a part: names, fields, texts, addresses. At most the four most telling. */
export function partHoldings(analysis: PartAnalysis, words: PartWords): readonly Sentence[] {
  const found = holdings.flatMap((holding) => holding(analysis, words));
  const told = stepsTell.has(analysis.role) || found.length === 0 ? [...found, ...steps(analysis, words)] : found;
  return told.slice(0, most);
}

/** More sentences than this are a list, and nobody reads it. */
const most = 4;

type Holding = (analysis: PartAnalysis, words: PartWords) => readonly Sentence[];

/** What may be in a part, the most telling first. */
const holdings: readonly Holding[] = [
  ({ components }, words) =>
    components === undefined
      ? []
      : [
          ...(components.count > 0
            ? [words.say('customers.components', { count: components.count, team: components.forTeam })]
            : []),
          ...words.sayNames('customers.technologies', components.technologies),
        ],
  ({ licence }, words) =>
    licence === undefined || licence.class === ''
      ? []
      : [words.say(`customers.licence.${licence.class}`, { name: licenceOf(licence.name)?.name ?? licence.name })],
  ({ role, outline: { entries } }, words) =>
    role === 'translation' && entries.count > 0 ? [words.say('customers.messages', { count: entries.count })] : [],
  ({ role, outline: { entries } }, words) =>
    role === 'document' ? words.sayNames('customers.headings', entries.names, { count: entries.count }) : [],
  checks,
  ({ machines: { programs } }, words) =>
    words.sayNames('customers.programs', programs.names, { count: programs.count }),
  ({ outline: { reshaped, created } }, words) =>
    words.sayNames(
      'customers.reshaped',
      reshaped.filter((one) => !created.includes(one)),
    ),
  ({ outline }, words) => words.sayNames('customers.created', outline.created),
  ({ outline: { subjectLine } }, words) =>
    subjectLine === undefined ? [] : [words.say('customers.subjectLine', { names: words.quote(subjectLine) })],
  ({ role, outline }, words) =>
    words.sayNames(role === 'email' ? 'customers.textsEmail' : 'customers.texts', outline.texts),
  ({ outline }, words) => words.sayNames('customers.asks', outline.asks),
  ({ money }, words) => words.sayNames('customers.plans', money.plans),
  actions,
  ({ role, outline: { addresses } }, words) =>
    reached.has(role) && addresses.count > 0
      ? words.sayCounted('customers.addresses', addresses.about, { count: addresses.count })
      : [],
  ({ role, outline: { fields } }, words) => {
    const does = role === 'dataShape' ? 'keeps' : role === 'dataChange' ? 'concerns' : 'passes';
    return words.sayNames(`customers.${does}`, fields.names, { count: fields.count });
  },
  ({ outline }, words) => words.sayNames('customers.ties', outline.ties),
];

function checks({ role, outline: { checks: found } }: PartAnalysis, words: PartWords): readonly Sentence[] {
  if (role !== 'check' || found.count === 0) return [];
  const named = words.sayNames('customers.checks', found.names, { count: found.count });
  return named.length > 0 ? named : [words.say('customers.checksCount', { count: found.count })];
}

/** What people, or programs, can do here. That programs can see something is what every such address is for. */
function actions({ role, outline }: PartAnalysis, words: PartWords): readonly Sentence[] {
  const { actions: can } = outline;
  if (can.length === 0) return [];
  const list = listed(
    words.language,
    can.map((action) => words.text(`${can.length === 1 ? 'canOnly' : 'can'}.${action}`)),
  );
  if (role === 'pageAnswer') return [words.say('customers.peopleCan', { list })];
  return role === 'programAddress' && (can.length > 1 || can[0] !== 'see')
    ? [words.say('customers.programsCan', { list })]
    : [];
}

function steps({ name, outline }: PartAnalysis, words: PartWords): readonly Sentence[] {
  const telling = outline.steps.filter((step) => name === undefined || !sameWords(step, name)).reduce(distinct, []);
  // One of several, or the same thing said three times, does not say what a part is for.
  if (telling.length < Math.min(2, outline.steps.length)) return [];
  return words.sayNames('customers.steps', telling, { count: outline.steps.length });
}

/** Steps that deal with something that none before them does. */
function distinct(kept: readonly string[], step: string): readonly string[] {
  const things = step.split(' ').slice(1);
  const known = kept.some((one) => things.some((word) => word.length > 3 && one.split(' ').slice(1).includes(word)));
  return known ? kept : [...kept, step];
}

/** Parts that are met under an address. */
const reached: ReadonlySet<PartRole> = new Set(['addresses', 'programAddress', 'contract']);

/** Parts whose steps say what they are for; of a page, what it shows says more. */
const stepsTell: ReadonlySet<PartRole> = new Set([
  'rules',
  'task',
  'tool',
  'link',
  'code',
  'gate',
  'accessRule',
  'email',
  'screenLogic',
  'query',
  'pageAnswer',
  'programAddress',
  'dataLayout',
]);
