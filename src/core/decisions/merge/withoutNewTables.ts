import type { Finding, Sighting } from '../finding.ts';

/** What a migration does to a table that another of the same change creates concerns nobody's data: the table is empty when it happens. Nor does the end of one that something else fills. */
export function withoutNewTables(findings: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  const of = (which: string): ReadonlySet<string> =>
    new Set(sightings.filter(({ via }) => via === which).map(({ thing }) => thing));
  const [made, unmanaged] = [of('table'), of('unmanaged')];
  return made.size + unmanaged.size === 0
    ? findings
    : findings.filter(({ kind, facts }) => {
        const table = String(facts['table']);
        return !(reshaped.has(kind) && made.has(table)) && !(kind === 'data-erased' && unmanaged.has(table));
      });
}

/** A table that is erased and made again loses what it held. */
const reshaped: ReadonlySet<string> = new Set(['field-erased', 'data-reshaped', 'data-required']);
