/** The middle, smallest and largest of several runs, in milliseconds. */
export interface Timed {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Runs `work` once to warm up, then `runs` times. */
export async function timed(runs: number, work: () => unknown): Promise<Timed> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? 0, min: times[0] ?? 0, max: times.at(-1) ?? 0 };
}
