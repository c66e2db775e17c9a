import { example } from './example.ts';
import type { Example } from './example.ts';

/** Put together here, so that no scanner takes this invented key for a real one. */
const inventedKey = ['gh', 'p_', 'Q7rT2vXz9LmK4wBn8HsD6fGj3PcY5aEu1RtW'].join('');

/** Who can get in, who sees what about people. */
export const examples: readonly Example[] = [
  {
    kind: 'secret-visible',
    is: 'proves',
    files: [{ path: 'src/release.ts', old: 'go();\n', new: `go();\nconst key = '${inventedKey}';\n` }],
    expect: [{ kind: 'secret-visible', effect: 'more' }],
  },
  {
    kind: 'secret-visible',
    is: 'nearMiss',
    files: [
      {
        path: 'src/release.ts',
        old: 'go();\n',
        new: "go();\nconst key = process.env.RELEASE_KEY ?? 'ghp_your-key-here';\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'secret-visible',
    is: 'reverse',
    files: [
      { path: 'src/release.ts', old: `const key = '${inventedKey}';\n`, new: 'const key = process.env.RELEASE_KEY;\n' },
    ],
    expect: [],
  },
  {
    kind: 'door-opened',
    is: 'proves',
    files: [
      {
        path: 'api/db/config.js',
        old: 'module.exports = { ssl: { rejectUnauthorized: live } };\n',
        new: 'module.exports = { ssl: { rejectUnauthorized: false } };\n',
      },
    ],
    expect: [{ kind: 'door-opened', effect: 'more' }],
  },
  {
    kind: 'door-opened',
    is: 'proves',
    files: [
      {
        path: 'infra/network.tf',
        old: 'resource "aws_security_group_rule" "db" {\n  type        = "ingress"\n  cidr_blocks = ["10.0.0.0/8"]\n}\n',
        new: 'resource "aws_security_group_rule" "db" {\n  type        = "ingress"\n  cidr_blocks = ["0.0.0.0/0"]\n}\n',
      },
    ],
    expect: [{ kind: 'door-opened', effect: 'more' }],
  },
  {
    kind: 'door-opened',
    is: 'proves',
    files: [
      {
        path: 'app/controllers/orders_controller.rb',
        old: 'class OrdersController < ApplicationController\n  layout "shop"\n\n  def index\n  end\nend\n',
        new: 'class OrdersController < ApplicationController\n  skip_before_action :authenticate_user!\n  layout "shop"\n\n  def index\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'door-opened', effect: 'more' }],
  },
  {
    kind: 'door-opened',
    is: 'nearMiss',
    files: [
      {
        path: 'app/controllers/recipes_controller.rb',
        new: 'class RecipesController < ApplicationController\n  skip_before_action :authenticate_user!\n\n  def index\n  end\nend\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'door-opened',
    is: 'reverse',
    files: [
      { path: 'shop/settings.py', old: 'DEBUG = False\nCORS_ALLOW_ALL_ORIGINS = True\n', new: 'DEBUG = False\n' },
    ],
    expect: [{ kind: 'door-opened', effect: 'less' }],
  },
  {
    kind: 'access-checked',
    is: 'proves',
    files: [
      {
        path: 'app/controllers/stock_controller.rb',
        old: 'class StockController < ApplicationController\n  layout "shop"\n\n  def index\n  end\nend\n',
        new: 'class StockController < ApplicationController\n  layout "shop"\n  before_action :authenticate_user!\n\n\n\n\n  def index\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'access-checked', effect: 'less' }],
  },
  {
    kind: 'access-checked',
    is: 'nearMiss',
    files: [
      {
        path: 'shop/views.py',
        old: 'import shop\n',
        new: 'import shop\n\n\n@login_required\ndef stock(request):\n    return show(request)\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'access-checked',
    is: 'reverse',
    files: [
      {
        path: 'shop/views.py',
        old: '@login_required\ndef stock(request):\n    return show(request)\n',
        new: 'def stock(request):\n    return show(request)\n',
      },
    ],
    expect: [{ kind: 'access-checked', effect: 'more' }],
  },
  {
    kind: 'rights-changed',
    is: 'proves',
    files: [
      {
        path: 'app/policies/stock_policy.rb',
        old: 'class StockPolicy\n  def update?\n    user.admin?\n  end\nend\n',
        new: 'class StockPolicy\n  def update?\n    user.admin? || user.manager?\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'rights-changed', effect: 'unclear' }],
  },
  {
    kind: 'rights-changed',
    is: 'nearMiss',
    files: [
      {
        path: 'src/permissions/components/Badge.tsx',
        old: '<b>{name}</b>\n',
        new: "<b>{role === 'admin' ? 'Boss' : name}</b>\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'rights-changed',
    is: 'reverse',
    files: [
      {
        path: 'firestore.rules',
        old: 'match /loaves/{id} {\n  allow read;\n  allow write: if isBaker();\n}\n',
        new: 'match /loaves/{id} {\n  allow read;\n}\n',
      },
    ],
    expect: [{ kind: 'rights-changed', effect: 'unclear' }],
  },
  {
    kind: 'protection',
    is: 'proves',
    files: [
      {
        path: 'config/environments/production.rb',
        old: 'config.force_ssl = false\n',
        new: 'config.force_ssl = true\n',
      },
    ],
    expect: [{ kind: 'protection', effect: 'more' }],
  },
  {
    kind: 'protection',
    is: 'nearMiss',
    files: [
      {
        path: 'docker-compose.yml',
        old: 'services:\n  web:\n    environment:\n      FORCE_SSL: "false"\n      A: "1"\n',
        new: 'services:\n  web:\n    environment:\n      A: "1"\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'protection',
    is: 'reverse',
    files: [
      {
        path: 'infra/db.tf',
        old: 'resource "aws_db_instance" "main" {\n  storage_encrypted = true\n}\n',
        new: 'resource "aws_db_instance" "main" {\n  storage_encrypted = false\n}\n',
      },
    ],
    expect: [{ kind: 'protection', effect: 'less' }],
  },
  {
    kind: 'who-may-embed',
    is: 'proves',
    files: [
      {
        path: 'lib/shop_web/router.ex',
        old: 'plug :headers, %{"content-security-policy" => "frame-ancestors \'self\'"}\n',
        new: 'plug :headers, %{"content-security-policy" => "frame-ancestors *"}\n',
      },
    ],
    expect: [{ kind: 'who-may-embed', effect: 'unclear' }],
  },
  {
    kind: 'who-may-embed',
    is: 'nearMiss',
    files: [
      {
        path: 'app/views/layouts/shop.html.erb',
        old: '<head>\n</head>\n',
        new: '<head>\n<%= csp_meta_tag %>\n</head>\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'who-may-embed',
    is: 'reverse',
    files: [{ path: 'shop/settings.py', old: "A = 1\nX_FRAME_OPTIONS = 'DENY'\n", new: 'A = 1\n' }],
    expect: [{ kind: 'who-may-embed', effect: 'unclear' }],
  },
  {
    kind: 'pass-lifetime',
    is: 'proves',
    files: [
      { path: 'src/auth.ts', old: "sign(user, { expiresIn: '1d' });\n", new: "sign(user, { expiresIn: '7d' });\n" },
    ],
    expect: [{ kind: 'pass-lifetime', effect: 'more' }],
  },
  {
    kind: 'pass-lifetime',
    is: 'nearMiss',
    files: [{ path: 'src/http.go', old: 'requestTimeout := 30\n', new: 'requestTimeout := 120\n' }],
    expect: [],
  },
  {
    kind: 'pass-lifetime',
    is: 'reverse',
    files: [
      { path: 'src/auth.ts', old: "sign(user, { expiresIn: '7d' });\n", new: "sign(user, { expiresIn: '1d' });\n" },
    ],
    expect: [{ kind: 'pass-lifetime', effect: 'less' }],
  },
  {
    kind: 'weakness-fixed',
    is: 'proves',
    files: [
      {
        path: 'src/upload.php',
        old: '<?php\nopen($name);\n',
        new: '<?php\n// Closes CVE-2025-12345: a name may not leave its folder.\nopen(basename($name));\n',
      },
    ],
    expect: [{ kind: 'weakness-fixed', effect: 'less' }],
  },
  {
    kind: 'weakness-fixed',
    is: 'nearMiss',
    files: [
      { path: 'docs/security.md', old: '# Security\n', new: '# Security\nWe follow lists such as CVE-2025-12345.\n' },
    ],
    expect: [],
  },
  {
    kind: 'weakness-fixed',
    is: 'reverse',
    files: [
      {
        path: 'src/upload.php',
        old: '<?php\n// Closes CVE-2025-12345.\nopen(basename($name));\n',
        new: '<?php\nopen(basename($name));\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'weakness-ignored',
    is: 'proves',
    files: [{ path: '.trivyignore', old: '# Accepted\n', new: '# Accepted\nCVE-2025-12345\n' }],
    expect: [{ kind: 'weakness-ignored', effect: 'more' }],
  },
  {
    kind: 'weakness-ignored',
    is: 'nearMiss',
    files: [{ path: 'docs/audit.md', old: '# Audit\n', new: '# Audit\nCVE-2025-12345 was looked at.\n' }],
    expect: [],
  },
  {
    kind: 'weakness-ignored',
    is: 'reverse',
    files: [{ path: '.trivyignore', old: '# Accepted\nCVE-2025-12345\n', new: '# Accepted\n' }],
    expect: [],
  },
  {
    kind: 'personal-data',
    is: 'proves',
    files: [
      {
        path: 'db/migrate/20260501080000_add_birth_date.rb',
        new: 'class AddBirthDate < ActiveRecord::Migration[7.1]\n  def change\n    add_column :members, :birth_date, :date\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'personal-data', effect: 'more' }],
  },
  {
    kind: 'personal-data',
    is: 'proves',
    files: [
      {
        path: 'prisma/schema.prisma',
        old: 'model Member {\n  id Int @id\n}\n',
        new: 'model Member {\n  id Int @id\n  phoneNumber String?\n}\n',
      },
    ],
    expect: [{ kind: 'personal-data', effect: 'more' }],
  },
  {
    kind: 'personal-data',
    is: 'proves',
    files: [
      {
        path: 'club/models/member.py',
        old: 'class Member(Base):\n    given_name: Mapped[str | None] = mapped_column()\n',
        new: 'class Member(Base):\n    given_name: Mapped[str | None] = mapped_column()\n    middle_name: Mapped[str | None] = mapped_column()\n',
      },
    ],
    expect: [{ kind: 'personal-data', effect: 'more' }],
  },
  {
    kind: 'personal-data',
    is: 'nearMiss',
    files: [
      {
        path: 'club/models/member.py',
        old: 'class Member(Base):\n    name = Column(String)\n',
        new: 'class Member(Base):\n    first_name = Column(String)\n    last_name = Column(String)\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'personal-data',
    is: 'nearMiss',
    files: [
      {
        path: 'db/migrate/20260501090000_kinds_of_visit.rb',
        new: 'class KindsOfVisit < ActiveRecord::Migration[7.1]\n  def change\n    old_values = { public_office: 0, phone: 1, home: 2 }\n    add_index :visits, :phone\n  end\nend\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'personal-data',
    is: 'nearMiss',
    files: [
      {
        path: 'migrations/0011_visitors.sql',
        new: '-- +migrate Up\nALTER TABLE visitors ADD COLUMN pages int;\n-- +migrate Down\nALTER TABLE visitors ADD COLUMN ip_address varchar(40);\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'personal-data',
    is: 'reverse',
    files: [{ path: 'migrations/0012_visitors.sql', new: 'ALTER TABLE visitors DROP COLUMN ip_address;\n' }],
    expect: [{ kind: 'personal-data', effect: 'less' }],
  },
  {
    kind: 'data-sent',
    is: 'proves',
    files: [{ path: 'src/session.ts', old: 'start(user);\n', new: 'start(user);\nposthog.identify(user.email);\n' }],
    expect: [{ kind: 'data-sent', effect: 'more' }],
  },
  {
    kind: 'data-sent',
    is: 'nearMiss',
    files: [
      { path: 'src/segments/list.ts', old: 'show();\n', new: 'show();\nconst row = { userId: ctx.user.id, email };\n' },
    ],
    expect: [],
  },
  {
    kind: 'data-sent',
    is: 'reverse',
    files: [
      {
        path: 'app/lib/intercom_client.rb',
        old: 'send(\n  plan: plan,\n  email: member.email,\n)\n',
        new: 'send(\n  plan: plan,\n)\n',
      },
    ],
    expect: [{ kind: 'data-sent', effect: 'less' }],
  },
  {
    kind: 'telemetry',
    is: 'proves',
    files: [
      {
        path: 'src/telemetry.ts',
        new: "export async function report(): Promise<void> {\n  await fetch('https://stats.bakery.example/use', { method: 'POST' });\n}\n",
      },
    ],
    expect: [{ kind: 'telemetry', effect: 'more' }],
  },
  {
    kind: 'telemetry',
    is: 'nearMiss',
    files: [
      { path: 'lib/shop_web/telemetry.ex', new: 'defmodule ShopWeb.Telemetry do\n  import Telemetry.Metrics\nend\n' },
    ],
    expect: [],
  },
  {
    kind: 'telemetry',
    is: 'reverse',
    files: [
      {
        path: 'internal/telemetry.go',
        old: 'package internal\n\nfunc report() {\n\thttp.Post("https://stats.bakery.example/use", "", nil)\n}\n',
      },
    ],
    expect: [{ kind: 'telemetry', effect: 'less' }],
  },
  {
    kind: 'erased-on-request',
    is: 'proves',
    files: [
      { path: 'app/jobs/anonymize_members_job.rb', new: `class AnonymizeMembersJob\n${'  step\n'.repeat(14)}end\n` },
    ],
    expect: [{ kind: 'erased-on-request', effect: 'less' }],
  },
  {
    kind: 'erased-on-request',
    is: 'nearMiss',
    files: [{ path: 'src/components/delete-account-button.ts', new: 'line\n'.repeat(20) }],
    expect: [],
  },
  {
    kind: 'erased-on-request',
    is: 'reverse',
    files: [{ path: 'src/people/delete_user_data.py', old: 'def step():\n    pass\n'.repeat(8) }],
    expect: [{ kind: 'erased-on-request', effect: 'more' }],
  },
  {
    kind: 'door-opened',
    is: 'proves',
    files: [
      {
        path: 'src/Web/Startup.cs',
        old: 'services.AddCors(options =>\n    options.WithOrigins(settings.Site));\n',
        new: 'services.AddCors(options =>\n    options.SetIsOriginAllowed(origin => true));\n',
      },
    ],
    expect: [{ kind: 'door-opened', effect: 'more' }],
  },
  {
    kind: 'door-opened',
    is: 'proves',
    files: [
      {
        path: 'src/main.ts',
        old: 'app.enableCors({\n  origin: settings.site,\n});\n',
        new: 'app.enableCors({\n  origin: true,\n});\n',
      },
    ],
    expect: [{ kind: 'door-opened', effect: 'more' }],
  },
  {
    kind: 'door-opened',
    is: 'nearMiss',
    files: [
      {
        path: 'config/webpacker.yml',
        old: 'development:\n  dev_server:\n    headers:\n      X-Build: local\n',
        new: "development:\n  dev_server:\n    headers:\n      'Access-Control-Allow-Origin': '*'\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'door-opened',
    is: 'nearMiss',
    files: [
      {
        path: 'src/map.ts',
        old: 'const point = {\n  origin: false,\n};\n',
        new: 'const point = {\n  origin: true,\n};\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'personal-data',
    is: 'proves',
    files: [
      {
        path: 'src/views/apply.vue',
        new: '<template>\n  <form>\n    <input v-model="first_name" />\n    <input v-model="birthdate" />\n    <input v-model="phone" />\n  </form>\n</template>\n',
      },
    ],
    expect: [{ kind: 'personal-data', effect: 'more' }],
  },
  {
    kind: 'personal-data',
    is: 'proves',
    files: [
      {
        path: 'app/views/applicants/_form.html.erb',
        old: '<%= form.text_field :first_name %>\n',
        new: '<%= form.text_field :first_name %>\n<%= form.date_field :date_of_birth %>\n<%= form.text_field :passport_number %>\n',
      },
    ],
    expect: [{ kind: 'personal-data', effect: 'more' }],
  },
  {
    // A name and a way to answer are asked of everybody who writes.
    kind: 'personal-data',
    is: 'nearMiss',
    files: [
      {
        path: 'src/views/contact.vue',
        new: '<template>\n  <form>\n    <input v-model="first_name" />\n    <input v-model="email" />\n  </form>\n</template>\n',
      },
    ],
    expect: [],
  },
  {
    // The same questions under another look.
    kind: 'personal-data',
    is: 'nearMiss',
    files: [
      {
        path: 'src/views/apply.vue',
        old: '<input v-model="first_name" />\n<input v-model="birthdate" />\n',
        new: '<Field v-model="first_name" large />\n<Field v-model="birthdate" large />\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'secret-visible',
    is: 'nearMiss',
    files: [
      {
        path: 'src/form.tsx',
        old: 'const field = {};\n',
        new: `const field = { placeholder: '${inventedKey}' };\n`,
      },
    ],
    expect: [],
  },
  ...headers(),
  ...guards(),
];

/** Orders to browsers, by their values. */
function headers(): readonly Example[] {
  const set = (name: string, value: string): string => `boot(app);\nres.setHeader('${name}', '${value}');\nrun(app);\n`;
  const none = 'boot(app);\nrun(app);\n';
  const path = 'src/server/answers.ts';
  const listed = (value: string): string =>
    `export default {\n  headers: [\n    {\n      key: 'X-Frame-Options',\n      value: '${value}',\n    },\n  ],\n};\n`;
  return [
    example('browser-protection', 'proves', path, none, set('X-Frame-Options', 'DENY'), 'less'),
    example('browser-protection', 'proves', path, none, set('X-Frame-Options', 'ALLOWALL'), 'more'),
    example(
      'browser-protection',
      'proves',
      path,
      set('X-Frame-Options', 'DENY'),
      set('X-Frame-Options', 'ALLOW-FROM *'),
      'more',
    ),
    example(
      'browser-protection',
      'reverse',
      path,
      set('X-Frame-Options', 'ALLOWALL'),
      set('X-Frame-Options', 'DENY'),
      'less',
    ),
    example('browser-protection', 'proves', path, none, set('Strict-Transport-Security', 'max-age=0'), 'more'),
    example(
      'browser-protection',
      'proves',
      path,
      none,
      "boot(app);\nres.removeHeader('X-Frame-Options');\nrun(app);\n",
      'more',
    ),
    example(
      'browser-protection',
      'nearMiss',
      path,
      none,
      "boot(app);\nconst seen = answer.headers.get('x-frame-options');\nrun(app);\n",
    ),
    example(
      'browser-protection',
      'proves',
      'web.config.ts',
      'export default {\n  headers: [\n  ],\n};\n',
      listed('ALLOWALL'),
      'more',
    ),
    example(
      'browser-protection',
      'nearMiss',
      path,
      "boot(app);\nkeep(session, {\n  sameSite: 'lax',\n});\n",
      "boot(app);\nkeep(session, {\n  sameSite: 'none',\n  secure: true,\n});\n",
    ),
    example(
      'fewer-rights-for-program',
      'nearMiss',
      '.github/workflows/check.yml',
      'jobs:\n  check:\n    runs-on: ubuntu\n',
      'permissions:\n  contents: read\njobs:\n  check:\n    runs-on: ubuntu\n',
    ),
    example(
      'browser-protection',
      'nearMiss',
      'config/environments/development.rb',
      'Shop.configure do\nend\n',
      'Shop.configure do\n  config.cookies_same_site_protection = :lax\nend\n',
    ),
    example(
      'control-withdrawn',
      'nearMiss',
      'src/pages/Orders.cshtml',
      '<h1>Orders</h1>\n<shop-pagination-next href="/orders/next-ones" />\n<p>All</p>\n',
      '<h1>Orders</h1>\n<p>All</p>\n',
    ),
    example(
      'schedule',
      'nearMiss',
      'src/clock.py',
      'start()\n',
      'start()\n\ndef plan(job):\n    scheduler.add_job(\n        job.work,\n        job.trigger,\n    )\n',
    ),
    example(
      'price-listed',
      'nearMiss',
      'src/pricing/page.tsx',
      '<h1>Pricing</h1>\n<p>$0 per month</p>\n<p>Plans</p>\n',
      '<h1>Pricing</h1>\n<p>Plans</p>\n',
    ),
    example(
      'trial',
      'nearMiss',
      'src/offer.ts',
      'open();\nrun();\n',
      "open();\ncapture('trial_page_seen_after_14_days');\nrun();\n",
    ),
    example('supplier', 'nearMiss', 'tools.lock', 'a = 1\n', 'a = 1\nurl = "https://api.openai.com/v1/tool.tar"\n'),
  ];
}

/** A question at the door that is only put in other words, that lets in, or that goes with what stood behind it. */
function guards(): readonly Example[] {
  return [
    example(
      'access-checked',
      'nearMiss',
      'shop/rights.py',
      'def may(user, shop):\n    if user.is_shop_admin(shop):\n        return True\n\n    return shop.open\n',
      'def may(user, shop):\n    return shop.open\n',
    ),
    example(
      'access-checked',
      'nearMiss',
      'src/orders.ts',
      'open();\nif (!isShopAdmin(user)) {\n  stop();\n}\nsend(order);\n',
      'open();\nif (!user.hasPermission(SHOP)) {\n  stop();\n}\nsend(order);\n',
    ),
  ];
}
