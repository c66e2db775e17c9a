import { isMigration, isWayBack } from './migrationOperations.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * An addition to the database that a migration asks for and that does not come with it: whoever runs the product installs it first, and the team must know it. Left
 * alone: those that every database has at hand, the way back, and one that the file asked for before.
 */
export function findDatabaseAdditions(view: FileView): readonly Finding[] {
  if (!isMigration(view.path) || view.kind.place === 'test' || view.kind.place === 'example') return [];
  return view.added.flatMap(({ text, newLine }): readonly Finding[] => {
    if (!hint.test(text)) return [];
    const found = additions.find(([word]) => word.test(nameIn(text)));
    if (found === undefined || /^\s*(?:--|#|\/\/)/.test(text) || isWayBack(view, text)) return [];
    const [word, name] = found;
    const evidence = view.removed.some((line) => word.test(nameIn(line.text)))
      ? undefined
      : view.evidence('new', newLine);
    if (evidence === undefined) return [];
    const shared = { thing: name, effect: 'more', grade: 'A', evidence: [evidence] } as const;
    return [
      { kind: 'database-addition', facts: { name }, ...shared },
      { kind: 'technology', facts: { name, role: 'database' }, ...shared },
    ];
  });
}

const hint = /extension/i;

/** The addition that a statement asks for; empty for any other statement. */
function nameIn(text: string): string {
  const groups = asks.exec(text)?.groups;
  return (groups?.['called'] ?? groups?.['stated'] ?? '').toLowerCase();
}

const asks =
  /\b(?:enable_extension|createExtension|create_extension|EnsureExtension|HasPostgresExtension)\(?\s{0,2}["':](?<called>[\w-]{2,40})|\bcreate\s+extension\s+(?:if\s+not\s+exists\s+)?["'`\\]{0,2}(?<stated>[\w-]{2,40})/i;

const additions: readonly (readonly [RegExp, string])[] = [
  [/^postgis/, 'PostGIS'],
  [/^(?:pg)?vector$/, 'pgvector'],
  [/^vchord|^vectors$/, 'VectorChord'],
  [/^timescaledb/, 'TimescaleDB'],
  [/^citus/, 'Citus'],
  [/^pg_cron$/, 'pg_cron'],
  [/^pg_partman$/, 'pg_partman'],
  [/^pgroonga$/, 'PGroonga'],
  [/^rum$/, 'RUM'],
  [/^pg_search$/, 'pg_search'],
  [/^h3/, 'H3'],
  [/^age$/, 'Apache AGE'],
  [/^plv8$/, 'PLV8'],
  [/^pg_bigm$/, 'pg_bigm'],
];
