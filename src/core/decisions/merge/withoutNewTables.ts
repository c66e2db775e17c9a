import type { Finding, Sighting } from '../finding.ts';

/** What a migration does to a table that another of the same change creates concerns nobody's data: the table is empty when it happens. */
export function withoutNewTables(findings: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  const made = new Set(sightings.filter(({ via }) => via === 'table').map(({ thing }) => thing));
  return made.size === 0
    ? findings
    : findings.filter(({ kind, facts }) => !reshaped.has(kind) || !made.has(String(facts['table'])));
}

/** A table that is erased and made again loses what it held. */
const reshaped: ReadonlySet<string> = new Set(['field-erased', 'data-reshaped', 'data-required']);
