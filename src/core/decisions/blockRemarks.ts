import type { Hunk, Line } from '../change/fileChange.ts';

/**
 * The changed lines of hunks, those inside a remark of several lines marked as remarks by a star before them: a block that is switched off, or a description of several
 * lines, must not be read as code line by line. What opens above a hunk is known only where it closes inside.
 */
export function blockRemarks(path: string): (hunk: Hunk) => readonly Line[] {
  const form = forms.find(({ files }) => files.test(path));
  return ({ lines, newStart }) => {
    // Most hunks hold no such sign: their lines stay the same objects.
    if (form === undefined || !lines.some(({ text }) => text.includes(form.open) || text.includes(form.close)))
      return lines;
    const fromTop = newStart === 1;
    const now = inside(lines, { form, side: 'added', fromTop });
    const before = inside(lines, { form, side: 'removed', fromTop });
    return lines.map((line) =>
      line.type !== 'context' && (line.type === 'added' ? now : before).has(line) && !marked.test(line.text)
        ? { ...line, text: line.text.replace(/^\s*/, '$&* ') }
        : line,
    );
  };
}

interface Form {
  readonly files: RegExp;
  readonly open: string;
  readonly close: string;
  /** The same sign opens and closes: it opens only as the first thing on a line after what such a description belongs to. */
  readonly after?: RegExp;
}

const forms: readonly Form[] = [
  { files: /\.(?:pyi?|exs?)$/, open: '"""', close: '"""', after: /:\s*$|^\s*@|^\s*$|\bdo\s*$/ },
  { files: /\.(?:html?|vue|svelte|xml|md|mdx|hbs|heex|leex|twig|xaml|csproj|cshtml)$/, open: '<!--', close: '-->' },
  {
    files:
      /\.(?:[cm]?[jt]sx?|java|kts?|cs|go|rs|php|swift|scala|dart|c|h|cc|cpp|hpp|css|scss|less|groovy|gradle|sql|proto|graphql|prisma|tf|hcl)$/,
    open: '/*',
    close: '*/',
  },
];

/** The lines of one side that stand inside such a remark. */
function inside(
  lines: readonly Line[],
  { form, side, fromTop }: { readonly form: Form; readonly side: 'added' | 'removed'; readonly fromTop: boolean },
): ReadonlySet<Line> {
  const found = new Set<Line>();
  const own = lines.filter(({ type }) => type === side || type === 'context');
  let open = closesFirst(own, form);
  let last = fromTop ? '' : undefined;
  let quoted = false;
  for (const line of own) {
    const { text } = line;
    if (quoted) {
      quoted = !turns(text, form);
    } else if (open) {
      if (text.includes(form.close)) open = false;
      // What opens or closes a description with its own words is one line of text, on its own as before.
      if (open || form.after === undefined) found.add(line);
    } else if (opens(text, form, last)) {
      if (form.after === undefined) found.add(line);
      open = true;
    } else {
      // A text of several lines that is given a name, or to somebody, is no remark; what closes it opens none.
      quoted = form.after !== undefined && turns(text, form) && !text.trimStart().startsWith(form.open);
    }
    if (form.after !== undefined && (last === undefined || text.trim() !== '')) last = text;
  }
  return found;
}

/** Whether a line opens what was closed, or closes what was open. */
function turns(text: string, { open }: Form): boolean {
  return text.includes(open) && text.split(open).length % 2 === 0;
}

/** Whether a line opens a remark and leaves it open. A sign inside a text in quotes, such as a pattern of paths, opens nothing. */
function opens(text: string, { open, close, after }: Form, last: string | undefined): boolean {
  const at = text.lastIndexOf(open);
  if (at < 0) return false;
  const trimmed = text.trimStart();
  if (after !== undefined) {
    const start = /^[rRuU]?"""/.exec(trimmed)?.[0];
    return (
      start !== undefined && last !== undefined && after.test(last) && !trimmed.slice(start.length).includes(close)
    );
  }
  if (text.includes(close, at + open.length)) return false;
  return trimmed.startsWith(open) || trimmed.startsWith(`{${open}`) || /[;{})\]>,]\s*$/.test(text.slice(0, at));
}

/** Whether the first sign is one that closes: the remark was opened above. */
function closesFirst(lines: readonly Line[], { open, close, after }: Form): boolean {
  if (after !== undefined) return false;
  for (const { text } of lines) {
    const [opening, closing] = [text.indexOf(open), text.indexOf(close)];
    if (closing >= 0 && (opening < 0 || closing < opening)) return /^\s*(?:\*\/|-->)|[^"'`]$/.test(text);
    if (opening >= 0) return false;
  }
  return false;
}

/** What reads as a remark already. */
const marked = /^\s*(?:\*|\/\*|\/\/|<!--|\{\/\*|#)/;
