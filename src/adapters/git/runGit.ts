import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fixedSettings } from './gitEnvironment.ts';

/** Everything needed to start git somewhere. */
export interface GitProgram {
  readonly path: string;
  /** The folder that commands run in: the top of the work tree, or the git directory of a bare repository. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

export interface GitExit {
  /** Null when it was ended by a signal. */
  readonly code: number | null;
  readonly stderr: string;
}

export interface GitOutput extends GitExit {
  readonly stdout: Buffer;
}

/** A running git whose output is read as it comes. */
export interface GitStream {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** When it has ended; never rejects. A program that cannot be started ends with code 127. */
  readonly exit: Promise<GitExit>;
  /** Ends it; harmless when it has ended. */
  readonly stop: () => void;
}

/** Starts git without a shell. The caller reads `stdout` to its end or calls `stop`. */
export function startGit(program: GitProgram, args: readonly string[]): GitStream {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(
    program.path,
    ['--no-pager', ...fixedSettings, ...args],
    {
      cwd: program.folder,
      env: program.environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      ...(program.signal === undefined ? {} : { signal: program.signal }),
    },
  );
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < longestMessage) stderr += text.slice(0, longestMessage - stderr.length);
  });
  // A git that ended early does not take its input; its exit says why.
  child.stdin.on('error', () => undefined);
  const exit = new Promise<GitExit>((resolve) => {
    child.on('error', (error) => {
      resolve({ code: child.exitCode ?? 127, stderr: error.message });
    });
    child.on('close', (code) => {
      resolve({ code, stderr });
    });
  });
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    exit,
    stop: () => {
      child.stdout.destroy();
      child.kill();
    },
  };
}

/**
 * Runs git to its end and gives what it printed, at most `atMost` bytes of it (it is ended there). Rejects only when the signal is aborted, with the
 * signal's reason.
 */
export async function runGit(
  program: GitProgram,
  args: readonly string[],
  { input = '', atMost = 256 * 1024 * 1024 }: { readonly input?: string; readonly atMost?: number } = {},
): Promise<GitOutput> {
  program.signal?.throwIfAborted();
  const git = startGit(program, args);
  git.stdin.end(input);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of git.stdout) {
      if (!Buffer.isBuffer(chunk)) continue;
      chunks.push(chunk);
      length += chunk.length;
      if (length >= atMost) git.stop();
    }
  } catch {
    // Ended early, by the limit or the signal; told apart below.
  }
  const exit = await git.exit;
  program.signal?.throwIfAborted();
  return { ...exit, stdout: Buffer.concat(chunks) };
}

const longestMessage = 4_000;
