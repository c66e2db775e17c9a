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
