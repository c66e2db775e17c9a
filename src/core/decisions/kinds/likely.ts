import { outcome } from './outcome.ts';
import type { Find } from '../find.ts';
import type { Kind } from '../kind.ts';

const find: readonly Find[] = [{ by: 'program', program: 'likely' }];

/** What every kind here leaves alone. */
const ignores =
  'titles whose words went with such decisions in few changes, and words on a matter that no changed line shares';

/**
 * What the words of the author make likely and changed lines deal with, one kind a category. Each is told only where nothing of its category is told from the lines
 * themselves, or from words that say it outright.
 */
export const likelyKinds: readonly Kind[] = [
  {
    id: 'likely-machines',
    rows: ['C1', 'C2'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
      unclear: outcome('medium', 'two', 'spending unclear month'),
    },
    find,
    ignores,
  },
  {
    id: 'likely-supplier',
    rows: ['A1'],
    category: 'cost.vendor',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more use', 'exposure unclear'),
      less: outcome('medium', 'two', 'spending less use'),
      unclear: outcome('medium', 'two', 'spending unclear', 'exposure unclear'),
    },
    find,
    ignores,
  },
  {
    id: 'likely-use',
    rows: ['D1', 'D4'],
    category: 'cost.usage',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more use'),
      less: outcome('medium', 'two', 'spending less use'),
      unclear: outcome('medium', 'two', 'spending unclear use'),
    },
    find,
    ignores,
  },
  {
    id: 'likely-builds',
    rows: ['E1'],
    category: 'cost.delivery',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more run'),
      less: outcome('medium', 'two', 'spending less run'),
      unclear: outcome('medium', 'two', 'spending unclear run'),
    },
    find,
    ignores,
  },
  {
    id: 'likely-terms',
    rows: ['F1', 'F2'],
    category: 'revenue.pricing',
    grade: 'B',
    outcomes: { unclear: outcome('medium', 'two', 'customers unclear') },
    find,
    ignores,
  },
  {
    id: 'likely-data-work',
    rows: ['G2', 'G4'],
    category: 'timeline.migration',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'one', 'dates one-off') },
    find,
    ignores,
  },
  {
    id: 'likely-adapting',
    rows: ['H1', 'H8'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers unclear', 'dates one-off') },
    find,
    ignores,
  },
  {
    id: 'likely-upgrade',
    rows: ['H3'],
    category: 'timeline.upgrade',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'dates one-off') },
    find,
    ignores,
  },
  {
    id: 'likely-put-off',
    rows: ['F11', 'F12'],
    category: 'timeline.deferred',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'dates later') },
    find,
    ignores,
  },
  {
    id: 'likely-building-block',
    rows: ['M1'],
    category: 'timeline.technology',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'dates one-off') },
    find,
    ignores,
  },
  {
    id: 'likely-release',
    rows: ['F5', 'F6'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers unclear', 'dates one-off') },
    find,
    ignores,
  },
  {
    id: 'likely-protection',
    rows: ['I1', 'J7'],
    category: 'risk.security',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less'),
      unclear: outcome('medium', 'two', 'exposure unclear'),
    },
    find,
    ignores,
  },
  {
    id: 'likely-people',
    rows: ['J1', 'J2', 'J3'],
    category: 'risk.privacy',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less'),
      unclear: outcome('medium', 'two', 'exposure unclear'),
    },
    find,
    ignores,
  },
  {
    id: 'likely-failure',
    rows: ['D9', 'E5'],
    category: 'risk.reliability',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less'),
      unclear: outcome('medium', 'two', 'exposure unclear'),
    },
    find,
    ignores,
  },
];

/** Whether a kind is told by what words make likely, and not by what lines prove or words say outright. */
export function isLikely(kind: string): boolean {
  return ids.has(kind);
}

const ids: ReadonlySet<string> = new Set(likelyKinds.map(({ id }) => id));
