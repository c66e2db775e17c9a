import { isMigration, migrationOperations } from './migrationOperations.ts';
import type { FileView } from '../fileView.ts';
import type { Sighting } from '../finding.ts';

/**
 * Tables that a new migration creates, and those of which a model that goes says that something else fills them: what a migration of the same change does to one of them concerns
 * nobody's data.
 */
export function sightNewTables(view: FileView): readonly Sighting[] {
  if (view.path.endsWith('.py') && view.kind.role === 'product') return ofOthers(view);
  if (view.file.status !== 'added' || !isMigration(view.path)) return [];
  return migrationOperations(view)
    .filter(({ type, table }) => type === 'createTable' && table !== '')
    .map(({ table }) => ({ family: 'line', via: 'table', thing: table, sign: 'added', facts: {}, evidence: [] }));
}

/** A model of Django that is not managed: no migration makes its table or takes it away. */
function ofOthers({ removed }: FileView): readonly Sighting[] {
  if (!removed.some(({ text }) => unmanaged.test(text))) return [];
  let model = '';
  return removed.flatMap(({ text }) => {
    model = /^class (\w{1,100})/.exec(text)?.[1] ?? model;
    return model === '' || !unmanaged.test(text)
      ? []
      : [
          {
            family: 'line' as const,
            via: 'unmanaged',
            thing: model.toLowerCase(),
            sign: 'removed' as const,
            facts: {},
            evidence: [],
          },
        ];
  });
}

const unmanaged = /^\s+managed\s?=\s?False\b/;
