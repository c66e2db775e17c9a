/** A plain number or a product of numbers, with or without digit separators; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const factors = text
    .trim()
    .replace(/(?<=\d)_(?=\d)/g, '')
    .split('*');
  if (factors.length > 6) return undefined;
  let product = 1;
  for (const factor of factors) {
    const clean = factor.trim();
    if (!/^[+-]?\d+(\.\d+)?%?$/.test(clean)) return undefined;
    product *= Number(clean.replace('%', ''));
  }
  return product;
}

/** Bytes from '512Mi', '20 GB', '1g', '5 * 1024 * 1024'; a bare number is taken as it is. */
export function bytesOf(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgtp]?)(i?)b?(?:ytes)?$/i.exec(text.trim());
  if (!match) return numberOf(text);
  const power = ' kmgtp'.indexOf((match[2] ?? '').toLowerCase() || ' ');
  return Number(match[1]) * 1024 ** power;
}

/** Processors from '500m' or '2'. */
export function cpuOf(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim());
  return match ? Number(match[1]) / (match[2] === 'm' ? 1000 : 1) : undefined;
}

/**
 * Seconds from '30s', '5m', '2 hours', '7d', '30.days', 'days=30', '30 * time.Second', 'Duration.ofMinutes(5', 'PT1H', 'P7D'; a bare number or product is
 * taken as seconds, which is enough for a ratio.
 */
export function secondsOf(text: string): number | undefined {
  const plain = numberOf(text);
  if (plain !== undefined) return plain;
  const lower = text.trim().toLowerCase();
  const iso = /^p(?:(\d{1,5})([dwy]))?(?:t(\d{1,6})([hms]))?$/.exec(lower);
  if (iso && lower.length > 1)
    return (
      Number(iso[1] ?? 0) * (secondsByUnit.get(iso[2] ?? '') ?? 0) +
      Number(iso[3] ?? 0) * (secondsByUnit.get(iso[4] ?? '') ?? 0)
    );
  const numbers = lower.match(/\d+(?:\.\d+)?/g) ?? [];
  const units = (lower.match(/[a-z]+/g) ?? [])
    .map((word) => secondsByUnit.get(word.replace(/^(of|from)(?=[a-z]{2})/, '')))
    .filter((unit) => unit !== undefined);
  const [number] = numbers;
  const [unit] = units;
  if (numbers.length !== 1 || units.length !== 1 || number === undefined || unit === undefined || lower.length > 60)
    return undefined;
  return Number(number) * unit;
}

/** How many a second, from '60/min' or '5 per 10 minutes'. */
export function perSecond(text: string): number | undefined {
  const match = /^(\d{1,6})\s?(?:\/|per)\s?(\d{0,4})\s?([a-z]{1,10})$/i.exec(text.trim());
  const unit = secondsByUnit.get((match?.[3] ?? '').toLowerCase());
  return match && unit ? Number(match[1]) / (unit * Number(match[2] === '' ? 1 : match[2])) : undefined;
}

/** Whether a value names a unit. One that does and one that does not do not compare: nothing says that the units are the same. */
export function hasUnit(text: string): boolean {
  return /[a-z]/i.test(text);
}

/** How many seconds a unit of time lasts, by its short and long names, in lower case. A month has 30 days. */
export const secondsByUnit: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['millis', 0.001],
  ['millisecond', 0.001],
  ['milliseconds', 0.001],
  ['s', 1],
  ['sec', 1],
  ['secs', 1],
  ['second', 1],
  ['seconds', 1],
  ['m', 60],
  ['min', 60],
  ['mins', 60],
  ['minute', 60],
  ['minutes', 60],
  ['h', 3600],
  ['hr', 3600],
  ['hour', 3600],
  ['hours', 3600],
  ['d', 86_400],
  ['day', 86_400],
  ['days', 86_400],
  ['w', 604_800],
  ['week', 604_800],
  ['weeks', 604_800],
  ['month', 2_592_000],
  ['months', 2_592_000],
  ['y', 31_536_000],
  ['year', 31_536_000],
  ['years', 31_536_000],
]);
