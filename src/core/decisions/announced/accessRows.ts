import { guardedRows } from './guardedRows.ts';
import { keyRows } from './keyRows.ts';
import { peopleAccessRows } from './peopleAccessRows.ts';
import { leakRows } from './leakRows.ts';
import { protectionRows } from './protectionRows.ts';
import { wallRows } from './wallRows.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** What authors announce about who may come in, with what, and who may do what. */
export const accessRows: readonly AnnouncedRow[] = [
  ...peopleAccessRows,
  ...protectionRows,
  ...leakRows,
  ...guardedRows,
  ...wallRows,
  ...keyRows,
];
