import { report } from './report.ts';
import { runStep } from './runStep.ts';
import type { Step } from './steps.ts';

/** Runs steps one after the other, prints what the failed ones said, and counts each as one. */
export async function runSteps(steps: readonly Step[]): Promise<{ readonly passed: number; readonly failed: number }> {
  let passed = 0;
  for (const step of steps) {
    const start = Date.now();
    const ended = await runStep(step);
    report({ name: step.name, ended, start });
    if (ended.ok) passed += 1;
  }
  return { passed, failed: steps.length - passed };
}
