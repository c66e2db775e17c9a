import { parseRawRecord, pathsOfRawField, type RawRecord } from '../../core/change/rawRecord.ts';

/** Cuts what `git diff --raw -p -z` prints into its records and then its sections, as it comes, holding one section at most. */
export interface DiffStream {
  /** Takes what git printed next; gives the sections that are now whole. */
  readonly push: (chunk: Buffer) => readonly Buffer[];
  /** The last section, when git has ended well. */
  readonly end: () => Buffer | undefined;
  /** All records; undefined until the first section or the end. */
  readonly records: () => readonly RawRecord[] | undefined;
}

export function openDiffStream(): DiffStream {
  const records: RawRecord[] = [];
  let recordsDone = false;
  let head: Buffer = Buffer.alloc(0);
  let parts: Buffer[] = [];
  // The last bytes of what came: a mark may lie across two chunks.
  let carry: Buffer = Buffer.alloc(0);

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
      const sections: Buffer[] = [];
      let from = 0;
      for (let mark = joined.indexOf(sectionMark); mark !== -1; mark = joined.indexOf(sectionMark, mark + 1)) {
        parts.push(joined.subarray(from, mark + 1));
        sections.push(Buffer.concat(parts));
        parts = [];
        from = mark + 1;
      }
      const keep = Math.max(from, joined.length - sectionMark.length + 1);
      parts.push(joined.subarray(from, keep));
      carry = joined.subarray(keep);
      return sections;
    },
    end: () => {
      recordsDone = true;
      const last = Buffer.concat([...parts, carry]);
      parts = [];
      carry = Buffer.alloc(0);
      return last.length === 0 ? undefined : last;
    },
    records: () => (recordsDone ? records : undefined),
  };
}

/** No line of a hunk starts with a letter, so that this always is the header of the next file. */
const sectionMark = Buffer.from('\ndiff --git ');
