import type { Example } from './example.ts';

/** What a migration does to data that is stored already. */
export const examples: readonly Example[] = [
  {
    kind: 'data-erased',
    is: 'proves',
    files: [
      {
        path: 'db/migrate/20260114101500_drop_old_quotes.rb',
        new: 'class DropOldQuotes < ActiveRecord::Migration[7.1]\n  def change\n    drop_table :old_quotes\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'data-erased', effect: 'one-off' }],
  },
  {
    kind: 'data-erased',
    is: 'proves',
    files: [{ path: 'migrations/0042_clean_visits.sql', new: "DELETE FROM visits WHERE seen_on < '2024-01-01';\n" }],
    expect: [{ kind: 'data-erased', effect: 'one-off' }],
  },
  {
    kind: 'data-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'alembic/versions/9f2_add_parcels.py',
        new: 'def upgrade():\n    op.create_table("parcels", sa.Column("id", sa.Integer()))\n\n\ndef downgrade():\n    op.drop_table("parcels")\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'data-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'db/migration/V12__keep_history.sql',
        new: 'CREATE OR REPLACE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n  DELETE FROM history WHERE id = OLD.id;\n  RETURN OLD;\nEND;\n$$;\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'data-erased',
    is: 'reverse',
    files: [{ path: 'migrations/0043_make_visits.sql', new: 'CREATE TABLE visits (id bigint PRIMARY KEY);\n' }],
    expect: [],
  },
  {
    kind: 'field-erased',
    is: 'proves',
    files: [
      {
        path: 'priv/repo/migrations/20260201090000_drop_fax.exs',
        new: 'defmodule Shop.DropFax do\n  def change do\n    alter table(:suppliers) do\n      remove :fax\n    end\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'field-erased', effect: 'one-off' }],
  },
  {
    kind: 'field-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'database/migrations/2026_02_01_add_colour.php',
        new: "public function up(): void\n{\n    Schema::table('bikes', function (Blueprint $table) {\n        $table->string('colour')->nullable();\n    });\n}\n\npublic function down(): void\n{\n    Schema::table('bikes', function (Blueprint $table) {\n        $table->dropColumn('colour');\n    });\n}\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'field-erased',
    is: 'reverse',
    files: [
      {
        path: 'prisma/migrations/20260301_add_note/migration.sql',
        new: 'ALTER TABLE "Booking" ADD COLUMN "note" TEXT;\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'data-reshaped',
    is: 'proves',
    files: [
      {
        path: 'shop/migrations/0031_rename_total.py',
        new: "class Migration(migrations.Migration):\n    operations = [\n        migrations.RenameField(model_name='order', old_name='total', new_name='total_with_tax'),\n    ]\n",
      },
    ],
    expect: [{ kind: 'data-reshaped', effect: 'one-off' }],
  },
  {
    kind: 'data-reshaped',
    is: 'nearMiss',
    files: [
      {
        path: 'migrations/0007_parcels.sql',
        old: "UPDATE parcels SET state = 'sent' WHERE sent_at IS NOT NULL;\n",
        new: "-- Fill the state of those that left.\nUPDATE parcels SET state = 'sent'\n  WHERE sent_at IS NOT NULL;\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'data-reshaped',
    is: 'reverse',
    files: [{ path: 'migrations/0008_parcels_index.sql', new: 'CREATE INDEX parcels_by_state ON parcels (state);\n' }],
    expect: [],
  },
  {
    kind: 'data-required',
    is: 'proves',
    files: [
      { path: 'migrations/0009_email_required.sql', new: 'ALTER TABLE members\n  ALTER COLUMN email SET NOT NULL;\n' },
    ],
    expect: [{ kind: 'data-required', effect: 'one-off' }],
  },
  {
    kind: 'data-required',
    is: 'nearMiss',
    files: [
      {
        path: 'prisma/migrations/20260302_rooms/migration.sql',
        new: 'CREATE TABLE "Room" (\n  "id" TEXT NOT NULL,\n  "door" TEXT NOT NULL\n);\nCREATE UNIQUE INDEX "Room_door_key" ON "Room"("door");\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'data-required',
    is: 'reverse',
    files: [{ path: 'migrations/0010_email_free.sql', new: 'ALTER TABLE members ALTER COLUMN email DROP NOT NULL;\n' }],
    expect: [],
  },
  {
    kind: 'no-way-back',
    is: 'proves',
    files: [
      {
        path: 'db/migrate/20260401080000_merge_addresses.rb',
        new: 'class MergeAddresses < ActiveRecord::Migration[7.1]\n  def up\n    execute "UPDATE people SET address = street"\n  end\n\n  def down\n    raise ActiveRecord::IrreversibleMigration\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'no-way-back', effect: 'one-off' }],
  },
  {
    kind: 'no-way-back',
    is: 'nearMiss',
    files: [
      {
        path: 'app/models/ledger.rb',
        old: 'class Ledger\nend\n',
        new: 'class Ledger\n  # A payment is irreversible once it is sent.\nend\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'no-way-back',
    is: 'reverse',
    files: [
      {
        path: 'db/migrate/20260401090000_add_city.rb',
        new: 'class AddCity < ActiveRecord::Migration[7.1]\n  def up\n    add_column :people, :city, :string\n  end\n\n  def down\n    remove_column :people, :city\n  end\nend\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'aged-records-erased',
    is: 'proves',
    files: [
      {
        path: 'app/jobs/delete_old_visits_job.rb',
        new: 'class DeleteOldVisitsJob < ApplicationJob\n  def perform\n    Visit.where("created_at < ?", 2.years.ago).delete_all\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'aged-records-erased', effect: 'one-off' }],
  },
  {
    kind: 'aged-records-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'app/jobs/remind_old_visits_job.rb',
        new: 'class RemindOldVisitsJob < ApplicationJob\n  def perform\n    Visit.where("created_at < ?", 2.years.ago).find_each(&:remind)\n  end\nend\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'aged-records-erased',
    is: 'reverse',
    files: [
      {
        path: 'app/jobs/delete_old_visits_job.rb',
        old: 'class DeleteOldVisitsJob < ApplicationJob\n  def perform\n    Visit.where("created_at < ?", 2.years.ago).delete_all\n  end\nend\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'idle-accounts-erased',
    is: 'proves',
    files: [
      {
        path: 'server/jobs/closeSilentAccounts.ts',
        new: 'export const run = async () => {\n  const limit = subMonths(new Date(), 18)\n  const users = await db.user.findMany({ where: { lastLoginAt: { lt: limit } } })\n  for (const user of users) {\n    await deleteAccount(user.id)\n  }\n}\n',
      },
    ],
    expect: [
      { kind: 'idle-accounts-erased', effect: 'one-off' },
      { kind: 'erased-on-request', effect: 'less' },
    ],
  },
  {
    kind: 'idle-accounts-erased',
    is: 'proves',
    files: [
      {
        path: 'app/jobs/dormant_members_job.rb',
        new: 'class DormantMembersJob < ApplicationJob\n  def perform\n    Member.where(last_seen_at: ..2.years.ago).find_each do |member|\n      member.destroy!\n    end\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'idle-accounts-erased', effect: 'one-off' }],
  },
  {
    kind: 'idle-accounts-erased',
    is: 'proves',
    files: [
      {
        path: 'shop/management/commands/close_inactive_customers.py',
        new: 'class Command(BaseCommand):\n    def handle(self, **options):\n        limit = now() - timedelta(days=730)\n        for customer in Customer.objects.filter(last_login__lt=limit):\n            customer.anonymize()\n',
      },
    ],
    expect: [{ kind: 'idle-accounts-erased', effect: 'one-off' }],
  },
  {
    // Only a letter.
    kind: 'idle-accounts-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'app/jobs/warn_inactive_users_job.rb',
        new: 'class WarnInactiveUsersJob < ApplicationJob\n  def perform\n    User.where(last_seen_at: ..2.years.ago).find_each do |user|\n      UserMailer.we_miss_you(user).deliver_later\n    end\n  end\nend\n',
      },
    ],
    expect: [],
  },
  {
    // Somebody closes an account of their own.
    kind: 'idle-accounts-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'server/accounts/closeAccount.ts',
        new: 'export const closeAccount = async (id: string) => {\n  const user = await db.user.find(id)\n  log(user.lastLoginAt)\n  await deleteAccount(user.id)\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'idle-accounts-erased',
    is: 'reverse',
    files: [
      {
        path: 'app/jobs/dormant_members_job.rb',
        old: 'class DormantMembersJob < ApplicationJob\n  def perform\n    Member.where(last_seen_at: ..2.years.ago).find_each do |member|\n      member.destroy!\n    end\n  end\nend\n',
      },
    ],
    expect: [],
  },
  {
    // A function of a cleaning task that is named after what it erases.
    kind: 'aged-records-erased',
    is: 'proves',
    files: [
      {
        path: 'core/tasks/cleanup_tasks.py',
        old: 'KEEP = 30\n',
        new: 'KEEP = 30\n\n\ndef old_visits():\n    limit = now() - timedelta(days=KEEP)\n    return Visit.objects.filter(seen_at__lt=limit)\n\n\n@task\ndef delete_visits():\n    clean(old_visits(), model=Visit)\n',
      },
    ],
    expect: [{ kind: 'aged-records-erased', effect: 'one-off' }],
  },
  {
    kind: 'data-erased',
    is: 'nearMiss',
    files: [{ path: 'migrations/2026-01-02-101500_add_notes/down.sql', new: 'DROP TABLE notes;\n' }],
    expect: [],
  },
  {
    kind: 'data-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'migrations/0042_counts.sql',
        new: 'DROP TABLE IF EXISTS counted;\nCREATE TEMP TABLE counted AS SELECT id FROM loans;\nDROP TABLE counted;\n',
      },
    ],
    expect: [],
  },
];
