import type { FileStatus } from './fileChange.ts';

/** One file in `git diff --raw -z`: its names, modes and blobs, before any line is known. */
export interface RawRecord {
  readonly path: string;
  readonly oldPath?: string;
  readonly status: FileStatus;
  /** Absent on the side where the file does not exist. */
  readonly oldMode?: string;
  readonly newMode?: string;
  /** Absent where the file does not exist, and on the new side for what lies in the work tree only. */
  readonly oldBlob?: string;
  readonly newBlob?: string;
}

/** Reads the first field of a record (`:100644 100644 1a2b… 3c4d… R100`) and the paths after it: one, or old and new for a rename or copy. */
export function parseRawRecord(field: string, paths: readonly string[]): RawRecord | undefined {
  const match = rawField.exec(field);
  const first = paths[0];
  if (match === null || first === undefined) return undefined;
  const [, oldMode = '', newMode = '', oldBlob = '', newBlob = '', letter = ''] = match;
  const second = paths[1];
  return {
    path: second ?? first,
    ...(second === undefined ? {} : { oldPath: first }),
    status: statuses.get(letter) ?? 'modified',
    ...(nothing.test(oldMode) ? {} : { oldMode }),
    ...(nothing.test(newMode) ? {} : { newMode }),
    ...(nothing.test(oldBlob) ? {} : { oldBlob }),
    ...(nothing.test(newBlob) ? {} : { newBlob }),
  };
}

/** How many paths follow the first field of a record. */
export function pathsOfRawField(field: string): 1 | 2 {
  const match = rawField.exec(field);
  return match?.[5] === 'R' || match?.[5] === 'C' ? 2 : 1;
}

const rawField = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
const nothing = /^0+$/;
const statuses: ReadonlyMap<string, FileStatus> = new Map([
  ['A', 'added'],
  ['D', 'deleted'],
  ['M', 'modified'],
  ['R', 'renamed'],
  ['C', 'copied'],
  ['T', 'typeChanged'],
  ['U', 'unmerged'],
]);
