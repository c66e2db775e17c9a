import { fileKind } from '../../change/fileKind.ts';
import { severityRank } from './severityRank.ts';
import type { Kind } from '../kind.ts';
import type { Decision, Evidence, Finding, Grade, Severity } from '../finding.ts';

/** One finding of all those that make one choice: the weightiest, with the proofs of all. Never of none. */
export function mergedFinding(kind: Kind, group: readonly Finding[]): Finding {
  const ordered = [...group].sort((a, b) => weightOf(kind, b) - weightOf(kind, a));
  const [first] = ordered;
  if (!first) throw new Error('a group of findings is never empty');
  const evidence = spread(distinct(ordered.flatMap((finding) => finding.evidence)));
  const dues = ordered
    .map((finding) => finding.due)
    .filter((due) => due !== undefined)
    .sort();
  const places = new Set(evidence.map((at) => fileKind(at.path).place));
  const names = namedApart.has(kind.id) ? distinctNames(group) : undefined;
  const n = names?.size ?? new Set(group.map(oneOf)).size;
  const things = new Set(group.map((finding) => finding.thing)).size;
  return {
    ...first,
    thing: things > 1 ? kind.id : first.thing,
    grade: ordered.map((finding) => finding.grade).sort()[0] ?? first.grade,
    facts: {
      ...first.facts,
      n,
      things,
      ...(names === undefined ? {} : { names: [...new Set(names.values())].slice(0, mostNames).join(' ') }),
      files: new Set(evidence.map((at) => at.path)).size,
      place: places.has('production') ? 'production' : ([...places][0] ?? 'any'),
    },
    evidence,
    ...(dues[0] === undefined ? {} : { due: dues[0] }),
    severity:
      ordered.map((finding) => severityOf(kind, finding)).sort((a, b) => severityRank(a) - severityRank(b))[0] ?? 'low',
  };
}

/** Kinds that count what has a name, however many lines say it: the name is what a reader asks for first. */
const namedApart: ReadonlySet<string> = new Set([
  ...['field-withdrawn', 'field-erased', 'entry-required', 'address-withdrawn'],
  ...['setting-renamed', 'setting-withdrawn', 'setting-demanded', 'switch'],
]);
const mostNames = 12;

/** What each is called, by what tells it apart: a column by its table too. */
function distinctNames(group: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    group.map(({ thing, facts }) => {
      const name = String(facts['column'] ?? facts['name'] ?? thing);
      return [`${thing} ${String(facts['column'] ?? '')}`, name.trim().replace(/\s+/g, '-')] as const;
    }),
  );
}

function weightOf(kind: Kind, finding: Finding): number {
  return 10 - severityRank(severityOf(kind, finding)) * 3 + (finding.grade === 'A' ? 1 : 0);
}

/** What happens outside production weighs less: a step down for a rehearsal copy, the lowest for a developer's own machine. */
function severityOf(kind: Kind, finding: Finding): Severity {
  const usual = finding.severity ?? kind.outcomes[finding.effect]?.severity ?? 'low';
  const strong = largeChange(kind, finding) && usual === 'medium' ? 'high' : usual;
  const place = finding.evidence[0] === undefined ? 'any' : fileKind(finding.evidence[0].path).place;
  if (place === 'staging') return strong === 'high' ? 'medium' : 'low';
  if (place === 'development' || place === 'test' || place === 'example') return 'low';
  return strong;
}

/** Spending multiplied or divided by three or more is told first. */
function largeChange(kind: Kind, finding: Finding): boolean {
  const times = finding.facts['times'];
  return (
    kind.category === 'cost.infrastructure' &&
    finding.grade === 'A' &&
    typeof times === 'number' &&
    times >= 3 &&
    // What may be taken at most orders nothing by itself.
    !finding.evidence.every(({ text }) => ceiling.test(text))
  );
}

const ceiling = /\b(?:cpu|mem(?:ory)?)_limit\b/i;

/** What a merged finding decides, by the words of its kind. */
export function mergedDecision(kind: Kind, finding: Finding, grade: Exclude<Grade, 'C'>): Decision {
  const outcome = kind.outcomes[finding.effect];
  return {
    id: `${kind.id}:${finding.thing}`,
    kind: kind.id,
    category: finding.category ?? kind.category,
    effect: finding.effect,
    consequences: outcome?.consequences ?? [],
    severity: finding.severity ?? outcome?.severity ?? 'low',
    grade,
    ...(finding.due === undefined ? {} : { due: finding.due }),
    door: outcome?.door ?? 'two',
    facts: finding.facts,
    evidence: finding.evidence,
  };
}

/** What is written once for each copy of the product, or found by two rules on one line, is one. */
function oneOf(finding: Finding): string | Finding {
  const [first] = finding.evidence;
  return first === undefined
    ? finding
    : `${first.side} ${String(first.line)} ${first.path.replace(copyName, '$1*')} ${first.text}`;
}

const copyName =
  /(^|[/_.-])(?:dev(?:elopment)?|qa|stag(?:e|ing)|prod(?:uction)?|pre-?prod|uat|sandbox|demo)(?=[/_.-])/gi;

/** The proofs that are kept: each file's first before any file's second, what runs the product before what checks it. */
function spread(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length <= mostProofs) return evidence;
  const seen = new Map<string, number>();
  const ranked = evidence.map((one, at) => {
    const turn = seen.get(one.path) ?? 0;
    seen.set(one.path, turn + 1);
    return { one, order: [Math.floor(turn / 2), checks.test(one.path) ? 1 : 0, at] as const };
  });
  ranked.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2]);
  return ranked.slice(0, mostProofs).map(({ one }) => one);
}

/** A decision that stands in more places is proved well enough by these; a page shows the first few. */
export const mostProofs = 40;
const checks = /(^|\/)(\.github|\.circleci|\.gitlab[^/]*|tests?|spec|docs?)\//;

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ path, side, line }) => {
    const key = `${side} ${line} ${path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
