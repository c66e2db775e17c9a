import { codePart } from '../codeText.ts';
import { once } from '../once.ts';
import type { FileChange, Line } from '../../change/fileChange.ts';
import type { FileView } from '../fileView.ts';

/** A changed line of code, with what stands around it. */
export interface ChangedLine {
  readonly of: Line;
  readonly side: 'old' | 'new';
  readonly line: number;
  /** The part that runs: empty for a comment. */
  readonly code: string;
  /** Belongs to a function, a class or an address that comes or goes with it: it says nothing about what was there before, or stays. */
  readonly whole: () => boolean;
  /** Up to five lines of its own side before it, within its hunk. */
  readonly before: () => string;
  /** Up to two lines of its own side after it, within its hunk. */
  readonly after: () => string;
  readonly block: () => Block;
}

/** Changed lines that follow one another without an unchanged line between them. */
export interface Block {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Those of the given lines of a file, each side in the order of the file, that did not merely move or change their indentation. Only the blocks that hold one of them
 * are made out, since most of a change says nothing to whoever asks.
 */
export function changedLines(view: FileView, asked: readonly Line[]): readonly ChangedLine[] {
  if (view.file.content.type !== 'text' || asked.length === 0) return [];
  const isNext = inTurn(view, asked);
  const result: ChangedLine[] = [];
  for (const { lines } of view.file.content.hunks) {
    for (let start = 0; start < lines.length; start += 1) {
      if (lines[start]?.type === 'context') continue;
      let end = start;
      const held: number[] = [];
      for (let line = lines[end]; line !== undefined && line.type !== 'context'; line = lines[end]) {
        if (isNext(line)) held.push(end);
        end += 1;
      }
      if (held.length > 0) readBlock(lines, held, [start, end]);
      start = end;
    }
  }
  return result;

  function readBlock(lines: readonly Line[], held: readonly number[], [start, end]: readonly [number, number]): void {
    const block = once(() => blockOf(lines.slice(start, end)));
    const whole = once(() => wholeSides(block(), view.file.status));
    for (const at of held) {
      const line = lines[at];
      if (line === undefined || line.type === 'context' || view.stays(line.text)) continue;
      const code = codePart(line.text, view.language);
      if (code === '') continue;
      result.push(new LineOfBlock({ of: line, code, at, lines, block, sides: whole }));
    }
  }
}

/** Tells of each changed line in turn whether it is the next of those asked for. Looking each up would cost more than the few blocks that are made out. */
function inTurn({ added, removed }: FileView, asked: readonly Line[]): (line: Line) => boolean {
  const [come, gone] = [asked.filter(({ type }) => type === 'added'), asked.filter(({ type }) => type === 'removed')];
  let [ofAdded, ofRemoved, nextAdded, nextRemoved] = [0, 0, 0, 0];
  return (line) => {
    if (line.type === 'added') {
      const own = added[ofAdded++];
      if (own === undefined || own !== come[nextAdded]) return false;
      nextAdded += 1;
      return own === line;
    }
    const own = removed[ofRemoved++];
    if (own === undefined || own !== gone[nextRemoved]) return false;
    nextRemoved += 1;
    return own === line;
  };
}

interface Place {
  readonly of: Exclude<Line, { type: 'context' }>;
  readonly code: string;
  /** Its place among the lines of its hunk. */
  readonly at: number;
  readonly lines: readonly Line[];
  readonly block: () => Block;
  readonly sides: () => WholeSides;
}

/** There may be one for each line of a change: what few ask for is made out when they do. */
class LineOfBlock implements ChangedLine {
  readonly of: Place['of'];
  readonly code: string;
  readonly block: () => Block;
  readonly #place: Place;

  constructor(place: Place) {
    this.of = place.of;
    this.code = place.code;
    this.block = place.block;
    this.#place = place;
  }

  get side(): 'old' | 'new' {
    return this.of.type === 'added' ? 'new' : 'old';
  }

  get line(): number {
    return this.of.type === 'added' ? this.of.newLine : this.of.oldLine;
  }

  whole(): boolean {
    const { fresh, leaving } = this.#place.sides();
    return this.of.type === 'added' ? fresh() : leaving();
  }

  before(): string {
    const { at, lines } = this.#place;
    return this.#ownOf(lines.slice(Math.max(0, at - 8), at))
      .slice(-5)
      .join('\n');
  }

  after(): string {
    const { at, lines } = this.#place;
    return this.#ownOf(lines.slice(at + 1, at + 6))
      .slice(0, 2)
      .join('\n');
  }

  #ownOf(lines: readonly Line[]): readonly string[] {
    return lines.filter(({ type }) => type === this.of.type || type === 'context').map(({ text }) => text);
  }
}

function blockOf(lines: readonly Line[]): Block {
  return {
    added: lines.filter(({ type }) => type === 'added').map(({ text }) => text),
    removed: lines.filter(({ type }) => type === 'removed').map(({ text }) => text),
  };
}

interface WholeSides {
  readonly fresh: () => boolean;
  readonly leaving: () => boolean;
}

/** Whether what comes, and what goes, is a part of its own. */
function wholeSides({ added, removed }: Block, status: FileChange['status']): WholeSides {
  const grown = added.length - removed.length;
  const declaredMore = once(() => count(added) - count(removed));
  return {
    fresh: () => status === 'added' || grown > longBlock || declaredMore() > 0,
    leaving: () => status === 'deleted' || grown < -longBlock || declaredMore() < 0,
  };
}

/** A run of changed lines that grows or shrinks by more than this is a part of its own, whatever it declares. */
const longBlock = 30;

function count(lines: readonly string[]): number {
  return lines.filter((text) => declares.test(text) && !setsUp.test(text)).length;
}

/** A function, a method, a class, or an address of the product starts here. */
const declares =
  /^\s*(?:(?:export|public|private|protected|internal|static|async|override|final|abstract|suspend|default|open)\s+)*(?:(?:def|defp|func|fun|function)\s+[\w(<*]|fn\s+\w{1,60}\s?[(<]|(?:class|module|interface|trait|record|struct)\b)|^\s*(?:(?:public|private|protected|internal|static|async|final|override)\s+)+[\w<>[\],.? ]{1,60}\s\w{1,60}\s?\(|^\s*(?:export\s+)?const\s+\w{1,60}(?:\s?:[^=]{1,80})?\s?=\s?(?:async\s?)?(?:\([^)]{0,120}\)|\w{1,40})\s?(?::[^=]{1,60})?=>|^\s*(?:async\s+)?\w{1,60}\([^)]{0,120}\)\s?(?::[^{]{1,60})?\{\s?$|^\s*async\s+\w{1,60}\(\s*$|^\s*\w{0,30}(?:[rR]outer|[aA]pp|[aA]pi|[sS]erver|[rR]outes?)\.(?:get|post|put|patch|delete)\(\s*$|^\s*r\.(?:get|post|put|patch|delete|is|on)\s["':]|^\s*(?:(?:public|private|protected|static|readonly)\s+){1,3}\w{1,60}\s?=\s?(?:async\s?)?\(\s*$|^\s*(?:export\s+)?const\s+\w{1,60}\s?=\s?(?:async\s?)?\(\s*$|\bRoute::(?:get|post|put|patch|delete|any|match|resource|apiResource|view)\(|^\s*field\s?[(:].{1,120}\bdo\s*$|^\s*(?:get|post|put|patch|delete|resources?|scope|namespace|path|re_path|url)\s?[(]?\s?r?["':]|\.(?:get|post|put|patch|delete|GET|POST|PUT|PATCH|DELETE)\(\s?["'`]\//;

/** What sets an object up, or asks and loops, declares nothing new for anybody. */
const setsUp =
  /\b(?:__construct|constructor|initialize|__init__|setUp)\b|^\s*(?:if|for|while|switch|catch|return|await|else|elseif|match|with)\b/;
