import type { Effect, Evidence, Finding, Sighting } from '../finding.ts';

/**
 * What all signs of a change about plans decide. A sign that goes in one place and comes in another was moved or rewritten. What is left over on one side is a rule
 * added or taken away; named plans left over on both sides mean that something moved from one plan to another.
 */
export function mergePlans(sightings: readonly Sighting[]): readonly Finding[] {
  const byKind = new Map<string, Map<string, Side>>();
  for (const one of sightings) {
    if (one.family !== 'plan') continue;
    const kind = String(one.facts['kind']);
    const tokens = byKind.get(kind) ?? new Map<string, Side>();
    const side = tokens.get(one.thing) ?? { added: [], removed: [] };
    side[one.sign === 'removed' ? 'removed' : 'added'].push(one);
    tokens.set(one.thing, side);
    byKind.set(kind, tokens);
  }
  return [...byKind].flatMap(([kind, tokens]) => decided(kind, [...tokens.values()]));
}

interface Side {
  readonly added: Sighting[];
  readonly removed: Sighting[];
}

function decided(kind: string, sides: readonly Side[]): readonly Finding[] {
  const came = sides.flatMap(({ added, removed }) =>
    strong(added).length > removed.length ? withoutMoved(strong(added), removed) : [],
  );
  // What still comes somewhere was brought together there, and not taken away.
  const went = sides.flatMap(({ added, removed }) => (added.length === 0 ? strong(removed) : []));
  // What goes with a whole file went with the thing that it guarded.
  const left = went.filter((one) => one.via !== 'goneFile');
  if (kind === 'plan-content') return gates(came, left, went.length > left.length);
  // A rule that is rewritten shows as one name going and another coming.
  if (came.length > 0 && left.length > 0 && Math.max(came.length, left.length) < 3 * Math.min(came.length, left.length))
    return [];
  if (came.length === 0 && left.length === 0) return [];
  if (came.length > 0 && went.length > 0 && came.length <= went.length) return [];
  return [finding(kind, 'unclear', came.length >= left.length ? came : left)];
}

/** A line that goes elsewhere in the change as it came was moved, however often it now stands. */
function withoutMoved(sightings: readonly Sighting[], gone: readonly Sighting[]): readonly Sighting[] {
  const texts = new Set(gone.map(lineOf));
  return sightings.filter((one) => !texts.has(lineOf(one)));
}

function lineOf({ evidence: [at] }: Sighting): string {
  return at?.text.replace(/\s+/g, '') ?? '';
}

function gates(came: readonly Sighting[], went: readonly Sighting[], withFile: boolean): readonly Finding[] {
  if (came.length > 0 && went.length > 0) {
    const [names, before] = [named(came), named(went)];
    const other = names.length > 0 && before.length > 0 && names.some((name) => !before.includes(name));
    if (
      came.every((one) => one.via === 'line') &&
      !withFile &&
      came.length < 2 * went.length &&
      went.length < 2 * came.length &&
      !sameTokens(came, went)
    )
      return [finding('plan-moved', 'unclear', [...came, ...went])];
    if (other && came.length < 3 * went.length && went.length < 3 * came.length)
      return [finding('plan-moved', 'unclear', [...came, ...went])];
    if (came.length >= 2 * went.length) return [finding('plan-content', 'more', came)];
    if (went.length >= 2 * came.length) return [finding('plan-content', 'less', went)];
    return [];
  }
  if (came.length > 0) return withFile ? [] : [finding('plan-content', 'more', came)];
  return went.length > 0 ? [finding('plan-content', 'less', went)] : [];
}

function sameTokens(one: readonly Sighting[], other: readonly Sighting[]): boolean {
  const tokens = (list: readonly Sighting[]): string => [...new Set(list.map(({ thing }) => thing))].sort().join(' ');
  return tokens(one) === tokens(other);
}

/** Signs that prove something by themselves; the others only cancel out. */
function strong(sightings: readonly Sighting[]): readonly Sighting[] {
  return sightings.filter((one) => one.via !== 'weak');
}

const notNamed = new Set([
  'active',
  'required',
  'limits',
  'features',
  'check',
  'allowance',
  'free-allowance',
  'can-more',
  'error',
  'offer',
  'paid',
  'edition',
]);

function named(sightings: readonly Sighting[]): readonly string[] {
  return [...new Set(sightings.map((one) => String(one.facts['token'])))].filter((token) => !notNamed.has(token));
}

function finding(kind: string, effect: Effect, sightings: readonly Sighting[]): Finding {
  const evidence = [...sightings]
    .sort((a, b) => Number(a.via === 'newFile') - Number(b.via === 'newFile'))
    .flatMap((one) => one.evidence);
  const newOnly = sightings.every((one) => one.via === 'newFile');
  return {
    kind,
    thing: kind,
    effect,
    grade: 'B',
    facts: {},
    evidence,
    ...(newOnly ? { severity: 'low' as const } : {}),
  };
}

/** A check of a plan on one line alone does not tell whether it is new or was there in other words: where all signs were weighed, that counts instead. */
export function withoutGates(findings: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  const weighed = new Set(sightings.filter((one) => one.family === 'plan').flatMap((one) => one.evidence.map(address)));
  const entries = (effect: Effect): ReadonlySet<unknown> =>
    new Set(
      findings.filter((one) => one.kind === 'price-listed' && one.effect === effect).map((one) => one.facts['entry']),
    );
  const [came, went] = [entries('more'), entries('less')];
  const compared = new Set(findings.filter((one) => one.kind === 'price').map((one) => one.thing));
  const newSupplier = sightings.some(
    (one) => one.family === 'supplier' && one.sign === 'added' && one.via !== 'host' && one.via !== 'import',
  );
  // A call that goes in one file and comes in another was moved; the first use of a supplier is told as a new supplier.
  const calls = new Set(
    findings.filter((one) => one.kind === 'billed-call').map((one) => `${one.effect} ${one.thing}`),
  );
  const other = (one: Finding): string => `${one.effect === 'more' ? 'less' : 'more'} ${one.thing}`;
  return findings.filter((one) => {
    if (one.kind === 'billed-call') return !newSupplier && !calls.has(other(one));
    if (one.kind === 'plan-content' && one.grade !== 'A') return !one.evidence.every((at) => weighed.has(address(at)));
    const entry = one.facts['entry'];
    if (one.kind !== 'price-listed' || entry === undefined) return true;
    // A price that goes in one file and comes in another, or whose new value is told, is not new.
    return !(came.has(entry) && went.has(entry)) && !compared.has(one.thing.split(' ')[0] ?? '');
  });
}

function address({ path, side, line }: Evidence): string {
  return `${side} ${line} ${path}`;
}
