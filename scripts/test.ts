import { chromium } from './host/chromium.ts';
import { vscodeServer } from './host/vscodeServer.ts';
import { mochaCounts } from './mochaCounts.ts';
import { report } from './report.ts';
import { runNode, runStep, type Ended } from './runStep.ts';
import { build, lintSteps, panelTests, types, unitTests, type Step } from './steps.ts';
import type { Counts } from './host/runEditorTests.ts';

// `npm test`: every check there is, the cheap ones first, each run to its end, and one line that counts them.

const total = { passed: 0, failed: 0, skipped: 0 };

async function oneStep(step: Step): Promise<boolean> {
  const start = Date.now();
  const ended = await runStep(step);
  report({ name: step.name, ended, start });
  add({ passed: ended.ok ? 1 : 0, failed: ended.ok ? 0 : 1, skipped: 0 });
  return ended.ok;
}

async function suite(
  name: string,
  run: () => Promise<{ readonly ended: Ended; readonly counts: Counts }>,
): Promise<void> {
  const start = Date.now();
  const { ended, counts } = await run();
  const detail = `: ${counts.passed} passed, ${counts.failed} failed`;
  report({ name, ended, start, detail });
  add(counts);
}

function add({ passed, failed, skipped }: Counts): void {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

async function mochaSuite(name: string, words: readonly string[]): Promise<void> {
  await suite(name, async () => {
    const ended = await runNode(words);
    return { ended, counts: mochaCounts(ended) };
  });
}

/** A failure to fetch the editor is told where its tests would have run, not in the middle of another step. */
async function fetchEditor(): Promise<string | undefined> {
  try {
    await Promise.all([vscodeServer(), chromium()]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const fetching = fetchEditor();

const built = await oneStep(build);
for (const step of [types, ...lintSteps]) await oneStep(step);
await mochaSuite('unit tests', unitTests);
if (built) {
  // The bundle is what people run, on the Node they have.
  await suite('command line on the Node of this machine', async () => {
    const ended = await runNode(['scripts/smoke.mjs'], process.env['EXPLAIN_MACHINE_NODE'] ?? process.execPath);
    return { ended, counts: { passed: ended.ok ? 1 : 0, failed: ended.ok ? 0 : 1, skipped: 0 } };
  });
  const problem = await fetching;
  if (problem === undefined) {
    await suite('editor tests', async () => {
      const ended = await runNode(['scripts/testEditor.ts']);
      const [, passed = '0', failed = '1', skipped = '0'] =
        /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(ended.output) ?? [];
      return { ended, counts: { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) } };
    });
    await mochaSuite('panel tests', panelTests);
  } else {
    console.error(problem);
    add({ passed: 0, failed: 1, skipped: 0 });
  }
} else {
  console.error('Without a build there is nothing to try in the editor or in the terminal.');
}

const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
