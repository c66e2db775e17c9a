import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { openWorkbench } from '../test/panel/workbench.ts';
import { panelIn } from '../test/panel/panelIn.ts';
import { atExit } from './host/atExit.ts';
import { chromium } from './host/chromium.ts';
import { commandTitle } from './host/commandTitle.ts';
import { temporaryFolder } from './host/temporaryFolder.ts';
import { projectRoot } from './projectRoot.ts';
import { runNode, runStep } from './runStep.ts';
import { createSample } from './sample.ts';
import { build } from './steps.ts';

// `npm start [-- DIR]`: explains the uncommitted work of DIR, or of a sample shop, in VS Code; without a screen, in the terminal.

const asked = process.argv[2];
const { path: temporary } = temporaryFolder('for-ceo');

async function main(): Promise<number> {
  const built = await runStep(build);
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  const folder = await folderToExplain();
  if (folder === undefined) return 1;
  const desktop = desktopVsCode();
  if (!hasScreen() || (desktop === undefined && !(await chromium()).windows)) return await printAndPicture(folder);
  // Here Ctrl-C is how it ends, and no failure.
  process.prependListener('SIGINT', () => process.exit(0));
  return await (desktop === undefined ? showInBrowser(folder) : showOnDesktop(desktop, folder));
}

async function folderToExplain(): Promise<string | undefined> {
  if (asked !== undefined) {
    const folder = resolve(process.env['EXPLAIN_CALLED_FROM'] ?? '.', asked);
    if (existsSync(folder)) return folder;
    console.error(`There is no folder ${folder}: name one that exists, or none for the sample.`);
    return undefined;
  }
  const folder = join(temporary, 'shop');
  await mkdir(folder);
  await createSample(folder);
  console.log(`A sample shop with a day's uncommitted work: ${folder}`);
  return folder;
}

function hasScreen(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined && CI !== '' && CI !== 'false') return false;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function printAndPicture(folder: string): Promise<number> {
  const page = await runNode([join(projectRoot, 'dist', 'cli.js'), '--repo', folder]);
  console.log(page.output);
  const workbench = await openWorkbench({ folder, extensionPath: projectRoot });
  try {
    await workbench.command(commandTitle('explainForCeo.explainWork'));
    // What the panel says instead of a page, if anything goes wrong, is worth a picture too.
    await panelIn(workbench, 'page').catch(() => undefined);
    const file = join(projectRoot, 'screenshots', 'panel.png');
    await workbench.screenshot(file);
    console.log(`No window can be shown here; a picture of the panel: ${file}`);
  } finally {
    await workbench.close();
  }
  return page.ok ? 0 : 1;
}

async function showInBrowser(folder: string): Promise<number> {
  const workbench = await openWorkbench({ folder, extensionPath: projectRoot, window: true });
  try {
    await workbench.command(commandTitle('explainForCeo.explainWork'));
    console.log('VS Code is open in a browser window; Ctrl-C ends it.');
    await workbench.page.waitForEvent('close', { timeout: 0 });
  } finally {
    await workbench.close();
  }
  return 0;
}

/** A profile of its own leaves the user's windows and settings alone; `--wait` keeps the sample until the window is closed. */
async function showOnDesktop(program: string, folder: string): Promise<number> {
  console.log('VS Code opens in a window of its own; close it, or press Ctrl-C, to end.');
  const words = [
    '--new-window',
    '--wait',
    '--disable-workspace-trust',
    ...['--user-data-dir', join(temporary, 'profile'), '--extensions-dir', join(temporary, 'extensions')],
    `--extensionDevelopmentPath=${projectRoot}`,
    `--extensionDevelopmentPath=${join(projectRoot, 'scripts', 'starter')}`,
    folder,
  ];
  const child = spawn(program, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  atExit(() => child.kill());
  return await new Promise<number>((end) => {
    child.on('exit', (status) => end(status ?? 0));
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      end(1);
    });
  });
}

function desktopVsCode(): string | undefined {
  const file = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find((path) => existsSync(path));
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
