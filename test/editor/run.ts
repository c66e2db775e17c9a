import { globSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs the bundled suite; the extension host calls it. It throws when a test failed, as @vscode/test-electron expects,
 * and prints the counts in a line that the test host of this project reads.
 */
export async function run(): Promise<void> {
  // An ES module; a bundled `require` of it would give the namespace for its default export.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000, forbidOnly: true });
  const only = process.env['EXPLAIN_EDITOR_TESTS'];
  for (const file of globSync('**/*.test.js', { cwd: import.meta.dirname })) {
    if (only === undefined || file.includes(only)) mocha.addFile(join(import.meta.dirname, file));
  }
  await mocha.loadFilesAsync();
  const { passed, failed, skipped } = await new Promise<{ passed: number; failed: number; skipped: number }>(
    (resolve) => {
      const runner = mocha.run(() => {
        const { passes, failures, pending } = runner.stats ?? { passes: 0, failures: 1, pending: 0 };
        resolve({ passed: passes, failed: failures, skipped: pending });
      });
    },
  );
  console.log(`EDITOR TESTS ${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (failed > 0) throw new Error(`${failed} editor tests failed.`);
  if (passed === 0) throw new Error('No editor test ran.');
}
