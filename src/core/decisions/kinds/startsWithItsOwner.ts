import type { FileView } from '../fileView.ts';

/** A question at the door that stands over something new, or over something that goes: the page came or went, not the question. */
export function startsWithItsOwner(match: RegExpMatchArray, view: FileView): boolean {
  const text = match.input ?? '';
  const owner = /^\s*(async\s+)?(def|class|function|export|public|private|protected|fun|func|internal)\b/;
  const [added, removed] = [
    view.added.map((line) => ({ text: line.text, at: line.newLine })),
    view.removed.map((line) => ({ text: line.text, at: line.oldLine })),
  ];
  return [added, removed].some((lines) =>
    lines.some(
      (line) =>
        line.text.includes(text.trim()) &&
        lines.some((next) => next.at > line.at && next.at <= line.at + 5 && owner.test(next.text)),
    ),
  );
}
