import type { Finding } from '../finding.ts';

/**
 * Parts of one kind that come while others go, in one change, take each other's place or get another name: that there is more or less of them is not proved. They are told
 * as one choice whose direction is open.
 */
export function arrangedAnew(findings: readonly Finding[]): readonly Finding[] {
  const ways = new Map<string, Set<string>>();
  for (const one of findings)
    if (isExchanged(one)) ways.set(one.kind, (ways.get(one.kind) ?? new Set<string>()).add(one.effect));
  return findings.map((one) => {
    const own = [one.kind, ...(within.get(one.kind) ?? [])].flatMap((kind) => [...(ways.get(kind) ?? [])]);
    return isExchanged(one) && own.includes('more') && own.includes('less') ? { ...one, effect: 'unclear' } : one;
  });
}

/** A job that goes from one file may have gone into a new one. */
const within: ReadonlyMap<string, readonly string[]> = new Map([['pipeline-job', ['pipeline']]]);

/** Modules that rent are often joined into one, or divided. */
function isExchanged({ kind, evidence }: Finding): boolean {
  return exchanged.has(kind) || (rented.has(kind) && evidence.every(({ text }) => /^source\s*=/.test(text)));
}

const rented: ReadonlySet<string> = new Set(['new-machine', 'always-on', 'run-function']);
const exchanged: ReadonlySet<string> = new Set(['pipeline', 'pipeline-job', 'own-component', 'trouble-reported']);
