import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errors, type Frame, type Locator } from 'playwright-core';
import { commandTitle } from '../../scripts/host/commandTitle.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { createSample } from '../../scripts/sample.ts';
import { accessibilityProblems } from './accessibilityProblems.ts';
import { panelIn } from './panelIn.ts';
import { waitFor } from './waitFor.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const explainWork = commandTitle('explainForCeo.explainWork');
const explainStaged = commandTitle('explainForCeo.explainStaged');
const explainFile = commandTitle('explainForCeo.explainFile');

/** Scripts for the webview: a browser that takes no HTML, and the browser as it was. */
const takesNoHtml = `document.execCommand = () => false;
  navigator.clipboard.write = () => Promise.reject(new Error('No HTML.'));`;
const takesAll = `delete document.execCommand; delete navigator.clipboard.write; delete navigator.clipboard.writeText;`;

async function attributes(frame: Frame, selector: string, name: string): Promise<readonly (string | null)[]> {
  return await Promise.all((await frame.locator(selector).all()).map((element) => element.getAttribute(name)));
}

async function headline(frame: Frame): Promise<string> {
  return await frame.locator('.lead').first().innerText();
}

/**
 * Runs a command and picks one row after another of the lists that it opens. A window that is still settling takes the focus, and a list without it closes: a person would open
 * it again. `seen` looks at the first list before anything is picked.
 */
async function choose(
  workbench: Workbench,
  command: string,
  picks: readonly string[],
  seen?: (rows: Locator) => Promise<void>,
): Promise<void> {
  const rows = workbench.page.locator('.quick-input-widget .monaco-list-row');
  for (let attempt = 1; ; attempt += 1) {
    await workbench.command(command);
    try {
      for (const [at, text] of picks.entries()) {
        const row = rows.filter({ hasText: text });
        await row.waitFor({ timeout: 10_000 });
        if (at === 0) await seen?.(rows);
        await row.click({ timeout: 10_000 });
      }
      return;
    } catch (error) {
      if (attempt === 3 || !(error instanceof errors.TimeoutError)) throw error;
      await workbench.page.keyboard.press('Escape');
    }
  }
}

/** Words of the status bar such as 'Ln 4, Col 1'. */
async function cursorLine(workbench: Workbench): Promise<number> {
  const words = await workbench.page.locator('[id="status.editor.selection"]').innerText();
  return Number(/Ln (\d+)/.exec(words)?.[1]);
}

describe('the panel', () => {
  const { path: folder, remove } = temporaryFolder('sample');
  let workbench: Workbench;

  before(async () => {
    await createSample(folder);
    workbench = await openWorkbench({ folder, extensionPath: projectRoot });
    await workbench.command(explainWork);
    await panelIn(workbench, 'page');
  });

  after(async () => {
    await workbench.close();
    remove();
  });

  it('shows the headline, the four answers in their order, decisions, and what was read', async () => {
    const frame = await panelIn(workbench, 'page');
    assert.match(await frame.locator('h1').innerText(), /What this change means/);
    assert.notEqual((await headline(frame)).trim(), '');
    assert.deepEqual(await attributes(frame, '.answer', 'data-answer'), ['customers', 'spending', 'dates', 'decide']);
    assert.ok((await frame.locator('.decision').count()) > 0);
    assert.match(await frame.locator('.foot').innerText(), /files were read\.[^]*No artificial intelligence wrote it/);
  });

  it('says each direction in words beside its shape', async () => {
    const frame = await panelIn(workbench, 'page');
    for (const mark of await frame.locator('.mark').all()) assert.match(await mark.innerText(), /\p{L}/u);
  });

  it('can be read with a screen reader and in every contrast', async () => {
    assert.deepEqual(await accessibilityProblems(await panelIn(workbench, 'page')), []);
  });

  it('opens a proof of the new side at its line, in the file itself', async () => {
    const frame = await panelIn(workbench, 'page');
    const proof = frame.locator('.proof[data-side="new"]').first();
    const [path = '', line = ''] = (await proof.locator('.place').innerText()).split(/:(?=\d+$)/);
    const text = (await proof.locator('code').textContent()) ?? '';
    await proof.click();
    await workbench.page.locator(`.tab.active[data-resource-name="${path.split('/').at(-1) ?? ''}"]`).waitFor();
    await waitFor(async () => (await cursorLine(workbench)) === Number(line));
    assert.equal(readFileSync(join(folder, path), 'utf8').split('\n')[Number(line) - 1]?.trim(), text);
  });

  it('opens a proof of the old side at its line, as it was recorded', async () => {
    const frame = await panelIn(workbench, 'page');
    const proof = frame.locator('.proof[data-side="old"]').first();
    const [path = '', line = ''] = (await proof.locator('.place').innerText()).split(/:(?=\d+$)/);
    const text = (await proof.locator('code').textContent()) ?? '';
    await proof.click();
    await waitFor(async () => (await cursorLine(workbench)) === Number(line));
    const shown = await workbench.page
      .locator('.editor-instance .view-line', { hasText: text.slice(0, 30) })
      .first()
      .innerText();
    assert.equal(shown.replaceAll('\u00a0', ' ').trim(), text);
    const recorded = execFileSync('git', ['show', `HEAD:${path}`], { cwd: folder, encoding: 'utf8' });
    assert.equal(recorded.split('\n')[Number(line) - 1]?.trim(), text);
  });

  it('puts HTML and plain text on the clipboard at once, with the day, the source, what was read, and that it is a draft', async () => {
    const frame = await panelIn(workbench, 'page');
    await frame.locator('#copy-founders').click();
    await waitFor(async () => (await frame.locator('#status').innerText()).startsWith('Copied.'));
    const { text, html = '' } = await workbench.clipboard();
    const said = (await headline(frame)).slice(0, 40);
    for (const copy of [text, html]) {
      assert.ok(copy.includes(said.replaceAll("'", '&#39;')) || copy.includes(said), said);
      assert.match(copy, /Draft, to be reviewed/);
      assert.match(copy, /Written on \d+ \w+ \d{4}/);
      assert.match(copy, /Work in progress/);
      assert.match(copy, /files were read/);
    }
    assert.match(html, /<table[^>]*style=/);
    assert.doesNotMatch(text, /<table/);
  });

  it('copies Markdown by its own button', async () => {
    const frame = await panelIn(workbench, 'page');
    await frame.locator('#copy-markdown').click();
    await waitFor(async () => (await frame.locator('#status').innerText()) === 'Copied as Markdown.');
    const { text, html } = await workbench.clipboard();
    assert.match(text, /^# What this change means\n/);
    assert.equal(html, undefined);
  });

  it('copies the forms that other places take', async () => {
    const frame = await panelIn(workbench, 'page');
    const said = (await headline(frame)).slice(0, 20);
    const rows = workbench.page.locator('.quick-input-widget .monaco-list-row');
    const copyOf = async (label: string): Promise<string> => {
      await workbench.page.evaluate(`navigator.clipboard.writeText('')`);
      await frame.locator('#copy-other').click();
      await rows.filter({ hasText: label }).first().click();
      await waitFor(async () => (await workbench.clipboard()).text.includes(said));
      return (await workbench.clipboard()).text;
    };
    const short = await copyOf('A short message');
    assert.doesNotMatch(short, /A good answer/);
    assert.match(await copyOf('Slack'), /^\*What this change means\*/);
    const board = await copyOf('Everything, for a board');
    assert.match(board, /A good answer[^]*`/);
    assert.ok(board.length > short.length);
  });

  it('takes what the reader adds, on the page and in the copies, and lets them change it', async () => {
    const frame = await panelIn(workbench, 'page');
    const box = workbench.page.locator('.quick-input-widget input[type="text"]');
    const write = async (words: string): Promise<void> => {
      await frame.locator('#note').click();
      await box.waitFor();
      await box.fill(words);
      await workbench.page.keyboard.press('Enter');
    };
    await write('We talk about <b>Twilio</b> on Monday.');
    const note = 'Added by the sender: We talk about <b>Twilio</b> on Monday.';
    await waitFor(async () => (await frame.locator('.own-words').innerText()).startsWith(note));
    await frame.locator('#copy-founders').click();
    await waitFor(async () => (await workbench.clipboard()).text.includes(note));
    assert.ok((await workbench.clipboard()).html?.includes('We talk about &lt;b&gt;Twilio'));
    await frame.locator('#again').click();
    await sleep(500);
    assert.ok((await (await panelIn(workbench, 'page')).locator('.own-words').innerText()).startsWith(note));
    await write('');
    await waitFor(async () => (await frame.locator('.own-words').innerText()) === 'Add a note…');
  });

  it('copies plain text where the browser takes no HTML, and says so', async () => {
    const frame = await panelIn(workbench, 'page');
    await frame.evaluate(takesNoHtml);
    try {
      await frame.locator('#copy-founders').click();
      await waitFor(async () => (await frame.locator('#status').innerText()).startsWith('Copied as plain text'));
      const { text, html } = await workbench.clipboard();
      assert.match(text, /Draft, to be reviewed/);
      assert.equal(html, undefined);
    } finally {
      await frame.evaluate(takesAll);
    }
  });

  it('has the editor copy where the browser takes nothing', async () => {
    await workbench.page.evaluate(`navigator.clipboard.writeText('something older')`);
    const frame = await panelIn(workbench, 'page');
    await frame.evaluate(
      `${takesNoHtml} navigator.clipboard.writeText = () => Promise.reject(new Error('No clipboard.'));`,
    );
    try {
      await frame.locator('#copy-markdown').click();
      await waitFor(async () => (await frame.locator('#status').innerText()).startsWith('The copy did not work'));
      await waitFor(async () => (await workbench.clipboard()).text.startsWith('# What this change means'));
    } finally {
      await frame.evaluate(takesAll);
    }
  });

  it('says the same decisions in the other language, and keeps the focus on the switch', async () => {
    const frame = await panelIn(workbench, 'page');
    const proofs = await attributes(frame, '.proof', 'data-proof');
    await frame.locator('#language-fr').click();
    await waitFor(async () => (await frame.locator('h1').innerText()) === 'Ce que signifie cette modification');
    assert.ok(proofs.length > 0);
    assert.deepEqual(await attributes(frame, '.proof', 'data-proof'), proofs);
    assert.equal(await frame.evaluate('document.documentElement.lang'), 'fr');
    assert.equal(await frame.evaluate('document.activeElement.id'), 'language-fr');
    await frame.locator('#copy-founders').click();
    await waitFor(async () => (await frame.locator('#status').innerText()).startsWith('Copié.'));
    assert.match((await workbench.clipboard()).text, /Brouillon, à relire avant envoi/);
  });

  it('announces a page that changes to whoever does not see it', async () => {
    const frame = await panelIn(workbench, 'page');
    const announced = async (): Promise<string | null> => await frame.locator('#announcement').textContent();
    await waitFor(async () => (await announced()) === `Ce que signifie cette modification: ${await headline(frame)}`);
    // The same words again are news after a refresh.
    await frame.evaluate(`globalThis.emptied = false; new MutationObserver(() => {
      if (document.querySelector('#announcement').textContent === '') globalThis.emptied = true;
    }).observe(document.querySelector('#announcement'), { childList: true });`);
    await frame.locator('#again').click();
    await waitFor(async () => (await frame.evaluate('globalThis.emptied')) === true);
    await waitFor(async () => (await announced()) === `Ce que signifie cette modification: ${await headline(frame)}`);
  });

  it('lets the keyboard reach every action, in the order of the page', async () => {
    const frame = await panelIn(workbench, 'page');
    await frame.evaluate(`globalThis.actions = [...document.querySelectorAll('button, summary')].filter(
      (one) => one.checkVisibility() && !one.closest('details:not([open]) > :not(summary)'));
      globalThis.actions[0].focus();`);
    const count = await frame.evaluate<number>('globalThis.actions.length');
    assert.ok(count > 20);
    const reached: unknown[] = [];
    for (let at = 0; at < count; at += 1) {
      reached.push(await frame.evaluate('globalThis.actions.indexOf(document.activeElement)'));
      await workbench.page.keyboard.press('Tab');
    }
    assert.deepEqual(reached, [...Array(count).keys()]);
    await frame.locator('#choose').focus();
    await workbench.page.keyboard.press('Space');
    await workbench.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('can be used with the keyboard alone', async () => {
    const frame = await panelIn(workbench, 'page');
    await frame.locator('#language-en').focus();
    await workbench.page.keyboard.press('Enter');
    await waitFor(async () => (await frame.locator('h1').innerText()) === 'What this change means');
    await frame.locator('.proof').first().focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.editor-instance .view-line').first().waitFor();
  });

  it('gives the keyboard its place back after the reader wrote in a box', async () => {
    const frame = await panelIn(workbench, 'page');
    const box = workbench.page.locator('.quick-input-widget input[type="text"]');
    // Whoever reads the page has come to it: what stood open before may still hold the window's keyboard.
    await frame.locator('h1').click();
    for (const words of ['Read before Monday.', '']) {
      await frame.locator('#note').focus();
      await workbench.page.keyboard.press('Enter');
      await box.waitFor();
      await box.fill(words);
      await workbench.page.keyboard.press('Enter');
      await waitFor(async () => (await frame.locator('.own-words').innerText()).includes(words));
      await waitFor(async () => (await frame.evaluate('document.activeElement.id')) === 'note');
    }
  });

  it('fits a narrow panel without scrolling sideways', async () => {
    await workbench.page.setViewportSize({ width: 520, height: 900 });
    const frame = await panelIn(workbench, 'page');
    assert.equal(
      await frame.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
      true,
    );
    await workbench.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is there again after a reload of the window, in the language it had', async () => {
    const before = await panelIn(workbench, 'page');
    await before.locator('#language-fr').click();
    await waitFor(async () => (await before.locator('h1').innerText()) === 'Ce que signifie cette modification');
    const said = await headline(before);
    // The browser writes what it keeps a moment later.
    await sleep(1_500);
    await workbench.reload();
    const frame = await panelIn(workbench, 'page');
    assert.equal(await headline(frame), said);
    await frame.locator('#language-en').click();
    await waitFor(async () => (await frame.locator('h1').innerText()) === 'What this change means');
  });

  it('explains an empty change by a page that says so', async () => {
    await workbench.command(explainStaged);
    await waitFor(async () =>
      /about to be recorded/.test(await (await workbench.panelFrame()).locator('.facts').innerText()),
    );
    const frame = await panelIn(workbench, 'page');
    assert.match(await frame.locator('.foot').innerText(), /There was nothing to read\./);
    assert.equal(await frame.locator('.decision').count(), 0);
    assert.deepEqual(await accessibilityProblems(frame), []);
  });

  it('shows a change of a few files within a second of being asked, and says how long it took', async () => {
    const frame = await panelIn(workbench, 'page');
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      // From the reader's click through git, analysis, words and the message back, to the next frame that the panel paints.
      const took: unknown = await frame.evaluate(`new Promise((resolve) => {
        const before = document.querySelector('.lead');
        const started = performance.now();
        new MutationObserver(() => {
          const now = document.querySelector('.lead');
          if (now && now !== before) requestAnimationFrame(() => resolve(performance.now() - started));
        }).observe(document.body, { subtree: true, childList: true });
        [...document.querySelectorAll('button')].find((button) => button.textContent === 'Refresh').click();
      })`);
      if (typeof took === 'number') times.push(took);
    }
    times.sort((a, b) => a - b);
    const median = times[2] ?? Infinity;
    console.log(`      from the click to the first frame: ${String(Math.round(median))} ms (median of 5)`);
    assert.ok(median < 1000, `${String(median)} ms`);
  });
});

describe('the panel, while Git is slow', function () {
  const { path: folder, remove } = temporaryFolder('slow');
  const repository = join(folder, 'shop');
  const flag = join(folder, 'slow');
  const started = join(folder, 'started');
  let workbench: Workbench;

  before(async function () {
    // The slow git is a shell script.
    if (process.platform === 'win32') this.skip();
    mkdirSync(repository);
    await createSample(repository);
    const git = join(folder, 'git');
    // Our own question for the patch, and no other of VS Code's, waits while the flag is there.
    writeFileSync(
      git,
      `#!/bin/sh\nfor word in "$@"; do\n  if [ "$word" = --raw ] && [ -e '${flag}' ]; then echo $$ >> '${started}'; exec sleep 60; fi\ndone\nexec git "$@"\n`,
    );
    chmodSync(git, 0o755);
    workbench = await openWorkbench({ folder: repository, extensionPath: projectRoot, settings: { 'git.path': git } });
  });

  after(async () => {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- nothing was opened where the test is skipped
    await workbench?.close();
    remove();
  });

  /** Whether the last git that was started still runs. */
  function gitRuns(): boolean {
    const last = Number(readFileSync(started, 'utf8').trim().split('\n').at(-1));
    try {
      process.kill(last, 0);
      return true;
    } catch {
      return false;
    }
  }

  it('says that it works, can be cancelled, and stops git', async () => {
    writeFileSync(flag, '');
    await workbench.command(explainWork);
    const frame = await panelIn(workbench, 'working');
    await waitFor(() => existsSync(started));
    assert.equal(gitRuns(), true);
    assert.deepEqual(await accessibilityProblems(frame), []);
    await waitFor(async () => (await frame.locator('#announcement').textContent()) === 'Reading the change…');
    await frame.locator('#cancel').click();
    assert.match(await headline(await panelIn(workbench, 'problem')), /Stopped, as you asked\./);
    await waitFor(() => !gitRuns());
  });

  it('shows its progress after a second, and can be cancelled there too', async () => {
    await workbench.command(explainWork);
    // Under test VS Code keeps notifications in their list.
    await sleep(1_500);
    await workbench.page.locator('[id="status.notifications"]').click();
    const notice = workbench.page.locator('.notification-list-item', { hasText: 'reading the change' });
    await notice.waitFor();
    assert.equal(gitRuns(), true);
    await notice.getByRole('button', { name: 'Cancel' }).click();
    await panelIn(workbench, 'problem');
    await waitFor(() => !gitRuns());
  });

  it('tries again when asked', async () => {
    rmSync(flag);
    const frame = await panelIn(workbench, 'problem');
    await frame.locator('#next').click();
    await panelIn(workbench, 'page');
  });

  it('lets a second explanation end the first', async () => {
    writeFileSync(flag, '');
    await workbench.command(explainWork);
    await panelIn(workbench, 'working');
    await waitFor(gitRuns);
    rmSync(flag);
    await workbench.command(explainStaged);
    const frame = await panelIn(workbench, 'page');
    assert.match(await frame.locator('.facts').innerText(), /about to be recorded/);
    await waitFor(() => !gitRuns());
    // The first one has nothing more to say.
    await sleep(1_500);
    assert.match(await frame.locator('.facts').innerText(), /about to be recorded/);
  });

  it('leaves the reader the page they had when a new explanation is cancelled', async () => {
    writeFileSync(flag, '');
    await workbench.command(explainWork);
    const frame = await panelIn(workbench, 'working');
    await frame.locator('#cancel').click();
    await panelIn(workbench, 'page');
    assert.match(await frame.locator('.facts').innerText(), /about to be recorded/);
  });

  it('leaves them that page, too, when the explanation had ended another one', async () => {
    await workbench.command(explainWork);
    await panelIn(workbench, 'working');
    await workbench.command(explainWork);
    const frame = await panelIn(workbench, 'working');
    await frame.locator('#cancel').click();
    await panelIn(workbench, 'page');
    assert.match(await frame.locator('.facts').innerText(), /about to be recorded/);
  });

  it('refreshes the page that they were left with, and not what they cancelled', async () => {
    rmSync(flag);
    const frame = await panelIn(workbench, 'page');
    await frame.evaluate(`document.querySelector('.lead').id = 'before'`);
    await frame.locator('#again').click();
    await waitFor(async () => (await frame.locator('.lead:not(#before)').count()) === 1);
    assert.match(await (await panelIn(workbench, 'page')).locator('.facts').innerText(), /about to be recorded/);
  });
});

describe('the panel in Restricted Mode', () => {
  const { path: folder, remove } = temporaryFolder('restricted');
  let workbench: Workbench;

  before(async () => {
    await createSample(folder);
    workbench = await openWorkbench({ folder, extensionPath: projectRoot, trusted: false });
  });

  after(async () => {
    await workbench.close();
    remove();
  });

  it('says in one sentence why a change is not explained, and offers to trust the folder', async () => {
    await workbench.command(explainWork);
    const frame = await panelIn(workbench, 'problem');
    assert.equal(await headline(frame), 'This folder is open in Restricted Mode, where Git is not run.');
    assert.equal(await frame.locator('#next').innerText(), 'Manage trust');
    assert.deepEqual(await accessibilityProblems(frame), []);
  });

  it('explains an open file all the same', async () => {
    await workbench.page.getByRole('treeitem', { name: 'package.json' }).first().dblclick();
    await workbench.page.locator('.tab.active[data-resource-name="package.json"]').waitFor();
    await workbench.command(explainFile);
    const frame = await panelIn(workbench, 'page');
    assert.match(await frame.locator('.facts').innerText(), /A file as it stands/);
  });
});

describe('the panel without a repository', () => {
  const { path: folder, remove } = temporaryFolder('plain');

  before(() => {
    writeFileSync(join(folder, 'notes.txt'), 'Nothing here is in Git.\n');
  });

  after(remove);

  it('says that the folder keeps no history, and what to do', async () => {
    const workbench = await openWorkbench({ folder, extensionPath: projectRoot });
    try {
      await workbench.command(explainWork);
      const frame = await panelIn(workbench, 'problem');
      assert.match(await headline(frame), /^This folder does not keep its history with Git/);
      assert.equal(await frame.locator('#next').innerText(), 'Open a folder');
    } finally {
      await workbench.close();
    }
  });

  it('says that there is no Git on this computer, and what to do; a file is explained all the same', async () => {
    const empty = join(folder, 'no-programs');
    mkdirSync(empty);
    const workbench = await openWorkbench({ folder, extensionPath: projectRoot, searchPath: empty });
    try {
      await workbench.command(explainWork);
      const frame = await panelIn(workbench, 'problem');
      assert.match(await headline(frame), /^Git was not found on this computer/);
      assert.equal(await frame.locator('#choose, #next').first().innerText(), 'Explain something else');
      await workbench.page.getByRole('treeitem', { name: 'notes.txt' }).first().dblclick();
      await workbench.page.locator('.tab.active[data-resource-name="notes.txt"]').waitFor();
      await workbench.command(explainFile);
      assert.match(await (await panelIn(workbench, 'page')).locator('.facts').innerText(), /A file as it stands/);
    } finally {
      await workbench.close();
    }
  });

  it('says that no folder is open, and what to do', async () => {
    const workbench = await openWorkbench({ extensionPath: projectRoot });
    try {
      await workbench.command(explainWork);
      const frame = await panelIn(workbench, 'problem');
      assert.match(await headline(frame), /^No folder is open/);
      assert.equal(await frame.locator('#next').innerText(), 'Open a folder');
    } finally {
      await workbench.close();
    }
  });
});

for (const theme of ['dark', 'high contrast'] as const) {
  describe(`the panel in a ${theme} theme`, () => {
    const { path: folder, remove } = temporaryFolder('theme');

    after(remove);

    it('can be read in every contrast', async () => {
      await createSample(folder);
      const workbench = await openWorkbench({ folder, extensionPath: projectRoot, theme });
      try {
        await workbench.command(explainWork);
        const frame = await panelIn(workbench, 'page');
        // The theme comes with the built-in extensions, which may be later than the page.
        const shown = `vscode-${theme.replace(' ', '-')}`;
        await waitFor(async () => (await frame.evaluate<string>('document.body.className')).includes(shown));
        assert.deepEqual(await accessibilityProblems(frame), []);
      } finally {
        await workbench.close();
      }
    });
  });
}

describe('choosing what to explain', () => {
  const { path: folder, remove } = temporaryFolder('two');
  let workbench: Workbench;

  before(async () => {
    for (const name of ['alpha', 'beta']) {
      mkdirSync(join(folder, name));
      await createSample(join(folder, name));
    }
    writeFileSync(join(folder, 'alpha', 'only-here.md'), 'New.\n');
    workbench = await openWorkbench({ folder, extensionPath: projectRoot });
  });

  after(async () => {
    await workbench.close();
    remove();
  });

  it('asks which of several repositories', async () => {
    await choose(workbench, explainWork, ['alpha'], async (rows) => {
      assert.equal(await rows.count(), 2);
    });
    const alpha = await (await panelIn(workbench, 'page')).locator('.facts').innerText();
    await choose(workbench, explainWork, ['beta']);
    await waitFor(async () => (await (await panelIn(workbench, 'page')).locator('.facts').innerText()) !== alpha);
    assert.match(alpha, /\b9 files/);
  });

  it('lists the likeliest subject first, from the button in an editor', async () => {
    await workbench.page.getByRole('treeitem', { name: 'alpha' }).first().click();
    await workbench.page.getByRole('treeitem', { name: 'README.md' }).first().dblclick();
    await workbench.page.locator('.tab.active[data-resource-name="README.md"]').waitFor();
    await workbench.page.locator('.editor-actions').getByRole('button', { name: 'Explain for CEO' }).first().click();
    const first = workbench.page.locator('.quick-input-widget .monaco-list-row').first();
    await first.waitFor();
    // What needs no repository is there at once; what the repositories hold comes as soon as the editor knows it.
    assert.match(await first.innerText(), /Uncommitted work/);
    await waitFor(async () => /Uncommitted work[^]*alpha[^]*9 files/.test(await first.innerText()));
    await workbench.page.keyboard.press('Escape');
  });

  it('takes a day that is typed at once', async () => {
    await choose(workbench, commandTitle('explainForCeo.explainSince'), ['alpha']);
    await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'A day, a time' }).waitFor();
    await workbench.page.keyboard.type('1er novembre 2026');
    await workbench.page.keyboard.press('Enter');
    await waitFor(async () =>
      /Everything since 1 November 2026/.test(await (await panelIn(workbench, 'page')).locator('.facts').innerText()),
    );
  });

  it('explains another branch than the current one, against the main one', async () => {
    const git = (...words: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid', ...words], {
        cwd: join(folder, 'alpha'),
        encoding: 'utf8',
      }).trim();
    const commit = git('commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'Try a price');
    git('branch', 'try/price', commit);
    await choose(workbench, commandTitle('explainForCeo.explainBranch'), ['alpha', 'try/price', 'main']);
    await waitFor(async () =>
      /from main to try\/price/.test(await (await panelIn(workbench, 'page')).locator('.facts').innerText()),
    );
  });

  it('says what is wrong with a patch that is prose, and what to do', async () => {
    await workbench.page.bringToFront();
    await workbench.page.evaluate(`navigator.clipboard.writeText('Dear team, see the change.')`);
    await workbench.command(commandTitle('explainForCeo.explainClipboardPatch'));
    const frame = await panelIn(workbench, 'problem');
    assert.match(await headline(frame), /^This text is not a “patch”/);
  });

  it('explains a patch from the clipboard', async () => {
    const patch = execFileSync('git', ['diff'], { cwd: join(folder, 'alpha'), encoding: 'utf8' });
    await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(patch)})`);
    await workbench.command(commandTitle('explainForCeo.explainClipboardPatch'));
    const frame = await panelIn(workbench, 'page');
    assert.match(await frame.locator('.facts').innerText(), /received as a patch/);
    assert.ok((await frame.locator('.decision').count()) > 0);
  });

  it('keeps a patch of several megabytes from the clipboard over a reload of the window', async () => {
    const patch = execFileSync('git', ['diff'], { cwd: join(folder, 'alpha'), encoding: 'utf8' });
    const lines = 40_000;
    const data = `diff --git a/data.csv b/data.csv
new file mode 100644
--- /dev/null
+++ b/data.csv
@@ -0,0 +1,${lines} @@
${'+a row of data that nobody reads, and that is long enough to weigh\n'.repeat(lines)}`;
    await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(patch + data)})`);
    await workbench.command(commandTitle('explainForCeo.explainClipboardPatch'));
    await waitFor(async () =>
      /a large change, \d+ file/.test(await (await panelIn(workbench, 'page')).locator('.facts').innerText()),
    );
    // In a browser VS Code writes down every five seconds what it keeps.
    await sleep(6_000);
    await workbench.reload();
    const frame = await panelIn(workbench, 'page');
    assert.match(await frame.locator('.facts').innerText(), /received as a patch[^]*a large change, \d+ file/);
  });

  it('explains a commit picked from the log, with its title and its author', async () => {
    await choose(workbench, commandTitle('explainForCeo.explainCommit'), ['alpha', 'Sell subscriptions']);
    await waitFor(async () =>
      /One recorded change/.test(await (await panelIn(workbench, 'page')).locator('.facts').innerText()),
    );
    const facts = await (await panelIn(workbench, 'page')).locator('.facts').innerText();
    assert.match(facts, /Sell subscriptions and deliver them every week[^]*of 2 November 2026[^]*by Sample shop/);
  });
});

describe('the panel in a French editor', () => {
  const { path: folder, remove } = temporaryFolder('french');

  after(remove);

  it('speaks French where nobody chose a language', async () => {
    await createSample(folder);
    const workbench = await openWorkbench({ folder, extensionPath: projectRoot, locale: 'fr' });
    try {
      await workbench.command(commandTitle('explainForCeo.explainWork', 'fr'));
      const frame = await panelIn(workbench, 'page');
      assert.equal(await frame.locator('h1').innerText(), 'Ce que signifie cette modification');
    } finally {
      await workbench.close();
    }
  });
});
