import { compareMachineSizes } from './knowledge/machineSizes.ts';
import { modelPriceRatio } from './knowledge/aiModels.ts';
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
  return measures[measure](from, to);
}

const measures = {
  number: (from: string, to: string) => byRatio(from, to, numberOf),
  bytes: (from: string, to: string) => byRatio(from, to, bytesOf),
  cpu: (from: string, to: string) => byRatio(from, to, cpuOf),
  duration: (from: string, to: string) => byRatio(from, to, secondsOf),
  runsPerDay: (from: string, to: string) => byRatio(from, to, runsPerDay, 'runs'),
  machineSize: (from: string, to: string) => {
    const compared = compareMachineSizes(from, to);
    if (!compared || compared.ratio === 1) return from === to ? undefined : { effect: 'unclear' as const, facts: { from, to } };
    return { effect: direction(compared.ratio), facts: { from, to, ...(compared.orderOnly ? {} : ratioFacts(compared.ratio)) } };
  },
  modelPrice: (from: string, to: string) => {
    const ratio = modelPriceRatio(from, to);
    if (ratio === undefined || ratio === 1) return { effect: 'unclear' as const, facts: { from, to } };
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
  text: (from: string, to: string) => (from === to ? undefined : { effect: 'unclear' as const, facts: { from, to } }),
  logLevel: (from: string, to: string) => byRank(from, to, logLevels),
  plan: (from: string, to: string) => byRank(from, to, plans),
};

function byRatio(
  from: string,
  to: string,
  read: (text: string) => number | undefined,
  prefix?: string,
): Measured | undefined {
  const before = read(from);
  const after = read(to);
  if (before === undefined || after === undefined || before === after) return undefined;
  const values = prefix === undefined ? {} : { [`${prefix}From`]: rounded(before), [`${prefix}To`]: rounded(after) };
  if (before <= 0 || after <= 0) return { effect: after > before ? 'more' : 'less', facts: { from, to, ...values } };
  return { effect: direction(after / before), facts: { from, to, ...values, ...ratioFacts(after / before) } };
}

function byRank(from: string, to: string, ranks: readonly string[]): Measured | undefined {
  const before = rankOf(from, ranks);
  const after = rankOf(to, ranks);
  if (before < 0 || after < 0) return { effect: 'unclear', facts: { from, to } };
  if (before === after) return undefined;
  return { effect: after > before ? 'more' : 'less', facts: { from, to } };
}

function rankOf(text: string, ranks: readonly string[]): number {
  const lower = text.toLowerCase().replace(/[\s_]/g, '-');
  return ranks.findIndex((rank) => rank.split('|').includes(lower));
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

/** A plain number, with or without digit separators; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const clean = text.trim().replace(/(?<=\d)[_](?=\d)/g, '');
  return /^[+-]?\d+(\.\d+)?%?$/.test(clean) ? Number(clean.replace('%', '')) : undefined;
}

/** Bytes from '512Mi', '20 GB', '1g'; a bare number is taken as it is. */
export function bytesOf(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgtp]?)(i?)b?(?:ytes)?$/i.exec(text.trim());
  if (!match) return undefined;
  const power = ' kmgtp'.indexOf((match[2] ?? '').toLowerCase() || ' ');
  return Number(match[1]) * 1024 ** power;
}

/** Processors from '500m' or '2'. */
export function cpuOf(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim());
  return match ? Number(match[1]) / (match[2] === 'm' ? 1000 : 1) : undefined;
}

/** Seconds from '30s', '5m', '2 hours', '7d', 'PT30S'-free forms; a bare number is taken as seconds, which is enough for a ratio. */
export function secondsOf(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  if (!match) return undefined;
  const unit = secondsByUnit.get((match[2] ?? '').toLowerCase());
  return unit === undefined ? undefined : Number(match[1]) * unit;
}

const secondsByUnit: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['ms', 0.001],
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
const logLevels = ['off|none|silent', 'fatal|critical', 'error|err', 'warn|warning', 'notice', 'info|information', 'debug|verbose', 'trace|silly|all'];

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
