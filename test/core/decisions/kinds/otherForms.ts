import { example } from './example.ts';
import type { Example } from './example.ts';

const piece = Array.from({ length: 30 }, (_, line) => `step(${String(line)});\n`).join('');

function project(base: string, published: boolean): string {
  const tags = published ? '<PackageTags>shop</PackageTags>' : '';
  return `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n    ${base}\n    ${tags}\n  </PropertyGroup>\n</Project>\n`;
}

/** Kinds that are known, in forms that other languages and houses write. */
export const examples: readonly Example[] = [
  // The common beginning of many addresses.
  ...many('address-withdrawn', 'proves', 'more', [
    [
      'shop/urls.py',
      'urlpatterns = [\n    path("", api.urls),\n]\n',
      'urlpatterns = [\n    path("api/v2/", api.urls),\n]\n',
    ],
    [
      'app/main.py',
      'app.include_router(orders.router, prefix="/api/orders")\n',
      'app.include_router(orders.router, prefix="/api/v2/orders")\n',
    ],
    ['server/app.ts', "app.use('/api/carts', carts)\n", "app.use('/api/baskets', carts)\n"],
    ['src/main.ts', "  app.setGlobalPrefix('api');\n", "  app.setGlobalPrefix('api/v1');\n"],
    ['src/labels.controller.ts', "@Controller('shops/:id/tags')\n", "@Controller('shops/:id/labels')\n"],
    ['Shop/LoansController.cs', '[Route("api/loans")]\n', '[Route("api/lending")]\n'],
    ['src/http.rs', '    .nest("/api", routes())\n', '    .nest("/api/v1", routes())\n'],
  ]),
  ...many('address-withdrawn', 'nearMiss', undefined, [
    ['shop/urls.py', 'path("shop/", include("shop.urls")),\n', 'path("store/", include("shop.urls")),\n'],
    ['server/app.ts', "app.use('/api/carts', carts)\n", "app.use('/api/carts/', carts)\n"],
    ['src/labels.controller.ts', "@Controller('admin/tags')\n", "@Controller('admin/labels')\n"],
    ['src/http.rs', '    .nest("/api", routes(one))\n', '    .nest("/api", routes(two))\n'],
  ]),
  example('address-withdrawn', 'reverse', 'src/labels.controller.ts', '', "@Controller('shops/:id/labels')\n"),
  // Where a request carries what it asks.
  ...many('address-withdrawn', 'proves', 'more', [
    ['src/links.rs', '  data: Json<LinkQuestion>,\n', '  data: Query<LinkQuestion>,\n'],
    ['src/OrderApi.java', 'Order find(@RequestParam String id) {\n', 'Order find(@RequestBody String id) {\n'],
    ['Shop/OrdersApi.cs', 'Find([FromQuery] string id)\n', 'Find([FromBody] string id)\n'],
    ['src/orders.controller.ts', '  find(@Query() asked: FindOrder) {\n', '  find(@Body() asked: FindOrder) {\n'],
  ]),
  ...many('address-withdrawn', 'nearMiss', undefined, [
    ['src/links.rs', '  data: Json<LinkQuestion>,\n', '  question: Json<LinkQuestion>,\n'],
    ['src/OrderApi.java', 'find(@RequestBody Order order)\n', 'find(@RequestBody @Valid Order order)\n'],
  ]),
  // An address that is made a remark.
  example(
    'part-withdrawn',
    'proves',
    'maps/urls.py',
    'urlpatterns = [\n    path("towns/", views.towns),\n    path("roads/", views.roads),\n]\n',
    'urlpatterns = [\n    # path("towns/", views.towns),\n    path("roads/", views.roads),\n]\n',
    'one-off',
  ),
  example(
    'part-withdrawn',
    'nearMiss',
    'maps/urls.py',
    'urlpatterns = [\n    path("towns/", views.towns),\n    path("roads/", views.roads),\n]\n',
    'urlpatterns = [\n    path("roads/", views.roads),\n    path("places/", views.places),\n]\n',
  ),
  example(
    'part-withdrawn',
    'reverse',
    'maps/urls.py',
    'urlpatterns = [\n    # path("towns/", views.towns),\n]\n',
    'urlpatterns = [\n    path("towns/", views.towns),\n]\n',
  ),
  // A part of a screen that nothing draws any longer.
  {
    kind: 'part-withdrawn',
    is: 'proves',
    files: [
      { path: 'src/orders/PriceSteps.tsx', old: piece },
      { path: 'src/orders/Order.tsx', old: 'a();\nshow(<PriceSteps order={order} />);\n', new: 'a();\n' },
    ],
    expect: [{ kind: 'part-withdrawn', effect: 'one-off' }],
  },
  {
    // Another part is drawn in its place.
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [
      { path: 'src/orders/PriceSteps.tsx', old: piece },
      {
        path: 'src/orders/Order.tsx',
        old: 'a();\nshow(<PriceSteps order={order} />);\n',
        new: 'a();\nshow(<Prices of={order} />);\n',
      },
    ],
    expect: [],
  },
  {
    // Nothing drew it.
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [{ path: 'src/orders/PriceSteps.tsx', old: piece }],
    expect: [],
  },
  {
    kind: 'part-withdrawn',
    is: 'reverse',
    files: [
      { path: 'src/orders/PriceSteps.tsx', new: piece },
      { path: 'src/orders/Order.tsx', old: 'a();\n', new: 'a();\nshow(<PriceSteps order={order} />);\n' },
    ],
    expect: [],
  },
  // What programs call goes with its file.
  {
    kind: 'address-withdrawn',
    is: 'proves',
    files: [{ path: 'app/controllers/api/v2/receipts_controller.rb', old: piece }],
    expect: [{ kind: 'address-withdrawn', effect: 'more' }],
  },
  {
    kind: 'address-withdrawn',
    is: 'nearMiss',
    files: [{ path: 'app/controllers/receipts_controller.rb', old: piece }],
    expect: [],
  },
  // One of several bases that a component was made for.
  ...many('base-obligatory', 'proves', 'more', [
    [
      'src/Shop.Parts/Shop.Parts.csproj',
      project('<TargetFrameworks>netcoreapp3.1;net6.0</TargetFrameworks>', true),
      project('<TargetFramework>net6.0</TargetFramework>', true),
    ],
  ]),
  ...many('base-obligatory', 'nearMiss', undefined, [
    [
      'src/Shop/Shop.csproj',
      project('<TargetFrameworks>netcoreapp3.1;net6.0</TargetFrameworks>', false),
      project('<TargetFramework>net6.0</TargetFramework>', false),
    ],
  ]),
  ...many('base-obligatory', 'reverse', undefined, [
    [
      'src/Shop.Parts/Shop.Parts.csproj',
      project('<TargetFramework>net6.0</TargetFramework>', true),
      project('<TargetFrameworks>netcoreapp3.1;net6.0</TargetFrameworks>', true),
    ],
  ]),
  // A setting that a page explains and the code reads.
  {
    kind: 'setting-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'docs/install.md',
        old: 'Say `ORDER_EXPORT_FOLDER`:\n\nORDER_EXPORT_FOLDER=/tmp\n',
        new: 'Nothing to say.\n',
      },
      { path: 'src/export.rs', old: 'const ORDER_ENV: &str = "ORDER_EXPORT_FOLDER";\nfn a() {}\n', new: 'fn a() {}\n' },
    ],
    expect: [{ kind: 'setting-withdrawn', effect: 'more' }],
  },
  {
    kind: 'setting-withdrawn',
    is: 'nearMiss',
    files: [{ path: 'docs/install.md', old: 'ORDER_EXPORT_FOLDER=/tmp\n', new: 'Nothing to say.\n' }],
    expect: [],
  },
  {
    // Pages for the team.
    kind: 'setting-withdrawn',
    is: 'nearMiss',
    files: [
      { path: 'docs/development/tooling.md', old: 'ORDER_EXPORT_FOLDER=/tmp\n', new: 'Nothing to say.\n' },
      {
        path: 'src/export.rs',
        old: 'const ORDER_ENV: &str = "ORDER_EXPORT_FOLDER";\nfn a() {}\n',
        new: 'fn a() {}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'setting-withdrawn',
    is: 'reverse',
    files: [
      { path: 'docs/install.md', old: 'Nothing to say.\n', new: 'ORDER_EXPORT_FOLDER=/tmp\n' },
      { path: 'src/export.rs', old: 'fn a() {}\n', new: 'const ORDER_ENV: &str = "ORDER_EXPORT_FOLDER";\nfn a() {}\n' },
    ],
    expect: [],
  },
  example(
    'setting-renamed',
    'proves',
    'src/config/types/OrderLimits.ts',
    'export class OrderLimits {\n  disabled: boolean = true;\n}\n',
    'export class OrderLimits {\n  enabled: boolean = false;\n}\n',
    'more',
  ),
  example(
    'setting-renamed',
    'nearMiss',
    'docs/install.md',
    'ORDER_EXPORT_FOLDER=/tmp\n',
    'ORDER_EXPORT_DIRECTORY=/tmp\n',
  ),
  // Switches under other names.
  ...many('switch', 'proves', 'unclear', [
    ['app/views/orders/show.html.haml', '%p Order\n', '- if Settings.paper_invoice_enabled_for_shops?\n  %p Order\n'],
    ['src/routes.ts', 'const routes = [];\n', "const routes = [{\n    path: '/maps',\n    flag: 'townMaps',\n}];\n"],
    ['manifest.yml', 'env:\n  A: 1\n', 'env:\n  A: 1\n  SETTINGS__FEATURES__PAPER_INVOICES: ((PAPER))\n'],
    ['helm/values-prod.yaml', 'env:\n  A: 1\n', 'env:\n  A: 1\n  FEATURE-FLAGS_PAPER-INVOICES: false\n'],
    ['ui/orders.tsx', 'show();\n', "if (import.meta.env.VITE_SHOP_FF_PAPER_INVOICES === '1') show();\n"],
  ]),
  ...many('switch', 'nearMiss', undefined, [
    ['src/routes.ts', 'const routes = [];\n', "const routes = [{\n    path: '/maps',\n    label: 'townMaps',\n}];\n"],
    ['ui/orders.tsx', 'show();\n', "if (import.meta.env.VITE_SHOP_OFFER === '1') show();\n"],
  ]),
  ...many('switch', 'reverse', 'one-off', [
    ['helm/values-prod.yaml', 'env:\n  A: 1\n  FEATURE-FLAGS_PAPER-INVOICES: true\n', 'env:\n  A: 1\n'],
  ]),
  // What counts where nobody says otherwise.
  ...many('switch-turned', 'proves', 'more', [
    ['config/shop.php', "  'maps' => env('SHOP_MAPS', false),\n", "  'maps' => env('SHOP_MAPS', true),\n"],
    ['shop/options.py', 'MAPS = os.getenv("SHOP_MAPS", "false")\n', 'MAPS = os.getenv("SHOP_MAPS", "true")\n'],
  ]),
  ...many('switch-turned', 'nearMiss', undefined, [
    ['config/shop.php', "  'log' => env('SHOP_LOG', false),\n", "  'log' => env('SHOP_LOG', true),\n"],
    ['config/shop.php', "  'maps' => env('SHOP_MAPS', true),\n", "  'plans' => env('SHOP_MAPS', true),\n"],
  ]),
  ...many('switch-turned', 'reverse', 'less', [
    ['config/shop.php', "  'maps' => env('SHOP_MAPS', true),\n", "  'maps' => env('SHOP_MAPS', false),\n"],
  ]),
  // A part of a screen whose first line says little.
  example(
    'shown-to-some',
    'proves',
    'src/Orders.tsx',
    '  return <div>\n    <Link\n      title="Import orders"\n      url={paths.importOrders}\n    />\n  </div>\n',
    '  return <div>\n    <Shown condition={isSuperAdmin}>\n      <Link\n        title="Import orders"\n        url={paths.importOrders}\n      />\n    </Shown>\n  </div>\n',
    'more',
  ),
  example(
    'shown-to-some',
    'nearMiss',
    'src/Orders.tsx',
    '  return <div>\n  </div>\n',
    '  return <div>\n    <Shown condition={isSuperAdmin}>\n      <Link\n        title="Import orders"\n        url={paths.importOrders}\n      />\n    </Shown>\n  </div>\n',
  ),
  example(
    'part-paused',
    'proves',
    'src/Choice.html',
    '<select>\n  <option value="rail">By rail</option>\n  <option value="road">By road</option>\n</select>\n',
    '<select>\n  <!--<option value="rail">By rail</option>-->\n  <option value="road">By road</option>\n</select>\n',
    'one-off',
  ),
  // The system below what the product runs on, and the one that an app aims at.
  ...many('foundation-upgraded', 'proves', 'one-off', [
    ['Dockerfile', 'FROM python:3.12-slim-bullseye AS base\n', 'FROM python:3.12-slim-bookworm AS base\n'],
    ['app/build.gradle', 'android {\n  targetSdkVersion 33\n}\n', 'android {\n  targetSdkVersion 34\n}\n'],
    ['gradle/libs.versions.toml', '[versions]\ntargetSdk = "34"\n', '[versions]\ntargetSdk = "35"\n'],
  ]),
  ...many('foundation-upgraded', 'nearMiss', undefined, [
    ['Dockerfile', 'FROM python:3.12.1-slim-bookworm AS base\n', 'FROM python:3.12.2-slim-bookworm AS base\n'],
    ['app/build.gradle', 'android {\n  targetSdkVersion 31\n}\n', 'android {\n  targetSdkVersion 32\n}\n'],
    ['app/build.gradle', 'android {\n  compileSdkVersion 33\n}\n', 'android {\n  compileSdkVersion 34\n}\n'],
  ]),
  ...many('foundation-moved-back', 'proves', 'more', [
    ['Dockerfile', 'FROM python:3.12-slim-bookworm AS base\n', 'FROM python:3.12-slim-bullseye AS base\n'],
  ]),
  // Records that a step on data writes one by one.
  ...many('data-reshaped', 'proves', 'one-off', [
    [
      'migrations/20250102-withdraw.js',
      undefined,
      'module.exports = {\n  async up(db) {\n    await order.save({ fromUser: { name: "mend" } });\n  },\n};\n',
    ],
    [
      'pkg/migration/20250102.go',
      undefined,
      'func init() {\n\tmigrate(func(tx *xorm.Engine) error {\n\t\ttx.Where("id = ?", one.ID).\n\t\t\tUpdate(one)\n\t})\n}\n',
    ],
    ['Local/Orders schema/18. Fill the price.sql', undefined, 'UPDATE orders SET price = 0 WHERE price IS NULL;\n'],
  ]),
  ...many('data-reshaped', 'nearMiss', undefined, [
    ['pkg/orders/write.go', undefined, 'func write() {\n\ttx.Where("id = ?", one.ID).\n\t\tUpdate(one)\n}\n'],
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
