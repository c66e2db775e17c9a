import { isLikely } from '../kinds/likely.ts';
import { mostProofs } from './mergedFinding.ts';
import { severityRank } from './severityRank.ts';
import type { Decision } from '../finding.ts';

/** The decisions as a page tells them: each choice once, under an id of its own, what weighs more first. */
export function settledDecisions(decisions: readonly Decision[]): readonly Decision[] {
  return inOrder(withIds(withoutRepeats(withoutRewritten(onceASwitch(decisions)))));
}

/**
 * A switch and what it shows or hides are one choice. Where a switch goes, that what it held is there for all says more; where one comes, that it is a switch.
 */
function onceASwitch(decisions: readonly Decision[]): readonly Decision[] {
  const shown = decisions.find(({ kind, facts }) => kind === 'shown-to-some' && facts['how'] === 'switch');
  const turned = decisions.find(({ kind }) => kind === 'switch' || kind === 'switch-turned');
  if (!shown || !turned) return decisions;
  const less = shown.effect === 'less' ? turned : shown;
  const more = less === shown ? turned : shown;
  return decisions.flatMap((one) => {
    if (one === less) return [];
    return [one === more ? { ...one, evidence: [...more.evidence, ...less.evidence].slice(0, mostProofs) } : one];
  });
}

/** A protection that goes while others of its kind come in the same change was probably written anew: that less is protected is not proved. */
function withoutRewritten(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.map((one) =>
    one.effect === 'more' &&
    one.severity === 'high' &&
    rewrittenKinds.has(one.kind) &&
    decisions.some(({ kind, effect }) => kind === one.kind && effect !== 'more')
      ? { ...one, severity: 'low' }
      : one,
  );
}

const rewrittenKinds: ReadonlySet<string> = new Set([
  'access-checked',
  'own-things-only',
  'second-factor',
  'sender-checked',
  'backups-kept',
  'files-visibility',
]);

/** The same proof for the same category told by two kinds is one choice: the more telling kind, which comes first in the catalogue, keeps it. */
function withoutRepeats(decisions: readonly Decision[]): readonly Decision[] {
  const ordered = [...decisions].sort(
    (a, b) =>
      // What words only make likely takes no proof from what is said or proved.
      Number(isLikely(a.kind)) - Number(isLikely(b.kind)) ||
      severityRank(a.severity) - severityRank(b.severity) ||
      Number(isAnnounced(a)) - Number(isAnnounced(b)),
  );
  const taken = new Set<string>();
  return ordered.filter((one) => {
    const keys = one.evidence.map((at) => `${one.category} ${at.path} ${at.side} ${at.line}`);
    if (keys.every((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

/** What the lines prove of a supplier by themselves says what it is for. */
function isAnnounced({ kind }: Decision): boolean {
  return kind === 'announced-supplier';
}

/** Ids without a direction, as long as no other decision has the same. */
function withIds(decisions: readonly Decision[]): readonly Decision[] {
  const seen = new Map<string, number>();
  return decisions.map((one) => {
    const count = seen.get(one.id) ?? 0;
    seen.set(one.id, count + 1);
    return count === 0 ? one : { ...one, id: `${one.id}:${one.effect}` };
  });
}

function inOrder(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      Number(a.door === 'two') - Number(b.door === 'two') ||
      (a.due ?? '9').localeCompare(b.due ?? '9') ||
      Number(!costsMore(a)) - Number(!costsMore(b)) ||
      (a.id < b.id ? -1 : 1),
  );
}

function costsMore(decision: Decision): boolean {
  return decision.consequences.some((one) => one.on === 'spending' && one.direction === 'more');
}
