import type { ChangedLine } from './changeBlocks.ts';
import type { FileView } from '../fileView.ts';

/** The run of changed lines is no longer than the mark wants. */
export function isShort(run: number | undefined, at: ChangedLine): boolean {
  if (run === undefined) return true;
  const { added, removed } = at.block();
  return (at.side === 'new' ? added : removed).length <= run;
}

/** A mark goes while a line of the file that stays, or comes, says as much. */
export function othersStay(otherStays: RegExp | undefined, at: ChangedLine, view: FileView): boolean {
  const { content } = view.file;
  return (
    otherStays !== undefined &&
    at.side === 'old' &&
    content.type === 'text' &&
    content.hunks.some(({ lines }) => lines.some(({ type, text }) => type !== 'removed' && otherStays.test(text)))
  );
}

/**
 * What is asked for a thing that comes with the question, in a block that is new as a whole: nothing that was there is ruled otherwise. A block that turns somebody away rules what
 * follows it.
 */
export function bringsItsOwn(at: ChangedLine): boolean {
  if (at.side !== 'new' || !opensBlock.test(at.code)) return false;
  const { added, removed } = at.block();
  if (removed.length > 0) return false;
  const start = added.indexOf(at.of.text);
  const depth = depthOf(at.of.text);
  const end = added.findIndex((text, place) => place > start && text.trim() !== '' && depthOf(text) <= depth);
  if (start < 0 || end < 0 || depthOf(added[end] ?? '') < depth || !closesBlock.test(added[end] ?? '')) return false;
  const body = added.slice(start + 1, end);
  return body.length > 0 && !body.some((text) => turnsAway.test(text));
}

function depthOf(text: string): number {
  return text.length - text.trimStart().length;
}

const opensBlock =
  /^\s*(?:if|unless|v-if|\{#if)\b.{0,160}(?:\{|\bthen|\bdo|:)?\s*$|^\s*<[\w.]{1,40}\s.{0,160}>\s*$|^\s*@(?:if|can)\b/;
const closesBlock = /^\s*(?:\}(?!\s*else)|end\b|<\/|@end)/;
const turnsAway =
  /\b(?:return|throw|raise|abort|halt|redirect\w*|head|deny|denied|forbid\w*|unauthori[sz]ed|exit|die|break|continue|next|skip|false|40[13])\b/i;

/** A ceiling of the same figure stood, or stands, elsewhere in the file: it is set by another name. */
export function figureStays(kind: string, at: ChangedLine, { added, removed }: FileView): boolean {
  if (kind !== 'ceiling') return false;
  const figures = new Set(at.code.match(figure) ?? []);
  const others = at.side === 'new' ? removed : added;
  return (
    figures.size > 0 &&
    others.some(
      ({ text }) =>
        text.length < longestLine &&
        ofCeilings.test(text) &&
        (text.match(figure) ?? []).some((one) => figures.has(one)),
    )
  );
}

const figure = /\b[1-9]\d{0,8}(?:\s?\*\s?time\.\w{1,12}|\.\w{3,8}|\s?[kmg]i?b?\b|\s?m?s\b)?/gi;
const ofCeilings = /time_?out|limit|max/i;
const longestLine = 400;
