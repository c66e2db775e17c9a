import type { Category } from '../category.ts';
import type { Sighting } from '../finding.ts';

/** What is known of the whole change beside what it shows. */
export interface Around {
  readonly sightings: readonly Sighting[];
  /** Many changes read as one: how much they are together says nothing of each. */
  readonly several: boolean;
  /** How likely the words of the authors make a decision of a category, from 0 to 1; undefined where none say. */
  readonly spoken?: (category: Category) => number | undefined;
}
