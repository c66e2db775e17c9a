import { people, unnamed } from './conditionEffect.ts';
import { conditionOn, oneLine } from './conditionHeads.ts';
import { negated, partsOf, readCondition } from './readCondition.ts';
import { thingInWords } from './thingInWords.ts';
import { codes, endOf, telling } from './writtenLines.ts';
import type { ChangedCondition, ConditionEffect } from './conditionEffect.ts';
import type { Head } from './conditionHeads.ts';
import type { Written } from './writtenLines.ts';

/** One condition that asks more or less than before. */
export function reworked(lines: readonly Written[]): readonly ChangedCondition[] {
  const [gone, come] = [headsOf(lines, 'removed'), headsOf(lines, 'added')];
  return come.flatMap((now) => {
    for (const before of gone) {
      // The same condition around something else says nothing of this one.
      if (now.what !== before.what || before.head.negative !== now.head.negative) continue;
      const found = askedOtherwise(before.head.text, now.head);
      if (found === undefined) continue;
      const when = readCondition(found.part) ?? (now.what === undefined ? undefined : unnamed);
      if (when === undefined) return [];
      return [
        {
          effect: found.effect,
          when: now.head.negative ? negated(when) : when,
          what: now.what,
          ofPeople: people.test(found.part),
        },
      ];
    }
    return [];
  });
}

interface Standing {
  readonly head: Head;
  readonly what: string | undefined;
}

/** The conditions of one side, each with what stands under it. */
function headsOf(lines: readonly Written[], side: 'added' | 'removed'): readonly Standing[] {
  const own = lines.filter(({ type }) => type === side || type === 'context');
  return own.flatMap((line, at): readonly Standing[] => {
    if (line.type !== side) return [];
    const head = conditionOn(line.code);
    const alone = head ?? oneLine(line.code);
    if (alone === undefined) return [];
    const block = head?.rest === undefined ? [] : [head.rest];
    const inside = own.slice(at + 1, endOf(own, at)).filter(({ code }) => telling(code));
    return [{ head: alone, what: head === undefined ? undefined : thingInWords([...block, ...codes(inside)]) }];
  });
}

/** What one wording of a condition asks that the other does not. */
function askedOtherwise(
  before: string,
  now: Head,
): { readonly part: string; readonly effect: ConditionEffect } | undefined {
  const [former, after] = [partsOf(before), partsOf(now.text)];
  if (former === undefined || after === undefined || before === now.text) return undefined;
  const more = after.parts.filter((part) => !former.parts.includes(part));
  const less = former.parts.filter((part) => !after.parts.includes(part));
  const shared = former.parts.length - less.length;
  if (shared === 0 || (more.length > 0 && less.length > 0)) return undefined;
  const [side, parts] = more.length > 0 ? [after, more] : [former, less];
  const [part] = parts;
  if (side.parts.length - parts.length < 1 || parts.length !== 1 || part === undefined) return undefined;
  const narrows = (side.joined === 'all') !== now.negative;
  const asked = narrows ? 'alsoAsks' : 'alsoWhen';
  return { part, effect: more.length > 0 ? asked : narrows ? 'noLongerAsks' : 'noLongerWhen' };
}
