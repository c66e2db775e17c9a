import { codePart } from '../decisions/codeText.ts';
import { movedKey } from './lineKeys.ts';
import { importLines, placeOf } from './importLines.ts';
import { RelocationReader } from './relocation.ts';
import { bringsIn, joins, logLine, reportLine } from './lineMarks.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What the changed lines of the product are, and whether they are only put elsewhere. */
export interface ChangedLines {
  /** Changed product lines by what they are; blank ones are left out. */
  readonly lines: { readonly code: number; readonly remarks: number; readonly logs: number };
  /** Whether every changed product line stands on both sides of the change, in another file: only its place is another. */
  readonly moved: boolean;
  /** Whether nothing is added to a file that was there, but for names brought in. */
  readonly onlyBeside: boolean;
}

export const noLines: ChangedLines = { lines: { code: 0, remarks: 0, logs: 0 }, moved: false, onlyBeside: false };

/** Counts and weighs the lines of product files. */
export class ChangedLineReader {
  #code = 0;
  #remarks = 0;
  #logs = 0;
  readonly #balance = new Map<string, number>();
  #counted = 0;
  /** Lines that go and come in one file stand in another order: what they do may differ. */
  #reordered = false;
  #inExisting = false;
  readonly #relocation = new RelocationReader();

  read(view: FileView): void {
    if (this.#mayBeMoved()) this.#reordered = reorders(view);
    this.#relocation.read(view);
    const naming =
      view.file.content.type === 'text' && this.#mayBeMoved() ? importLines(view.file.content.hunks) : noLine;
    for (const side of [view.added, view.removed]) {
      for (const line of side) {
        if (line.text.trim() === '') continue;
        this.#counted += 1;
        const code = codePart(line.text, view.language);
        const blank = code.trim() === '';
        if (!blank && !this.#inExisting && view.file.status !== 'added' && !joins.test(code)) this.#inExisting = true;
        if (blank) this.#remarks += 1;
        else if (logLine.test(code) || reportLine.test(code)) this.#logs += 1;
        else this.#code += 1;
        if (blank || !this.#mayBeMoved()) continue;
        if (naming.has(placeOf(line))) {
          this.#relocation.readNaming(line.type, code);
          continue;
        }
        const key = movedKey(line.text);
        this.#balance.set(key, (this.#balance.get(key) ?? 0) + (line.type === 'added' ? 1 : -1));
      }
    }
    if (!this.#mayBeMoved()) this.#balance.clear();
  }

  lines(): ChangedLines {
    return {
      lines: { code: this.#code, remarks: this.#remarks, logs: this.#logs },
      moved:
        this.#counted > 0 &&
        this.#mayBeMoved() &&
        (this.#balance.size > 0 || this.#relocation.followed()) &&
        [...this.#balance.values()].every((one) => one === 0),
      onlyBeside: !this.#inExisting,
    };
  }

  /** A long change is never only moved; what it says need not be kept in memory. */
  #mayBeMoved(): boolean {
    return !this.#reordered && this.#counted <= mostCompared;
  }
}

const noLine: ReadonlySet<number> = new Set();

/** Whether a line goes and comes in one file. */
function reorders(view: FileView): boolean {
  if (view.added.length === 0) return false;
  const gone = new Set(view.removed.map(({ text }) => movedKey(text)).filter((key) => /\p{L}/u.test(key)));
  return gone.size > 0 && view.added.some(({ text }) => gone.has(movedKey(text)) && !bringsIn.test(text));
}

/** Lines that are compared to tell a move: people do not move more in a change that does nothing else. */
const mostCompared = 4000;
