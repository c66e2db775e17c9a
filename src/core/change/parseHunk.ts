import { parsePatch as parseWithLibrary } from 'diff';
import type { Hunk, Line } from './fileChange.ts';

/** Longer lines are cut here: minified code says nothing to a reader, and every regular expression after this one stays quick. */
export const maximalLineLength = 5_000;

export type ParsedHunk =
  | {
      readonly ok: true;
      readonly hunk: Hunk;
      readonly added: number;
      readonly removed: number;
      readonly lineCut: boolean;
    }
  | { readonly ok: false; readonly detail: string };

/** Parses one hunk, from its `@@` line to its last line. Never throws: a hunk that contradicts its own counts is a value with the reason. */
export function parseHunk(text: string): ParsedHunk {
  const header = hunkHeader.exec(text);
  if (header === null) return { ok: false, detail: 'no hunk header' };
  try {
    // The library drops the heading and throws for the whole of its input, hence one hunk at a time.
    const parsed = parseWithLibrary(text)[0]?.hunks[0];
    if (parsed === undefined) return { ok: false, detail: 'no hunk' };
    return { ok: true, ...numberLines(parsed, cleanHeading(header[1] ?? '')) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message.slice(0, 200) : 'unreadable hunk' };
  }
}

const hunkHeader = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@ ?([^\n]*)/;

/** Gives every line its number; `lines` still carry their markers, as the library keeps them. */
export function numberLines(
  parsed: { readonly oldStart: number; readonly newStart: number; readonly lines: readonly string[] },
  heading: string,
): { readonly hunk: Hunk; readonly added: number; readonly removed: number; readonly lineCut: boolean } {
  const lines: Line[] = [];
  let oldLine = parsed.oldStart;
  let newLine = parsed.newStart;
  let lineCut = false;
  for (const marked of parsed.lines) {
    // '\ No newline at end of file' is a remark about the line before, not a line.
    if (marked.startsWith('\\')) continue;
    const whole = marked.endsWith('\r') ? marked.length - 1 : marked.length;
    if (whole - 1 > maximalLineLength) lineCut = true;
    const text = ownText(marked, Math.min(whole, maximalLineLength + 1));
    if (marked.startsWith('+')) lines.push({ type: 'added', text, newLine: newLine++ });
    else if (marked.startsWith('-')) lines.push({ type: 'removed', text, oldLine: oldLine++ });
    else lines.push({ type: 'context', text, oldLine: oldLine++, newLine: newLine++ });
  }
  return {
    hunk: { oldStart: parsed.oldStart, newStart: parsed.newStart, heading, lines },
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

/**
 * The text from after the marker to `end`, in memory of its own. A plain slice would keep the whole patch alive for as long as one line of it is
 * remembered as evidence; short slices are copied by the engine anyway.
 */
function ownText(marked: string, end: number): string {
  if (end <= 13) return marked.slice(1, end);
  const cut = isHighSurrogate(marked.charCodeAt(end - 1)) ? end - 1 : end;
  return ` ${marked.slice(0, cut)}`.slice(2);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Git cuts headings at 80 bytes, at times in the middle of a character. */
function cleanHeading(heading: string): string {
  return ownText(` ${heading}`, Math.min(heading.length, maximalLineLength) + 1)
    .replace(/\r$/, '')
    .replace(/\uFFFD$/, '');
}
