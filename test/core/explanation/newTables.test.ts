import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

const page = async (
  files: readonly { readonly path: string; readonly old?: string; readonly new: string }[],
): Promise<string> => said(await explained({ title: 'Covers of loaves', files }));
const service = {
  path: 'src/oven/loaves.ts',
  old: 'await loafRepository.delete(id);\n',
  new: 'await loafCoversRepository.deleteByLoafId(id);\nawait loafRepository.delete(id);\n',
};

describe('a change that makes a table and erases in it', () => {
  it('erases nothing that was stored, and leaves nothing to plan', async () => {
    const made = 'CREATE TABLE LOAF_COVER\n(\n  ID varchar NOT NULL,\n  UPDATED_AT datetime\n);\n';
    const told = await page([{ path: 'db/migration/V20260101__covers.sql', new: made }, service]);
    assert.doesNotMatch(told, /erases something|changes how data is stored/);
    assert.match(told, /Nothing to schedule was found: a step that runs once makes new, empty room/);
  });

  it('still erases what stood in another table', async () => {
    const told = await page([
      { path: 'db/migration/V20260101__covers.sql', new: 'CREATE TABLE OVEN_DOOR (ID varchar);\n' },
      service,
    ]);
    assert.match(told, /erases something/);
    assert.match(await page([service]), /erases something/);
  });

  it('changes how data is stored where the step does more', async () => {
    for (const more of [
      'ALTER TABLE loaf ADD COLUMN door varchar;',
      'INSERT INTO oven_door SELECT id FROM loaf;',
      'UPDATE loaf SET warm = 1;',
    ])
      assert.doesNotMatch(
        await page([
          { path: 'db/migration/V20260101__door.sql', new: `CREATE TABLE oven_door (ID varchar);\n${more}\n` },
        ]),
        /empty room/,
        more,
      );
  });

  it('is known in the steps of other tools', async () => {
    const rails =
      'class A < ActiveRecord::Migration[7.0]\n  def change\n    create_table :doors do |t|\n      t.string :name\n    end\n    add_index :doors, :name\n  end\nend\n';
    const laravel =
      "public function up()\n{\n    Schema::create('doors', function (Blueprint $table) {\n        $table->id();\n    });\n}\npublic function down()\n{\n    Schema::dropIfExists('doors');\n}\n";
    const django =
      "class Migration(migrations.Migration):\n    operations = [\n        migrations.CreateModel(\n            name='Door',\n            fields=[('name', models.CharField(max_length=9))],\n        ),\n    ]\n";
    for (const [path, text] of [
      ['db/migrate/20260101000000_add_doors.rb', rails],
      ['database/migrations/2026_01_01_000000_doors.php', laravel],
      ['oven/migrations/0002_door.py', django],
    ] as const)
      assert.match(await page([{ path, new: text }]), /empty room/, path);
  });
});
