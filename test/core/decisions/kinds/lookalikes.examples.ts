import { example } from './example.ts';
import type { Example } from './example.ts';

/** What looks like a decision for customers or partners, or about stored records, and is none where it stands. */
export const examples: readonly Example[] = [
  // A newer version is no offer to pay for more.
  example(
    'plan-content',
    'nearMiss',
    'ovens/guard.go',
    'func guard() error {\n\treturn open()\n}\n',
    'func guard() error {\n\tif stale() {\n\t\treturn errors.New("You need to upgrade your schema to the last version")\n\t}\n\treturn open()\n}\n',
  ),
  example(
    'plan-content',
    'nearMiss',
    'lib/bakery_web/templates/bread/show.html.eex',
    '<p>Soon in the oven.</p>\n<p>Bread</p>\n',
    '<p>Soon in the oven.</p>\n<%= if Alert.is_subscribed(@current_user, @bread) do %>\n<p>We will tell you.</p>\n<% end %>\n<p>Bread</p>\n',
  ),
  // A name handed on changes no bill.
  example(
    'billing-rule',
    'nearMiss',
    'src/figures/onPayment.ts',
    'export function onPayment(event) {\n  record(event);\n}\n',
    'export function onPayment(event) {\n  record(event);\n  counter.count(event.type, {\n    billing_frequency: event.payload.billingFrequency,\n  });\n}\n',
  ),
  example(
    'billing-rule',
    'proves',
    'src/figures/onPayment.ts',
    'export function onPayment(event) {\n  record(event);\n}\n',
    "export function onPayment(event) {\n  record(event);\n  stripe.subscriptions.update(event.id, {\n    billing_cycle_anchor: 'now',\n  });\n}\n",
    'unclear',
  ),
  // The same question over other lines, or a question put otherwise, shows nobody more or less.
  example(
    'shown-to-some',
    'nearMiss',
    'src/components/Loaves.tsx',
    'export const Loaves = () => {\n  if ((user.isBaker || user.isOwner) &&\n      shop.isTastingEnabled) {\n    fetchLoaves();\n  }\n  return <List />;\n};\n',
    'export const Loaves = () => {\n  if ((user.isBaker || user.isOwner) && shop.isTastingEnabled) {\n    fetchLoaves();\n  }\n  return <List />;\n};\n',
  ),
  example(
    'shown-to-some',
    'nearMiss',
    'src/components/Loaves.tsx',
    'export const Loaves = () => (\n  <Form>\n    <Alert title="Bread is made at night" />\n    <Rows />\n  </Form>\n);\n',
    'export const Loaves = () => (\n  <Form>\n    {!shop?.nightEnabled && (\n      <Alert title="Bread is made at night" />\n    )}\n    <Rows />\n  </Form>\n);\n',
  ),
  example(
    'shown-to-some',
    'proves',
    'src/components/Loaves.tsx',
    'export const Loaves = () => (\n  <Form>\n    <Tasting loaves={loaves} />\n    <Rows />\n  </Form>\n);\n',
    'export const Loaves = () => (\n  <Form>\n    {shop?.tastingEnabled && (\n      <Tasting loaves={loaves} />\n    )}\n    <Rows />\n  </Form>\n);\n',
    'more',
  ),
  // What a file of parts brings in, or types, is no switch.
  example(
    'switch',
    'nearMiss',
    'src/util/features.ts',
    "import { Oven } from 'ovens';\nexport const features = {};\n",
    "import {\n  Oven,\n  Steam,\n} from 'ovens';\nexport const features = {};\nexport function read(\n  ovens: OvenMap,\n) {}\n",
  ),
  // A value read from the environment by a helper that falls back.
  example(
    'setting-demanded',
    'nearMiss',
    'lib/bakery/vault.ex',
    'config = [key: System.get_env("OVEN_VAULT_KEY", "none")]\n',
    'config = [key: decode_env!("OVEN_VAULT_KEY")]\n',
  ),
  // A type that goes on over several lines is still sent.
  example(
    'field-withdrawn',
    'nearMiss',
    'src/dtos/loaf.dto.ts',
    "export class LoafDto {\n  crust: 'dark' | 'light';\n  weight: number;\n}\n",
    "export class LoafDto {\n  crust:\n    | 'dark'\n    | 'light';\n  weight: number;\n}\n",
  ),
  // A shape that is new asks nothing more of anybody.
  example(
    'entry-required',
    'nearMiss',
    'bakery/api/loaves.py',
    'class Loaf(Item):\n    oven: str = None\n    weight: int\n',
    'class Loaf(Item):\n    oven: Oven = None\n    weight: int\n\n\nclass SmallLoaf(Item):\n    oven: str\n    weight: int\n',
  ),
  // How a variable part of an address is written, is no other address.
  example(
    'address-withdrawn',
    'nearMiss',
    'routes.go',
    'func routes() {\n\tr.HandleFunc("/api/loaves/{loaf:[a-z]{10}}", get)\n}\n',
    'func routes() {\n\tr.HandleFunc("/api/loaves/{loaf:[a-z]+}", get)\n}\n',
  ),
  // How the product sees its tables, and a table that the same change brings.
  example(
    'field-erased',
    'nearMiss',
    'bakery/migrations/0007_sight.py',
    undefined,
    "class Migration(migrations.Migration):\n    operations = [\n        migrations.SeparateDatabaseAndState(\n            state_operations=[\n                migrations.RemoveField(\n                    model_name='loaf',\n                    name='crust',\n                ),\n            ],\n        ),\n    ]\n",
  ),
  {
    kind: 'field-erased',
    is: 'nearMiss',
    files: [
      {
        path: 'bakery/migrations/0008_loaf.py',
        new: "class Migration(migrations.Migration):\n    operations = [\n        migrations.CreateModel(\n            name='Loaf',\n            fields=[],\n        ),\n    ]\n",
      },
      {
        path: 'bakery/migrations/0009_loaf_crust.py',
        new: "class Migration(migrations.Migration):\n    operations = [\n        migrations.RemoveField(\n            model_name='loaf',\n            name='crust',\n        ),\n    ]\n",
      },
    ],
    expect: [],
  },
  example(
    'field-erased',
    'proves',
    'bakery/migrations/0010_loaf_crust.py',
    undefined,
    "class Migration(migrations.Migration):\n    operations = [\n        migrations.RemoveField(\n            model_name='loaf',\n            name='crust',\n        ),\n    ]\n",
    'one-off',
  ),
  // A rule on a column that the same migration brings and fills: no record can break it.
  example(
    'data-required',
    'nearMiss',
    'migrations/202603011200_ovens.sql',
    undefined,
    'ALTER TABLE ovens ADD COLUMN is_hot BOOLEAN;\nUPDATE ovens SET is_hot = TRUE;\nALTER TABLE ovens ALTER COLUMN is_hot SET NOT NULL;\n',
  ),
  // In code, what is erased first and made anew afterwards is lost.
  example(
    'data-erased',
    'proves',
    'Bakery.Data/Migrations/20260301_Loaves.cs',
    undefined,
    'public partial class Loaves : Migration\n{\n    protected override void Up(MigrationBuilder migrationBuilder)\n    {\n        migrationBuilder.Sql("DROP TABLE IF EXISTS \\"Loaves\\";");\n        migrationBuilder.CreateTable(\n            name: "Loaves",\n            columns: table => new { });\n    }\n}\n',
    'one-off',
  ),
  // What is done with a setting at once fails without it; what is asked for first does not.
  example(
    'setting-demanded',
    'proves',
    'config/initializers/languages.rb',
    undefined,
    "Bakery.languages = ENV['BAKERY_LANGUAGES'].split(',')\n",
    'more',
  ),
  example(
    'setting-demanded',
    'nearMiss',
    'config/initializers/languages.rb',
    undefined,
    "Bakery.languages = ENV['BAKERY_LANGUAGES'].split(',') if ENV['BAKERY_LANGUAGES'].present?\n",
  ),
  example(
    'setting-demanded',
    'nearMiss',
    'src/languages.ts',
    'export const languages = ["en"];\n',
    "export const languages = process.env.BAKERY_LANGUAGES ? process.env.BAKERY_LANGUAGES.split(',') : ['en'];\n",
  ),
  // One entry of a list of combinations; the same entry in other words.
  example(
    'platforms-shipped',
    'proves',
    '.github/workflows/build.yml',
    'jobs:\n  build:\n    strategy:\n      matrix:\n        include:\n          - platform: linux/amd64\n          - platform: linux/arm/v7\n',
    'jobs:\n  build:\n    strategy:\n      matrix:\n        include:\n          - platform: linux/amd64\n          # - platform: linux/arm/v7\n',
    'more',
  ),
  example(
    'platforms-shipped',
    'nearMiss',
    '.github/workflows/build.yml',
    'jobs:\n  build:\n    strategy:\n      matrix:\n        include:\n          - platform: linux/amd64\n            name: one\n',
    'jobs:\n  build:\n    strategy:\n      matrix:\n        include:\n          - name: one\n            platform: linux/amd64\n',
  ),
  // A job that delivers becomes a remark; a remark that is new parks nothing.
  example(
    'automatic-release',
    'proves',
    '.github/workflows/main.yml',
    'jobs:\n  bake:\n    uses: ./bake.yml\n  deploy-web:\n    uses: ./deploy.yml\n',
    'jobs:\n  bake:\n    uses: ./bake.yml\n  # deploy-web:\n  #   uses: ./deploy.yml\n',
    'more',
  ),
  example(
    'automatic-release',
    'nearMiss',
    '.github/workflows/main.yml',
    'jobs:\n  bake:\n    uses: ./bake.yml\n',
    'jobs:\n  bake:\n    uses: ./bake.yml\n  # deploy-web:\n  #   uses: ./deploy.yml\n',
  ),
  // What Java is compiled for is the least that it runs on, for those who may run it.
  example(
    'base-obligatory',
    'proves',
    'pom.xml',
    '<project>\n  <licenses>\n    <license><name>LGPL</name></license>\n  </licenses>\n  <properties>\n    <maven.compiler.release>17</maven.compiler.release>\n  </properties>\n</project>\n',
    '<project>\n  <licenses>\n    <license><name>LGPL</name></license>\n  </licenses>\n  <properties>\n    <maven.compiler.release>25</maven.compiler.release>\n  </properties>\n</project>\n',
    'more',
  ),
  example(
    'base-obligatory',
    'nearMiss',
    'pom.xml',
    '<project>\n  <properties>\n    <maven.compiler.release>17</maven.compiler.release>\n  </properties>\n</project>\n',
    '<project>\n  <properties>\n    <maven.compiler.release>25</maven.compiler.release>\n  </properties>\n</project>\n',
  ),
  // Go lists its switches a name a line.
  example(
    'switch',
    'proves',
    'features/features.go',
    'package features\n\nconst (\n\tunused FeatureFlag = iota\n\tNightOven\n\tSlowRise\n)\n',
    'package features\n\nconst (\n\tunused FeatureFlag = iota\n\tNightOven\n)\n',
    'one-off',
  ),
  // What was asked of programs by work that is taken back goes with it.
  {
    kind: 'interface-broken',
    is: 'nearMiss',
    words: { title: 'Revert "Let programs order bread"', body: '' },
    files: [
      {
        path: 'api/schema.graphql',
        old: 'type Query {\n  loaves: [Loaf!]!\n  orders: [Order!]!\n}\ntype Loaf {\n  id: ID!\n}\n',
        new: 'type Query {\n  loaves: [Loaf!]!\n}\ntype Loaf {\n  id: ID!\n}\n',
      },
    ],
    expect: [],
  },
];
