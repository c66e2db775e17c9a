import { codePart } from '../../decisions/codeText.ts';
import type { FileView } from '../../decisions/fileView.ts';
import type { Line } from '../../change/fileChange.ts';

/** A line of code as conditions are read in it: without remarks, and how deep it stands. */
export interface Written {
  readonly type: Line['type'];
  readonly code: string;
  readonly indent: number;
}

/** A longer line is data, or written by a program. */
export const longest = 400;

/** Lines of a hunk that hold code. */
export function writtenLines(lines: readonly Line[], language: FileView['language']): readonly Written[] {
  return lines.flatMap((line) => {
    const code = line.text.length > longest ? '' : codePart(line.text, language);
    return code.trim() === '' ? [] : [{ type: line.type, code: code.trim(), indent: indentOf(code) }];
  });
}

function indentOf(text: string): number {
  return text.replaceAll('\t', '    ').search(/\S/);
}

/** The first line after a block: no deeper than what opened it. */
export function endOf(lines: readonly Written[], at: number): number {
  const opening = lines[at]?.indent ?? 0;
  let end = at + 1;
  while (end < lines.length && (lines[end]?.indent ?? 0) > opening) end += 1;
  return end;
}

/** The code of lines. */
export function codes(lines: readonly Written[]): readonly string[] {
  return lines.map(({ code }) => code);
}

/** A line that does more than open, close or bring in. */
export function telling(code: string): boolean {
  return /\w{2}/.test(code) && !/^(?:end|else|do|then|begin|fi|done|endif;?|\} else \{)$/.test(code);
}
