import { runGit, type GitProgram } from './runGit.ts';

/** An object that Git has. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * Reads a few objects by any name Git understands (`HEAD^{commit}`, `HEAD:path`), in order; undefined where there is none. The names go in on standard
 * input, so that none can be taken for an option.
 */
export async function readObjects(
  program: GitProgram,
  names: readonly string[],
): Promise<readonly (GitObject | undefined)[]> {
  // A line break would make two questions of one, and none of Git's names has one.
  const askable = names.map((name) => (/[\n\0]/.test(name) || name === '' ? unknown : name));
  const objects: (GitObject | undefined)[] = [];
  while (objects.length < names.length) {
    const rest = askable.slice(objects.length);
    const { stdout } = await runGit(program, ['cat-file', '--batch'], {
      input: rest.map((name) => `${name}\n`).join(''),
    });
    const answers = readAnswers(stdout, rest);
    objects.push(...answers);
    // Git ends at an object that a partial clone lacks, or that is broken: the names after it are asked again.
    if (answers.length < rest.length) objects.push(undefined);
  }
  return objects;
}

function readAnswers(stdout: Buffer, names: readonly string[]): readonly (GitObject | undefined)[] {
  const objects: (GitObject | undefined)[] = [];
  let at = 0;
  for (const name of names) {
    const end = stdout.indexOf(0x0a, at);
    if (end === -1) break;
    const header = objectHeader.exec(stdout.toString('utf8', at, end));
    at = end + 1;
    const size = Number(header?.[3]);
    if (header?.[1] === undefined || header[2] === undefined || name === unknown) {
      objects.push(undefined);
      continue;
    }
    if (at + size > stdout.length) break;
    objects.push({ id: header[1], type: header[2], bytes: stdout.subarray(at, at + size) });
    at += size + 1;
  }
  return objects;
}

/** A line of `git cat-file --batch` for an object that is there. */
export const objectHeader = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/;
const unknown = '0000000000000000000000000000000000000000';
