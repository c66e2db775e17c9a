import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** Work put off, and foundations renewed. */
export const postponedKinds: readonly Kind[] = [
  {
    id: 'work-postponed',
    rows: ['F1'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'dates later') },
    find: [{ by: 'program', program: 'postponed' }],
    ignores: 'a note that moved; notes in documents and tests',
    together: true,
  },
  {
    id: 'checks-paused',
    rows: ['F3'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'dates later', 'exposure more'),
      less: outcome('low', 'two', 'exposure less'),
    },
    find: [{ by: 'program', program: 'postponed' }],
    ignores: 'a check removed together with what it checks',
    together: true,
  },
  {
    id: 'bar-lowered',
    rows: ['F4'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'dates later') },
    find: [{ by: 'program', program: 'postponed' }],
    ignores: 'one line exempted from a rule of style; one-time scripts; settings of the tools, which are told apart',
    together: true,
  },
  {
    id: 'foundation-upgraded',
    rows: ['F8', 'F9', 'G6'],
    category: 'timeline.upgrade',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'two', 'dates one-off', 'exposure less') },
    find: [
      { by: 'program', program: 'dependencies' },
      { by: 'program', program: 'runtimes' },
    ],
    ignores: 'minor and patch versions',
  },
  {
    id: 'foundation-moved-back',
    rows: ['F9'],
    category: 'timeline.upgrade',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'dates later', 'exposure more') },
    find: [
      { by: 'program', program: 'dependencies' },
      { by: 'program', program: 'runtimes' },
    ],
    ignores: 'minor and patch versions',
  },
  {
    id: 'component-upgraded',
    rows: ['F9'],
    category: 'timeline.upgrade',
    grade: 'A',
    outcomes: { 'one-off': outcome('low', 'two', 'dates one-off') },
    find: [{ by: 'program', program: 'dependencies' }],
    ignores: 'components used only while developing; one major version',
    together: true,
  },
  {
    id: 'home-copy',
    rows: ['F10'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'dates later') },
    find: [
      { by: 'program', program: 'dependencies' },
      { by: 'file', path: /(^|\/)patches\/[^/]+\.patch$|(^|\/)\.yarn\/patches\/[^/]+\.patch$/, added: 'more' },
    ],
    ignores: 'parts of our own repository',
    together: true,
  },
];
