import type { FileChange, Hunk } from './fileChange.ts';

/**
 * Whether every changed line of a file of the product stands in a block of tests that the file holds for itself: the work that customers use stays as it is. What opens
 * above a hunk is known by its heading alone; where that tells nothing, the line counts as work.
 */
export function onlyTestBlocks({ path, content, status }: Pick<FileChange, 'path' | 'content' | 'status'>): boolean {
  const form = forms.find(({ files }) => files.test(path));
  if (form === undefined || content.type !== 'text' || status === 'added' || status === 'deleted') return false;
  return content.hunks.length > 0 && content.hunks.every((hunk) => inTests(hunk, form));
}

interface Form {
  readonly files: RegExp;
  /** What opens a block of tests, as the first words of a line. */
  readonly opens: RegExp;
  /** What says of the next piece of code that it is for tests. */
  readonly marks?: RegExp;
}

const forms: readonly Form[] = [
  {
    files: /\.rs$/,
    opens: /^mod (?:\w{1,40}_)?tests? \{/,
    marks: /^#\[(?:cfg\((?:all\()?test\b|(?:\w{1,30}::)*test\b|(?:rstest|test_case|quickcheck|bench)\b)/,
  },
  { files: /\.pyi?$/, opens: /^class \w{1,80}\((?:\w{1,40}\.){0,3}\w{0,40}TestCase\b/ },
  { files: /\.(?:cc|cpp|cxx|c|h|hpp)$/, opens: /^TEST(?:_F|_P|_CASE|_SUITE)?\(/ },
  { files: /\.zig$/, opens: /^test (?:"[^"]{0,200}" )?\{/ },
  { files: /\.d$/, opens: /^unittest\b/ },
  { files: /\.[cm]?[jt]sx?$/, opens: /^if \(import\.meta\.vitest\) \{/ },
  { files: /\.(?:clj[cs]?|lisp|rkt)$/, opens: /^\((?:deftest|module\+ test)\b/ },
  {
    files: /\.(?:java|kt|cs)$/,
    // What neither opens nor marks anything matches no line.
    opens: /^(?!)/,
    marks: /^(?:@(?:Test|ParameterizedTest)\b|\[(?:Test|Fact|Theory|TestMethod|TestCase)\b)/,
  },
];

/** Whether all changed lines of a hunk stand in such blocks, before and after. */
function inTests({ lines, heading }: Hunk, form: Form): boolean {
  return (['added', 'removed'] as const).every((side) => {
    let open: Open | undefined = form.opens.test(heading) ? { indent: 0, waiting: false } : undefined;
    for (const { type, text } of lines) {
      if ((type !== side && type !== 'context') || text.trim() === '') continue;
      const before: Open | undefined = stillOpen(open, text);
      const now: Open | undefined = before ?? opened(text, form);
      if (now === undefined && type === side) return false;
      open = now === undefined || ends(now, text) ? undefined : now;
    }
    return true;
  });
}

/** A block of tests that is open, by how far its first line stands in; `waiting` where only its mark was read. */
interface Open {
  readonly indent: number;
  readonly waiting: boolean;
}

function opened(text: string, { opens, marks }: Form): Open | undefined {
  const bare = text.trimStart();
  const marked = marks?.test(bare) === true;
  // A mark may stand on a line of its own, or before what it speaks of.
  return marked || opens.test(bare) ? { indent: indentOf(text), waiting: marked && alone.test(bare) } : undefined;
}

/** The block, where a line still belongs to it. */
function stillOpen(open: Open | undefined, text: string): Open | undefined {
  if (open === undefined) return undefined;
  const indent = indentOf(text);
  if (indent > open.indent) return open;
  if (indent < open.indent) return undefined;
  if (open.waiting) return attribute.test(text) ? open : { ...open, waiting: false };
  return closes.test(text) || /^\s*\{\s*$/.test(text) ? open : undefined;
}

/** Whether a block ends with this line. */
function ends({ indent, waiting }: Open, text: string): boolean {
  return !waiting && indentOf(text) === indent && (closes.test(text) || /[;}]\s*$/.test(text));
}

const alone = /[\])]\s*$|^@\w+\s*$/;
const attribute = /^\s*(?:#\[|@|\[|\/\/|\/?\*)/;
const closes = /^\s*[})\]]/;

function indentOf(text: string): number {
  const blanks = /^\s*/.exec(text)?.[0] ?? '';
  return blanks.replaceAll('\t', '    ').length;
}
