import { fileView } from '../decisions/fileView.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartText } from './partText.ts';

/**
 * A part as detectors see a file: every line that is read counts as added to a file that was there. So what the detectors know of changes serves to tell what stands,
 * and what they only tell of a file that is all new ("a new page") is left to the part's own role.
 */
export function partView(path: string, text: PartText): FileView {
  const lines = text.lines.map(({ text: content, line }) => ({ type: 'added' as const, text: content, newLine: line }));
  const hunks = lines.length === 0 ? [] : [{ oldStart: 1, newStart: lines[0]?.newLine ?? 1, heading: '', lines }];
  return fileView({
    path,
    status: 'modified',
    content: { type: 'text', hunks },
    added: lines.length,
    removed: 0,
    sides: { new: text.whole },
  });
}
