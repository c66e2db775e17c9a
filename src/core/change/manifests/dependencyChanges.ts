import type { Hunk } from '../fileChange.ts';
import { hunkSides, type HunkSide } from '../settings/hunkSides.ts';
import { onChangedLines } from '../settings/onChangedLines.ts';
import type { Dependency } from './dependency.ts';
import type { DependencyChange } from './dependencyChange.ts';
import { manifestOf, type Manifest } from './manifestOf.ts';

/** A manifest's two sides, whole (absent where the file does not exist), or the hunks where only a patch is at hand. */
export interface ManifestSides {
  readonly path: string;
  readonly old?: string;
  readonly new?: string;
  /** With whole sides: for telling every change at a line that changed. Without them: what is read. */
  readonly hunks?: readonly Hunk[];
}

/**
 * The dependencies that differ between the two sides of a manifest; none for any other file. Never throws. What a machine added for something else
 * (`// indirect`, `# via`) is not told.
 */
export function dependencyChanges(input: ManifestSides): readonly DependencyChange[] {
  const manifest = manifestOf(input.path);
  if (manifest === undefined) return [];
  const whole = input.old !== undefined || input.new !== undefined;
  const old = whole
    ? readSide(manifest, input.path, input.old)
    : (input.hunks ?? []).flatMap((hunk) => readPart(manifest, input.path, hunkSides(hunk).old));
  const now = whole
    ? readSide(manifest, input.path, input.new)
    : (input.hunks ?? []).flatMap((hunk) => readPart(manifest, input.path, hunkSides(hunk).new));
  const changes = compareDependencies({ manifest, old, new: now });
  return whole && input.hunks !== undefined ? onChangedLines(changes, input.hunks) : changes;
}

/** Everything that a manifest asks for, as it stands. Never throws. */
export function readDependencies(path: string, text: string): readonly Dependency[] {
  const manifest = manifestOf(path);
  return manifest === undefined ? [] : readSide(manifest, path, text);
}

function readSide(manifest: Manifest, path: string, text: string | undefined): readonly Dependency[] {
  return text === undefined ? [] : manifest.read({ path, text, partial: false });
}

function readPart(manifest: Manifest, path: string, side: HunkSide): readonly Dependency[] {
  return manifest
    .read({ path, text: side.text, partial: true })
    .map((each) => ({ ...each, line: side.lineNumbers[each.line - 1] ?? each.line }));
}

interface Sides {
  readonly manifest: Manifest;
  readonly old: readonly Dependency[];
  readonly new: readonly Dependency[];
}

function compareDependencies({ manifest, old, new: now }: Sides): readonly DependencyChange[] {
  const byName = new Map<string, { old: Dependency[]; new: Dependency[] }>();
  const placeOf = (name: string): { old: Dependency[]; new: Dependency[] } => {
    const known = byName.get(name) ?? { old: [], new: [] };
    byName.set(name, known);
    return known;
  };
  for (const each of old) placeOf(each.name).old.push(each);
  for (const each of now) placeOf(each.name).new.push(each);
  const changes: DependencyChange[] = [];
  for (const group of byName.values()) {
    // The same thing first, then the same place in the manifest, then whatever is left: it went from one place to the other.
    let left = group;
    for (const place of [samePlaceAndVersion, samePlace, sameScope, (): string => '']) {
      const paired = pair(left, place);
      for (const [from, to] of paired.pairs) {
        if (differ(from, to)) changes.push(changed(manifest, from, to));
      }
      left = paired.left;
    }
    for (const gone of left.old) changes.push({ ...told(manifest, gone), from: gone.constraint, oldLine: gone.line });
    for (const come of left.new) changes.push({ ...told(manifest, come), to: come.constraint, newLine: come.line });
  }
  return changes.sort((a, b) => (a.newLine ?? a.oldLine ?? 0) - (b.newLine ?? b.oldLine ?? 0));
}

interface Pairing {
  readonly pairs: readonly (readonly [Dependency, Dependency])[];
  readonly left: { old: Dependency[]; new: Dependency[] };
}

function pair(
  group: { readonly old: readonly Dependency[]; readonly new: readonly Dependency[] },
  placeOf: (dependency: Dependency) => string,
): Pairing {
  const waiting = new Map<string, Dependency[]>();
  for (const each of group.new) {
    const place = placeOf(each);
    const known = waiting.get(place);
    if (known === undefined) waiting.set(place, [each]);
    else known.push(each);
  }
  const pairs: [Dependency, Dependency][] = [];
  const old: Dependency[] = [];
  const taken = new Map<string, number>();
  const used = new Set<Dependency>();
  for (const each of group.old) {
    const place = placeOf(each);
    const at = taken.get(place) ?? 0;
    const match = waiting.get(place)?.[at];
    if (match === undefined) old.push(each);
    else {
      taken.set(place, at + 1);
      used.add(match);
      pairs.push([each, match]);
    }
  }
  return { pairs, left: { old, new: group.new.filter((each) => !used.has(each)) } };
}

function samePlace({ scope, group }: Dependency): string {
  return `${scope}\u0000${group ?? ''}`;
}

function samePlaceAndVersion(each: Dependency): string {
  return `${samePlace(each)}\u0000${each.constraint}\u0000${each.source}`;
}

function sameScope({ scope }: Dependency): string {
  return scope;
}

function differ(from: Dependency, to: Dependency): boolean {
  return from.constraint !== to.constraint || from.scope !== to.scope || from.source !== to.source;
}

function changed(manifest: Manifest, from: Dependency, to: Dependency): DependencyChange {
  return {
    ...told(manifest, to),
    from: from.constraint,
    to: to.constraint,
    ...(from.scope === to.scope ? {} : { fromScope: from.scope }),
    ...(from.source === to.source ? {} : { fromSource: from.source }),
    oldLine: from.line,
    newLine: to.line,
  };
}

function told(
  manifest: Manifest,
  { name, scope, group, source }: Dependency,
): Pick<DependencyChange, 'ecosystem' | 'name' | 'scope' | 'group' | 'source'> {
  return { ecosystem: manifest.ecosystem, name, scope, ...(group === undefined ? {} : { group }), source };
}
