import type { Counts } from './host/runEditorTests.ts';
import type { Ended } from './runStep.ts';

/** The counts at the end of what mocha printed; a run that broke off without a failed test counts as one failure. */
export function mochaCounts({ ok, output }: Ended): Counts {
  const count = (word: string): number => Number(new RegExp(`^ {2}(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('failing');
  return { passed: count('passing'), failed: ok || failed > 0 ? failed : 1, skipped: count('pending') };
}
