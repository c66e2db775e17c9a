import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { ReadingProblem, ReadingResult } from '../../core/change/readingProblem.ts';
import { findGit } from './findGit.ts';
import { gitEnvironment } from './gitEnvironment.ts';
import { runGit, type GitExit, type GitProgram } from './runGit.ts';

/** A repository that can be read. Holds no process and needs no closing. */
export interface GitRepository {
  readonly program: GitProgram;
  /** The top of the work tree; absent for a bare repository or a git directory on its own. */
  readonly root?: string;
  readonly gitDirectory: string;
}

export interface GitPlace {
  /** The git program; the search path's when absent. */
  readonly gitPath?: string;
  /** A work tree, a folder inside one, a git directory or a bare repository. */
  readonly directory: string;
  /** Ends every git started for this repository. */
  readonly signal?: AbortSignal;
}

/** Finds the repository at a place. Nothing that it configures runs, here or in any later call. */
export async function openGit({ gitPath, directory, signal }: GitPlace): Promise<ReadingResult<GitRepository>> {
  const folder = resolve(directory);
  if (!(await isFolder(folder))) return failed('noSuchFolder', folder);
  const path = gitPath ?? (await findGit());
  if (path === undefined) return failed('noGit', 'no git on the search path');
  const program: GitProgram = {
    path,
    folder,
    environment: gitEnvironment(process.env),
    ...(signal === undefined ? {} : { signal }),
  };
  const found = await discover(program);
  if (!found.ok || found.value.root !== undefined || basename(found.value.gitDirectory) !== '.git') return found;
  // Somebody named the `.git` folder itself: its work tree is around it.
  const around = await discover({ ...program, folder: dirname(found.value.gitDirectory) });
  return around.ok ? around : found;
}

async function discover(program: GitProgram): Promise<ReadingResult<GitRepository>> {
  const asked = ['--is-inside-work-tree', '--absolute-git-dir', '--show-toplevel'];
  const output = await runGit(program, ['rev-parse', ...asked]);
  // Without a work tree the last question fails, after the first two were answered.
  const [inside, gitDirectory, ...rest] = output.stdout.toString('utf8').split('\n');
  if (inside === undefined || gitDirectory === undefined || gitDirectory === '')
    return { ok: false, problem: problemOf(output) };
  const root = rest.join('\n').replace(/\n$/, '');
  if (inside !== 'true' || root === '')
    return { ok: true, value: { program: { ...program, folder: gitDirectory }, gitDirectory } };
  return { ok: true, value: { program: { ...program, folder: root }, root, gitDirectory } };
}

/** The problem behind a git that failed, from what it printed; `LC_ALL=C` keeps its words in English. */
export function problemOf({ code, stderr }: GitExit): ReadingProblem {
  const detail = stderr.trim().slice(0, 500);
  if (code === 127 || /\b(?:ENOENT|EACCES|ENOEXEC)\b/.test(detail)) return { code: 'noGit', detail };
  if (/dubious ownership|unsafe repository|cannot use bare repository/.test(detail))
    return { code: 'notTrusted', detail };
  if (/not a git repository/i.test(detail)) return { code: 'notARepository', detail };
  return { code: 'gitFailed', detail: detail === '' ? `git ended with ${String(code)}` : detail };
}

function failed(
  code: ReadingProblem['code'],
  detail: string,
): { readonly ok: false; readonly problem: ReadingProblem } {
  return { ok: false, problem: { code, detail } };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
