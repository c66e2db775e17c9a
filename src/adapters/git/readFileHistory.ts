import type { PartSource } from '../../core/part/partSource.ts';
import type { GitRepository } from './openGit.ts';
import { startGit } from './runGit.ts';
import { withTimeLimit } from './timeLimit.ts';

type FileHistory = NonNullable<PartSource['history']>;

/** How many people changed a file, how often and since when, across its renames: at most 2,000 commits or two seconds of looking. */
export async function readFileHistory(
  git: GitRepository,
  path: string,
  commit: string,
): Promise<FileHistory | undefined> {
  const program = withTimeLimit(git.program, 2_000);
  const options = [
    '--follow',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '-l1000',
    `--max-count=${String(mostCommits)}`,
  ];
  const log = startGit(program, [
    '--literal-pathspecs',
    'log',
    '-z',
    ...options,
    '--format=tformat:%aE%x00%as',
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
  const commits = new Map<string, number>();
  const dates: string[] = [];
  for (let at = 0; at + 2 < fields.length; at += 2) {
    const person = (fields[at] ?? '').trim().toLowerCase();
    commits.set(person, (commits.get(person) ?? 0) + 1);
    dates.push(fields[at + 1] ?? '');
  }
  dates.sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const cut = program.signal?.aborted === true || dates.length >= mostCommits;
  return {
    people: commits.size,
    commits: dates.length,
    first,
    last,
    mostActiveShare: Math.max(...commits.values()) / dates.length,
    ...(cut ? { atLeast: true } : {}),
  };
}

const mostCommits = 2_000;
