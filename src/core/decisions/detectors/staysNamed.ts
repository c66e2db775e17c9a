import type { Hunk, Line } from '../../change/fileChange.ts';
import type { FileView } from '../fileView.ts';

/**
 * Whether a field whose declaration goes is still exchanged, or never was: the lines beside it still list it, another line that comes names it in whatever form, or what goes only
 * explained it.
 */
export function staysNamed(view: FileView, line: Line, name: string): boolean {
  const { content } = view.file;
  if (content.type !== 'text') return false;
  const lists = new RegExp(`["']${name}["']|%[iw][[({][^\\])}]{0,400}\\b${name}\\b`);
  if (view.added.some(({ text }) => lists.test(text))) return true;
  const hunk = content.hunks.find(({ lines }) => lines.includes(line));
  if (hunk === undefined) return false;
  const next = hunk.lines[hunk.lines.indexOf(line) + 1];
  if (opensRemarks.test(line.text) && next?.type === 'removed' && explains.test(next.text)) return true;
  // Its own line lists it already: another list may hold the same.
  if (lists.test(line.text)) return false;
  return [hunk.lines, ...restOfClass(view, hunk)].some((lines) =>
    lines.some(({ type, text }) => type === 'context' && lists.test(text)),
  );
}

/** The further changed places of the class that a place stands in, as far as the class goes. */
function restOfClass({ file: { content } }: FileView, hunk: Hunk): readonly (readonly Line[])[] {
  if (content.type !== 'text') return [];
  const opens = hunk.lines.findLast(({ text }) => ofClass.test(text))?.text ?? hunk.heading;
  if (!ofClass.test(opens.trim())) return [];
  return content.hunks
    .slice(content.hunks.indexOf(hunk) + 1)
    .filter(({ heading }) => heading.trim() === opens.trim())
    .map(({ lines }) => {
      const end = lines.findIndex(({ text }) => ofClass.test(text));
      return end < 0 ? lines : lines.slice(0, end);
    });
}

const ofClass = /^class\s/;

const opensRemarks = /=>\s*\[\s*$|[:=]\s*\{\s*$/;
const explains = /^\s*["']?(?:description|example)["']?\s*(?:=>|:)/;

/** A long call names its setting on a line of its own. */
export function standsAlone({ added }: FileView, name: string): boolean {
  return added.some(({ text }) => text.trim().replace(/["',]/g, '') === name);
}

/** An address that goes still stands: on a line of its own in a longer call, or without the stroke that says nothing. */
export function staysAddress({ added }: FileView, code: string): boolean {
  const quoted = /["'`]\/[^"'`]{1,200}["'`]/.exec(code)?.[0];
  const verb = /^\s*@(\w+)\(\s*['"`]\/?['"`]\s*\)/.exec(code)?.[1];
  return added.some(
    ({ text }) =>
      (quoted !== undefined && text.trim() === `${quoted},`) || (verb !== undefined && text.trim() === `@${verb}()`),
  );
}
