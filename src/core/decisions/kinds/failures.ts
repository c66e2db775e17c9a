import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** What happens when something fails, twice, too often or too big. */
export const failureKinds: readonly Kind[] = [
  markKind(
    'failure-contained',
    ['M4'],
    'risk.reliability',
    {
      less: outcome('low', 'two', 'customers unclear', 'exposure less'),
      more: outcome('low', 'two', 'customers unclear', 'exposure more'),
    },
    'an error that is only given another name',
  ),
  markKind(
    'all-or-nothing',
    ['M4'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'new work that is all or nothing from the start',
  ),
  markKind(
    'done-later',
    ['M4'],
    'risk.reliability',
    {
      less: outcome('low', 'two', 'customers unclear', 'exposure less'),
      more: outcome('low', 'two', 'customers unclear', 'exposure more'),
    },
    'new background work; one way of leaving work for later in the place of another',
    [{ by: 'program', program: 'handedOver' }],
  ),
  markKind(
    'done-once',
    ['M4'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'test data',
  ),
  markKind(
    'trouble-reported',
    ['M1'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'new work that reports from the start',
  ),
  markKind(
    'second-way',
    ['M4'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'stand-ins of a text or a colour',
  ),
  markKind(
    'clean-stop',
    ['M2'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'stops of a test',
  ),
  markKind(
    'ceiling',
    ['D9', 'D12'],
    'risk.reliability',
    { less: outcome('low', 'two', 'customers unclear', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'lengths of a text field',
  ),
];
