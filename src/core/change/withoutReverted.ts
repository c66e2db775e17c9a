import type { AuthorWords } from './changeSource.ts';
import type { PeriodUnit } from './periodUnits.ts';

/** What is left of a period when work and its revert cancel each other. */
export interface WithoutReverted {
  readonly units: readonly PeriodUnit[];
  /** Titles of work from before the period that it takes back. */
  readonly takenBack: readonly string[];
  /** Pieces of work that were done and taken back inside the period. */
  readonly cancelled: number;
}

/** Cancels reverts against what they undo, oldest first; a revert of a revert brings the work back. */
export function withoutReverted(units: readonly PeriodUnit[]): WithoutReverted {
  const entries: Entry[] = [];
  for (const unit of units) {
    const undone = undoneBy(unit.words);
    if (undone === undefined) {
      entries.push({ unit, live: true });
      continue;
    }
    const target = entries.findLast((one) => one.live && isNamed(one, undone));
    if (target === undefined) {
      entries.push({ unit, live: true, undone });
      continue;
    }
    target.live = false;
    // The revert of a revert is no news of its own: what that one had undone stands again.
    if (target.undoes) target.undoes.live = true;
    if (target.undone === undefined) entries.push({ unit, live: true, undone, undoes: target });
  }
  return {
    units: entries.flatMap(({ live, unit, undone }) => (live && undone === undefined ? [unit] : [])),
    takenBack: entries.flatMap(({ live, undone, undoes }) =>
      live && undone?.title !== undefined && undoes === undefined ? [undone.title] : [],
    ),
    cancelled: entries.filter(({ live, undoes }) => live && undoes !== undefined).length,
  };
}

interface Entry {
  readonly unit: PeriodUnit;
  live: boolean;
  /** What this one takes back, where it is a revert. */
  readonly undone?: Undone;
  /** The same inside the period. */
  readonly undoes?: Entry;
}

/** What a revert says that it undoes: Git and the forges write all or some of these. */
interface Undone {
  readonly title?: string;
  readonly id?: string;
  readonly number?: string;
  /** Whether it brings back what a revert took. */
  readonly again: boolean;
}

function undoneBy({ title, body }: AuthorWords): Undone | undefined {
  const named = /^(?:\w{1,12}(?:\([^)]{0,40}\))?: )?(Revert|Reapply) ["“](.+)["”](?: \(#\d+\))?$/i.exec(title);
  const id = /^This reverts commit ([0-9a-f]{7,64})/m.exec(body)?.[1];
  const number = /^Reverts [\w./-]*#(\d+)/m.exec(body)?.[1];
  if (!named && id === undefined) return undefined;
  return {
    ...(named?.[2] === undefined ? {} : { title: named[2] }),
    ...(id === undefined ? {} : { id }),
    ...(number === undefined ? {} : { number }),
    again: named?.[1]?.toLowerCase() === 'reapply',
  };
}

function isNamed({ unit, undone: own }: Entry, { title, id, number, again }: Undone): boolean {
  if (id !== undefined && unit.ids.some((one) => one.startsWith(id))) return true;
  if (number !== undefined && unit.words.title.includes(`(#${number})`)) return true;
  if (title === undefined) return false;
  return again ? own?.title !== undefined && bare(own.title) === bare(title) : bare(unit.words.title) === bare(title);
}

function bare(title: string): string {
  let rest = title.trim();
  while (/ \(#\d+\)$/.test(rest)) rest = rest.slice(0, rest.lastIndexOf(' ('));
  return rest;
}
