import { minimise } from './minimise.ts';

/** Rows of numbers of which most are zero: the columns of each row that hold a one. */
export type SparseRows = readonly (readonly number[])[];

/** A logistic regression: `weights` by column, and the bias. */
export interface Logistic {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Fits a logistic regression with a quadratic penalty on its weights, by L-BFGS. `importance` says how much each row counts. The same rows always give the same weights.
 */
export function fitLogistic(
  rows: SparseRows,
  labels: readonly boolean[],
  columns: number,
  penalty: number,
  importance: readonly number[] = [],
): Logistic {
  const slope = (at: Float64Array): { readonly loss: number; readonly gradient: Float64Array } => {
    const gradient = new Float64Array(columns + 1);
    let loss = 0;
    rows.forEach((row, index) => {
      let score = at[columns] ?? 0;
      for (const column of row) score += at[column] ?? 0;
      const label = labels[index] === true ? 1 : 0;
      const weight = importance[index] ?? 1;
      const likelihood = 1 / (1 + Math.exp(-score));
      loss += weight * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - label * score);
      const by = weight * (likelihood - label);
      for (const column of row) gradient[column] = (gradient[column] ?? 0) + by;
      gradient[columns] = (gradient[columns] ?? 0) + by;
    });
    for (let column = 0; column < columns; column += 1) {
      const weight = at[column] ?? 0;
      loss += (penalty * weight * weight) / 2;
      gradient[column] = (gradient[column] ?? 0) + penalty * weight;
    }
    return { loss, gradient };
  };
  const found = minimise(slope, columns + 1);
  return { weights: found.subarray(0, columns), bias: found[columns] ?? 0 };
}
