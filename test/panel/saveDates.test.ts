import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandTitle } from '../../scripts/host/commandTitle.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { openWorkbench, type Workbench } from './workbench.ts';
import { panelIn } from './panelIn.ts';
import { waitFor } from './waitFor.ts';

describe('the dates of a page', () => {
  const { path: folder, remove } = temporaryFolder('dates');
  let workbench: Workbench;

  before(async () => {
    const git = (...words: readonly string[]): void => {
      execFileSync(
        'git',
        [
          '-c',
          'core.hooksPath=',
          '-c',
          'commit.gpgSign=false',
          '-c',
          'user.name=Shop',
          '-c',
          'user.email=shop@example.invalid',
          ...words,
        ],
        { cwd: folder },
      );
    };
    mkdirSync(join(folder, 'basket'));
    writeFileSync(join(folder, 'basket', 'most.ts'), 'export const most = 3;\n');
    writeFileSync(
      join(folder, '.explain-for-ceo.json'),
      JSON.stringify({
        areas: [{ name: 'Basket', paths: ['basket'] }],
        roadmap: [{ name: 'Summer sale', due: '2099-06-01', areas: ['Basket'], issues: [] }],
      }),
    );
    git('init', '--quiet', '--initial-branch=main', '--template=');
    git('add', '--all');
    git('commit', '--quiet', '--message=Fill a basket');
    writeFileSync(join(folder, 'basket', 'most.ts'), 'export const most = 4;\n');
    workbench = await openWorkbench({
      folder,
      extensionPath: projectRoot,
      settings: { 'files.simpleDialog.enable': true },
    });
  });

  after(async () => {
    await workbench.close();
    remove();
  });

  it('are saved as a calendar file where the reader says', async () => {
    await workbench.command(commandTitle('explainForCeo.explainWork'));
    const frame = await panelIn(workbench, 'page');
    assert.match(await frame.locator('.calendar').innerText(), /1 June 2099/);
    const save = frame.locator('#save-dates');
    assert.equal(await save.innerText(), 'Save the dates');
    await save.click();
    const dialog = workbench.page.locator('.quick-input-widget input[type="text"]');
    await waitFor(async () => (await dialog.inputValue().catch(() => '')).endsWith('dates.ics'));
    await workbench.page.keyboard.press('Enter');
    const file = join(folder, 'dates.ics');
    await waitFor(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('END:VCALENDAR\r\n'));
    assert.match(readFileSync(file, 'utf8'), /DTSTART;VALUE=DATE:20990601\r\n/);
  });

  it('are not offered where there are none', async () => {
    await workbench.command(commandTitle('explainForCeo.explainStaged'));
    await waitFor(async () =>
      /about to be recorded/.test(await (await workbench.panelFrame()).locator('.facts').innerText()),
    );
    const frame = await panelIn(workbench, 'page');
    assert.equal(await frame.locator('#save-dates').count(), 0);
  });
});
