import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** What the code does with what it knows of people. */
export const peopleKinds: readonly Kind[] = [
  markKind(
    'people-in-records',
    ['J2'],
    'risk.privacy',
    { more: outcome('low', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'records that name no person',
  ),
  markKind(
    'people-handed-out',
    ['J3', 'G10'],
    'risk.privacy',
    {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('low', 'two', 'exposure less', 'customers unclear'),
    },
    'new lists and answers',
  ),
  markKind(
    'visits-measured',
    ['J4', 'A10'],
    'risk.privacy',
    { more: outcome('low', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'measures of our own machines',
  ),
  markKind(
    'screens-recorded',
    ['J4', 'A10'],
    'risk.privacy',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('medium', 'two', 'exposure less') },
    'sound and film that people record on purpose',
  ),
  markKind(
    'people-asked',
    ['J4'],
    'risk.privacy',
    {
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
      more: outcome('medium', 'two', 'exposure more'),
    },
    'consent given to another program at sign-in',
  ),
  markKind(
    'outside-content',
    ['J3'],
    'risk.privacy',
    { more: outcome('low', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'content that our own machines hold',
  ),
  markKind(
    'files-visibility',
    ['J6'],
    'risk.privacy',
    {
      more: outcome('high', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    'pictures of the product itself',
  ),
  markKind(
    'copies-of-mail',
    ['J3'],
    'risk.privacy',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'the main addressee',
  ),
  markKind(
    'people-masked',
    ['G10', 'J2'],
    'risk.privacy',
    { less: outcome('medium', 'one', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'masks of a drawing',
  ),
];
