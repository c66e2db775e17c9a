import type { Consequence, Decision } from '../decisions/finding.ts';

/** What a supplier's bill follows is a fact about that supplier, and truer than what its kind usually says. */
export function billedAs(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.map((decision) => {
    const driver = driverOf(decision.facts['billing']);
    if (driver === undefined) return decision;
    return {
      ...decision,
      consequences: decision.consequences.map((one) =>
        one.on === 'spending' && one.driver !== undefined ? { ...one, driver } : one,
      ),
    };
  });
}

const drivers: readonly NonNullable<Consequence['driver']>[] = ['month', 'user', 'use', 'volume', 'run'];

function driverOf(billing: string | number | undefined): Consequence['driver'] {
  return drivers.find((driver) => driver === billing);
}
