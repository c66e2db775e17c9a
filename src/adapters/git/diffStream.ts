import { parseRawRecord, pathsOfRawField, type RawRecord } from '../../core/change/rawRecord.ts';

/** Cuts what `git diff --raw -p -z` prints into its records and then its sections, as it comes, holding little more than a megabyte. */
export interface DiffStream {
  /** Takes what git printed next; gives the sections, or parts of a large one, that are now whole. */
  readonly push: (chunk: Buffer) => readonly SectionPart[];
  /** The last part, when git has ended well. */
  readonly end: () => SectionPart | undefined;
  /** All records; undefined until the first section or the end. */
  readonly records: () => readonly RawRecord[] | undefined;
}

/** A file's section, or whole lines of a large one. */
export interface SectionPart {
  /** Whether it begins the section. */
  readonly first: boolean;
  /** Whether it ends the section. */
  readonly last: boolean;
  readonly bytes: Buffer;
}

export function openDiffStream(): DiffStream {
  const records: RawRecord[] = [];
  let recordsDone = false;
  let head: Buffer = Buffer.alloc(0);
  let held: Buffer[] = [];
  let heldLength = 0;
  let first = true;
  // The last bytes of what came: a mark may lie across two chunks.
  let carry: Buffer = Buffer.alloc(0);

  const part = (more: Buffer, last: boolean): SectionPart => {
    const taken = { first, last, bytes: Buffer.concat([...held, more]) };
    held = [];
    heldLength = 0;
    first = last;
    return taken;
  };

  /** Reads whole records from the front of `head`; what is left is an unfinished record, or the beginning of the patch. */
  const readRecords = (): Buffer | undefined => {
    let at = 0;
    while (at < head.length) {
      if (head[at] === 0) {
        recordsDone = true;
        return head.subarray(at + 1);
      }
      const fieldEnd = head.indexOf(0, at);
      if (fieldEnd === -1) break;
      const field = head.toString('utf8', at, fieldEnd);
      const paths: string[] = [];
      let next = fieldEnd + 1;
      for (let left = pathsOfRawField(field); left > 0 && next !== 0; left--) {
        const end = head.indexOf(0, next);
        if (end !== -1) paths.push(head.toString('utf8', next, end));
        next = end + 1;
      }
      if (next === 0) break;
      const record = parseRawRecord(field, paths);
      if (record !== undefined) records.push(record);
      at = next;
    }
    head = head.subarray(at);
    return undefined;
  };

  return {
    push: (chunk) => {
      let data = chunk;
      if (!recordsDone) {
        head = Buffer.concat([head, chunk]);
        const rest = readRecords();
        if (rest === undefined) return [];
        head = Buffer.alloc(0);
        data = rest;
      }
      const joined = carry.length === 0 ? data : Buffer.concat([carry, data]);
      const parts: SectionPart[] = [];
      let from = 0;
      for (let mark = joined.indexOf(sectionMark); mark !== -1; mark = joined.indexOf(sectionMark, mark + 1)) {
        parts.push(part(joined.subarray(from, mark + 1), true));
        from = mark + 1;
      }
      const keep = Math.max(from, joined.length - sectionMark.length + 1);
      carry = joined.subarray(keep);
      const lineEnd = heldLength + keep - from > largestPart ? joined.lastIndexOf(0x0a, keep - 1) : -1;
      if (lineEnd >= from) {
        parts.push(part(joined.subarray(from, lineEnd + 1), false));
        from = lineEnd + 1;
      }
      held.push(joined.subarray(from, keep));
      heldLength += keep - from;
      return parts;
    },
    end: () => {
      recordsDone = true;
      const last = part(carry, true);
      carry = Buffer.alloc(0);
      return last.bytes.length === 0 ? undefined : last;
    },
    records: () => (recordsDone ? records : undefined),
  };
}

/** A section that is larger is given in parts of about this size: a file of 100 MB is then never held as bytes, text and lines at once. */
const largestPart = 1024 * 1024;

/** No line of a hunk starts with a letter, so that this always is the header of the next file. */
const sectionMark = Buffer.from('\ndiff --git ');
