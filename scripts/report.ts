import type { Ended } from './runStep.ts';

/** Prints one line about a step, and what it printed when it failed. */
export function report({
  name,
  ended,
  start,
  detail = '',
}: {
  readonly name: string;
  readonly ended: Ended;
  readonly start: number;
  readonly detail?: string;
}): void {
  if (!ended.ok) console.log(ended.output.trimEnd());
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${ended.ok ? 'ok    ' : 'FAILED'} ${name}${detail} (${seconds} s)`);
}
