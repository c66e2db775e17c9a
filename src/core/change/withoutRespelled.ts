import type { FileChange, Hunk, Line } from './fileChange.ts';

/**
 * The file without the runs of changed lines that say the same in another spelling: broken over lines otherwise, indented otherwise, with other quotes or commas. They stand
 * as unchanged lines there. The same object where nothing was spelled anew.
 */
export function withoutRespelled(file: FileChange): FileChange {
  if (file.content.type !== 'text' || file.status === 'added' || file.status === 'deleted') return file;
  const { hunks } = file.content;
  const left = hunks.map(withoutRuns);
  return left.every((hunk, at) => hunk === hunks[at]) ? file : { ...file, content: { type: 'text', hunks: left } };
}

type Changed = Exclude<Line, { type: 'context' }>;

function withoutRuns(hunk: Hunk): Hunk {
  const result: Line[] = [];
  let run: Changed[] = [];
  let differs = false;
  const close = (): void => {
    const same = sameOf(run);
    if (same !== undefined) differs = true;
    result.push(...(same ?? run));
    run = [];
  };
  for (const line of hunk.lines) {
    if (line.type !== 'context') {
      run.push(line);
      continue;
    }
    if (run.length > 0) close();
    result.push(line);
  }
  if (run.length > 0) close();
  return differs ? { ...hunk, lines: result } : hunk;
}

/** The new lines of a run as unchanged ones, where they say what the old ones said. */
function sameOf(run: readonly Changed[]): readonly Line[] | undefined {
  const [first] = run;
  if (first?.type !== 'removed' || run.length > longestRun) return undefined;
  const added = run.filter((line) => line.type === 'added');
  if (added.length === 0 || spelled(added) !== spelled(run.filter((line) => line.type === 'removed'))) return undefined;
  return added.map(({ text, newLine }) => ({ type: 'context', text, newLine, oldLine: first.oldLine }));
}

/** Lines without what differs between two spellings of the same. A comma between two digits makes another number. */
function spelled(lines: readonly Changed[]): string {
  return lines
    .map(({ text }) => text)
    .join('')
    .replace(/[\s;'"`]+/g, '')
    .replace(/(?<!\d),|,(?!\d)/g, '');
}

/** A longer run is work of its own. */
const longestRun = 400;
