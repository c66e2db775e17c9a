import type { LineFinding } from './detectors/findPostponed.ts';
import type { Finding, Sighting } from './finding.ts';

/** What single lines prove over the whole change: what moved, or goes with the part that it belonged to, decides nothing. */
export function mergeLines(
  lines: readonly LineFinding[],
  others: readonly Finding[],
  sightings: readonly Sighting[],
): readonly LineFinding[] {
  return saidOnce(withoutDetails(withoutMoved(withoutRewritten(lines)), others, sightings));
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

/** The same note in several places puts off one piece of work. */
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
  let grown = 0;
  for (const { via, facts } of sightings)
    if (via === 'size') grown += weight * Number(facts['added']) - Number(facts['removed']);
  return lines.filter(
    ({ kind, facts }) => kind !== 'control-withdrawn' || (!wholly && (grown <= 0 || facts['menu'] === 1)),
  );
}

/** A line that goes in one place and comes in another was moved. */
function withoutMoved(lines: readonly LineFinding[]): readonly LineFinding[] {
  const balance = new Map<string, number>();
  // What goes in several places and comes in one was brought together there.
  const comes = new Set<string>();
  // Made once: a long change has hundreds of thousands.
  const keys = lines.map(({ kind, token }) => `${kind} ${token}`);
  for (const [at, { kind, sign, others }] of lines.entries()) {
    const key = keys[at] ?? '';
    balance.set(key, (balance.get(key) ?? 0) + (sign === 'added' ? 1 : -1));
    if (sign !== 'added') continue;
    comes.add(key);
    for (const name of others ?? []) comes.add(`${kind} ${name}`);
  }
  const ways = { added: 0, removed: 0 };
  for (const { kind, token, sign } of lines)
    if (kind === 'control-withdrawn' && balance.get(`${kind} ${token}`) !== 0) ways[sign] += 1;
  return lines.filter(({ kind, sign, others }, at) => {
    const key = keys[at] ?? '';
    const left = balance.get(key) ?? 0;
    if (sign === 'added' ? left <= 0 : left >= 0 || comes.has(key)) return false;
    if (sign === 'removed' && others?.some((name) => comes.has(`${kind} ${name}`))) return false;
    // A menu written anew, with as many ways out of it, withdraws none.
    if (kind === 'control-withdrawn' && ways.added >= ways.removed) return false;
    balance.set(key, left + (sign === 'added' ? -1 : 1));
    return true;
  });
}
