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
    find: [
      { by: 'program', program: 'postponed' },
      { by: 'program', program: 'setAsideChecks' },
    ],
    ignores: 'a check removed together with what it checks',
    together: true,
  },
  {
    id: 'updates-paused',
    rows: ['F3', 'F9'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'dates later', 'exposure more'),
      less: outcome('low', 'two', 'exposure less'),
    },
    find: [
      {
        by: 'setting',
        files: /(^|\/)(?:\.?renovate(?:rc)?(?:\.json5?)?|renovate\.jsonc?)$/,
        key: /^enabled$/,
        value: /^false$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (_, view) => view.file.status === 'modified',
      },
      {
        by: 'setting',
        files: /(^|\/)(?:\.?renovate(?:rc)?(?:\.json5?)?|renovate\.jsonc?)$/,
        key: /^enabled$/,
        measure: 'onOff',
        inverse: true,
        on: ['changed'],
      },
    ],
    ignores: 'updates of some parts alone; a new file of settings',
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
    outcomes: { 'one-off': outcome('medium', 'two', 'dates one-off') },
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
      {
        // As tools that mend a component name what they mend: with its version.
        by: 'file',
        path: /(^|\/)patches\/[^/]+[+@]v?\d[^/]*\.patch$|(^|\/)\.yarn\/patches\/[^/]+\.patch$/,
        added: 'more',
        proof: [/^[+-](?![+-])\s*\S/],
      },
    ],
    ignores: 'parts of our own repository; a product that is made of patches to another',
    together: true,
  },
];
