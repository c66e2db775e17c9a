import type { FileView } from '../fileView.ts';

/** Lines that leave one file of a change and stand in another: by themselves they make nothing new and take nothing away. */
export class MovedLines {
  /** The file to which each comes, and the one that it leaves. */
  readonly #come = new Map<string, string>();
  readonly #gone = new Map<string, string>();

  /** Takes the lines of one file into account. */
  read({ path, added, removed }: Pick<FileView, 'path' | 'added' | 'removed'>): void {
    keep(this.#come, path, added);
    keep(this.#gone, path, removed);
  }

  /** Whether a line, told by its text, went from one file to another: inside a file it may stand under something else now. */
  has(text: string): boolean {
    const key = text.trim();
    const [to, from] = [this.#come.get(key), this.#gone.get(key)];
    return key !== '' && to !== undefined && from !== undefined && to !== from;
  }
}

function keep(kept: Map<string, string>, path: string, lines: readonly { readonly text: string }[]): void {
  for (const { text } of lines) {
    if (kept.size >= mostKept) return;
    if (text.length <= longest) kept.set(text.trim(), path);
  }
}

/** A longer change does more than move; what it says need not be kept in memory. */
const mostKept = 4_000;
const longest = 400;
