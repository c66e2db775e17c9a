import { example } from './example.ts';
import type { Example } from './example.ts';

const crate = '[package]\nname = "shop"\n';

/** More kinds that are known, in forms that other tools and hosts write. */
export const examples: readonly Example[] = [
  // The edition of a language, and the system of a host.
  ...many('foundation-upgraded', 'proves', 'one-off', [
    ['Cargo.toml', `${crate}edition = "2018"\n`, `${crate}edition = "2021"\n`],
    ['Cargo.toml', crate, `${crate}edition = "2018"\n`],
    ['Cargo.toml', '[workspace.package]\nedition = "2021"\n', '[workspace.package]\nedition = "2024"\n'],
    ['manifest.yml', 'applications:\n  - stack: cflinuxfs3\n', 'applications:\n  - stack: cflinuxfs4\n'],
    ['app.json', '{ "stack": "heroku-20" }\n', '{ "stack": "heroku-22" }\n'],
  ]),
  ...many('foundation-upgraded', 'nearMiss', undefined, [
    ['Cargo.toml', `${crate}version = "2018.0.0"\n`, `${crate}version = "2021.0.0"\n`],
    ['Cargo.toml', '[workspace]\n', '[workspace]\n[workspace.package]\nedition = "2021"\n'],
    ['manifest.yml', 'applications:\n  - stack: shop3\n', 'applications:\n  - stack: shop4\n'],
  ]),
  ...many('foundation-moved-back', 'reverse', 'more', [
    ['Cargo.toml', `${crate}edition = "2021"\n`, `${crate}edition = "2018"\n`],
  ]),
  // The oldest phones, as CMake is told.
  ...many('older-devices', 'proves', 'more', [
    ['CMakeLists.txt', 'set(CMAKE_OSX_DEPLOYMENT_TARGET 14.0)\n', 'set(CMAKE_OSX_DEPLOYMENT_TARGET 15.0)\n'],
  ]),
  ...many('older-devices', 'nearMiss', undefined, [
    ['CMakeLists.txt', 'set(CMAKE_OSX_ARCHITECTURES 14.0)\n', 'set(CMAKE_OSX_ARCHITECTURES 15.0)\n'],
  ]),
  ...many('older-devices', 'reverse', 'less', [
    ['CMakeLists.txt', 'set(CMAKE_OSX_DEPLOYMENT_TARGET 15.0)\n', 'set(CMAKE_OSX_DEPLOYMENT_TARGET 14.0)\n'],
  ]),
  // Fields of what programs exchange, in a file that is named after them.
  ...many('field-withdrawn', 'proves', 'more', [
    [
      'libs/orders/src/dto.rs',
      'pub struct Order {\n  pub price: i32,\n  pub rank: i32,\n}\n',
      'pub struct Order {\n  pub price: i32,\n  pub priority: i32,\n}\n',
    ],
  ]),
  ...many('field-withdrawn', 'nearMiss', undefined, [
    ['libs/orders/src/sort.rs', 'pub struct Order {\n  pub rank: i32,\n}\n', 'pub struct Order {\n}\n'],
  ]),
  example(
    'setting-demanded',
    'proves',
    'config/runtime.exs',
    'a\n',
    'a\n  salt: System.fetch_env!("GITHUB_SALT")\n',
    'more',
  ),
  example('setting-demanded', 'nearMiss', 'lib/run.rb', 'a\n', 'a\nENV.fetch("GITHUB_RUN_ID")\n'),
  // A chart's settings.
  example('setting-renamed', 'proves', 'helm/shop/values.yaml', 'webAddressWS:\n', 'webAddressOrdersWS:\n', 'more'),
  example('setting-renamed', 'nearMiss', 'helm/shop/values.yaml', 'webAddressWS:\n', 'stockRooms:\n'),
  // A check that says of itself that it is off.
  ...many('checks-paused', 'proves', 'more', [
    [
      'src/test/java/shop/TestOrders.java',
      '@Test(groups = "slow")\npublic void addsOrders() {}\n',
      '@Test(groups = "slow", enabled = false)\npublic void addsOrders() {}\n',
    ],
  ]),
  ...many('checks-paused', 'nearMiss', undefined, [
    [
      'src/test/java/shop/TestOrders.java',
      '@Test(groups = "slow")\npublic void addsOrders() {}\n',
      '@Test(groups = "fast", enabled = true)\npublic void addsOrders() {}\n',
    ],
  ]),
  // Updates of what others make.
  example(
    'updates-paused',
    'proves',
    'renovate.json',
    '{ "extends": ["config:base"] }\n',
    '{ "enabled": false, "extends": ["config:base"] }\n',
    'more',
  ),
  example(
    'updates-paused',
    'nearMiss',
    'renovate.json',
    '{ "packageRules": [] }\n',
    '{ "packageRules": [{ "matchPackageNames": ["bread"], "enabled": false }] }\n',
  ),
  example('updates-paused', 'reverse', 'renovate.json', '{ "enabled": false }\n', '{ "enabled": true }\n', 'less'),
  // What an Android app is built with.
  ...many('switch', 'proves', 'unclear', [
    ['base.gradle', 'android {\n}\n', 'android {\n  buildConfigField "boolean", "SHOW_RATINGS", "false"\n}\n'],
    [
      'app/build.gradle.kts',
      'android {\n}\n',
      'android {\n  buildConfigField("Boolean", "PAPER_INVOICES", "true")\n}\n',
    ],
    ['app/orders.rb', 'a\n', 'return unless Shop::Experiments.enabled?(:paper_invoices)\n'],
  ]),
  ...many('switch', 'nearMiss', undefined, [
    ['base.gradle', 'android {\n}\n', 'android {\n  buildConfigField "boolean", "LOG_DEBUG", "false"\n}\n'],
    ['base.gradle', 'android {\n}\n', 'android {\n  buildConfigField "String", "SHOP_NAME", "false"\n}\n'],
  ]),
  ...many('switch-turned', 'proves', 'more', [
    [
      'base.gradle',
      'buildConfigField "boolean", "SHOW_RATINGS", "false"\n',
      'buildConfigField "boolean", "SHOW_RATINGS", "true"\n',
    ],
  ]),
  ...many('trial-mark', 'proves', 'less', [
    ['src/Orders.tsx', '<Header title="Paper invoices (Beta)" />\n', '<Header title="Paper invoices" />\n'],
  ]),
  ...many('trial-mark', 'nearMiss', undefined, [
    ['src/Orders.tsx', '<Header title="Paper invoices (new)" />\n', '<Header title="Paper invoices" />\n'],
  ]),
  ...many('trial-mark', 'reverse', 'more', [
    ['src/Orders.tsx', '<Header title="Paper invoices" />\n', '<Header title="Paper invoices (beta)" />\n'],
  ]),
  // Steps on data in further forms.
  ...many('data-reshaped', 'proves', 'one-off', [
    [
      'shop/migrations/0006_fill.py',
      undefined,
      'def fill(apps, schema_editor):\n    orders = apps.get_model("shop", "Order")\n    orders.objects.filter(\n        Q(price__isnull=True) | Q(price=0)\n    ).update(price=1)\n',
    ],
    [
      'lib/migrations/20200117-01-draft-test-orders.js',
      undefined,
      "const up = async (db) => {\n  await db.raw('update orders set draft = false');\n};\n",
    ],
  ]),
  // A step that only its folder shows to be one on data.
  ...many('data-reshaped', 'proves', 'one-off', [
    [
      'app/tasks/maintenance/reopen_orders_task.rb',
      undefined,
      'class ReopenOrdersTask < MaintenanceTasks::Task\n  def process(order)\n    order.reopen!\n  end\nend\n',
    ],
    ['db/data_migration/20250101_addresses.rb', undefined, 'OrderReslugger.new(order).run!\n'],
  ]),
  ...many('data-reshaped', 'nearMiss', undefined, [
    [
      'app/tasks/maintenance/add_rules_task.rb',
      undefined,
      'def process(order)\n  order.reopen!\n  Rule.create!(order:)\nend\n',
    ],
    [
      'app/tasks/maintenance/tell_task.rb',
      undefined,
      'def process(order)\n  OrderMailer.told(order).deliver_now\nend\n',
    ],
    ['app/services/reopen_orders.rb', undefined, 'def process(order)\n  order.reopen!\nend\n'],
    ['lib/migrations/orders.test.js', undefined, "await db.raw('update orders set draft = false');\n"],
  ]),
  ...many('data-erased', 'proves', 'one-off', [
    [
      'migrations/versions/2026_stop.py',
      undefined,
      'def upgrade():\n    op.execute("DROP EXTENSION IF EXISTS hstore CASCADE")\n',
    ],
  ]),
  ...many('data-erased', 'nearMiss', undefined, [
    [
      'migrations/versions/2026_stop.py',
      undefined,
      'def upgrade():\n    op.execute("DROP EXTENSION IF EXISTS hstore")\n',
    ],
  ]),
];

function many(
  kind: string,
  is: Example['is'],
  effect: string | undefined,
  list: readonly (readonly [path: string, before: string | undefined, after: string])[],
): readonly Example[] {
  return list.map(([path, before, after]) =>
    example(kind, is, path, before, after, ...(effect === undefined ? [] : [effect])),
  );
}
