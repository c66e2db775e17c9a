import { bytesOf, secondsOf } from './quantities.ts';
import type { Measure } from './measure.ts';
import type { Facts } from './finding.ts';

/**
 * Two values in a unit that people know: seconds or bytes, as `fromSeconds` and `toSeconds`, or `fromBytes` and `toBytes`. Told only where the values carry their unit, or the
 * name of the setting ends in it; `unit` is 'unknown' otherwise, since a bare number is a number of anything.
 */
export function quantityFacts(measure: Measure, name: string, from: string, to: string): Facts {
  const fact = factOf.get(measure);
  if (fact === undefined) return {};
  const [before, after] = [quantityOf(fact, name, from), quantityOf(fact, name, to)];
  return before === undefined || after === undefined || before <= 0 || after <= 0
    ? { unit: 'unknown' }
    : { [`from${fact}`]: before, [`to${fact}`]: after };
}

type QuantityFact = 'Seconds' | 'Bytes';

const factOf: ReadonlyMap<Measure, QuantityFact> = new Map([
  ['duration', 'Seconds'],
  ['kept', 'Seconds'],
  ['bytes', 'Bytes'],
] satisfies [Measure, QuantityFact][]);

function quantityOf(fact: QuantityFact, name: string, value: string): number | undefined {
  const read = fact === 'Seconds' ? secondsOf(value) : bytesOf(value);
  if (read === undefined || /[a-z]/i.test(value)) return read;
  const last = /(?:^|_)([a-z]{1,12})$/.exec(name.replace(/(?<=[a-z\d])(?=[A-Z])|[-.]/g, '_').toLowerCase())?.[1] ?? '';
  // 'm' and 'd' alone end many names that are no units.
  const unit = last.length < 2 ? undefined : fact === 'Seconds' ? secondsOf(`1 ${last}`) : bytesOf(`1 ${last}`);
  return unit === undefined ? undefined : read * unit;
}
