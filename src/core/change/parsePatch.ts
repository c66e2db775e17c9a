import type { FileChange, FileContent, Hunk, NotReadCode } from './fileChange.ts';
import type { RawRecord } from './rawRecord.ts';
import { parseHunk } from './parseHunk.ts';

/** What one file's part of a patch shows below its header. */
export interface PatchBody {
  readonly hunks: readonly Hunk[];
  readonly added: number;
  readonly removed: number;
  readonly binary: boolean;
  readonly combined: boolean;
  /** Hunks that could not be read, with the first reason; the others are in `hunks`. */
  readonly badHunks: number;
  readonly detail?: string;
  readonly lineCut: boolean;
}

/**
 * Reads one file's section of a patch as Git prints it, from `diff --git` to the line before the next one. Names are not read from it: Git's raw
 * records say them without doubt. Never throws.
 */
export function parsePatchSection(section: string): PatchBody {
  const bodyStart = section.indexOf('\n@@ -');
  const header = bodyStart === -1 ? section : section.slice(0, bodyStart + 1);
  return parsePatchBody({ header, hunks: bodyStart === -1 ? [] : cutHunks(section, bodyStart + 1) });
}

/** Reads a section whose hunks are already cut apart. */
export function parsePatchBody({ header, hunks: texts }: { readonly header: string; readonly hunks: Iterable<string> }): PatchBody {
  const hunks: Hunk[] = [];
  let added = 0;
  let removed = 0;
  let badHunks = 0;
  let lineCut = false;
  let detail: string | undefined;
  for (const text of texts) {
    const parsed = parseHunk(text);
    if (!parsed.ok) {
      badHunks++;
      detail ??= parsed.detail;
      continue;
    }
    hunks.push(parsed.hunk);
    added += parsed.added;
    removed += parsed.removed;
    lineCut ||= parsed.lineCut;
  }
  return {
    hunks,
    added,
    removed,
    binary: binaryMark.test(header),
    combined: combinedMark.test(header),
    badHunks,
    ...(detail === undefined ? {} : { detail }),
    lineCut,
  };
}

/** The file that a raw record names, with what its section shows: two sections for a change of type, none where Git prints none. */
export function fileOfRecord(record: RawRecord, sections: readonly PatchBody[]): FileChange {
  const body = joinBodies(sections);
  const incomplete: NotReadCode[] = [];
  if (body.lineCut) incomplete.push('lineCut');
  if (body.badHunks > 0) incomplete.push('badPatch');
  return {
    path: record.path,
    ...(record.oldPath === undefined ? {} : { oldPath: record.oldPath }),
    status: record.status,
    content: contentOf(record, body, sections.length > 0),
    added: body.added,
    removed: body.removed,
    ...(record.oldMode === undefined ? {} : { oldMode: record.oldMode }),
    ...(record.newMode === undefined ? {} : { newMode: record.newMode }),
    ...(incomplete.length === 0 ? {} : { incomplete }),
  };
}

function contentOf(record: RawRecord, body: PatchBody, printed: boolean): FileContent {
  if (body.combined) return { type: 'notRead', code: 'combined' };
  if (record.status === 'unmerged' && !printed) return { type: 'notRead', code: 'combined', detail: 'a merge is in progress' };
  if (isSubmodule(record) && record.status !== 'typeChanged') {
    const from = record.oldBlob ?? submoduleCommit(body, 'removed');
    const to = record.newBlob ?? submoduleCommit(body, 'added');
    return { type: 'submodule', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }
  if (body.binary) return { type: 'binary' };
  if (body.hunks.length > 0) return { type: 'text', hunks: body.hunks };
  if (body.badHunks > 0) return { type: 'notRead', code: 'badPatch', ...(body.detail === undefined ? {} : { detail: body.detail }) };
  // An empty file that comes or goes has a text: the empty one.
  if (record.status === 'added' || record.status === 'deleted') return { type: 'text', hunks: [] };
  return { type: 'unchanged' };
}

function isSubmodule(record: RawRecord): boolean {
  return record.oldMode === submoduleMode || record.newMode === submoduleMode;
}

/** For a submodule that moved in the work tree only, the raw record does not say where to; its one-line hunk does. */
function submoduleCommit(body: PatchBody, side: 'added' | 'removed'): string | undefined {
  for (const hunk of body.hunks) {
    for (const line of hunk.lines) {
      if (line.type === side) return /^Subproject commit ([0-9a-f]+)/.exec(line.text)?.[1];
    }
  }
  return undefined;
}

function joinBodies(bodies: readonly PatchBody[]): PatchBody {
  const only = bodies[0];
  if (only !== undefined && bodies.length === 1) return only;
  const detail = bodies.find((body) => body.detail !== undefined)?.detail;
  return {
    hunks: bodies.flatMap((body) => body.hunks),
    added: sum(bodies.map((body) => body.added)),
    removed: sum(bodies.map((body) => body.removed)),
    binary: bodies.some((body) => body.binary),
    combined: bodies.some((body) => body.combined),
    badHunks: sum(bodies.map((body) => body.badHunks)),
    ...(detail === undefined ? {} : { detail }),
    lineCut: bodies.some((body) => body.lineCut),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Inside a hunk every line starts with '+', '-', ' ' or '\', so that a line that starts with '@@ -' starts the next one. */
function* cutHunks(section: string, start: number): Generator<string> {
  let from = start;
  while (from < section.length) {
    const next = section.indexOf('\n@@ -', from);
    const to = next === -1 ? section.length : next + 1;
    yield section.slice(from, to);
    from = to;
  }
}

const submoduleMode = '160000';
const binaryMark = /^(?:Binary files |GIT binary patch)/m;
const combinedMark = /^diff --(?:cc|combined) /;
