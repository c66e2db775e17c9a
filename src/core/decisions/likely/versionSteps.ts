import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';

/**
 * The changed lines on which the first number of a version moves. A line that comes with a number of the title, and takes the place of no other line, counts where no line
 * shows that the first number stays.
 */
export function firstNumbersMove(
  { added, removed }: Pick<FileView, 'added' | 'removed'>,
  title: string,
): readonly AddedLine[] {
  const named = new Set(numbersOf(title).map(({ text }) => text.split('.')[0]));
  const before = new Map<string, RemovedLine[]>();
  for (const line of removed) {
    const form = formOf(line.text);
    const known = before.get(form);
    if (known === undefined) before.set(form, [line]);
    else known.push(line);
  }
  const fresh: AddedLine[] = [];
  const moved: AddedLine[] = [];
  let stays = false;
  for (const line of added) {
    if (line.text.length > longestLine || !/\d/.test(line.text) || sealed.test(line.text)) continue;
    const old = before.get(formOf(line.text));
    if (old === undefined) {
      if (named.size === 0 || numbersOf(line.text).some(({ text }) => named.has(text.split('.')[0]))) fresh.push(line);
    } else if (old.some(({ text }) => steps(text, line.text) === 'first')) moved.push(line);
    else if (old.some(({ text }) => steps(text, line.text) === 'later')) stays = true;
  }
  return moved.length > 0 || stays ? moved : fresh;
}

/** Which number of a version differs between two lines that are otherwise the same; undefined where none does. */
function steps(old: string, now: string): 'first' | 'later' | undefined {
  const before = numbersOf(old);
  let later = false;
  for (const [at, { text, index }] of numbersOf(now).entries()) {
    const other = before[at]?.text;
    if (other === undefined || other === text) continue;
    const [first, second] = text.split('.');
    const [oldFirst, oldSecond] = other.split('.');
    // A long number is a date or a count of builds.
    if (Number(first) > largestVersion) continue;
    if (first !== oldFirst || (byTwo.test(now.slice(0, index)) && second !== oldSecond)) return 'first';
    later = true;
  }
  return later ? 'later' : undefined;
}

function numbersOf(line: string): readonly { readonly text: string; readonly index: number }[] {
  return [...line.matchAll(/\d+(?:\.\d+)*/g)].map(({ 0: text, index }) => ({ text, index }));
}

/** A line without its numbers and what stands around them. */
function formOf(line: string): string {
  return line.replace(/[\d.]+/g, '#').replace(/[~^>=<\s'",v]/g, '');
}

/** The seal of a file is no version. */
const sealed = /[0-9a-f]{32}/i;
const longestLine = 300;
const largestVersion = 10_000;
/** Of these, the second number makes a version that others have to adapt to. */
const byTwo = /(?:php|python|ruby|ubuntu|debian)[\w-]{0,20}["']?[\s:=@~^>v-]{0,6}["']?$/i;
