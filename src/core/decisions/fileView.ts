import { fileKind } from '../change/fileKind.ts';
import { onlyTestBlocks } from '../change/testBlocks.ts';
import { dependencyChanges } from '../change/manifests/dependencyChanges.ts';
import { mayNameRuntimes } from '../change/manifests/readRuntimes.ts';
import { runtimeVersions } from '../change/manifests/runtimeVersions.ts';
import { settingChanges } from '../change/settings/settingChanges.ts';
import { settingChangesFromHunks } from '../change/settings/settingChangesFromHunks.ts';
import { isManifest } from '../change/manifests/manifestOf.ts';
import { isSettingsFile } from '../change/settings/settingsFormat.ts';
import { candidatesIn, mostPatterns } from './prefilter.ts';
import { blockRemarks } from './blockRemarks.ts';
import { inLines } from './inLines.ts';
import { languageOf } from './knowledge/languages.ts';
import { routerFile } from './interfaces/routerAddresses.ts';
import { redacted } from '../redaction/redacted.ts';
import { byNumber } from './byNumber.ts';
import { once } from './once.ts';
import type { FileChange, Line } from '../change/fileChange.ts';
import type { FileKind } from '../change/fileKind.ts';
import type { DependencyChange } from '../change/manifests/dependencyChange.ts';
import type { RuntimeVersion } from '../change/manifests/runtimeVersions.ts';
import type { SettingChange } from '../change/settingChange.ts';
import type { Evidence } from './finding.ts';
import type { CandidateMatcher, Prefilter } from './prefilter.ts';

export type AddedLine = Extract<Line, { type: 'added' }>;
export type RemovedLine = Extract<Line, { type: 'removed' }>;

/** A changed line on which words stand that patterns wait for. */
export interface CandidateLine {
  readonly line: AddedLine | RemovedLine;
  /** Places, in the list that the prefilter was made of, of the patterns that may fit it; each once, in no order. */
  readonly patterns: readonly number[];
}

/** One file as detectors see it. What costs time is computed when it is first asked for. */
export interface FileView {
  readonly file: FileChange;
  readonly path: string;
  readonly kind: FileKind;
  /** Settings too long, or too much of a list, to be compared by key path: only their lines are looked at. */
  readonly bulk: boolean;
  readonly language: string | undefined;
  readonly added: readonly AddedLine[];
  readonly removed: readonly RemovedLine[];
  /** The changed lines that a pattern of the prefilter may fit, the added ones first. */
  readonly linesFor: (prefilter: Prefilter) => readonly CandidateLine[];
  /** Whether a line stands on both sides, here or further up or down, but for its indentation: it proves nothing. */
  readonly stays: (text: string) => boolean;
  readonly settings: () => readonly SettingChange[];
  readonly dependencies: () => readonly DependencyChange[];
  readonly runtimes: () => readonly RuntimeVersion[];
  /** Proof at a changed line, or the nearest changed line within `reach` lines; undefined when there is none. */
  readonly evidence: (side: 'old' | 'new', line: number, reach?: number) => Evidence | undefined;
  /** Proof that the file itself came, went, moved or changed mode. */
  readonly wholeFile: () => Evidence;
}

/** Whether detectors want the whole texts of this file, not only its hunks. */
export function wantsSides(path: string): boolean {
  return isSettingsFile(path) || isManifest(path) || wholeTexts.test(path) || routerFile.test(path);
}

/** Licences and public contracts are compared whole. */
const wholeTexts = /(^|\/)(licen[cs]e|copying|eula)[^/]*$|\.(graphqls?|gql|proto|avsc|prisma)$|(^|\/)schema\.rb$/i;

/** A list of rows, or a text longer than people write settings, is data: comparing it by key path says nothing and takes long. */
function isBulk(sides: FileChange['sides']): boolean {
  return [sides?.old, sides?.new].some(
    (text) => text !== undefined && (text.length > 400_000 || (text.length > 20_000 && /^\s*\[/.test(text))),
  );
}

/** Without one of these, or a bare version, no changed line can move the base that the product runs on. */
const runtimeHint =
  /image|ubuntu|debian|\blts\b|-lts|\bami|from|version|engine|runtime|node|python|ruby|php|java|jdk|elixir|erlang|otp|rust|kotlin|sdk|dotnet|framework|gradle|maven|compatib|edition|stack|^\s*go\b|^\s*v?\d+(\.\d+)*\s*$|\bgo\b/i;

export function fileView(file: FileChange): FileView {
  const added: AddedLine[] = [];
  const removed: RemovedLine[] = [];
  if (file.content.type === 'text') {
    const linesOf = blockRemarks(file.path);
    for (const hunk of file.content.hunks) {
      for (const line of linesOf(hunk)) {
        if (line.type === 'added') added.push(line);
        else if (line.type === 'removed') removed.push(line);
      }
    }
  }
  const path = file.path;
  const known = fileKind(path);
  const kind: FileKind = known.role === 'product' && onlyTestBlocks(file) ? { role: 'tests', place: 'test' } : known;
  const input = { path, ...file.sides };
  const hunks = file.content.type === 'text' ? file.content.hunks : [];
  const whole = file.sides !== undefined;
  const changed = once((): readonly (AddedLine | RemovedLine)[] => [...added, ...removed]);
  const candidates = once(() => candidateNumbers(candidatesIn(kind.role, path), changed()));
  const staying = once(() => onBothSides(added, removed));
  const newByLine = once(() => byNumber<AddedLine | RemovedLine>(added, numberOf));
  const oldByLine = once(() => byNumber<AddedLine | RemovedLine>(removed, numberOf));
  return {
    file,
    path,
    kind,
    bulk: isSettingsFile(path) && isBulk(file.sides),
    language: languageOf(path),
    added,
    removed,
    linesFor: ({ number, everywhere }) => {
      const numbers = candidates()[number];
      const found = numbers === undefined ? [] : candidateLines(numbers, changed());
      const always = everywhere.filter(({ files }) => files.test(path)).map(({ place }) => place);
      if (always.length === 0) return found;
      const patterns = new Map(found.map((one) => [one.line, one.patterns]));
      return changed().map((line) => ({ line, patterns: [...(patterns.get(line) ?? []), ...always] }));
    },
    stays: (text) => staying().size > 0 && staying().has(text.trim()),
    settings: once(() => {
      if (!isSettingsFile(path) || isBulk(file.sides)) return [];
      return whole ? settingChanges({ ...input, hunks }) : settingChangesFromHunks(path, hunks);
    }),
    dependencies: once(() => (isManifest(path) ? dependencyChanges({ ...input, hunks }) : [])),
    runtimes: once(() => {
      if (!mayNameRuntimes(path) || isBulk(file.sides)) return [];
      const named = [added, removed].some((side) => side.some(({ text }) => runtimeHint.test(text)));
      return named ? runtimeVersions({ ...input, hunks }) : [];
    }),
    evidence: (side, line, reach = 0) => {
      const byLine = side === 'new' ? newByLine() : oldByLine();
      for (let distance = 0; distance <= reach; distance += 1) {
        for (const at of distance === 0 ? [line] : [line + distance, line - distance]) {
          const text = byLine(at)?.text;
          if (text !== undefined)
            return { path: side === 'old' ? (file.oldPath ?? path) : path, side, line: at, text: proofText(text) };
        }
      }
      return undefined;
    },
    wholeFile: () => wholeFileEvidence(file, added[0], removed[0]),
  };
}

/**
 * What may fit where, by the number of the prefilter: the place of the line among all changed lines times `mostPatterns`, and the place of the pattern. Numbers only,
 * since most detectors never ask, and few lines of a change are more than numbers to them.
 */
function candidateNumbers(
  match: CandidateMatcher | undefined,
  lines: readonly (AddedLine | RemovedLine)[],
): readonly (readonly number[] | undefined)[] {
  const lists: number[][] = [];
  if (!match) return lists;
  inLines(lines, (text, from) => {
    match(text, (at, prefilter, pattern) => {
      (lists[prefilter] ??= []).push((from + at) * mostPatterns + pattern);
    });
  });
  return lists;
}

function candidateLines(
  numbers: readonly number[],
  lines: readonly (AddedLine | RemovedLine)[],
): readonly CandidateLine[] {
  const found: { readonly line: AddedLine | RemovedLine; readonly patterns: number[] }[] = [];
  let last: (typeof found)[number] | undefined;
  for (const number of numbers) {
    const line = lines[Math.floor(number / mostPatterns)];
    if (line === undefined) continue;
    const pattern = number % mostPatterns;
    if (last?.line === line) last.patterns.push(pattern);
    else found.push((last = { line, patterns: [pattern] }));
  }
  return found;
}

function numberOf(line: AddedLine | RemovedLine): number {
  return line.type === 'added' ? line.newLine : line.oldLine;
}

function onBothSides(added: readonly AddedLine[], removed: readonly RemovedLine[]): ReadonlySet<string> {
  const both = new Set<string>();
  const [fewer, more] = added.length < removed.length ? [added, removed] : [removed, added];
  if (fewer.length === 0) return both;
  const one = new Set<string>();
  for (const { text } of fewer) one.add(text.trim());
  for (const { text } of more) {
    const bare = text.trim();
    if (one.has(bare)) both.add(bare);
  }
  return both;
}

function wholeFileEvidence(file: FileChange, added: AddedLine | undefined, removed: RemovedLine | undefined): Evidence {
  const side = file.status === 'deleted' ? 'old' : 'new';
  const first = side === 'new' ? added : removed;
  const path = side === 'old' ? (file.oldPath ?? file.path) : file.path;
  return { path, side, line: 1, text: first === undefined ? path : proofText(first.text) };
}

/** A line as a proof shows it: redacted, without the blanks around it, at most 200 characters. */
function proofText(text: string): string {
  return copied(redacted(text.trim()).text.slice(0, 200));
}

/** The same text with no tie to the one that it is a part of: a slice would keep the whole text of its file in memory as long as the proof lives. */
function copied(text: string): string {
  return `${text} `.slice(0, -1);
}
