import type { Severity } from '../finding.ts';

/** 0 for what weighs most: for sorting. */
export function severityRank(severity: Severity): number {
  const ranks: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
  return ranks[severity];
}
