import { example } from './example.ts';
import type { Example } from './example.ts';

/** The same work on stored data in the writings of many frameworks, and versions in the files of many build tools. */
export const examples: readonly Example[] = [
  ...erasing([
    ['priv/repo/migrations/20260301_drop_bins.exs', '  def up do\n    drop table("bins")\n  end\n'],
    ['migrations/20260301-drop-bins.js', "exports.up = async (db) => {\n  await db.collection('bins').drop();\n};\n"],
    ['src/Shop/Migrations/20260301_DropBins.cs', '  public override void Up()\n  {\n    Delete.Table("Bins");\n  }\n'],
    ['app/OrderMigrations/Version20260301.php', "    $this->addSql('DELETE FROM ' . $this->table('bins'));\n"],
    ['db/migrate/20260301_bins.rb', '  def up\n    Bin.where(open: false).find_each(&:destroy!)\n  end\n'],
  ]),
  ...fields([
    ['db/migrate/20260302_bins.rb', '  def change\n    remove_reference :bins, :shelf\n  end\n'],
    ['migrations/Version20260302.php', "    $this->addSql('ALTER TABLE bin DROP colour');\n"],
    ['db/migrations/20260302_bins.php', "    $this->table('bins')->removeColumn('colour');\n"],
  ]),
  ...reshaping([
    ['db/data/20260303100000_backfill_bin_labels.rb', '    bin.update_columns(label: bin.code)\n'],
    ['app/tasks/maintenance/fill_bin_labels_task.rb', '      bin.update!(label: bin.code)\n'],
    ['lib/tasks/one_off/move_bins.rake', '    bins.update_all(shelf_id: 4)\n'],
    ['src/main/resources/migrations/0042_bins.sql', 'INSERT INTO labels (bin_id, text)\nSELECT id, code FROM bins;\n'],
    [
      'migrations/2026-03-03-bins.py',
      '    for bin in Bin.objects():\n        bin.label = bin.code\n        bin.save()\n',
    ],
    ['scripts/fix-bin-owners.ts', 'await prisma.bin.updateMany({ data: { owner: null } });\n'],
    ['priv/repo/migrations/20260303_bins.exs', '    rename table("bins"), to: table("boxes")\n'],
  ]),
  example(
    'data-reshaped',
    'nearMiss',
    'migrations/Version20260304.php',
    undefined,
    "    $this->addSql('ALTER TABLE bin CHANGE colour colour DATE DEFAULT NULL');\n",
  ),
  // A tool that stays, which people of the team use whenever they need it.
  example('data-reshaped', 'nearMiss', 'lib/tasks/bins.rake', undefined, '  bin.update!(label: label)\n'),
  example(
    'data-reshaped',
    'nearMiss',
    'db/migrations/20260304-hash.ts',
    undefined,
    'export const up = async () => {\n  hash.update(chunk);\n};\n',
  ),
  ...versions([
    [
      'gradle/wrapper/gradle-wrapper.properties',
      'distributionUrl=https\\://services.gradle.org/distributions/gradle-7.6-bin.zip\n',
      'distributionUrl=https\\://services.gradle.org/distributions/gradle-8.4-bin.zip\n',
    ],
    [
      '.mvn/wrapper/maven-wrapper.properties',
      'distributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/3.9.6/apache-maven-3.9.6-bin.zip\n',
      'distributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/4.0.1/apache-maven-4.0.1-bin.zip\n',
    ],
    [
      'build.gradle',
      "buildscript {\n  ext {\n    kotlinVersion = '1.9.20'\n  }\n}\n",
      "buildscript {\n  ext {\n    kotlinVersion = '2.1.0'\n  }\n}\n",
    ],
    ['gradle.properties', 'sourceCompatibility=11\n', 'sourceCompatibility=17\n'],
    [
      'build.gradle.kts',
      'plugins {\n    id("com.android.application") version "8.7.0" apply false\n}\n',
      'plugins {\n    id("com.android.application") version "9.1.0" apply false\n}\n',
    ],
    ['Dockerfile', 'FROM scratch\nENV NODE_VERSION=18.2.0\n', 'FROM scratch\nENV NODE_VERSION=20.1.0\n'],
    ['Pipfile', '[packages]\nDjango = "<4.0"\n', '[packages]\nDjango = "<5.0"\n'],
    [
      '.github/workflows/build-and-test.yml',
      'jobs:\n  a:\n    steps:\n      - uses: actions/setup-node@v4\n        with:\n          node-version: "18"\n',
      'jobs:\n  a:\n    steps:\n      - uses: actions/setup-node@v4\n        with:\n          node-version: "20"\n',
    ],
  ]),
  example(
    'foundation-upgraded',
    'nearMiss',
    'gradle/wrapper/gradle-wrapper.properties',
    'distributionUrl=https\\://services.gradle.org/distributions/gradle-8.4-bin.zip\n',
    'distributionUrl=https\\://services.gradle.org/distributions/gradle-8.5-all.zip\n',
  ),
  // Work that erases again and again what a name calls past its time.
  example(
    'aged-records-erased',
    'proves',
    'app/jobs/purge_drafts_job.rb',
    undefined,
    'class PurgeDraftsJob\n  def perform\n    Draft.unsubmitted.destroy_all\n  end\nend\n',
    'one-off',
  ),
  example(
    'aged-records-erased',
    'nearMiss',
    'app/jobs/rank_drafts_job.rb',
    undefined,
    'class RankDraftsJob\n  def perform\n    Draft.unsubmitted.each(&:rank)\n  end\nend\n',
  ),
  // A system for background work that nothing starts any longer.
  example(
    'technology',
    'reverse',
    'Procfile',
    'web: gunicorn shop\nworker: celery -A shop worker\n',
    'web: gunicorn shop\n',
    'less',
  ),
  example(
    'technology',
    'nearMiss',
    'Procfile',
    'web: gunicorn shop\nworker: celery -A shop worker\nmail: celery -A shop worker -Q mail\n',
    'web: gunicorn shop\nworker: celery -A shop worker\n',
  ),
  // A framework that is gone once the product is built stands among the tools of development.
  example(
    'technology',
    'proves',
    'svelte/package.json',
    undefined,
    '{\n  "name": "shop",\n  "devDependencies": {\n    "svelte": "^5.0.0"\n  }\n}\n',
    'more',
  ),
  // What was listed for the whole and is now listed for one of its parts.
  {
    kind: 'technology',
    is: 'nearMiss',
    files: [
      {
        path: 'package.json',
        old: '{\n  "name": "shop",\n  "dependencies": {\n    "@prisma/client": "^5.0.0"\n  }\n}\n',
        new: '{\n  "name": "shop",\n  "dependencies": {}\n}\n',
      },
      {
        path: 'packages/store/package.json',
        new: '{\n  "name": "store",\n  "dependencies": {\n    "@prisma/client": "^5.0.0"\n  }\n}\n',
      },
    ],
    expect: [],
  },
];

type Written = readonly [path: string, text: string];

function erasing(list: readonly Written[]): readonly Example[] {
  return list.map(([path, text]) => example('data-erased', 'proves', path, undefined, text, 'one-off'));
}

function fields(list: readonly Written[]): readonly Example[] {
  return list.map(([path, text]) => example('field-erased', 'proves', path, undefined, text, 'one-off'));
}

function reshaping(list: readonly Written[]): readonly Example[] {
  return list.map(([path, text]) => example('data-reshaped', 'proves', path, undefined, text, 'one-off'));
}

function versions(list: readonly (readonly [path: string, before: string, after: string])[]): readonly Example[] {
  return list.map(([path, before, after]) => example('foundation-upgraded', 'proves', path, before, after, 'one-off'));
}
