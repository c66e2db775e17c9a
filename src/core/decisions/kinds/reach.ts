import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** Who can still come in, from where, and to where data may go. */
export const reachKinds: readonly Kind[] = [
  markKind(
    'sign-in-way-closed',
    ['H6', 'J7'],
    'timeline.release',
    { less: outcome('high', 'two', 'customers less') },
    'a way of signing in that another part of the product takes over',
  ),
  {
    id: 'allowed-list',
    rows: ['J6'],
    category: 'risk.security',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    find: [{ by: 'program', program: 'allowedLists' }],
    ignores: 'developers’ own machines; a list that is new or goes; one entry in the place of another',
    together: true,
  },
];
