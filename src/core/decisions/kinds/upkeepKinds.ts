import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** What keeps a running product clean and closed: work on a timetable, guards on secrets, whom the product takes a visitor for, what can be started from outside. */
export const upkeepKinds: readonly Kind[] = [
  {
    id: 'timed-work-paused',
    rows: ['F12', 'K1'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'customers unclear', 'dates more'),
      less: outcome('low', 'two', 'customers unclear'),
    },
    find: [{ by: 'program', program: 'pausedWork' }],
    ignores: 'work that goes for good; automatic checks of the builders',
    together: true,
  },
  {
    id: 'erasing-paused',
    rows: ['G10', 'J2'],
    category: 'risk.privacy',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'one', 'exposure less'),
    },
    find: [{ by: 'program', program: 'pausedWork' }],
    ignores: 'work that keeps machines tidy: answers kept ready, logs, sign-ins',
    together: true,
  },
  markKind(
    'visitor-address',
    ['J6', 'J7'],
    'risk.security',
    { unclear: outcome('medium', 'two', 'exposure unclear'), less: outcome('medium', 'two', 'exposure less') },
    'an address that is only written down; tests',
  ),
  markKind(
    'secrets-guarded',
    ['J5'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'one guard in the place of another',
    [{ by: 'program', program: 'newParts' }],
  ),
  {
    id: 'privacy-notice',
    rows: ['J3', 'G10'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: { unclear: outcome('medium', 'two', 'customers unclear', 'exposure unclear') },
    find: [{ by: 'program', program: 'noticeTexts' }],
    ignores: 'how the notice looks; addresses of links; a copy of what was there before',
    together: true,
  },
];
