import { examples as contractForms } from './contractForms.ts';
import { examples as furtherForms } from './furtherForms.ts';
import { examples as otherForms } from './otherForms.ts';
import type { Example } from './example.ts';

const routes = (...lines: readonly string[]): string =>
  ['Rails.application.routes.draw do', ...lines, 'end', ''].join('\n');
const orders = routes(
  '  namespace :api do',
  '    resources :orders, only: %i[index show]',
  '    resources :exports, only: %i[index]',
  '  end',
);
const page = Array.from({ length: 30 }, (_, line) => `<p>Line ${String(line)} of the page</p>`).join('\n');

export const examples: readonly Example[] = [
  ...otherForms,
  ...contractForms,
  ...furtherForms,
  {
    kind: 'address-withdrawn',
    is: 'proves',
    files: [
      { path: 'config/routes.rb', old: orders, new: orders.replace('    resources :exports, only: %i[index]\n', '') },
    ],
    expect: [{ kind: 'address-withdrawn', effect: 'more' }],
  },
  {
    kind: 'address-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'src/main/java/shop/OrderController.java',
        old: '  @GetMapping("/orders/{id}/state")\n  State state() {\n',
        new: '  @GetMapping("/orders/{id}/status")\n  State state() {\n',
      },
    ],
    expect: [{ kind: 'address-withdrawn', effect: 'more' }],
  },
  {
    kind: 'address-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'Shop/Controllers/LibraryController.cs',
        old: '    [HttpGet("scan")]\n',
        new: '    [HttpPost("scan")]\n',
      },
    ],
    expect: [{ kind: 'address-withdrawn', effect: 'more' }],
  },
  {
    kind: 'address-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'lib/shop_web/router.ex',
        old: '  scope "/api", ShopWeb do\n    post "/users/:name/reset", UserController, :reset\n    get "/users", UserController, :index\n  end\n',
        new: '  scope "/api", ShopWeb do\n    get "/users", UserController, :index\n  end\n',
      },
    ],
    expect: [{ kind: 'address-withdrawn', effect: 'more' }],
  },
  {
    // Only the name of the variable part differs: callers see the same address.
    kind: 'address-withdrawn',
    is: 'nearMiss',
    files: [
      {
        path: 'internal/api/api.go',
        old: '\tr.Get("/v1/orders/{id}", h.order)\n',
        new: '\tr.Get("/v1/orders/{orderId}", h.order)\n',
      },
    ],
    expect: [],
  },
  {
    // Moved to another file, and an address of administration that goes.
    kind: 'address-withdrawn',
    is: 'nearMiss',
    files: [
      {
        path: 'api/main.py',
        old: '@app.get("/orders/{id}")\ndef order():\n    pass\n',
        new: 'def order():\n    pass\n',
      },
      { path: 'api/orders.py', old: 'x = 1\n', new: 'x = 1\n@router.get("/orders/{id}")\ndef order():\n    pass\n' },
      { path: 'api/admin/users.py', old: '@app.post("/reset")\ndef reset():\n    pass\n', new: 'x = 2\n' },
    ],
    expect: [],
  },
  {
    kind: 'address-withdrawn',
    is: 'reverse',
    files: [
      { path: 'config/routes.rb', old: orders.replace('    resources :exports, only: %i[index]\n', ''), new: orders },
    ],
    expect: [],
  },
  {
    kind: 'field-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'app/serializers/site_serializer.rb',
        old: '  attributes :code, :name, :latitude, :longitude\n',
        new: '  attributes :code, :name\n',
      },
    ],
    expect: [{ kind: 'field-withdrawn', effect: 'more' }],
  },
  {
    kind: 'field-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'internal/api/handlers/order.go',
        old: 'type order struct {\n\tSendLater bool `json:"send_later"`\n\tName string `json:"name"`\n}\n',
        new: 'type order struct {\n\tName string `json:"name"`\n}\n',
      },
    ],
    expect: [{ kind: 'field-withdrawn', effect: 'more' }],
  },
  {
    // The field stays, and another file declares what this one loses.
    kind: 'field-withdrawn',
    is: 'nearMiss',
    files: [
      {
        path: 'src/orders/dto/order.dto.ts',
        old: 'export class OrderDto {\n  total: number;\n  note: string;\n}\n',
        new: 'export class OrderDto {\n  total: number | null;\n}\n',
      },
      {
        path: 'src/orders/dto/base.dto.ts',
        old: 'export class BaseDto {\n}\n',
        new: 'export class BaseDto {\n  note: string;\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'field-withdrawn',
    is: 'reverse',
    files: [
      {
        path: 'app/serializers/site_serializer.rb',
        old: '  attributes :code, :name\n',
        new: '  attributes :code, :name, :latitude\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'setting-renamed',
    is: 'proves',
    files: [
      {
        path: 'config/settings.py',
        old: 'X = os.environ.get("TELEMETRY_DISABLE")\n',
        new: 'X = os.environ.get("DISABLE_TELEMETRY")\n',
      },
    ],
    expect: [{ kind: 'setting-renamed', effect: 'more' }],
  },
  {
    // The old name is still read when the new one is missing.
    kind: 'setting-renamed',
    is: 'nearMiss',
    files: [
      {
        path: 'src/config.ts',
        old: 'const x = process.env.MAIL_SENDER;\n',
        new: 'const x = process.env.MAIL_SENDER_ADDRESS ?? process.env.MAIL_SENDER;\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'setting-renamed',
    is: 'reverse',
    files: [
      {
        path: 'config/settings.py',
        old: 'X = os.environ.get("DISABLE_TELEMETRY")\n',
        new: 'X = os.environ.get("TELEMETRY_DISABLE")\n',
      },
    ],
    expect: [{ kind: 'setting-renamed', effect: 'more' }],
  },
  {
    kind: 'setting-withdrawn',
    is: 'proves',
    files: [
      { path: '.env.example', old: 'HOST=0.0.0.0\nSEARCH_WORDS=9\n', new: 'HOST=0.0.0.0\n' },
      {
        path: 'src/config.ts',
        old: 'x(process.env.HOST);\nx(process.env.SEARCH_WORDS);\n',
        new: 'x(process.env.HOST);\n',
      },
    ],
    expect: [{ kind: 'setting-withdrawn', effect: 'more' }],
  },
  {
    // A line of a sample that no code read any longer is tidied.
    kind: 'setting-withdrawn',
    is: 'nearMiss',
    files: [{ path: '.env.example', old: 'HOST=0.0.0.0\nSEARCH_WORDS=9\n', new: 'HOST=0.0.0.0\n' }],
    expect: [],
  },
  {
    // One use goes; nothing tells that it was the last.
    kind: 'setting-withdrawn',
    is: 'nearMiss',
    files: [{ path: 'src/mail/send.ts', old: 'const a = process.env.MAIL_SENDER;\n', new: 'const a = sender;\n' }],
    expect: [],
  },
  {
    kind: 'setting-withdrawn',
    is: 'reverse',
    files: [{ path: '.env.example', old: 'HOST=0.0.0.0\n', new: 'HOST=0.0.0.0\nWEBSOCKETS_ENABLED=true\n' }],
    expect: [],
  },
  {
    kind: 'option-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'src/cli/main.py',
        old: 'parser.add_argument("--dry-run")\nparser.add_argument("--limit")\n',
        new: 'parser.add_argument("--limit")\n',
      },
    ],
    expect: [{ kind: 'option-withdrawn', effect: 'more' }],
  },
  {
    kind: 'option-withdrawn',
    is: 'nearMiss',
    files: [
      { path: 'cmd/serve.go', old: '\tcmd.Flags().String("listen", "", "where")\n', new: '\tbind(cmd)\n' },
      {
        path: 'cmd/bind.go',
        old: 'package cmd\n',
        new: 'package cmd\n\tcmd.Flags().String("listen", "", "where to listen")\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'option-withdrawn',
    is: 'reverse',
    files: [
      {
        path: 'src/cli/main.py',
        old: 'parser.add_argument("--limit")\n',
        new: 'parser.add_argument("--dry-run")\nparser.add_argument("--limit")\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'part-withdrawn',
    is: 'proves',
    files: [{ path: 'shop/templates/orders/gift.html', old: `{% extends 'frame.html' %}\n${page}` }],
    expect: [{ kind: 'part-withdrawn', effect: 'one-off' }],
  },
  {
    // A piece that other pages include.
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [{ path: 'shop/templates/orders/gift.html', old: page }],
    expect: [],
  },
  {
    // Rebuilt in another way under the same name.
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [
      { path: 'shop/templates/orders/gift.html', old: page },
      { path: 'shop/templates/presents/gift.html', new: page.replaceAll('Line', 'Row') },
    ],
    expect: [],
  },
  {
    kind: 'part-withdrawn',
    is: 'reverse',
    files: [{ path: 'shop/templates/orders/gift.html', new: page }],
    expect: [],
  },
  {
    kind: 'words-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'resources/lang/en/entities.php',
        old: "<?php\nreturn [\n    'toggle_header' => 'Toggle header',\n    'save' => 'Save',\n];\n",
        new: "<?php\nreturn [\n    'save' => 'Save',\n];\n",
      },
      {
        path: 'resources/views/form.blade.php',
        old: "<a>{{ trans('entities.toggle_header') }}</a>\n<a>{{ trans('entities.save') }}</a>\n",
        new: "<a>{{ trans('entities.save') }}</a>\n",
      },
    ],
    expect: [{ kind: 'words-withdrawn', effect: 'one-off' }],
  },
  {
    // Said in other words.
    kind: 'words-withdrawn',
    is: 'nearMiss',
    files: [
      {
        path: 'resources/lang/en/entities.php',
        old: "<?php\nreturn [\n    'toggle_header' => 'Toggle header',\n];\n",
        new: "<?php\nreturn [\n    'show_header' => 'Show header',\n];\n",
      },
      {
        path: 'resources/views/form.blade.php',
        old: "<a>{{ trans('entities.toggle_header') }}</a>\n",
        new: "<a>{{ trans('entities.show_header') }}</a>\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'words-withdrawn',
    is: 'reverse',
    files: [
      {
        path: 'resources/lang/en/entities.php',
        old: '<?php\nreturn [\n];\n',
        new: "<?php\nreturn [\n    'toggle_header' => 'Toggle header',\n];\n",
      },
      {
        path: 'resources/views/form.blade.php',
        old: '<b></b>\n',
        new: "<a>{{ trans('entities.toggle_header') }}</a>\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'switch',
    is: 'proves',
    files: [
      {
        path: 'config/settings.yml',
        old: 'features:\n  search: true\n',
        new: 'features:\n  search: true\n  gift_cards: false\n',
      },
    ],
    expect: [{ kind: 'switch', effect: 'unclear' }],
  },
  {
    kind: 'switch',
    is: 'nearMiss',
    files: [
      {
        path: 'config/settings.yml',
        old: 'features:\n  search: true\n  gift_cards: false\n',
        new: 'features:\n  gift_cards: false\n  search: true\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'switch',
    is: 'reverse',
    files: [
      {
        path: 'app/lib/feature_flags.rb',
        old: "    [\n      [:gift_cards, 'Sells gift cards'],\n      [:search, 'Search'],\n    ]\n",
        new: "    [\n      [:search, 'Search'],\n    ]\n",
      },
    ],
    expect: [{ kind: 'switch', effect: 'one-off' }],
  },
  {
    kind: 'switch-turned',
    is: 'proves',
    files: [
      { path: 'config/settings.yml', old: 'features:\n  gift_cards: false\n', new: 'features:\n  gift_cards: true\n' },
    ],
    expect: [{ kind: 'switch-turned', effect: 'more' }],
  },
  {
    kind: 'switch-turned',
    is: 'nearMiss',
    files: [
      {
        path: 'tsconfig.json',
        old: '{ "compilerOptions": { "strict": false } }\n',
        new: '{ "compilerOptions": { "strict": true } }\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'shown-somewhere',
    is: 'proves',
    files: [{ path: 'app/components/Menu.tsx', old: '<Gift />\n', new: '{!isProduction && <Gift />}\n' }],
    expect: [{ kind: 'shown-somewhere', effect: 'more' }],
  },
  {
    kind: 'shown-somewhere',
    is: 'nearMiss',
    files: [{ path: 'app/components/Menu.tsx', old: 'x();\n', new: 'x();\nif (!isProduction) console.log(x);\n' }],
    expect: [],
  },
  {
    kind: 'shown-somewhere',
    is: 'reverse',
    files: [{ path: 'app/components/Menu.tsx', old: '{!isProduction && <Gift />}\n', new: '<Gift />\n' }],
    expect: [{ kind: 'shown-somewhere', effect: 'less' }],
  },
  {
    kind: 'end-marked',
    is: 'proves',
    files: [
      {
        path: 'Shop/Controllers/PlayController.cs',
        old: '    [HttpPost("play")]\n',
        new: '    [HttpPost("play")]\n    [Obsolete("Use report instead")]\n',
      },
    ],
    expect: [{ kind: 'end-marked', effect: 'one-off' }],
  },
  {
    // A mark inside the product that only the team reads.
    kind: 'end-marked',
    is: 'nearMiss',
    files: [
      {
        path: 'src/util/dates.ts',
        old: 'export const x = 1;\n',
        new: '/** @deprecated use y */\nexport const x = 1;\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'end-marked',
    is: 'reverse',
    files: [
      {
        path: 'Shop/Controllers/PlayController.cs',
        old: '    [HttpPost("play")]\n    [Obsolete("Use report instead")]\n',
        new: '    [HttpPost("play")]\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'old-way-closed',
    is: 'proves',
    files: [
      {
        path: 'lib/shop/prices.rb',
        old: 'def price(x)\n  Shop::Deprecation.warn("price(x) is deprecated")\n  x\nend\n',
        new: 'def cost\nend\n',
      },
    ],
    expect: [{ kind: 'old-way-closed', effect: 'more' }],
  },
  {
    kind: 'old-way-closed',
    is: 'proves',
    files: [
      {
        path: 'shop/views.py',
        old: 'def search(request):\n    return found\n',
        new: 'def search(request):\n    raise HTTPGone()\n',
      },
    ],
    expect: [{ kind: 'old-way-closed', effect: 'more' }],
  },
  {
    // The warning is said in other words.
    kind: 'old-way-closed',
    is: 'nearMiss',
    files: [
      {
        path: 'lib/shop/prices.rb',
        old: '  Shop::Deprecation.warn("price is deprecated")\n',
        new: '  Shop::Deprecation.warn("price is deprecated, use cost")\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'old-way-closed',
    is: 'reverse',
    files: [
      {
        path: 'lib/shop/prices.rb',
        old: 'def price(x)\nend\n',
        new: 'def price(x)\n  Shop::Deprecation.warn("price(x) is deprecated")\nend\n',
      },
    ],
    expect: [{ kind: 'end-marked', effect: 'one-off' }],
  },
  {
    kind: 'trial-mark',
    is: 'proves',
    files: [
      {
        path: 'web/components/Card.tsx',
        old: '<Card title="Gifts" />\n',
        new: '<Card title="Gifts" note="Coming soon" />\n',
      },
    ],
    expect: [{ kind: 'trial-mark', effect: 'more' }],
  },
  {
    kind: 'trial-mark',
    is: 'nearMiss',
    files: [{ path: 'web/components/About.tsx', old: '<p>1.0</p>\n', new: '<p>version "2.0 beta"</p>\n' }],
    expect: [],
  },
  {
    kind: 'trial-mark',
    is: 'reverse',
    files: [{ path: 'web/components/Card.tsx', old: '<Badge>Beta</Badge>\n', new: '<b></b>\n' }],
    expect: [{ kind: 'trial-mark', effect: 'less' }],
  },
  {
    kind: 'message-sent',
    is: 'proves',
    files: [
      {
        path: 'shop/orders.py',
        old: 'def pay(order):\n    save(order)\n',
        new: 'def pay(order):\n    save(order)\n    send_receipt_email(order)\n',
      },
    ],
    expect: [{ kind: 'message-sent', effect: 'more' }],
  },
  {
    kind: 'message-sent',
    is: 'reverse',
    files: [
      {
        path: 'app/services/order.rb',
        old: '    save!\n    OrderMailer.receipt(self).deliver_later\n',
        new: '    save!\n',
      },
    ],
    expect: [{ kind: 'message-sent', effect: 'less' }],
  },
  {
    // Sent from another place, and only declared.
    kind: 'message-sent',
    is: 'nearMiss',
    files: [
      { path: 'app/services/order.rb', old: '    OrderMailer.receipt(self).deliver_now\n', new: '    later\n' },
      { path: 'app/jobs/receipt_job.rb', old: 'x\n', new: '    OrderMailer.receipt(order).deliver_later\n' },
      { path: 'shop/email.py', old: 'x = 1\n', new: 'x = 1\ndef send_gift_email(user):\n    pass\n' },
    ],
    expect: [],
  },
  {
    kind: 'setting-demanded',
    is: 'proves',
    files: [
      {
        path: 'src/env.ts',
        old: '  HOST: z.string(),\n',
        new: '  HOST: z.string(),\n  MAIL_KEY: z.string().min(1),\n',
      },
    ],
    expect: [{ kind: 'setting-demanded', effect: 'more' }],
  },
  {
    kind: 'setting-demanded',
    is: 'proves',
    files: [
      {
        path: 'shop/settings/production.py',
        old: 'KEYS = env("TILL_KEYS", default=made_up())\n',
        new: 'KEYS = env("TILL_KEYS")\n',
      },
    ],
    expect: [{ kind: 'setting-demanded', effect: 'more' }],
  },
  {
    kind: 'setting-demanded',
    is: 'nearMiss',
    files: [
      {
        path: 'shop/settings/production.py',
        old: 'KEYS = env("TILL_KEYS")\n',
        new: 'KEYS = split(env("TILL_KEYS"))\nPAGE = env("PAGE", default="ten")\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'setting-demanded',
    is: 'nearMiss',
    files: [
      {
        path: 'src/env.ts',
        old: '  HOST: z.string(),\n',
        new: '  HOST: z.string().url(),\n  MAIL_KEY: z.string().optional(),\n  PAGE_SIZE: z.number().default(20),\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'setting-demanded',
    is: 'reverse',
    files: [
      { path: 'src/env.ts', old: '  HOST: z.string(),\n  MAIL_KEY: z.string(),\n', new: '  HOST: z.string(),\n' },
    ],
    expect: [],
  },
  {
    kind: 'entry-required',
    is: 'proves',
    files: [
      {
        path: 'app/Http/Requests/OrderRequest.php',
        old: "    'phone' => 'nullable|string',\n",
        new: "    'phone' => 'required|string',\n",
      },
    ],
    expect: [{ kind: 'entry-required', effect: 'more' }],
  },
  {
    kind: 'entry-required',
    is: 'proves',
    files: [
      { path: 'src/api/order.schema.ts', old: '  phone: z.string().optional(),\n', new: '  phone: z.string(),\n' },
    ],
    expect: [{ kind: 'entry-required', effect: 'more' }],
  },
  {
    // Obligatory before, and obligatory in a request that is new.
    kind: 'entry-required',
    is: 'nearMiss',
    files: [
      {
        path: 'app/Http/Requests/OrderRequest.php',
        old: "    'phone' => 'required|string',\n",
        new: "    'phone' => 'required|string|max:20',\n",
      },
      { path: 'src/api/gift.schema.ts', new: '  phone: z.string(),\n' },
    ],
    expect: [],
  },
  {
    kind: 'entry-required',
    is: 'reverse',
    files: [
      { path: 'src/api/order.schema.ts', old: '  phone: z.string(),\n', new: '  phone: z.string().optional(),\n' },
    ],
    expect: [],
  },
  {
    kind: 'base-obligatory',
    is: 'proves',
    files: [
      {
        path: 'composer.json',
        old: '{ "license": "MIT", "require": { "php": ">=8.3" } }\n',
        new: '{ "license": "MIT", "require": { "php": ">=8.5" } }\n',
      },
    ],
    expect: [{ kind: 'base-obligatory', effect: 'more' }],
  },
  {
    kind: 'base-obligatory',
    is: 'nearMiss',
    files: [
      {
        path: 'composer.json',
        old: '{ "license": "proprietary", "require": { "php": ">=8.3" } }\n',
        new: '{ "license": "proprietary", "require": { "php": ">=8.5" } }\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'base-obligatory',
    is: 'reverse',
    files: [
      {
        path: 'composer.json',
        old: '{ "license": "MIT", "require": { "php": ">=8.5" } }\n',
        new: '{ "license": "MIT", "require": { "php": ">=8.3" } }\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'field-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'src/routes/parcel.ts',
        old: 'ctx.body = { ...parcel, stamps };\n',
        new: 'ctx.body = parcel;\n',
      },
    ],
    expect: [{ kind: 'field-withdrawn', effect: 'more' }],
  },
  {
    kind: 'field-withdrawn',
    is: 'nearMiss',
    files: [
      {
        path: 'src/routes/parcel.ts',
        old: 'ctx.body = { ...parcel, stamps };\n',
        new: 'ctx.body = {\n  ...parcel,\n  stamps,\n};\n',
      },
    ],
    expect: [],
  },
  {
    // A window that a screen opened goes with the button for it.
    kind: 'part-withdrawn',
    is: 'proves',
    files: [
      { path: 'web/src/RenameDialog.tsx', old: 'const a = 1;\n'.repeat(40) },
      {
        path: 'web/src/Tags.tsx',
        old: 'import { RenameDialog } from "./RenameDialog";\nconst b = 1;\n',
        new: 'const b = 1;\n',
      },
    ],
    expect: [{ kind: 'part-withdrawn', effect: 'one-off' }],
  },
  {
    // One that nothing opened any longer is tidied.
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [{ path: 'web/src/RenameDialog.tsx', old: 'const a = 1;\n'.repeat(40) }],
    expect: [],
  },
  {
    kind: 'base-obligatory',
    is: 'proves',
    files: [
      {
        path: 'composer.json',
        old: '{\n  "license": "AGPL-3.0-or-later",\n  "require": {\n    "php": "8.1.*||8.2.*"\n  }\n}\n',
        new: '{\n  "license": "AGPL-3.0-or-later",\n  "require": {\n    "php": "8.2.*||8.3.*"\n  }\n}\n',
      },
    ],
    expect: [{ kind: 'base-obligatory', effect: 'more' }],
  },
  {
    // The address stands on a line of its own.
    kind: 'address-withdrawn',
    is: 'proves',
    files: [
      {
        path: 'shop/api/orders.py',
        old: '@ns.route(\n    "/orders/<uuid:id>/track/",\n    endpoint="track",\n)\nclass Track(Resource):\n    def get(self, id):\n        return track(id)\n\n\nclass Other:\n    pass\n',
        new: 'class Other:\n    pass\n',
      },
    ],
    expect: [{ kind: 'address-withdrawn', effect: 'more' }],
  },
  {
    kind: 'closed-notice',
    is: 'proves',
    files: [
      {
        path: 'src/pages/gifts.tsx',
        old: '<main>\n  <Gifts />\n</main>\n',
        new: '<main>\n  <p>The gift service is not open yet.</p>\n  <Gifts />\n</main>\n',
      },
    ],
    expect: [{ kind: 'closed-notice', effect: 'more' }],
  },
  {
    kind: 'closed-notice',
    is: 'proves',
    files: [
      {
        path: 'config/locales/fr.yml',
        old: 'fr:\n  gifts: Cadeaux\n',
        new: 'fr:\n  gifts: Cadeaux\n  gifts_notice: La page des cadeaux n’est plus accessible.\n',
      },
    ],
    expect: [{ kind: 'closed-notice', effect: 'more' }],
  },
  {
    kind: 'closed-notice',
    is: 'nearMiss',
    files: [
      {
        path: 'src/pages/gifts.tsx',
        old: '<main>\n  <Gifts />\n</main>\n',
        new: '<main>\n  <p>This page is no longer available if the gift was given.</p>\n  <Gifts />\n</main>\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'closed-notice',
    is: 'reverse',
    files: [
      {
        path: 'src/pages/gifts.tsx',
        old: '<main>\n  <p>Registrations are closed.</p>\n  <Gifts />\n</main>\n',
        new: '<main>\n  <Gifts />\n</main>\n',
      },
    ],
    expect: [{ kind: 'closed-notice', effect: 'less' }],
  },
];
