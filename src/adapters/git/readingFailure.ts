import type { ReadingProblem } from '../../core/change/readingProblem.ts';

/** Thrown while files are walked when git can give none of them any more: the one failure that comes too late to be a value. */
export class ReadingFailure extends Error {
  readonly problem: ReadingProblem;

  constructor(problem: ReadingProblem) {
    super(`${problem.code}: ${problem.detail}`);
    this.name = 'ReadingFailure';
    this.problem = problem;
  }
}

/** The problem that an error stands for: git's own where reading met one, else that nobody foresaw it. */
export function problemOfError(
  error: unknown,
): ReadingProblem | { readonly code: 'unexpected'; readonly detail: string } {
  if (error instanceof ReadingFailure) return error.problem;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
