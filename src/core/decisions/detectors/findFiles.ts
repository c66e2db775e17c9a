import type { FileFind } from '../find.ts';
import type { KindRow } from '../kind.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/** Findings for a file that appears or disappears. A rename is neither. */
export function findFiles(rows: readonly KindRow<FileFind>[], view: FileView): readonly Finding[] {
  const { status } = view.file;
  if (status !== 'added' && status !== 'deleted') return [];
  return rows.flatMap(({ kind, find }) => {
    const effect = status === 'added' ? find.added : find.removed;
    if (!effect || !find.path.test(view.path) || (find.roles && !find.roles.includes(view.kind.role))) return [];
    if (find.accept && !find.accept(view)) return [];
    const thing = find.thing?.(view.path);
    return [
      {
        kind: kind.id,
        thing: thing ?? view.path,
        effect,
        grade: kind.grade,
        facts: { path: view.path, name: thing ?? view.path.split('/').at(-1) ?? view.path },
        evidence: [view.wholeFile()],
      },
    ];
  });
}
