import { parsePatch as parseWithLibrary } from 'diff';
import { cutAt, maximalLineLength, readGitHunk } from './readGitHunk.ts';
import type { HunkLines } from './readGitHunk.ts';
import type { Line } from './fileChange.ts';

export type ParsedHunk =
  | { readonly ok: true; readonly heading: string; readonly body: HunkLines }
  | { readonly ok: false; readonly detail: string };

/** Parses one hunk, from its `@@` line to its last line. Never throws: a hunk that contradicts its own counts is a value with the reason. */
export function parseHunk(text: string): ParsedHunk {
  const header = hunkHeader.exec(text);
  if (header === null) return { ok: false, detail: 'no hunk header' };
  const heading = cleanHeading(header[5] ?? '');
  const body = readGitHunk(text, header);
  if (body !== undefined) return { ok: true, heading, body };
  try {
    // The library drops the heading and throws for the whole of its input, hence one hunk at a time.
    const parsed = parseWithLibrary(text)[0]?.hunks[0];
    return parsed === undefined ? { ok: false, detail: 'no hunk' } : { ok: true, heading, body: numberLines(parsed) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message.slice(0, 200) : 'unreadable hunk' };
  }
}

const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?([^\n]*)/;

/** Gives every line its number; `lines` still carry their markers, as the library keeps them. */
export function numberLines(parsed: {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly string[];
}): HunkLines {
  const lines: Line[] = [];
  let oldLine = parsed.oldStart;
  let newLine = parsed.newStart;
  let lineCut = false;
  for (const marked of parsed.lines) {
    // '\ No newline at end of file' is a remark about the line before, not a line.
    if (marked.startsWith('\\')) continue;
    const whole = marked.endsWith('\r') ? marked.length - 1 : marked.length;
    const long = whole - 1 > maximalLineLength;
    if (long) lineCut = true;
    const text = marked.slice(1, long ? cutAt(marked, maximalLineLength + 1) : whole);
    if (marked.startsWith('+')) lines.push({ type: 'added', text, newLine: newLine++ });
    else if (marked.startsWith('-')) lines.push({ type: 'removed', text, oldLine: oldLine++ });
    else lines.push({ type: 'context', text, oldLine: oldLine++, newLine: newLine++ });
  }
  return {
    oldStart: parsed.oldStart,
    newStart: parsed.newStart,
    lines,
    added: newLine - parsed.newStart - countContext(lines),
    removed: oldLine - parsed.oldStart - countContext(lines),
    lineCut,
  };
}

function countContext(lines: readonly Line[]): number {
  let count = 0;
  for (const line of lines) if (line.type === 'context') count++;
  return count;
}

/** Git cuts headings at 80 bytes, at times in the middle of a character. */
function cleanHeading(heading: string): string {
  return (heading.length > maximalLineLength ? heading.slice(0, cutAt(heading, maximalLineLength)) : heading)
    .replace(/\r$/, '')
    .replace(/\uFFFD$/, '');
}
