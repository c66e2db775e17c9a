/** The middle, smallest and largest of several runs, in milliseconds by the clock; and what the middle one took of the processor, in this process alone. */
export interface Timed {
  readonly processor: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Runs `work` once to warm up, then `runs` times. */
export async function timed(runs: number, work: () => unknown): Promise<Timed> {
  await work();
  const times: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const used = process.cpuUsage();
    await work();
    times.push(performance.now() - started);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  processor.sort((a, b) => a - b);
  const middle = runs >> 1;
  return {
    median: times[middle] ?? 0,
    min: times[0] ?? 0,
    max: times.at(-1) ?? 0,
    processor: processor[middle] ?? 0,
  };
}
