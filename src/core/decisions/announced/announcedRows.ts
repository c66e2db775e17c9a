import { customersRows } from './customersRows.ts';
import { releaseRows } from './releaseRows.ts';
import { runningRows } from './runningRows.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** What authors announce, by class of choice. What a row leaves out on purpose is in its kind's `ignores`. */
export const announcedRows: readonly AnnouncedRow[] = [...customersRows, ...runningRows, ...releaseRows];
