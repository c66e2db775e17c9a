import { humanised } from '../context/areaOf.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * Columns that a rewritten step on stored data takes out of one table and gives to a new one, with no line that copies what they hold: their names in words.
 */
export function movedColumns({ path, file, added, removed }: FileView): readonly string[] {
  if (file.status !== 'modified' || !path.endsWith('.sql')) return [];
  if (added.some(({ text }) => copies.test(text)) || !added.some(({ text }) => makes.test(text))) return [];
  let inNew = false;
  const [fresh, standing] = [new Set<string>(), new Set<string>()];
  for (const { text } of added) {
    if (makes.test(text)) inNew = true;
    (inNew ? fresh : standing).add(nameOf(text));
    if (/^\s*\)/.test(text)) inNew = false;
  }
  const gone = removed
    .map(({ text }) => nameOf(text))
    .filter((name) => name !== '' && fresh.has(name) && !standing.has(name) && !common.test(name));
  // A table that gets another name, or lines in another order, lose as many as they gain.
  return removed.some(({ text }) => makes.test(text)) ? [] : gone.slice(0, 3).map((name) => humanised(name));
}

function nameOf(text: string): string {
  return column.exec(text.slice(0, 300))?.[1]?.toLowerCase() ?? '';
}

/** What every table has says nothing of what is kept. */
const common = /^(?:id|\w{1,40}_id|created_at|updated_at)$/;
const makes = /^\s*create table\b/i;
const copies = /\binsert into\b|\bupdate\s+\S+\s+set\b|\bselect\b/i;
const column =
  /^\s*[`"[]?(\w{2,60})[`"\]]?\s+(?:var|n?char|text|int|big|small|tiny|bool|time|date|numeric|decimal|double|float|real|json|uuid|blob|bytea|serial|enum)/i;
