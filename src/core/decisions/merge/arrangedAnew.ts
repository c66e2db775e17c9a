import type { Finding } from '../finding.ts';

/**
 * Parts of one kind that come while others go, in one change, take each other's place or get another name: that there is more or less of them is not proved. They are told
 * as one choice whose direction is open.
 */
export function arrangedAnew(findings: readonly Finding[]): readonly Finding[] {
  const ways = new Map<string, Set<string>>();
  for (const { kind, effect } of findings)
    if (exchanged.has(kind)) ways.set(kind, (ways.get(kind) ?? new Set<string>()).add(effect));
  return findings.map((one) => {
    const own = [one.kind, ...(within.get(one.kind) ?? [])].flatMap((kind) => [...(ways.get(kind) ?? [])]);
    return exchanged.has(one.kind) && own.includes('more') && own.includes('less')
      ? { ...one, effect: 'unclear' }
      : one;
  });
}

/** A job that goes from one file may have gone into a new one. */
const within: ReadonlyMap<string, readonly string[]> = new Map([['pipeline-job', ['pipeline']]]);

const exchanged: ReadonlySet<string> = new Set(['pipeline', 'pipeline-job', 'own-component']);
