import { example } from './example.ts';
import type { Example } from './example.ts';

/** What looks like a decision on its line and is none in its place, each beside the decision that it looks like. */
export const examples: readonly Example[] = [
  // What those who sell answers by AI ask for, and what the shop is tried with, are no prices of ours.
  example(
    'price-listed',
    'nearMiss',
    'worker/src/default-model-prices.json',
    '[\n  { "model": "baker-1", "price": 2.5 }\n]\n',
    '[\n  { "model": "baker-1", "price": 2.5 },\n  { "model": "baker-2", "price": 4.5 }\n]\n',
  ),
  example(
    'price-listed',
    'nearMiss',
    'db/seeds/plan.rb',
    undefined,
    'class Plan\n  PRICES = {\n    open: 0,\n    closed: 12,\n  }\nend\n',
  ),
  // The name under which a kind of request is noted.
  example(
    'request-limit',
    'nearMiss',
    'src/oven/handle.rs',
    'match request {\n    Request::Bake(_) => "bake",\n}\n',
    'match request {\n    Request::Bake(_) => "bake",\n    Request::RateLimit(_) => "rate-limit",\n}\n',
  ),
  // A statement that the database keeps to run later.
  example(
    'data-erased',
    'nearMiss',
    'server/migrations/20260301-log-parcels.js',
    undefined,
    "module.exports = {\n  up: async (db) => {\n    await db.createFunction(\n      'log_parcels',\n      [],\n      'void',\n      'plpgsql',\n      `\n        UPDATE parcels SET logged = true;\n        DELETE FROM parcel_tasks WHERE done;\n      `,\n    );\n  },\n};\n",
  ),
  example(
    'data-erased',
    'proves',
    'server/migrations/20260302-log-parcels.js',
    undefined,
    "module.exports = {\n  up: async (db) => {\n    await db.createFunction('log_parcels', [], 'void', 'plpgsql', `\n        UPDATE parcels SET logged = true;\n      `);\n    await db.query('DELETE FROM parcel_tasks WHERE done');\n  },\n};\n",
    'one-off',
  ),
  example(
    'data-erased',
    'nearMiss',
    'db/migrations/2026-03-01_00_Parcels.sql',
    undefined,
    'CREATE OR ALTER PROCEDURE [dbo].[Parcel_DeleteById]\n    @Id BIGINT\nAS\nBEGIN\n    SET NOCOUNT ON\n    IF @Id > 0\n    BEGIN\n        DELETE FROM [dbo].[ParcelTask] WHERE [ParcelId] = @Id\n    END\n    DELETE FROM [dbo].[Parcel] WHERE [Id] = @Id\nEND\n',
  ),
  example(
    'data-erased',
    'proves',
    'db/migrations/2026-03-02_00_Parcels.sql',
    undefined,
    'CREATE OR ALTER PROCEDURE [dbo].[Parcel_Read]\nAS\nBEGIN\n    SELECT 1\nEND\nGO\nDELETE FROM [dbo].[ParcelTask]\n',
    'one-off',
  ),
  // What is copied elsewhere first is moved.
  example(
    'data-erased',
    'nearMiss',
    'migrations/0051_visits_anew.sql',
    undefined,
    'CREATE TABLE visits_new (id integer PRIMARY KEY, place text);\nINSERT INTO visits_new (id, place)\n  SELECT id, place FROM visits;\nDROP TABLE visits;\nALTER TABLE visits_new RENAME TO visits;\n',
  ),
  example(
    'data-erased',
    'proves',
    'migrations/0052_visits_gone.sql',
    undefined,
    'INSERT INTO places (name)\n  SELECT name FROM cities;\nDROP TABLE visits;\n',
    'one-off',
  ),
  example(
    'field-erased',
    'nearMiss',
    'migrations/0053_full_name.sql',
    undefined,
    "UPDATE guests SET full_name = first_name || ' ' || last_name;\nALTER TABLE guests DROP COLUMN first_name;\n",
  ),
  example(
    'field-erased',
    'proves',
    'migrations/0054_full_name.sql',
    undefined,
    "UPDATE guests SET fax = NULL WHERE fax = '';\nALTER TABLE guests DROP COLUMN fax;\n",
    'one-off',
  ),
  // Caught before, caught now.
  example(
    'failure-contained',
    'nearMiss',
    'shop/parcels.py',
    'def send(parcel):\n    try:\n        carrier.hand_over(parcel)\n    except CarrierTimeoutError:\n        note("late")\n    keep(parcel)\n',
    'def send(parcel):\n    try:\n        carrier.hand_over(parcel)\n    except Exception:\n        note("late")\n    keep(parcel)\n',
  ),
  // A trace left by a part that several others now call.
  {
    kind: 'deeds-recorded',
    is: 'nearMiss',
    files: [
      {
        path: 'shop/orders.py',
        old: 'def close(order):\n    order.close()\n    audit_logger.log_write("closed", order)\n    tell(order)\n\ndef open(order):\n    order.open()\n    audit_logger.log_write("opened", order)\n    tell(order)\n',
        new: 'def close(order):\n    order.close()\n    tell(order)\n\ndef open(order):\n    order.open()\n    tell(order)\n',
      },
      {
        path: 'shop/order_service.py',
        new: 'class OrderService:\n    def moved(self, order, how):\n        self.audit_logger.log_write(how, order)\n',
      },
    ],
    expect: [],
  },
  example(
    'field-withdrawn',
    'nearMiss',
    'shop/schemas/__init__.py',
    '__all__ = [\n    "parcel",\n    "carrier",\n]\n',
    '__all__ = [\n    "carrier",\n]\n',
  ),
  example(
    'field-withdrawn',
    'nearMiss',
    'app/src/main/java/shop/OrderViewModel.kt',
    'class OrderViewModel {\n  val parcelCount: Int = 0\n  val title: String = ""\n}\n',
    'class OrderViewModel {\n  val title: String = ""\n}\n',
  ),
  example(
    'rights-changed',
    'nearMiss',
    'shop/permissions.py',
    'def permissions_of(\n    user,\n    permissions=Depends(\n        get_shop_store(PermissionRepository)\n    ),\n):\n    return permissions.of(user)\n',
    'def permissions_of(\n    user,\n    permissions=Depends(PermissionRepository),\n):\n    return permissions.of(user)\n',
  ),
  // Nobody turns what the code draws by lot.
  example(
    'switch',
    'nearMiss',
    'src/sampling.ts',
    'export const lot = drawn();\n',
    'export const lot = drawn();\nconst ENABLE_DETAIL_FOR_SOME = lot <= 20\n',
  ),
  {
    kind: 'build-tools',
    is: 'nearMiss',
    files: [
      { path: 'jobs/digest/package.json', old: '{ "name": "digest", "dependencies": { "left-pad": "1.3.0" } }\n' },
      { path: 'jobs/digest/package-lock.json', old: '{ "name": "digest", "lockfileVersion": 2 }\n' },
    ],
    expect: [],
  },
  {
    kind: 'setting-withdrawn',
    is: 'nearMiss',
    files: [
      { path: 'jobs/digest/package.json', old: '{ "name": "digest" }\n' },
      { path: 'jobs/digest/.env.example', old: 'DIGEST_HOUR=6\n' },
      { path: 'jobs/digest/src/config.ts', old: 'export const hour = process.env.DIGEST_HOUR;\n' },
    ],
    expect: [],
  },
  example(
    'files-visibility',
    'nearMiss',
    'src/files/uploads.ts',
    'export const bucket = "papers";\n',
    'export const bucket = "papers";\nconst uploadAddress = await getSignedUrl(s3, new PutObjectCommand({ Bucket: bucket }));\n',
  ),
  // Another company refuses us.
  example(
    'request-limit',
    'nearMiss',
    'src/carriers/client.ts',
    'export async function ask(parcel: Parcel) {\n  const answer = await post(parcel);\n  return answer;\n}\n',
    'export async function ask(parcel: Parcel) {\n  const answer = await post(parcel);\n  if (answer.status === 429) throw new CarrierRateLimitError(answer.text);\n  return answer;\n}\n',
  ),
  example(
    'second-factor',
    'nearMiss',
    'package.json',
    '{ "dependencies": { "otplib": "12.0.1", "nanoid": "3.0.0" } }\n',
    '{ "dependencies": { "nanoid": "3.0.0" } }\n',
  ),
  example(
    'people-masked',
    'nearMiss',
    'src/letters/send.ts',
    'export function send(letter: Letter) {\n  check(letter);\n  post(letter);\n}\n',
    'export function send(letter: Letter) {\n  check(letter);\n  if (!letter.text) fail(`Letter ${letter.id} has been redacted`);\n  post(letter);\n}\n',
  ),
  // One large package of a house becomes many.
  example(
    'supplier',
    'nearMiss',
    'backend/package.json',
    '{ "dependencies": { "aws-sdk": "2.1359.0", "axios": "1.0.0" } }\n',
    '{ "dependencies": { "@aws-sdk/client-ses": "3.332.0", "@aws-sdk/client-s3": "3.332.0", "axios": "1.0.0" } }\n',
  ),
  example(
    'input-cleaned',
    'nearMiss',
    'src/count.js',
    'function count(element, value) {\n  element.innerHTML  = value - 1;\n}\n',
    'function count(element, value) {\n  element.innerHTML = value - 1;\n}\n',
  ),
  example(
    'input-cleaned',
    'nearMiss',
    'src/labels.php',
    "<?php\n$label = [\n  'name' => $name,\n];\n",
    "<?php\n$label = [\n  'name' => $name,\n  'color' => Labels::sanitizeColor($color),\n];\n",
  ),
  // A check that runs wherever it can.
  example(
    'checks-paused',
    'nearMiss',
    'store/parcels_test.go',
    'func TestParcels(t *testing.T) {\n\tkeep(t)\n}\n',
    'func TestParcels(t *testing.T) {\n\tif testing.Short() {\n\t\tt.Skip("long")\n\t}\n\tkeep(t)\n}\n',
  ),
  example(
    'checks-paused',
    'proves',
    'store/letters_test.go',
    'func TestLetters(t *testing.T) {\n\tkeep(t)\n}\n',
    'func TestLetters(t *testing.T) {\n\tt.Skip("fails since Monday")\n\tkeep(t)\n}\n',
    'more',
  ),
  example(
    'interface-broken',
    'nearMiss',
    'rpc/parcels.proto',
    'message Parcel {\n  string place = 1;\n  string note = 2;\n}\n',
    'message Parcel {\n  string place = 1;\n  optional string note = 2;\n}\n',
  ),
  // A block of options ends neither its service nor its message.
  example(
    'interface-broken',
    'nearMiss',
    'rpc/post.proto',
    'service Post {\n  rpc Send(Parcel) returns (Receipt);\n  rpc Find(Query) returns (Parcel);\n}\n',
    'service Post {\n  rpc Send(Parcel) returns (Receipt) {\n    option (http) = {\n      post: "/parcels"\n    };\n  }\n  rpc Find(Query) returns (Parcel);\n}\n',
  ),
  example(
    'interface-broken',
    'nearMiss',
    'rpc/places.proto',
    'message Place {\n  string name = 1;\n  string town = 2;\n}\n',
    'message Place\n{\n  string name = 1 [(rules) = {\n    min_len: 1\n  }];\n  string town = 2;\n}\n',
  ),
  example(
    'password-rule',
    'nearMiss',
    'shop/rules.py',
    'class Rules:\n    password_min_score: int = 3\n',
    'class Rules:\n    password_min_score: int = Field(ge=0, le=4, default=3)\n',
  ),
  example(
    'interface-broken',
    'nearMiss',
    'backend/openapi.yaml',
    'openapi: 3.0.0\npaths:\n  /parcels:\n    get:\n      summary: all\n',
    undefined,
  ),
  example(
    'password-rule',
    'nearMiss',
    'config/settings.py',
    'SIGN_IN = True\nSESSION_AGE = 3600\n',
    'SIGN_IN = True\nDISABLE_PASSWORD_STRENGTH_CHECK = env("DISABLE_PASSWORD_STRENGTH_CHECK")\nSESSION_AGE = 3600\n',
  ),
  example(
    'second-way',
    'nearMiss',
    'src/phonebook.ts',
    'const breaker = new CircuitBreaker(ask, options);\nexport const phonebook = breaker;\n',
    undefined,
  ),
  example(
    'component-upgraded',
    'nearMiss',
    'requirements.txt',
    'argon2-cffi==21.3.0\npytz==2021.1\n',
    'argon2-cffi==23.1.0\npytz==2024.1\n',
  ),
  example('foundation-upgraded', 'nearMiss', 'Gemfile', 'gem "rails", "6.1.7"\n', 'gem "rails", "< 7"\n'),
  // Menus written anew.
  {
    kind: 'control-withdrawn',
    is: 'nearMiss',
    files: [
      {
        path: 'src/components/Sidebar.tsx',
        old: 'export const Sidebar = () => (\n  <nav>\n    <a href="/orders">Orders</a>\n    <a href="/parcels">Parcels</a>\n  </nav>\n);\n',
        new: 'export const Sidebar = () => (\n  <nav>\n    <Items />\n  </nav>\n);\n',
      },
      {
        path: 'src/components/menu-items.ts',
        old: 'export const items = [];\n',
        new: "export const items = [\n  { to: '/shop/orders' },\n  { to: '/shop/parcels' },\n];\n",
      },
    ],
    expect: [],
  },
  // A rhythm that gets one home.
  {
    kind: 'schedule',
    is: 'nearMiss',
    files: [
      { path: 'jobs/one.ts', old: "const cron = '0 3 * * *';\nrun(cron);\n", new: 'run(usual);\n' },
      { path: 'jobs/two.ts', old: "const cron = '0 3 * * *';\nrun(cron);\n", new: 'run(usual);\n' },
      { path: 'jobs/usual.ts', old: 'export {};\n', new: "export const usualSchedule = '0 3 * * *';\n" },
    ],
    expect: [],
  },
  example(
    'code-parked',
    'nearMiss',
    'src/cart.test.js',
    'test("adds", () => {\n  const holder = document.getElementById("holder");\n  add(holder);\n});\n',
    'test("adds", () => {\n  // const holder = document.getElementById("holder");\n  add(place);\n});\n',
  ),
  example(
    'code-parked',
    'nearMiss',
    'src/integrationTest/java/shop/CartTest.java',
    'class Cart {\n  void adds() {\n    cart.addEverything(holder);\n  }\n}\n',
    'class Cart {\n  void adds() {\n    // cart.addEverything(holder);\n  }\n}\n',
  ),
  example(
    'stopgap',
    'nearMiss',
    'src/models/guest.ts',
    'export {};\n',
    '// only the columns we need for now\nexport const guest = { id: number, name: text };\n',
  ),
  example(
    'tax-charged',
    'nearMiss',
    'src/Billing/StripePreview.cs',
    'var preview = new Options {\n  Customer = customer,\n};\n',
    'var preview = new Options {\n  Customer = customer,\n  AutomaticTax = new TaxOptions { Enabled = false },\n};\n',
  ),
  example(
    'copies',
    'proves',
    'infra/workers.tf',
    'resource "aws_instance" "worker" {\n  count         = 2\n  instance_type = "t3.small"\n}\n',
    'resource "aws_instance" "worker" {\n  count         = 4\n  instance_type = "t3.small"\n}\n',
    'more',
  ),
  example(
    'setting-renamed',
    'proves',
    'frontend/src/config.ts',
    'export const PARCELS = process.env\n  .REACT_APP_PARCELS_AUTO_CLOSE as string\n',
    'export const PARCELS = process.env\n  .REACT_APP_PARCELS_CLOSE_ALONE as string\n',
    'more',
  ),
];
