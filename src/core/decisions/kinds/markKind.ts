import type { Find } from '../find.ts';
import type { Kind, Outcome } from '../kind.ts';
import type { Category } from '../category.ts';
import type { Effect } from '../finding.ts';

/** Kinds that a detector of its own finds, and not the marks. */
const programs: ReadonlyMap<string, string> = new Map([
  ['failure-contained', 'wrapped'],
  ['pass-lifetime', 'lifetimes'],
  ['control-withdrawn', 'controls'],
]);

/**
 * A kind that is found by marks (accessMarks.ts, protectionMarks.ts, peopleMarks.ts, failureMarks.ts): words of code that come or go beside work that stays. Each
 * leaves alone what only moves, and what is new with all that it needs.
 */
export function markKind(
  id: string,
  rows: readonly string[],
  category: Category,
  outcomes: Partial<Readonly<Record<Effect, Outcome>>>,
  ignores: string,
  find: readonly Find[] = [],
): Kind {
  return {
    id,
    rows,
    category,
    grade: 'B',
    outcomes,
    find: [...find, { by: 'program', program: programs.get(id) ?? 'marks' }],
    ignores,
    together: true,
  };
}
