import { filled as fillsIn, taken as takesOut } from './migrationSigns.ts';
import type { MigrationOperation } from './migrationOperation.ts';
import type { Said } from './migrationSigns.ts';

/** What a migration took elsewhere before it took it away. */
interface Copied {
  readonly read: (text: string, says: Said) => void;
  /** What goes after its content was taken elsewhere by the same migration was moved, not erased. */
  readonly moved: (type: MigrationOperation['type'], table: string, column: string) => MigrationOperation['type'];
}

/** Reads line by line what a migration takes elsewhere. */
export function copiedThings(): Copied {
  const tables = new Set<string>();
  const words = new Set<string>();
  let taking = false;
  let filling = false;
  // Most migrations take nothing away: the names are made out only when one does.
  let waiting: { readonly text: string; readonly taken: boolean }[] = [];
  const makeOut = (): void => {
    for (const { text, taken } of waiting) {
      if (taken)
        for (const [, name] of text.matchAll(/\b(?:from|join)\s+(?:only\s+)?(["`[\]\w.]{1,100})/gi))
          tables.add(clean(name ?? ''));
      // A name that is only filled, or asked for, is not read.
      for (const [, name] of (text.split(/\bwhere\b/i, 1)[0] ?? '').matchAll(/\b([a-z]\w{2,60})\b(?!\s?=[^=>])/g))
        words.add(name ?? '');
    }
    waiting = [];
  };
  return {
    read(text, { takes, fills }) {
      if (!taking && !filling && !takes && !fills) return;
      // A column may be called 'deleted_at'.
      if (/\b(?:drop(?!p)|remove(?!d)|delete(?!d)|truncate(?!d))/i.test(text)) return;
      if (takes && takesOut.test(text)) taking = true;
      if (fills && fillsIn.test(text)) filling = true;
      if (taking || filling) waiting.push({ text, taken: taking });
      if (/;|["'`]\)?\s*$/.test(text)) taking = false;
      if (/;|[)"'`]\s*$/.test(text)) filling = false;
    },
    moved(type, table, column) {
      if (type !== 'dropTable' && type !== 'deleteRows' && type !== 'dropColumn') return type;
      makeOut();
      if ((type === 'dropTable' || type === 'deleteRows') && tables.has(table)) return 'renameTable';
      return type === 'dropColumn' && column !== '' && words.has(column) ? 'renameColumn' : type;
    },
  };
}

/** A name of a table as all statements know it: without quotes and its usual schema. */
export function clean(name: string): string {
  return name
    .replace(/[`"'[\]:]/g, '')
    .replace(/^(public|dbo)\./, '')
    .toLowerCase();
}
