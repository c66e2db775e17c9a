import { outcome } from './outcome.ts';
import type { Find } from '../find.ts';
import type { Kind } from '../kind.ts';

const find: readonly Find[] = [{ by: 'program', program: 'announced' }];

/**
 * Choices that the author announces in so many words and that changed lines deal with, where the lines alone would not say what they are for. Each is told only where
 * nothing of its category is told from the lines themselves.
 */
export const announcedKinds: readonly Kind[] = [
  {
    id: 'announced-terms',
    rows: ['F1', 'F2'],
    category: 'revenue.pricing',
    grade: 'B',
    outcomes: { unclear: outcome('medium', 'two', 'customers unclear') },
    find,
    ignores: 'pages, columns and messages about prices, and prices of a domain that the company does not sell',
  },
  {
    id: 'announced-people',
    rows: ['J1', 'J2', 'J3'],
    category: 'risk.privacy',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more', 'customers unclear'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
      unclear: outcome('medium', 'two', 'exposure unclear', 'customers unclear'),
    },
    find,
    ignores: 'charts and pages about visits or people, and the tracking of orders, packages and time',
  },
  {
    id: 'announced-access',
    rows: ['I1', 'I2'],
    category: 'risk.security',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more', 'customers unclear'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    find,
    ignores: 'people who may choose, sort or rename: comfort, and no right',
  },
  {
    id: 'announced-failure',
    rows: ['D9', 'E5'],
    category: 'risk.reliability',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more', 'customers unclear'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
      unclear: outcome('medium', 'two', 'exposure unclear', 'customers unclear'),
    },
    find,
    ignores: 'what waits or tries again on a screen or in the team’s own checks',
  },
  {
    id: 'announced-size',
    rows: ['D9', 'E5'],
    category: 'risk.reliability',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more', 'customers more'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    find,
    ignores: 'sizes on a screen, and sizes of what the team builds',
  },
  {
    id: 'announced-capacity',
    rows: ['C1', 'C2'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month', 'exposure unclear'),
      unclear: outcome('medium', 'two', 'spending unclear month'),
    },
    find,
    ignores: 'memory that a program uses, and machines and regions that are things on a screen',
  },
  {
    id: 'announced-use',
    rows: ['D1', 'D4'],
    category: 'cost.usage',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more use'),
      less: outcome('medium', 'two', 'spending less use'),
      unclear: outcome('medium', 'two', 'spending unclear use'),
    },
    find,
    ignores: 'reports and letters to people that come every day or week',
  },
  {
    id: 'announced-checks',
    rows: ['E1'],
    category: 'cost.delivery',
    grade: 'B',
    outcomes: {
      more: outcome('low', 'two', 'spending more run'),
      less: outcome('medium', 'two', 'spending less run', 'exposure unclear'),
      unclear: outcome('medium', 'two', 'spending unclear run'),
    },
    find,
    ignores: 'new versions of steps, and what the steps call their own',
  },
  {
    id: 'announced-adapting',
    rows: ['H1', 'H8'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'one', 'customers less', 'dates one-off') },
    find,
    ignores: 'calls to the addresses of others, and inner or test addresses',
  },
  {
    id: 'announced-data-work',
    rows: ['G2', 'G4'],
    category: 'timeline.migration',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'one', 'dates one-off') },
    find,
    ignores: 'columns of a table on screen, indexes and rules of the database',
  },
  {
    id: 'announced-erasure',
    rows: ['G2', 'G4'],
    category: 'timeline.migration',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'one', 'dates one-off', 'customers unclear') },
    find,
    ignores: 'what is only taken off a screen, and what stands nowhere but in a cache',
  },
  {
    id: 'announced-stop',
    rows: ['F8', 'F10'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers less') },
    find,
    ignores: 'what a screen shuts while it waits or where a condition is met, and tools of the team',
  },
  {
    id: 'announced-start',
    rows: ['F5', 'F6'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers unclear', 'dates one-off') },
    find,
    ignores: 'switches of compilers and command lines',
  },
  {
    id: 'announced-put-off',
    rows: ['F11'],
    category: 'timeline.deferred',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'dates later') },
    find,
    ignores: 'work that its author does not call provisional',
  },
  {
    id: 'announced-swap',
    rows: ['M1'],
    category: 'timeline.technology',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'dates one-off') },
    find,
    ignores: 'swaps that leave the list of components as it is',
  },
];
