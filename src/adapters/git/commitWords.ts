import type { AuthorWords } from '../../core/change/changeSource.ts';
import { splitMessage } from '../../core/change/patchWords.ts';
import type { GitRepository } from './openGit.ts';
import { runGit } from './runGit.ts';

export interface CommitWords {
  readonly id: string;
  readonly author: string;
  /** YYYY-MM-DD in the author's own time zone. */
  readonly date: string;
  readonly words: AuthorWords;
}

/** What the authors of some commits wrote, newest first, at most 5,000 of them. `range` is made of full ids: `id`, or `from..to`. */
export async function readCommitWords(
  git: GitRepository,
  range: string,
  atMost = 5_000,
): Promise<readonly CommitWords[]> {
  const format = '--format=tformat:%H%x00%an%x00%as%x00%B';
  const { stdout } = await runGit(git.program, [
    'log',
    '-z',
    '--no-color',
    `--max-count=${String(atMost)}`,
    format,
    range,
    '--',
  ]);
  const fields = stdout.toString('utf8').split('\0');
  const commits: CommitWords[] = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [id = '', author = '', date = '', message = ''] = fields.slice(at, at + 4);
    commits.push({ id, author, date, words: splitMessage(message) });
  }
  return commits;
}
