import { fileKind } from '../change/fileKind.ts';
import { arrangedAnew } from './arrangedAnew.ts';
import { kindById } from './kinds/allKinds.ts';
import { mergeInterfaces } from './mergeInterfaces.ts';
import { mergeLicences } from './mergeLicences.ts';
import { mergeLines } from './mergeLines.ts';
import { mergePlans, withoutGates } from './mergePlans.ts';
import { mergeSuppliers } from './mergeSuppliers.ts';
import { withoutNewTables } from './withoutNewTables.ts';
import { withoutRebuilt } from './withoutRebuilt.ts';
import type { FileFindings } from './detect.ts';
import type { Kind } from './kind.ts';
import type { Decision, Evidence, Finding, Grade, Severity, Sighting } from './finding.ts';

/** What a change decides, and what is only worth asking. */
export interface Decided {
  readonly decisions: readonly Decision[];
  /** Findings of grade C, one a kind and thing. */
  readonly hints: readonly Finding[];
}

/** Merges what the files show: one choice, one decision; what moved cancels out; what weighs more comes first. */
export function mergeFindings(files: readonly FileFindings[]): Decided {
  const sightings = files.flatMap((file) => file.sightings);
  const ofFiles = files.flatMap((file) => file.findings);
  const seen = withoutNewTables(mergeLicences(ofFiles, sightings), sightings);
  const lines = files.flatMap((file) => file.lines);
  const interfaces = mergeInterfaces(sightings);
  const settled = withoutLeftovers(withoutGoneParts(withoutRelocated(seen), sightings), sightings);
  const undone = seen.some((one) => one.kind === 'work-undone');
  const found = [
    ...withoutGates(withoutRebuilt(withoutAddresses(settled, interfaces), sightings), sightings),
    ...mergeLines(lines, [...seen, ...interfaces], sightings),
    ...mergeSuppliers(sightings),
    ...mergePlans(sightings),
    ...interfaces,
  ];
  const findings = undone ? found.filter(({ kind, effect }) => !partOfUndoing.has(`${kind} ${effect}`)) : found;
  const groups = new Map<string, Finding[]>();
  for (const finding of arrangedAnew(findings)) {
    const kind = kindById(finding.kind);
    if (!kind?.outcomes[finding.effect]) continue;
    const key = `${kind.id} ${finding.effect} ${choiceOf(kind, finding)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const decisions: Decision[] = [];
  const hints: Finding[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    const kind = first && kindById(first.kind);
    if (!kind) continue;
    const merged = merge(kind, group);
    if (merged.grade === 'C') hints.push(merged);
    else decisions.push(decision(kind, merged, merged.grade));
  }
  return {
    decisions: inOrder(unique(withoutRepeats(onceASwitch(decisions).map((one) => rewritten(one, decisions))))),
    hints,
  };
}

/**
 * What one choice of a kind is about. The same step of the same setting in several places (each copy of the product, each region) was taken once; several things that come or go
 * at once were decided together where their kind says so.
 */
function choiceOf(kind: Kind, { thing, facts: { name, from, to } }: Finding): string {
  if (kind.together === true) return '';
  const stepped = from !== undefined && to !== undefined;
  if (kind.together === 'come or gone' && !stepped) return '';
  const ofSettings = kind.find.some(({ by }) => by === 'setting');
  return stepped && name !== undefined && ofSettings && kind.each !== true ? `${name} ${from} ${to}` : thing;
}

/**
 * A switch and what it shows or hides are one choice. Where a switch goes, that what it held is there for all says more; where one comes, that it is a switch.
 */
function onceASwitch(decisions: readonly Decision[]): readonly Decision[] {
  const shown = decisions.find(({ kind, facts }) => kind === 'shown-to-some' && facts['how'] === 'switch');
  const turned = decisions.find(({ kind }) => kind === 'switch' || kind === 'switch-turned');
  if (!shown || !turned) return decisions;
  const less = shown.effect === 'less' ? turned : shown;
  const more = less === shown ? turned : shown;
  return decisions.flatMap((one) => {
    if (one === less) return [];
    return [one === more ? { ...one, evidence: [...more.evidence, ...less.evidence].slice(0, mostProofs) } : one];
  });
}

/** A protection that goes while others of its kind come in the same change was probably written anew: that less is protected is not proved. */
function rewritten(decision: Decision, all: readonly Decision[]): Decision {
  return decision.effect === 'more' &&
    decision.severity === 'high' &&
    rewrittenKinds.has(decision.kind) &&
    all.some(({ kind, effect }) => kind === decision.kind && effect !== 'more')
    ? { ...decision, severity: 'low' }
    : decision;
}

const rewrittenKinds: ReadonlySet<string> = new Set([
  'access-checked',
  'own-things-only',
  'second-factor',
  'sender-checked',
  'backups-kept',
  'files-visibility',
]);

/** What work taken back opened for others goes with it: one choice, told as that. */
const partOfUndoing: ReadonlySet<string> = new Set([
  'address-withdrawn more',
  'field-withdrawn more',
  'interface-broken more',
  'setting-withdrawn more',
  'option-withdrawn more',
  'shown-to-some less',
  'switch one-off',
]);

/** The lock of a part of the product that goes whole, with its list of components, tells of no other tool. */
function withoutGoneParts(findings: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  const gone = new Set(sightings.filter((one) => one.via === 'manifest').map((one) => one.thing));
  return gone.size === 0
    ? findings
    : findings.filter(
        ({ kind, evidence }) =>
          kind !== 'build-tools' || !evidence.every(({ path }) => gone.has(path.slice(0, path.lastIndexOf('/') + 1))),
      );
}

/** A component that goes while no code changes was left over: that the product ran without it before is likelier than that it now does. */
function withoutLeftovers(findings: readonly Finding[], sightings: readonly Sighting[]): readonly Finding[] {
  return sightings.some(({ via, facts }) => via === 'size' && Number(facts['removed']) > 0)
    ? findings
    : findings.filter(({ effect, facts }) => effect !== 'less' || facts['how'] !== 'component');
}

/** A file that is an address for programs is told once, as that and not as a page. */
function withoutAddresses(findings: readonly Finding[], interfaces: readonly Finding[]): readonly Finding[] {
  const paths = new Set(
    interfaces.filter((one) => one.kind === 'address-withdrawn').flatMap((one) => one.evidence.map((at) => at.path)),
  );
  return paths.size === 0
    ? findings
    : findings.filter((one) => one.kind !== 'part-withdrawn' || !one.evidence.every((at) => paths.has(at.path)));
}

/** What goes from one file and comes in another under the same name was moved: it decides nothing. */
function withoutRelocated(findings: readonly Finding[]): readonly Finding[] {
  const sides = new Map<string, Set<string>>();
  const keyOf = ({ kind, thing }: Finding): string => `${kind} ${thing}`;
  for (const finding of findings) {
    const own = new Set(finding.evidence.map(({ side }) => side));
    // Only a finding that stands on one side alone can be half of a move.
    const half = own.size === 1 ? [...own].join('') : 'both';
    sides.set(keyOf(finding), (sides.get(keyOf(finding)) ?? new Set<string>()).add(half));
  }
  const rhythms = { old: new Set<string>(), new: new Set<string>() };
  for (const { kind, evidence } of findings)
    if (kind === 'schedule') for (const { side, text } of evidence) rhythms[side].add(rhythm.exec(text)?.[0] ?? '');
  return findings.filter((finding) => {
    // A rhythm that goes from some places and comes in another has a new home.
    if (
      finding.kind === 'schedule' &&
      new Set(finding.evidence.map(({ side }) => side)).size === 1 &&
      finding.evidence.every(({ side, text }) => {
        const own = rhythm.exec(text)?.[0];
        return own !== undefined && rhythms[side === 'old' ? 'new' : 'old'].has(own);
      })
    )
      return false;
    const halves = sides.get(keyOf(finding));
    return !(halves?.size === 2 && halves.has('old') && halves.has('new'));
  });
}

const rhythm =
  /(?:[\d*/,-]{1,30}\s+){4}[\d*/,a-z-]{1,30}|@(?:hourly|daily|weekly|monthly)|crontab\([^)]{1,60}|\bevery\W\S{2,20}|\bAddOrUpdate\b[^(]{0,60}|@(?:Cron|Interval|Scheduled)\([^)]{1,60}/i;

function merge(kind: Kind, group: readonly Finding[]): Finding {
  const ordered = [...group].sort((a, b) => weightOf(kind, b) - weightOf(kind, a));
  const [first] = ordered;
  if (!first) throw new Error('a group of findings is never empty');
  const evidence = spread(distinct(ordered.flatMap((finding) => finding.evidence)));
  const dues = ordered
    .map((finding) => finding.due)
    .filter((due) => due !== undefined)
    .sort();
  const places = new Set(evidence.map((at) => fileKind(at.path).place));
  const n = group.length;
  const things = new Set(group.map((finding) => finding.thing)).size;
  return {
    ...first,
    thing: things > 1 ? kind.id : first.thing,
    grade: ordered.map((finding) => finding.grade).sort()[0] ?? first.grade,
    facts: {
      ...first.facts,
      n,
      things,
      files: new Set(evidence.map((at) => at.path)).size,
      place: places.has('production') ? 'production' : ([...places][0] ?? 'any'),
    },
    evidence,
    ...(dues[0] === undefined ? {} : { due: dues[0] }),
    severity: ordered.map((finding) => severityOf(kind, finding)).sort((a, b) => rank(a) - rank(b))[0] ?? 'low',
  };
}

function weightOf(kind: Kind, finding: Finding): number {
  return 10 - rank(severityOf(kind, finding)) * 3 + (finding.grade === 'A' ? 1 : 0);
}

/** What happens outside production weighs less: a step down for a rehearsal copy, the lowest for a developer's own machine. */
function severityOf(kind: Kind, finding: Finding): Severity {
  const usual = finding.severity ?? kind.outcomes[finding.effect]?.severity ?? 'low';
  const strong = largeChange(kind, finding) && usual === 'medium' ? 'high' : usual;
  const place = finding.evidence[0] === undefined ? 'any' : fileKind(finding.evidence[0].path).place;
  if (place === 'staging') return strong === 'high' ? 'medium' : 'low';
  if (place === 'development' || place === 'test' || place === 'example') return 'low';
  return strong;
}

/** Spending multiplied or divided by three or more is told first. */
function largeChange(kind: Kind, finding: Finding): boolean {
  const times = finding.facts['times'];
  return kind.category === 'cost.infrastructure' && finding.grade === 'A' && typeof times === 'number' && times >= 3;
}

function decision(kind: Kind, finding: Finding, grade: Exclude<Grade, 'C'>): Decision {
  const outcome = kind.outcomes[finding.effect];
  return {
    id: `${kind.id}:${finding.thing}`,
    kind: kind.id,
    category: finding.category ?? kind.category,
    effect: finding.effect,
    consequences: outcome?.consequences ?? [],
    severity: finding.severity ?? outcome?.severity ?? 'low',
    grade,
    ...(finding.due === undefined ? {} : { due: finding.due }),
    door: outcome?.door ?? 'two',
    facts: finding.facts,
    evidence: finding.evidence,
  };
}

/** The same proof for the same category told by two kinds is one choice: the more telling kind, which comes first in the catalogue, keeps it. */
function withoutRepeats(decisions: readonly Decision[]): readonly Decision[] {
  const ordered = [...decisions].sort((a, b) => rank(a.severity) - rank(b.severity));
  const taken = new Set<string>();
  return ordered.filter((one) => {
    const keys = one.evidence.map((at) => `${one.category} ${at.path} ${at.side} ${at.line}`);
    if (keys.every((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

function unique(decisions: readonly Decision[]): readonly Decision[] {
  const seen = new Map<string, number>();
  return decisions.map((one) => {
    const count = seen.get(one.id) ?? 0;
    seen.set(one.id, count + 1);
    return count === 0 ? one : { ...one, id: `${one.id}:${one.effect}` };
  });
}

function inOrder(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort(
    (a, b) =>
      rank(a.severity) - rank(b.severity) ||
      Number(a.door === 'two') - Number(b.door === 'two') ||
      (a.due ?? '9').localeCompare(b.due ?? '9') ||
      Number(!costsMore(a)) - Number(!costsMore(b)) ||
      (a.id < b.id ? -1 : 1),
  );
}

function costsMore(decision: Decision): boolean {
  return decision.consequences.some((one) => one.on === 'spending' && one.direction === 'more');
}

function rank(severity: Severity): number {
  const ranks: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
  return ranks[severity];
}

/** The proofs that are kept: each file's first before any file's second, what runs the product before what checks it. */
function spread(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length <= mostProofs) return evidence;
  const seen = new Map<string, number>();
  const ranked = evidence.map((one, at) => {
    const turn = seen.get(one.path) ?? 0;
    seen.set(one.path, turn + 1);
    return { one, order: [Math.floor(turn / 2), checks.test(one.path) ? 1 : 0, at] as const };
  });
  ranked.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2]);
  return ranked.slice(0, mostProofs).map(({ one }) => one);
}

/** A decision that stands in more places is proved well enough by these; a page shows the first few. */
const mostProofs = 40;
const checks = /(^|\/)(\.github|\.circleci|\.gitlab[^/]*|tests?|spec|docs?)\//;

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ path, side, line }) => {
    const key = `${side} ${line} ${path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
