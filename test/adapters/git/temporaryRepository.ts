import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ChangeSource } from '../../../src/core/change/changeSource.ts';
import type { FileChange } from '../../../src/core/change/fileChange.ts';
import type { ReadingResult } from '../../../src/core/change/readingProblem.ts';
import { openGit, type GitRepository } from '../../../src/adapters/git/openGit.ts';

/** A repository made for one test, with a real git and nothing of the machine's own configuration. */
export interface TemporaryRepository {
  readonly directory: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, content: string | Buffer) => void;
  /** Stages everything and commits it; gives the commit's id. */
  readonly commit: (message: string) => string;
  readonly open: (directory?: string) => Promise<GitRepository>;
}

const made: string[] = [];

export function makeRepository(options: readonly string[] = []): TemporaryRepository {
  const directory = makeFolder();
  const git = (...args: readonly string[]): string => runTestGit(directory, args);
  git('init', '-q', '-b', 'main', ...options);
  return {
    directory,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    },
    commit: (message) => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
    open: (place = directory) => openRepository(place),
  };
}

export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'explain-git-')));
  made.push(folder);
  return folder;
}

export function removeRepositories(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Runs git for a fixture; it may fail where the fixture wants that (a merge in conflict). */
export function runTestGit(
  directory: string,
  args: readonly string[],
  { mayFail = false }: { readonly mayFail?: boolean } = {},
): string {
  const environment = {
    PATH: process.env['PATH'],
    HOME: directory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_AUTHOR_DATE: '2025-03-04T23:30:00-0500',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    GIT_COMMITTER_DATE: '2025-03-04T23:30:00-0500',
  };
  try {
    return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: directory,
      encoding: 'utf8',
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (mayFail) return '';
    throw error;
  }
}

export async function openRepository(directory: string): Promise<GitRepository> {
  const opened = await openGit({ directory });
  if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`);
  return opened.value;
}

export function valueOf<T>(result: ReadingResult<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.value;
}

export async function filesOf(result: ReadingResult<ChangeSource>): Promise<readonly FileChange[]> {
  const files: FileChange[] = [];
  for await (const file of valueOf(result).files) files.push(file);
  return files;
}

/** The lines of a file as a patch shows them: '+new', '-old', ' same'. */
export function shownLines(file: FileChange | undefined): readonly string[] {
  if (file?.content.type !== 'text') return [];
  const marks = { added: '+', removed: '-', context: ' ' } as const;
  return file.content.hunks.flatMap((hunk) => hunk.lines.map((line) => marks[line.type] + line.text));
}

export function codeOf(result: ReadingResult<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}
