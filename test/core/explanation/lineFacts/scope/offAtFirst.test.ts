import assert from 'node:assert/strict';
import { explained, said } from '../../../explained.ts';

describe('a mark that is off for all records at first', () => {
  const step = (line: string) => ({
    path: 'db/migrate/20260102030405_mark_accounts.rb',
    new: `class MarkAccounts < ActiveRecord::Migration[7.1]\n  def change\n    ${line}\n  end\nend\n`,
  });
  const told = async (...files: readonly { readonly path: string; readonly old?: string; readonly new: string }[]) =>
    said(await explained({ title: 'Mark accounts', files }));

  it('is told', async () => {
    const page = await told(step('add_column :accounts, :is_publisher, :boolean, default: false, null: false'));
    assert.match(
      page,
      /a new mark, on or off, by its name in the code: “is publisher”\. It is off for all of them at first, until/,
    );
    const schema = (more: string): string => `model Account {\n  id Int @id\n  name String\n  city String\n${more}}\n`;
    const prisma = {
      path: 'prisma/schema.prisma',
      old: schema(''),
      new: schema('  isPublisher Boolean @default(false)\n'),
    };
    assert.match(await told(prisma), /“is publisher”/);
  });

  it('is not where it is on at first, or where the step sets it', async () => {
    assert.doesNotMatch(
      await told(step('add_column :accounts, :is_publisher, :boolean, default: true')),
      /new mark, on or off/,
    );
    const filled = step(
      'add_column :accounts, :is_publisher, :boolean, default: false\n    Account.update_all(is_publisher: true)',
    );
    assert.doesNotMatch(await told(filled), /new mark, on or off/);
  });

  it('is not where the column was there, or is filled in another way', async () => {
    for (const line of [
      'add_column :accounts, :is_publisher, :boolean, default: false\n    account.update!(is_publisher: true)',
      "$table->boolean('is_publisher')->default(false)->change();",
      "table.boolean('is_publisher').defaultTo(false).alter();",
    ])
      assert.doesNotMatch(await told(step(line)), /new mark, on or off/);
    const model = (mark: string): string =>
      `class Account(models.Model):\n    name = models.TextField()\n    city = models.TextField()\n${mark}`;
    const django = {
      path: 'shop/models.py',
      old: model(''),
      new: model('    is_publisher = models.BooleanField(default=False)\n'),
    };
    const fill = {
      path: 'shop/migrations/0002_mark.py',
      new: 'operations = [migrations.AddField("account", "is_publisher", models.BooleanField(default=True), preserve_default=False)]\n',
    };
    assert.doesNotMatch(await told(django, fill), /new mark, on or off/);
  });

  it('is not where the records themselves are new', async () => {
    const made = step('create_table :accounts\n    add_column :accounts, :is_publisher, :boolean, default: false');
    assert.doesNotMatch(await told(made), /new mark, on or off/);
  });
});
