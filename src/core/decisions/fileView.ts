import { fileKind } from '../change/fileKind.ts';
import { dependencyChanges } from '../change/manifests/dependencyChanges.ts';
import { runtimeVersions } from '../change/manifests/runtimeVersions.ts';
import { settingChanges } from '../change/settings/settingChanges.ts';
import { settingChangesFromHunks } from '../change/settings/settingChangesFromHunks.ts';
import { isManifest } from '../change/manifests/manifestOf.ts';
import { isSettingsFile } from '../change/settings/settingsFormat.ts';
import { hintsIn } from './hints.ts';
import { languageOf } from './knowledge/languages.ts';
import { routerFile } from './interfaces/routerAddresses.ts';
import { redacted } from '../redaction/redacted.ts';
import { once } from './once.ts';
import type { FileChange, Line } from '../change/fileChange.ts';
import type { FileKind } from '../change/fileKind.ts';
import type { DependencyChange } from '../change/manifests/dependencyChange.ts';
import type { RuntimeVersion } from '../change/manifests/runtimeVersions.ts';
import type { SettingChange } from '../change/settingChange.ts';
import type { Evidence } from './finding.ts';

export type AddedLine = Extract<Line, { type: 'added' }>;
export type RemovedLine = Extract<Line, { type: 'removed' }>;

export interface HintedLine {
  readonly line: AddedLine | RemovedLine;
  /** The numbers of the registered words that stand in it. */
  readonly hints: readonly number[];
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
  /** The changed lines that hold a word some detector waits for, the added ones first. */
  readonly hinted: () => readonly HintedLine[];
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
const wholeTexts = /(^|\/)(licen[cs]e|copying|eula)[^/]*$|\.(graphqls?|gql|proto|prisma)$|(^|\/)schema\.rb$/i;

/** A list of rows, or a text longer than people write settings, is data: comparing it by key path says nothing and takes long. */
function isBulk(sides: FileChange['sides']): boolean {
  return [sides?.old, sides?.new].some(
    (text) => text !== undefined && (text.length > 400_000 || (text.length > 20_000 && /^\s*\[/.test(text))),
  );
}

/** Without one of these, or a bare version, no changed line can move the base that the product runs on. */
const runtimeHint =
  /image|from|version|engine|runtime|node|python|ruby|php|java|jdk|elixir|erlang|otp|rust|kotlin|sdk|dotnet|framework|^\s*go\b|^\s*v?\d+(\.\d+)*\s*$|\bgo\b/i;

export function fileView(file: FileChange): FileView {
  const added: AddedLine[] = [];
  const removed: RemovedLine[] = [];
  if (file.content.type === 'text') {
    for (const hunk of file.content.hunks) {
      for (const line of hunk.lines) {
        if (line.type === 'added') added.push(line);
        else if (line.type === 'removed') removed.push(line);
      }
    }
  }
  const path = file.path;
  const input = { path, ...file.sides };
  const hunks = file.content.type === 'text' ? file.content.hunks : [];
  const whole = file.sides !== undefined;
  const newByLine = once(() => new Map(added.map((line) => [line.newLine, line.text])));
  const oldByLine = once(() => new Map(removed.map((line) => [line.oldLine, line.text])));
  return {
    file,
    path,
    kind: fileKind(path),
    bulk: isSettingsFile(path) && isBulk(file.sides),
    language: languageOf(path),
    added,
    removed,
    hinted: once(() => {
      const lines: HintedLine[] = [];
      for (const side of [added, removed]) {
        for (const line of side) {
          const hints = hintsIn(line.text);
          if (hints.length > 0) lines.push({ line, hints });
        }
      }
      return lines;
    }),
    settings: once(() => {
      if (!isSettingsFile(path) || isBulk(file.sides)) return [];
      return whole ? settingChanges({ ...input, hunks }) : settingChangesFromHunks(path, hunks);
    }),
    dependencies: once(() => (isManifest(path) ? dependencyChanges({ ...input, hunks }) : [])),
    runtimes: once(() => {
      const mayName = [...added, ...removed].some(({ text }) => runtimeHint.test(text));
      return mayName && !isBulk(file.sides) ? runtimeVersions({ ...input, hunks }) : [];
    }),
    evidence: (side, line, reach = 0) => {
      const byLine = side === 'new' ? newByLine() : oldByLine();
      for (let distance = 0; distance <= reach; distance += 1) {
        for (const at of distance === 0 ? [line] : [line + distance, line - distance]) {
          const text = byLine.get(at);
          if (text !== undefined)
            return { path: side === 'old' ? (file.oldPath ?? path) : path, side, line: at, text: proofText(text) };
        }
      }
      return undefined;
    },
    wholeFile: () => wholeFileEvidence(file, added[0], removed[0]),
  };
}

function wholeFileEvidence(file: FileChange, added: AddedLine | undefined, removed: RemovedLine | undefined): Evidence {
  const side = file.status === 'deleted' ? 'old' : 'new';
  const first = side === 'new' ? added : removed;
  const path = side === 'old' ? (file.oldPath ?? file.path) : file.path;
  return { path, side, line: 1, text: first === undefined ? path : proofText(first.text) };
}

/** A line as a proof shows it: redacted, without the blanks around it, at most 200 characters. */
function proofText(text: string): string {
  return redacted(text.trim()).text.slice(0, 200);
}
