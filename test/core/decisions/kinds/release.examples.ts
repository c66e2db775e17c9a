import { examples as switchForms } from './switchForms.ts';
import type { Example } from './example.ts';

const lines = (n: number, text: string): string =>
  Array.from({ length: n }, (_, at) => `${text} ${String(at)}`).join('\n') + '\n';

/** What starts, stops or is staged for customers, and what others must follow. */
export const examples: readonly Example[] = [
  ...switchForms,
  {
    kind: 'part-withdrawn',
    is: 'proves',
    files: [{ path: 'src/pages/gift-cards.tsx', old: lines(20, '<p>Gift card') }],
    expect: [{ kind: 'part-withdrawn', effect: 'one-off' }],
  },
  {
    kind: 'part-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'app/controllers/exports_controller.rb',
        old: `class ExportsController < ApplicationController\n${lines(14, '  # step')}end\n`,
      },
    ],
    expect: [{ kind: 'part-withdrawn', effect: 'one-off' }],
  },
  {
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [{ path: 'src/pages/orders/components/RowOfOrder.tsx', old: lines(20, '<td>') }],
    expect: [],
  },
  {
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [{ path: 'app/controllers/base_controller.rb', old: lines(20, '# shared') }],
    expect: [],
  },
  {
    kind: 'part-withdrawn',
    is: 'reverse',
    files: [{ path: 'src/pages/gift-cards.tsx', new: lines(20, '<p>Gift card') }],
    expect: [],
  },
  {
    kind: 'switch',
    is: 'proves',
    files: [
      {
        path: 'app/src/main/java/com/bakery/FlagKey.kt',
        old: 'sealed class FlagKey<out T : Any> {\n  data object RyeBread : FlagKey<Boolean>() {\n    override val keyName = "rye-bread"\n  }\n\n  data object Cakes : FlagKey<Boolean>() {\n    override val keyName = "cakes"\n  }\n}\n',
        new: 'sealed class FlagKey<out T : Any> {\n  data object Cakes : FlagKey<Boolean>() {\n    override val keyName = "cakes"\n  }\n}\n',
      },
    ],
    expect: [{ kind: 'switch', effect: 'one-off' }],
  },
  {
    kind: 'switch',
    is: 'nearMiss',
    files: [
      {
        path: 'Bakery/OvenState.swift',
        old: 'enum OvenState: String {\n  case warmingUp\n  case baking\n}\n',
        new: 'enum OvenState: String {\n  case baking\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'switch',
    is: 'proves',
    files: [
      {
        path: 'app/views/baskets/show.html.erb',
        old: '<h1>Basket</h1>\n',
        new: '<h1>Basket</h1>\n<% if Flipper.enabled?(:pay_later) %>\n  <%= link_to "Pay later" %>\n<% end %>\n',
      },
    ],
    expect: [{ kind: 'switch', effect: 'unclear' }],
  },
  {
    kind: 'switch',
    is: 'proves',
    files: [
      {
        path: 'src/Basket.cs',
        old: 'class Basket {\n}\n',
        new: 'class Basket {\n  bool Later() => _features.IsEnabled(FeatureFlagKeys.PayLater);\n}\n',
      },
    ],
    expect: [{ kind: 'switch', effect: 'unclear' }],
  },
  {
    kind: 'switch',
    is: 'nearMiss',
    files: [
      {
        path: 'core/src/featureflag/Store.kt',
        new: 'package com.bakery.featureflag.data\n\nimport com.bakery.featureflag.Key\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'switch',
    is: 'nearMiss',
    files: [{ path: 'app/config.py', old: 'A = 1\n', new: 'A = 1\nREDIS_ENABLED = True\n' }],
    expect: [],
  },
  {
    kind: 'switch',
    is: 'reverse',
    files: [{ path: 'src/basket.ts', old: "if (isFeatureEnabled('pay-later')) {\n  show();\n}\n", new: 'show();\n' }],
    expect: [{ kind: 'switch', effect: 'one-off' }],
  },
  {
    kind: 'switch-turned',
    is: 'proves',
    files: [
      {
        path: 'oven/config/flags/production.toml',
        old: '[production.flags.rye-bread]\nscheme = "random"\nenabled = 0.001\n',
        new: '[production.flags.rye-bread]\nscheme = "random"\nenabled = 0.03\n',
      },
    ],
    expect: [{ kind: 'switch-turned', effect: 'more' }],
  },
  {
    kind: 'switch-turned',
    is: 'nearMiss',
    files: [
      {
        path: 'oven/config/settings.yml',
        old: 'oven:\n  max_drop_percent: 2\n',
        new: 'oven:\n  max_drop_percent: 5\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'switch-turned',
    is: 'proves',
    files: [{ path: 'config/features.yml', old: 'pay_later_enabled: false\n', new: 'pay_later_enabled: true\n' }],
    expect: [{ kind: 'switch-turned', effect: 'more' }],
  },
  {
    kind: 'switch-turned',
    is: 'nearMiss',
    files: [{ path: 'config/tools.yml', old: 'debug_enabled: false\n', new: 'debug_enabled: true\n' }],
    expect: [],
  },
  {
    kind: 'switch-turned',
    is: 'reverse',
    files: [
      {
        path: 'src/switches.ts',
        old: 'export const ENABLE_PAY_LATER = true;\n',
        new: 'export const ENABLE_PAY_LATER = false;\n',
      },
    ],
    expect: [{ kind: 'switch-turned', effect: 'less' }],
  },
  {
    kind: 'end-announced',
    is: 'proves',
    files: [
      {
        path: 'src/routes/v1.go',
        old: 'func V1() {\n}\n',
        new: 'func V1() {\n\tw.Header().Set("Sunset", "2026-11-30")\n}\n',
      },
    ],
    expect: [{ kind: 'end-announced', effect: 'one-off' }],
  },
  {
    kind: 'end-announced',
    is: 'nearMiss',
    files: [
      { path: 'src/prices.py', old: 'def old(): pass\n', new: '# Deprecated, use new() instead.\ndef old(): pass\n' },
    ],
    expect: [],
  },
  {
    kind: 'end-announced',
    is: 'reverse',
    files: [
      {
        path: 'src/routes/v1.ts',
        old: '// Deprecated, ends on 2026-11-30\nexport const v1 = 1;\n',
        new: 'export const v1 = 1;\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'setting-demanded',
    is: 'proves',
    files: [
      {
        path: 'config/runtime.exs',
        old: 'import Config\n',
        new: 'import Config\nconfig :shop, letter_key: System.fetch_env!("LETTER_KEY")\n',
      },
    ],
    expect: [{ kind: 'setting-demanded', effect: 'more' }],
  },
  {
    kind: 'setting-demanded',
    is: 'nearMiss',
    files: [
      { path: 'config/application.rb', old: 'x = 1\n', new: 'x = 1\nregion = ENV.fetch("SHOP_REGION", "west")\n' },
    ],
    expect: [],
  },
  {
    kind: 'setting-demanded',
    is: 'reverse',
    files: [
      {
        path: 'shop/settings.py',
        old: "KEY = os.environ['LETTER_KEY']\n",
        new: "KEY = os.environ.get('LETTER_KEY', '')\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'interface-broken',
    is: 'proves',
    files: [
      { path: 'schema.graphql', old: 'type Loaf {\n  id: ID!\n  weight: Int\n}\n', new: 'type Loaf {\n  id: ID!\n}\n' },
    ],
    expect: [{ kind: 'interface-broken', effect: 'more' }],
  },
  {
    kind: 'interface-broken',
    is: 'nearMiss',
    files: [
      {
        path: 'openapi.yaml',
        old: "openapi: 3.0.0\npaths:\n  '/loaf/{loaf_name}':\n    get:\n      summary: A loaf\n",
        new: "openapi: 3.0.0\npaths:\n  '/loaf/{loaf_reference}':\n    get:\n      summary: One loaf\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'interface-broken',
    is: 'reverse',
    files: [
      {
        path: 'api/loaf.proto',
        old: 'message Loaf {\n  string id = 1;\n}\n',
        new: 'message Loaf {\n  string id = 1;\n  int32 weight = 2;\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'older-devices',
    is: 'proves',
    files: [
      {
        path: 'app/build.gradle',
        old: 'android {\n  defaultConfig {\n    minSdkVersion 23\n  }\n}\n',
        new: 'android {\n  defaultConfig {\n    minSdkVersion 28\n  }\n}\n',
      },
    ],
    expect: [{ kind: 'older-devices', effect: 'more' }],
  },
  {
    kind: 'older-devices',
    is: 'nearMiss',
    files: [
      {
        path: 'app/build.gradle',
        old: 'android {\n  defaultConfig {\n    targetSdkVersion 33\n  }\n}\n',
        new: 'android {\n  defaultConfig {\n    targetSdkVersion 35\n  }\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'older-devices',
    is: 'reverse',
    files: [{ path: 'ios/Podfile', old: "platform :ios, '16.0'\n", new: "platform :ios, '14.0'\n" }],
    expect: [{ kind: 'older-devices', effect: 'less' }],
  },
  {
    kind: 'older-devices',
    is: 'proves',
    files: [
      {
        path: 'OvenKit/Package.swift',
        old: 'let package = Package(\n  name: "OvenKit",\n  platforms: [.iOS(.v16), .macOS(.v13)],\n)\n',
        new: 'let package = Package(\n  name: "OvenKit",\n  platforms: [.iOS(.v17), .macOS(.v14)],\n)\n',
      },
    ],
    expect: [{ kind: 'older-devices', effect: 'more' }],
  },
  {
    // A package that asks for less does not free the app that it is in.
    kind: 'older-devices',
    is: 'nearMiss',
    files: [
      {
        path: 'OvenKit/Package.swift',
        old: 'let package = Package(\n  platforms: [.macOS(.v11)],\n)\n',
        new: 'let package = Package(\n  platforms: [.macOS(.v10_15)],\n)\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'older-servers',
    is: 'proves',
    files: [
      {
        path: 'app/src/main/java/com/bakery/BakeryApp.java',
        old: 'class BakeryApp {\n  static final OvenVersion OUTDATED_SERVER_VERSION = OvenVersion.oven_22;\n}\n',
        new: 'class BakeryApp {\n  static final OvenVersion OUTDATED_SERVER_VERSION = OvenVersion.oven_23;\n}\n',
      },
    ],
    expect: [{ kind: 'older-servers', effect: 'more' }],
  },
  {
    kind: 'older-servers',
    is: 'nearMiss',
    files: [
      {
        path: 'src/oven.ts',
        old: 'export const SERVER_VERSION = "22.1";\nexport const MIN_SERVER_VERSION = "20.0";\n',
        new: 'export const SERVER_VERSION = "23.0";\nexport const MIN_SERVER_VERSION = "20.0";\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'older-servers',
    is: 'reverse',
    files: [
      {
        path: 'plugin.json',
        old: '{\n  "id": "oven",\n  "min_server_version": "10.0.0"\n}\n',
        new: '{\n  "id": "oven",\n  "min_server_version": "9.5.0"\n}\n',
      },
    ],
    expect: [{ kind: 'older-servers', effect: 'less' }],
  },
  {
    kind: 'support-end-silenced',
    is: 'proves',
    files: [
      {
        path: 'config/brakeman.ignore',
        old: '{\n  "ignored_warnings": [\n    {\n      "warning_code": 18,\n      "message": "Possible unprotected redirect"\n    }\n  ]\n}\n',
        new: '{\n  "ignored_warnings": [\n    {\n      "warning_code": 123,\n      "message": "Support for Ruby 3.2.9 ends on 2026-03-31"\n    },\n    {\n      "warning_code": 18,\n      "message": "Possible unprotected redirect"\n    }\n  ]\n}\n',
      },
    ],
    expect: [{ kind: 'support-end-silenced', effect: 'more' }],
  },
  {
    kind: 'support-end-silenced',
    is: 'nearMiss',
    files: [
      {
        path: 'config/brakeman.ignore',
        old: '{\n  "ignored_warnings": [\n    {\n      "warning_code": 18,\n      "message": "Possible unprotected redirect"\n    }\n  ]\n}\n',
        new: '{\n  "ignored_warnings": [\n    {\n      "warning_code": 18,\n      "message": "Possible SQL injection"\n    },\n    {\n      "warning_code": 18,\n      "message": "Possible unprotected redirect"\n    }\n  ]\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'support-end-silenced',
    is: 'reverse',
    files: [
      {
        path: 'config/brakeman.ignore',
        old: '{\n  "ignored_warnings": [\n    {\n      "warning_code": 123,\n      "message": "Support for Ruby 3.2.9 ends on 2026-03-31"\n    },\n    {\n      "warning_code": 18,\n      "message": "Possible unprotected redirect"\n    }\n  ]\n}\n',
        new: '{\n  "ignored_warnings": [\n    {\n      "warning_code": 18,\n      "message": "Possible unprotected redirect"\n    }\n  ]\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'phone-permission',
    is: 'proves',
    files: [
      {
        path: 'app/src/main/AndroidManifest.xml',
        old: '<manifest>\n</manifest>\n',
        new: '<manifest>\n  <uses-permission android:name="android.permission.ACCESS_FINE_LOCATION" />\n</manifest>\n',
      },
    ],
    expect: [{ kind: 'phone-permission', effect: 'more' }],
  },
  {
    kind: 'phone-permission',
    is: 'nearMiss',
    files: [
      {
        path: 'app/src/main/AndroidManifest.xml',
        old: '<manifest>\n</manifest>\n',
        new: '<manifest>\n  <uses-permission android:name="android.permission.INTERNET" />\n</manifest>\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'phone-permission',
    is: 'reverse',
    files: [
      {
        path: 'ios/Shop/Info.plist',
        old: '<dict>\n  <key>NSCameraUsageDescription</key>\n  <string>To scan</string>\n</dict>\n',
        new: '<dict>\n</dict>\n',
      },
    ],
    expect: [{ kind: 'phone-permission', effect: 'less' }],
  },
  {
    kind: 'language-offered',
    is: 'proves',
    files: [{ path: 'src/locales/pt.json', new: '{ "bread": "pão" }\n' }],
    expect: [{ kind: 'language-offered', effect: 'more' }],
  },
  {
    kind: 'language-offered',
    is: 'nearMiss',
    files: [{ path: 'src/locales/pt.json', old: '{ "bread": "pão" }\n', new: '{ "bread": "pão", "cake": "bolo" }\n' }],
    expect: [],
  },
  {
    kind: 'language-offered',
    is: 'reverse',
    files: [{ path: 'src/locales/pt.json', old: '{ "bread": "pão" }\n' }],
    expect: [{ kind: 'language-offered', effect: 'less' }],
  },
  {
    kind: 'search-engines',
    is: 'proves',
    files: [
      {
        path: 'templates/recipe.html',
        old: '<head>\n</head>\n',
        new: '<head>\n<meta name="robots" content="noindex">\n</head>\n',
      },
    ],
    expect: [{ kind: 'search-engines', effect: 'more' }],
  },
  {
    kind: 'search-engines',
    is: 'nearMiss',
    files: [{ path: 'templates/one_order.html', new: '<head>\n<meta name="robots" content="noindex">\n</head>\n' }],
    expect: [],
  },
  {
    kind: 'search-engines',
    is: 'reverse',
    files: [
      {
        path: 'templates/recipe.html',
        old: '<head>\n<meta name="robots" content="noindex">\n</head>\n',
        new: '<head>\n</head>\n',
      },
    ],
    expect: [{ kind: 'search-engines', effect: 'less' }],
  },
  {
    kind: 'new-major-version',
    is: 'proves',
    files: [
      {
        path: 'package.json',
        old: '{\n  "name": "shop",\n  "version": "2.9.1"\n}\n',
        new: '{\n  "name": "shop",\n  "version": "3.0.0"\n}\n',
      },
    ],
    expect: [{ kind: 'new-major-version', effect: 'unclear' }],
  },
  {
    kind: 'new-major-version',
    is: 'nearMiss',
    files: [
      {
        path: 'package.json',
        old: '{\n  "name": "shop",\n  "version": "2.9.1"\n}\n',
        new: '{\n  "name": "shop",\n  "version": "2.10.0"\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'new-major-version',
    is: 'reverse',
    files: [
      {
        path: 'Cargo.toml',
        old: '[package]\nname = "shop"\nversion = "3.0.0"\n',
        new: '[package]\nname = "shop"\nversion = "2.9.1"\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'work-undone',
    is: 'proves',
    words: { title: 'Revert "Sell gift cards"', body: '' },
    files: [{ path: 'app/lib/gift_cards.rb', old: 'class GiftCards\n  def sell\n    Sale.new\n  end\nend\n' }],
    expect: [{ kind: 'work-undone', effect: 'one-off' }],
  },
  {
    kind: 'work-undone',
    is: 'nearMiss',
    words: { title: 'Go back to the list after saving', body: '' },
    files: [{ path: 'app/lib/gift_cards.rb', old: 'class GiftCards\n  def sell\n    Sale.new\n  end\nend\n' }],
    expect: [],
  },
  {
    kind: 'work-undone',
    is: 'reverse',
    words: { title: 'Sell gift cards', body: '' },
    files: [{ path: 'app/lib/gift_cards.rb', new: 'class GiftCards\n  def sell\n    Sale.new\n  end\nend\n' }],
    expect: [],
  },
  {
    kind: 'part-paused',
    is: 'proves',
    files: [
      {
        path: 'app/mail/receipts.py',
        old: 'def send(order):\n    bill = order.bill()\n    post(order, bill)\n',
        new: 'def send(order):\n    bill = order.bill()\n    # temporarily disable bills until the printer is repaired\n    bill = None\n    post(order, bill)\n',
      },
    ],
    expect: [{ kind: 'part-paused', effect: 'one-off' }],
  },
  {
    kind: 'part-paused',
    is: 'nearMiss',
    files: [
      {
        path: 'app/mail/receipts.py',
        old: 'def send(order):\n    bill = order.bill()\n    post(order, bill)\n',
        new: 'def send(order):\n    # bills wait until the order is paid\n    bill = None\n    post(order, bill)\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'part-paused',
    is: 'reverse',
    files: [
      {
        path: 'lib/parcels/checks.ex',
        old: 'def checks(%{from: "FR"}), do: []\n',
        new: 'def checks(%{from: "FR"}), do: [Checks.French]\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'end-announced',
    is: 'proves',
    files: [
      {
        path: 'web/src/Banner.tsx',
        old: '<p>Old gift cards will stop working soon.</p>\n',
        new: '<p>Old gift cards will be turned off on March 3.</p>\n',
      },
    ],
    expect: [{ kind: 'end-announced', effect: 'one-off' }],
  },
  {
    kind: 'end-announced',
    is: 'nearMiss',
    files: [
      {
        path: 'web/src/Banner.tsx',
        old: '<p>Hello</p>\n',
        new: '<p>The old key will stop working on this device.</p>\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'part-paused',
    is: 'proves',
    files: [
      {
        path: 'app/jobs/reminders_job.rb',
        old: 'class RemindersJob\n  def perform\n    Reminder.send_all\n  end\nend\n',
        new: 'class RemindersJob\n  def perform\n    # temporarily disable this job\n    return true\n\n    Reminder.send_all\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'part-paused', effect: 'one-off' }],
  },
  {
    kind: 'part-paused',
    is: 'proves',
    files: [
      {
        path: 'src/home/HomeState.kt',
        old: 'class HomeState {\n    val showTabs = true\n    val showBanner = !isPaid\n}\n',
        new: 'class HomeState {\n    val showTabs = true\n    // Hidden for now, until the offers are back\n    val showBanner = false // !isPaid\n}\n',
      },
    ],
    expect: [{ kind: 'part-paused', effect: 'one-off' }],
  },
  {
    kind: 'part-paused',
    is: 'nearMiss',
    files: [
      {
        path: 'src/keys.ts',
        old: 'export const keys = [];\n',
        new: '// Counts those who keep the shortcuts disabled until all locks are lifted\nlet disabled = false;\nexport const keys = [];\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'work-undone',
    is: 'nearMiss',
    words: {
      title: 'Revert "Revert "Offer the new route""',
      body: 'This reverts commit 015f0f0ec0633930add991b00bc12455346fac82.',
    },
    files: [{ path: 'src/routes.ts', old: 'a();\nb();\nc();\nd();\ne();\n', new: 'a();\nz();\n' }],
    expect: [],
  },
  {
    kind: 'shown-to-some',
    is: 'proves',
    files: [
      {
        path: 'web/src/pages/Orders.vue',
        old: '<div>\n  <GiftCards :order="order" />\n</div>\n',
        new: '<div>\n  <GiftCards v-if="giftCardsEnabled" :order="order" />\n</div>\n',
      },
    ],
    expect: [{ kind: 'shown-to-some', effect: 'more' }],
  },
  {
    kind: 'shown-to-some',
    is: 'proves',
    files: [
      {
        path: 'jobs/remind_customers.ts',
        old: 'export async function remind() {\n  const late = await lateOrders();\n  await send(late);\n}\n',
        new: "export async function remind() {\n  if (config.env !== 'production') return;\n  const late = await lateOrders();\n  await send(late);\n}\n",
      },
    ],
    expect: [{ kind: 'shown-to-some', effect: 'more' }],
  },
  {
    kind: 'shown-to-some',
    is: 'nearMiss',
    files: [
      {
        path: 'web/src/pages/Orders.vue',
        old: '<div>\n  <GiftCards v-if="giftCardsEnabled" />\n</div>\n',
        new: '<div>\n  <GiftCards v-if="shop.giftCardsEnabled" />\n</div>\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'shown-to-some',
    is: 'nearMiss',
    files: [
      {
        path: 'web/src/pages/Orders.vue',
        old: '<div>\n  <Parcels />\n</div>\n',
        new: '<div>\n  <Parcels />\n  <GiftCards v-if="giftCardsEnabled" />\n</div>\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'shown-to-some',
    is: 'reverse',
    files: [
      {
        path: 'app/views/orders/show.html.erb',
        old: '<h1>Order</h1>\n<% if Rails.env.staging? %>\n  <%= render "gift_cards", order: @order %>\n<% end %>\n',
        new: '<h1>Order</h1>\n<%= render "gift_cards", order: @order %>\n',
      },
    ],
    expect: [{ kind: 'shown-to-some', effect: 'less' }],
  },
  {
    kind: 'switch',
    is: 'proves',
    files: [
      {
        path: 'src/Core/Names.cs',
        old: 'public static class FeatureFlagKeys\n{\n    public const string Parcels = "parcels";\n}\n',
        new: 'public static class FeatureFlagKeys\n{\n    public const string Parcels = "parcels";\n    public const string GiftCards = "gift-cards";\n}\n',
      },
    ],
    expect: [{ kind: 'switch', effect: 'unclear' }],
  },
  {
    kind: 'switch-turned',
    is: 'proves',
    files: [
      {
        path: 'config/environments/production.rb',
        old: 'config.x.gift_cards.sold = false\n',
        new: 'config.x.gift_cards.sold = true\n',
      },
    ],
    expect: [{ kind: 'switch-turned', effect: 'more' }],
  },
  {
    kind: 'switch',
    is: 'nearMiss',
    files: [
      {
        path: 'server/controllers/experiments.ts',
        old: 'export const answer = (one) => ({\n  name: one.name,\n});\n',
        new: 'export const answer = (one) => ({\n  name: one.name,\n  hasCorrectFigures: true,\n});\n',
      },
    ],
    expect: [],
  },
];
