import type { Line } from './fileChange.ts';

/** Longer lines are cut here: minified code says nothing to a reader, and every regular expression after this one stays quick. */
export const maximalLineLength = 5_000;

/** The lines of a hunk, each with its number. */
export interface HunkLines {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: Line[];
  readonly added: number;
  readonly removed: number;
  readonly lineCut: boolean;
}

/**
 * Reads the lines of a hunk that is written just as Git writes it, in one pass. Undefined for any other: only a whole reader can tell whether it can be read. The
 * lines are slices of the text.
 */
export function readGitHunk(text: string, header: RegExpExecArray): HunkLines | undefined {
  const [oldCount, newCount] = [Number(header[2] ?? 1), Number(header[4] ?? 1)];
  // A side without lines is numbered by the line before it.
  const oldStart = Number(header[1]) + (oldCount === 0 ? 1 : 0);
  const newStart = Number(header[3]) + (newCount === 0 ? 1 : 0);
  const lines: Line[] = [];
  let oldLine = oldStart;
  let newLine = newStart;
  let context = 0;
  let lineCut = false;
  const bodyStart = text.indexOf('\n') + 1;
  if (bodyStart === 0) return undefined;
  for (let at = bodyStart; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const marker = text.charCodeAt(at);
    if (marker !== remark) {
      const whole = text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
      const long = whole - at - 1 > maximalLineLength;
      if (long) lineCut = true;
      const line = text.slice(at + 1, long ? cutAt(text, at + 1 + maximalLineLength) : whole);
      if (marker === plus) lines.push({ type: 'added', text: line, newLine: newLine++ });
      else if (marker === minus) lines.push({ type: 'removed', text: line, oldLine: oldLine++ });
      else if (marker === blank) {
        lines.push({ type: 'context', text: line, oldLine: oldLine++, newLine: newLine++ });
        context += 1;
      } else return undefined;
    }
    at = end + 1;
  }
  const [oldRead, newRead] = [oldLine - oldStart, newLine - newStart];
  if (oldRead !== oldCount || newRead !== newCount) return undefined;
  return { oldStart, newStart, lines, added: newRead - context, removed: oldRead - context, lineCut };
}

/** Where to end a text that is cut there: a character of two units is not cut in half. */
export function cutAt(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

const plus = '+'.charCodeAt(0);
const minus = '-'.charCodeAt(0);
const blank = ' '.charCodeAt(0);
/** '\ No newline at end of file' is a remark about the line before, not a line. */
const remark = '\\'.charCodeAt(0);
const carriageReturn = '\r'.charCodeAt(0);
