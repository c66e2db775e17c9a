import type { Facts, Sighting } from '../finding.ts';

/** One thing that others meet or build on, as it comes or goes in one file. */
export function interfaceSighting(
  via: string,
  thing: string,
  sign: Sighting['sign'],
  facts: Facts,
  evidence: Sighting['evidence'][number] | undefined,
): Sighting {
  return { family: 'interface', via, thing, sign, facts, evidence: evidence === undefined ? [] : [evidence] };
}
