import { blockRemarks } from '../../decisions/blockRemarks.ts';
import { codePart } from '../../decisions/codeText.ts';
import { negated, partsOf, readCondition } from './readCondition.ts';
import type { Line } from '../../change/fileChange.ts';
import type { FileView } from '../../decisions/fileView.ts';
import type { Condition } from './condition.ts';

/** What a condition that comes, goes or changes does to what stood there. */
export type ConditionEffect =
  /** What was always done is now done in this case alone. */
  | 'onlyWhen'
  /** In this case something else is done; in all others what was done before. */
  | 'exceptWhen'
  /** In this case nothing more is done; in all others what was done before. */
  | 'stopsWhen'
  /** In this case it is refused, or a failure is reported. */
  | 'refusedWhen'
  /** A condition that was there asks this as well. */
  | 'alsoAsks'
  /** A condition that was there holds in this case as well. */
  | 'alsoWhen'
  /** A condition that was there no longer asks this. */
  | 'noLongerAsks'
  /** A condition that was there no longer holds in this case. */
  | 'noLongerWhen'
  /** What was done in this case alone is now always done. */
  | 'nowAlways';

export interface ChangedCondition {
  readonly effect: ConditionEffect;
  readonly when: Condition;
}

/** The conditions that a change puts around, before or away from what stays as it is. */
export function changedConditions(view: FileView): readonly ChangedCondition[] {
  if (view.file.status === 'added' || view.file.status === 'deleted' || view.file.content.type !== 'text') return [];
  const linesOf = blockRemarks(view.path);
  return view.file.content.hunks.flatMap((hunk) => {
    const lines = linesOf(hunk);
    if (lines.length > mostLines) return [];
    const written = lines.flatMap((line) => {
      const code = line.text.length > longest ? '' : codePart(line.text, view.language);
      return code.trim() === '' ? [] : [{ type: line.type, code: code.trim(), indent: indentOf(code) }];
    });
    return [...wrapped(written), ...leavesEarly(written), ...reworked(written)];
  });
}

const mostLines = 600;
const longest = 400;

interface Written {
  readonly type: Line['type'];
  readonly code: string;
  readonly indent: number;
}

function indentOf(text: string): number {
  return text.replaceAll('\t', '    ').search(/\S/);
}

/** A condition put around lines that stay, or taken away from around them. */
function wrapped(lines: readonly Written[]): readonly ChangedCondition[] {
  return (['added', 'removed'] as const).flatMap((side) => {
    const other = side === 'added' ? 'removed' : 'added';
    const elsewhere = new Set(
      lines.filter(({ type, code }) => type === other && telling(code)).map(({ code }) => code),
    );
    if (elsewhere.size === 0) return [];
    const own = lines.filter(({ type }) => type === side || type === 'context');
    return own.flatMap((line, at): readonly ChangedCondition[] => {
      const head = line.type === side ? conditionOn(line.code) : undefined;
      if (head === undefined || elsewhere.has(line.code)) return [];
      const block = own.slice(at + 1, endOf(own, at)).filter(({ code }) => telling(code));
      const rest = elseAfter(own, at);
      const otherwise = rest.filter(({ code }) => telling(code));
      const [inside, outside] = [staying(block, elsewhere, side), staying(otherwise, elsewhere, side)];
      if (!inside && !outside) return [];
      const read = readCondition(head.text);
      if (read === undefined) return [];
      const when = head.negative ? negated(read) : read;
      // That something is no longer asked to be there says how it is written, not what it does.
      const always = inside && otherwise.length === 0 && !when.asks.some(({ relation }) => relation === 'given');
      if (side === 'removed') return always ? [{ effect: 'nowAlways', when }] : [];
      if (inside && !outside) return [{ effect: 'onlyWhen', when }];
      if (outside && !inside && block.length > 0) return [{ effect: 'exceptWhen', when }];
      return [];
    });
  });
}

/** Whether most of a block stood there before, without the condition. */
function staying(block: readonly Written[], elsewhere: ReadonlySet<string>, side: Line['type']): boolean {
  const changed = block.filter(({ type }) => type === side);
  const same = changed.filter(({ code }) => elsewhere.has(code));
  return same.length > 0 && same.length * 3 >= changed.length * 2;
}

/** The first line after a block: no deeper than what opened it. */
function endOf(lines: readonly Written[], at: number): number {
  const opening = lines[at]?.indent ?? 0;
  let end = at + 1;
  while (end < lines.length && (lines[end]?.indent ?? 0) > opening) end += 1;
  return end;
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

/** A new condition that leaves before lines that stay. */
function leavesEarly(lines: readonly Written[]): readonly ChangedCondition[] {
  const own = lines.filter(({ type }) => type !== 'removed');
  const gone = new Set(lines.filter(({ type }) => type === 'removed').map(({ code }) => code));
  return own.flatMap((line, at): readonly ChangedCondition[] => {
    if (line.type !== 'added' || gone.has(line.code)) return [];
    const single = oneLine(line.code);
    const head = single ?? conditionOn(line.code);
    if (head === undefined) return [];
    const end = single === undefined ? endOf(own, at) : at + 1;
    const block = single === undefined ? own.slice(at + 1, end) : [];
    if (block.some(({ type }) => type !== 'added')) return [];
    const last = single?.leave ?? block.findLast(({ code }) => telling(code))?.code ?? '';
    const leaving = waysOut.find(({ pattern }) => pattern.test(last));
    if (leaving === undefined) return [];
    let next = end;
    while (next < own.length && /^(?:[)}\]]+[;,]?|end)$/.test(own[next]?.code ?? '')) {
      if ((own[next]?.indent ?? 0) < line.indent) return [];
      next += 1;
    }
    const after = own[next];
    if (after === undefined || after.indent < line.indent || (after.type === 'added' && !gone.has(after.code)))
      return [];
    const read = readCondition(head.text);
    const when = read && (head.negative ? negated(read) : read);
    if (when === undefined) return [];
    const bare = block.filter(({ code }) => telling(code)).length <= 1;
    return [{ effect: leaving.effect === 'stopsWhen' && !bare ? 'exceptWhen' : leaving.effect, when }];
  });
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

/** One condition that asks more or less than before. */
function reworked(lines: readonly Written[]): readonly ChangedCondition[] {
  const found: ChangedCondition[] = [];
  const gone = lines
    .filter(({ type }) => type === 'removed')
    .flatMap(({ code }) => conditionOn(code) ?? oneLine(code) ?? []);
  const come = lines
    .filter(({ type }) => type === 'added')
    .flatMap(({ code }) => conditionOn(code) ?? oneLine(code) ?? []);
  for (const now of come) {
    const after = partsOf(now.text);
    if (after === undefined) continue;
    for (const before of gone) {
      const former = partsOf(before.text);
      if (former === undefined || before.negative !== now.negative || before.text === now.text) continue;
      const more = after.parts.filter((part) => !former.parts.includes(part));
      const less = former.parts.filter((part) => !after.parts.includes(part));
      const shared = former.parts.length - less.length;
      if (shared === 0 || (more.length > 0 && less.length > 0)) continue;
      const [side, parts] = more.length > 0 ? [after, more] : [former, less];
      if (side.parts.length - parts.length < 1 || parts.length !== 1) continue;
      const when = readCondition(parts[0] ?? '');
      if (when === undefined) continue;
      const narrows = (side.joined === 'all') !== now.negative;
      found.push({
        effect: more.length > 0 ? (narrows ? 'alsoAsks' : 'alsoWhen') : narrows ? 'noLongerAsks' : 'noLongerWhen',
        when,
      });
      break;
    }
  }
  return found;
}

/** A line that does more than open, close or bring in. */
function telling(code: string): boolean {
  return /\w{2}/.test(code) && !/^(?:end|else|do|then|begin|fi|done|endif;?|\} else \{)$/.test(code);
}

interface Head {
  readonly text: string;
  readonly negative: boolean;
}

/** The condition that a line opens a block with. */
function conditionOn(code: string): Head | undefined {
  for (const { pattern, negative } of heads) {
    const text = pattern.exec(code)?.[1];
    if (text !== undefined) return { text, negative };
  }
  return undefined;
}

/** A condition and what it leaves with on one line. */
function oneLine(code: string): (Head & { readonly leave: string }) | undefined {
  const behind = /^((?:return|next|break|raise|redirect_to|render|head|throw)\b.{0,160}?) (if|unless) (.{3,160})$/.exec(
    code,
  );
  if (behind) return { text: behind[3] ?? '', negative: behind[2] === 'unless', leave: behind[1] ?? '' };
  const before = /^if \((.{3,160})\) \{? ?((?:return|throw|continue|break)\b[^{}]{0,160}?);? ?\}?$/.exec(code);
  return before ? { text: before[1] ?? '', negative: false, leave: before[2] ?? '' } : undefined;
}

const heads: readonly { readonly pattern: RegExp; readonly negative: boolean }[] = [
  { pattern: /^(?:\} )?if ?\((.{3,200})\)(?: \{| then)?$/, negative: false },
  { pattern: /^(?:\} )?if (?!let\b|\()(.{3,200}?) ?(?:\{|:|then|do)$/, negative: false },
  { pattern: /^guard (?!let\b)(.{3,200}) else \{$/, negative: true },
  { pattern: /^if (?!let\b)([^({].{2,200}[^{:])$/, negative: false },
  { pattern: /^unless (.{3,200})$/, negative: true },
  { pattern: /^\{(.{3,200}) && \(?$/, negative: false },
  { pattern: /^\{(.{3,200}) \? \(?$/, negative: false },
  { pattern: /^(?:<%=?-? ?|\{%-? ?)if (.{3,200}?) ?(?:do )?-?%[>}]$/, negative: false },
  { pattern: /^(?:<%=?-? ?|\{%-? ?)unless (.{3,200}?) ?-?%[>}]$/, negative: true },
  { pattern: /^@if ?\((.{3,200})\)$/, negative: false },
  { pattern: /^\{\{?#if (.{3,200}?)\}\}?$/, negative: false },
  { pattern: /^<\w[\w-]{0,40}[^>]{0,200}\sv-if="([^"]{3,200})"/, negative: false },
];
