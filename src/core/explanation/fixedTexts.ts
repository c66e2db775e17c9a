import { codePart } from '../decisions/codeText.ts';
import { bringsIn, logLine } from './lineMarks.ts';
import type { FileView } from '../decisions/fileView.ts';

/** Compares the texts and numbers that code holds as they are before a change and after it: where one of them differs, so may what the product does or is called. */
export class FixedTexts {
  readonly #balance = new Map<string, number>();
  #counted = 0;

  /** Takes one file of the product into account. */
  read({ added, removed, language }: Pick<FileView, 'added' | 'removed' | 'language'>): void {
    for (const [lines, step] of [
      [added, 1],
      [removed, -1],
    ] as const)
      for (const { text } of lines) {
        this.#counted += 1;
        if (this.#counted > mostCompared) return;
        const code = codePart(text.slice(0, longest), language);
        if (bringsIn.test(code) || logLine.test(code)) continue;
        for (const [one] of code.matchAll(fixed)) this.#balance.set(one, (this.#balance.get(one) ?? 0) + step);
      }
  }

  /** Whether all of them stand on both sides, as often. */
  same(): boolean {
    return this.#counted <= mostCompared && [...this.#balance.values()].every((one) => one === 0);
  }
}

const fixed = /"[^"]{0,200}"|'[^']{0,200}'|`[^`]{0,200}`|\b\d[\d.]{0,20}\b/g;
const longest = 600;
/** A longer change is told by nothing so simple. */
const mostCompared = 4_000;
