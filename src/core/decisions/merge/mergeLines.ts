import { changeSize } from './changeSize.ts';
import { kindById } from '../kinds/allKinds.ts';
import type { Finding, LineFinding, Sighting } from '../finding.ts';

/** What single lines prove over the whole change: what moved, or goes with the part that it belonged to, decides nothing. */
export function mergeLines(
  lines: readonly LineFinding[],
  others: readonly Finding[],
  sightings: readonly Sighting[],
): readonly LineFinding[] {
  // Lines are weighed against others of their kind: where none of a kind is told, all of them can go at once.
  const told = new Set(lines.filter(isTold).map(({ kind }) => kind));
  const weighed = lines.filter(({ kind }) => told.has(kind));
  return withoutDetails(withoutMoved(withoutRewritten(saidOnce(weighed))), others, sightings).filter(isTold);
}

/** What only cancels its like elsewhere has done so. A long change has hundreds of thousands of them. */
function isTold({ kind, effect }: LineFinding): boolean {
  return kindById(kind)?.outcomes[effect] !== undefined;
}

/** A protection of these kinds that goes in one place while one comes in another was written anew: that there is more or less of it is not proved. */
function withoutRewritten(lines: readonly LineFinding[]): readonly LineFinding[] {
  const signs = new Map<string, Set<string>>();
  for (const { kind, sign } of lines)
    if (rewritten.has(kind)) signs.set(kind, (signs.get(kind) ?? new Set<string>()).add(sign));
  return signs.size === 0 ? lines : lines.filter(({ kind }) => signs.get(kind)?.size !== 2);
}

const rewritten: ReadonlySet<string> = new Set([
  'clean-stop',
  'second-way',
  'done-once',
  'done-later',
  'ceiling',
  'health-check',
  'backups-kept',
]);

/** The same note in several places puts off one piece of work, as does one that went from one place and came in two. */
function saidOnce(lines: readonly LineFinding[]): readonly LineFinding[] {
  const said = new Set<string>();
  return lines.filter(({ kind, sign, token }) => {
    if (kind !== 'work-postponed' || token.length < telling) return true;
    const key = `${sign} ${token}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/** A shorter note says nothing of its own: 'TODO fix'. */
const telling = 16;

/**
 * A link or a button that goes while more is written than taken away was drawn anew, as a rule; one of a part that goes whole goes with it. A menu loses an entry
 * whatever else is written.
 */
function withoutDetails(
  lines: readonly LineFinding[],
  others: readonly Finding[],
  sightings: readonly Sighting[],
): readonly LineFinding[] {
  if (!lines.some(({ kind }) => kind === 'control-withdrawn')) return lines;
  const wholly = others.some(({ kind }) => kind === 'part-withdrawn');
  // Where a screen comes, parts of another may have moved into it.
  const weight = lines.some(({ kind, facts }) => kind === 'control-withdrawn' && facts['whole'] === 1) ? 2 : 1;
  const { added, removed } = changeSize(sightings);
  const grows = weight * added > removed;
  return lines.filter(
    ({ kind, facts }) => kind !== 'control-withdrawn' || (!wholly && (!grows || facts['menu'] === 1)),
  );
}

/** A line that goes in one place and comes in another was moved. */
function withoutMoved(lines: readonly LineFinding[]): readonly LineFinding[] {
  const known = new Map<string, Map<string, Tally>>();
  // Looked up once for each line: a long change has hundreds of thousands.
  const tallies = lines.map((line) => tallyOf(known, line.kind, line.token));
  for (const [at, line] of lines.entries()) {
    const tally = tallies[at];
    if (tally === undefined) continue;
    tally.balance += line.sign === 'added' ? 1 : -1;
    if (line.sign !== 'added') continue;
    tally.comes = true;
    for (const name of line.others ?? []) tallyOf(known, line.kind, name).comes = true;
  }
  const ways = { added: 0, removed: 0 };
  lines.forEach(({ kind, sign }, at) => {
    if (kind === 'control-withdrawn' && tallies[at]?.balance !== 0) ways[sign] += 1;
  });
  return lines.filter(({ kind, sign, others }, at) => {
    const tally = tallies[at];
    if (!tally || (sign === 'added' ? tally.balance <= 0 : tally.balance >= 0 || tally.comes)) return false;
    if (sign === 'removed' && others?.some((name) => known.get(kind)?.get(name)?.comes === true)) return false;
    // A menu written anew, with as many ways out of it, withdraws none.
    if (kind === 'control-withdrawn' && ways.added >= ways.removed) return false;
    tally.balance += sign === 'added' ? -1 : 1;
    return true;
  });
}

/** What is counted of the lines of one kind and token. */
interface Tally {
  /** How many more come than go. */
  balance: number;
  /** Whether one comes: what goes in several places and comes in one was brought together there. */
  comes: boolean;
}

function tallyOf(known: Map<string, Map<string, Tally>>, kind: string, token: string): Tally {
  let ofKind = known.get(kind);
  if (ofKind === undefined) known.set(kind, (ofKind = new Map<string, Tally>()));
  let tally = ofKind.get(token);
  if (tally === undefined) ofKind.set(token, (tally = { balance: 0, comes: false }));
  return tally;
}
