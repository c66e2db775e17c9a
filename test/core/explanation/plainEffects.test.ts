import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import type { SourceTexts, Texts } from '../changeOf.ts';
import type { Language } from '../../../src/core/wording/language.ts';

const page = async (texts: SourceTexts, language: Language = 'en'): Promise<string> =>
  said(await explained(texts, language));
const change = (...files: readonly Texts[]): SourceTexts => ({ title: 'Bread on Mondays', files });

describe('work that erases by itself', () => {
  const units = (command: string): SourceTexts =>
    change(
      {
        path: 'debian/system/bakery-crumbs.service',
        new: `[Service]\nExecStart=/srv/bakery/manage.py ${command}\n`,
      },
      { path: 'debian/system/bakery-crumbs.timer', new: '[Timer]\nOnCalendar=daily\n' },
      { path: 'debian/rules', old: 'a:\n', new: 'a:\n\tb --no-start bakery-crumbs.service\n' },
    );

  it('is told by its name and its rhythm, and asked about', async () => {
    const text = await page(units('remove-old-orders'));
    assert.match(text, /starts by itself each day; by its name, it erases: “remove old orders”\./);
    assert.match(text, /Is it agreed, and told, that this is erased/);
    assert.doesNotMatch(text, /no change of[^.]*stored data|no erasing of stored data/);
    assert.match(await page(units('remove-old-orders'), 'fr'), /démarre d’elle-même chaque jour/);
    assert.doesNotMatch(await page(units('count-orders')), /by its name, it erases/);
    assert.doesNotMatch(await page(units('clear-sessions')), /by its name, it erases/);
  });

  it('is seen on the timetable of a framework', async () => {
    const plan = (line: string): SourceTexts =>
      change({ path: 'app/Console/Kernel.php', old: '<?php\n', new: `<?php\n        ${line}\n` });
    assert.match(await page(plan("$schedule->command('orders:purge')->weekly();")), /itself each week.*“purge”/);
    assert.doesNotMatch(await page(plan("$schedule->command('telescope:prune')->daily();")), /by its name, it erases/);
  });
});

describe('a value that is always empty since one sign changed', () => {
  it('is named, and asked about', async () => {
    const text = await page(
      change({
        path: 'src/shop/send.ts',
        old: 'const order = {\n  phone: call(input)?.number || "",\n};\n',
        new: 'const order = {\n  phone: call(input)?.number && "",\n};\n',
      }),
    );
    assert.match(text, /“phone” is now always empty\./);
    assert.match(text, /Is it meant that “phone” is always empty\?/);
    assert.doesNotMatch(text, /Nothing was found here that/);
    const fine = change({ path: 'src/shop/send.ts', old: 'phone = a || "";\n', new: 'phone = b && "";\n' });
    assert.doesNotMatch(await page(fine), /always empty/);
  });
});

describe('letters in the data that a product starts with', () => {
  const letters = (path: string): SourceTexts =>
    change({
      path,
      old: 'body:\n  <br>We are sorry that your bread came late on Monday.\n  <br>It was baked under the rules of 1998 in our oven.\n',
      new: 'body:\n  <br>It was baked under the rules of 2018 in our oven.\n',
    });

  it('are quoted where a sentence goes or reads otherwise', async () => {
    const text = await page(letters('db/seeders/letter_template_seeder.rb'));
    assert.match(text, /this sentence goes: “We are sorry that your bread came late on Monday”\./);
    assert.match(text, /“It was baked under the rules of 1998 in our oven” becomes/);
    assert.match(text, /serves once the starting data is loaded anew.*who agreed to what goes/);
    assert.doesNotMatch(text, /No screen was found/);
    assert.doesNotMatch(await page(letters('db/seeds/development/letters.rb')), /starts with/);
  });
});

describe('columns that go to a new table', () => {
  const script = (more: string): SourceTexts =>
    change({
      path: 'src/main/resources/db/migration/V1__Bread.sql',
      old: 'CREATE TABLE loaf\n(\n    id BIGINT,\n    last_bite TIMESTAMP,\n    name VARCHAR(255)\n);\n',
      new: `CREATE TABLE loaf\n(\n    id BIGINT,\n    name VARCHAR(255)\n);\nCREATE TABLE bite\n(\n    id BIGINT,\n    last_bite TIMESTAMP\n);\n${more}`,
    });

  it('are told where nothing copies what they hold', async () => {
    const text = await page(script(''));
    assert.match(text, /What was kept under “last bite” gets a new place, which starts empty/);
    assert.match(text, /it does not run again/);
    assert.doesNotMatch(text, /no change of[^.]*stored data|no erasing of stored data/);
    assert.doesNotMatch(await page(script('INSERT INTO bite SELECT id, last_bite FROM loaf;\n')), /starts empty/);
  });
});

describe('code that only tests call', () => {
  const made = (use: string): SourceTexts =>
    change(
      {
        path: 'src/shop/bake.ts',
        new: 'export function bakeTwice(bread: Bread): Bread {\n  return bread;\n}\n',
      },
      { path: 'src/shop/shop.ts', old: 'open();\n', new: `open();\n${use}` },
      { path: 'src/shop/bake.test.ts', new: "it('bakes', () => bakeTwice(bread));\n" },
    );

  it('is told as not yet used', async () => {
    assert.match(await page(made('')), /Only tests of the team call it so far/);
    assert.doesNotMatch(await page(made('bakeTwice(bread);\n')), /Only tests of the team call/);
  });

  it('is not, where a function that stood before is written otherwise', async () => {
    const rewritten = change(
      {
        path: 'src/shop/bake.ts',
        old: 'export function bakeTwice(bread: Bread): Bread {\n  return bread;\n}\n',
        new: 'export function bakeTwice(bread: Loaf): Loaf {\n  return bread;\n}\n',
      },
      { path: 'src/shop/bake.test.ts', new: "it('bakes', () => bakeTwice(bread));\n" },
    );
    assert.doesNotMatch(await page(rewritten), /Only tests of the team call/);
  });
});

describe('a list of words put into its language', () => {
  it('says how many, where they stood in English', async () => {
    const list = (rows: readonly string[]): string =>
      rows.map((text, at) => `  key${String(at)}: '${text}',`).join('\n');
    const text = await page(
      change({
        path: 'src/locales/cs.ts',
        old: list([
          'Check the order of your bread',
          'We will send you the bread',
          'Share this with the others',
          'Send',
        ]),
        new: list(['Zkontrolujte svou objednávku', 'Pošleme vám chléb', 'Sdílejte s ostatními', 'Odeslat']),
      }),
    );
    assert.match(text, /four texts are now in that language/i);
  });
});

describe('components that move', () => {
  it('are told with their main number', async () => {
    const parts = (from: string, to: string): SourceTexts =>
      change(
        {
          path: 'package.json',
          old: `{"dependencies": {"oven": "${from}"}}\n`,
          new: `{"dependencies": {"oven": "${to}"}}\n`,
        },
        { path: 'src/shop/a.ts', old: 'open(1);\n', new: 'open(two);\n' },
      );
    assert.match(await page(parts('^3.1.0', '^3.4.0')), /Its main number stays/);
    assert.match(await page(parts('^3.1.0', '^4.0.0')), /Its main number moves: it may work otherwise/);
  });
});

describe('lines kept as remarks', () => {
  it('are left over where what they called goes', async () => {
    const parked = (gone: boolean): SourceTexts =>
      change(
        {
          path: 'src/shop/shop.ts',
          old: 'open();\n  if (bread.isReady) {\n    announceBread(bread);\n  }\nclose();\n',
          new: 'open();\n//  if (bread.isReady) {\n//    announceBread(bread);\n//  }\nclose();\n',
        },
        {
          path: 'src/shop/announce.ts',
          old: 'export function announceBread(bread) {\n  ring(bread);\n}\nring(1);\n',
          new: gone ? 'ring(1);\n' : 'export function announceBread(bread) {\n  ring(bread);\n}\nring(2);\n',
        },
      );
    assert.match(await page(parked(false)), /kept aside|only as remarks/);
    assert.doesNotMatch(await page(parked(true)), /kept aside|only as remarks/);
  });
});
