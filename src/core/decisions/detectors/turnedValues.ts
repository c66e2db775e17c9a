import { secondsOf } from '../quantities.ts';
import type { Facts } from '../finding.ts';

/** A line whose number is another one: its text with the numbers and units of time taken out, and those in their order. */
interface Turned {
  readonly kind: string;
  readonly then: TurnedSide;
  readonly now: TurnedSide;
}

interface TurnedSide {
  readonly frame: string;
  readonly numbers: readonly number[];
}

/**
 * The two values of a line, where one number alone differs and no sum is made with it: `from` and `to`, and in seconds where its unit stands beside it. A length or a size
 * without its unit has `unit` 'unknown'.
 */
export function turnedValues({ kind, then, now }: Turned): Facts {
  const differ = now.numbers.map((_, at) => at).filter((at) => then.numbers[at] !== now.numbers[at]);
  const [at] = differ;
  if (at === undefined || differ.length > 1) return {};
  const [from, to] = [then.numbers[at] ?? 0, now.numbers[at] ?? 0];
  const place = placeOf(now.frame, at);
  if (place === undefined) return {};
  const values = { from: String(from), to: String(to) };
  const unit = place.unit === '~' ? now.numbers[at + 1] : secondsOf(`1${place.unit || 'x'}`);
  if (measuredKinds.has(kind))
    return unit === undefined ? { unit: 'unknown' } : { ...values, fromSeconds: from * unit, toSeconds: to * unit };
  return place.unit === '' ? values : {};
}

/** What stands right behind a number of the frame; undefined where it is part of a sum, or is itself a unit. */
function placeOf(frame: string, at: number): { readonly unit: string } | undefined {
  const marks = [...frame.matchAll(/(?<![\w.#$%/])0(?=(?:ms|[smhd]|[kmg]i?b)?\b)|~/gi)];
  const mark = marks[at];
  if (mark?.[0] !== '0') return undefined;
  const [before, after] = [frame.slice(0, mark.index).trimEnd(), frame.slice(mark.index + 1)];
  if (/[-+*/]$/.test(before) || /^\s*[-+*/]\s*\d/.test(after)) return undefined;
  if (/^(?:\s|\.|\s?\*\s?time\.)?~/.test(after)) return { unit: '~' };
  return { unit: /^(?:ms|[smhd])\b/i.exec(after)?.[0].toLowerCase() ?? '' };
}

/** Kinds whose numbers are lengths of time or sizes. */
const measuredKinds: ReadonlySet<string> = new Set([
  'waiting-time',
  'polling',
  'pass-lifetime',
  'days-kept',
  'answers-kept-ready',
  'file-limit',
  'trial-rule',
]);
