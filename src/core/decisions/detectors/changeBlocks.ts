import { codePart } from '../codeText.ts';
import type { FileView } from '../fileView.ts';

/** A changed line of code, with what stands around it. */
export interface ChangedLine {
  readonly side: 'old' | 'new';
  readonly line: number;
  /** The part that runs: empty for a comment. */
  readonly code: string;
  /** Belongs to a function, a class or an address that comes or goes with it: it says nothing about what was there before, or stays. */
  readonly whole: boolean;
  /** Up to five lines of its own side before it, within its hunk. */
  readonly before: () => string;
  readonly block: Block;
}

/** Changed lines that follow one another without an unchanged line between them. */
export interface Block {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

interface Entry {
  readonly side: 'old' | 'new' | 'both';
  readonly text: string;
  readonly line: number;
}

/** The changed lines of a file that did not merely move or change their indentation. */
export function changedLines(view: FileView): readonly ChangedLine[] {
  const { content, status } = view.file;
  if (content.type !== 'text') return [];
  const gone = new Set(view.removed.map(({ text }) => text.trim()));
  const moved = new Set(view.added.map(({ text }) => text.trim()).filter((text) => gone.has(text)));
  const result: ChangedLine[] = [];
  for (const hunk of content.hunks) {
    const entries: Entry[] = hunk.lines.map((line) =>
      line.type === 'context'
        ? { side: 'both', text: line.text, line: line.newLine }
        : line.type === 'added'
          ? { side: 'new', text: line.text, line: line.newLine }
          : { side: 'old', text: line.text, line: line.oldLine },
    );
    let start = 0;
    while (start < entries.length) {
      if (entries[start]?.side === 'both') {
        start += 1;
        continue;
      }
      let end = start;
      while (end < entries.length && entries[end]?.side !== 'both') end += 1;
      readBlock(entries, start, end);
      start = end;
    }
  }
  return result;

  function readBlock(entries: readonly Entry[], start: number, end: number): void {
    const own = entries.slice(start, end);
    const added = own.filter(({ side }) => side === 'new').map(({ text }) => text);
    const removed = own.filter(({ side }) => side === 'old').map(({ text }) => text);
    const block = { added, removed };
    const declaredMore = count(added) - count(removed);
    const fresh = status === 'added' || declaredMore > 0 || added.length - removed.length > longBlock;
    const leaving = status === 'deleted' || declaredMore < 0 || removed.length - added.length > longBlock;
    for (let at = start; at < end; at += 1) {
      const entry = entries[at];
      if (!entry || entry.side === 'both' || moved.has(entry.text.trim())) continue;
      const { side, text, line } = entry;
      const code = codePart(text, view.language);
      if (code === '') continue;
      const before = (): string =>
        entries
          .slice(Math.max(0, at - 8), at)
          .filter((one) => one.side === side || one.side === 'both')
          .slice(-5)
          .map((one) => one.text)
          .join('\n');
      result.push({ side, line, code, whole: side === 'new' ? fresh : leaving, before, block });
    }
  }
}

/** A run of changed lines that grows or shrinks by more than this is a part of its own, whatever it declares. */
const longBlock = 30;

function count(lines: readonly string[]): number {
  return lines.filter((text) => declares.test(text) && !setsUp.test(text)).length;
}

/** A function, a method, a class, or an address of the product starts here. */
const declares =
  /^\s*(?:(?:export|public|private|protected|internal|static|async|override|final|abstract|suspend|default|open)\s+)*(?:def|defp|func|fun|fn|function|class|module|interface|trait|record|struct)\b|^\s*(?:(?:public|private|protected|internal|static|async|final|override)\s+)+[\w<>[\],.? ]{1,60}\s\w{1,60}\s?\(|^\s*(?:export\s+)?const\s+\w{1,60}(?:\s?:[^=]{1,80})?\s?=\s?(?:async\s?)?(?:\([^)]{0,120}\)|\w{1,40})\s?(?::[^=]{1,60})?=>|^\s*(?:async\s+)?\w{1,60}\([^)]{0,120}\)\s?(?::[^{]{1,60})?\{\s?$|\bRoute::(?:get|post|put|patch|delete|any|match|resource|apiResource|view)\(|^\s*(?:get|post|put|patch|delete|resources?|scope|namespace|path|re_path|url)\s?[(]?\s?r?["':]|\.(?:get|post|put|patch|delete|GET|POST|PUT|PATCH|DELETE)\(\s?["'`]\//;

/** What sets an object up, or asks and loops, declares nothing new for anybody. */
const setsUp =
  /\b(?:__construct|constructor|initialize|__init__|setUp)\b|^\s*(?:if|for|while|switch|catch|return|await|else|elseif|match|with)\b/;
