import type { FileChange, NotReadCode, Sides } from '../../core/change/fileChange.ts';
import type { RawRecord } from '../../core/change/rawRecord.ts';
import { decodeText, isBinary } from './decodeText.ts';
import { openBlobReader, type Blob } from './readBlobs.ts';
import { readDiff, type DiffFile, type DiffQuestion } from './readDiff.ts';
import { largestSide, type WantsSides } from './readingOptions.ts';

export interface SidesQuestion extends DiffQuestion {
  readonly wantsSides?: WantsSides;
  /** Reads a new side that Git has no object for, since it lies in the work tree. */
  readonly readDisk?: (record: RawRecord) => Promise<Blob>;
}

/** Gives the files of a difference with their whole texts where they are wanted; all blobs come through one process, some files ahead. */
export async function* readDiffWithSides({
  wantsSides,
  readDisk,
  ...question
}: SidesQuestion): AsyncGenerator<DiffFile> {
  if (wantsSides === undefined) {
    yield* readDiff(question);
    return;
  }
  const blobs = openBlobReader(question.program, largestSide);
  const asked = new Map<string, Promise<BothSides>>();
  let queue: readonly RawRecord[] = [];
  let next = 0;
  const ask = (record: RawRecord): Promise<BothSides> => {
    const oldSide = record.oldBlob === undefined ? undefined : blobs.read(record.oldBlob);
    const newSide =
      record.newBlob !== undefined
        ? blobs.read(record.newBlob)
        : record.newMode === undefined
          ? undefined
          : readDisk?.(record);
    return Promise.all([oldSide, newSide]).then(([before, after]) => ({ before, after }));
  };
  const askAhead = (): void => {
    // Asked for some at a time: a question by itself costs as much as several.
    if (asked.size > filesAhead / 2) return;
    for (; asked.size < filesAhead && next < queue.length; next++) {
      const record = queue[next];
      if (record !== undefined) asked.set(record.path, ask(record));
    }
  };
  try {
    const wanted = (record: RawRecord): boolean => !isSubmodule(record) && wantsSides(record.path, record.oldPath);
    const files = readDiff({
      ...question,
      onRecords: (records) => {
        question.onRecords?.(records);
        queue = records.filter(wanted);
        askAhead();
      },
    });
    for await (const { record, file } of files) {
      const sides = asked.get(record.path) ?? (wanted(record) && canHaveSides(file) ? ask(record) : undefined);
      asked.delete(record.path);
      askAhead();
      yield { record, file: sides === undefined || !canHaveSides(file) ? file : withSides(file, await sides) };
    }
  } finally {
    blobs.close();
  }
}

/** At most this many files' sides are held before they are wanted. */
const filesAhead = 32;

interface BothSides {
  readonly before: Blob | undefined;
  readonly after: Blob | undefined;
}

function isSubmodule({ oldMode, newMode }: RawRecord): boolean {
  return oldMode === '160000' || newMode === '160000';
}

function canHaveSides(file: FileChange): boolean {
  return file.content.type === 'text' || file.content.type === 'unchanged' || file.content.type === 'notRead';
}

function withSides(file: FileChange, { before, after }: BothSides): FileChange {
  const oldText = textOf(before);
  const newText = textOf(after);
  const sides: Sides = {
    ...(oldText === undefined ? {} : { old: oldText }),
    ...(newText === undefined ? {} : { new: newText }),
  };
  const left: readonly NotReadCode[] = [before, after].flatMap((blob) => (blob?.ok === false ? [blob.code] : []));
  const incomplete = [...new Set([...(file.incomplete ?? []), ...left])];
  return { ...file, sides, ...(incomplete.length === 0 ? {} : { incomplete }) };
}

function textOf(blob: Blob | undefined): string | undefined {
  return blob?.ok === true && !isBinary(blob.bytes) ? decodeText(blob.bytes) : undefined;
}
