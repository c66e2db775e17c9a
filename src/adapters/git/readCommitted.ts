import type { ChangeSource, Subject } from '../../core/change/changeSource.ts';
import type { FileChange } from '../../core/change/fileChange.ts';
import type { ReadingProblem, ReadingResult } from '../../core/change/readingProblem.ts';
import { localDay } from '../localDay.ts';
import { readCommitWords, type CommitWords } from './commitWords.ts';
import { findDefaultBranch, findLastTag } from './listRevisions.ts';
import { openMentionSearch } from './mentionSearch.ts';
import type { GitRepository } from './openGit.ts';
import type { ReadingOptions } from './readingOptions.ts';
import { periodStart } from './periodStart.ts';
import { readRecordedChanges } from './recordedChanges.ts';
import {
  emptyTree,
  mergeBase,
  readHead,
  requireCommits,
  resolveCommit,
  resolveCommits,
  type NamedCommit,
} from './revisions.ts';
import { runGit } from './runGit.ts';
import { readDiffWithSides } from './withSides.ts';

/** A commit against its first parent; a first commit against nothing. */
export async function readCommit(
  git: GitRepository,
  revision: string,
  options: ReadingOptions = {},
): Promise<ReadingResult<ChangeSource>> {
  const found = await requireCommits(git, [revision]);
  if (!found.ok) return found;
  const [commit] = found.value;
  if (commit === undefined) return failed('unknownRevision', revision);
  const { id, parent: base, parentMissing, parentContextText: contextText } = commit;
  // A shallow clone ends at a commit that names a parent it does not have: comparing with nothing would show the whole product as new.
  if (parentMissing) return failed('shallowHistory', id);
  const words = await readCommitWords(git, id, 1);
  const subject = subjectOf({ kind: 'commit', words, head: id, base });
  return { ok: true, value: await changeBetween(git, { subject, words, base, head: id, contextText, options }) };
}

/** `A..B`: B against A; `A...B`: B against where the two meet. An end left out is HEAD. */
export async function readRange(
  git: GitRepository,
  range: string,
  options: ReadingOptions = {},
): Promise<ReadingResult<ChangeSource>> {
  const dots = range.includes('...') ? '...' : '..';
  const [from, to, ...more] = range.split(dots);
  if (from === undefined || to === undefined || more.length > 0 || (from === '' && to === ''))
    return failed('badRange', range);
  const [baseName, refName] = [from === '' ? 'HEAD' : from, to === '' ? 'HEAD' : to];
  const ends = await requireCommits(git, [baseName, refName]);
  if (!ends.ok) return ends;
  const [before, head] = ends.value;
  if (before === undefined || head === undefined) return failed('unknownRevision', range);
  const base = dots === '..' ? before : await meetingOf(git, before, head);
  if (base === undefined) return failed('noBase', range);
  return spanFrom(git, { kind: 'range', base, head, refName, baseName, options });
}

/** The current branch against where it left `base`: the remote's default branch when absent, else main, master, trunk or develop. */
export async function readBranch(
  git: GitRepository,
  base?: string,
  options: ReadingOptions = {},
): Promise<ReadingResult<ChangeSource>> {
  const baseName = base ?? (await findDefaultBranch(git));
  const ends = await requireCommits(git, ['HEAD', baseName ?? 'HEAD']);
  if (!ends.ok) return ends;
  const [head, against] = ends.value;
  if (baseName === undefined || head === undefined || against === undefined)
    return failed('noBase', 'no default branch');
  const meeting = await meetingOf(git, against, head);
  if (meeting === undefined) return failed('noBase', baseName);
  const { stdout } = await runGit(git.program, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const refName = stdout.toString('utf8').trim();
  return spanFrom(git, {
    kind: 'branch',
    base: meeting,
    head,
    baseName,
    ...(refName === '' ? {} : { refName }),
    options,
  });
}

/**
 * What reached the current branch since a revision (from where it left the branch), or since a day or the last tag as `periodStart` reads them. A revision
 * of that name wins. A day counts from midnight here, along first parents.
 */
export async function readSince(
  git: GitRepository,
  since: string,
  options: ReadingOptions = {},
): Promise<ReadingResult<ChangeSource>> {
  const [head, named] = await resolveCommits(git, ['HEAD', since]);
  if (head === undefined) {
    const found = await readHead(git);
    return found.ok ? failed('noCommits', 'HEAD') : found;
  }
  if (named !== undefined) {
    const base = (await meetingOf(git, named, head)) ?? named;
    return spanFrom(git, { kind: 'since', base, head, baseName: since, options });
  }
  const start = periodStart(since);
  if (start === undefined) return failed('unknownPeriod', since.slice(0, 200));
  if (start.type === 'lastTag') {
    const tag = await findLastTag(git);
    // The name again would ask for the tag of that name, which there is none of.
    return tag === undefined || tag === since ? failed('noTag', '') : readSince(git, tag, options);
  }
  const seconds = await secondsOf(git, start.git);
  if (seconds === undefined) return failed('unknownPeriod', since.slice(0, 200));
  const { stdout } = await runGit(git.program, [
    'rev-list',
    '-1',
    '--first-parent',
    `--min-age=${String(seconds)}`,
    head.id,
    '--',
  ]);
  const found = stdout.toString('utf8').trim();
  const base = found === '' ? undefined : await resolveCommit(git, found);
  if (base === undefined && (await isShallow(git))) return failed('shallowHistory', since);
  return spanFrom(git, { kind: 'since', base, head, baseName: localDay(new Date(seconds * 1000)), options });
}

/** The moment that Git takes words for, in seconds since 1970. */
async function secondsOf(git: GitRepository, words: string): Promise<number | undefined> {
  const { stdout } = await runGit(git.program, ['rev-parse', `--since=${words}`]);
  const seconds = Number(/^--max-age=(\d+)$/.exec(stdout.toString('utf8').trim())?.[1]);
  return Number.isSafeInteger(seconds) ? seconds : undefined;
}

async function isShallow(git: GitRepository): Promise<boolean> {
  const { stdout } = await runGit(git.program, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString('utf8').trim() === 'true';
}

interface SpanOfHistory {
  readonly kind: 'range' | 'branch' | 'since';
  /** Absent when the span reaches back to the beginning. */
  readonly base: NamedCommit | undefined;
  readonly head: NamedCommit;
  readonly refName?: string;
  readonly baseName?: string;
  readonly options: ReadingOptions;
}

async function spanFrom(git: GitRepository, span: SpanOfHistory): Promise<ReadingResult<ChangeSource>> {
  const { kind, refName, baseName, options } = span;
  const [base, head] = [span.base?.id, span.head.id];
  const range = base === undefined ? head : `${base}..${head}`;
  const history = kind === 'since' ? await readRecordedChanges(git, range) : undefined;
  const words = history ?? (await readCommitWords(git, range));
  const names = { ...(refName === undefined ? {} : { refName }), ...(baseName === undefined ? {} : { baseName }) };
  const subject = subjectOf({ kind, words, base, head, ...names });
  const change = await changeBetween(git, { subject, words, base, head, contextText: span.base?.contextText, options });
  return { ok: true, value: history === undefined ? change : { ...change, history } };
}

/** Where the pasts of two commits meet: often one of the two. */
async function meetingOf(
  git: GitRepository,
  first: NamedCommit,
  second: NamedCommit,
): Promise<NamedCommit | undefined> {
  const id = await mergeBase(git, first.id, second.id);
  if (id === undefined) return undefined;
  return [first, second].find((commit) => commit.id === id) ?? resolveCommit(git, id);
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
  readonly contextText: string | undefined;
  readonly options: ReadingOptions;
}

async function changeBetween(
  git: GitRepository,
  { subject, words, base, head, contextText, options }: Between,
): Promise<ChangeSource> {
  const old = base ?? (await emptyTree(git));
  const isMentioned = openMentionSearch(git);
  return {
    type: 'change',
    subject,
    authorWords: words.map((commit) => commit.words),
    ...(contextText === undefined ? {} : { contextText }),
    files: filesOnly(() => readDiffWithSides({ program: git.program, compared: [old, head], ...options })),
    mentions: (side, terms, where) =>
      isMentioned({ commit: side === 'old' ? old : head, terms, ...(where === undefined ? {} : { where }) }),
  };
}

/** Files alone, read anew each time they are walked. */
export function filesOnly(read: () => AsyncGenerator<{ readonly file: FileChange }>): AsyncIterable<FileChange> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const { file } of read()) yield file;
    },
  };
}

function failed(
  code: ReadingProblem['code'],
  detail: string,
): { readonly ok: false; readonly problem: ReadingProblem } {
  return { ok: false, problem: { code, detail } };
}
