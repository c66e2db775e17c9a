import type { Finding, Sighting } from '../finding.ts';

/** A finding from sightings of an interface: what is proved is that it came or went, not how many use it. */
export function interfaceFinding(told: Omit<Finding, 'grade'>): Finding {
  return { ...told, grade: 'B' };
}

/** What a list of sightings says came, or went. */
export function thingsOf(list: readonly Sighting[], sign: Sighting['sign']): ReadonlySet<string> {
  return new Set(list.filter((one) => one.sign === sign).map((one) => one.thing));
}

/** The file that a sighting of an interface stands in. */
export function pathOf({ facts }: Sighting): string {
  return String(facts['path'] ?? '');
}
