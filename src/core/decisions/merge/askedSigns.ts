import { categoryOf } from './around.ts';
import { isLikelySpokenOf } from './askedUnlessSpoken.ts';
import { isLikely } from '../kinds/likely.ts';
import { kindById } from '../kinds/allKinds.ts';
import type { Around } from './around.ts';
import type { Finding } from '../finding.ts';

/**
 * Signs that go with a choice as often as without one, by kind and direction: the page asks about them and claims nothing. What is added to a condition, a screen or a list of
 * steps is work like any other unless its line says that it decides something.
 */
export function askedSigns(findings: readonly Finding[], around: Around): readonly Finding[] {
  const weighed = findings.map((one): Finding =>
    doubts.get(`${one.kind} ${one.effect}`)?.(one, around) === true ? { ...one, grade: 'C' } : one,
  );
  // What words make likely gives way to what they say outright, however little.
  const greater = weighed.some(
    (one) => one.grade !== 'C' && isOfPrices(one) && severityOf(one) !== 'low' && !isLikely(one.kind),
  );
  return greater
    ? weighed.map((one) => (isOfPrices(one) && severityOf(one) === 'low' ? { ...one, grade: 'C' } : one))
    : weighed;
}

/** What customers pay, where details of one choice stand in many lines: beside the choice itself they are asked about. */
function isOfPrices(one: Finding): boolean {
  return categoryOf(one) === 'revenue.pricing';
}

function severityOf({ kind, effect, severity }: Finding): string | undefined {
  return severity ?? kindById(kind)?.outcomes[effect]?.severity;
}

type Doubt = (one: Finding, around: Around) => boolean;

const always: Doubt = () => true;
const isLow: Doubt = ({ severity }) => severity === 'low';
/** Told only where the author's words speak of such things. */
const unspoken: Doubt = (one, around) => !isLikelySpokenOf(one, around);
const each =
  (form: RegExp): Doubt =>
  ({ evidence }) =>
    evidence.every(({ text }) => form.test(text));

/** A state of a thing is often called enabled as well; a switch by which the team releases work is called one. */
const releases = /flag|feature|experiment|roll_?out|toggle|beta|preview|labs\b/i;
/** A way to another page, which often stays reachable from elsewhere. */
const leadsElsewhere = /<\w{0,30}Link\b|<a\b|\bhref\b|\bto=|\bpath=|\blink_to\b|^\s*<\w{0,30}Footer\b/;

const doubts: ReadonlyMap<string, Doubt> = new Map<string, Doubt>([
  [
    'shown-to-some more',
    (one, around) =>
      one.facts['how'] === 'switch' &&
      !isLikelySpokenOf(one, around) &&
      !one.evidence.some(({ text }) => releases.test(text)),
  ],
  ['control-withdrawn less', each(leadsElsewhere)],
  ['unpaid-rule unclear', always],
  ['plan-content more', isLow],
  ['announced-supplier more', isLow],
  ['announced-checks more', isLow],
  // What is done together or at one go is how new work is written more often than a choice of its own.
  ['all-or-nothing less', unspoken],
  ['all-or-nothing more', unspoken],
  ['answers-bounded less', unspoken],
  ['at-a-time more', unspoken],
  ['trouble-reported less', unspoken],
  // That an outside service is spoken of, and nothing of whether it comes or goes.
  ['likely-supplier unclear', always],
]);
