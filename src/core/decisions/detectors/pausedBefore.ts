import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';

/** Whether the check that a mark of a pause belongs to comes with the change: it never ran, so that nothing the team relied on stops. */
export function comesWithItsPause(line: AddedLine, { file, removed }: FileView): boolean {
  if (file.content.type !== 'text') return false;
  const own = nameOfCheck(line.text);
  if (own !== undefined) return !removed.some(({ text }) => text.includes(own));
  for (const { lines } of file.content.hunks) {
    const at = lines.findIndex((one) => one.type === 'added' && one.newLine === line.newLine);
    if (at < 0) continue;
    // A mark stands before its check, or as the first step of it.
    const after = lines.slice(at + 1, at + 1 + mostMarks).filter(({ type }) => type !== 'removed');
    const before = lines
      .slice(Math.max(0, at - mostMarks), at)
      .filter(({ type, text }) => type !== 'removed' && indentOf(text) < indentOf(line.text))
      .reverse();
    const check = (isStep.test(line.text) ? before : after).find(({ text }) => nameOfCheck(text) !== undefined);
    const name = check && nameOfCheck(check.text);
    return name !== undefined && check?.type === 'added' && !removed.some(({ text }) => text.includes(name));
  }
  return false;
}

/** Whether one pause takes the place of another of the same check, until another day or for another reason: it runs no less than before. */
export function staysPaused(line: AddedLine | RemovedLine, { added, removed }: FileView): boolean {
  const bare = shapeOf(line.text);
  return (
    bare.length > 5 &&
    (line.type === 'added' ? removed : added).some(
      ({ text }) => text.trim() !== line.text.trim() && shapeOf(text) === bare,
    )
  );
}

/** A line without the days and numbers in it. */
function shapeOf(text: string): string {
  return /\d{4}-\d{2}/.test(text) ? text.replace(/\d+/g, '#').trim() : '';
}

function nameOfCheck(text: string): string | undefined {
  const { called, titled } = namesCheck.exec(text)?.groups ?? {};
  return called ?? titled;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

const mostMarks = 6;
const isStep = /^\s*(?:skip|pending|t\.Skip|self\.skipTest|pytest\.skip|\$this->markTest|markTest)/;
const namesCheck =
  /\b(?:def|func|fun|fn|void|Task|function)\s+`?(?<called>\w[\w ,.-]{3,80})|\b(?:it|test|describe|context|specify|scenario|suite)(?:\.\w+)?[\s(]*["'`](?<titled>[^"'`]{4,200})/;
