import type { ReadingProblem, ReadingResult } from '../../core/change/readingProblem.ts';
import { contextFilePath } from '../../core/context/context.ts';
import { largestContext } from './largestContext.ts';
import { decodeText } from './decodeText.ts';
import type { GitRepository } from './openGit.ts';
import { readObjects, type GitObject } from './readObjects.ts';
import { runGit } from './runGit.ts';

/** A commit that somebody named, with what is most often asked about it, all read by one process. */
export interface NamedCommit {
  readonly id: string;
  /** Absent for a first commit, and where a shallow clone ends. */
  readonly parent?: string;
  /** The commit names a parent that this clone does not have. */
  readonly parentMissing: boolean;
  /** The business context as the commit has it, and as its first parent has it. */
  readonly contextText?: string;
  readonly parentContextText?: string;
}

/** The commits that a person's words name, in order; undefined for words that name none. */
export async function resolveCommits(
  git: GitRepository,
  revisions: readonly string[],
): Promise<readonly (NamedCommit | undefined)[]> {
  const questions = revisions.flatMap((revision) =>
    [
      `${revision}^{commit}`,
      `${revision}^1^{commit}`,
      `${revision}:${contextFilePath}`,
      `${revision}^1:${contextFilePath}`,
    ].map((name) => (isSafe(revision) ? name : '')),
  );
  const answers = await readObjects(git.program, questions);
  return revisions.map((_, index) => {
    const [commit, parent, context, parentContext] = answers.slice(index * 4, index * 4 + 4);
    if (commit === undefined) return undefined;
    const contextText = contextTextOf(context);
    const parentContextText = contextTextOf(parentContext);
    return {
      id: commit.id,
      ...(parent === undefined ? {} : { parent: parent.id }),
      parentMissing: parent === undefined && /^parent /m.test(headOf(commit)),
      ...(contextText === undefined ? {} : { contextText }),
      ...(parentContextText === undefined ? {} : { parentContextText }),
    };
  });
}

/** The commit that a person's words name. */
export async function resolveCommit(git: GitRepository, revision: string): Promise<NamedCommit | undefined> {
  return (await resolveCommits(git, [revision]))[0];
}

/** The newest commit of what is checked out; nothing before the first one, and a problem where Git names one that it cannot read. */
export async function readHead(git: GitRepository): Promise<ReadingResult<NamedCommit | undefined>> {
  const head = await resolveCommit(git, 'HEAD');
  if (head !== undefined) return { ok: true, value: head };
  const { stdout } = await runGit(git.program, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  // Comparing with nothing would show the whole product as new.
  return stdout.toString('utf8').trim() === ''
    ? { ok: true, value: undefined }
    : { ok: false, problem: { code: 'gitFailed', detail: 'bad object HEAD' } };
}

/** The same with the problem: which revision is unknown, or that there is no commit at all. */
export async function requireCommits(
  git: GitRepository,
  revisions: readonly string[],
): Promise<ReadingResult<readonly NamedCommit[]>> {
  const found = await resolveCommits(git, revisions);
  const unknown = revisions.find((_, index) => found[index] === undefined);
  if (unknown === undefined) return { ok: true, value: found.filter((commit) => commit !== undefined) };
  const head = await readHead(git);
  if (!head.ok) return head;
  const code: ReadingProblem['code'] = head.value === undefined ? 'noCommits' : 'unknownRevision';
  return { ok: false, problem: { code, detail: unknown.slice(0, 200) } };
}

function contextTextOf(object: GitObject | undefined): string | undefined {
  return object?.type !== 'blob' || object.bytes.length > largestContext ? undefined : decodeText(object.bytes);
}

function headOf(commit: GitObject): string {
  const text = commit.bytes.toString('latin1');
  const blank = text.indexOf('\n\n');
  return blank === -1 ? text : text.slice(0, blank);
}

/** A revision that starts with a dash is an option in disguise; no name of Git's does. */
function isSafe(revision: string): boolean {
  return revision !== '' && !revision.startsWith('-') && !/[\n\0]/.test(revision);
}

/** The tree without files, which a first commit is compared with. Known to every git, and different where objects are named by SHA-256. */
export async function emptyTree(git: GitRepository): Promise<string> {
  const { stdout } = await runGit(git.program, ['hash-object', '-t', 'tree', '--stdin']);
  return stdout.toString('utf8').trim();
}

/** Where two commits' pasts meet; undefined when they have none in common. Both are full ids. */
export async function mergeBase(git: GitRepository, first: string, second: string): Promise<string | undefined> {
  const { stdout } = await runGit(git.program, ['merge-base', first, second]);
  const base = stdout.toString('utf8').split('\n')[0];
  return base === undefined || base === '' ? undefined : base;
}
