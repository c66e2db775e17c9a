import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** Choices that only lines of code show: how much at once, what is kept ready, what people find on their way, what is asked of their accounts elsewhere. */
export const inCodeKinds: readonly Kind[] = [
  {
    id: 'most-at-once',
    rows: ['D12', 'D15'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending more volume', 'customers unclear'),
      less: outcome('low', 'two', 'spending less volume', 'customers unclear'),
    },
    find: [{ by: 'program', program: 'turnedNumbers' }],
    ignores: 'what a screen shows; the length of a text; a first number',
    together: true,
  },
  {
    id: 'list-page',
    rows: ['D15'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'customers unclear'),
      less: outcome('low', 'two', 'customers unclear'),
    },
    find: [{ by: 'program', program: 'turnedNumbers' }],
    ignores: 'the most that may be asked for at once; what a screen shows; a first number',
    together: true,
  },
  markKind(
    'answers-reused',
    ['D7'],
    'cost.usage',
    { less: outcome('low', 'two', 'spending less use'), more: outcome('low', 'two', 'spending more use') },
    'new work that keeps its answers from the start',
  ),
  markKind(
    'answers-bounded',
    ['D14', 'D15'],
    'cost.usage',
    { less: outcome('low', 'two', 'spending less volume'), more: outcome('low', 'two', 'spending more volume') },
    'a search for one thing; a new search that has its end from the start',
  ),
  markKind(
    'control-withdrawn',
    ['F12', 'H6'],
    'timeline.release',
    { less: outcome('low', 'two', 'customers less') },
    'what another line of the change offers again; what comes new; screens that go whole',
  ),
  markKind(
    'experiment',
    ['F5', 'F7'],
    'timeline.release',
    { more: outcome('low', 'two', 'customers unclear'), less: outcome('low', 'two', 'customers unclear') },
    'the tools of experiments themselves',
  ),
  markKind(
    'outside-rights',
    ['J3', 'H5'],
    'risk.privacy',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'what our own addresses demand of programs that call us',
  ),
];
