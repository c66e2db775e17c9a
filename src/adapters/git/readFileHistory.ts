import type { PartSource } from '../../core/part/partSource.ts';
import type { GitRepository } from './openGit.ts';
import { isProgram, samePeople, type Author } from '../../core/change/authors.ts';
import { startGit } from './runGit.ts';
import { withTimeLimit } from './timeLimit.ts';

type FileHistory = NonNullable<PartSource['history']>;

/** How many people changed a file, how often and since when, across its renames: at most 2,000 commits or two seconds of looking. */
export async function readFileHistory(
  git: GitRepository,
  path: string,
  commit: string,
): Promise<FileHistory | undefined> {
  const followed = await readLog(git, { path, commit, options: ['--follow', '-l1000'] });
  // Following renames reads contents, which a partial copy may not hold: who changed it under its present name is known all the same.
  const { entries, cut } = followed.entries.length > 0 ? followed : await readLog(git, { path, commit, options: [] });
  const dates = entries.map(({ day }) => day).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const byPeople = entries.filter(({ author }) => !isProgram(author));
  const people = samePeople(byPeople.map(({ author }) => author));
  return {
    people: people.length,
    ...(byPeople.length === entries.length ? {} : { byPrograms: entries.length - byPeople.length }),
    commits: dates.length,
    first,
    last,
    mostActiveShare: people.length === 0 ? 0 : Math.max(...people) / byPeople.length,
    ...(cut ? { atLeast: true } : {}),
  };
}

interface Entry {
  readonly author: Author;
  readonly day: string;
}

async function readLog(
  git: GitRepository,
  { path, commit, options }: { readonly path: string; readonly commit: string; readonly options: readonly string[] },
): Promise<{ readonly entries: readonly Entry[]; readonly cut: boolean }> {
  const program = withTimeLimit(git.program, 2_000);
  const log = startGit(program, [
    '--literal-pathspecs',
    'log',
    '-z',
    ...options,
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    `--max-count=${String(mostCommits)}`,
    '--format=tformat:%aN%x00%aE%x00%as',
    commit,
    '--',
    path,
  ]);
  log.stdin.end();
  let text = '';
  try {
    for await (const chunk of log.stdout.setEncoding('utf8')) text += String(chunk);
  } catch {
    // What came within the time is told as 'at least'.
  } finally {
    log.stop();
  }
  git.program.signal?.throwIfAborted();
  const fields = text.split('\0');
  const entries: Entry[] = [];
  for (let at = 0; at + 3 < fields.length; at += 3)
    entries.push({ author: { name: fields[at] ?? '', address: fields[at + 1] ?? '' }, day: fields[at + 2] ?? '' });
  return { entries, cut: program.signal?.aborted === true || entries.length >= mostCommits };
}

const mostCommits = 2_000;
