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
  const { lines } = hunk;
  const left: Line[] = [];
  let kept = 0;
  for (let from = 0; from < lines.length;) {
    const to = endOfRun(lines, from);
    const same = lines[from]?.type === 'removed' ? sameOf(lines.slice(from, to), deep) : undefined;
    if (same !== undefined) {
      for (const line of lines.slice(kept, from)) left.push(line);
      left.push(...same);
      kept = to;
    }
    from = to;
  }
  return kept === 0 ? hunk : { ...hunk, lines: [...left, ...lines.slice(kept)] };
}

/** Where lines end that follow one another and are all changed, or all unchanged. */
function endOfRun(lines: readonly Line[], from: number): number {
  const unchanged = lines[from]?.type === 'context';
  let to = from + 1;
  while (to < lines.length && (lines[to]?.type === 'context') === unchanged) to += 1;
  return to;
}

const python = /\.pyi?$/;

/** Whether what a run holds stands at another depth than before: it belongs to another block then. */
function movesDepth(run: readonly Line[]): boolean {
  const depth = (side: Line['type']): number | undefined => run.find(({ type }) => type === side)?.text.search(/\S/);
  return depth('removed') !== depth('added');
}

/** The new lines of a run as unchanged ones, where they say what the old ones said. */
function sameOf(run: readonly Line[], deep: boolean): readonly Line[] | undefined {
  const [first] = run;
  if (first?.type !== 'removed' || run.length > longestRun) return undefined;
  const added = run.filter((line) => line.type === 'added');
  const removed = run.filter((line) => line.type === 'removed');
  if (added.length === 0 || beginOtherwise(added, removed) || (deep && movesDepth(run))) return undefined;
  if (spelled(added) !== spelled(removed)) return undefined;
  return added.map(({ text, newLine }) => ({ type: 'context', text, newLine, oldLine: first.oldLine }));
}

/** Whether what is read first differs whatever the spelling: most runs say something else from their first lines on. */
function beginOtherwise(added: readonly Line[], removed: readonly Line[]): boolean {
  const [now, then] = [beginningOf(added), beginningOf(removed)];
  const length = Math.min(now.length, then.length);
  return now.slice(0, length) !== then.slice(0, length);
}

/** The letters and figures of the first line that has any. */
function beginningOf(lines: readonly Line[]): string {
  for (const { text } of lines) {
    const bare = text.slice(0, mostOfBeginning).replace(notSaid, '');
    if (bare !== '') return bare;
  }
  return '';
}

const mostOfBeginning = 100;
const notSaid = /[\s;'"`,]+/g;

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
