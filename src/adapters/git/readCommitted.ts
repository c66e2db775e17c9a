import type { ChangeSource, Subject } from '../../core/change/changeSource.ts';
import type { FileChange } from '../../core/change/fileChange.ts';
import type { ReadingProblem, ReadingResult } from '../../core/change/readingProblem.ts';
import { readCommitWords, type CommitWords } from './commitWords.ts';
import { contextFileName, largestContext } from './contextName.ts';
import { decodeText } from './decodeText.ts';
import { findDefaultBranch } from './listRevisions.ts';
import type { GitRepository } from './openGit.ts';
import { readObjects, type GitObject } from './readObjects.ts';
import type { ReadingOptions } from './readingOptions.ts';
import { emptyTree, mergeBase, requireCommit, resolveCommit } from './revisions.ts';
import { runGit } from './runGit.ts';
import { readDiffWithSides } from './withSides.ts';

/** A commit against its first parent; a first commit against nothing. */
export async function readCommit(git: GitRepository, revision: string, options: ReadingOptions = {}): Promise<ReadingResult<ChangeSource>> {
  const id = await requireCommit(git, revision);
  if (!id.ok) return id;
  const [commit, parent] = await readObjects(git.program, [id.value, `${id.value}^1^{commit}`]);
  // A shallow clone ends at a commit that names a parent it does not have: comparing with nothing would show the whole product as new.
  if (parent === undefined && /^parent /m.test(headOf(commit))) return failed('shallowHistory', id.value);
  const words = await readCommitWords(git, id.value, 1);
  const subject = subjectOf({ kind: 'commit', words, head: id.value, ...(parent === undefined ? {} : { base: parent.id }) });
  return { ok: true, value: await changeBetween(git, { subject, words, base: parent?.id, head: id.value, options }) };
}

/** `A..B`: B against A; `A...B`: B against where the two meet. An end left out is HEAD. */
export async function readRange(git: GitRepository, range: string, options: ReadingOptions = {}): Promise<ReadingResult<ChangeSource>> {
  const dots = range.includes('...') ? '...' : '..';
  const [from, to, ...more] = range.split(dots);
  if (from === undefined || to === undefined || more.length > 0 || (from === '' && to === '')) return failed('badRange', range);
  const before = await requireCommit(git, from === '' ? 'HEAD' : from);
  if (!before.ok) return before;
  const head = await requireCommit(git, to === '' ? 'HEAD' : to);
  if (!head.ok) return head;
  const base = dots === '..' ? before.value : await mergeBase(git, before.value, head.value);
  if (base === undefined) return failed('noBase', range);
  return spanFrom(git, { kind: 'range', base, head: head.value, refName: to === '' ? 'HEAD' : to, baseName: from === '' ? 'HEAD' : from, options });
}

/** The current branch against where it left `base`: the remote's default branch when absent, else main, master, trunk or develop. */
export async function readBranch(git: GitRepository, base?: string, options: ReadingOptions = {}): Promise<ReadingResult<ChangeSource>> {
  const head = await requireCommit(git, 'HEAD');
  if (!head.ok) return head;
  const baseName = base ?? (await findDefaultBranch(git));
  if (baseName === undefined) return failed('noBase', 'no default branch');
  const against = await requireCommit(git, baseName);
  if (!against.ok) return against;
  const meeting = await mergeBase(git, against.value, head.value);
  if (meeting === undefined) return failed('noBase', baseName);
  const { stdout } = await runGit(git.program, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const refName = stdout.toString('utf8').trim();
  return spanFrom(git, { kind: 'branch', base: meeting, head: head.value, baseName, ...(refName === '' ? {} : { refName }), options });
}

/**
 * What reached the current branch since a revision (from where it left the branch) or a date: `2026-03-01`, with a time if wanted, `yesterday`,
 * `3 weeks ago`. A revision of that name wins. A date counts from midnight here, along first parents.
 */
export async function readSince(git: GitRepository, since: string, options: ReadingOptions = {}): Promise<ReadingResult<ChangeSource>> {
  const head = await requireCommit(git, 'HEAD');
  if (!head.ok) return head;
  const named = await resolveCommit(git, since);
  if (named !== undefined) {
    const base = (await mergeBase(git, named, head.value)) ?? named;
    return spanFrom(git, { kind: 'since', base, head: head.value, baseName: since, options });
  }
  const date = dateForGit(since);
  if (date === undefined) return failed('unknownRevision', since.slice(0, 200));
  const { stdout } = await runGit(git.program, ['rev-list', '-1', '--first-parent', `--before=${date}`, head.value, '--']);
  const found = stdout.toString('utf8').trim();
  const base = found === '' ? undefined : found;
  if (base === undefined && (await isShallow(git))) return failed('shallowHistory', since);
  return spanFrom(git, { kind: 'since', base, head: head.value, baseName: since, options });
}

/** Git takes almost any words for a date (and a day without a time for this very minute of that day): only plain ones are let through. */
function dateForGit(words: string): string | undefined {
  const text = words.trim().toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : `${text}T00:00:00`;
  if (/^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(:\d{2})?(z| ?[+-]\d{2}:?\d{2})?$/.test(text)) return text.toUpperCase();
  if (text === 'today') return 'midnight';
  if (text === 'yesterday' || /^\d{1,5} (?:minute|hour|day|week|month|year)s?(?: ago)?$/.test(text)) {
    return text === 'yesterday' || text.endsWith(' ago') ? text : `${text} ago`;
  }
  return undefined;
}

async function isShallow(git: GitRepository): Promise<boolean> {
  const { stdout } = await runGit(git.program, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString('utf8').trim() === 'true';
}

interface SpanOfHistory {
  readonly kind: 'range' | 'branch' | 'since';
  /** Absent when the span reaches back to the beginning. */
  readonly base: string | undefined;
  readonly head: string;
  readonly refName?: string;
  readonly baseName?: string;
  readonly options: ReadingOptions;
}

async function spanFrom(git: GitRepository, span: SpanOfHistory): Promise<ReadingResult<ChangeSource>> {
  const { base, head, options } = span;
  const words = await readCommitWords(git, base === undefined ? head : `${base}..${head}`);
  return { ok: true, value: await changeBetween(git, { subject: subjectOf({ ...span, words }), words, base, head, options }) };
}

interface SubjectFacts {
  readonly kind: Subject['kind'];
  readonly words: readonly CommitWords[];
  readonly head: string;
  readonly base?: string | undefined;
  readonly refName?: string;
  readonly baseName?: string;
}

function subjectOf({ kind, words, head, base, refName, baseName }: SubjectFacts): Subject {
  const only = words.length === 1 ? words[0] : undefined;
  const date = words[0]?.date;
  return {
    kind,
    title: only?.words.title ?? '',
    ref: head,
    ...(base === undefined ? {} : { base }),
    ...(refName === undefined ? {} : { refName }),
    ...(baseName === undefined ? {} : { baseName }),
    ...(only === undefined ? {} : { author: only.author }),
    ...(date === undefined ? {} : { date }),
  };
}

interface Between {
  readonly subject: Subject;
  readonly words: readonly CommitWords[];
  readonly base: string | undefined;
  readonly head: string;
  readonly options: ReadingOptions;
}

async function changeBetween(git: GitRepository, { subject, words, base, head, options }: Between): Promise<ChangeSource> {
  const contextText = base === undefined ? undefined : await readContextText(git, base);
  const old = base ?? (await emptyTree(git));
  return {
    type: 'change',
    subject,
    authorWords: words.map((commit) => commit.words),
    ...(contextText === undefined ? {} : { contextText }),
    files: filesOnly(() => readDiffWithSides({ program: git.program, compared: [old, head], ...options })),
  };
}

/** The business context as it stands in a commit. */
export async function readContextText(git: GitRepository, commit: string): Promise<string | undefined> {
  const [context] = await readObjects(git.program, [`${commit}:${contextFileName}`]);
  return context?.type !== 'blob' || context.bytes.length > largestContext ? undefined : decodeText(context.bytes);
}

/** Files alone, read anew each time they are walked. */
export function filesOnly(read: () => AsyncGenerator<{ readonly file: FileChange }>): AsyncIterable<FileChange> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const { file } of read()) yield file;
    },
  };
}

function headOf(commit: GitObject | undefined): string {
  const text = commit?.bytes.toString('latin1') ?? '';
  const blank = text.indexOf('\n\n');
  return blank === -1 ? text : text.slice(0, blank);
}

function failed(code: ReadingProblem['code'], detail: string): { readonly ok: false; readonly problem: ReadingProblem } {
  return { ok: false, problem: { code, detail } };
}
