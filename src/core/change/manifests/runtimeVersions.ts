import type { Hunk } from '../fileChange.ts';
import { hunkSides } from '../settings/hunkSides.ts';
import { settingsFormat } from '../settings/settingsFormat.ts';
import { withoutEqualSections } from '../settings/withoutEqualSections.ts';
import { onChangedLines } from '../settings/onChangedLines.ts';
import { readRuntimes } from './readRuntimes.ts';
import type { Runtime } from './runtime.ts';

/** A version of something that the product runs on or is built with, which differs between the two sides. */
export interface RuntimeVersion {
  /** 'node', 'python', 'postgres' …: the plain name of a language or image, in lower case. */
  readonly product: string;
  /** As written: '18', '>=3.9', '14-alpine'. Absent when nothing said so before. */
  readonly from?: string;
  /** Absent when nothing says so any more. */
  readonly to?: string;
  readonly oldLine?: number;
  readonly newLine?: number;
}

/** A file's two sides, whole, or the hunks where only a patch is at hand. */
export interface RuntimeSides {
  readonly path: string;
  readonly old?: string;
  readonly new?: string;
  /** With whole sides: for telling every change at a line that changed. Without them: what is read. */
  readonly hunks?: readonly Hunk[];
}

/**
 * The versions of languages, databases and other images that differ between the two sides: in manifests, Dockerfiles, version files, workflows, compose
 * files, Kubernetes and infrastructure. Never throws.
 */
export function runtimeVersions(input: RuntimeSides): readonly RuntimeVersion[] {
  const whole = input.old !== undefined || input.new !== undefined;
  if (whole && sameVersions(input.old, input.new)) return [];
  if (whole) {
    const [old, now] =
      input.old === undefined || input.new === undefined
        ? [input.old, input.new]
        : // A version and what it is of may be two lines of one section.
          withoutEqualSections(settingsFormat(input.path), input.old, input.new, { outermost: true });
    const changes = compare(readSide(input.path, old), readSide(input.path, now));
    return input.hunks === undefined ? changes : onChangedLines(changes, input.hunks);
  }
  const sides = (input.hunks ?? []).map(hunkSides);
  const read = (side: { readonly text: string; readonly lineNumbers: readonly number[] }): readonly Runtime[] =>
    readRuntimes({ path: input.path, text: side.text, partial: true }).map((each) => ({
      ...each,
      line: side.lineNumbers[each.line - 1] ?? each.line,
    }));
  return compare(
    sides.flatMap((side) => read(side.old)),
    sides.flatMap((side) => read(side.new)),
  );
}

/** Parsing two sides costs a hundred times this look: most changes of settings touch no line that could hold a version. */
function sameVersions(old: string | undefined, now: string | undefined): boolean {
  if (old === undefined || now === undefined) return false;
  const held = (text: string): string =>
    text
      .split('\n')
      .filter((line) => /\d|latest|stable|beta|nightly|edge|lts|current|image|repository|engine|FROM/.test(line))
      .join('\n');
  return held(old) === held(now);
}

function readSide(path: string, text: string | undefined): readonly Runtime[] {
  return text === undefined ? [] : readRuntimes({ path, text, partial: false });
}

function compare(old: readonly Runtime[], now: readonly Runtime[]): readonly RuntimeVersion[] {
  // The same version said anywhere on the other side is no news; then the same place; then, for one product, in order.
  const same = pair(old, now, ({ product, version, place }) => `${product}\u0000${version}\u0000${place}`);
  const elsewhere = pair(same.old, same.new, ({ product, version }) => `${product}\u0000${version}`);
  const samePlace = pair(elsewhere.old, elsewhere.new, ({ product, place }) => `${product}\u0000${place}`);
  const rest = pair(samePlace.old, samePlace.new, ({ product }) => product);
  const changes: RuntimeVersion[] = [...samePlace.pairs, ...rest.pairs].map(([from, to]) => ({
    product: to.product,
    from: from.version,
    to: to.version,
    oldLine: from.line,
    newLine: to.line,
  }));
  for (const gone of rest.old) changes.push({ product: gone.product, from: gone.version, oldLine: gone.line });
  for (const come of rest.new) changes.push({ product: come.product, to: come.version, newLine: come.line });
  return changes.sort((a, b) => (a.newLine ?? a.oldLine ?? 0) - (b.newLine ?? b.oldLine ?? 0));
}

interface Pairing {
  readonly pairs: readonly (readonly [Runtime, Runtime])[];
  readonly old: readonly Runtime[];
  readonly new: readonly Runtime[];
}

function pair(old: readonly Runtime[], now: readonly Runtime[], named: (runtime: Runtime) => string): Pairing {
  const waiting = new Map<string, { readonly all: Runtime[]; next: number }>();
  for (const each of now) {
    const name = named(each);
    const known = waiting.get(name);
    if (known === undefined) waiting.set(name, { all: [each], next: 0 });
    else known.all.push(each);
  }
  const pairs: [Runtime, Runtime][] = [];
  const left: Runtime[] = [];
  const used = new Set<Runtime>();
  for (const each of old) {
    const queue = waiting.get(named(each));
    const match = queue?.all[queue.next];
    if (queue === undefined || match === undefined) left.push(each);
    else {
      queue.next += 1;
      used.add(match);
      pairs.push([each, match]);
    }
  }
  return { pairs, old: left, new: now.filter((each) => !used.has(each)) };
}
