import type { GitRepository } from './openGit.ts';
import { neutralFilters } from './neutralFilters.ts';
import { runGit, startGit } from './runGit.ts';

export interface ListedCommit {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD in the author's own time zone. */
  readonly date: string;
  readonly author: string;
}

/**
 * The newest commits of the current branch, newest first; none before the first commit. With `path`, from the top of the repository, those that changed
 * this file under any of its names.
 */
export async function listRecentCommits(
  git: GitRepository,
  atMost = 50,
  path?: string,
): Promise<readonly ListedCommit[]> {
  const format = '--format=tformat:%H%x00%s%x00%as%x00%an';
  const { stdout } = await runGit(git.program, [
    '--literal-pathspecs',
    'log',
    '-z',
    '--no-color',
    ...(path === undefined ? [] : ['--follow', '--no-ext-diff', '--no-textconv', '-l1000']),
    `--max-count=${String(atMost)}`,
    format,
    'HEAD',
    '--',
    ...(path === undefined ? [] : [path]),
  ]);
  const fields = stdout.toString('utf8').split('\0');
  const commits: ListedCommit[] = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [id = '', title = '', date = '', author = ''] = fields.slice(at, at + 4);
    commits.push({ id, title, date, author });
  }
  return commits;
}

export interface ListedBranch {
  /** As a person says it: `main`, `origin/main`. */
  readonly name: string;
  readonly remote: boolean;
  readonly current: boolean;
  readonly id: string;
  readonly date: string;
}

/** Local and remote branches, the one that moved last first. */
export async function listBranches(git: GitRepository, atMost = 200): Promise<readonly ListedBranch[]> {
  const format = '--format=%(refname)%00%(objectname)%00%(committerdate:short)%00%(HEAD)%00%(symref)%00';
  const asked = [
    'for-each-ref',
    '--sort=-committerdate',
    `--count=${String(atMost)}`,
    format,
    'refs/heads',
    'refs/remotes',
  ];
  const { stdout } = await runGit(git.program, asked);
  return stdout
    .toString('utf8')
    .split('\0\n')
    .flatMap((line) => {
      const [ref = '', id = '', date = '', head = '', symbolic = ''] = line.split('\0');
      // `origin/HEAD` only points to another one.
      if (ref === '' || symbolic !== '') return [];
      const remote = ref.startsWith('refs/remotes/');
      return [{ name: ref.replace(/^refs\/(?:heads|remotes)\//, ''), remote, current: head === '*', id, date }];
    });
}

/**
 * The branch that work is meant for: what a remote calls its default (`origin` first), else main, master, trunk or develop, the remote's before the
 * local one. Undefined when there is none of them.
 */
export async function findDefaultBranch(git: GitRepository): Promise<string | undefined> {
  const format = '--format=%(refname)%00%(symref)';
  const { stdout } = await runGit(git.program, ['for-each-ref', format, 'refs/remotes', 'refs/heads']);
  const refs = new Map<string, string>();
  for (const line of stdout.toString('utf8').split('\n')) {
    const [ref, symbolic] = line.split('\0');
    if (ref !== undefined && ref !== '') refs.set(ref, symbolic ?? '');
  }
  const defaults = [...refs].filter(
    ([ref, symbolic]) => /^refs\/remotes\/[^/]+\/HEAD$/.test(ref) && refs.has(symbolic),
  );
  const chosen = (defaults.find(([ref]) => ref === 'refs/remotes/origin/HEAD') ?? defaults[0])?.[1];
  if (chosen !== undefined) return chosen.replace(/^refs\/remotes\//, '');
  const usual = ['main', 'master', 'trunk', 'develop'];
  const known = usual.find((name) => refs.has(`refs/remotes/origin/${name}`));
  return known === undefined ? usual.find((name) => refs.has(`refs/heads/${name}`)) : `origin/${known}`;
}

/** Whether anything is staged, changed or untracked; false without a work tree. */
export async function hasUncommittedWork(git: GitRepository): Promise<boolean> {
  if (git.root === undefined) return false;
  const program = await neutralFilters(git.program);
  const status = startGit(program, [
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=normal',
    '--ignore-submodules=dirty',
  ]);
  status.stdin.end();
  try {
    for await (const chunk of status.stdout) if (Buffer.isBuffer(chunk) && chunk.length > 0) return true;
  } finally {
    status.stop();
  }
  program.signal?.throwIfAborted();
  return false;
}

/** The most recent tag that the current branch contains and its newest commit does not: what came after it is more than nothing. */
export async function findLastTag(git: GitRepository): Promise<string | undefined> {
  const { stdout } = await runGit(git.program, [
    'for-each-ref',
    '--sort=-creatordate',
    '--count=1',
    '--merged=HEAD',
    '--no-contains=HEAD',
    '--format=%(refname:strip=2)',
    'refs/tags',
  ]);
  const tag = stdout.toString('utf8').trim();
  return tag === '' ? undefined : tag;
}
