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

/** Lines of a hunk that hold code; a condition that goes over several lines is one. */
export function writtenLines(lines: readonly Line[], language: FileView['language']): readonly Written[] {
  const written = lines.flatMap((line): readonly Written[] => {
    const code = line.text.length > longest ? '' : codePart(line.text, language);
    return code.trim() === '' ? [] : [{ type: line.type, code: code.trim(), indent: indentOf(code) }];
  });
  return written.some(({ code }) => goesOn(code)) ? withWholeHeads(written) : written;
}

/** Whether a condition is opened that does not end on its line. */
function goesOn(code: string): boolean {
  return opened.test(code) && bracketsLeft(code) > 0;
}

const opened = /^(?:\} ?)?(?:else )?(?:if|elif|unless|guard) ?!?\(/;

/** How many brackets a line leaves open, those in quotes aside. */
function bracketsLeft(code: string): number {
  const bare = code.replace(/"[^"]*"|'[^']*'/g, '');
  return (bare.match(/\(/g)?.length ?? 0) - (bare.match(/\)/g)?.length ?? 0);
}

function withWholeHeads(lines: readonly Written[]): readonly Written[] {
  const whole: Written[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const taken = goesOn(line.code) ? headFrom(lines, at) : undefined;
    whole.push(...(taken?.heads ?? [line]));
    if (taken !== undefined) at = taken.end - 1;
  }
  return whole;
}

/** The lines of a condition as one line of each side, and where it ends on both; undefined where the sides do not end together. */
function headFrom(
  lines: readonly Written[],
  at: number,
): { readonly heads: readonly Written[]; readonly end: number } | undefined {
  const first = lines[at];
  if (first === undefined) return undefined;
  const sides = first.type === 'context' ? (['removed', 'added'] as const) : ([first.type] as const);
  const texts = sides.map(() => '');
  let end = at;
  while (end < lines.length && end < at + mostOfHead) {
    const line = lines[end];
    if (line === undefined) break;
    const meant = sides.map((side) => line.type === 'context' || line.type === side);
    // What comes in between on the other side belongs to another condition.
    if (!meant.includes(true)) return undefined;
    for (const [place, of] of meant.entries()) if (of) texts[place] = `${texts[place] ?? ''} ${line.code}`;
    end += 1;
    const open = texts.map((text) => bracketsLeft(text) > 0);
    if (open.every((one) => !one)) break;
    if (open.includes(false) && line.type === 'context') return undefined;
  }
  const joined = texts.map((text) => text.trim().replace(/\( /g, '(').replace(/,? \)/g, ')'));
  if (joined.some((text) => bracketsLeft(text) > 0)) return undefined;
  const same = joined.every((text) => text === joined[0]);
  const types = lines.slice(at, end).map(({ type }) => type);
  const heads = same
    ? [{ ...first, code: joined[0] ?? '', type: types.every((type) => type === types[0]) ? first.type : 'context' }]
    : sides.map((type, place) => ({ type, code: joined[place] ?? '', indent: first.indent }));
  return { heads: heads, end };
}

const mostOfHead = 8;

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
