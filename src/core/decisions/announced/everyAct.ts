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
];
