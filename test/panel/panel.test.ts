import assert from 'node:assert/strict';
import { commandTitle } from '../../scripts/host/commandTitle.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { createSample } from '../../scripts/sample.ts';
import { accessibilityProblems } from './accessibilityProblems.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('the panel', () => {
  const { path: folder, remove } = temporaryFolder('sample');
  let workbench: Workbench;

  before(async () => {
    await createSample(folder);
    workbench = await openWorkbench({ folder, extensionPath: projectRoot });
  });

  after(async () => {
    await workbench.close();
    remove();
  });

  it('opens from the command palette', async () => {
    await workbench.command(commandTitle('explainForCeo.explainWork'));
    const frame = await workbench.panelFrame();
    assert.notEqual((await frame.locator('h1').first().innerText()).trim(), '');
  });

  it('can be read with a screen reader and in every contrast', async () => {
    assert.deepEqual(await accessibilityProblems(await workbench.panelFrame()), []);
  });
});
