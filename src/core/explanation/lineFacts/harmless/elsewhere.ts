import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** Parts whose content is kept in another store of code: here, only a pointer to it moves. */
export class ElsewhereReader implements LineFactReader {
  readonly #paths = new Set<string>();

  read({ file, path }: FileView): void {
    if (file.content.type === 'submodule' && file.status === 'modified' && this.#paths.size < mostNamed)
      this.#paths.add(path);
  }

  facts(): readonly LineFact[] {
    const [path] = this.#paths;
    if (path === undefined) return [];
    const parts = [...this.#paths].map((one) => one.slice(one.lastIndexOf('/') + 1));
    return [{ key: 'elsewhere', noticed: 'users', weight: 2, quotes: { parts }, path }];
  }
}

const mostNamed = 3;
