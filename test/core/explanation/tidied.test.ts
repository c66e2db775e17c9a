import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import type { SourceTexts } from '../changeOf.ts';

const one = (path: string, old: string, now: string, title = 'Bread on Mondays'): SourceTexts => ({
  title,
  files: [{ path, old, new: now }],
});

describe('what is smaller than it looks', () => {
  it('is told of one name that only its own lines know', async () => {
    const old = 'for (const loaf of oven) {\n  loaf.bake();\n  show(loaf);\n}\n';
    const page = await explained(one('src/oven/BakeView.tsx', old, old.replace(/\bloaf\b/g, 'bread')));
    assert.match(said(page), /one name that only the code knows changes/);
    assert.equal(page.answers.customers.nothing, true);
  });

  it('is not told of a name that others may look up', async () => {
    for (const [old, now] of [
      ['const loaf = shop.loaf;\n', 'const bread = shop.bread;\n'],
      ["const loaf = find('loaf');\n", "const bread = find('bread');\n"],
      ['const loaf = 1;\nsend({ loaf });\n', 'const bread = 1;\nsend({ bread });\n'],
      ['export const loaf = 1;\n', 'export const bread = 1;\n'],
      ['bake(loaf);\n', 'bake(bread);\n'],
    ] as const)
      assert.doesNotMatch(said(await explained(one('src/oven/bake.ts', old, now))), /one name that only/, old);
  });

  it('is told where capitals no longer count on both sides of a comparison', async () => {
    const page = await explained(
      one(
        'src/permissions/bakers.ts',
        'return bakers.includes(user.name);\n',
        'const bakersLower = bakers.map((one) => one.toLowerCase());\nreturn bakersLower.includes(user.name.toLowerCase());\n',
      ),
    );
    assert.match(said(page), /Capitals no longer count/);
    assert.match(said(page), /differ by them alone/);
    const half = one('src/shop/find.ts', 'return find(user.name);\n', 'return find(user.name.toLowerCase());\n');
    assert.doesNotMatch(said(await explained(half)), /Capitals no longer count/);
  });

  it('is told where a lock gains an exception, and not where what opens does', async () => {
    const locked = one('src/oven/door.rb', '  @disabled || old?\n', '  @disabled || (old? && !baking?)\n');
    assert.match(said(await explained(locked)), /Less is locked or hidden/);
    const open = one('src/oven/door.rb', '  open = !disabled = old?\n', '  open = !disabled = old? && !baking?\n');
    assert.doesNotMatch(said(await explained(open)), /Less is locked/);
  });

  it('is told where most lines leave for a new file', async () => {
    const lines = Array.from({ length: 20 }, (_, at) => `  const loaf${String(at)} = bakeLoaf(${String(at)});`);
    const [old, left] = [`function run() {\n${lines.join('\n')}\n}\n`, 'runAll();\n'];
    const texts: SourceTexts = {
      title: 'Bread on Mondays',
      files: [
        { path: 'src/oven/run.ts', old, new: left },
        { path: 'src/oven/all.ts', new: `export function runAll() {\n${lines.join('\n')}\n  extraLoaf(3);\n}\n` },
      ],
    };
    assert.match(said(await explained(texts)), /Most of it is a move/);
  });

  it('is told of a step on data that stops on the live product', async () => {
    const step = (first: string): SourceTexts => ({
      title: 'Bread on Mondays',
      files: [
        {
          path: 'db/migrate/20260101120000_add_bread.rb',
          new: `class AddBread\n  def change\n${first}    add_column :loaves, :bread, :string\n  end\nend\n`,
        },
      ],
    });
    assert.match(said(await explained(step('    return if Rails.env.production?\n'))), /stops at its first line/);
    assert.match(said(await explained(step(''))), /changes how data is stored/);
  });

  it('is a step on data where an upgrade turns tables into another form', async () => {
    const texts: SourceTexts = {
      title: 'Bread on Mondays',
      files: [
        { path: 'install/sql/upgrade-to-2.1-mysql.sql', new: 'ALTER TABLE loaves CONVERT TO CHARACTER SET utf8mb4;\n' },
      ],
    };
    assert.match(said(await explained(texts)), /changes how data is stored/);
  });

  it('is told where nearly all lines only stand elsewhere, and not where a condition comes around them', async () => {
    const lines = Array.from({ length: 20 }, (_, at) => `bakeLoaf(${String(at)});`);
    const old = `onOpen(() => {\n  ${lines.join('\n  ')}\n});\n`;
    const same = one('src/oven/day.ts', old, `${lines.join('\n')}\n`);
    assert.match(said(await explained(same)), /Nearly all lines that change are the same/);
    const guarded = one('src/oven/day.ts', `${lines.join('\n')}\n`, `if (warm) {\n  ${lines.join('\n  ')}\n}\n`);
    assert.doesNotMatch(said(await explained(guarded)), /Nearly all lines/);
  });

  it('is told where something is kept ready for a while', async () => {
    const now = 'return await _cacheBase.GetAsync(key, () => Read(id));\n';
    const page = await explained(one('src/Bakers.cs', 'return await Read(id);\n', now, 'Add caching of bakers'));
    assert.match(said(page), /kept ready for a while/);
    const before = one('src/Bakers.cs', now, now.replace('key', 'otherKey'));
    assert.doesNotMatch(said(await explained(before)), /kept ready/);
  });

  it('counts a note that stands in several places once', async () => {
    const note = '// TODO: remove with version 4 of the oven\n';
    const texts: SourceTexts = {
      title: 'Bread on Mondays',
      files: ['a', 'b', 'c'].map((name) => ({ path: `src/${name}.ts`, old: 'x();\n', new: `x();\n${note}y();\n` })),
    };
    assert.match((await explained(texts)).decisions.map(({ title }) => title).join(), /^One note/);
  });
});
