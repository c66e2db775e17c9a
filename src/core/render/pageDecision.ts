import { formatDay } from './formatDay.ts';
import { lineProof } from './pageProofs.ts';
import { visibleText } from './visibleText.ts';
import type { Consequence, Severity } from '../decisions/finding.ts';
import type { DecisionText, ExplainedDecision } from '../explanation/explanation.ts';
import type { Language } from '../wording/language.ts';
import type { Correctable } from './correctables.ts';
import type { Mark, MarkIcon, PageDecision, PageProof } from './page.ts';
import type { PageLabel, PageLabels } from './pageLabels.ts';

/** Enough lines to be convinced; the others are counted. */
const proofsShown = 20;
/** Places that a written copy names: enough for the team to find the rest by. */
const placesNamed = 4;

const severityLabels = {
  high: 'severityHigh',
  medium: 'severityMedium',
  low: 'severityLow',
} as const satisfies Record<Severity, PageLabel>;

/** A decision as it is shown, with its number on the page. */
export function pageDecision(
  decision: ExplainedDecision,
  number: number,
  {
    language,
    labels,
    today,
    words,
  }: { language: Language; labels: PageLabels; today: string; words: ReadonlyMap<string, Correctable> },
): PageDecision {
  const { evidence, door, due } = decision;
  const correction = (name: DecisionText): PageDecision['texts'][DecisionText] => {
    const replaced = decision.replaces?.[name];
    return { correct: words.get(replaced ?? decision[name])?.id ?? '', corrected: replaced !== undefined };
  };
  const items = evidence.slice(0, proofsShown).map((entry) => lineProof(entry, labels));
  const others = (count: number): string => (count > 0 ? labels('moreProofs', { count }) : '');
  return {
    number,
    title: visibleText(decision.title),
    severity: { level: decision.severity, label: labels(severityLabels[decision.severity]) },
    due: due === undefined ? '' : labels(due < today ? 'dayPassed' : 'due', { day: formatDay(due, language) }),
    plain: visibleText(decision.plain),
    touches: decision.consequences.map(({ on }) => on),
    consequences: decision.consequences.map((consequence) => consequenceMark(consequence, labels)),
    ask: { label: labels('ask'), text: visibleText(decision.ask) },
    goodAnswer: { label: labels('goodAnswer'), text: visibleText(decision.goodAnswer) },
    door: { way: door.way, label: labels(door.way === 'one' ? 'doorOne' : 'doorTwo'), undo: visibleText(door.undo) },
    proofs: {
      label: labels('proof', { count: evidence.length }),
      items,
      more: others(evidence.length - proofsShown),
      places: placesOf(items, evidence.length, others),
    },
    texts: {
      title: correction('title'),
      plain: correction('plain'),
      ask: correction('ask'),
      goodAnswer: correction('goodAnswer'),
    },
  };
}

/** A line that proves twice stands once; a place that would stand alone behind the others is named too. */
function placesOf(
  items: readonly PageProof[],
  proofs: number,
  others: (count: number) => string,
): PageDecision['proofs']['places'] {
  const all = [...new Set(items.map(({ place }) => place))];
  if (all.length <= placesNamed + 1 && proofs <= proofsShown) return all;
  return [...all.slice(0, placesNamed), others(proofs - placesNamed)];
}

const onLabels = {
  spending: 'onSpending',
  dates: 'onDates',
  exposure: 'onExposure',
} as const satisfies Record<Exclude<Consequence['on'], 'customers'>, PageLabel>;

const directions = {
  more: ['up', 'directionMore'],
  less: ['down', 'directionLess'],
  later: ['later', 'directionLater'],
  sooner: ['sooner', 'directionSooner'],
  'one-off': ['attention', 'directionOneOff'],
  unclear: ['unclear', 'directionUnclear'],
} as const satisfies Record<Consequence['direction'], readonly [MarkIcon, PageLabel]>;

const driverLabels = {
  month: 'driverMonth',
  user: 'driverUser',
  use: 'driverUse',
  volume: 'driverVolume',
  run: 'driverRun',
} as const satisfies Record<NonNullable<Consequence['driver']>, PageLabel>;

function consequenceMark({ on, direction, driver }: Consequence, labels: PageLabels): Mark {
  // More or less of what, for customers, differs from kind to kind: the title says it.
  if (on === 'customers') return { icon: 'attention', word: labels('customersConcerned') };
  const [icon, directionLabel] = directions[direction];
  const values = { on: labels(onLabels[on]), direction: labels(directionLabel) };
  const word =
    driver === undefined
      ? labels('consequence', values)
      : labels('consequenceDriven', { ...values, driver: labels(driverLabels[driver]) });
  return { icon, word };
}
