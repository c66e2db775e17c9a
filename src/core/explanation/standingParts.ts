import type { FileChange } from '../change/fileChange.ts';
import type { Decision } from '../decisions/finding.ts';

/** Notices which folders held files before the change: a list of components that comes there is written in another form, and begins no part of the product. */
export class StandingParts {
  readonly #folders = new Set<string>();

  /** Takes one file into account. */
  read({ status, path, oldPath = path }: Pick<FileChange, 'status' | 'path' | 'oldPath'>): void {
    if (status === 'added' || this.#folders.size >= mostKept) return;
    const parts = oldPath.split('/').slice(0, -1);
    for (let depth = parts.length; depth > 0; depth -= 1) this.#folders.add(parts.slice(0, depth).join('/'));
  }

  /** The decisions, without parts that are said to begin where something stood. */
  told(decisions: readonly Decision[]): readonly Decision[] {
    return decisions.filter(
      ({ kind, evidence }) =>
        !beginnings.has(kind) ||
        evidence.length === 0 ||
        !evidence.every(({ path }) => this.#folders.has(path.slice(0, Math.max(0, path.lastIndexOf('/'))))),
    );
  }
}

const beginnings: ReadonlySet<string> = new Set(['language']);
const mostKept = 20_000;
