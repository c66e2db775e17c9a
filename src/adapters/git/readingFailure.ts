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
