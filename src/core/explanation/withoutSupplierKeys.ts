import type { Decision } from '../decisions/finding.ts';

/** A setting that goes or is renamed together with the supplier that it is the key of is told by that supplier alone. */
export function withoutSupplierKeys(decisions: readonly Decision[]): readonly Decision[] {
  const told = new Set(
    decisions.filter(({ category }) => category === 'cost.vendor').flatMap(({ evidence }) => evidence.map(placeOf)),
  );
  return told.size === 0
    ? decisions
    : decisions.filter(
        ({ kind, evidence }) => !ofSettings.has(kind) || !evidence.every((one) => told.has(placeOf(one))),
      );
}

const ofSettings: ReadonlySet<string> = new Set(['setting-withdrawn', 'setting-renamed']);

function placeOf({ path, side, line }: Decision['evidence'][number]): string {
  return `${side} ${String(line)} ${path}`;
}
