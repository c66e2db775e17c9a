import { readableName } from './partName.ts';
import type { StandingFact } from './standingFacts.ts';

/** The switches that a part sets or asks, by readable names, each once. */
export function partSwitches(facts: readonly StandingFact[]): readonly string[] {
  const names = new Set<string>();
  for (const { kind, groups } of facts) {
    if (kind !== 'switch') continue;
    const name = readableName(
      (groups['name'] ?? '').replace(/^(NEXT_PUBLIC_|FEATURE_|ENABLE_|SHOW_)+|_(ENABLED|ENABLE)$/g, ''),
    );
    if (name !== undefined) names.add(name);
  }
  return [...names];
}
