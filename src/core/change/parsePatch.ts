import type { FileChange, FileContent, Hunk, Line, NotReadCode } from './fileChange.ts';
import type { RawRecord } from './rawRecord.ts';
import { parseHunk, type ParsedHunk } from './parseHunk.ts';

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

/** A section that comes in parts, each of whole lines. */
export interface OpenSection {
  /** `last`: the section ends with this part. */
  readonly add: (part: string, last: boolean) => void;
  readonly body: () => PatchBody;
}

/**
 * Reads one file's section of a patch as Git prints it, from `diff --git` to the line before the next one. Names are not read from it: Git's raw
 * records say them without doubt. Never throws.
 */
export function parsePatchSection(section: string): PatchBody {
  const open = openPatchSection();
  open.add(section, true);
  return open.body();
}

/** The same for a section that is too large to be held whole; a hunk that goes on in the next part is put together again. */
export function openPatchSection(): OpenSection {
  const collected = collectHunks();
  let header: string | undefined;
  let rest: HunkCounters | undefined;
  return {
    add: (part, last) => {
      let from = 0;
      if (header === undefined) {
        const bodyStart = part.indexOf('\n@@ -');
        header = bodyStart === -1 ? part : part.slice(0, bodyStart + 1);
        if (bodyStart === -1) return;
        from = bodyStart + 1;
      }
      for (const text of cutHunks(part, from)) {
        const begins = text.startsWith('@@ -');
        // Only a hunk that lies in several parts has counts that are not its own.
        const counters: HunkCounters | undefined = begins ? (last ? undefined : readCounters(text)) : rest;
        if (counters === undefined || (begins && counters.lines === countLines(text))) {
          collected.add(parseHunk(text));
          rest = undefined;
        } else {
          const partial = withOwnCounts(begins ? text.slice(text.indexOf('\n') + 1) : text, counters);
          collected.add(parseHunk(partial.text), !begins);
          rest = partial.next;
        }
      }
    },
    body: () => ({
      ...collected.body(),
      binary: binaryMark.test(header ?? ''),
      combined: combinedMark.test(header ?? ''),
    }),
  };
}

/** Reads a section whose hunks are already cut apart. */
export function parsePatchBody({
  header,
  hunks,
}: {
  readonly header: string;
  readonly hunks: Iterable<string>;
}): PatchBody {
  const collected = collectHunks();
  // One line that is remembered would keep the whole patch in memory.
  for (const text of hunks) collected.add(parseHunk(` ${text}`.slice(1)));
  return { ...collected.body(), binary: binaryMark.test(header), combined: combinedMark.test(header) };
}

function collectHunks(): {
  readonly add: (parsed: ParsedHunk, continues?: boolean) => void;
  readonly body: () => Omit<PatchBody, 'binary' | 'combined'>;
} {
  const hunks: (Omit<Hunk, 'lines'> & { readonly lines: Line[] })[] = [];
  let added = 0;
  let removed = 0;
  let badHunks = 0;
  let lineCut = false;
  let detail: string | undefined;
  return {
    add: (parsed, continues = false) => {
      if (!parsed.ok) {
        badHunks++;
        detail ??= parsed.detail;
        return;
      }
      const { heading, body } = parsed;
      const last = continues ? hunks.at(-1) : undefined;
      if (last === undefined)
        hunks.push({ oldStart: body.oldStart, newStart: body.newStart, heading, lines: body.lines });
      else for (const line of body.lines) last.lines.push(line);
      added += body.added;
      removed += body.removed;
      lineCut ||= body.lineCut;
    },
    body: () => ({ hunks, added, removed, badHunks, ...(detail === undefined ? {} : { detail }), lineCut }),
  };
}

/** Where the next lines of a hunk are, and how many it says it has. */
interface HunkCounters {
  readonly oldNext: number;
  readonly newNext: number;
  readonly heading: string;
  /** Lines that the header declares, at most: those on both sides are counted twice. */
  readonly lines: number;
}

const hunkNumbers = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@([^\n]*)/;

function readCounters(text: string): HunkCounters | undefined {
  const match = hunkNumbers.exec(text);
  if (match === null) return undefined;
  const [oldLines, newLines] = [Number(match[2] ?? 1), Number(match[4] ?? 1)];
  return {
    // A side without lines is numbered by the line before it.
    oldNext: Number(match[1]) + (oldLines === 0 ? 1 : 0),
    newNext: Number(match[3]) + (newLines === 0 ? 1 : 0),
    heading: match[5] ?? '',
    lines: oldLines + newLines,
  };
}

/** Lines of a hunk's text after its header, counted as its header counts them. */
function countLines(text: string): number {
  const { oldLines, newLines } = countSides(text, text.indexOf('\n') + 1);
  return oldLines + newLines;
}

function countSides(text: string, start: number): { readonly oldLines: number; readonly newLines: number } {
  let oldLines = 0;
  let newLines = 0;
  for (let at = start; at < text.length;) {
    const marker = text.charAt(at);
    if (marker !== '+' && marker !== '\\') oldLines++;
    if (marker !== '-' && marker !== '\\') newLines++;
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end + 1;
  }
  return { oldLines, newLines };
}

/** A part of a hunk under a header that declares the lines it has. */
function withOwnCounts(
  lines: string,
  { oldNext, newNext, heading }: HunkCounters,
): { readonly text: string; readonly next: HunkCounters } {
  const { oldLines, newLines } = countSides(lines, 0);
  const oldStart = oldLines === 0 ? oldNext - 1 : oldNext;
  const newStart = newLines === 0 ? newNext - 1 : newNext;
  const header = `@@ -${String(oldStart)},${String(oldLines)} +${String(newStart)},${String(newLines)} @@${heading}\n`;
  return {
    text: header + lines,
    next: { oldNext: oldNext + oldLines, newNext: newNext + newLines, heading: '', lines: 0 },
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
  if (record.status === 'unmerged' && !printed)
    return { type: 'notRead', code: 'combined', detail: 'a merge is in progress' };
  if (isSubmodule(record) && record.status !== 'typeChanged') {
    const from = record.oldBlob ?? submoduleCommit(body, 'removed');
    const to = record.newBlob ?? submoduleCommit(body, 'added');
    return { type: 'submodule', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }
  if (body.binary) return { type: 'binary' };
  if (body.hunks.length > 0) return { type: 'text', hunks: body.hunks };
  if (body.badHunks > 0)
    return { type: 'notRead', code: 'badPatch', ...(body.detail === undefined ? {} : { detail: body.detail }) };
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
