import type { FileView } from '../decisions/fileView.ts';

/** Lines of the product that come or go with the words of a screen, whatever they are: a text that stands in one of them has only moved. */
export class TextsElsewhere {
  readonly #added: string[] = [];
  readonly #removed: string[] = [];

  /** Takes one file into account. */
  read({ added, removed }: Pick<FileView, 'added' | 'removed'>): void {
    keep(this.#added, added);
    keep(this.#removed, removed);
  }

  /** Whether a text comes in some line. */
  came(text: string): boolean {
    return stands(text, this.#added);
  }

  /** Whether a text leaves some line. */
  left(text: string): boolean {
    return stands(text, this.#removed);
  }
}

function keep(kept: string[], lines: readonly { readonly text: string }[]): void {
  for (const { text } of lines) {
    if (kept.length >= mostKept) return;
    if (text.length <= longest && /\p{L}{2}/u.test(text)) kept.push(text);
  }
}

/** A text of one word must stand by itself: code has many words. */
function stands(text: string, lines: readonly string[]): boolean {
  const forms = /\s/.test(text) ? [text] : [`"${text}"`, `'${text}'`, `>${text}<`];
  return lines.some((line) => forms.some((form) => line.includes(form)));
}

/** A longer change does more than move; what it says need not be kept in memory. */
const mostKept = 2_000;
const longest = 1_000;
