import { languageCode } from './surfaceFiles.ts';
import { fileKind } from '../change/fileKind.ts';
import type { FileChange } from '../change/fileChange.ts';
import type { Decision } from '../decisions/finding.ts';

/** Languages of which the product had texts before the change: more of them in another folder begin no language. */
export class SpokenBefore {
  readonly #codes = new Set<string>();

  /** Takes one file into account. */
  read({ path, oldPath, status }: Pick<FileChange, 'path' | 'oldPath' | 'status'>): void {
    if (status === 'added') return;
    const before = oldPath ?? path;
    if (fileKind(before).role !== 'translations') return;
    const code = codeOf(before);
    if (code !== undefined) this.#codes.add(code);
  }

  /** Whether a decision tells of a language as new that was spoken before. */
  knew({ kind, effect, evidence }: Decision): boolean {
    if (kind !== 'language-offered' || effect !== 'more') return false;
    return evidence.every(({ path }) => this.#codes.has(codeOf(path) ?? ''));
  }
}

function codeOf(path: string): string | undefined {
  const folder = /(?:^|\/)(?:locales?|i18n|lang|translations?)\/([a-z]{2})(?:[_-][A-Z]{2})?(?=[/.])/.exec(path)?.[1];
  return folder ?? languageCode.exec(path)?.[1]?.toLowerCase();
}
