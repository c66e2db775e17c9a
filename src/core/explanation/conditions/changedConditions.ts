import { once } from '../../decisions/once.ts';
import { blockRemarks } from '../../decisions/blockRemarks.ts';
import { codePart } from '../../decisions/codeText.ts';
import { failure, isForReaders } from '../messages.ts';
import { sentencesIn } from '../writtenText.ts';
import { people, unnamed } from './conditionEffect.ts';
import { conditionOn, drawnUnder, oneLine } from './conditionHeads.ts';
import { negated, readCondition } from './readCondition.ts';
import { reworked } from './reworkedConditions.ts';
import { thingInWords } from './thingInWords.ts';
import { codes, endOf, longest, telling, writtenLines } from './writtenLines.ts';
import type { Line } from '../../change/fileChange.ts';
import type { FileView } from '../../decisions/fileView.ts';
import type { ChangedCondition, ConditionEffect } from './conditionEffect.ts';
import type { Head } from './conditionHeads.ts';
import type { Written } from './writtenLines.ts';

/** What somebody set, chose or switched on for the product, a customer or a part. */
const ofSettings =
  /\b(?:settings?|config|cfg|options|preferences|features|flags)\w{0,12}(?:\.|->|\?\.|\[)(?:\w{1,40}(?:\.|->))?\w{3,60}$/i;

/** The conditions that a change puts around, before or away from what stays as it is. */
export function changedConditions(view: FileView): readonly ChangedCondition[] {
  if (view.file.status === 'added' || view.file.status === 'deleted' || view.file.content.type !== 'text') return [];
  const linesOf = blockRemarks(view.path);
  const both = askedBothWays(view);
  const comes = once(() => view.added.map(({ text }) => text));
  return view.file.content.hunks.flatMap((hunk) => {
    const lines = linesOf(hunk);
    if (lines.length > mostLines) return [];
    const written = writtenLines(lines, view.language);
    return [
      ...wrapped(written, both),
      ...standingAlone(written, view),
      ...leavesEarly(written, 'added'),
      ...leavesEarly(written, 'removed', comes()),
      ...reworked(written),
      ...drawnOtherwise(written),
    ];
  });
}

const mostLines = 600;

/** A condition put around lines that stay, or taken away from around them. */
function wrapped(lines: readonly Written[], both: ReadonlySet<string>): readonly ChangedCondition[] {
  return (['added', 'removed'] as const).flatMap((side) => {
    const other = side === 'added' ? 'removed' : 'added';
    const elsewhere = new Set(
      lines.filter(({ type, code }) => type === other && telling(code)).map(({ code }) => code),
    );
    if (elsewhere.size === 0) return [];
    const known = headTexts(lines, other);
    const own = lines.filter(({ type }) => type === side || type === 'context');
    return own.flatMap((line, at): readonly ChangedCondition[] => {
      const head = line.type === side ? conditionOn(line.code) : undefined;
      if (head === undefined || elsewhere.has(line.code) || known.has(head.text)) return [];
      if (both.has(plainly(head).text)) return [];
      const block = own.slice(at + 1, endOf(own, at)).filter(({ code }) => telling(code));
      const rest = elseAfter(own, at);
      const otherwise = rest.filter(({ code }) => telling(code));
      const [inside, outside] = [staying(block, elsewhere, side), staying(otherwise, elsewhere, side)];
      if (!inside && !outside) return [];
      const what = inside ? thingInWords(codes(block)) : undefined;
      const read = readCondition(head.text) ?? (what === undefined ? undefined : unnamed);
      if (read === undefined) return [];
      const when = head.negative ? negated(read) : read;
      const ofPeople = people.test(head.text);
      // That something is no longer asked to be there says how it is written, not what it does.
      const always = inside && otherwise.length === 0 && !when.asks.some(({ relation }) => relation === 'given');
      if (side === 'removed') return always ? [{ effect: 'nowAlways', when, what, ofPeople }] : [];
      if (inside && !outside) return [{ effect: 'onlyWhen', when, what, ofPeople }];
      if (outside && !inside && block.length > 0) return [{ effect: 'exceptWhen', when, ofPeople }];
      return [];
    });
  });
}

/** A condition that comes or goes with all that is done in it, where the other side of the file does not name what it asks. */
function standingAlone(lines: readonly Written[], view: FileView): readonly ChangedCondition[] {
  return (['added', 'removed'] as const).flatMap((side) => {
    const other = side === 'added' ? 'removed' : 'added';
    const own = lines.filter(({ type }) => type === side || type === 'context');
    const elsewhere = new Set(lines.filter(({ type }) => type === other).map(({ code }) => code));
    return own.flatMap((line, at): readonly ChangedCondition[] => {
      const head = line.type === side && !line.code.startsWith('}') ? conditionOn(line.code) : undefined;
      if (head === undefined || head.rest !== undefined) return [];
      const inside = own.slice(at + 1, endOf(own, at));
      const block = inside.filter(({ code }) => telling(code));
      if (block.length === 0 || inside.some(({ type, code }) => type !== side || elsewhere.has(code))) return [];
      if (waysOut.some(({ pattern }) => pattern.test(block.at(-1)?.code ?? ''))) return [];
      // What stands around it is there before and after.
      if (own[at - 1]?.type !== 'context' && own[at - 1]?.type !== side) return [];
      const around = [own.slice(0, at).findLast(({ indent }) => indent < line.indent), own[endOf(own, at) + 1]];
      if (around.some((one) => one !== undefined && one.type !== 'context') || elseAfter(own, at).length > 0) return [];
      const read = readCondition(head.text);
      if (read === undefined || read.asks.some(({ relation }) => relation === 'given' || relation === 'missing'))
        return [];
      const names = head.text.match(/[A-Za-z_]\w{3,}/g) ?? [];
      const others = side === 'added' ? view.removed : view.added;
      if (others.some(({ text }) => names.some((name) => text.includes(name)))) return [];
      const what = thingInWords(codes(block));
      if ((what === undefined || side === 'removed') && !ofSettings.test(head.text)) return [];
      const when = head.negative ? negated(read) : read;
      return [{ effect: side === 'added' ? 'moreWhen' : 'noMoreWhen', when, what, ofPeople: people.test(head.text) }];
    });
  });
}

/** The conditions of one side: what is asked there is no case of its own on the other side, whatever is now done in it. */
function headTexts(lines: readonly Written[], side: Line['type']): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ type, code }) => {
      const head = type === side ? (oneLine(code) ?? conditionOn(code)) : undefined;
      return head === undefined ? [] : [head.text];
    }),
  );
}

/** What new lines of a file ask both ways: in either case something is done or shown, here or there, and nothing need have gone. */
function askedBothWays(view: FileView): ReadonlySet<string> {
  const heads = view.added.flatMap(({ text }) => {
    const head = text.length > longest ? undefined : conditionOn(codePart(text, view.language).trim());
    return head === undefined ? [] : [plainly(head)];
  });
  const denied = new Set(heads.filter(({ negative }) => negative).map(({ text }) => text));
  return new Set(heads.filter(({ negative, text }) => !negative && denied.has(text)).map(({ text }) => text));
}

/** A condition without the word or the mark that denies the whole of it. */
function plainly({ text, negative }: Head): { readonly text: string; readonly negative: boolean } {
  const bare = /^(?:not |!)([\w.?[\]]{2,120})$/.exec(text)?.[1];
  return bare === undefined ? { text, negative } : { text: bare, negative: !negative };
}

/** Whether most of a block stood there before, without the condition. */
function staying(block: readonly Written[], elsewhere: ReadonlySet<string>, side: Line['type']): boolean {
  const changed = block.filter(({ type }) => type === side);
  const same = changed.filter(({ code }) => elsewhere.has(code));
  return same.length > 0 && same.length * 3 >= changed.length * 2;
}

/** The lines of the other branch of a condition. */
function elseAfter(lines: readonly Written[], at: number): readonly Written[] {
  const opening = lines[at]?.indent ?? 0;
  let end = endOf(lines, at);
  while (end < lines.length && lines[end]?.indent === opening && /^[)}\]]+[;,]?$/.test(lines[end]?.code ?? ''))
    end += 1;
  const head = lines[end];
  if (
    head === undefined ||
    head.indent !== opening ||
    !/^[)}\]]*\s?(?:else\b(?! if)|: \(?$|<% else|\{% else)/.test(head.code)
  )
    return [];
  return lines.slice(end + 1, endOf(lines, end));
}

/** A condition that leaves before lines that stay: new, or gone where it refused something. */
function leavesEarly(
  lines: readonly Written[],
  side: 'added' | 'removed',
  elsewhere: readonly string[] = [],
): readonly ChangedCondition[] {
  const other = side === 'added' ? 'removed' : 'added';
  const own = lines.filter(({ type }) => type !== other);
  const gone = new Set(lines.filter(({ type }) => type === other).map(({ code }) => code));
  const known = headTexts(lines, other);
  return own.flatMap((line, at): readonly ChangedCondition[] => {
    if (line.type !== side || gone.has(line.code)) return [];
    const single = oneLine(line.code);
    const head = single ?? conditionOn(line.code);
    if (head === undefined || known.has(head.text)) return [];
    const end = single === undefined ? endOf(own, at) : at + 1;
    const block = single === undefined ? own.slice(at + 1, end) : [];
    if (block.some(({ type }) => type !== side) || guardedBefore(head, gone)) return [];
    const last = single?.leave ?? block.findLast(({ code }) => telling(code))?.code ?? '';
    const leaving = waysOut.find(({ pattern }) => pattern.test(last));
    if (leaving === undefined) return [];
    let next = end;
    while (next < own.length && /^(?:[)}\]]+[;,]?|end)$/.test(own[next]?.code ?? '')) {
      if ((own[next]?.indent ?? 0) < line.indent) return [];
      next += 1;
    }
    const after = own[next];
    if (after === undefined || after.indent < line.indent || (after.type === side && !gone.has(after.code))) return [];
    const read = readCondition(head.text);
    const when = read && (head.negative ? negated(read) : read);
    const ofPeople = people.test(head.text);
    if (side === 'removed') {
      if (leaving.effect !== 'refusedWhen' || after.type !== 'context') return [];
      // What refuses in other words still refuses.
      if ([...gone, ...elsewhere].some((code) => code.includes(last))) return [];
      // Of two that ask the same, one may go.
      if (lines.some(({ type, code }) => type === 'context' && (code === line.code || code === last))) return [];
      const what = refusalIn([last, ...codes(block)]);
      return what === undefined && when === undefined
        ? []
        : [{ effect: 'notRefusedWhen', when: when ?? unnamed, what, ofPeople }];
    }
    if (when === undefined) return [];
    const bare = block.filter(({ code }) => telling(code)).length <= 1;
    const effect = leaving.effect === 'stopsWhen' && !bare ? 'exceptWhen' : leaving.effect;
    return [{ effect, when, ofPeople }];
  });
}

/** What a refusal says to whoever is refused. */
function refusalIn(lines: readonly string[]): string | undefined {
  return lines.flatMap((line) => sentencesIn(line)).find((text) => failure.test(text) && isForReaders(text));
}

/** Whether lines that go asked of the same name, in their own way, whether it is there. */
function guardedBefore({ text }: Head, gone: ReadonlySet<string>): boolean {
  const name = /^!([\w.]{2,60})$/.exec(text)?.[1];
  return name !== undefined && [...gone].some((code) => code.includes(`${name}?.`) || code.includes(`${name} && `));
}

const waysOut: readonly { readonly pattern: RegExp; readonly effect: ConditionEffect }[] = [
  {
    pattern:
      /^(?:raise|throw|abort|die|panic!?|reject|halt|fail)\b|^return (?:\w+\.)?(?:reject|error|fail|forbidden|unauthori[sz]ed|badRequest|notFound|Forbid|BadRequest|NotFound|Unauthorized)\w{0,20}\(/,
    effect: 'refusedWhen',
  },
  {
    pattern: /^(?:return|next|continue|break)(?:;| null;?| nil| None| undefined;?| false;?| \[\];?| \{\};?)?$|^return$/,
    effect: 'stopsWhen',
  },
  { pattern: /^return\b/, effect: 'exceptWhen' },
];

/** A part of a screen that one line draws, with a condition where there was none, or without the one it had. */
function drawnOtherwise(lines: readonly Written[]): readonly ChangedCondition[] {
  return (['added', 'removed'] as const).flatMap((side) => {
    const other = side === 'added' ? 'removed' : 'added';
    const others = lines.filter(({ type }) => type === other).map(({ code }) => code);
    const elsewhere = new Set(others);
    // The same condition on another line was there already, or stays.
    const asked = new Set(others.flatMap((code) => drawnUnder(code)?.text ?? []));
    return lines.flatMap(({ type, code }): readonly ChangedCondition[] => {
      const head = type === side ? drawnUnder(code) : undefined;
      if (head === undefined || !elsewhere.has(head.rest) || asked.has(head.text)) return [];
      const what = thingInWords([head.rest]);
      const read = readCondition(head.text) ?? unnamed;
      const when = head.negative ? negated(read) : read;
      return [{ effect: side === 'added' ? 'onlyWhen' : 'nowAlways', when, what, ofPeople: people.test(head.text) }];
    });
  });
}
