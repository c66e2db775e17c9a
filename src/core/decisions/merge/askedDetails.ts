import { isLikelySpokenOf } from './askedUnlessSpoken.ts';
import { changeSize } from './changeSize.ts';
import type { Around } from './around.ts';
import type { Finding } from '../finding.ts';

/**
 * A remark that something is left for later, or a line put aside, is the choice where little else changes; beside much that is new it is a detail of the work, of which
 * the lines do not say whether anybody will miss it. There it is asked about and not told, unless it is dated, one of many, or speaks of what others would notice;
 * and beside very much that is new, unless it is dated or leaves in doubt who may do what.
 */
export function askedDetails(findings: readonly Finding[], around: Around): readonly Finding[] {
  const { sightings, several } = around;
  if (several) return findings;
  const { added } = changeSize(sightings);
  const counts = new Map<string, number>();
  for (const one of findings) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return findings.map((one) => {
    const detail = details.get(keyOf(one));
    if (detail === undefined || one.severity === 'medium' || one.due !== undefined || isLikelySpokenOf(one, around))
      return one;
    const large = added > (detail.large ?? Infinity) && !one.evidence.some(({ text }) => grave.test(text));
    return large ||
      (added > detail.most &&
        (counts.get(keyOf(one)) ?? 0) < detail.many &&
        !one.evidence.some(({ text }) => detail.telling?.test(text)) &&
        detail.steps?.(one) !== true)
      ? { ...one, grade: 'C' }
      : one;
  });
}

function keyOf({ kind, effect }: Finding): string {
  return `${kind} ${effect}`;
}

interface Detail {
  /** With no more new lines of the product than these, it is what the change is about. */
  readonly most: number;
  /** So many of them are a choice by themselves. */
  readonly many: number;
  /** With more than these it is asked however many there are, unless it leaves in doubt who may do what. */
  readonly large?: number;
  /** Told wherever else it stands. */
  readonly telling?: RegExp;
  /** Told too: it goes from one figure to another. */
  readonly steps?: (one: Finding) => boolean;
}

/** Something stood there before, and now stands there otherwise. */
function isStep({ facts }: Finding): boolean {
  return facts['from'] !== undefined;
}

/** What is wrong or for the time being by its own words, or leaves a door or people's money, data and safety in doubt. */
const noticed =
  /\b(?:temporar\w*|temporaire\w*|provisoire\w*|work-?around|stop-?gap|un-?comment|re-?enabl\w*|réactiv\w*|secur\w*|sécurit\w*|permissions?|droits?|authori[sz]\w*|autoris\w*|owner|vulnerab\w*|vulnérab\w*|un-?safe|insecure|leaks?|rate.?limit\w*|gdpr|rgpd|personal data|donn[ée]es personnelles|data loss|crash\w*|not (?:exactly |quite |entirely )?(?:correct|right|accurate)|incorrect|wrong|broken)\b/i;

/** What leaves in doubt who may do what. */
const grave =
  /\b(?:secur\w*|sécurit\w*|permissions?|droits?|authori[sz]\w*|autoris\w*|owner|vulnerab\w*|vulnérab\w*|un-?safe|insecure|leaks?|gdpr|rgpd|passwords?|40[13])\b/i;

const details: ReadonlyMap<string, Detail> = new Map<string, Detail>([
  ['work-postponed more', { most: 60, many: 4, large: 120, telling: noticed }],
  ['stopgap more', { most: 30, many: 4, large: 100, telling: noticed }],
  ['code-parked more', { most: 60, many: Infinity, telling: noticed }],
  ['failure-contained less', { most: 40, many: 3 }],
  // A task that comes with much that is new is how the new thing works.
  ['schedule more', { most: 60, many: Infinity, steps: isStep }],
  ['trouble-reported less', { most: 60, many: 3 }],
  ['done-once less', { most: 60, many: Infinity }],
]);
