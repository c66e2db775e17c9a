import type { Sighting } from '../finding.ts';

/** How many lines of the product's own code come and go: what tells a withdrawal from work on something that stays. */
export interface ChangeSize {
  readonly added: number;
  readonly removed: number;
}

export function changeSize(sightings: readonly Sighting[]): ChangeSize {
  let added = 0;
  let removed = 0;
  for (const { via, facts } of sightings) {
    if (via !== 'size') continue;
    added += Number(facts['added']);
    removed += Number(facts['removed']);
  }
  return { added, removed };
}
