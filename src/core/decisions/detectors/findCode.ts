import { codePart, withoutAnnotation } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import { measured } from '../measure.ts';
import { quantityFacts } from '../quantityFacts.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { CodeFind } from '../find.ts';
import type { KindRow } from '../kind.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Facts, Finding } from '../finding.ts';

interface Hit {
  readonly match: RegExpMatchArray;
  readonly line: number;
  readonly thing: string;
  readonly facts: Facts;
}

/**
 * Makes the detector of a set of rows: findings for changed lines of code. The same statement on both sides of a file cancels out, unless the row compares their
 * values. A row's pattern is tried only on the lines that hold its words.
 */
export function codeDetector(rows: readonly KindRow<CodeFind>[]): (view: FileView) => readonly Finding[] {
  const statements = prefilter(
    rows.map(({ find }) => ({
      pattern: find.line,
      hints: find.hints,
      endsWord: aroundTypes,
      roles: (find.roles ?? usualRoles).filter((role) => !silentRoles.has(role)),
      ...(find.files === undefined ? {} : { files: find.files }),
    })),
  );
  const fitsRole = new Map<FileRole, readonly boolean[]>();
  return (view) => {
    const { role } = view.kind;
    if (silentRoles.has(role)) return [];
    const ofRole = fitsRole.get(role) ?? rows.map(({ find }) => (find.roles ?? usualRoles).includes(role));
    fitsRole.set(role, ofRole);
    const known: (boolean | undefined)[] = [];
    const fits = (row: number): boolean =>
      (known[row] ??= ofRole[row] === true && rows[row]?.find.acceptFile?.(view) !== false);
    const found = new Map<number, Sides>();
    for (const { line, patterns } of view.linesFor(statements)) {
      if (line.text.length > longestStatement) continue;
      const side = line.type;
      if (!patterns.some(fits) || view.stays(line.text)) continue;
      const code = withoutAnnotation(codePart(line.text, view.language));
      for (const row of patterns) {
        const find = fits(row) ? rows[row]?.find : undefined;
        const hit =
          find &&
          hitOf(find, view, {
            text: find.anywhere ? line.text : code,
            line: line.type === 'added' ? line.newLine : line.oldLine,
          });
        if (!hit) continue;
        const sides = found.get(row) ?? { added: [], removed: [] };
        sides[side].push(hit);
        found.set(row, sides);
      }
    }
    return [...found]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, sides]) => {
        const from = rows[row];
        return from ? foundByRow(from, view, sides) : [];
      });
  };
}

/** Where a line may name the type of its value, the pattern is tried without it. */
const aroundTypes = /[\s:=]/;

interface Sides {
  readonly added: Hit[];
  readonly removed: Hit[];
}

const silentRoles: ReadonlySet<FileRole> = new Set<FileRole>(['lock', 'vendored', 'generated', 'media']);
const usualRoles: readonly FileRole[] = ['product', 'settings', 'data'];

/** A longer line was made by a machine: minified code, an embedded map, data. */
const longestStatement = 600;

function foundByRow({ kind, find }: KindRow<CodeFind>, view: FileView, sides: Sides): readonly Finding[] {
  const byThing = new Map<string, { after: Hit[]; before: Hit[] }>();
  for (const [side, list] of [
    ['after', sides.added],
    ['before', sides.removed],
  ] as const) {
    for (const hit of list) {
      const entry = byThing.get(hit.thing) ?? { after: [], before: [] };
      entry[side].push(hit);
      byThing.set(hit.thing, entry);
    }
  }
  return [...byThing].flatMap(([thing, { after: added, before: removed }]) => {
    const direction = directionOf(find, added, removed);
    if (!direction) return [];
    const evidence = [
      ...added.map((hit) => view.evidence('new', hit.line)),
      ...removed.map((hit) => view.evidence('old', hit.line)),
    ].filter((one) => one !== undefined);
    return evidence.length === 0
      ? []
      : [
          {
            kind: kind.id,
            thing,
            effect: direction.effect,
            grade: kind.grade,
            facts: direction.facts,
            evidence: evidence.slice(0, 6),
            ...(find.severity ? { severity: find.severity } : {}),
            ...(find.due === undefined ? {} : dueOf(direction.facts[find.due])),
          },
        ];
  });
}

function dueOf(day: string | number | undefined): { readonly due?: string } {
  return typeof day === 'string' ? { due: day } : {};
}

function directionOf(
  find: CodeFind,
  added: readonly Hit[],
  removed: readonly Hit[],
): { effect: Effect; facts: Facts } | undefined {
  const [now] = added;
  const [then] = removed;
  if (now && then) {
    // Several tasks in one file: one that comes beside another whose hour alone is another is still new.
    const grows = find.compare?.measure === 'runsPerDay' ? added.length - removed.length : 0;
    const side = grows > 0 ? find.added : grows < 0 ? find.removed : undefined;
    if (side) return { effect: side, facts: (grows > 0 ? now : then).facts };
    return compared(find, then, now) ?? (find.changed ? { effect: find.changed, facts: now.facts } : undefined);
  }
  if (now) return find.added ? { effect: find.added, facts: now.facts } : undefined;
  if (then) return find.removed ? { effect: find.removed, facts: then.facts } : undefined;
  return undefined;
}

function compared(find: CodeFind, then: Hit, now: Hit): { effect: Effect; facts: Facts } | undefined {
  if (!find.compare) return undefined;
  const { group, measure, inverse } = find.compare;
  const [from, to] = [then.match.groups?.[group] ?? '', now.match.groups?.[group] ?? ''];
  const result = measured(measure, from, to);
  if (!result) return undefined;
  return {
    effect: inverse ? opposite(result.effect) : result.effect,
    facts: { ...now.facts, ...result.facts, ...quantityFacts(measure, now.match.groups?.['name'] ?? '', from, to) },
  };
}

function opposite(effect: Effect): Effect {
  if (effect === 'more') return 'less';
  return effect === 'less' ? 'more' : effect;
}

function hitOf(
  find: CodeFind,
  view: FileView,
  { text, line }: { readonly text: string; readonly line: number },
): Hit | undefined {
  const match = find.line.exec(text);
  if (!match || (find.accept && !find.accept(match, view))) return undefined;
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) if (typeof value === 'string') facts[name] = value;
  const named = find.thing === undefined ? undefined : match.groups?.[find.thing];
  return { match, line, thing: named ?? view.path, facts };
}
