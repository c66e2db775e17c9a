import type { FileView } from '../fileView.ts';

/** A question at the door that stands over something new, or over something that goes: the page came or went, not the question. */
export function startsWithItsOwner(match: RegExpMatchArray, view: FileView): boolean {
  const text = match.input ?? '';
  const owner =
    /^\s*(async\s+)?(def|class|function|export|public|private|protected|fun|func|internal)\b|^\s*async\s+\w{1,60}\s?[(<]/;
  const [added, removed] = [
    view.added.map((line) => ({ text: line.text, at: line.newLine })),
    view.removed.map((line) => ({ text: line.text, at: line.oldLine })),
  ];
  return [added, removed].some((lines) =>
    lines.some(
      (line) =>
        line.text.includes(text.trim()) &&
        (lines.some((next) => next.at > line.at && next.at <= line.at + 5 && owner.test(next.text)) ||
          (/^\s*[@[]/.test(line.text) && ownsFurther(lines, line.at, owner))),
    ),
  );
}

/** Whether what an order above a function belongs to comes after other orders and descriptions, all of them changed with it. */
function ownsFurther(
  lines: readonly { readonly text: string; readonly at: number }[],
  from: number,
  owner: RegExp,
): boolean {
  const byPlace = new Map(lines.map(({ at, text }) => [at, text]));
  for (let at = from + 1; at <= from + 60; at += 1) {
    const text = byPlace.get(at);
    if (text === undefined) return false;
    if (owner.test(text)) return true;
  }
  return false;
}
