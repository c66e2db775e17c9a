import { likelyNewName } from './interfaces/settingNames.ts';
import { singular, windowName } from './interfaces/userFacing.ts';
import type { Effect, Evidence, Facts, Finding, Sighting } from './finding.ts';

/** What the sightings of interfaces decide over the whole change: what is gone for those who use it, and what only moved decides nothing. */
export function mergeInterfaces(sightings: readonly Sighting[]): readonly Finding[] {
  const byVia = new Map<string, Sighting[]>();
  for (const one of sightings) {
    if (one.family !== 'interface') continue;
    const list = byVia.get(one.via) ?? [];
    list.push(one);
    byVia.set(one.via, list);
  }
  const of = (via: string): readonly Sighting[] => byVia.get(via) ?? [];
  const total = sum(of('size'));
  const withdrawn = withdrawals(of('part'), of('address'), total, of('window'));
  const closed = addresses(of('address'));
  // What an address answered goes with it, and so do the details of a part that goes.
  const folders = new Set(closed.flatMap((one) => one.evidence.map((at) => folderOf(at.path))));
  const gone = [
    ...closed,
    ...fields(of('field')).filter(
      (one) =>
        !one.evidence.some(
          (at) => folders.has(folderOf(at.path)) || (withdrawn.length > 0 && !forPrograms.test(at.path)),
        ),
    ),
  ];
  return [
    ...gone,
    ...settings(of('setting').filter((one) => !gonePart(one, of('manifest')))),
    ...options(of('option')),
    ...flags(of('flag')),
    ...messages(of('message'), withdrawn.length > 0 || total.added > total.removed * 0.5),
    ...deprecations(of('deprecation'), new Set(gone.flatMap((one) => one.evidence.map((at) => at.path)))),
    ...withdrawn,
    ...(withdrawn.length > 0 ? [] : wordsGone(of('label'), of('said'), total)),
  ];
}

/** The settings of a part that goes whole, with its list of components, go with it. */
function gonePart(one: Sighting, manifests: readonly Sighting[]): boolean {
  return (
    one.sign === 'removed' &&
    one.facts['whole'] === 1 &&
    manifests.some(({ thing }) => thing !== '' && pathOf(one).startsWith(thing))
  );
}

interface Size {
  readonly added: number;
  readonly removed: number;
}

function sum(sizes: readonly Sighting[]): Size {
  let added = 0;
  let removed = 0;
  for (const { facts } of sizes) {
    added += Number(facts['added']);
    removed += Number(facts['removed']);
  }
  return { added, removed };
}

function finding(
  kind: string,
  thing: string,
  effect: Effect,
  facts: Facts,
  evidence: readonly Evidence[],
  severity?: Finding['severity'],
): Finding {
  return { kind, thing, effect, grade: 'B', facts, evidence, ...(severity === undefined ? {} : { severity }) };
}

const forPrograms = /(^|[/._-])(api|apis|dtos?|schemas?|serializers?|webhooks?)([/._-]|$)/i;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

const pathOf = (one: Sighting): string => String(one.facts['path'] ?? '');

/** Addresses for programs that are gone. One whose ending comes back in another file was moved there. */
function addresses(list: readonly Sighting[]): readonly Finding[] {
  return goneAddresses(list)
    .filter((one) => one.facts['open'] === 1)
    .map((one) => finding('address-withdrawn', one.thing, 'more', { name: one.thing }, one.evidence));
}

function goneAddresses(list: readonly Sighting[]): readonly Sighting[] {
  const added = list.filter((one) => one.sign === 'added');
  const keys = new Set(added.map((one) => pathPart(one.thing)));
  const asked = (one: Sighting): boolean =>
    added.some(
      (other) =>
        pathOf(other) === pathOf(one) &&
        pathPart(other.thing) === pathPart(one.thing) &&
        otherVerb(one.thing, other.thing),
    ) && !added.some((other) => other.thing === one.thing);
  return list.filter(
    (one) =>
      one.sign === 'removed' &&
      (asked(one) || !keys.has(pathPart(one.thing))) &&
      !added.some((other) => pathOf(other) !== pathOf(one) && tail(other.thing) === tail(one.thing)),
  );
}

function pathPart(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** Asked in another way than before: reading became sending, for example. Two ways of updating are one. */
function otherVerb(was: string, is: string): boolean {
  const verbs = [was, is].map((key) => key.slice(0, key.indexOf(' ')).replace('patch', 'put'));
  return verbs[0] !== verbs[1] && verbs.every((verb) => /^(get|post|put|delete)$/.test(verb));
}

/** What is left of an address when the parts before it are declared elsewhere. */
function tail(key: string): string {
  return pathPart(key)
    .split('/')
    .filter((part) => part !== '*')
    .slice(-2)
    .join('/');
}

/** Fields that programs read or send and that no file of the change declares any longer. A file that goes whole is told as what it was for. */
function fields(list: readonly Sighting[]): readonly Finding[] {
  const added = new Set(list.filter((one) => one.sign === 'added').map((one) => one.thing));
  return list
    .filter((one) => one.sign === 'removed' && one.facts['whole'] === 0 && !added.has(one.thing))
    .map((one) => finding('field-withdrawn', one.thing, 'more', { name: String(one.facts['name']) }, one.evidence));
}

/** Settings that whoever installs the product has to rename or loses. */
function settings(list: readonly Sighting[]): readonly Finding[] {
  const added = list.filter((one) => one.sign === 'added');
  const kept = new Set(added.map((one) => one.thing));
  const removed = list.filter((one) => one.sign === 'removed' && !kept.has(one.thing));
  const before = new Set(list.filter((one) => one.sign === 'removed').map((one) => one.thing));
  const byName = new Map<string, Sighting[]>();
  for (const one of removed) byName.set(one.thing, [...(byName.get(one.thing) ?? []), one]);
  const findings: Finding[] = [];
  for (const [name, gone] of byName) {
    const paths = new Set(gone.map(pathOf));
    const fresh = added.filter((one) => paths.has(pathOf(one)) && !before.has(one.thing));
    const next = likelyNewName(
      name,
      fresh.map((one) => one.thing),
    );
    const evidence = gone.flatMap((one) => one.evidence);
    if (next !== undefined) {
      const there = fresh.filter((one) => one.thing === next).flatMap((one) => one.evidence);
      findings.push(
        finding('setting-renamed', name, 'more', { from: name, to: next }, [...there.slice(0, 2), ...evidence]),
      );
      continue;
    }
    const places = new Set(gone.map((one) => one.facts['place']));
    // A line of a sample alone is tidied; a setting that the code reads no longer, and no sample names, was the team's own.
    const read = places.has('code') || places.has('declared');
    if (places.has('sample') && (read || gone.length > 1))
      findings.push(finding('setting-withdrawn', name, 'more', { name }, evidence));
  }
  // Settings that go beside others that are renamed are part of the same rework.
  return findings.some((one) => one.kind === 'setting-renamed')
    ? findings.filter((one) => one.kind === 'setting-renamed')
    : findings;
}

/** Options that people or scripts type and that are gone. */
function options(list: readonly Sighting[]): readonly Finding[] {
  const added = new Set(list.filter((one) => one.sign === 'added').map((one) => one.thing));
  return list
    .filter((one) => one.sign === 'removed' && !added.has(one.thing))
    .map((one) => finding('option-withdrawn', one.thing, 'more', { name: one.thing }, one.evidence));
}

/** Messages that people begin to receive, or no longer do. Left alone: one that is sent from another place, one whose whole part goes, and one that goes while much is written anew. */
function messages(list: readonly Sighting[], reworked: boolean): readonly Finding[] {
  const names = (sign: Sighting['sign']): ReadonlySet<string> =>
    new Set(list.filter((one) => one.sign === sign).map((one) => one.thing));
  const added = names('added');
  const removed = names('removed');
  // The same number of sendings under other names is a renaming.
  const renamed =
    [...added].filter((name) => !removed.has(name)).length > 0 && [...removed].some((name) => !added.has(name));
  if (renamed) return [];
  return list
    .filter(
      (one) =>
        !(added.has(one.thing) && removed.has(one.thing)) &&
        one.facts['whole'] === 0 &&
        !(reworked && one.sign === 'removed'),
    )
    .map((one) =>
      finding('message-sent', one.thing, one.sign === 'added' ? 'more' : 'less', { name: one.thing }, one.evidence),
    );
}

/** Switches that a list of switches gains or loses. */
function flags(list: readonly Sighting[]): readonly Finding[] {
  const signs = (sign: Sighting['sign']): ReadonlySet<string> =>
    new Set(list.filter((one) => one.sign === sign).map((one) => one.thing));
  const added = signs('added');
  const removed = signs('removed');
  return list
    .filter((one) => !(added.has(one.thing) && removed.has(one.thing)))
    .map((one) =>
      finding(
        'switch',
        one.thing,
        one.sign === 'added' ? 'unclear' : 'one-off',
        { name: String(one.facts['name']) },
        one.evidence,
        one.facts['own'] === 1 ? 'low' : 'medium',
      ),
    );
}

/** Marks that something ends, and things so marked that are now gone. */
function deprecations(list: readonly Sighting[], told: ReadonlySet<string>): readonly Finding[] {
  const added = new Set(list.filter((one) => one.sign === 'added').map((one) => one.thing));
  const removed = new Set(list.filter((one) => one.sign === 'removed').map((one) => one.thing));
  // A file that warns before and after was only reworded.
  const warns = new Set(list.filter((one) => one.sign === 'added').map(pathOf));
  return list.flatMap((one) => {
    if (added.has(one.thing) && removed.has(one.thing)) return [];
    if (one.sign === 'added') return [finding('end-marked', 'mark', 'one-off', {}, one.evidence)];
    const closed = !warns.has(pathOf(one)) && !told.has(pathOf(one));
    // A mark in a shared type is read by the team; one in a request, an answer or an entry by others.
    const small =
      one.facts['how'] === 'marked' &&
      !/(controller|route|endpoint|openapi|graphql|dto|schema|serializer|request|response)/i.test(pathOf(one));
    return closed ? [finding('old-way-closed', 'warning', 'more', {}, one.evidence, small ? 'low' : undefined)] : [];
  });
}

/**
 * A part of the product that goes: its screens, messages or entries are deleted and little comes instead, or an address goes with what stood behind it. Left alone:
 * what is rebuilt in the same change (much is added, or something of the same name comes), and a file of a few lines.
 */
function withdrawals(
  parts: readonly Sighting[],
  listed: readonly Sighting[],
  total: Size,
  windows: readonly Sighting[],
): readonly Finding[] {
  const gone = parts.filter((one) => one.sign === 'removed');
  const come = new Set(parts.filter((one) => one.sign === 'added').map((one) => singular(subject(one))));
  const addressed = new Set(listed.filter((one) => one.facts['file'] === 1 && one.facts['open'] === 1).map(pathOf));
  // A window that no screen opened any longer was left over: nobody misses it.
  const closed = new Set(windows.filter((one) => one.sign === 'removed').map((one) => one.thing));
  for (const one of windows) if (one.sign === 'added') closed.delete(one.thing);
  const lost = gone.filter(
    (one) =>
      opened(one.thing, closed) &&
      !addressed.has(one.thing) &&
      !come.has(singular(subject(one))) &&
      !/(^|[_-])(legacy|old|deprecated|bootstrap)([_-]|$)/.test(subject(one)),
  );
  const taken = lost.reduce((lines, one) => lines + Number(one.facts['removed']), 0);
  if (taken >= 15 && total.added <= total.removed * 0.4) {
    const large = lost.length >= 4 && taken >= 400 && total.added * 20 < total.removed;
    return lost.map((one) =>
      finding(
        'part-withdrawn',
        subject(one),
        'one-off',
        { face: String(one.facts['face']) },
        one.evidence,
        large ? 'high' : undefined,
      ),
    );
  }
  const unlisted = goneAddresses(listed).filter(
    (one) => one.facts['open'] === 0 && one.facts['page'] !== 0 && one.facts['file'] !== 1,
  );
  if (unlisted.length === 0 || total.removed < 25 || total.added > total.removed * 0.2) return [];
  return unlisted.map((one) => finding('part-withdrawn', one.thing, 'one-off', { face: 'address' }, one.evidence));
}

function opened(path: string, closed: ReadonlySet<string>): boolean {
  const window = windowName(path);
  return window === undefined || closed.has(window);
}

function subject(one: Sighting): string {
  return String(one.facts['subject']).toLowerCase();
}

/** Words shown on screen that go together with the place that showed them, while nothing takes their place. */
function wordsGone(labels: readonly Sighting[], said: readonly Sighting[], total: Size): readonly Finding[] {
  if (labels.some((one) => one.sign === 'added') || total.added > total.removed * 0.34) return [];
  const gone = new Set(labels.map((one) => one.thing));
  const still = new Set(said.filter((one) => one.sign === 'added').map((one) => one.thing));
  return said
    .filter((one) => one.sign === 'removed' && gone.has(one.thing) && !still.has(one.thing))
    .map((one) =>
      finding(
        'words-withdrawn',
        one.thing,
        'one-off',
        { name: one.thing },
        one.evidence,
        total.removed >= 40 ? 'medium' : undefined,
      ),
    );
}
