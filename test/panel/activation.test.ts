import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { commandTitle } from '../../scripts/host/commandTitle.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { createSample } from '../../scripts/sample.ts';
import { panelIn } from './panelIn.ts';
import { waitFor } from './waitFor.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('the activation of the extension', () => {
  const { path: root, remove } = temporaryFolder('activation');
  const folder = join(root, 'shop');
  let workbench: Workbench;

  before(async () => {
    mkdirSync(folder);
    await createSample(folder);
    workbench = await openWorkbench({ folder, extensionPath: projectRoot, installed: true });
  });

  after(async () => {
    await workbench.close();
    remove();
  });

  it('takes at most 10 ms by VS Code’s own count, from an entry of at most 30 KB', async function () {
    const { size } = statSync(join(projectRoot, 'dist', 'extension.js'));
    assert.ok(size <= 30 * 1024, `${size} bytes`);
    const times: number[] = [];
    // Whatever else the machine does makes one count large: the least of three is the extension's own.
    while (times.length < 3 && Math.min(...times) > 10) {
      if (times.length > 0) await workbench.reload();
      // VS Code counts the time until its host of extensions answers: while that still starts others, the wait for them is not ours.
      await started(workbench);
      await workbench.command(commandTitle('explainForCeo.explainWork'));
      await panelIn(workbench, 'page');
      times.push(await activationTime(workbench));
    }
    const busy = (loadavg()[0] ?? 0) / availableParallelism();
    console.log(`      activation: ${times.join(', ')} ms; entry: ${(size / 1024).toFixed(1)} KB`);
    if (Math.min(...times) > 10 && busy > 2) {
      console.log(`      Not held to 10 ms: each core of this machine has ${busy.toFixed(1)} things to do at once.`);
      this.skip();
    }
    assert.ok(Math.min(...times) <= 10, `${times.join(', ')} ms`);
  });
});

/** Once the workbench has said nothing of extensions that start for three seconds on end. */
async function started({ page }: Workbench): Promise<void> {
  let quietSince = Date.now();
  await waitFor(async () => {
    if ((await page.getByText('Activating Extensions').count()) > 0) quietSince = Date.now();
    return Date.now() - quietSince > 3_000;
  });
}

/** In milliseconds. */
async function activationTime(workbench: Workbench): Promise<number> {
  await workbench.command('Show Running Extensions');
  const list = workbench.page.locator('.runtime-extensions-editor .monaco-list');
  await list.locator('.monaco-list-row').first().click();
  const row = list.locator('.monaco-list-row', { hasText: 'Explain for CEO' });
  // The slowest stand first, and rows out of sight are not there.
  for (let rows = 0; rows < 100 && (await row.count()) === 0; rows += 1)
    await workbench.page.keyboard.press('ArrowDown');
  const words = await row.innerText();
  return Number(/Activation: (\d+)ms/.exec(words)?.[1] ?? assert.fail(words));
}
