import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import { pageLabels } from '../../../src/core/render/pageLabels.ts';
import { toPlainText } from '../../../src/core/render/toPlainText.ts';
import type { SourceTexts } from '../changeOf.ts';

const kinds = async (title: string, file: SourceTexts['files'][number]): Promise<readonly string[]> =>
  (await explained({ title, files: [file] })).decisions.map(({ kind }) => kind);

describe('a screen', () => {
  const change = (path: string): SourceTexts => ({
    title: 'Sort the breads',
    files: [
      { path, old: 'export const sort = (a) => a;\nstart(1);\n', new: 'export const sort = (b) => b;\nstart(2);\n' },
    ],
  });

  it('is only what draws one: code behind it is told as such, and names none', async () => {
    const page = said(await explained(change('frontend/store/Bread.actions.js')));
    assert.match(page, /Code behind screens changes/);
    assert.doesNotMatch(page, /Parts? of (?:a )?screens?/);
    assert.match(said(await explained(change('src/shop/BreadShelf.vue'))), /The code of a screen changes/);
  });
});

describe('a number of times', () => {
  it('is told as people say it', async () => {
    const kept = (seconds: number): string =>
      `server {\n  add_header Cache-Control "public, max-age=${String(seconds)}";\n}\n`;
    const file = { path: 'nginx/shop.conf', old: kept(31_536_000), new: kept(15_552_000) };
    const { decisions } = await explained({ title: 'Adjust the answers kept', files: [file] });
    assert.deepEqual(
      decisions.map(({ title }) => title),
      ['Ready answers are reused two times less long'],
    );
  });
});

describe('the source line', () => {
  const line = async (title: string): Promise<{ readonly source: string; readonly team: string }> => {
    const explanation = await explained({
      title,
      files: [{ path: 'test/bread.test.ts', old: 'a();\n', new: 'b();\n' }],
    });
    const page = toPlainText(
      { ...explanation, subject: { ...explanation.subject, kind: 'commit', title, ref: 'abcdef0123' } },
      { labels: pageLabels('en'), today: '2026-03-01', length: 'standard' },
    );
    const lines = page.split('\n');
    const of = (start: string): string => lines.find((one) => one.startsWith(start)) ?? '';
    return { source: of('Source'), team: of('Reference') };
  };

  it('names a title that an outsider can read, and leaves others to the team', async () => {
    const plain = await line('Try the list of breads once more');
    assert.match(plain.source, /Try the list of breads/);
    const hard = await line('[NOREF] Upgrade @bread/client (#26)');
    assert.doesNotMatch(hard.source, /@bread/);
    assert.match(hard.team, /@bread\/client/);
  });
});

describe('lines that say less than they seem', () => {
  it('make no message that is no longer sent of a sender that moves', async () => {
    const file = {
      path: 'src/mail.ts',
      old: 'start();\nconst mail = nodeMailer.createTransport(shop);\nstop();\n',
      new: 'start();\nstop();\n',
    };
    assert.ok(!(await kinds('Move the sender', file)).includes('message-sent'));
    const sends = {
      path: 'app/orders.rb',
      old: 'start\nOrderMailer.with(order: o).receipt\nstop\n',
      new: 'start\nstop\n',
    };
    assert.ok((await kinds('Send no receipt', sends)).includes('message-sent'));
  });

  it('open no machine by the key that a tool of developers publishes', async () => {
    const key = (body: string): SourceTexts['files'][number] => ({
      path: 'ops/machine.sh',
      old: 'start\n',
      new: `start\necho "ssh-rsa AAAAB3NzaC1yc2EAAAABIwAAAQEA${body}" >> /root/.ssh/authorized_keys\n`,
    });
    assert.ok((await kinds('Add a key', key('q1w2e3r4t5y6u7i8o9p0'))).includes('machine-key'));
    assert.ok(!(await kinds('Add a key', key('6NF8iallvQVp22WDkTkyrtvp9eWW6A8YVr'))).includes('machine-key'));
  });
});
