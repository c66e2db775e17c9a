/** Where one file's part lies in a patch text; offsets, so that a large text is never held twice. */
export interface PatchSection {
  readonly form: 'git' | 'plain' | 'combined' | 'plainBinary';
  /** From the first header line to the first hunk. */
  readonly header: Span;
  readonly hunks: readonly Span[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface SplitPatch {
  readonly sections: readonly PatchSection[];
  /** The text between sections where it may hold a mail's or a commit's header, in the order of the text. */
  readonly preludes: readonly Span[];
}

/**
 * Finds the files of a patch in any of its usual forms: Git's, mails of `git format-patch`, `git show` and `git log -p`, plain `diff -u` and `diff -r`.
 * Hunks are followed by their own counts, since in a plain patch a removed line `-- x` looks like the header of the next file.
 */
export function splitPatchText(text: string): SplitPatch {
  const sections: PatchSection[] = [];
  const preludes: Span[] = [];
  let open: OpenSection | undefined;
  let preludeFrom = 0;
  let at = 0;

  const close = (to: number): void => {
    if (open !== undefined) {
      sections.push({ form: open.form, header: { from: open.from, to: open.headerTo ?? to }, hunks: open.hunks });
      open = undefined;
      preludeFrom = to;
    }
  };
  const start = (form: PatchSection['form'], from: number): OpenSection => {
    close(from);
    if (from > preludeFrom) preludes.push({ from: preludeFrom, to: from });
    preludeFrom = from;
    return { form, from, hunks: [], named: false };
  };

  while (at < text.length) {
    const end = endOfLine(text, at);
    const next = Math.min(end + 1, text.length);
    if (text.startsWith('diff --git ', at)) {
      open = start('git', at);
    } else if (text.startsWith('diff --cc ', at) || text.startsWith('diff --combined ', at)) {
      open = start('combined', at);
    } else if (text.startsWith('From ', at) && mailStart.test(text.slice(at, Math.min(end, at + 80)))) {
      close(at);
    } else if (text.startsWith('commit ', at) && commitStart.test(text.slice(at, Math.min(end, at + 80)))) {
      close(at);
    } else if (open?.form === 'combined') {
      // Hunks of a merge have a marker for each parent; they are not read.
    } else if (text.startsWith('@@ -', at)) {
      if (open !== undefined) {
        const to = endOfHunk(text, at);
        open.headerTo ??= at;
        open.hunks.push({ from: at, to });
        at = to;
        continue;
      }
    } else if (text.startsWith('--- ', at) && text.startsWith('+++ ', next)) {
      if (open === undefined || open.named || open.hunks.length > 0) open = start('plain', at);
      open.named = true;
      at = Math.min(endOfLine(text, next) + 1, text.length);
      continue;
    } else if (text.startsWith('Index: ', at) || plainCommand.test(text.slice(at, Math.min(end, at + 12)))) {
      // `diff -ru a b` before a plain file belongs to no section: the names are in the lines that follow.
      close(at);
    } else if (text.startsWith('Binary files ', at) && (open === undefined || open.form === 'plain')) {
      open = start('plainBinary', at);
      close(next);
    } else if (text.startsWith('-- ', at) && open !== undefined && open.hunks.length > 0) {
      // The signature of a mail.
      close(at);
    }
    at = next;
  }
  close(text.length);
  if (text.length > preludeFrom) preludes.push({ from: preludeFrom, to: text.length });
  return { sections, preludes };
}

interface OpenSection {
  readonly form: PatchSection['form'];
  readonly from: number;
  headerTo?: number;
  readonly hunks: Span[];
  /** Whether its `---` and `+++` lines were seen. */
  named: boolean;
}

const mailStart = /^From [0-9a-f]{40,64} /;
const commitStart = /^commit [0-9a-f]{40,64}(?:\s|$)/;
const plainCommand = /^diff -[^-]/;
const hunkCounts = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The end of the hunk at `from`: after its declared lines, and after surplus ones too, so that a hunk with wrong counts is seen to be wrong. */
function endOfHunk(text: string, from: number): number {
  const headerEnd = endOfLine(text, from);
  const counts = hunkCounts.exec(text.slice(from, Math.min(headerEnd, from + 200)));
  let oldLeft = Number(counts?.[1] ?? (counts === null ? 0 : 1));
  let newLeft = Number(counts?.[2] ?? (counts === null ? 0 : 1));
  let at = Math.min(headerEnd + 1, text.length);
  while (at < text.length) {
    const marker = text.charAt(at);
    const end = endOfLine(text, at);
    if (oldLeft <= 0 && newLeft <= 0 && marker !== '\\') {
      if (!isSurplus(text, at, end)) break;
    } else if (marker === '+') newLeft--;
    else if (marker === '-') oldLeft--;
    else if (marker === ' ' || marker === '\n') {
      oldLeft--;
      newLeft--;
    } else if (marker !== '\\') break;
    at = Math.min(end + 1, text.length);
  }
  return at;
}

function isSurplus(text: string, at: number, end: number): boolean {
  const marker = text.charAt(at);
  if (marker !== '+' && marker !== '-' && marker !== ' ') return false;
  if (text.startsWith('--- ', at)) return false;
  return !(text.startsWith('-- ', at) || text.slice(at, end).trimEnd() === '--');
}
