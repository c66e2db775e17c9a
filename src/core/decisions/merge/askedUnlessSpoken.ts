import { categoryOf } from './around.ts';
import type { Around } from './around.ts';
import type { Decision, Finding } from '../finding.ts';

/**
 * What single words of lines suggest is asked and not told where the authors speak of other things: nearly all of it is then a detail of other work. Where no author's
 * words are there to read, nothing is known of that, and it is told.
 */
export function askedUnlessSpoken(findings: readonly Finding[], around: Around): readonly Finding[] {
  return findings.map((one) => {
    const least = leastOf.get(one.kind) ?? (weak.has(one.kind) ? leastToTell : undefined);
    if (least === undefined || (one.grade === 'A' && !leastOf.has(one.kind)) || one.severity === 'high') return one;
    const likelihood = likelihoodOf(one, around);
    return likelihood !== undefined && likelihood < least ? { ...one, grade: 'C' } : one;
  });
}

/**
 * What would alarm is told as worth knowing where the authors speak of other things: of eight such alarms in ordinary changes none was right, and of those in labelled ones one
 * in eleven weighed as much. What cannot be undone alarms all the same.
 */
export function calmUnlessSpoken(decision: Decision, { spoken }: Around): Decision {
  const alarms = decision.severity === 'high' && decision.door === 'two';
  const likelihood = alarms ? spoken?.(decision.category) : undefined;
  return likelihood !== undefined && likelihood < leastToAlarm ? { ...decision, severity: 'medium' } : decision;
}

/** Whether the authors' words make a decision of its category likely enough to trust lines that alone would not prove it. */
export function isLikelySpokenOf(finding: Finding, around: Around): boolean {
  return (likelihoodOf(finding, around) ?? 0) >= leastSpoken;
}

function likelihoodOf(finding: Finding, { spoken }: Around): number | undefined {
  const category = categoryOf(finding);
  return category === undefined ? undefined : spoken?.(category);
}

const leastSpoken = 0.15;
/** Below it, the author's words speak of other things. */
const leastToTell = 0.04;
const leastToAlarm = 0.05;
/**
 * Where it is another likelihood: below these, fewer than two in five of what labelled changes told was a choice, and that was true and of use to who read the change. A verb
 * and its object may be announced in a title that is about something else.
 */
const leastOf: ReadonlyMap<string, number> = new Map([
  ['switch', 0.02],
  ['ceiling', 0.02],
  ['language', 0.03],
  ['door-opened', 0.03],
  ['health-check', 0.03],
  ['field-withdrawn', 0.04],
  // Authors seldom speak of the failures that their work now bears with.
  ['failure-contained', 0.05],
  ['code-parked', 0.05],
  ['waiting-time', 0.05],
  ['retries', 0.05],
  ['announced-failure', 0.05],
  ['announced-swap', 0.05],
  ['announced-terms', 0.05],
  ['checks-paused', 0.06],
  ['plan-content', 0.06],
  ['personal-data', 0.1],
  ['bar-lowered', 0.1],
  ['stopgap', 0.1],
  ['home-copy', 0.14],
  ['store-needed', 0.15],
  ['announced-supplier', 0.15],
  ['end-marked', 0.2],
  ['trial-mark', 0.2],
  ['most-at-once', 0.2],
  ['at-a-time', 0.2],
  ['announced-checks', 0.25],
  ['announced-protection', 0.25],
  ['announced-start', 0.25],
  ['announced-use', 0.25],
  ['trial-rule', 0.3],
  ['billing-rule', 0.3],
  ['supplier-used-more', 0.3],
  ['announced-put-off', 0.55],
]);

/** Kinds that single words of lines make, of which fewer than one in four is a choice where the author speaks of other things. */
const weak: ReadonlySet<string> = new Set([
  'shown-to-some',
  'language-offered',
  'unpaid-rule',
  'price-listed',
  'control-withdrawn',
  'own-component',
  'part-withdrawn',
  'trouble-reported',
  'done-once',
  'answers-reused',
]);
