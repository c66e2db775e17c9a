import type { Category } from '../decisions/category.ts';
import type { FileChange } from '../change/fileChange.ts';
import type { Decision } from '../decisions/finding.ts';

/** Notices whether a change records a whole product for the first time: many files come, some of them at the top, and nothing stood there before. */
export class BeginningReader {
  #came = 0;
  #atTop = 0;
  #stood = false;

  /** Takes one file into account. */
  read({ status, path }: Pick<FileChange, 'status' | 'path'>): void {
    if (status === 'added') this.#came += 1;
    else this.#stood = true;
    if (!path.includes('/')) this.#atTop += 1;
  }

  /**
   * The decisions, where a product begins only those on what it is made of and what it costs: nothing was opened, withdrawn, guarded or erased, since nothing stood
   * there before.
   */
  told(decisions: readonly Decision[]): readonly Decision[] {
    return this.#stood || this.#came < mostOfAPart || this.#atTop < fewestAtTop
      ? decisions
      : decisions.filter(({ kind, category }) => ofTheWhole.has(category) || kind === 'secret-visible');
  }
}

/** A new part of a product seldom has more files than this. */
const mostOfAPart = 60;
const fewestAtTop = 3;

const ofTheWhole: ReadonlySet<Category> = new Set<Category>([
  'cost.infrastructure',
  'cost.vendor',
  'cost.licence',
  'timeline.technology',
]);
