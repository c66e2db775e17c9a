import type { ReadingProblem, ReadingResult } from '../../core/change/readingProblem.ts';
import type { GitRepository } from './openGit.ts';
import { readObjects } from './readObjects.ts';
import { runGit } from './runGit.ts';

/** The commit that a person's words name, as a full id. */
export async function resolveCommit(git: GitRepository, revision: string): Promise<string | undefined> {
  const [commit] = await readObjects(git.program, [`${revision}^{commit}`]);
  return isSafe(revision) ? commit?.id : undefined;
}

/** The same with the problem: which revision is unknown, or that there is no commit at all. */
export async function requireCommit(git: GitRepository, revision: string): Promise<ReadingResult<string>> {
  const commit = await resolveCommit(git, revision);
  if (commit !== undefined) return { ok: true, value: commit };
  const code: ReadingProblem['code'] = revision === 'HEAD' || (await resolveCommit(git, 'HEAD')) === undefined ? 'noCommits' : 'unknownRevision';
  return { ok: false, problem: { code, detail: revision.slice(0, 200) } };
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
