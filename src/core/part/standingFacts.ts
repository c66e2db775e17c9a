import { codePart } from '../decisions/codeText.ts';
import { allRows } from '../decisions/kinds/allRows.ts';
import type { SettingFind } from '../decisions/find.ts';
import type { Effect } from '../decisions/finding.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartLine } from './partText.ts';
import type { SettingChange } from '../change/settingChange.ts';

/** A value that stands in a part and that a kind of decision watches: had it changed, it would be told as that decision. */
export interface StandingFact {
  readonly kind: string;
  /** The key that holds it, from the top; empty for a line of code. */
  readonly keyPath: readonly string[];
  /** The value, or for a line of code what its named groups hold. */
  readonly value: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly line: number;
  /** What its appearance would be told as; undefined where only a change of it is told. */
  readonly effect: Effect | undefined;
}

/**
 * What the catalogue of kinds knows how to recognise, read as it stands: the same keys and patterns, without a comparison. So a kind that is added there is seen here
 * as soon as it has words.
 */
export function standingFacts(view: FileView, lines: readonly PartLine[]): readonly StandingFact[] {
  return [...settings(view, lines), ...code(view, lines)];
}

function settings(view: FileView, lines: readonly PartLine[]): readonly StandingFact[] {
  const { role } = view.kind;
  if (role === 'lock' || role === 'vendored' || role === 'generated' || role === 'translations' || role === 'tests')
    return [];
  const fitting = allRows.settings.filter(({ find }) => find.files === undefined || find.files.test(view.path));
  const [first, last] = [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 0];
  return view.settings().flatMap((change) => {
    const line = change.newLine ?? 0;
    if (change.to === undefined || line < first || line > last) return [];
    const { keyPath, to } = change;
    const key = keyPath.join('.');
    return fitting.flatMap(({ kind, find }) =>
      find.key.test(key) && (find.value === undefined || find.value.test(to)) && stands(find, change, view)
        ? [{ kind: kind.id, keyPath, value: to, groups: {}, line, effect: find.added }]
        : [],
    );
  });
}

/** A row may ask that a setting be new, or that it stood before: as it stands, it is either. */
function stands({ accept }: SettingFind, change: SettingChange, view: FileView): boolean {
  return (
    accept === undefined ||
    accept(change, view) ||
    (change.to !== undefined &&
      accept(
        { ...change, from: change.to, ...(change.newLine === undefined ? {} : { oldLine: change.newLine }) },
        view,
      ))
  );
}

function code(view: FileView, lines: readonly PartLine[]): readonly StandingFact[] {
  const { role } = view.kind;
  if (role === 'lock' || role === 'vendored' || role === 'generated' || role === 'media' || role === 'tests') return [];
  const fitting = allRows.code.filter(
    ({ find }) => (find.roles ?? usualRoles).includes(role) && (find.files === undefined || find.files.test(view.path)),
  );
  if (fitting.length === 0) return [];
  const found: StandingFact[] = [];
  for (const { text, line } of lines) {
    if (found.length >= mostFacts) break;
    const lower = text.toLowerCase();
    let part: string | undefined;
    for (const { kind, find } of fitting) {
      if (!find.hints.some((hint) => lower.includes(hint))) continue;
      part ??= codePart(text, view.language);
      const tried = find.anywhere === true ? text : part;
      const match = tried === '' ? null : find.line.exec(tried);
      if (match === null || (find.accept && !asItStands.has(kind.id) && !find.accept(match, view))) continue;
      const groups: Record<string, string> = {};
      for (const [name, value] of Object.entries(match.groups ?? {}))
        if (typeof value === 'string') groups[name] = value;
      found.push({ kind: kind.id, keyPath: [], value: groups['value'] ?? '', groups, line, effect: find.added });
    }
  }
  return found;
}

/** Kinds whose rows ask whether the line is new to a known part, which says nothing of a part as it stands. */
const asItStands: ReadonlySet<string> = new Set(['access-checked']);

/** A list of ten thousand prices is told by its count; the sentences need no more than these. */
const mostFacts = 2_000;

const usualRoles: readonly string[] = ['product', 'settings', 'data'];
