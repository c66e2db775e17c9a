import type { AuthorWords, RecordedChange } from './changeSource.ts';

/** One piece of work of a period: a recorded change, or a proposal that was taken in with all that it is made of. */
export interface PeriodUnit {
  /** Of everything in it, its merge first. */
  readonly ids: readonly string[];
  /** YYYY-MM-DD on which it reached the branch: what is merged may be older. */
  readonly day: string;
  readonly words: AuthorWords;
  readonly files: RecordedChange['files'];
}

/**
 * What was recorded, as the pieces of work that reached the branch, oldest first. A merge that tells what it takes in is one piece; where it only names two branches,
 * or takes in proposals that were merged before, what it takes in is told instead.
 */
export function periodUnits(history: readonly RecordedChange[]): readonly PeriodUnit[] {
  const byId = new Map(history.map((change) => [change.id, change]));
  const taken = new Set<string>();
  const [head] = history;
  return head === undefined ? [] : walk([head.id], byId, taken).map(({ unit }) => unit);
}

interface Walked {
  readonly unit: PeriodUnit;
  /** Whether it was merged as a proposal of its own. */
  readonly proposal: boolean;
}

function walk(
  starts: readonly string[],
  byId: ReadonlyMap<string, RecordedChange>,
  taken: Set<string>,
): readonly Walked[] {
  const lines = starts.map((start) => lineFrom(start, byId, taken));
  return lines.flatMap((line) =>
    line.flatMap((change): readonly Walked[] => {
      const [, ...merged] = change.parents;
      if (merged.length === 0) return [{ unit: { ...change, ids: [change.id] }, proposal: false }];
      const inside = walk(merged, byId, taken).map((one) => ({ ...one, unit: { ...one.unit, day: change.day } }));
      const words = proposalWords(change.words);
      if (words === undefined || inside.some(({ proposal }) => proposal)) return inside;
      return inside.length === 0 ? [] : [{ unit: joined(change, words, inside), proposal: true }];
    }),
  );
}

/** The changes of one line of work that no other line has, oldest first. */
function lineFrom(
  start: string,
  byId: ReadonlyMap<string, RecordedChange>,
  taken: Set<string>,
): readonly RecordedChange[] {
  const line: RecordedChange[] = [];
  for (let change = byId.get(start); change !== undefined && !taken.has(change.id);) {
    taken.add(change.id);
    line.push(change);
    const [parent] = change.parents;
    change = parent === undefined ? undefined : byId.get(parent);
  }
  return line.reverse();
}

function joined(merge: RecordedChange, words: AuthorWords, inside: readonly Walked[]): PeriodUnit {
  const files = new Map(inside.flatMap(({ unit }) => unit.files.map((file) => [file.path, file] as const)));
  return {
    day: merge.day,
    ids: [merge.id, ...inside.flatMap(({ unit }) => unit.ids)],
    words,
    files: [...files.values()],
  };
}

/** What a merge says of the proposal: the forges put its title under a line that names the branches. Undefined where there is only that line. */
function proposalWords({ title, body }: AuthorWords): AuthorWords | undefined {
  if (!mergeLine.test(title)) return { title, body };
  const lines = body.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line !== '');
  const said = lines[at];
  if (said === undefined || notATitle.test(said)) return undefined;
  const number = /#(\d+)/.exec(title)?.[0];
  return { title: number === undefined ? said : `${said} (${number})`, body: lines.slice(at + 1).join('\n') };
}

const mergeLine = /^(?:Merge[ds]?\b|Automatic merge\b|Auto merge of\b)/i;
const notATitle = /^(?:# ?Conflicts|Conflicts:|See merge request\b|[\w-]+-by:|\* )/i;
