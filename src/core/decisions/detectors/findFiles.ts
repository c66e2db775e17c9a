import { fileKind } from '../../change/fileKind.ts';
import type { FileFind } from '../find.ts';
import type { KindRow } from '../kind.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/** Findings for a file that appears or disappears. A rename is neither, but where a row says that the place is what counts. */
export function findFiles(rows: readonly KindRow<FileFind>[], view: FileView): readonly Finding[] {
  return rows.flatMap(({ kind, find }) => {
    const step = stepOf(find, view);
    if (step === undefined) return [];
    const effect = step.comes ? find.added : find.removed;
    const { role } = fileKind(step.path);
    if (!effect || !find.path.test(step.path) || (find.roles && !find.roles.includes(role))) return [];
    if (find.accept && !find.accept(view)) return [];
    const thing = find.thing?.(step.path);
    return [
      {
        kind: kind.id,
        thing: thing ?? view.path,
        effect,
        grade: kind.grade,
        facts: { path: step.path, name: thing ?? step.path.split('/').at(-1) ?? step.path, ...find.facts?.(view) },
        evidence: [proofIn(find, view)],
      },
    ];
  });
}

/** The line that says most of what the file does. */
function proofIn({ proof = [] }: FileFind, view: FileView): Evidence {
  const gone = view.file.status === 'deleted';
  for (const what of proof) {
    const line = (gone ? view.removed : view.added).find(({ text }) => what.test(text));
    const found =
      line && view.evidence(line.type === 'added' ? 'new' : 'old', line.type === 'added' ? line.newLine : line.oldLine);
    if (found) return found;
  }
  return view.wholeFile();
}

/** Whether a file comes or goes for a row, and under which name. */
function stepOf(
  { path: place, renamed }: FileFind,
  { path, file: { status, oldPath } }: FileView,
): { readonly comes: boolean; readonly path: string } | undefined {
  if (status === 'added' || status === 'deleted') return { comes: status === 'added', path };
  if (renamed !== true || status !== 'renamed' || oldPath === undefined || place.test(path) === place.test(oldPath))
    return undefined;
  return place.test(path) ? { comes: true, path } : { comes: false, path: oldPath };
}
