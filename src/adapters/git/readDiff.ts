import type { FileChange } from '../../core/change/fileChange.ts';
import { quoteGitPath } from '../../core/change/gitPath.ts';
import { fileOfRecord, openPatchSection, type OpenSection } from '../../core/change/parsePatch.ts';
import type { RawRecord } from '../../core/change/rawRecord.ts';
import { decodeText } from './decodeText.ts';
import { openDiffStream, type SectionPart } from './diffStream.ts';
import { ReadingFailure } from './readingFailure.ts';
import { diffOptions, nameOptions } from './gitEnvironment.ts';
import { problemOf } from './openGit.ts';
import { runGit, startGit, type GitProgram } from './runGit.ts';

/** A file of a difference, with its record, which says where its two texts are. */
export interface DiffFile {
  readonly record: RawRecord;
  readonly file: FileChange;
}

export interface DiffQuestion {
  readonly program: GitProgram;
  /** What to compare: one or two full object ids, `--cached` before them. Never a caller's own words. */
  readonly compared: readonly string[];
  /** Told every record as soon as all are known, before the first file. */
  readonly onRecords?: (records: readonly RawRecord[]) => void;
}

/**
 * Gives the files of a difference one at a time, as git prints them. Where git gives up (an object that a partial clone lacks, a broken one), the
 * files that it did not get to are asked for again in parts, and those that cannot be read are given with the reason.
 */
export async function* readDiff({ program, compared, onRecords }: DiffQuestion): AsyncGenerator<DiffFile> {
  const given = new Set<string>();
  const told = { records: false };
  const complete = yield* readPart({
    program,
    args: ['diff', ...diffOptions, ...compared, '--'],
    onRecords: (records) => {
      told.records = true;
      onRecords?.(records);
    },
    onGiven: (record) => given.add(record.path),
  });
  if (complete) return;
  program.signal?.throwIfAborted();
  yield* readWithoutMissing({
    program,
    compared,
    given,
    ...(told.records || onRecords === undefined ? {} : { onRecords }),
  });
}

interface PartQuestion {
  readonly program: GitProgram;
  readonly args: readonly string[];
  readonly onRecords?: (records: readonly RawRecord[]) => void;
  readonly onGiven?: (record: RawRecord) => void;
}

/** Gives every file of one git call; returns false when git gave up, the file it was at left out. */
async function* readPart({ program, args, onRecords, onGiven }: PartQuestion): AsyncGenerator<DiffFile, boolean> {
  const git = startGit(program, args);
  git.stdin.end();
  const stream = openDiffStream();
  let pairing: Pairing | undefined;
  const pair = (): Pairing | undefined => {
    const records = pairing === undefined ? stream.records() : undefined;
    if (records !== undefined) {
      onRecords?.(records);
      pairing = openPairing(records);
    }
    return pairing;
  };
  try {
    for await (const chunk of git.stdout) {
      if (!Buffer.isBuffer(chunk)) continue;
      for (const part of stream.push(chunk)) {
        for (const found of pair()?.take(part) ?? []) {
          onGiven?.(found.record);
          yield found;
        }
      }
      pair();
    }
    const { code } = await git.exit;
    program.signal?.throwIfAborted();
    if (code !== 0) return false;
    const last = stream.end();
    for (const found of last === undefined ? [] : (pair()?.take(last) ?? [])) {
      onGiven?.(found.record);
      yield found;
    }
    for (const found of pair()?.rest() ?? []) {
      onGiven?.(found.record);
      yield found;
    }
    return true;
  } catch (error) {
    program.signal?.throwIfAborted();
    throw error;
  } finally {
    git.stop();
  }
}

/** Puts sections to their records. Git prints both in the same order; a record may have no section, and a change of type has two. */
interface Pairing {
  /** The files that are complete once this part has come: all before its own. */
  readonly take: (part: SectionPart) => readonly DiffFile[];
  readonly rest: () => readonly DiffFile[];
}

function openPairing(records: readonly RawRecord[]): Pairing {
  let at = 0;
  let sections: OpenSection[] = [];
  const finish = (to: number): DiffFile[] => {
    const files: DiffFile[] = [];
    for (; at < to; at++) {
      const record = records[at];
      if (record !== undefined)
        files.push({
          record,
          file: fileOfRecord(
            record,
            sections.map((section) => section.body()),
          ),
        });
      sections = [];
    }
    return files;
  };
  return {
    take: ({ first, last, bytes }) => {
      const section = decodeText(bytes);
      if (!first) {
        sections.at(-1)?.add(section, last);
        return [];
      }
      const header = section.slice(0, Math.max(section.indexOf('\n'), 0));
      const files: DiffFile[] = [];
      // The section of the record at hand, or of a later one: those between have none.
      for (let candidate = at; candidate < records.length; candidate++) {
        const record = records[candidate];
        if (record === undefined || header !== headerOf(record)) continue;
        if (candidate > at) files.push(...finish(candidate));
        else if (sections.length > 0 && record.status !== 'typeChanged') continue;
        const opened = openPatchSection();
        opened.add(section, last);
        sections.push(opened);
        return files;
      }
      return files;
    },
    rest: () => finish(records.length),
  };
}

function headerOf({ path, oldPath }: RawRecord): string {
  return `diff --git ${quoteGitPath(`a/${oldPath ?? path}`)} ${quoteGitPath(`b/${path}`)}`;
}

interface MissingQuestion {
  readonly program: GitProgram;
  readonly compared: readonly string[];
  readonly given: ReadonlySet<string>;
  readonly onRecords?: (records: readonly RawRecord[]) => void;
}

/** Reads what is left when some objects are missing: names from the trees alone, then the patch of those files whose two sides are there. */
async function* readWithoutMissing({ program, compared, given, onRecords }: MissingQuestion): AsyncGenerator<DiffFile> {
  const names = openDiffStream();
  const listed = await runGit(program, ['diff', '--no-renames', ...nameOptions, ...compared, '--']);
  // Not even the names: this is no matter of single files.
  if (listed.code !== 0) throw new ReadingFailure(problemOf(listed));
  names.push(listed.stdout);
  names.end();
  const records = (names.records() ?? []).filter(({ path }) => !given.has(path));
  onRecords?.(records);
  const missing = await missingBlobs({ program, compared, records });
  const present: RawRecord[] = [];
  for (const record of records) {
    if ([record.oldBlob, record.newBlob].some((blob) => blob !== undefined && missing.has(blob)))
      yield notRead(record, 'missingObject');
    else present.push(record);
  }
  for (const batch of batches(present)) yield* readBatch(program, compared, batch);
}

/** Halves a batch that git gives up on until the one file is found that it cannot read. */
async function* readBatch(
  program: GitProgram,
  compared: readonly string[],
  batch: readonly RawRecord[],
): AsyncGenerator<DiffFile> {
  const given = new Set<string>();
  const complete = yield* readPart({
    program,
    args: ['--literal-pathspecs', 'diff', ...diffOptions, ...compared, '--', ...batch.map(({ path }) => path)],
    onGiven: ({ path }) => given.add(path),
  });
  if (complete) return;
  const left = batch.filter(({ path }) => !given.has(path));
  const [first, ...others] = left;
  if (first === undefined) return;
  if (others.length === 0) {
    yield notRead(first, 'unreadable');
    return;
  }
  const middle = Math.ceil(left.length / 2);
  yield* readBatch(program, compared, left.slice(0, middle));
  yield* readBatch(program, compared, left.slice(middle));
}

function notRead(record: RawRecord, code: 'missingObject' | 'unreadable'): DiffFile {
  return { record, file: { ...fileOfRecord(record, []), content: { type: 'notRead', code } } };
}

interface BlobsQuestion {
  readonly program: GitProgram;
  readonly compared: readonly string[];
  readonly records: readonly RawRecord[];
}

async function missingBlobs({ program, compared, records }: BlobsQuestion): Promise<ReadonlySet<string>> {
  const blobs = records
    .filter(({ oldMode, newMode }) => oldMode !== submoduleMode && newMode !== submoduleMode)
    .flatMap(({ oldBlob, newBlob }) => [oldBlob, newBlob])
    .filter((blob) => blob !== undefined);
  const checked = await runGit(program, ['cat-file', '--batch-check'], {
    input: blobs.map((blob) => `${blob}\n`).join(''),
  });
  if (checked.code === 0) {
    const answers = checked.stdout.toString('utf8').split('\n');
    return new Set(
      answers.filter((line) => line.endsWith(' missing')).map((line) => line.slice(0, -' missing'.length)),
    );
  }
  // In a partial clone that question ends at the first missing blob; this one goes through both trees and names them all.
  const ids = compared.filter((id) => !id.startsWith('-'));
  const listed = await runGit(program, [
    'rev-list',
    '--objects',
    '--no-walk',
    '--missing=print',
    '--indexed-objects',
    ...ids,
    '--',
  ]);
  const lines = listed.stdout.toString('utf8').split('\n');
  return new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
}

/** A command line holds about 32,000 characters on Windows, and some two million elsewhere; larger parts find more renames. */
const longestBatch = process.platform === 'win32' ? 12_000 : 200_000;

function* batches(records: readonly RawRecord[]): Generator<readonly RawRecord[]> {
  let batch: RawRecord[] = [];
  let length = 0;
  for (const record of records) {
    if (length + record.path.length > longestBatch && batch.length > 0) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(record);
    length += record.path.length + 3;
  }
  if (batch.length > 0) yield batch;
}

const submoduleMode = '160000';
