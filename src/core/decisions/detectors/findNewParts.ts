import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';
import type { Effect, Finding, Severity } from '../finding.ts';
import type { FileRole } from '../../change/fileKind.ts';

/** A file that does something by being there, told by its name and by what all of it says. It is weighed only when it comes or goes whole. */
export interface NewPart {
  readonly kind: string;
  readonly path: RegExp;
  readonly notPath?: RegExp;
  readonly roles?: readonly FileRole[];
  /** Each must occur in a line of the file. The first names the line that proves it. */
  readonly has: readonly RegExp[];
  /** Must not occur in any line. */
  readonly lacks?: RegExp;
  /** What is told when the file comes, and when it goes. */
  readonly added?: Effect;
  readonly removed?: Effect;
  readonly severity?: Severity;
}

/** What whole files that come or go prove. Left alone: files that only move, tests, examples. */
export function findNewParts(parts: readonly NewPart[], view: FileView): readonly Finding[] {
  const { file, path, kind } = view;
  if (file.status !== 'added' && file.status !== 'deleted') return [];
  if (kind.place === 'test' || kind.place === 'example' || kind.place === 'development') return [];
  const came = file.status === 'added';
  const lines: readonly (AddedLine | RemovedLine)[] = came ? view.added : view.removed;
  return parts.flatMap((part) => {
    const effect = came ? part.added : part.removed;
    if (effect === undefined || !(part.roles ?? usualRoles).includes(kind.role)) return [];
    if (!part.path.test(path) || part.notPath?.test(path) === true) return [];
    const proofs = part.has.map((has) => lines.find(({ text }) => has.test(text)));
    const [proof] = proofs;
    if (!proof || proofs.includes(undefined)) return [];
    const { lacks } = part;
    if (lacks && lines.some(({ text }) => lacks.test(text))) return [];
    const evidence = view.evidence(came ? 'new' : 'old', proof.type === 'added' ? proof.newLine : proof.oldLine);
    if (!evidence) return [];
    return [
      {
        kind: part.kind,
        thing: path,
        effect,
        grade: 'B' as const,
        facts: { n: 1 },
        evidence: [evidence],
        ...(part.severity === undefined ? {} : { severity: part.severity }),
      },
    ];
  });
}

const usualRoles: readonly FileRole[] = ['product', 'settings', 'data'];
