import { announcedKinds } from '../decisions/kinds/announced.ts';
import { likelyKinds } from '../decisions/kinds/likely.ts';
import type { Category } from '../decisions/category.ts';
import type { Decision, Finding } from '../decisions/finding.ts';

/**
 * The decisions, without announcements of what the lines prove by themselves: of one category, what is read from the lines says more. A detail in another file is another matter.
 */
export function withoutEchoes(decisions: readonly Decision[]): readonly Decision[] {
  const leaving = new Set(decisions.filter(leavesWhole).map(({ facts }) => facts['vendor']));
  const isLeftBehind = ({ kind, facts }: Decision): boolean =>
    kind === 'supplier-used-less' && leaving.has(facts['vendor']);
  const proved = decisions.filter((one) => !announced.has(one.kind) && !isLeftBehind(one));
  const seen = new Set<string>();
  return decisions.filter((one) => {
    if (isLeftBehind(one)) return false;
    if (!announced.has(one.kind)) return true;
    // What is said outright says more than what the words make likely.
    if (likely.has(one.kind) && decisions.some(({ kind, category }) => category === one.category && said.has(kind)))
      return false;
    const paths = new Set(one.evidence.map(({ path }) => path));
    const echoes =
      seen.has(one.category) ||
      proved.some(
        ({ category, severity, evidence }) =>
          category === one.category &&
          (severity !== 'low' || one.severity === 'low' || evidence.some(({ path }) => paths.has(path))),
      );
    seen.add(one.category);
    return !echoes;
  });
}

/** The hints, without those that words only make likely and on whose category something is told. */
export function withoutEchoedHints(hints: readonly Finding[], told: readonly Decision[]): readonly Finding[] {
  const categories = new Set(told.map(({ category }) => category));
  return hints.filter(({ kind }) => {
    const category = likely.get(kind);
    return category === undefined || !categories.has(category);
  });
}

/** The categories that hints ask about which only words make likely. */
export function likelyCategories(hints: readonly Finding[]): readonly Category[] {
  return hints.flatMap(({ kind }) => likely.get(kind) ?? []);
}

/** Of a supplier that its author says goes, a name that stays somewhere is only left over. */
function leavesWhole({ kind, effect, severity }: Decision): boolean {
  return kind === 'announced-supplier' && effect === 'less' && severity !== 'low';
}

const said: ReadonlySet<string> = new Set(announcedKinds.map(({ id }) => id));
const likely: ReadonlyMap<string, Category> = new Map(likelyKinds.map(({ id, category }) => [id, category]));
const announced: ReadonlySet<string> = new Set([...said, ...likely.keys()]);
