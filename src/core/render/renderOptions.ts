import type { Length } from '../explanation/explanation.ts';
import type { PageLabels } from './pageLabels.ts';

/** How an explanation is written for copying or sending. */
export interface RenderOptions {
  /** In the explanation's own language. */
  readonly labels: PageLabels;
  readonly length: Length;
  /** YYYY-MM-DD: the day that the copy carries. */
  readonly today: string;
  /** What the sender adds in their own words. */
  readonly note?: string;
}
