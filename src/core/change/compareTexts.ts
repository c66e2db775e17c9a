import { structuredPatch } from 'diff';
import type { Hunk } from './fileChange.ts';
import { numberLines } from './parseHunk.ts';

export interface ComparedTexts {
  readonly hunks: readonly Hunk[];
  readonly added: number;
  readonly removed: number;
  readonly lineCut: boolean;
}

/** Compares two texts that Git never saw (an editor's unsaved buffer), with three lines of context as Git gives. */
export function compareTexts(oldText: string, newText: string): ComparedTexts {
  // An editor may keep CRLF for a file that Git stores with LF: that is no change.
  const text =
    newText.includes('\r\n') && !oldText.includes('\r\n') && oldText !== ''
      ? newText.replaceAll('\r\n', '\n')
      : newText;
  const patch = structuredPatch('', '', oldText, text, '', '', { context: 3, maxEditLength: mostEdits });
  return collect(patch === undefined ? [wholeReplaced(oldText, text)] : patch.hunks);
}

/** A text that is all new, as one hunk; none for an empty text. */
export function addedText(text: string): ComparedTexts {
  const lines = markLines(text, '+');
  return collect(lines.length === 0 ? [] : [{ oldStart: 1, newStart: 1, lines }]);
}

/** Beyond this many differing lines the search for the smallest difference would take seconds; all old and all new lines are then as true. */
const mostEdits = 4_000;

function wholeReplaced(oldText: string, newText: string): { oldStart: number; newStart: number; lines: string[] } {
  return { oldStart: 1, newStart: 1, lines: markLines(oldText, '-').concat(markLines(newText, '+')) };
}

function markLines(text: string, marker: '+' | '-'): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    lines.push(marker + text.slice(from, to));
    from = to + 1;
  }
  return lines;
}

function collect(
  parsed: readonly { readonly oldStart: number; readonly newStart: number; readonly lines: readonly string[] }[],
): ComparedTexts {
  const numbered = parsed.map((hunk) => numberLines(hunk));
  return {
    hunks: numbered.map(({ oldStart, newStart, lines }) => ({ oldStart, newStart, heading: '', lines })),
    added: numbered.reduce((total, { added }) => total + added, 0),
    removed: numbered.reduce((total, { removed }) => total + removed, 0),
    lineCut: numbered.some(({ lineCut }) => lineCut),
  };
}
