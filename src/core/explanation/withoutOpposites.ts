import type { Decision } from '../decisions/finding.ts';

/**
 * The decisions, without those of a kind that the same change takes back elsewhere. One in the place of another says nothing of how much there is; where people are
 * asked in another way, that they are asked is what stays.
 */
export function withoutOpposites(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.filter(({ kind, effect }) => {
    const opposite = effect === 'more' ? 'less' : 'more';
    if (effect !== 'more' && effect !== 'less') return true;
    if (!decisions.some((other) => other.kind === kind && other.effect === opposite)) return true;
    return effect === 'less' ? !replaced.has(kind) : !replaced.has(kind) && !rewritten.has(kind);
  });
}

const replaced: ReadonlySet<string> = new Set([
  'lasting-key',
  'network-guard',
  'outside-content',
  'release-gate',
  'visits-measured',
]);
const rewritten: ReadonlySet<string> = new Set(['people-asked', 'people-masked', 'people-in-records', 'data-sent']);
