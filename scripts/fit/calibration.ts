/** How scores become likelihoods: `times` the score, and `plus`. */
export interface Calibration {
  readonly times: number;
  readonly plus: number;
}

/** The calibration under which scores say how often what they speak of is there, by Newton's method; near the scores as they are where few cases say otherwise. */
export function calibrate(scores: readonly number[], present: readonly boolean[]): Calibration {
  let times = 1;
  let plus = 0;
  for (let step = 0; step < 30; step += 1) {
    let [byTimes, byPlus] = [trust * (times - 1), trust * plus];
    let [times2, both, plus2] = [trust, 0, trust];
    scores.forEach((score, at) => {
      const likelihood = 1 / (1 + Math.exp(-(times * score + plus)));
      const off = likelihood - (present[at] === true ? 1 : 0);
      const spread = likelihood * (1 - likelihood);
      byTimes += off * score;
      byPlus += off;
      times2 += spread * score * score;
      both += spread * score;
      plus2 += spread;
    });
    const determinant = times2 * plus2 - both * both;
    times -= (plus2 * byTimes - both * byPlus) / determinant;
    plus -= (times2 * byPlus - both * byTimes) / determinant;
  }
  return { times, plus };
}

const trust = 0.5;
