import { fileKind } from '../../change/fileKind.ts';
import { changeSize } from './changeSize.ts';
import { interfaceFinding, pathOf, thingsOf } from './interfaceFinding.ts';
import { likelyNewName } from '../interfaces/settingNames.ts';
import { mergeAddresses } from './mergeAddresses.ts';
import { mergeWithdrawals, mergeWordsGone } from './mergeWithdrawals.ts';
import type { Finding, Sighting } from '../finding.ts';

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
  const total = changeSize(of('size'));
  const withdrawn = mergeWithdrawals({
    parts: of('part'),
    addresses: of('address'),
    windows: of('window'),
    pieces: of('piece'),
    drawn: of('drawn'),
    total,
  });
  const closed = mergeAddresses(of('address'));
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
    ...(withdrawn.length > 0 ? [] : mergeWordsGone({ labels: of('label'), said: of('said'), total })),
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

const forPrograms = /(^|[/._-])(api|apis|dtos?|schemas?|serializers?|webhooks?)([/._-]|$)/i;

/** What only our own other parts read. */
const forOurOwn = /(^|\/)(?:extensions?|browser[_-]extension|internal)\//i;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Fields that programs read or send and that no file of the change declares any longer. A file that goes whole is told as what it was for. */
function fields(list: readonly Sighting[]): readonly Finding[] {
  const added = thingsOf(list, 'added');
  return list
    .filter((one) => one.sign === 'removed' && one.facts['whole'] === 0 && !added.has(one.thing))
    .map(({ thing, facts, evidence }) =>
      interfaceFinding({
        kind: 'field-withdrawn',
        thing,
        effect: 'more',
        facts: { name: String(facts['name']) },
        evidence,
        ...(evidence.every(({ path }) => forOurOwn.test(path)) ? { severity: 'low' as const } : {}),
      }),
    );
}

/** Settings that whoever installs the product has to rename or loses. */
function settings(list: readonly Sighting[]): readonly Finding[] {
  const added = list.filter((one) => one.sign === 'added');
  const elsewhere = thingsOf(list, 'kept');
  const kept = new Set([...thingsOf(list, 'added'), ...elsewhere]);
  const before = new Set([...thingsOf(list, 'removed'), ...elsewhere]);
  const removed = list.filter((one) => one.sign === 'removed' && !kept.has(one.thing));
  const byName = new Map<string, Sighting[]>();
  for (const one of removed) byName.set(one.thing, [...(byName.get(one.thing) ?? []), one]);
  const findings: Finding[] = [];
  for (const [name, gone] of byName) {
    // A page that explains may be mended by itself.
    if (gone.every((one) => one.facts['place'] === 'document') || isSwitch.test(name)) continue;
    // A way of running the product that goes whole takes its samples along: what the product itself reads may stay.
    if (gone.every((one) => one.facts['whole'] === 1 && fileKind(pathOf(one)).role === 'settings')) continue;
    const paths = new Set(gone.map(pathOf));
    const fresh = added.filter(
      (one) => one.facts['place'] !== 'document' && paths.has(pathOf(one)) && !before.has(one.thing),
    );
    const next = likelyNewName(
      name,
      fresh.map((one) => one.thing),
    );
    const evidence = gone.flatMap((one) => one.evidence);
    if (next !== undefined) {
      const there = fresh.filter((one) => one.thing === next).flatMap((one) => one.evidence);
      findings.push(
        interfaceFinding({
          kind: 'setting-renamed',
          thing: name,
          effect: 'more',
          facts: { from: name, to: next },
          evidence: [...there.slice(0, 2), ...evidence],
        }),
      );
      continue;
    }
    const places = new Set(gone.map((one) => one.facts['place']));
    // A line of a sample alone is tidied; a setting that the code reads no longer, and no sample names, was the team's own.
    const read = places.has('code') || places.has('declared');
    if ((places.has('sample') && (read || gone.length > 1)) || (places.has('document') && read))
      findings.push(
        asRemark(
          interfaceFinding({ kind: 'setting-withdrawn', thing: name, effect: 'more', facts: { name }, evidence }),
          gone,
        ),
      );
  }
  // Settings that go beside others that are renamed are part of the same rework.
  const renamed = findings.filter((one) => one.kind === 'setting-renamed');
  return renamed.length > 0 ? renamed : findings;
}

/** What is told as a switch. */
const isSwitch = /_FF_|FEATURE_(?:FLAG|TOGGLE)_/;

/** A setting that the sample only names in a remark is one that the product does without: whether anybody filled it in is to be asked. */
function asRemark(finding: Finding, gone: readonly Sighting[]): Finding {
  const samples = gone.filter(({ facts }) => facts['place'] === 'sample').flatMap(({ evidence }) => evidence);
  return samples.length > 0 && samples.every(({ text }) => /^\s*[#;]/.test(text))
    ? { ...finding, grade: 'C' }
    : finding;
}

/** Options that people or scripts type and that are gone. */
function options(list: readonly Sighting[]): readonly Finding[] {
  const added = thingsOf(list, 'added');
  return list
    .filter((one) => one.sign === 'removed' && !added.has(one.thing))
    .map(({ thing, evidence }) =>
      interfaceFinding({ kind: 'option-withdrawn', thing, effect: 'more', facts: { name: thing }, evidence }),
    );
}

/** Messages that people begin to receive, or no longer do. Left alone: one that is sent from another place, one whose whole part goes, and one that goes while much is written anew. */
function messages(list: readonly Sighting[], reworked: boolean): readonly Finding[] {
  const added = thingsOf(list, 'added');
  const removed = thingsOf(list, 'removed');
  // The same number of sendings under other names is a renaming.
  const renamed =
    [...added].filter((name) => !removed.has(name)).length > 0 && [...removed].some((name) => !added.has(name));
  if (renamed) return [];
  return withoutOtherWays(withoutOwnCalls(list))
    .filter(
      (one) =>
        !(added.has(one.thing) && removed.has(one.thing)) &&
        one.facts['whole'] === 0 &&
        !(reworked && one.sign === 'removed'),
    )
    .map(({ thing, sign, evidence }) =>
      interfaceFinding({
        kind: 'message-sent',
        thing,
        effect: sign === 'added' ? 'more' : 'less',
        facts: { name: thing },
        evidence,
      }),
    );
}

/** A function of the change itself that sends by others, and is called once: its call sends what those are counted for. */
function withoutOwnCalls(list: readonly Sighting[]): readonly Sighting[] {
  const sent = list.filter(({ facts }) => facts['how'] !== 'written');
  const calls = sent.filter(({ sign }) => sign === 'added');
  const counted = new Set(
    list
      .filter(({ facts }) => facts['how'] === 'written')
      .filter(
        (one) =>
          calls.filter(({ thing }) => thing === one.thing).length === 1 &&
          calls.some((call) => call.thing !== one.thing && pathOf(call) === pathOf(one)),
      )
      .map(({ thing }) => thing),
  );
  return sent.filter(({ sign, thing }) => sign !== 'added' || !counted.has(thing));
}

/** One message that leaves in either of two ways, as a text or from a model of texts: in one file, the way that is taken more often counts. */
function withoutOtherWays(list: readonly Sighting[]): readonly Sighting[] {
  const counts = new Map<string, number>();
  const keyOf = (one: Sighting, thing = one.thing): string => `${one.sign} ${pathOf(one)} ${thing}`;
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const things = [...new Set(list.map(({ thing }) => thing))];
  return list.filter((one) => {
    const longer = things.some(
      (thing) =>
        otherWay.test(thing.slice(one.thing.length)) && thing.startsWith(one.thing) && has(one, thing) >= has(one),
    );
    const shorter = things.some(
      (thing) =>
        otherWay.test(one.thing.slice(thing.length)) && one.thing.startsWith(thing) && has(one, thing) > has(one),
    );
    return !longer && !shorter;
  });

  function has(one: Sighting, thing = one.thing): number {
    return counts.get(keyOf(one, thing)) ?? 0;
  }
}

/** How a function that sends from a model is called after the one that sends a text. */
const otherWay = /^_?(?:with|using|from|by|via)_?\w{3,30}$/;

/** Switches that a list of switches gains or loses. */
function flags(list: readonly Sighting[]): readonly Finding[] {
  const added = thingsOf(list, 'added');
  const removed = thingsOf(list, 'removed');
  return list
    .filter((one) => !(added.has(one.thing) && removed.has(one.thing)))
    .map(({ thing, sign, facts, evidence }) => {
      // What a licence that is bought allows is part of what is sold.
      const sold = evidence.some(({ path }) => /licen[cs]e|entitlement/i.test(path));
      if (sold && sign === 'added')
        return interfaceFinding({ kind: 'plan-content', thing, effect: 'more', facts: {}, evidence });
      return interfaceFinding({
        kind: 'switch',
        thing,
        effect: sign === 'added' ? 'unclear' : 'one-off',
        facts: { name: String(facts['name']) },
        evidence,
        severity: facts['own'] === 1 ? 'low' : 'medium',
      });
    });
}

/** Marks that something ends, and things so marked that are now gone. */
function deprecations(list: readonly Sighting[], told: ReadonlySet<string>): readonly Finding[] {
  const added = thingsOf(list, 'added');
  const removed = thingsOf(list, 'removed');
  // A file that warns before and after was only reworded.
  const warns = new Set(list.filter((one) => one.sign === 'added').map(pathOf));
  return list.flatMap((one) => {
    if (added.has(one.thing) && removed.has(one.thing)) return [];
    const { evidence } = one;
    if (one.sign === 'added')
      return [interfaceFinding({ kind: 'end-marked', thing: 'mark', effect: 'one-off', facts: {}, evidence })];
    const closed = !warns.has(pathOf(one)) && !told.has(pathOf(one));
    // A mark in a shared type is read by the team; one in a request, an answer or an entry by others.
    const small =
      one.facts['how'] === 'marked' &&
      !/(controller|route|endpoint|openapi|graphql|dto|schema|serializer|request|response)/i.test(pathOf(one));
    const closing = { kind: 'old-way-closed', thing: 'warning', effect: 'more' as const, facts: {}, evidence };
    return closed ? [interfaceFinding(small ? { ...closing, severity: 'low' } : closing)] : [];
  });
}
