import type { RecordedChange } from '../../core/change/changeSource.ts';
import { splitMessage } from '../../core/change/patchWords.ts';
import type { CommitWords } from './commitWords.ts';
import type { GitRepository } from './openGit.ts';
import { runGit } from './runGit.ts';

/** A recorded change with its author's name and own date. */
export type RecordedCommit = RecordedChange & CommitWords;

/**
 * What was recorded in a range made of full ids, newest first, at most 5,000 of them: messages and names of files by one process that looks at trees alone. Counts
 * of lines would read every text, which takes ten to twenty times as long and fails where a partial clone lacks one.
 */
export async function readRecordedChanges(
  git: GitRepository,
  range: string,
  atMost = mostRecorded,
): Promise<readonly RecordedCommit[]> {
  const { stdout } = await runGit(git.program, [
    'log',
    '-z',
    '--no-color',
    '--raw',
    '--no-renames',
    '--no-diff-merges',
    '--no-abbrev',
    '--ignore-submodules=dirty',
    `--max-count=${String(atMost)}`,
    '--format=tformat:%H%x00%P%x00%an%x00%as%x00%cs%x00%B',
    range,
    '--',
  ]);
  const fields = stdout.toString('utf8').split('\0');
  const found: RecordedCommit[] = [];
  let at = 0;
  while (at + 5 < fields.length) {
    const [id = '', parents = '', author = '', date = '', day = '', message = ''] = fields.slice(at, at + 6);
    at += 6;
    const files: { path: string; status: 'added' | 'deleted' | 'modified' }[] = [];
    // The names of its files follow a message, each after a record that starts with a colon; an id never does.
    for (; /^\n?:\d/.test(fields[at] ?? ''); at += 2) {
      const path = fields[at + 1];
      if (path !== undefined) files.push({ path, status: statuses.get((fields[at] ?? '').slice(-1)) ?? 'modified' });
    }
    found.push({
      id,
      parents: parents === '' ? [] : parents.split(' '),
      author,
      date,
      day,
      words: splitMessage(message),
      files,
    });
  }
  return found;
}

/** More than a quarter's work of a large team. */
export const mostRecorded = 5_000;

const statuses: ReadonlyMap<string, 'added' | 'deleted'> = new Map([
  ['A', 'added'],
  ['D', 'deleted'],
]);
