import { spawn } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from '../projectRoot.ts';

const cache = join(projectRoot, '.cache');

/**
 * A folder of the project's cache, filled by `fill` the first time only.
 * It takes its place when it is whole: an interrupted installation leaves nothing that looks finished.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run may have put the same folder there meanwhile.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Runs a program of an installation and returns what it printed; throws with its last words when it fails. */
export function runForOutput(
  program: string,
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
      // npm then runs on the pinned Node: it picks older packages, without a word, on an older Node.
      env: {
        ...process.env,
        PATH: `${join(projectRoot, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        ...options.env,
      },
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${program} ${words.join(' ')} failed: ${errors.trim().split('\n').slice(-3).join(' ')}`));
    });
  });
}
