import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** Quality traded for speed, proved by the code itself and not by a note to come back. */
export const shortcutKinds: readonly Kind[] = [
  {
    id: 'code-parked',
    rows: ['F1', 'F3'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'dates later') },
    find: [{ by: 'program', program: 'shortcuts' }],
    ignores: 'remarks that never ran; imports; messages to developers',
    together: true,
  },
  {
    id: 'stopgap',
    rows: ['F1', 'F2'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'dates later') },
    find: [{ by: 'program', program: 'shortcuts' }],
    ignores:
      'methods left to heirs of a class; invented data of tests and demonstrations; a stopgap that is taken away',
    together: true,
  },
  {
    id: 'empty-test',
    rows: ['F3'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'dates later', 'exposure more') },
    find: [{ by: 'program', program: 'shortcuts' }],
    ignores: 'a test that was empty before',
    together: true,
  },
];
