import type { MigrationOperation } from './migrationOperation.ts';

interface Text {
  readonly text: string;
}

/** What building tables anew leaves as it was, and what it loses. */
export interface Rebuilt {
  /** Whether an operation only serves to build a table anew with the same records. */
  readonly serves: (type: MigrationOperation['type'], table: string, text: string) => boolean;
  /** The column that a line says such a table loses. */
  readonly lost: (text: string) => { readonly table: string; readonly column: string } | undefined;
}

/**
 * SQLite changes a table by building another, filling it from the first, and giving it the first one's name: no record goes, and the rules that are written again stood before.
 */
export function rebuiltTables(lines: readonly Text[]): Rebuilt {
  const names = new Set<string>();
  const ruled = new Set<string>();
  for (const { text } of lines) {
    const match = takesPlace.exec(text);
    const [from, to] = [match?.[1]?.toLowerCase(), match?.[2]?.toLowerCase()];
    // The one that goes and the one that takes its place are called alike.
    if (from !== undefined && to !== undefined && from !== to && (from.includes(to) || to.includes(from)))
      names.add(to);
    const rule = newRule.exec(text)?.[1]?.toLowerCase();
    if (rule !== undefined) ruled.add(rule);
  }
  return {
    serves(type, table, text) {
      if (!names.has(table)) return false;
      if (type === 'unique') return !ruled.has(table);
      return type === 'dropTable' || (type === 'updateRows' && !reshapes.test(text));
    },
    lost(text) {
      const match = names.size === 0 ? null : losing.exec(text);
      const [, column, table] = match ?? [];
      return column !== undefined && table !== undefined && names.has(table.toLowerCase())
        ? { table: table.toLowerCase(), column: column.toLowerCase() }
        : undefined;
    },
  };
}

const takesPlace = /\balter table ["`[]?(\w{1,100})["`\]]? rename to ["`[]?(\w{1,100})/i;
const reshapes = /\b(?:coalesce|case|cast|ifnull|nullif)\b/i;
/** As the tool that writes the migration warns of it. */
const losing = /\babout to drop the column `(\w{1,100})` on the `(\w{1,100})` table/;
const newRule = /\bunique constraint covering the columns? `[^`]{1,200}` on the table `(\w{1,100})`/;
