import { isMending, migrationOperations } from './migrationOperations.ts';
import { leavesInProduction } from '../stepsOnData.ts';
import type { MigrationFind } from '../find.ts';
import type { KindRow } from '../kind.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/** Findings for what a migration does to stored data. One finding a table and kind. */
export function findMigrations(rows: readonly KindRow<MigrationFind>[], view: FileView): readonly Finding[] {
  const operations = migrationOperations(view);
  if (operations.length === 0 || leavesInProduction(view)) return [];
  // What a person starts by hand weighs less than what every installation runs.
  const byHand = isMending(view.path);
  return rows.flatMap(({ kind, find }) =>
    operations
      .filter(
        (operation) =>
          find.operations.includes(operation.type) &&
          !isOwnAid(view, operation.line) &&
          !countsVersion(view, operation.line),
      )
      .flatMap((operation) => {
        const evidence = view.evidence('new', operation.line);
        if (!evidence) return [];
        const { table, column } = operation;
        return [
          {
            kind: kind.id,
            thing: table === '' ? view.path : table,
            effect: find.effect,
            grade: kind.grade,
            facts: { operation: operation.type, table, ...(column === '' ? {} : { column }) },
            evidence: [evidence],
            ...(byHand
              ? { severity: 'low' as const }
              : mends(view, operation.line)
                ? { severity: 'medium' as const }
                : {}),
          },
        ];
      }),
  );
}

/** A table that goes where it came: the step on data made it for itself, before, or for the time of one connection. */
function isOwnAid(view: FileView, line: number): boolean {
  const gone = view.added.find(({ newLine }) => newLine === line);
  const name = gone && droppedTable.exec(gone.text)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return view.added.some(({ text, newLine }) => {
    const made = madeTable.exec(text);
    return made?.[2]?.toLowerCase() === name && (made[1] !== undefined || newLine < line);
  });
}

/** The product notes its own version. */
function countsVersion(view: FileView, line: number): boolean {
  return view.added.some(
    ({ text, newLine }) => newLine === line && /["']version["']\)?->update\(|\bset version\s?=/i.test(text),
  );
}

const droppedTable = /\bdrop\s+table\s+(?:if\s+exists\s+)?["`[]?(?:\w{1,40}["`\]]?\.["`[]?)?(\w{1,80})/i;
const madeTable =
  /\bcreate\s+(?:(?:global\s+|local\s+)?(temp(?:orary)?)\s+|unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?["`[]?(?:\w{1,40}["`\]]?\.["`[]?)?(\w{1,80})/i;

/** What is erased is there twice, or belongs to nothing any longer: nobody loses what they can still see. */
function mends(view: FileView, line: number): boolean {
  if (view.added.some(({ text, newLine }) => newLine === line && passing.test(text))) return true;
  return view.added.some(({ text, newLine }) => newLine >= line - 3 && newLine <= line + 12 && doubleOrLost.test(text));
}

/** How a screen was left, who is signed in, what waits in a line. */
const passing =
  /\bdelete\s+from\s+["`[]?(?:\w{1,20}\.)?["`[]?\w{0,40}(?:_settings|_preferences|sessions?|_cache|_tokens?|jobs|_locks?|_states?)\b/i;

const doubleOrLost =
  /\bNOT IN\s?\(\s?SELECT|\bNOT EXISTS\b|\bHAVING\s+COUNT|\b(?:MIN|MAX)\(["`]?(?:\w{1,20}\.)?["`]?id["`]?\)|\bROW_NUMBER\(|\bwhere\.missing\(|\b(?:de)?duplicat\w{1,6}|\borphan\w{0,4}|\bdangling\b|\borphelin\w{0,2}|\bdoublons?\b/i;
