import { categories } from '../category.ts';
import { categoryOf } from './around.ts';
import { kindById } from '../kinds/allKinds.ts';
import type { Around } from './around.ts';
import type { Category } from '../category.ts';
import type { Finding } from '../finding.ts';

/**
 * Where the words of a title leave little doubt what the change is about, a detail on another matter came with that work: the page asks about it. Told all the same is what
 * weighs whatever the work is for: who gets in, what is known of people, what is lost, who else is paid or must adapt, what waits for a switch. Where no words are there
 * to read, or many changes are read as one, nothing is known of that.
 */
export function besideTitle(findings: readonly Finding[], { spoken, several }: Around): readonly Finding[] {
  if (spoken === undefined || several || categories.every((one) => spoken(one) === undefined)) return findings;
  const subjects = new Set(categories.filter((one) => (spoken(one) ?? 0) >= spokenFrom));
  const clear = [...subjects].some((one) => (spoken(one) ?? 0) >= clearFrom);
  return findings.map((one) => (isBeside(one, subjects, clear) ? { ...one, grade: 'C' } : one));
}

function isBeside(one: Finding, subjects: ReadonlySet<Category>, clear: boolean): boolean {
  const kind = kindById(one.kind);
  const category = categoryOf(one);
  if (kind === undefined || category === undefined || subjects.has(category) || one.due !== undefined) return false;
  const severity = one.severity ?? kind.outcomes[one.effect]?.severity;
  if (!clear || severity === 'high' || kindsToldAlways.has(kind.id) || isOfTitles(kind.id)) return false;
  return severity === 'low' ? !toldAlways.has(category) : details.has(category);
}

/** What a title itself says is no detail beside it. */
function isOfTitles(kind: string): boolean {
  return kind.startsWith('announced-') || kind.startsWith('likely-');
}

/** Below it, such words hardly ever went with a decision of the category. */
const spokenFrom = 0.1;
/** From here on, a title leaves little doubt. */
const clearFrom = 0.4;

/** Told by itself whatever the title is about, however little. */
const toldAlways: ReadonlySet<Category> = new Set([
  'cost.delivery',
  'timeline.revert',
  'timeline.deferred',
  'timeline.migration',
]);

/** So are switches, and weaknesses that a tool is told to leave: no title speaks of those. */
const kindsToldAlways: ReadonlySet<string> = new Set(['switch', 'weakness-ignored']);

/** Of these, even what weighs more is a detail of other work. */
const details: ReadonlySet<Category> = new Set([
  'cost.infrastructure',
  'cost.usage',
  'revenue.pricing',
  'timeline.release',
  'timeline.technology',
  'risk.reliability',
]);
