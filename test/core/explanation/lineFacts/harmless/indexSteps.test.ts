import assert from 'node:assert/strict';
import { explained, said } from '../../../explained.ts';

describe('a step on stored data that only helps to find it', () => {
  const told = async (path: string, text: string): Promise<string> =>
    said(await explained({ title: 'Find loaves', files: [{ path, new: text }] }));
  const ruby = (steps: string): string =>
    `class FindLoaves < ActiveRecord::Migration[7.1]\n  def change\n${steps}  end\nend\n`;
  const django = (steps: string): string =>
    `class Migration(migrations.Migration):\n    operations = [\n${steps}    ]\n`;
  const laravel = (call: string): string =>
    `return new class extends Migration {\n  public function up() {\n    Schema::table('loaves', function (Blueprint $table) {\n      $table->${call};\n    });\n  }\n  public function down() {\n    Schema::table('loaves', function (Blueprint $table) {\n      $table->dropIndex(['baked_on']);\n    });\n  }\n};\n`;

  it('leaves what is stored', async () => {
    const all = [
      await told('db/migrate/20261101000000_find_loaves.rb', ruby('    add_index :loaves, :baked_on\n')),
      await told(
        'shop/migrations/0004_find_loaves.py',
        django(
          "        migrations.AddIndex(model_name='loaf', index=models.Index(fields=['baked_on'], name='baked')),\n",
        ),
      ),
      await told('database/migrations/2026_11_01_000000_find_loaves.php', laravel("index(['baked_on'])")),
      await told('db/migrations/V12__find_loaves.sql', 'CREATE INDEX baked ON loaves (baked_on);\n'),
    ];
    for (const text of all) assert.match(text, /only makes a shortcut by which records are found faster/);
  });

  it('is more where it refuses what is there twice, or does something beside', async () => {
    const all = [
      await told('db/migrate/20261101000000_find_loaves.rb', ruby('    add_index :loaves, :name, unique: true\n')),
      await told(
        'db/migrate/20261101000000_find_loaves.rb',
        ruby('    add_column :loaves, :baked_on, :date\n    add_index :loaves, :baked_on\n'),
      ),
      await told('database/migrations/2026_11_01_000000_find_loaves.php', laravel("date('baked_on')->index()")),
      await told(
        'db/migrations/V12__find_loaves.sql',
        'CREATE INDEX baked ON loaves (baked_on);\nUPDATE loaves SET baked_on = now();\n',
      ),
    ];
    for (const text of all) assert.doesNotMatch(text, /only makes a shortcut/);
  });
});
