import type { ChangeSource } from '../change/changeSource.ts';
import type { PartSource } from '../part/partSource.ts';

/** What can be explained, as an adapter reads it. */
export type Source = ChangeSource | PartSource;
