import { besideTitle } from './besideTitle.ts';
import { fileKind } from '../../change/fileKind.ts';
import { arrangedAnew } from './arrangedAnew.ts';
import { askedDetails } from './askedDetails.ts';
import { askedSigns } from './askedSigns.ts';
import { askedUnlessSpoken, calmUnlessSpoken } from './askedUnlessSpoken.ts';
import { kindById } from '../kinds/allKinds.ts';
import { mergeInterfaces } from './mergeInterfaces.ts';
import { mergeLicences } from './mergeLicences.ts';
import { mergeLines } from './mergeLines.ts';
import { mergePlans } from './mergePlans.ts';
import { mergeSuppliers } from './mergeSuppliers.ts';
import { mergedDecision, mergedFinding } from './mergedFinding.ts';
import { onlyAsked } from './onlyAsked.ts';
import { settledDecisions } from './settledDecisions.ts';
import { withoutNewTables } from './withoutNewTables.ts';
import { withoutExplained } from './withoutExplained.ts';
import type { Around } from './around.ts';
import type { FileFindings } from '../detect.ts';
import type { Kind } from '../kind.ts';
import type { Decision, Finding } from '../finding.ts';

/** What a change decides, and what is only worth asking. */
export interface Decided {
  readonly decisions: readonly Decision[];
  /** Findings of grade C, one a kind and thing. */
  readonly hints: readonly Finding[];
}

/**
 * Merges what the files show: one choice, one decision; what moved cancels out; what weighs more comes first. `several`: many changes are read as one. `spoken`: how
 * likely the words of the authors make a decision of a category.
 */
export function mergeFindings(files: readonly FileFindings[], several = false, spoken?: Around['spoken']): Decided {
  const sightings = files.flatMap((file) => file.sightings);
  const lines = files.flatMap((file) => file.lines);
  const inFiles = mergeLicences(
    files.flatMap((file) => file.findings),
    sightings,
  );
  const ofFiles = withoutNewTables(inFiles, sightings);
  const interfaces = withoutNamesOfSwitches(mergeInterfaces(sightings), [...ofFiles, ...lines]);
  const names = new Set(interfaces.filter(({ kind }) => kind === 'setting-renamed').map(({ facts }) => facts['to']));
  const found = [
    ...withoutExplained(ofFiles, { interfaces, sightings }),
    ...mergeLines(lines, [...ofFiles, ...interfaces], sightings),
    ...mergeSuppliers(sightings),
    ...mergePlans(sightings),
    ...interfaces,
  ];
  const undone = ofFiles.some((one) => one.kind === 'work-undone');
  const timed = found.some((one) => one.kind === 'schedule' && one.effect === 'more');
  const standing = found.filter(
    (one) =>
      !(undone && isPartOfUndoing(one)) &&
      // A switch under another name is no new one.
      !(one.kind === 'switch' && names.has(one.thing)) &&
      !servesTries(one) &&
      // A job that the product runs by itself checks nothing.
      !(timed && one.kind === 'announced-checks' && one.effect === 'more'),
  );
  const decisions: Decision[] = [];
  const hints: Finding[] = [];
  const around = { sightings, several, ...(spoken === undefined ? {} : { spoken }) };
  const weighed = askedUnlessSpoken(askedSigns(askedDetails(arrangedAnew(standing), around), around), around);
  for (const { kind, findings } of choices(besideTitle(onlyAsked(weighed, around), around))) {
    // What is certain needs no proof that is not.
    const certain = findings.filter(({ grade }) => grade !== 'C');
    const merged = mergedFinding(kind, certain.length > 0 ? certain : findings);
    if (merged.grade === 'C') hints.push(merged);
    else decisions.push(calmUnlessSpoken(mergedDecision(kind, merged, merged.grade), around));
  }
  return { decisions: settledDecisions(decisions), hints };
}

/** What goes with a switch: the words that named it to those who turn it, and what programs were told of it. */
function withoutNamesOfSwitches(interfaces: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const goes = others.some(
    ({ kind, effect, severity }) => kind === 'switch' && effect === 'one-off' && severity === 'medium',
  );
  const opens = goes || others.some(({ kind, effect }) => kind === 'shown-to-some' && effect === 'less');
  return interfaces.filter(
    ({ kind, facts }) =>
      !(goes && kind === 'words-withdrawn') &&
      !(opens && kind === 'field-withdrawn' && /enabled|flag|feature/i.test(String(facts['name']))),
  );
}

/** How much, how long or how often something runs where the team only tries it. */
function servesTries({ kind, category, evidence }: Finding): boolean {
  return (
    ofRunning.has(category ?? kindById(kind)?.category ?? '') &&
    evidence.every(({ path }) => fileKind(path).place === 'test' && fileKind(path).role !== 'data')
  );
}

const ofRunning: ReadonlySet<string> = new Set(['cost.usage', 'cost.infrastructure', 'risk.reliability']);

/** What work taken back opened for others goes with it: one choice, told as that. */
function isPartOfUndoing({ kind, effect }: Finding): boolean {
  return partsOfUndoing.has(`${kind} ${effect}`);
}

const partsOfUndoing: ReadonlySet<string> = new Set([
  'address-withdrawn more',
  'field-withdrawn more',
  'interface-broken more',
  'setting-withdrawn more',
  'option-withdrawn more',
  'shown-to-some less',
  'control-withdrawn less',
  'part-withdrawn one-off',
  'switch one-off',
]);

interface Choice {
  readonly kind: Kind;
  /** At least one. */
  readonly findings: Finding[];
}

/** Findings of one kind and direction about one thing are one choice. */
function choices(findings: readonly Finding[]): Iterable<Choice> {
  const byKey = new Map<string, Choice>();
  for (const finding of findings) {
    const kind = kindById(finding.kind);
    if (!kind?.outcomes[finding.effect]) continue;
    const key = `${kind.id} ${finding.effect} ${aboutWhat(kind, finding)}`;
    const choice = byKey.get(key);
    if (choice) choice.findings.push(finding);
    else byKey.set(key, { kind, findings: [finding] });
  }
  return byKey.values();
}

/**
 * What one choice of a kind is about. The same step of the same setting in several places (each copy of the product, each region) was taken once; several things that come or go
 * at once were decided together where their kind says so.
 */
function aboutWhat(kind: Kind, { thing, facts: { name, from, to } }: Finding): string {
  if (kind.together === true) return '';
  const stepped = from !== undefined && to !== undefined;
  if (kind.together === 'come or gone' && !stepped) return '';
  const ofSettings = kind.find.some(({ by }) => by === 'setting');
  return stepped && name !== undefined && ofSettings && kind.each !== true ? `${name} ${from} ${to}` : thing;
}
