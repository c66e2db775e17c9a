import type { GitProgram } from './runGit.ts';

/** The same git, ended after some milliseconds as well as by the person. */
export function withTimeLimit(program: GitProgram, milliseconds: number): GitProgram {
  const limit = AbortSignal.timeout(milliseconds);
  return { ...program, signal: program.signal === undefined ? limit : AbortSignal.any([program.signal, limit]) };
}
