import { changedConditions } from './changedConditions.ts';
import type { FileView } from '../../decisions/fileView.ts';
import type { ChangedCondition, ConditionEffect } from './conditionEffect.ts';

/** A condition that changes what was there, and whether it is asked on a screen. */
export interface SeenCondition extends ChangedCondition {
  readonly screen: boolean;
}

/** Gathers, file by file, the conditions by which a change sets a case apart from what stays. */
export class ConditionReader {
  readonly #found = new Map<string, SeenCondition>();
  #lines = 0;

  /** Takes one file of the product into account. */
  read(view: FileView, screen: boolean): void {
    this.#lines += view.added.length + view.removed.length;
    if (this.#found.size > mostKept || this.#lines > mostLines) return;
    for (const one of changedConditions(view)) {
      const key = `${one.effect} ${JSON.stringify(one.when)}`;
      if (!this.#found.has(key)) this.#found.set(key, { ...one, screen });
    }
  }

  /** The most telling ones: at most two. */
  conditions(): readonly SeenCondition[] {
    const all = [...this.#found.values()];
    if (all.length > mostKept || this.#lines > mostLines) return [];
    const asked = (effect: ConditionEffect): ReadonlySet<string> =>
      new Set(all.filter((one) => one.effect === effect).map(({ when }) => JSON.stringify(when)));
    const moved = new Set([
      ...[...asked('onlyWhen')].filter((one) => asked('nowAlways').has(one)),
      ...[...asked('refusedWhen')].filter((one) => asked('notRefusedWhen').has(one)),
    ]);
    // What one place gains and another loses may be the same thing under another name.
    const either = asked('moreWhen').size > 0 && asked('noMoreWhen').size > 0;
    const told = all
      .filter(({ when, effect }) => !moved.has(JSON.stringify(when)) && !(either && alone.has(effect)))
      .sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
    // One case is told once, by what changes most, and where most is said of it.
    return told
      .filter((one, at) =>
        told.every((other, before) => other === one || !covers(other, one) || (before > at && covers(one, other))),
      )
      .slice(0, mostTold);
  }
}

/** A change that asks more does more than set a case apart. */
const mostKept = 12;
const mostTold = 2;
/** In a longer change one case is a detail. */
const mostLines = 2000;

const alone: ReadonlySet<ConditionEffect> = new Set<ConditionEffect>(['moreWhen', 'noMoreWhen']);

const order: readonly ConditionEffect[] = [
  'refusedWhen',
  'notRefusedWhen',
  'exceptWhen',
  'onlyWhen',
  'stopsWhen',
  'alsoWhen',
  'moreWhen',
  'noMoreWhen',
  'alsoAsks',
  'noLongerAsks',
  'noLongerWhen',
  'nowAlways',
];

/** Whether all that one names is named by the other. */
function covers(other: ChangedCondition, one: ChangedCondition): boolean {
  const names = new Set(other.when.asks.map(({ name }) => name));
  return one.when.asks.every(({ name }) => names.has(name));
}
