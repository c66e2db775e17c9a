import type { Consequence } from '../finding.ts';
import type { Outcome } from '../kind.ts';

type Short =
  | `${Consequence['on']} ${Consequence['direction']}`
  | `spending ${Consequence['direction']} ${NonNullable<Consequence['driver']>}`;

/**
 * An outcome in one row: its severity, whether it is a one-way door, and its consequences as 'on direction' or 'spending direction driver', for example
 * `outcome('medium', 'two', 'spending more month')`.
 */
export function outcome(
  severity: Outcome['severity'],
  door: Outcome['door'],
  ...consequences: readonly Short[]
): Outcome {
  return { severity, door, consequences: consequences.map(consequence) };
}

function consequence(short: Short): Consequence {
  const [on, direction, driver] = short.split(' ');
  const found = ons.find((one) => one === on);
  const way = directions.find((one) => one === direction);
  const grows = drivers.find((one) => one === driver);
  if (!found || !way) throw new Error(`not a consequence: ${short}`);
  return grows ? { on: found, direction: way, driver: grows } : { on: found, direction: way };
}

const ons = ['customers', 'spending', 'dates', 'exposure'] as const;
const directions = ['more', 'less', 'later', 'sooner', 'one-off', 'unclear'] as const;
const drivers = ['month', 'user', 'use', 'volume', 'run'] as const;
