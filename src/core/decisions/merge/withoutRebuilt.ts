import { changeSize } from './changeSize.ts';
import { singular, subjectOf } from '../interfaces/userFacing.ts';
import type { Finding, Sighting } from '../finding.ts';

/** A page that goes while one of its name comes elsewhere, or in another language, or while much is written beside it, was rebuilt. */
export function withoutRebuilt(findings: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  if (!findings.some((one) => one.kind === 'part-withdrawn')) return findings;
  const come = new Set(
    sightings
      .filter(({ via, sign }) => via === 'part' && sign === 'added')
      .map(({ facts }) => singular(String(facts['subject']))),
  );
  const { added, removed } = changeSize(sightings);
  return findings.filter(
    (one) =>
      one.kind !== 'part-withdrawn' ||
      (added <= removed * mostRewritten && !come.has(singular(subjectOf(String(one.facts['path']))))),
  );
}

/** With more than that beside it, what goes made place for something else. */
const mostRewritten = 0.6;
