import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds wrong in a document: each rule broken, with the elements that break it. */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return await frame.evaluate<string[]>(`axe.run(document).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes.map(({ html }) => html).join(' ')))`);
}
