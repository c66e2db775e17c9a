import { isMigration, migrationOperations } from './migrationOperations.ts';
import type { FileView } from '../fileView.ts';
import type { Sighting } from '../finding.ts';

/** Tables that a new migration creates: what another of the same change does to one of them concerns nobody's data. */
export function sightNewTables(view: FileView): readonly Sighting[] {
  if (view.file.status !== 'added' || !isMigration(view.path)) return [];
  return migrationOperations(view)
    .filter(({ type, table }) => type === 'createTable' && table !== '')
    .map(({ table }) => ({ family: 'line', via: 'table', thing: table, sign: 'added', facts: {}, evidence: [] }));
}
