import { bringsIn, logLine } from '../../lineMarks.ts';
import { wordsOf } from '../../conditions/nameInWords.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { Line } from '../../../change/fileChange.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** Code of the product that had been turned into a remark, and runs again. What goes the other way is asked about by a kind of its own. */
export class SetBackReader implements LineFactReader {
  #path = '';
  readonly #names = new Set<string>();
  /** What goes both ways is one thing put in the place of another. */
  #swapped = false;

  read(view: FileView): void {
    const { role, place } = view.kind;
    const { added, removed } = view;
    if (role !== 'product' || place !== 'any' || view.file.status !== 'modified') return;
    if (removed.length === 0 || added.length + removed.length > mostLines) return;
    if (asWritten.test(view.path)) return;
    const lines = turned(view, 'on');
    if (lines.length === 0) return;
    this.#path ||= view.path;
    this.#swapped ||= turned(view, 'off').length > 0;
    for (const text of lines) {
      const name = nameIn(text);
      if (name !== undefined) this.#names.add(name);
    }
  }

  facts(): readonly LineFact[] {
    if (this.#path === '' || this.#swapped) return [];
    const names = [...this.#names].slice(0, mostNames);
    return [{ key: 'setBack', noticed: 'users', weight: 4, quotes: { names }, path: this.#path }];
  }
}

type Way = 'off' | 'on';

/** The lines of code that stand in a remark on one side only; none where other code comes, or goes, in their place. */
function turned(view: FileView, way: Way): readonly string[] {
  if (view.file.content.type !== 'text') return [];
  // A remark comes where code is set aside, and goes where it comes back.
  const [remarks, live] = way === 'off' ? (['added', 'removed'] as const) : (['removed', 'added'] as const);
  if (!view[remarks].some(({ text }) => remark.test(text))) return [];
  const before = codeOf(view[live]);
  const after = codeOf(view[remarks]);
  return view.file.content.hunks.flatMap(({ lines }) => {
    const found = linesInRemarks(lines, remarks).filter(
      ({ type, text }) => runs(text) && !after.has(text) && (type === 'context' || before.has(text)),
    );
    if (found.length === 0) return [];
    const own = new Set(found.map(({ text }) => text));
    // Each line that goes has one in its place, or what comes back takes it.
    const others = (side: 'added' | 'removed'): number =>
      lines.filter(({ type, text }) => type === side && !remark.test(text) && !own.has(bare(text)) && runs(bare(text)))
        .length;
    const replaced = others(remarks) > others(live);
    return replaced ? [] : [...own];
  });
}

/** What stands in remarks that the changed lines of a side open: on lines of their own, or between two marks. */
function linesInRemarks(
  lines: readonly Line[],
  side: 'added' | 'removed',
): readonly { readonly type: Line['type']; readonly text: string }[] {
  const found: { type: Line['type']; text: string }[] = [];
  let open: RegExp | undefined;
  let inside: typeof found = [];
  for (const { type, text } of lines) {
    if (type !== side && type !== 'context') continue;
    if (text.length > longest) continue;
    if (open !== undefined) {
      if (open.test(text)) {
        if (type === side) found.push(...inside);
        open = undefined;
      } else inside.push({ type, text: bare(text) });
      continue;
    }
    if (type !== side) continue;
    const block = blocks.find(({ opens }) => opens.test(text));
    if (block !== undefined && !block.closes.test(text)) {
      open = block.closes;
      inside = [];
    } else if (remark.test(text)) found.push({ type, text: bare(text) });
  }
  return found;
}

function codeOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.filter(({ text }) => text.length < longest && !remark.test(text)).map(({ text }) => bare(text)));
}

/** A line without the marks of a remark, and without what ends it. */
function bare(text: string): string {
  return text.trim().replace(remark, '').replace(ends, '').trim();
}

/** Whether a line does something: no name brought in, no record, no prose. */
function runs(text: string): boolean {
  return !bringsIn.test(text) && !logLine.test(text) && does.test(text) && !prose.test(text);
}

const does =
  /[\w\])]\(|<\/?[A-Za-z][\w.-]*[\s/>]|[^=!<>]=[^=]|\{[\w.]{3,60}\}|^(?:return|yield|raise|throw|await)\b|^\w+[.:]{1,2}\w/;
/** Three words that no mark parts, or a sentence: written for whoever reads the code. */
const prose = /^(?:[a-z’']{1,30},? ){3}|[a-z]{3}\. [a-z]|^(?:todo|fixme|note|xxx|e\.g\.|see)\b|^@\w+\s|^https?:/i;
const remark = /^\s*(?:\/\/+|#(?![[{!]|\w+\s*[({.=;])|--\s|\{?\/\*+|<!--|<%#|<%--|\{#|\{\{--|@\*)\s*/;
const ends = /(?:\*\/\}?|--%>|-->|%>|#\}|--\}\}|\*@)\s*$/;
const blocks: readonly { readonly opens: RegExp; readonly closes: RegExp }[] = [
  { opens: /^\s*\{?\/\*/, closes: /\*\/\}?\s*$/ },
  { opens: /^\s*<!--/, closes: /-->\s*$/ },
  { opens: /^\s*<%(?:#|--)/, closes: /%>\s*$/ },
  { opens: /^\s*\{\{--/, closes: /--\}\}\s*$/ },
  { opens: /^\s*@\*/, closes: /\*@\s*$/ },
];
/** Where a remark is how a line is kept, or where what changes is no work of the product. */
const asWritten = /\.(?:css|scss|sass|less|md|txt|xml|properties|toml|ya?ml|json|po)$/i;

/** By which a founder may recognise it: the part of a screen that it draws. */
function nameIn(text: string): string | undefined {
  const name = named.map((one) => one.exec(text)?.[1]).find((one) => one !== undefined);
  const words = name === undefined ? [] : wordsOf(name);
  return words.length > 1 && words.length < 6 ? words.join(' ') : undefined;
}

const named: readonly RegExp[] = [/<([A-Z]\w{4,60})[\s/>]/, /^\{(\w{6,60})\}$/];
const mostNames = 2;
const mostLines = 2000;
const longest = 400;
