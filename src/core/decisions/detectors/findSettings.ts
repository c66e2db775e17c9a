import { measured } from '../measure.ts';
import { quantityFacts } from '../quantityFacts.ts';
import { inLines } from '../inLines.ts';
import { once } from '../once.ts';
import { fitsWithoutWords, patternMatcher } from '../prefilter.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { SettingChange } from '../../change/settingChange.ts';
import type { SettingFind } from '../find.ts';
import type { Kind, KindRow } from '../kind.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Evidence, Facts, Finding } from '../finding.ts';

/** Makes the detector of a set of rows: findings for the settings of one file that differ between its two sides. */
export function settingDetector(rows: readonly KindRow<SettingFind>[]): (view: FileView) => readonly Finding[] {
  // Patterns are read for their words when the first settings come.
  const places = once(() => placesByKey(rows));
  return (view) => {
    const settings = silentRoles.has(view.kind.role) ? [] : view.settings();
    if (settings.length === 0) return [];
    const changes = settings.map((change) => ({ change, key: change.keyPath.join('.') }));
    const { byWords, ofAnyKey } = places();
    const placesOf = byWords(changes.map(({ key }) => key));
    // The same few rows are asked about key after key: each is asked once whether it is for this file.
    const known: (boolean | undefined)[] = [];
    const fits = (at: number): boolean => (known[at] ??= rows[at]?.find.files?.test(view.path) !== false);
    const always = ofAnyKey.filter(fits);
    return changes.flatMap(({ change, key }) =>
      inOrder(
        placesOf(key),
        always.filter((at) => rows[at]?.find.key.test(key) === true),
      )
        .filter(fits)
        .flatMap((at) => {
          const row = rows[at];
          return row === undefined ? [] : found(row.kind, row.find, change, view);
        }),
    );
  };
}

function inOrder(places: readonly number[], others: readonly number[]): readonly number[] {
  return others.length === 0 ? places : [...places, ...others].sort((a, b) => a - b);
}

const silentRoles: ReadonlySet<FileRole> = new Set<FileRole>(['lock', 'vendored', 'generated', 'translations']);

/**
 * The places of the rows whose pattern fits each key path of a file, in order. Only those are tried whose words stand in it, which is told of all keys at once; and
 * repositories use the same keys again and again, so answers are kept.
 */
function placesByKey(rows: readonly KindRow<SettingFind>[]): PlacesByKey {
  const patterns = rows.map(({ find }, at) => ({ pattern: find.key, at }));
  const [ofAnyKey, withWords] = [patterns.filter(fitsWithoutWords), patterns.filter((one) => !fitsWithoutWords(one))];
  const match = patternMatcher(withWords, { byLine: true });
  const known = new Map<string, readonly number[]>();
  const byWords = (keys: readonly string[]): ((key: string) => readonly number[]) => {
    if (known.size > mostKeysKept) known.clear();
    const unknown = [...new Set(keys.filter((key) => !known.has(key)))];
    const fitting: number[][] = [];
    // A key of several lines is one line here: no word that is looked for goes over a line break.
    inLines(
      unknown.map((key) => ({ text: key.replaceAll('\n', ' ') })),
      (text, from) => {
        match(text, (place, line) => {
          const one = withWords[place];
          if (one?.pattern.test(unknown[from + line] ?? '') === true) (fitting[from + line] ??= []).push(one.at);
        });
      },
    );
    unknown.forEach((key, line) => {
      known.set(key, fitting[line]?.sort((a, b) => a - b) ?? none);
    });
    return (key) => known.get(key) ?? none;
  };
  return { byWords, ofAnyKey: ofAnyKey.map(({ at }) => at) };
}

interface PlacesByKey {
  /** The places of the rows that fit each of these keys by the words of their patterns. */
  readonly byWords: (keys: readonly string[]) => (key: string) => readonly number[];
  /** The places of the rows that may fit any key: they are for few files. */
  readonly ofAnyKey: readonly number[];
}

const none: readonly number[] = [];

/** Enough for the settings of a large repository, in a few megabytes. */
const mostKeysKept = 20_000;

function found(kind: Kind, find: SettingFind, change: SettingChange, view: FileView): readonly Finding[] {
  const direction = directionOf(find, change);
  if (!direction || (find.value && !find.value.test(change.to ?? change.from ?? ''))) return [];
  if (find.accept && !find.accept(change, view)) return [];
  const evidence = evidenceOf(change, view, find.value);
  if (evidence.length === 0) return [];
  const thing = find.thing?.(change) ?? change.keyPath.slice(0, -1).join('.');
  const name = change.keyPath.at(-1) ?? '';
  return [
    {
      kind: kind.id,
      thing: thing === '' ? name : thing,
      effect: direction.effect,
      grade: kind.grade,
      facts: { name, ...direction.facts },
      evidence,
      ...(find.severity === undefined ? {} : { severity: find.severity }),
    },
  ];
}

function directionOf(find: SettingFind, change: SettingChange): { effect: Effect; facts: Facts } | undefined {
  const on = find.on ?? ['changed', 'added', 'removed'];
  if (change.from === undefined) {
    return on.includes('added') && find.added && change.to !== undefined
      ? { effect: find.added, facts: { to: change.to } }
      : undefined;
  }
  if (change.to === undefined) {
    return on.includes('removed') && find.removed ? { effect: find.removed, facts: { from: change.from } } : undefined;
  }
  if (!on.includes('changed')) return undefined;
  const result = measured(find.measure, change.from, change.to);
  if (!result) return undefined;
  const quantity = quantityFacts(find.measure, change.keyPath.at(-1) ?? '', change.from, change.to);
  return {
    effect: find.inverse ? opposite(result.effect) : result.effect,
    facts: { ...result.facts, ...quantity },
  };
}

function opposite(effect: Effect): Effect {
  if (effect === 'more') return 'less';
  return effect === 'less' ? 'more' : effect;
}

function evidenceOf(change: SettingChange, view: FileView, value: RegExp | undefined): readonly Evidence[] {
  const before = change.oldLine === undefined ? undefined : tellingLine('old', change.oldLine, view, value);
  const after = change.newLine === undefined ? undefined : tellingLine('new', change.newLine, view, value);
  return [after, before].filter((one) => one !== undefined);
}

/** The line of a setting; of a text of several lines, the one that has what is looked for; where only the first words of a block would be shown, its heading. */
function tellingLine(
  side: 'old' | 'new',
  line: number,
  view: FileView,
  value: RegExp | undefined,
): Evidence | undefined {
  const found = view.evidence(side, line, 2);
  if (found === undefined) return undefined;
  const near = (from: number, to: number, what: RegExp): Evidence | undefined => {
    for (let at = from; at !== to; at += Math.sign(to - from)) {
      const one = view.evidence(side, at);
      if (one !== undefined && what.test(one.text)) return one;
    }
    return undefined;
  };
  if (/[:=]\s*[|>][+-]?$/.test(found.text) && value !== undefined)
    return near(line + 1, line + mostLinesOfText, value) ?? found;
  if (saysLittle.test(found.text)) return near(line - 1, line - mostLinesToHeading, heading) ?? found;
  return found;
}

const mostLinesOfText = 20;
const mostLinesToHeading = 6;
const saysLittle = /^(?:count|for_each|provider|depends_on)\s*=|^[}\]]/;
const heading = /^(?:resource|module|data)\s+"/;
