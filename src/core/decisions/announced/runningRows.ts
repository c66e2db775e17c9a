import { buildRows } from './buildRows.ts';
import { capacityRows } from './capacityRows.ts';
import { checkRows } from './checkRows.ts';
import { failureRows } from './failureRows.ts';
import { rentedRows } from './rentedRows.ts';
import { rhythmRows } from './rhythmRows.ts';
import { safeguardRows } from './safeguardRows.ts';
import { sizeRows } from './sizeRows.ts';
import { storedRows } from './storedRows.ts';
import { upgradeRows } from './upgradeRows.ts';
import { savingRows } from './savingRows.ts';
import { useRows } from './useRows.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** What authors announce about machines, rhythms and automatic checks. */
export const runningRows: readonly AnnouncedRow[] = [
  ...failureRows,
  ...safeguardRows,
  ...sizeRows,
  ...storedRows,
  ...upgradeRows,
  ...capacityRows,
  ...rentedRows,
  ...useRows,
  ...savingRows,
  ...rhythmRows,
  ...checkRows,
  ...buildRows,
];
