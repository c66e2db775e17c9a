import type { Category } from './category.ts';
import type { Consequence, Effect, Grade, Severity } from './finding.ts';
import type { Find } from './find.ts';

/** One kind of decision: what it means, and how each detector finds it. Its words are in the language files, under its id. */
export interface Kind {
  /** Kebab case, for ever: part of the ids of decisions. */
  readonly id: string;
  /** The rows of the catalogue of kinds that it covers, for example 'C1'. */
  readonly rows: readonly string[];
  readonly category: Category;
  /** What is told for each direction. A direction without an outcome is not told. */
  readonly outcomes: Partial<Readonly<Record<Effect, Outcome>>>;
  readonly grade: Grade;
  readonly find: readonly Find[];
  /** What it deliberately leaves alone, and why. */
  readonly ignores: string;
  /** Decisions of this kind and direction in one change are told as one, since they are one choice: all of them, or those that come or go without a value before or after. */
  readonly together?: true | 'come or gone';
  /** Each thing is a choice of its own, even where the same setting takes the same step for several. */
  readonly each?: true;
}

/** One way in which a kind is found, with the kind: what a detector interprets. */
export interface KindRow<F extends Find> {
  readonly kind: Kind;
  readonly find: F;
}

export interface Outcome {
  readonly severity: Severity;
  readonly consequences: readonly Consequence[];
  readonly door: 'one' | 'two';
}
