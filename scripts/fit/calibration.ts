import { minimise } from './minimise.ts';

/** How scores become likelihoods: `times` the score, and `plus`. */
export interface Calibration {
  readonly times: number;
  readonly plus: number;
}

/** The calibration under which scores say how often what they speak of is there; near the scores as they are where few cases say otherwise. */
export function calibrate(scores: readonly number[], present: readonly boolean[]): Calibration {
  const [more = 0, plus = 0] = minimise((at) => {
    const [offTimes = 0, offPlus = 0] = at;
    let loss = (trust * (offTimes * offTimes + offPlus * offPlus)) / 2;
    const gradient = new Float64Array([trust * offTimes, trust * offPlus]);
    scores.forEach((score, index) => {
      const sum = (1 + offTimes) * score + offPlus;
      const label = present[index] === true ? 1 : 0;
      const by = 1 / (1 + Math.exp(-sum)) - label;
      loss += Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - label * sum;
      gradient[0] = (gradient[0] ?? 0) + by * score;
      gradient[1] = (gradient[1] ?? 0) + by;
    });
    return { loss, gradient };
  }, 2);
  return { times: 1 + more, plus };
}

const trust = 0.5;
