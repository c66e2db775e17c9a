import { blanksMatter } from './blanksMatter.ts';
import type { FileChange, Hunk, Line } from './fileChange.ts';

/**
 * The file without the runs of changed lines that say the same in another spelling: broken over lines otherwise, indented otherwise, with other quotes or commas. They stand
 * as unchanged lines there. The same object where nothing was spelled anew. Left alone: what stands at another depth, or is broken otherwise, in a language to which that matters.
 */
export function withoutRespelled(file: FileChange): FileChange {
  if (file.content.type !== 'text' || file.status === 'added' || file.status === 'deleted') return file;
  if (blanksMatter.test(file.path)) return file;
  const { hunks } = file.content;
  const left = hunks.map((hunk) => withoutRuns(hunk, python.test(file.path)));
  return left.every((hunk, at) => hunk === hunks[at]) ? file : { ...file, content: { type: 'text', hunks: left } };
}

function withoutRuns(hunk: Hunk, deep: boolean): Hunk {
  const parts = runsOf(hunk.lines).map((run) => (deep && movesDepth(run) ? run : (sameOf(run) ?? run)));
  const lines = parts.flat();
  return lines.length === hunk.lines.length && lines.every((line, at) => line === hunk.lines[at])
    ? hunk
    : { ...hunk, lines };
}

/** Lines that follow one another and are all changed, or all unchanged. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && (last?.type === 'context') === (line.type === 'context')) run.push(line);
    else runs.push([line]);
    last = line;
  }
  return runs;
}

const python = /\.pyi?$/;

/** Whether what a run holds stands at another depth than before: it belongs to another block then. */
function movesDepth(run: readonly Line[]): boolean {
  const depth = (side: Line['type']): number | undefined => run.find(({ type }) => type === side)?.text.search(/\S/);
  return depth('removed') !== depth('added');
}

/** The new lines of a run as unchanged ones, where they say what the old ones said. */
function sameOf(run: readonly Line[]): readonly Line[] | undefined {
  const [first] = run;
  if (first?.type !== 'removed' || run.length > longestRun) return undefined;
  const added = run.filter((line) => line.type === 'added');
  if (added.length === 0 || spelled(added) !== spelled(run.filter((line) => line.type === 'removed'))) return undefined;
  return added.map(({ text, newLine }) => ({ type: 'context', text, newLine, oldLine: first.oldLine }));
}

/** Lines without what differs between two spellings of the same. A comma between two digits makes another number. */
function spelled(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join('')
    .replace(/[\s;'"`]+/g, '')
    .replace(/(?<!\d),|,(?!\d)/g, '');
}

/** A longer run is work of its own. */
const longestRun = 400;
