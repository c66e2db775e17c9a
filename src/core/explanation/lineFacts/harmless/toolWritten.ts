import type { FileRole } from '../../../change/fileKind.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** How few of the changed lines people wrote, where a tool wrote nearly all. */
export class ToolWrittenReader implements LineFactReader {
  #byTool = 0;
  #byPeople = 0;
  #path = '';
  #product = false;

  read({ file, kind, path }: FileView): void {
    const lines = file.added + file.removed;
    if (writtenByTools.has(kind.role)) {
      this.#byTool += lines;
      this.#path ||= path;
    } else this.#byPeople += lines;
    this.#product ||= kind.role === 'product';
  }

  facts(): readonly LineFact[] {
    if (!this.#product || this.#byTool < fewest || this.#byTool < this.#byPeople * nearlyAll) return [];
    return [{ key: 'toolWritten', noticed: 'team', weight: 1, values: { count: this.#byPeople }, path: this.#path }];
  }
}

/** Exact lists of components, and code that a tool makes of something else. */
const writtenByTools: ReadonlySet<FileRole> = new Set<FileRole>(['lock', 'generated']);
const fewest = 400;
const nearlyAll = 9;
