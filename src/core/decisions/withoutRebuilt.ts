import { singular, subjectOf } from './interfaces/userFacing.ts';
import type { Finding, Sighting } from './finding.ts';

/** A page that goes while one of its name comes elsewhere, or in another language, or while more is written than goes, was rebuilt. */
export function withoutRebuilt(findings: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  if (!findings.some((one) => one.kind === 'part-withdrawn')) return findings;
  const come = new Set(
    sightings
      .filter(({ via, sign }) => via === 'part' && sign === 'added')
      .map(({ facts }) => singular(String(facts['subject']))),
  );
  let grown = 0;
  for (const { via, facts } of sightings)
    if (via === 'size') grown += Number(facts['added']) - Number(facts['removed']);
  return findings.filter(
    (one) => one.kind !== 'part-withdrawn' || (grown <= 0 && !come.has(singular(subjectOf(String(one.facts['path']))))),
  );
}
