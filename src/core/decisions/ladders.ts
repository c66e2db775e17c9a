/** Values from the least to the most, as suppliers and tools name them; names of one step stand together, parted by '|'. */
export type Ladder = readonly string[];

/** How far up a value stands, from 0; undefined for one that the ladder does not name. Case, blanks and low lines do not count. */
export function stepOn(ladder: Ladder, value: string): number | undefined {
  const name = value.toLowerCase().replace(/[\s_]/g, '-');
  const step = ladder.findIndex((names) => names.split('|').includes(name));
  return step < 0 ? undefined : step;
}

/** From the quietest to the most talkative. */
export const logLevels: Ladder = [
  'off|none|silent',
  'fatal|critical',
  'error|err',
  'warn|warning',
  'notice',
  'info|information',
  'debug|verbose',
  'trace|silly|all',
];

/** From the cheapest to the dearest, as suppliers commonly name them. */
export const plans: Ladder = [
  'free|hobby|dev|developer|sandbox|none',
  'eco|nano|lite|mini',
  'starter|basic|essential|micro|shared',
  'small|personal|standard',
  'pro|professional|team|medium|plus|growth',
  'premium|business|large|scale|advanced',
  'enterprise|ultimate|ultra|xlarge',
];

/** Words of size in the names of plans. */
export const sizes: Ladder = ['free', 'tiny|nano', 'micro', 'small', 'medium', 'large', 'xlarge|x-large'];

/** A part by itself, or with one that takes over. */
export const spares: Ladder = ['single', 'spare'];

/** Google's, Azure's and MongoDB's words for one place, and for a spare in another. */
export const spreads: Ladder = [
  'zonal|disabled|single-az|none',
  'samezone',
  'regional|zoneredundant|multi-az|geo-redundant',
];

/** The ordinary price, or less with the risk of being stopped. */
export const discounts: Ladder = ['on-demand|ondemand|regular|standard', 'spot|preemptible|low-priority|flex-spot'];

/** What happens to the data when its store is removed. */
export const removals: Ladder = [
  'delete|destroy',
  'snapshot',
  'retain|retain-on-update-or-delete|orphan|retainexceptoncreate',
];
