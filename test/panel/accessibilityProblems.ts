import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** What axe finds wrong in a document: each rule broken, with the elements that break it. */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await frame.evaluate(await readFile(file, 'utf8'));
  return await frame.evaluate<string[]>(`axe.run(document).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes.map(({ html }) => html).join(' ')))`);
}
