import type { PartSource } from './partSource.ts';

/** The lines of a file or selection that are read. */
export interface PartText {
  readonly lines: readonly PartLine[];
  /** The whole text, as far as it is read: what structured readers want, whatever is selected. */
  readonly whole: string;
  /** The lines that were asked for, inside the file; absent for a whole file. */
  readonly selected?: { readonly from: number; readonly to: number };
  readonly lineCut: boolean;
  readonly tooLong: boolean;
}

export interface PartLine {
  readonly text: string;
  /** 1-based, in the whole file. */
  readonly line: number;
}

/** Beyond this a file is data: its start says what it is. */
const mostCharacters = 1_048_576;
/** Longer lines are written by machines, and regular expressions must not meet them whole. */
const longestLine = 5_000;

/** Cuts a source to what is read: a megabyte, lines of 5,000 characters, and the selection where there is one. */
export function partText({ text, lines }: Pick<PartSource, 'text' | 'lines'>): PartText {
  const tooLong = text.length > mostCharacters;
  let lineCut = false;
  const all = (tooLong ? text.slice(0, mostCharacters) : text).replace(/^\uFEFF/, '').split(/\r?\n/);
  if (all.length > 1 && all.at(-1) === '') all.pop();
  const cut = all.map((line, at): PartLine => {
    if (line.length > longestLine) lineCut = true;
    return { text: line.length > longestLine ? line.slice(0, longestLine) : line, line: at + 1 };
  });
  const whole = cut.map((one) => one.text).join('\n');
  if (lines === undefined) return { lines: cut, whole, lineCut, tooLong };
  const from = Math.max(1, Math.min(lines.from, lines.to, cut.length));
  const to = Math.min(cut.length, Math.max(from, lines.from, lines.to));
  return { lines: cut.slice(from - 1, to), whole, selected: { from, to }, lineCut, tooLong };
}
