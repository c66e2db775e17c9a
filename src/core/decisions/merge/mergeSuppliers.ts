import { visitorPurposes } from '../knowledge/visitorPurposes.ts';
import { vendorById } from '../knowledge/vendors.ts';
import type { Evidence, Facts, Finding, Sighting } from '../finding.ts';

/** What all sightings of suppliers decide: one came, one went, one took another's place. The same vendor on both sides, or still there, decides nothing. */
export function mergeSuppliers(sightings: readonly Sighting[]): readonly Finding[] {
  const byVendor = new Map<string, Sighting[]>();
  const listed = filesThatList(sightings);
  for (const one of sightings) {
    if (one.family !== 'supplier' || isListed(one, listed)) continue;
    const list = byVendor.get(one.thing) ?? [];
    list.push(one);
    byVendor.set(one.thing, list);
  }
  const came: Move[] = [];
  const went: Move[] = [];
  const lessUsed: Move[] = [];
  const moreUsed: Move[] = [];
  for (const [id, all] of byVendor) {
    // What is told of one more thing is in use, and tells nothing of whether it was.
    const list = all.filter((one) => one.via !== 'fed');
    if (list.length < all.length && list.every((one) => one.sign === 'removed')) continue;
    // What takes it in from a file that is all new shows where it is used, and proves nothing by itself.
    const within = list.filter((one) => one.via === 'within');
    const added = list.filter((one) => one.sign === 'added' && one.via !== 'within');
    const removed = list.filter((one) => one.sign === 'removed');
    // One large package of a house divided into many, or the other way round: the same house, the same bill.
    if (repacked(id, byVendor) && list.every((one) => one.via === 'package')) continue;
    const keptHere = list.some((one) => one.sign === 'kept' && one.via !== 'elsewhere');
    const elsewhere = list.some((one) => one.via === 'elsewhere');
    const proving = added.filter((one) => one.via !== 'import');
    // Where it is taken in, in the files that prove nothing else.
    const shown = (): readonly Sighting[] => {
      const paths = new Set(proving.flatMap((one) => one.evidence.map(({ path }) => path)));
      const others = [...added, ...within].filter((one) => !one.evidence.some(({ path }) => paths.has(path)));
      return [...proving, ...others.filter(({ via }) => via === 'import' || via === 'within')];
    };
    // Another part's key beside a new one shows the same as another part's file: the supplier serves others already.
    const serves = list.filter((one) => one.sign === 'kept');
    if (removed.length === 0 && serves.length > 0 && serves.every(({ via }) => via === 'elsewhere' || via === 'key')) {
      if (joinsPart(proving)) moreUsed.push(move(id, proving, shown()));
      continue;
    }
    if (keptHere || (added.length > 0 && removed.length > 0)) continue;
    if (proving.length > 0) {
      came.push(move(id, proving, shown()));
    } else if (!elsewhere && removed.some((one) => leaves.has(one.via))) went.push(move(id, removed));
    else if (isLessUsed(removed)) lessUsed.push(move(id, removed));
  }
  const findings: Finding[] = [];
  const swapped = new Set<string>();
  for (const next of came) {
    const last = went.find((one) => one.purpose === next.purpose && !swapped.has(one.id));
    if (last) {
      swapped.add(last.id);
      swapped.add(next.id);
      findings.push(
        finding('supplier-swapped', next.purpose, 'unclear', { ...next.facts, from: last.name, to: next.name }, [
          ...next.evidence,
          ...last.evidence,
        ]),
      );
    }
  }
  for (const one of wholeHouses(withoutOffered(came))) {
    if (!swapped.has(one.id)) {
      const found = ofItsCategory(one, finding(kindOf(one.purpose), one.id, 'more', one.facts, one.evidence));
      // Letters to write with cost nothing, and are changed in an hour.
      findings.push(one.purpose === 'fonts' ? { ...found, severity: 'low' } : found);
    }
    if (visitorPurposes.has(one.purpose) && !followedBefore(one.id, byVendor))
      findings.push(finding('visitor-tracking', one.id, 'more', one.facts, one.evidence));
  }
  for (const one of went) {
    if (!swapped.has(one.id)) {
      const found = ofItsCategory(one, finding(kindOf(one.purpose), one.id, 'less', one.facts, one.evidence));
      findings.push(leftBehind.has(String(one.facts['via'])) ? { ...found, grade: 'C' } : found);
    }
    if (visitorPurposes.has(one.purpose))
      findings.push(finding('visitor-tracking', one.id, 'less', one.facts, one.evidence));
  }
  for (const one of moreUsed) findings.push(finding('supplier-used-more', one.id, 'more', one.facts, one.evidence));
  for (const one of lessUsed) findings.push(finding('supplier-used-less', one.id, 'less', one.facts, one.evidence));
  return findings;
}

/** Files that name many suppliers at once by their addresses are lists: of what may be connected, or of what visitors may refuse. They choose none of them. */
function filesThatList(sightings: readonly Sighting[]): ReadonlySet<string> {
  const byFile = new Map<string, Set<string>>();
  for (const one of sightings) {
    if (one.family !== 'supplier' || !byAddress.has(one.via)) continue;
    for (const { path } of one.evidence) byFile.set(path, (byFile.get(path) ?? new Set<string>()).add(one.thing));
  }
  return new Set([...byFile].filter(([, things]) => things.size > mostNamed).map(([path]) => path));
}

function isListed(one: Sighting, listed: ReadonlySet<string>): boolean {
  return byAddress.has(one.via) && one.evidence.length > 0 && one.evidence.every(({ path }) => listed.has(path));
}

const byAddress: ReadonlySet<string> = new Set(['host', 'goneHost', 'script', 'import']);
const mostNamed = 7;
/** A component that no line of code took in, or a file that only sets a supplier up, may have been left behind long after it. */
const leftBehind: ReadonlySet<string> = new Set(['package', 'file']);
/** A place that goes by itself, and not with its whole file. */
const usesIt: ReadonlySet<string> = new Set(['host', 'script', 'step', 'import']);

/** Whether the house of a supplier comes and goes with its general package in the same change. */
function repacked(id: string, byVendor: ReadonlyMap<string, readonly Sighting[]>): boolean {
  const house = id.split('-', 1)[0] ?? id;
  if (vendorById(house)?.purpose !== 'cloud') return false;
  const others = [...byVendor].filter(([other]) => (house === id ? other.startsWith(`${house}-`) : other === house));
  const signs = new Set(
    others.flatMap(([, list]) => list.filter((one) => one.via === 'package').map((one) => one.sign)),
  );
  const own = new Set((byVendor.get(id) ?? []).map((one) => one.sign));
  return (own.has('added') && signs.has('removed')) || (own.has('removed') && signs.has('added'));
}

/** Code that no longer names a supplier was perhaps only tidied: what the product is made of, or has a key for, must go too. */
const leaves: ReadonlySet<string> = new Set(['package', 'infra', 'key', 'name', 'file', 'script', 'step']);

/**
 * A part of the product that no longer carries the supplier's package nor takes it in, or two files that no longer take it in or call it, while others still do. A package that
 * goes alone was carried there for nothing.
 */
function isLessUsed(removed: readonly Sighting[]): boolean {
  // What is rented is told by what it is.
  const [first] = removed;
  if (first === undefined || houses.has(vendorById(first.thing)?.purpose ?? '')) return false;
  const vias = new Set(removed.map((one) => one.via));
  if (vias.has('package') && vias.size > 1) return true;
  const paths = removed.filter((one) => usesIt.has(one.via)).flatMap((one) => one.evidence.map((at) => at.path));
  return new Set(paths).size > 1;
}

/** One more part of the product, with a list of components of its own, carries the package of a supplier that other parts use. What is rented is told by what it is. */
function joinsPart(added: readonly Sighting[]): boolean {
  const [first] = added;
  return (
    first !== undefined &&
    !houses.has(vendorById(first.thing)?.purpose ?? '') &&
    added.some((one) => one.via === 'package' && one.facts['part'] === 'new')
  );
}

/** Whether another part of the same house, which goes, followed what visitors do. */
function followedBefore(id: string, byVendor: ReadonlyMap<string, readonly Sighting[]>): boolean {
  const house = id.split('-', 1)[0] ?? id;
  return [...byVendor].some(
    ([other, list]) =>
      other !== id &&
      other.startsWith(`${house}-`) &&
      visitorPurposes.has(vendorById(other)?.purpose ?? '') &&
      list.some(({ sign }) => sign === 'removed'),
  );
}

/** Rivals that come at once are connected for customers, who bring accounts of their own: nobody hires three of them. */
function withoutOffered(came: readonly Move[]): readonly Move[] {
  const rivals = (purpose: string): number => came.filter((one) => one.purpose === purpose).length;
  return came.filter(({ purpose }) => !ofCustomers.has(purpose) || rivals(purpose) < fewestOffered);
}

const fewestOffered = 3;
const ofCustomers: ReadonlySet<string> = new Set(['project-tracking', 'crm', 'customer-support', 'team-chat']);

const houses: ReadonlySet<string> = new Set(['cloud', 'hosting']);

/** What every house of machines has around them. */
const ofTheHouse: ReadonlySet<string> = new Set(['cdn', 'monitoring', 'secrets', 'notifications', 'domain', 'backup']);

/** Whoever begins to rent from a cloud takes several of its services with it: one choice, with the places of all as its proofs. What keeps data, answers or lets people in is told by itself. */
function wholeHouses(came: readonly Move[]): readonly Move[] {
  const begun = new Set(came.filter(({ purpose }) => purpose === 'cloud').map(({ id }) => id));
  const within = (one: Move): string | undefined => {
    const [house = ''] = one.id.split('-', 1);
    return house !== one.id && begun.has(house) && ofTheHouse.has(one.purpose) ? house : undefined;
  };
  return came.flatMap((one) => {
    if (within(one) !== undefined) return [];
    const parts = begun.has(one.id) ? came.filter((other) => within(other) === one.id) : [];
    return [{ ...one, evidence: [...one.evidence, ...parts.flatMap(({ evidence }) => evidence)] }];
  });
}

interface Move {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
}

function move(id: string, sightings: readonly Sighting[], shown = sightings): Move {
  const vendor = vendorById(id);
  const via = [...new Set(sightings.map((one) => one.via))].join(',');
  return {
    id,
    name: vendor?.name ?? String(sightings[0]?.facts['vendor'] ?? id),
    purpose: vendor?.purpose ?? String(sightings[0]?.facts['purpose'] ?? ''),
    // Whoever takes in the component of what anybody may run does not yet rent it from its makers.
    facts: {
      ...sightings[0]?.facts,
      via,
      ...(vendor?.selfHosted === true && via === 'package' ? { billing: 'own' } : {}),
    },
    evidence: [...shown].sort((a, b) => strength(a) - strength(b)).flatMap((one) => one.evidence),
  };
}

function strength(one: Sighting): number {
  return ['package', 'infra', 'key', 'name', 'file', 'script', 'step', 'host', 'goneHost', 'import', 'within'].indexOf(
    one.via,
  );
}

function finding(
  kind: string,
  thing: string,
  effect: Finding['effect'],
  facts: Facts,
  evidence: readonly Evidence[],
): Finding {
  return { kind, thing, effect, grade: 'B', facts, evidence };
}

/** Where a cloud keeps data or passes tasks on for us is a part of what we rent to run on. */
function ofItsCategory({ id, purpose }: Move, found: Finding): Finding {
  const house = vendorById(id.split('-', 1)[0] ?? id);
  return house?.purpose === 'cloud' && stores.has(purpose) ? { ...found, category: 'cost.infrastructure' } : found;
}

const stores: ReadonlySet<string> = new Set(['database', 'cache', 'queue', 'file-storage', 'data-warehouse']);

function kindOf(purpose: string): string {
  return kindsByPurpose.get(purpose) ?? 'supplier';
}

/** Suppliers whose change touches customers at once have words of their own. */
const kindsByPurpose: ReadonlyMap<string, string> = new Map([
  ['payments', 'payment-supplier'],
  ['sign-in', 'sign-in-supplier'],
]);
