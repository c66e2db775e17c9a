import { compareMachineSizes, hasAccelerator, isMachineSize } from './knowledge/machineSizes.ts';
import { looksLikeModelName, modelPriceRatio } from './knowledge/aiModels.ts';
import { bothDefaults } from './settingDefaults.ts';
import { bytesOf, cpuOf, hasUnit, numberOf, perSecond, secondsOf } from './quantities.ts';
import { discounts, logLevels, plans, removals, sizes, spares, spreads, stepOn } from './ladders.ts';
import { runsPerDay } from './schedule.ts';
import type { Effect, Facts } from './finding.ts';
import type { Ladder } from './ladders.ts';

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
  /** Versions, number by number: 10.9 comes before 10.13, and 10_15 before 11. */
  version: (from: string, to: string) => byVersion(from, to),
  /** The same, where only a later version counts. */
  versionRaised: (from: string, to: string) => {
    const result = byVersion(from, to);
    return result?.effect === 'more' ? result : undefined;
  },
  /** So many in a length of time: '60/min', '5 per 10 minutes'. */
  perTime: (from: string, to: string) => byRatio(from, to, perSecond),
  runsPerDay: (from: string, to: string) => byRuns(from, to),
  machineSize: (from: string, to: string) =>
    bySize(from, to) ?? (isMachineSize(from) && isMachineSize(to) && from !== to ? unclear(from, to) : undefined),
  /** Plans of one store: by size where the names say it, by the spare that they carry, or only another. */
  storePlan: (from: string, to: string) =>
    bySize(from, to) ??
    byRank(stepOf(from), stepOf(to), sizes) ??
    byRank(spareOf(from), spareOf(to), spares) ??
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
    byRank(from, to, plans) ??
    ((stepOn(plans, from) === undefined) !== (stepOn(plans, to) === undefined) ? unclear(from, to) : undefined),
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

function byVersion(from: string, to: string): Measured | undefined {
  const [before, after] = [versionOf(from), versionOf(to)];
  if (before === undefined || after === undefined || before === after) return undefined;
  return { effect: after > before ? 'more' : 'less', facts: { from, to } };
}

/** One number for up to four of a version; undefined for what is no version. */
function versionOf(text: string): number | undefined {
  const match = /^v?(\d{1,5})(?:[._](\d{1,5}))?(?:[._](\d{1,5}))?(?:[._]\d{1,6})?$/.exec(text.trim());
  if (!match) return undefined;
  return match.slice(1).reduce((all, part: string | undefined) => all * 100_000 + Number(part ?? 0), 0);
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

function byRank(from: string, to: string, ladder: Ladder): Measured | undefined {
  const before = stepOn(ladder, from);
  const after = stepOn(ladder, to);
  if (before === undefined || after === undefined || before === after) return undefined;
  return { effect: after > before ? 'more' : 'less', facts: { from, to } };
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

function isForEver(text: string): boolean {
  return /^(0|-1|never|forever|infinite|unlimited|inf)$/i.test(text.trim());
}

function isOn(text: string): boolean | undefined {
  const lower = text.trim().toLowerCase();
  if (['true', 'on', 'yes', 'enabled', '1', 'enable'].includes(lower)) return true;
  if (['false', 'off', 'no', 'disabled', '0', 'disable', 'suspended', 'none', 'null', '~', ''].includes(lower))
    return false;
  return undefined;
}

/** The word of size in the name of a plan, such as 'small-ha-11'. */
function stepOf(plan: string): string {
  return /(?:^|[-_.])(free|tiny|nano|micro|small|medium|large|x-?large)(?=$|[-_.])/i.exec(plan)?.[1] ?? '';
}

function spareOf(plan: string): string {
  return /(?:^|[-_.])(?:ha|multi-?az|replica)(?=$|[-_.])/i.test(plan) ? 'spare' : 'single';
}
