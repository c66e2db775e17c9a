import type { Hunk } from '../fileChange.ts';

interface Lines {
  readonly oldLine?: number;
  readonly newLine?: number;
}

/**
 * A setting or dependency may change though its own line does not: its parent was renamed, or an anchor far above it moved. A proof must be a changed line, so such a
 * change is told at the changed line before it (its parent, mostly), or else at the first after it.
 */
export function onChangedLines<Change extends Lines>(
  changes: readonly Change[],
  hunks: readonly Hunk[],
): readonly Change[] {
  const removed: number[] = [];
  const added: number[] = [];
  for (const { lines } of hunks) {
    for (const line of lines) {
      if (line.type === 'removed') removed.push(line.oldLine);
      if (line.type === 'added') added.push(line.newLine);
    }
  }
  removed.sort((a, b) => a - b);
  added.sort((a, b) => a - b);
  return changes.map((change) => {
    const { oldLine, newLine } = change;
    const proved = nearest(removed, oldLine) === oldLine && oldLine !== undefined;
    if (proved || (newLine !== undefined && nearest(added, newLine) === newLine)) return change;
    return {
      ...change,
      ...(oldLine === undefined ? {} : { oldLine: nearest(removed, oldLine) ?? oldLine }),
      ...(newLine === undefined ? {} : { newLine: nearest(added, newLine) ?? newLine }),
    };
  });
}

/** The greatest of these numbers that is not over the line, else the smallest. */
function nearest(sorted: readonly number[], line: number | undefined): number | undefined {
  if (line === undefined) return undefined;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? sorted[0];
}
