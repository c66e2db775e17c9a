import type { Act } from './announcement.ts';

/** What may be done to a thing whose every change counts. */
export const every: readonly Act[] = [
  'add',
  'remove',
  'disable',
  'enable',
  'raise',
  'lower',
  'allow',
  'restrict',
  'swap',
  'change',
  'keep',
  'name',
  'retry',
  'throttle',
  'handle',
  'watch',
  'schedule',
  'backfill',
  'upgrade',
  'scale',
  'scale-up',
  'scale-down',
];

/** Anything that a title may do with a thing, or leave unsaid: for words that speak of one class whatever is done. */
export const whatever: readonly Act[] = [...every, 'skip', 'send', 'mend', 'show', 'improve', 'other'];
