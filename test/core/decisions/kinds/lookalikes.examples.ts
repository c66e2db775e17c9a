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
  // A sentence asks for no plan.
  example(
    'discount-rule',
    'nearMiss',
    'bakery/billing/receipts.py',
    'class Receipt:\n    price: float\n',
    'class Receipt:\n    price: float\n    note: str = Field(description="the price before a discount. If there is none, leave it empty")\n',
  ),
  // The same address over more lines.
  example(
    'address-withdrawn',
    'nearMiss',
    'src/api/routes/loaves.js',
    'router.delete("/loaves/:id", bakers, remove);\nrouter.get("/loaves", bakers, list);\n',
    'router.delete(\n  "/loaves/:id",\n  bakers,\n  guarded(remove),\n);\nrouter.get("/loaves", bakers, list);\n',
  ),
  // Asked of those alone who chose something else.
  example(
    'setting-demanded',
    'nearMiss',
    'src/shared/settings.ts',
    'export function check(all) {\n  return all;\n}\n',
    "export function check(all) {\n  if (all.site && !all.secret) throw new Error('PUZZLE_SECRET_KEY is required when PUZZLE_SITE_KEY is set');\n  return all;\n}\n",
  ),
  // What hands work on is no part of an answer.
  example(
    'field-withdrawn',
    'nearMiss',
    'src/main/java/bakery/LoafResource.java',
    'public class LoafResource {\n    private final LoafDao loafDao;\n    private final OvenDao ovenDao;\n}\n',
    'public class LoafResource {\n    private final OvenDao ovenDao;\n}\n',
  ),
  // The way back of a migration that is mended.
  example(
    'field-erased',
    'nearMiss',
    'lib/model/migrations/20260312-01-loaf.js',
    undefined,
    "const up = async (db) => {\n  await db.raw('ALTER TABLE loaves ADD COLUMN crust text');\n};\n\nconst down = async (db) => {\n  await db.raw('ALTER TABLE loaves DROP COLUMN crust');\n};\n\nmodule.exports = { up, down };\n",
  ),
  example(
    'field-erased',
    'nearMiss',
    'database/migrations/2026_04_17_add_loaf_fields.php',
    "    public function down(): void\n    {\n        Schema::table('loaves', function (Blueprint $table) {\n            $table->dropColumn('crusty');\n        });\n    }\n",
    "    public function down(): void\n    {\n        Schema::table('loaves', function (Blueprint $table) {\n            $table->dropColumn('is_crusty');\n        });\n    }\n",
  ),
  example(
    'data-erased',
    'nearMiss',
    'database/migrations/2026_06_28_create_bread_tables.php',
    "        if (Schema::hasTable('old_loaves')) {\n            Schema::drop(Models::table('old_loaves'));\n        }\n",
    "        if (Schema::hasTable('old_loaves')) {\n            Schema::drop('old_loaves');\n        }\n",
  ),
  // What machines are rented is switched for those who pay for them.
  example(
    'switch',
    'nearMiss',
    'terraform/projects/bakery.tfvars',
    'zone = "north"\n',
    'zone = "north"\nnight_watch_enabled = false\n',
  ),
  // One thing that somebody deleted.
  example(
    'old-way-closed',
    'nearMiss',
    'bakery/core/loaves/api.py',
    'def get(loaf):\n    return answer(loaf)\n',
    'def get(loaf):\n    if loaf.deleted:\n        abort(410)\n    return answer(loaf)\n',
  ),
  example(
    'old-way-closed',
    'proves',
    'bakery/core/loaves/api.py',
    'def get(loaf):\n    return answer(loaf)\n',
    'def get(loaf):\n    abort(410)\n',
    'more',
  ),
  // A line of a key in a sample.
  example(
    'setting-renamed',
    'nearMiss',
    'config.template.yml',
    'oven:\n  # KFqJjGyAFT4RwWQs9efCYPSQvsreE6vV96OLtg72BeStEXAMPLE_ONLY=\n',
    'oven:\n  # KFqJjGyAFT4RwWQs9efCYPSQvsreE6vV96OLtg72BeSt_EXAMPLE_ONLY=\n',
  ),
  // Several controls that a part of its own holds from now on.
  example(
    'control-withdrawn',
    'nearMiss',
    'src/components/Decision.tsx',
    'export const Decision = () => (\n  <form>\n    <RadioButton name="rising" />\n    <TextField name="reasonOfBaker" />\n    <Button onClick={sendDecision}>Send the decision</Button>\n    <p>Thank you for your decision</p>\n    <p>We read each of them</p>\n  </form>\n);\n',
    "import { DecisionForm } from './DecisionForm';\nexport const Decision = () => (\n  <DecisionForm />\n);\n",
  ),
  // Another question in the place of one.
  example(
    'shown-to-some',
    'nearMiss',
    'server/controllers/pages.js',
    'function page() {\n  const shows = features && talk;\n  if (shouldShowTalk) {\n    addTalk(page);\n  }\n}\n',
    'function page() {\n  if (shop.features.talkEnabled && talk.code) {\n    addTalk(page);\n  }\n}\n',
  ),
  // The same statement in other quotes.
  example(
    'data-reshaped',
    'nearMiss',
    'db/migrate/20260610210831_number_loaves.rb',
    "class NumberLoaves < ActiveRecord::Migration[8.0]\n  def change\n    update 'update loaves set number = id'\n  end\nend\n",
    'class NumberLoaves < ActiveRecord::Migration[8.0]\n  def change\n    update "update loaves set number = id"\n  end\nend\n',
  ),
  // A choice that a part offers and nobody makes.
  example(
    'search-engines',
    'nearMiss',
    'lib/head.ts',
    'export function head({ title }) {\n  return { title };\n}\n',
    'export function head({ title, noIndex = false }) {\n  return { title, ...(noIndex && { robots: none }) };\n}\n',
  ),
  // The name of a thing on the same machine is no address.
  example(
    'address-withdrawn',
    'nearMiss',
    'bakery/api/transports.py',
    'def send():\n    bus().call(\n        "org.bakery.Oven",\n        "/org/bakery/Oven",\n        "send",\n    )\n',
    'def send():\n    socket().send("send")\n',
  ),
];
