import { accessRows } from './accessRows.ts';
import { measuredRows } from './measuredRows.ts';
import { offeredRows } from './offeredRows.ts';
import { peopleRows } from './peopleRows.ts';
import { signInRows } from './signInRows.ts';
import { spokenRows } from './spokenRows.ts';
import { termsRows } from './termsRows.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** What authors announce about terms, people and rights. Words that name one class in every trade only: a billing period is one, an amount is none. */
export const customersRows: readonly AnnouncedRow[] = [
  ...termsRows,
  ...offeredRows,
  ...peopleRows,
  ...measuredRows,
  ...accessRows,
  ...signInRows,
  ...spokenRows,
];
