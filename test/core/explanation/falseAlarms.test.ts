import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import type { SourceTexts } from '../changeOf.ts';

const page = async (title: string, ...files: SourceTexts['files']): Promise<string> =>
  said(await explained({ title, files }));

describe('steps on stored data', () => {
  const step = (inside: string): string =>
    `class SortShelves < ActiveRecord::Migration[7.1]\n  def up\n${inside}  end\nend\n`;
  const path = 'db/migrate/20260102030405_sort_shelves.rb';
  const sorts = '    Shelf.where(room: nil).update_all(room: 1)\n';
  const wrapped = '    safety_assured do\n      Shelf.where(room: nil).update_all(room: 1)\n    end\n';

  it('are not rewritten where they are only wrapped in a mark that they were looked at', async () => {
    assert.doesNotMatch(await page('Mark steps', { path, old: step(sorts), new: step(wrapped) }), /is rewritten/);
    const other = step(sorts.replace('room: 1', 'room: 2'));
    assert.match(await page('Mark steps', { path, old: step(sorts), new: other }), /is rewritten/);
  });

  it('ask for no way back where they say that there is none', async () => {
    const final = step(
      '    add_column :shelves, :room, :integer\n  end\n\n  def down\n    raise ActiveRecord::IrreversibleMigration\n',
    );
    assert.match(await page('Add rooms', { path, new: final }), /says itself that it cannot be undone/);
    const usual = step('    add_column :shelves, :room, :integer\n');
    assert.match(await page('Add rooms', { path, new: usual }), /is there a way back/);
  });

  it('are none where their name says that they do nothing', async () => {
    const noop = {
      path: 'db/migrate/20260102030405_shelves_noop.rb',
      new: step('    add_column :shelves, :room, :integer\n'),
    };
    assert.doesNotMatch(await page('Add rooms', noop), /runs once changes how data is stored/);
  });

  it('change no type by the name of a right', async () => {
    const rights = {
      path: 'shop/migrations/0002_rights.py',
      new: "operations = [\n    migrations.AlterModelOptions(\n        name='shelf',\n        options={'permissions': [('can_modify', 'Can modify shelves of others')]},\n    ),\n]\n",
    };
    assert.deepEqual((await explained({ title: 'Add a right', files: [rights] })).decisions, []);
    const typed = { path: 'db/migrations/0002_room.sql', new: 'ALTER TABLE shelves MODIFY room bigint;\n' };
    const kinds = (await explained({ title: 'Widen rooms', files: [typed] })).decisions.map(({ kind }) => kind);
    assert.ok(kinds.includes('data-reshaped'));
  });
});

describe('a setting that comes', () => {
  const reads = { path: 'src/shop.ts', old: 'open();\n', new: "open(process.env.SHOP_ROOMS_SHOWN ?? '');\n" };

  it('is not told as empty where the change fills it', async () => {
    assert.match(await page('Show rooms', reads), /“shop rooms shown”/);
    const filled = { path: '.env.production', old: 'A=1\n', new: 'A=1\nSHOP_ROOMS_SHOWN=two\n' };
    assert.doesNotMatch(await page('Show rooms', reads, filled), /“shop rooms shown”/);
    const model = { path: '.env.example', old: 'A=1\n', new: 'A=1\nSHOP_ROOMS_SHOWN=two\n' };
    assert.match(await page('Show rooms', reads, model), /“shop rooms shown”/);
  });
});

describe('what changes without doing more', () => {
  it('is settings laid out anew, with the same values', async () => {
    const told = /only written otherwise/;
    const settings = (now: string): SourceTexts['files'][number] => ({
      path: 'config/shop.yml',
      old: 'rooms:\n    - one\n    - two\nopen: true\n',
      new: now,
    });
    assert.match(await page('Tidy', settings('rooms:\n  - one\n  - two\nopen: true\n')), told);
    assert.doesNotMatch(await page('Tidy', settings('rooms:\n  - one\n  - two\nopen: false\n')), told);
  });

  it('is names brought in that stand in another order, beside code laid out anew', async () => {
    const before = "import b from './b';\nimport c from './c';\nopen( 1 );\n";
    const told = /only written otherwise/;
    const file = (now: string): SourceTexts['files'][number] => ({ path: 'src/shop.ts', old: before, new: now });
    assert.match(await page('Tidy', file("import c from './c';\nimport b from './b';\nopen(1);\n")), told);
    assert.doesNotMatch(await page('Tidy', file("import c from './c';\nimport d from './b';\nopen(1);\n")), told);
  });
});

describe('what sets up machines', () => {
  it('is settings, and no part of the product that people meet', async () => {
    const script = (path: string): SourceTexts['files'][number] => ({
      path,
      old: 'apt-get install nginx\n',
      new: 'apt-get install caddy\n',
    });
    const machines = await explained({ title: 'Set up', files: [script('ansible/roles/web/files/setup.sh')] });
    assert.match(machines.headline.text, /Only settings change/);
    const product = await explained({ title: 'Set up', files: [script('src/shop/setup.sh')] });
    assert.doesNotMatch(product.headline.text, /Only settings change/);
  });
});

describe('what would alarm, were it sure', () => {
  it('is asked whatever the author speaks of', async () => {
    const controller = (more: string): string =>
      `class RoomsController < ApplicationController\n  before_action :find_room\n${more}\n  def show\n    render json: @room\n  end\nend\n`;
    const text = await page('Sort the list of rooms by their names', {
      path: 'app/controllers/rooms_controller.rb',
      old: controller(''),
      new: controller('  skip_before_action :ensure_authenticated, only: %i[show]\n'),
    });
    assert.match(text, /left out here on purpose/);
    assert.doesNotMatch(text, /no change of[^.]*access/);
  });
});

describe('what browsers are told to trust', () => {
  it('is what our pages load, or who shows them, as the line says', async () => {
    const titles = async (line: string, now: string): Promise<string> =>
      (
        await explained({
          title: 'Adjust the headers',
          files: [{ path: 'config/headers.rb', old: `headers = {\n  ${line}\n}\n`, new: `headers = {\n  ${now}\n}\n` }],
        })
      ).decisions
        .map(({ title }) => title)
        .join();
    assert.match(await titles('"script-src https:"', '"script-src https://maps.example"'), /our pages may load from/);
    assert.match(
      await titles('"frame-ancestors https:"', '"frame-ancestors https://maps.example"'),
      /may use or show our pages/,
    );
  });
});

describe('a copy of the data', () => {
  it('is no safety copy where it fills the machine of whoever builds', async () => {
    const kinds = async (lines: string): Promise<readonly string[]> =>
      (
        await explained({
          title: 'Copy the data',
          files: [{ path: 'ops/copy.sh', old: 'set -e\n', new: `set -e\n${lines}` }],
        })
      ).decisions.map(({ kind }) => kind);
    assert.ok((await kinds('pg_dump shop > shop.sql\n')).includes('backups-kept'));
    const filled = await kinds('pg_dump shop > shop.sql\ndropdb shop_dev\npg_restore -d shop_dev shop.sql\n');
    assert.ok(!filled.includes('backups-kept'));
  });
});

describe('a title on tokens of a language', () => {
  it('is about nobody’s rights', async () => {
    const parser = {
      path: 'src/Reader/PageTokenParser.php',
      old: '<?php\nclass PageTokenParser\n{\n    public $token = 1;\n}\n',
      new: '<?php\nclass PageTokenParser\n{\n    public $token = 2;\n    public $other = 3;\n}\n',
    };
    const { decisions } = await explained({
      title: 'Overwrite PageTokenParser to allow for pages of pages',
      files: [parser],
    });
    assert.deepEqual(
      decisions.filter(({ category }) => category === 'risk.security'),
      [],
    );
  });
});
