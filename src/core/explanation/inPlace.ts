import { wordsOnScreen } from './screenWords.ts';
import { alike } from './writtenText.ts';
import type { Line } from '../change/fileChange.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Reworded } from './writtenText.ts';

/** What takes the place of what, told by where it stands: a line whose text alone differs from the line that it replaces. */
export interface InPlace {
  readonly pairs: readonly Reworded[];
  /** Texts to which nothing but a break of their line comes. */
  readonly broken: readonly string[];
}

/** Texts of one file that read otherwise, each with the one that stood in its place; none where it cannot be told which of several did. */
export function inPlace(view: FileView): InPlace {
  const { content } = view.file;
  if (content.type !== 'text' || view.added.length === 0 || view.removed.length === 0) return nothing;
  const pairs: Reworded[] = [];
  const broken: string[] = [];
  for (const { lines } of content.hunks) {
    let run: Line[] = [];
    for (const line of [...lines, undefined]) {
      if (line !== undefined && line.type !== 'context') {
        if (run.length <= mostLines) run.push(line);
        continue;
      }
      if (run.length > 1 && run.length <= mostLines) readRun(run);
      run = [];
    }
  }
  return { pairs, broken };

  function readRun(run: readonly Line[]): void {
    const gone = byShape(run.filter(({ type }) => type === 'removed'));
    if (gone.size === 0) return;
    for (const [shape, after] of byShape(run.filter(({ type }) => type === 'added'))) {
      const before = gone.get(shape) ?? [];
      if (before.length !== after.length) continue;
      for (const [at, one] of after.entries()) {
        const was = before[at];
        if (was === undefined || was.line === one.line) continue;
        // Of several on lines of one shape, such as the points of a list, the order proves nothing by itself; nor does it of whole paragraphs.
        const alone = after.length === 1 && was.text.length <= label && one.text.length <= label;
        if (bare(was.text) !== bare(one.text) && (alone || alike(was.text, one.text)))
          pairs.push({ before: was.text, after: one.text });
        else if (breaksIn(one.line) > breaksIn(was.line) && bare(was.line) === bare(one.line)) broken.push(one.text);
      }
    }
  }

  function byShape(lines: readonly Line[]): Map<string, { readonly text: string; readonly line: string }[]> {
    const found = new Map<string, { readonly text: string; readonly line: string }[]>();
    for (const { text: line } of lines) {
      const [text, ...others] = wordsOnScreen([{ text: line }], view);
      if (text === undefined || others.length > 0) continue;
      const shape = shapeOf(whole(line), text);
      found.set(shape, [...(found.get(shape) ?? []), { text, line }]);
    }
    return found;
  }
}

const nothing: InPlace = { pairs: [], broken: [] };
/** What is written anew at greater length pairs nothing. */
const mostLines = 40;
/** What is written on a button or over a field is not longer. */
const label = 40;

/** What stands around a text. One that stands bare is told from others by how far in it stands. */
function shapeOf(line: string, text: string): string {
  const at = line.indexOf(text);
  // Marks inside a text keep it from standing there word for word: its entry tells.
  if (at === -1) return /^\s*[^\s>:="']{1,80}/.exec(line)?.[0] ?? line;
  const around = `${line.slice(0, at)}\0${line.slice(at + text.length)}`;
  return around.trim() === '\0' ? around : around.trim();
}

const breakMark = /(?:<|&lt;)br\s?\/?(?:>|&gt;)|\\n/gi;

function breaksIn(line: string): number {
  return line.match(breakMark)?.length ?? 0;
}

/** A line as if no line were broken in it. */
function whole(line: string): string {
  return line.replace(breakMark, ' ');
}

function bare(line: string): string {
  return whole(line).replace(/\s+/g, ' ').trim();
}
