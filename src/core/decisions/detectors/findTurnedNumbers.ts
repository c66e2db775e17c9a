import { changedLines } from './changeBlocks.ts';
import { isCode } from '../kinds/settingPlaces.ts';
import { isScreen } from '../screens.ts';
import { secondsByUnit } from '../quantities.ts';
import { turnedKind, turnedLines } from './turnedKinds.ts';
import { turnedValues } from './turnedValues.ts';
import { once } from '../once.ts';
import type { Line } from '../../change/fileChange.ts';
import type { ChangedLine } from './changeBlocks.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * A statement that stands on both sides with another number, or another unit of time, and nothing else: a limit, a pause, a number of tries. What it decides is told by
 * the words of its line. Left alone: screens and their looks, versions, addresses, shapes of tables, more than two numbers at once, a first value.
 */
export function findTurnedNumbers(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (place === 'test' || place === 'example' || view.file.status !== 'modified') return [];
  // Settings that are not written as code are compared by key path.
  if (role !== 'product' && !(role === 'settings' && view.language !== undefined && isCode(view))) return [];
  const candidates = view.linesFor(turnedLines).map(({ line }) => line);
  if (notHere.test(view.path) || !turns(candidates)) return [];
  const screen = isScreen(view.path);
  const before = new Map<ChangedLine['block'], Map<string, Then[]>>();
  const lines = changedLines(view, candidates).filter(({ code }) => code.length < longest);
  for (const at of lines) {
    if (at.side === 'new') continue;
    const block = before.get(at.block) ?? new Map<string, Then[]>();
    const start = beginningOf(at.code);
    const alike = block.get(start);
    const one = { read: once(() => readNumbers(at.code)), at };
    if (alike) alike.push(one);
    else block.set(start, [one]);
    before.set(at.block, block);
  }
  return lines.flatMap((at) => {
    const block = at.side === 'new' ? before.get(at.block) : undefined;
    const alike = block?.get(beginningOf(at.code)) ?? [];
    const now = alike.length === 0 ? undefined : readNumbers(at.code);
    const then = now && alike.find(({ read }) => read()?.frame === now.frame);
    const earlier = then?.read();
    const ratio = earlier && now && ratioOf(earlier, now);
    const told =
      ratio === undefined
        ? undefined
        : turnedKind({ code: at.code, path: view.path, before: () => at.before(), screen }, ratio);
    if (!now || !then || ratio === undefined || !told) return [];
    const evidence = [view.evidence('new', at.line), view.evidence('old', then.at.line)].filter(
      (one) => one !== undefined,
    );
    const times = ratio > 1 ? ratio : 1 / ratio;
    const values = earlier === undefined ? {} : turnedValues({ kind: told.kind, then: earlier, now });
    return evidence.length === 0
      ? []
      : [
          {
            kind: told.kind,
            thing: now.frame
              .replace(/[^A-Za-z]+/g, ' ')
              .trim()
              .slice(0, 60)
              .toLowerCase(),
            effect: told.effect,
            grade: 'A' as const,
            facts: { times: Number.isFinite(times) ? Math.round(times * 10) / 10 : 0, ...values },
            evidence,
          },
        ];
  });
}

interface Then {
  readonly read: () => Read | undefined;
  readonly at: ChangedLine;
}

/** Whether the lines stand on both sides: a first number proves nothing. */
function turns(lines: readonly Line[]): boolean {
  return lines.some(({ type }) => type === 'added') && lines.some(({ type }) => type === 'removed');
}

/** Where numbers are looks, shapes, records or texts. */
const notHere =
  /(^|\/)(migrations?|migrate|seeds?|fixtures?|mocks?|stories|styles?|themes?|icons?|charts?|scripts?|notebooks?|benchmarks?)\/|\.(css|scss|svg|md|sql|json|ya?ml|toml|xml|tf|html?|csproj|props|lock|gradle|ipynb|baseline)$|(^|\/)[^/]*dockerfile[^/]*$|(^|\/)(version|schema)[^/]*$/i;

/** A longer line was made by a machine. */
const longest = 300;

export interface Read {
  /** The line with its numbers and units of time taken out. */
  readonly frame: string;
  readonly numbers: readonly number[];
}

const literal = /(?<![\w.#$%/])\d[\d_]*(?:\.\d+)?(?=(?:ms|[smhd]|[kmg]i?b)?\b)(?!\.\d|%)/gi;
const unit =
  /(?<![A-Za-z])([mM]illiseconds?|[sS]econds?|[mM]inutes?|[hH]ours?|[dD]ays?|[wW]eeks?|[mM]onths?|[yY]ears?)(?![a-z])|(?<=[a-z])(Milliseconds?|Seconds?|Minutes?|Hours?|Days?|Weeks?|Months?|Years?)(?![a-z])/g;

/** What stands before the first number or unit. Lines of one frame begin alike, and most lines of a change like no other. */
function beginningOf(code: string): string {
  const text = code.trim();
  const end = text.search(firstOfFrame);
  return end < 0 ? text : text.slice(0, end);
}

const firstOfFrame = /(?<![\w.#$%/])\d|~|[mM]illisecond|[sS]econd|[mM]inute|[hH]our|[dD]ay|[wW]eek|[mM]onth|[yY]ear/;

function readNumbers(code: string): Read | undefined {
  const numbers: number[] = [];
  const frame = code
    .trim()
    .replace(literal, (text) => {
      numbers.push(Number(text.replace(/_/g, '')));
      return '0';
    })
    .replace(unit, (text) => {
      numbers.push(secondsByUnit.get(text.toLowerCase()) ?? 1);
      return '~';
    });
  return numbers.length === 0 || numbers.length > 6 ? undefined : { frame, numbers };
}

/** How many times bigger the line's number is: the product of what differs; undefined when more differs than one length or amount can explain. */
function ratioOf(then: Read, now: Read): number | undefined {
  if (then.numbers.length !== now.numbers.length) return undefined;
  const differ = now.numbers.map((_, at) => at).filter((at) => then.numbers[at] !== now.numbers[at]);
  if (differ.length === 0 || differ.length > 2) return undefined;
  const product = (read: Read): number => differ.reduce((all, at) => all * (read.numbers[at] ?? 1), 1);
  const [before, after] = [product(then), product(now)];
  if (before === after) return undefined;
  if (before === 0) return Number.POSITIVE_INFINITY;
  const each = differ.map((at) => (now.numbers[at] ?? 1) / (then.numbers[at] ?? 1));
  // The same step twice in a line is one step.
  return each.every((one) => one === each[0]) ? (each[0] ?? 1) : after / before;
}
