import { spawn } from 'node:child_process';
import { projectRoot } from './projectRoot.ts';
import type { Step } from './steps.ts';

/** How a program ended, and all that it printed. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a step's programs one after the other, to the end even when one fails. */
export async function runStep({ runs }: Step): Promise<Ended> {
  let ok = true;
  let output = '';
  for (const words of runs) {
    const ended = await runNode(words);
    ok &&= ended.ok;
    output += ended.output;
  }
  return { ok, output };
}

/** Runs a script under `node` (the pinned one unless another is named) in the project's folder. */
export function runNode(words: readonly string[], node: string = process.execPath): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...words], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const read = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => {
      resolve({ ok: false, output: `${output}${error.message}\n` });
    });
    child.on('close', (status) => {
      resolve({ ok: status === 0, output });
    });
  });
}
