import { example } from './example.ts';
import type { Example } from './example.ts';

const manifest = (licence: string): string => `${JSON.stringify({ name: 'part', license: licence }, null, 2)}\n`;
const rebuilding = (rule: string): string =>
  `${rule}PRAGMA foreign_keys=OFF;\nCREATE TABLE "new_loaves" (\n    "id" TEXT NOT NULL PRIMARY KEY,\n    "deleted_at" DATETIME\n);\nINSERT INTO "new_loaves" ("id", "deleted_at") SELECT "id", "deleted_at" FROM "loaves";\nDROP TABLE "loaves";\nALTER TABLE "new_loaves" RENAME TO "loaves";\nCREATE UNIQUE INDEX "loaves_id_key" ON "loaves"("id");\n`;

/** Terms, records, fields, demands and switches that stand as they did, beside some that are really new or gone. */
export const examples: readonly Example[] = [
  // Two parts take the same step: one choice.
  {
    kind: 'own-licence',
    is: 'proves',
    files: ['ovens', 'shelves'].map((part) => ({
      path: `packages/${part}/package.json`,
      old: manifest('AGPL-3.0-only'),
      new: manifest('MIT'),
    })),
    expect: [{ kind: 'own-licence', effect: 'one-off' }],
  },
  // A new folder brings the terms along under which the whole stands already.
  {
    kind: 'own-licence',
    is: 'nearMiss',
    files: [
      {
        path: 'counter/LICENSE.txt',
        new: 'EUROPEAN UNION PUBLIC LICENCE v. 1.2\n\nThis Licence applies to the Work.\n',
      },
      { path: 'counter/src/open.ts', new: 'export const open = true;\n' },
    ],
    expect: [],
  },
  // SQLite builds a table anew to change it.
  example(
    'data-erased',
    'nearMiss',
    'prisma/sqlite/migrations/20260301_loaves/migration.sql',
    undefined,
    rebuilding(''),
  ),
  example(
    'data-reshaped',
    'nearMiss',
    'prisma/sqlite/migrations/20260301_loaves/migration.sql',
    undefined,
    rebuilding(''),
  ),
  example(
    'data-required',
    'nearMiss',
    'prisma/sqlite/migrations/20260301_loaves/migration.sql',
    undefined,
    rebuilding(''),
  ),
  example(
    'field-erased',
    'proves',
    'prisma/sqlite/migrations/20260302_loaves/migration.sql',
    undefined,
    rebuilding(
      '/*\n  - You are about to drop the column `crust` on the `loaves` table. All the data in the column will be lost.\n*/\n',
    ),
    'one-off',
  ),
  example(
    'data-erased',
    'nearMiss',
    'db/migrations/20260303_jobs.sql',
    undefined,
    "INSERT INTO plans (name, text) VALUES ('nightly', 'Truncate loaves so that the shelf stays small');\n",
  ),
  example(
    'data-erased',
    'proves',
    'db/migrations/20260304_loaves.sql',
    undefined,
    'TRUNCATE TABLE loaves;\n',
    'one-off',
  ),
  // What another program fills is not erased with its description.
  {
    kind: 'data-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'bakery/models/loaf.py',
        old: 'class Loaf(models.Model):\n    name = models.CharField()\n\n    class Meta:\n        managed = False\n',
        new: '',
      },
      {
        path: 'bakery/migrations/0012_delete_loaf.py',
        new: 'class Migration(migrations.Migration):\n    operations = [\n        migrations.DeleteModel(\n            name="Loaf",\n        ),\n    ]\n',
      },
    ],
    expect: [],
  },
  // A field whose declaration goes is still listed in its class.
  example(
    'field-withdrawn',
    'nearMiss',
    'bakery/serializers.py',
    'class LoafSerializer(serializers.ModelSerializer):\n    crust = serializers.CharField(source="oven.crust")\n\n    class Meta:\n        fields = [\n            "crust",\n            "name",\n        ]\n',
    'class LoafSerializer(serializers.ModelSerializer):\n    class Meta:\n        fields = [\n            "crust",\n            "name",\n        ]\n',
  ),
  example(
    'field-withdrawn',
    'proves',
    'bakery/serializers.py',
    'class LoafSerializer(serializers.ModelSerializer):\n    crust = serializers.CharField(source="oven.crust")\n\n    class Meta:\n        fields = [\n            "crust",\n            "name",\n        ]\n',
    'class LoafSerializer(serializers.ModelSerializer):\n    class Meta:\n        fields = [\n            "name",\n        ]\n',
    'more',
  ),
  // A function that takes more than before is no request.
  example(
    'entry-required',
    'nearMiss',
    'bakery/loaf_utils.py',
    'def bake(\n    name: str, oven: Optional[int]\n):\n    return name\n',
    'def bake(\n    name: str,\n    oven: int,\n):\n    return name\n',
  ),
  example(
    'switch',
    'nearMiss',
    'src/features.ts',
    "export const news = {\n  title: 'Rye',\n};\n",
    "export const news = {\n  title: 'Rye',\n  phase: 'released',\n};\n\ninterface News {\n  releasedAt: string;\n}\n",
  ),
  // A switch under another name.
  example('switch', 'nearMiss', '.env.production', 'RYE_BREAD=0\n', 'RYE_BREAD_ENABLED=0\n'),
  example('trial-mark', 'nearMiss', 'src/Loaf.stories.tsx', 'export {};\n', "export const loaf = { badge: 'beta' };\n"),
  // The rate at which money is exchanged is no price.
  example(
    'price-listed',
    'nearMiss',
    'src/billing/plans.ts',
    'export const plans = {\n  free: { loaves: 1 },\n};\n',
    'export const plans = {\n  free: { loaves: 1, exchangeRate: 1 },\n};\n',
  ),
];
