import { kindById } from '../kinds/allKinds.ts';
import type { Category } from '../category.ts';
import type { Finding, Sighting } from '../finding.ts';

/** What is known of the whole change beside what it shows. */
export interface Around {
  readonly sightings: readonly Sighting[];
  /** Many changes read as one: how much they are together says nothing of each. */
  readonly several: boolean;
  /** How likely the words of the authors make a decision of a category, from 0 to 1; undefined where none say. */
  readonly spoken?: (category: Category) => number | undefined;
}

/** The category that a finding belongs in: its own where it has one, else its kind's. */
export function categoryOf({ kind, category }: Finding): Category | undefined {
  return category ?? kindById(kind)?.category;
}
