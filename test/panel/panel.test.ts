import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { createSample } from '../../scripts/sample.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('the panel', () => {
  let folder: string;
  let workbench: Workbench;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'explain-sample-'));
    await createSample(folder);
    workbench = await openWorkbench({ folder, extensionPath: projectRoot });
  });

  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('opens from the command palette', async () => {
    await workbench.command('Explain for CEO: Explain Uncommitted Work');
    const frame = await workbench.panelFrame();
    assert.notEqual((await frame.locator('h1').first().innerText()).trim(), '');
  });
});
