import type { Decision } from '../decisions/finding.ts';

/**
 * A setting that goes or is renamed together with the supplier that it is the key of is told by that supplier alone: it stands on the same lines, or has the
 * supplier's name in its own.
 */
export function withoutSupplierKeys(decisions: readonly Decision[]): readonly Decision[] {
  const suppliers = decisions.filter(({ category }) => category === 'cost.vendor');
  if (suppliers.length === 0) return decisions;
  const told = new Set(suppliers.flatMap(({ evidence }) => evidence.map(placeOf)));
  const names = new Set(
    suppliers
      .filter(({ effect }) => effect !== 'more')
      .map(({ id }) => id.split(':')[1]?.split('-')[0] ?? '')
      .filter((name) => name.length > 3),
  );
  const isTold = ({ evidence, facts }: Decision): boolean =>
    evidence.every((one) => told.has(placeOf(one))) ||
    (facts['n'] === 1 &&
      String(facts['name'] ?? facts['from'] ?? '')
        .toLowerCase()
        .split('_')
        .some((word) => names.has(word)));
  return decisions.filter((one) => !ofSettings.has(one.kind) || !isTold(one));
}

const ofSettings: ReadonlySet<string> = new Set(['setting-withdrawn', 'setting-renamed']);

function placeOf({ path, side, line }: Decision['evidence'][number]): string {
  return `${side} ${String(line)} ${path}`;
}
