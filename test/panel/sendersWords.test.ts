import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Locator } from 'playwright-core';
import { commandTitle } from '../../scripts/host/commandTitle.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { createSample } from '../../scripts/sample.ts';
import { accessibilityProblems } from './accessibilityProblems.ts';
import { panelIn } from './panelIn.ts';
import { waitFor } from './waitFor.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a page in its sender’s words', () => {
  const { path: folder, remove } = temporaryFolder('words');
  let workbench: Workbench;

  before(async () => {
    await createSample(folder);
    execFileSync('git', ['config', 'user.name', 'Grace Hopper'], { cwd: folder });
    workbench = await openWorkbench({ folder, extensionPath: projectRoot });
    await workbench.command(commandTitle('explainForCeo.explainWork'));
    await panelIn(workbench, 'page');
  });

  after(async () => {
    await workbench.close();
    remove();
  });

  const box = (): Locator => workbench.page.locator('.quick-input-widget input[type="text"]');
  const row = (text: string): Locator =>
    workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first();
  const write = async (words: string): Promise<void> => {
    await box().waitFor();
    await box().fill(words);
    await workbench.page.keyboard.press('Enter');
  };
  const spending = (frame: Frame): Locator => frame.locator('.answer[data-answer="spending"] .sentence');
  const ours = 'We pay <b>twice</b> for the machine.';
  const copied = async (frame: Frame): Promise<{ readonly text: string; readonly html: string | undefined }> => {
    await workbench.page.evaluate(`navigator.clipboard.writeText('')`);
    await frame.locator('#copy-founders').click();
    await waitFor(async () => (await workbench.clipboard()).text.includes('What this change means'.toUpperCase()));
    return await workbench.clipboard();
  };

  it('shows how to correct a sentence where the reader points, and to the keyboard', async () => {
    const frame = await panelIn(workbench, 'page');
    const pencil = spending(frame).first().locator('.correct');
    const opacity = async (): Promise<string> =>
      await frame.evaluate(`getComputedStyle(document.querySelector('[data-answer="spending"] .correct')).opacity`);
    assert.equal(await pencil.getAttribute('aria-label'), 'Correct this sentence');
    assert.equal(await opacity(), '0');
    await spending(frame).first().locator('.correctable').hover();
    assert.equal(await opacity(), '1');
    await frame.locator('.title').hover();
    await frame.locator('#note').focus();
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Tab');
    assert.equal(await frame.evaluate(`getComputedStyle(document.activeElement).opacity`), '1');
  });

  it('says a sentence as its sender does, on the page and in every copy, with a mark', async () => {
    const frame = await panelIn(workbench, 'page');
    const sentence = spending(frame).first();
    const before = await sentence.locator('.correctable').innerText();
    await sentence.locator('.correct').click();
    await waitFor(async () => before.startsWith(await box().inputValue()) && (await box().inputValue()) !== '');
    await write(ours);
    await waitFor(async () => (await sentence.innerText()).includes('(in the sender’s words)'));
    const { text, html = '' } = await copied(frame);
    assert.ok(text.includes(ours));
    assert.match(text, /One passage is in the sender’s own words\./);
    assert.ok(html.includes('We pay &lt;b&gt;twice&lt;/b&gt;'));
    await workbench.page.evaluate(`navigator.clipboard.writeText('')`);
    await frame.locator('#copy-other').click();
    await row('A short message').click();
    await waitFor(async () => (await workbench.clipboard()).text.includes(ours));
    assert.deepEqual(await accessibilityProblems(frame), []);
  });

  it('corrects the question of a decision, and does not let it go', async () => {
    const frame = await panelIn(workbench, 'page');
    const ask = frame.locator('.decision .ask').first();
    await ask.locator('.correct').click();
    await write('');
    await workbench.page.getByText('The page needs a sentence here.').first().waitFor();
    await write('Who pays for it?');
    await waitFor(async () => (await ask.innerText()).startsWith('Who pays for it? (in the sender’s words)'));
    assert.match((await copied(frame)).text, /Ask the team · Who pays for it\?/);
  });

  it('takes a sentence out, and puts it back', async () => {
    const frame = await panelIn(workbench, 'page');
    const count = await spending(frame).count();
    assert.ok(count > 1);
    const last = spending(frame)
      .nth(count - 1)
      .locator('.correctable');
    const text = await last.innerText();
    await last.locator('.correct').click();
    await write('');
    await waitFor(async () => (await spending(frame).count()) === count - 1);
    assert.match(await frame.locator('#corrections').innerText(), /The sender left out one sentence\./);
    assert.ok(!(await copied(frame)).text.includes(text));
    await frame.locator('#put-back').click();
    await row(text.slice(0, 20)).click();
    await waitFor(async () => (await spending(frame).count()) === count);
    assert.equal(await last.innerText(), text);
    assert.equal(await frame.locator('#put-back').count(), 0);
  });

  it('says who reviewed it in the place of the draft, in each language and in the copies', async () => {
    const frame = await panelIn(workbench, 'page');
    assert.match(await frame.locator('.review').innerText(), /^Draft, to be reviewed/);
    await frame.locator('#review').click();
    // The name that changes are recorded under, until the reader gives another.
    await box().waitFor();
    await waitFor(async () => (await box().inputValue()) === 'Grace Hopper');
    await write('Ada Lovelace');
    const review = frame.locator('.review p');
    await waitFor(async () => /^Reviewed by Ada Lovelace on \d/.test(await review.innerText()));
    const { text, html = '' } = await copied(frame);
    for (const copy of [text, html]) {
      assert.match(copy, /Reviewed by Ada Lovelace on \d+ \w+ \d{4}\./);
      assert.doesNotMatch(copy, /Draft/);
    }
    await frame.locator('#language-fr').click();
    await waitFor(async () => (await review.innerText()).startsWith('Relu par Ada Lovelace le '));
    // What was corrected in one language says nothing in the other.
    assert.equal(await frame.locator('.senders').count(), 0);
    await frame.locator('#language-en').click();
    await waitFor(async () => (await review.innerText()).startsWith('Reviewed by'));
    assert.equal(await frame.locator('#review').innerText(), 'Take the review back');
  });

  it('is in its sender’s words and reviewed after a reload of the window', async () => {
    // In a browser VS Code writes down every five seconds what it keeps.
    await sleep(6_000);
    await workbench.reload();
    const frame = await panelIn(workbench, 'page');
    const said = await spending(frame).first().innerText();
    assert.ok(said.startsWith(ours) && said.endsWith('(in the sender’s words)'), said);
    assert.match(await frame.locator('.review').innerText(), /^Reviewed by Ada Lovelace/);
  });

  it('is put back as it was written', async () => {
    const frame = await panelIn(workbench, 'page');
    const sentence = spending(frame).first();
    await sentence.locator('.correct').click();
    await row('Put back what was written').click();
    await waitFor(async () => !(await sentence.innerText()).includes('sender'));
    assert.ok(!(await copied(frame)).text.includes(ours));
  });

  it('is a draft again once the work went on, and once the review is taken back', async () => {
    const frame = await panelIn(workbench, 'page');
    const review = frame.locator('.review p');
    appendFileSync(join(folder, 'README.md'), '\nOne more line.\n');
    await frame.locator('#again').click();
    await waitFor(async () => (await review.innerText()).startsWith('Draft'));
    await frame.locator('#review').click();
    await waitFor(
      async () =>
        (await box()
          .inputValue()
          .catch(() => '')) === 'Ada Lovelace',
    );
    await workbench.page.keyboard.press('Enter');
    await waitFor(async () => (await review.innerText()).startsWith('Reviewed by'));
    await frame.locator('#review').click();
    await waitFor(async () => (await review.innerText()).startsWith('Draft'));
  });
});
