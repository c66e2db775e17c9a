import type { Finding } from '../finding.ts';

/**
 * Parts of one kind that come while others go, in one change, take each other's place or get another name: that there is more or less of them is not proved. They are told
 * as one choice whose direction is open.
 */
export function arrangedAnew(findings: readonly Finding[]): readonly Finding[] {
  const ways = new Map<string, Set<string>>();
  for (const { kind, effect } of findings)
    if (exchanged.has(kind)) ways.set(kind, (ways.get(kind) ?? new Set<string>()).add(effect));
  return findings.map((one) =>
    ways.get(one.kind)?.has('more') === true && ways.get(one.kind)?.has('less') === true
      ? { ...one, effect: 'unclear' }
      : one,
  );
}

const exchanged: ReadonlySet<string> = new Set(['pipeline', 'own-component']);
