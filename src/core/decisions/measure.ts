import { compareMachineSizes, hasAccelerator, isMachineSize } from './knowledge/machineSizes.ts';
import { looksLikeModelName, modelPriceRatio } from './knowledge/aiModels.ts';
import { bothDefaults } from './settingDefaults.ts';
import { runsPerDay } from './schedule.ts';
import type { Effect, Facts } from './finding.ts';

/** How two values of a setting compare. */
export type Measure = keyof typeof measures;

/** The direction from one value to another, and the facts that prove it; undefined when the two do not compare this way. */
export interface Measured {
  readonly effect: Effect;
  readonly facts: Facts;
}

/** Compares `from` with `to` by `measure`. Never throws; linear. */
export function measured(measure: Measure, from: string, to: string): Measured | undefined {
  const [before, after] = bothDefaults(from, to) ?? [from, to];
  return measures[measure](before, after);
}

const measures = {
  number: (from: string, to: string) => byRatio(from, to, numberOf),
  bytes: (from: string, to: string) => (hasUnit(from) === hasUnit(to) ? byRatio(from, to, bytesOf) : undefined),
  cpu: (from: string, to: string) => byRatio(from, to, cpuOf),
  duration: (from: string, to: string) => (hasUnit(from) === hasUnit(to) ? byRatio(from, to, secondsOf) : undefined),
  /** As a duration, where nothing, zero or minus one means for ever. */
  kept: (from: string, to: string) => {
    const before = isForEver(from);
    const after = isForEver(to);
    if (before && after) return undefined;
    if (before || after) return { effect: after ? ('more' as const) : ('less' as const), facts: {} };
    return measures.duration(from, to);
  },
  /** So many in a length of time: '60/min', '5 per 10 minutes'. */
  perTime: (from: string, to: string) => byRatio(from, to, perSecond),
  runsPerDay: (from: string, to: string) => byRuns(from, to),
  machineSize: (from: string, to: string) =>
    bySize(from, to) ?? (isMachineSize(from) && isMachineSize(to) && from !== to ? unclear(from, to) : undefined),
  /** Plans of one store: by size where the names say it, by the spare that they carry, or only another. */
  storePlan: (from: string, to: string) =>
    bySize(from, to) ??
    byRank(stepOf(from), stepOf(to), steps) ??
    byRank(spareOf(from), spareOf(to), ['single', 'spare']) ??
    (from === to ? undefined : unclear(from, to)),
  /** Machines that build: another kind of machine counts although its price is unknown. */
  runner: (from: string, to: string) => bySize(from, to) ?? (from === to ? undefined : unclear(from, to)),
  /** From an ordinary machine to one with graphics cards, or back. */
  accelerator: (from: string, to: string) => {
    const after = hasAccelerator(to);
    if (hasAccelerator(from) === after) return undefined;
    return { effect: after ? ('more' as const) : ('less' as const), facts: { from, to } };
  },
  modelPrice: (from: string, to: string) => {
    if (from === to || !looksLikeModelName(from) || !looksLikeModelName(to)) return undefined;
    const ratio = modelPriceRatio(from, to);
    if (ratio === undefined || ratio === 1) return unclear(from, to);
    return { effect: direction(ratio), facts: { from, to, ...ratioFacts(ratio) } };
  },
  /** On is more, off is less. */
  onOff: (from: string, to: string) => {
    const before = isOn(from);
    const after = isOn(to);
    if (before === undefined || after === undefined || before === after) return undefined;
    return { effect: after ? ('more' as const) : ('less' as const), facts: { from, to } };
  },
  /** Any other value counts; which way it goes cannot be told. */
  text: (from: string, to: string) => (from === to ? undefined : unclear(from, to)),
  /** What was there has to be made again once. */
  replaced: (from: string, to: string) =>
    from === to ? undefined : { effect: 'one-off' as const, facts: { from, to } },
  /** A list in one value: something left it ('one-off'), or something joined it ('less'); an exchange is neither. */
  served: (from: string, to: string) => {
    const before = valuesOf(from);
    const after = valuesOf(to);
    if (before === undefined || after === undefined) return undefined;
    const left = before.filter((item) => !after.includes(item));
    const joined = after.filter((item) => !before.includes(item));
    if (left.length > 0 === joined.length > 0) return undefined;
    return { effect: left.length > 0 ? ('more' as const) : ('less' as const), facts: { from, to } };
  },
  logLevel: (from: string, to: string) => byRank(from, to, logLevels),
  plan: (from: string, to: string) =>
    byRank(from, to, plans) ?? (isRanked(from, plans) !== isRanked(to, plans) ? unclear(from, to) : undefined),
  /** A part in one place only, or with a spare in another. */
  spread: (from: string, to: string) => byRank(from, to, spreads),
  /** At the ordinary price, or at a discount with the risk of being stopped. */
  discount: (from: string, to: string) => byRank(from, to, discounts),
  /** What happens to the data when its store is removed. */
  keptOnRemoval: (from: string, to: string) => byRank(from, to, removals),
  /** A lock of data as code sets it: what happens on removal, or whether removal is refused. */
  keptOrLocked: (from: string, to: string) => byRank(from, to, removals) ?? measures.onOff(from, to),
};

/** The items of a list; of an expression of a pipeline, every item that one of its texts may name. Undefined when it names none. */
function valuesOf(text: string): readonly string[] | undefined {
  if (!text.includes('${{')) return itemsOf(text);
  const choices = [...text.matchAll(/(?:&&|\|\|)\s*'([^']{1,300})'/g)].map((match) => match[1] ?? '');
  return choices.length === 0 ? undefined : [...new Set(choices.flatMap((choice) => itemsOf(choice)))];
}

function unclear(from: string, to: string): Measured {
  return { effect: 'unclear', facts: { from, to } };
}

function bySize(from: string, to: string): Measured | undefined {
  const compared = compareMachineSizes(from, to);
  if (!compared) return undefined;
  if (compared.ratio === 1) return from === to ? undefined : unclear(from, to);
  const multiple = compared.orderOnly ? {} : ratioFacts(compared.ratio);
  return { effect: direction(compared.ratio), facts: { from, to, ...multiple } };
}

function byRatio(from: string, to: string, read: (text: string) => number | undefined): Measured | undefined {
  const before = read(from);
  const after = read(to);
  if (before === undefined || after === undefined || before === after) return undefined;
  if (before <= 0 || after <= 0) return { effect: after > before ? 'more' : 'less', facts: { from, to } };
  return { effect: direction(after / before), facts: { from, to, ...ratioFacts(after / before) } };
}

/** Runs a day are told where both sides run daily at least: '0.14 times a day' says nothing to a reader. */
function byRuns(from: string, to: string): Measured | undefined {
  const before = runsPerDay(from);
  const after = runsPerDay(to);
  if (before === undefined || after === undefined || Math.abs(before - after) < 1e-9 || before <= 0 || after <= 0)
    return undefined;
  const ratio = after / before;
  // Months differ in length: weekly and 'four days a month' are the same.
  if (ratio > 0.98 && ratio < 1.02) return undefined;
  const daily = before >= 1 && after >= 1 ? { runsFrom: rounded(before), runsTo: rounded(after) } : {};
  return { effect: direction(ratio), facts: { from, to, ...daily, ...ratioFacts(ratio) } };
}

function byRank(from: string, to: string, ranks: readonly string[]): Measured | undefined {
  const before = rankOf(from, ranks);
  const after = rankOf(to, ranks);
  if (before < 0 || after < 0 || before === after) return undefined;
  return { effect: after > before ? 'more' : 'less', facts: { from, to } };
}

function rankOf(text: string, ranks: readonly string[]): number {
  const lower = text.toLowerCase().replace(/[\s_]/g, '-');
  return ranks.findIndex((rank) => rank.split('|').includes(lower));
}

function isRanked(text: string, ranks: readonly string[]): boolean {
  return rankOf(text, ranks) >= 0;
}

function direction(ratio: number): 'more' | 'less' {
  return ratio > 1 ? 'more' : 'less';
}

/** `times` is how many times bigger or smaller, always at least 1, for words. */
function ratioFacts(ratio: number): Facts {
  return { ratio: rounded(ratio), times: rounded(ratio > 1 ? ratio : 1 / ratio) };
}

function rounded(value: number): number {
  if (value >= 10) return Math.round(value);
  return Math.round(value * 100) / 100;
}

function itemsOf(value: string): readonly string[] {
  return value.split(/[,\s[\]"']+/).filter((item) => item !== '');
}

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
function perSecond(text: string): number | undefined {
  const match = /^(\d{1,6})\s?(?:\/|per)\s?(\d{0,4})\s?([a-z]{1,10})$/i.exec(text.trim());
  const unit = secondsByUnit.get((match?.[3] ?? '').toLowerCase());
  return match && unit ? Number(match[1]) / (unit * Number(match[2] === '' ? 1 : match[2])) : undefined;
}

/** A value without a unit and one with a unit do not compare: nothing says that the units are the same. */
function hasUnit(text: string): boolean {
  return /[a-z]/i.test(text);
}

function isForEver(text: string): boolean {
  return /^(0|-1|never|forever|infinite|unlimited|inf)$/i.test(text.trim());
}

const secondsByUnit: ReadonlyMap<string, number> = new Map([
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

function isOn(text: string): boolean | undefined {
  const lower = text.trim().toLowerCase();
  if (['true', 'on', 'yes', 'enabled', '1', 'enable'].includes(lower)) return true;
  if (['false', 'off', 'no', 'disabled', '0', 'disable', 'none', 'null', '~', ''].includes(lower)) return false;
  return undefined;
}

/** From the quietest to the most talkative. */
const logLevels = [
  'off|none|silent',
  'fatal|critical',
  'error|err',
  'warn|warning',
  'notice',
  'info|information',
  'debug|verbose',
  'trace|silly|all',
];

/** From the cheapest to the dearest, as suppliers commonly name them. */
const plans = [
  'free|hobby|dev|developer|sandbox|none',
  'eco|nano|lite|mini',
  'starter|basic|essential|micro|shared',
  'small|personal|standard',
  'pro|professional|team|medium|plus|growth',
  'premium|business|large|scale|advanced',
  'enterprise|ultimate|ultra|xlarge',
];

/** The word of size in the name of a plan, such as 'small-ha-11'. */
function stepOf(plan: string): string {
  return /(?:^|[-_.])(free|tiny|nano|micro|small|medium|large|x-?large)(?=$|[-_.])/i.exec(plan)?.[1] ?? '';
}

function spareOf(plan: string): string {
  return /(?:^|[-_.])(?:ha|multi-?az|replica)(?=$|[-_.])/i.test(plan) ? 'spare' : 'single';
}

const steps = ['free', 'tiny|nano', 'micro', 'small', 'medium', 'large', 'xlarge|x-large'];

/** Google's, Azure's and MongoDB's words for one place, and for a spare in another. */
const spreads = ['zonal|disabled|single-az|none', 'samezone', 'regional|zoneredundant|multi-az|geo-redundant'];

const discounts = ['on-demand|ondemand|regular|standard', 'spot|preemptible|low-priority|flex-spot'];

const removals = ['delete|destroy', 'snapshot', 'retain|retain-on-update-or-delete|orphan|retainexceptoncreate'];
