import type { Hunk } from '../fileChange.ts';

/** What a hunk shows of one side: text to read, and the real number of each of its lines. */
export interface HunkSide {
  readonly text: string;
  readonly lineNumbers: readonly number[];
}

/**
 * The two sides that a hunk shows. Its heading, where there is one and the hunk starts inside something, stands as the first line of both: for many formats
 * it is the block around the hunk.
 */
export function hunkSides(hunk: Hunk): { readonly old: HunkSide; readonly new: HunkSide } {
  const first = hunk.lines.find((line) => line.text.trim() !== '')?.text ?? '';
  const heading = hunk.heading !== '' && /^\s/.test(first) ? [hunk.heading] : [];
  const old = { lines: [...heading], lineNumbers: heading.map(() => hunk.oldStart) };
  const now = { lines: [...heading], lineNumbers: heading.map(() => hunk.newStart) };
  for (const line of hunk.lines) {
    if (line.type !== 'added') {
      old.lines.push(line.text);
      old.lineNumbers.push(line.oldLine);
    }
    if (line.type !== 'removed') {
      now.lines.push(line.text);
      now.lineNumbers.push(line.newLine);
    }
  }
  return {
    old: { text: old.lines.join('\n'), lineNumbers: old.lineNumbers },
    new: { text: now.lines.join('\n'), lineNumbers: now.lineNumbers },
  };
}
