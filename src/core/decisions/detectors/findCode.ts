import { codePart } from '../codeText.ts';
import { measured } from '../measure.ts';
import type { CodeFind } from '../find.ts';
import type { Kind } from '../kind.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Facts, Finding } from '../finding.ts';

export interface CodeRow {
  readonly kind: Kind;
  readonly find: CodeFind;
}

interface Hit {
  readonly match: RegExpMatchArray;
  readonly line: number;
  readonly thing: string;
  readonly facts: Facts;
}

/** Findings for changed lines of code. The same statement on both sides of a file cancels out, unless the row compares their values. */
export function findCode(rows: readonly CodeRow[], view: FileView): readonly Finding[] {
  const { role } = view.kind;
  if (role === 'lock' || role === 'vendored' || role === 'generated' || role === 'media') return [];
  const fitting = rows.filter(({ find }) => (find.roles ?? usualRoles).includes(role) && (find.files === undefined || find.files.test(view.path)));
  if (fitting.length === 0) return [];
  const added = view.added.map(({ text, newLine }) => ({ text, line: newLine }));
  const removed = view.removed.map(({ text, oldLine }) => ({ text, line: oldLine }));
  const moved = movedLines(added, removed);
  const news = prepared(added, moved, view);
  const olds = prepared(removed, moved, view);
  return fitting.flatMap((row) => foundByRow(row, view, news, olds));
}

interface Prepared {
  readonly code: string;
  readonly lower: string;
  readonly whole: string;
  readonly wholeLower: string;
  readonly line: number;
}

const usualRoles: readonly string[] = ['product', 'settings', 'data'];

/** Lines that stand on both sides of the same file, blanks apart: moved or indented anew, they prove nothing. */
function movedLines(added: readonly { text: string }[], removed: readonly { text: string }[]): ReadonlySet<string> {
  if (added.length === 0 || removed.length === 0) return new Set();
  const gone = new Set(removed.map(({ text }) => text.trim()));
  return new Set(added.map(({ text }) => text.trim()).filter((text) => gone.has(text)));
}

function prepared(lines: readonly { text: string; line: number }[], moved: ReadonlySet<string>, view: FileView): readonly Prepared[] {
  return lines.flatMap(({ text, line }) => {
    if (moved.has(text.trim())) return [];
    const code = codePart(text, view.language);
    return [{ code, lower: code.toLowerCase(), whole: text, wholeLower: text.toLowerCase(), line }];
  });
}

function foundByRow({ kind, find }: CodeRow, view: FileView, news: readonly Prepared[], olds: readonly Prepared[]): readonly Finding[] {
  const after = hits(find, view, news);
  const before = hits(find, view, olds);
  if (after.length === 0 && before.length === 0) return [];
  const byThing = new Map<string, { after: Hit[]; before: Hit[] }>();
  for (const [side, list] of [['after', after], ['before', before]] as const) {
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
    return evidence.length === 0 ? [] : [{ kind: kind.id, thing, effect: direction.effect, grade: kind.grade, facts: direction.facts, evidence: evidence.slice(0, 6) }];
  });
}

function directionOf(find: CodeFind, added: readonly Hit[], removed: readonly Hit[]): { effect: Effect; facts: Facts } | undefined {
  const [now] = added;
  const [then] = removed;
  if (now && then) {
    return compared(find, then, now) ?? (find.changed ? { effect: find.changed, facts: now.facts } : undefined);
  }
  if (now) return find.added ? { effect: find.added, facts: now.facts } : undefined;
  if (then) return find.removed ? { effect: find.removed, facts: then.facts } : undefined;
  return undefined;
}

function compared(find: CodeFind, then: Hit, now: Hit): { effect: Effect; facts: Facts } | undefined {
  if (!find.compare) return undefined;
  const { group, measure, inverse } = find.compare;
  const result = measured(measure, then.match.groups?.[group] ?? '', now.match.groups?.[group] ?? '');
  if (!result) return undefined;
  return { effect: inverse ? opposite(result.effect) : result.effect, facts: { ...now.facts, ...result.facts } };
}

function opposite(effect: Effect): Effect {
  if (effect === 'more') return 'less';
  return effect === 'less' ? 'more' : effect;
}

function hits(find: CodeFind, view: FileView, lines: readonly Prepared[]): readonly Hit[] {
  const result: Hit[] = [];
  for (const one of lines) {
    const lower = find.anywhere ? one.wholeLower : one.lower;
    if (!find.hints.some((hint) => lower.includes(hint))) continue;
    const match = find.line.exec(find.anywhere ? one.whole : one.code);
    if (!match || (find.accept && !find.accept(match, view))) continue;
    const facts: Record<string, string> = {};
    for (const [name, value] of Object.entries(match.groups ?? {})) if (typeof value === 'string') facts[name] = value;
    const named = find.thing === undefined ? undefined : match.groups?.[find.thing];
    result.push({ match, line: one.line, thing: named ?? view.path, facts });
  }
  return result;
}
