import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';
import type { Evidence } from '../finding.ts';

/** The proof that a changed line is. */
export function proofOf(view: FileView, line: AddedLine | RemovedLine): Evidence | undefined {
  return line.type === 'added' ? view.evidence('new', line.newLine) : view.evidence('old', line.oldLine);
}
