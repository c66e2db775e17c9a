import { example } from './example.ts';
import type { Example } from './example.ts';

/** A mark that comes beside code that stays, the same mark that goes, and a change that only looks like it. */
function both(
  kind: string,
  path: string,
  texts: { readonly without: string; readonly with: string; readonly comes: string; readonly goes?: string },
  near: Example['files'][number],
): readonly Example[] {
  const expected = (effect: string | undefined): Example['expect'] => (effect === undefined ? [] : [{ kind, effect }]);
  return [
    { kind, is: 'proves', files: [{ path, old: texts.without, new: texts.with }], expect: expected(texts.comes) },
    { kind, is: 'reverse', files: [{ path, old: texts.with, new: texts.without }], expect: expected(texts.goes) },
    { kind, is: 'nearMiss', files: [near], expect: [] },
  ];
}

const ts = (...lines: readonly string[]): string =>
  `export async function handle(request) {\n  const order = read(request);\n${lines.map((line) => `  ${line}\n`).join('')}  return order.total;\n}\n`;
const rb = (...lines: readonly string[]): string =>
  `class OrdersController\n  def show\n    @order = read(params)\n${lines.map((line) => `    ${line}\n`).join('')}    render :show\n  end\nend\n`;
const py = (...lines: readonly string[]): string =>
  `def handle(request):\n    order = read(request)\n${lines.map((line) => `    ${line}\n`).join('')}    return order.total\n`;

export const examples: readonly Example[] = [
  {
    kind: 'access-checked',
    is: 'nearMiss',
    files: [
      {
        path: 'app/controllers/orders_controller.rb',
        old: 'class OrdersController\n  def show\n    authorize current_customer\n  end\nend\n',
        new: 'class OrdersController\n  def show\n    authorize(current_customer, policy_class: Shop::OrderPolicy)\n  end\nend\n',
      },
    ],
    expect: [],
  },
  ...both(
    'access-checked',
    'src/orders.ts',
    { without: ts(), with: ts('checkIsAuthenticated(request);'), comes: 'less', goes: 'more' },
    {
      path: 'src/orders.ts',
      old: ts(),
      new: `${ts()}\nexport function close(request) {\n  checkIsAuthenticated(request);\n  return 1;\n}\n`,
    },
  ),
  ...both(
    'own-things-only',
    'src/orders.ts',
    { without: ts(), with: ts('if (order.userId !== request.user.id) return undefined;'), comes: 'less', goes: 'more' },
    { path: 'src/orders.ts', old: ts('const user = request.user;'), new: ts('const user = request.session.user;') },
  ),
  ...both(
    'rights-changed',
    'app/config.py',
    {
      without: 'SUPPORT = [\n    Permissions.OrdersRead,\n]\n',
      with: 'SUPPORT = [\n    Permissions.OrdersRead,\n    Permissions.OrdersWrite,\n]\n',
      comes: 'unclear',
      goes: 'unclear',
    },
    {
      path: 'app/config.py',
      old: 'SUPPORT = [\n    Permissions.OrdersRead,\n]\n',
      new: 'SUPPORT = [\n        Permissions.OrdersRead,\n]\n',
    },
  ),
  ...both(
    'rights-changed',
    'src/server/refunds.ts',
    {
      without: ts("if (order.viewerRole !== 'owner') throw new Error('no');"),
      with: ts("if (order.viewerRole !== 'owner' && order.viewerRole !== 'manager') throw new Error('no');"),
      comes: 'unclear',
      goes: 'unclear',
    },
    // The same rank, asked for in another way.
    {
      path: 'src/server/refunds.ts',
      old: ts('if (!order.viewer.isOwner) return undefined;'),
      new: ts('if (!viewerOf(order).isOwner) return undefined;'),
    },
  ),
  ...both(
    'rights-changed',
    'lib/shop_web/schema/order_types.ex',
    {
      without: 'field :orders, list_of(:order) do\n  arg(:page, :integer)\n  middleware(Authorize, :manager)\nend\n',
      with: 'field :orders, list_of(:order) do\n  arg(:page, :integer)\n  middleware(Authorize, :staff)\nend\n',
      comes: 'unclear',
      goes: 'unclear',
    },
    // Something new that has its rank from the start.
    {
      path: 'lib/shop_web/schema/order_types.ex',
      old: 'object :orders do\nend\n',
      new: 'object :orders do\n  field :count, :integer do\n    middleware(Authorize, :staff)\n  end\nend\n',
    },
  ),
  ...both(
    'rights-changed',
    'src/permissions/permissions.constants.ts',
    {
      without: "export const managerRole = [\n  'OrdersRead',\n];\n",
      with: "export const managerRole = [\n  'OrdersRead',\n  'OrdersRefund',\n];\n",
      comes: 'unclear',
      goes: 'unclear',
    },
    {
      path: 'src/orders/columns.ts',
      old: "export const shown = [\n  'total',\n];\n",
      new: "export const shown = [\n  'total',\n  'paid',\n];\n",
    },
  ),
  {
    kind: 'rights-changed',
    is: 'proves',
    files: [
      {
        path: 'db/deploy/orders.sql',
        new: 'alter policy read_orders on orders using (is_seller(auth.uid()));\n',
      },
    ],
    expect: [{ kind: 'rights-changed', effect: 'unclear' }],
  },
  {
    kind: 'rights-changed',
    is: 'nearMiss',
    files: [
      {
        path: 'db/deploy/refunds.sql',
        new: 'create table refunds (id int);\nalter table refunds enable row level security;\n',
      },
    ],
    expect: [],
  },
  ...both(
    'access-checked',
    'app/Http/Controllers/OrderController.php',
    {
      without:
        '<?php\nclass OrderController {\n  public function store($request) {\n    $order = read($request);\n    return $order;\n  }\n}\n',
      with: "<?php\nclass OrderController {\n  public function store($request) {\n    $order = read($request);\n    $this->authorize('update', $order);\n    return $order;\n  }\n}\n",
      comes: 'less',
      goes: 'more',
    },
    { path: 'src/oauth/client.ts', old: ts(), new: ts('await client.authorize(url);') },
  ),
  ...both(
    'access-checked',
    'api/orders.py',
    {
      without: 'async def read(\n    order_id: int,\n    session = Depends(get_session),\n):\n    return order_id\n',
      with: 'async def read(\n    order_id: int,\n    session = Depends(get_session),\n    person = Depends(get_current_user),\n):\n    return order_id\n',
      comes: 'less',
      goes: 'more',
    },
    {
      path: 'api/orders.py',
      old: 'async def read(\n    a = Depends(get_page),\n):\n    return 1\n',
      new: 'async def read(\n    a = Depends(get_long_page),\n):\n    return 1\n',
    },
  ),
  example(
    'rights-changed',
    'proves',
    'src/server/orders.ts',
    ts('if (!order.isReadableBy(request.user)) {', "  throw new Refusal('Access denied');", '}'),
    ts('if (!order.isEditableBy(request.user)) {', "  throw new Refusal('Access denied');", '}'),
    'unclear',
  ),
  example(
    'rights-changed',
    'nearMiss',
    'src/server/orders.ts',
    ts('if (!user) {', "  throw new Refusal('Access denied');", '}'),
    ts('if (user === undefined) {', "  throw new Refusal('Access denied');", '}'),
  ),
  example(
    'rights-changed',
    'proves',
    'app/policies/order_policy.rb',
    'class OrderPolicy\n  def log? = show?\nend\n',
    'class OrderPolicy\n  def log? = team.whole?\nend\n',
    'unclear',
  ),
  example(
    'access-checked',
    'proves',
    'app/controllers/orders_controller.rb',
    rb(),
    rb().replace('  def show', '  before_action :ensure_not_super_admin!, only: [:refund]\n\n  def show'),
    'less',
  ),
  {
    kind: 'second-factor',
    is: 'proves',
    files: [{ path: 'app/services/totp_verifier.rb', new: 'class TotpVerifier\nend\n' }],
    expect: [{ kind: 'second-factor', effect: 'less' }],
  },
  {
    kind: 'second-factor',
    is: 'reverse',
    files: [{ path: 'app/services/totp_verifier.rb', old: 'class TotpVerifier\nend\n' }],
    expect: [{ kind: 'second-factor', effect: 'more' }],
  },
  {
    kind: 'second-factor',
    is: 'nearMiss',
    files: [
      {
        path: 'app/services/totp_verifier.rb',
        old: 'class TotpVerifier\nend\n',
        new: 'class TotpVerifier\n  VERSION = 2\nend\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'sign-in-way',
    is: 'proves',
    files: [{ path: 'src/auth/saml_login.py', new: 'def login():\n    pass\n' }],
    expect: [{ kind: 'sign-in-way', effect: 'unclear' }],
  },
  {
    kind: 'sign-in-way',
    is: 'reverse',
    files: [{ path: 'src/auth/saml_login.py', old: 'def login():\n    pass\n' }],
    expect: [{ kind: 'sign-in-way', effect: 'unclear' }],
  },
  {
    kind: 'sign-in-way',
    is: 'nearMiss',
    files: [{ path: 'src/sample_login.py', new: 'def login():\n    pass\n' }],
    expect: [],
  },
  ...both(
    'password-rule',
    'src/rules.ts',
    {
      without: 'export const passwordMinLength = 8;\n',
      with: 'export const passwordMinLength = 12;\n',
      comes: 'less',
      goes: 'more',
    },
    { path: 'src/rules.ts', old: 'export const nameMinLength = 8;\n', new: 'export const nameMinLength = 12;\n' },
  ),
  ...both(
    'pass-lifetime',
    'config/session.php',
    {
      without: "return [\n    'session_lifetime' => 60,\n];\n",
      with: "return [\n    'session_lifetime' => 600,\n];\n",
      comes: 'more',
      goes: 'less',
    },
    {
      path: 'config/cache.php',
      old: "return [\n    'page_lifetime' => 60,\n];\n",
      new: "return [\n    'page_lifetime' => 600,\n];\n",
    },
  ),
  ...both(
    'browser-protection',
    'src/cookies.ts',
    {
      without: ts("setCookie('session', id, {", '});'),
      with: ts("setCookie('session', id, {", '  httpOnly: true,', '});'),
      comes: 'less',
      goes: 'more',
    },
    { path: 'src/links.ts', old: ts('const secure = read();'), new: ts('const secure = readAgain();') },
  ),
  ...both(
    'sender-checked',
    'app/hooks.py',
    {
      without: py(),
      with: py('if not hmac.compare_digest(seal, order.seal):', '    return None'),
      comes: 'less',
      goes: 'more',
    },
    { path: 'app/hooks.py', old: py(), new: py('compare(seal, order.seal)') },
  ),
  ...both(
    'input-cleaned',
    'app/orders.rb',
    { without: rb('text = params[:text]'), with: rb('text = strip_tags(params[:text])'), comes: 'less', goes: 'more' },
    { path: 'app/orders.rb', old: rb('text = params[:text]'), new: rb('text = params[:body]') },
  ),
  ...both(
    'secret-moved-out',
    'src/mail.ts',
    {
      without: ts('const mail_password = "q8Zr41kkP0tW";'),
      with: ts('const mail_password = process.env.MAIL_PASSWORD;'),
      comes: 'less',
    },
    {
      path: 'src/mail.ts',
      old: ts('const mail_name = "q8Zr41kkP0tW";'),
      new: ts('const mail_name = process.env.MAIL_NAME;'),
    },
  ),
  ...both(
    'fewer-rights-for-program',
    'Dockerfile',
    {
      without: 'FROM node:24\nCMD ["node", "."]\n',
      with: 'FROM node:24\nUSER node\nCMD ["node", "."]\n',
      comes: 'less',
      goes: 'more',
    },
    {
      path: 'Dockerfile',
      old: 'FROM node:24\nCMD ["node", "."]\n',
      new: 'FROM node:24\nUSER root\nCMD ["node", "."]\n',
    },
  ),
  ...both(
    'deeds-recorded',
    'src/orders.ts',
    { without: ts(), with: ts('await insertAuditLogs(order);'), comes: 'less', goes: 'more' },
    { path: 'src/orders.ts', old: ts(), new: ts('await readAuditor(order);') },
  ),
  ...both(
    'personal-data',
    'db/migrate/20260101_add_email.rb',
    {
      without: 'class AddEmail\n  def change\n  end\nend\n',
      with: 'class AddEmail\n  def change\n    add_column :guests, :email, :string\n  end\nend\n',
      comes: 'more',
      goes: 'less',
    },
    {
      path: 'db/migrate/20260101_add_total.rb',
      new: 'class AddTotal\n  def change\n    add_column :orders, :total, :integer\n  end\nend\n',
    },
  ),
  ...both(
    'people-in-records',
    'src/orders.ts',
    { without: ts(), with: ts('logger.info(`paid by ${order.email}`);'), comes: 'more', goes: 'less' },
    { path: 'src/orders.ts', old: ts(), new: ts("logger.info('the email was sent');") },
  ),
  ...both(
    'people-handed-out',
    'app/serializers/guest_serializer.rb',
    {
      without: 'class GuestSerializer\n  attributes :id\nend\n',
      with: 'class GuestSerializer\n  attributes :id\n  attribute :email\nend\n',
      comes: 'more',
      goes: 'less',
    },
    {
      path: 'app/serializers/guest_serializer.rb',
      old: 'class GuestSerializer\n  attributes :id\nend\n',
      new: 'class GuestSerializer\n  attributes :id\n  attribute :total\nend\n',
    },
  ),
  ...both(
    'visits-measured',
    'src/orders.ts',
    { without: ts(), with: ts("trackEvent('paid');"), comes: 'more', goes: 'less' },
    { path: 'src/orders.ts', old: ts(), new: ts("emitEvent('paid');") },
  ),
  ...both(
    'people-asked',
    'src/visits.ts',
    { without: ts(), with: ts('if (!hasConsent(request)) return undefined;'), comes: 'less', goes: 'more' },
    { path: 'src/oauth.ts', old: ts(), new: ts('showConsentOfOauth(request);') },
  ),
  ...both(
    'outside-content',
    'app/layout.html',
    {
      without: '<head>\n</head>\n',
      with: '<head>\n<link href="https://fonts.googleapis.com/css?family=Inter">\n</head>\n',
      comes: 'more',
      goes: 'less',
    },
    { path: 'app/layout.html', old: '<head>\n</head>\n', new: '<head>\n<link href="/css/inter.css">\n</head>\n' },
  ),
  ...both(
    'files-visibility',
    'src/uploads.ts',
    {
      without: ts('await bucket.put(order);'),
      with: ts('await bucket.put(order, {', "  ACL: 'public-read',", '});'),
      comes: 'more',
      goes: 'less',
    },
    {
      path: 'src/uploads.ts',
      old: ts('await bucket.put(order);'),
      new: ts('await bucket.put(order, {', "  kind: 'public',", '});'),
    },
  ),
  ...both(
    'copies-of-mail',
    'app/mailers/order_mailer.rb',
    {
      without: rb('mail(to: @order.owner)'),
      with: rb('mail(to: @order.owner,', '  bcc: archive)'),
      comes: 'more',
      goes: 'less',
    },
    { path: 'app/mailers/order_mailer.rb', old: rb('mail(to: @order.owner)'), new: rb('mail(to: @order.buyer)') },
  ),
  ...both(
    'people-masked',
    'app/accounts.py',
    { without: py(), with: py('anonymize_guest(order)'), comes: 'less', goes: 'more' },
    { path: 'app/accounts.py', old: py(), new: py('user = AnonymousUser()') },
  ),
  ...both(
    'failure-contained',
    'src/orders.ts',
    {
      without: ts('await sendReceipt(order);'),
      with: ts('try {', '  await sendReceipt(order);', '} catch (error) {', '  logger.warn(error);', '}'),
      comes: 'less',
      goes: 'more',
    },
    {
      path: 'src/orders.ts',
      old: ts('await sendReceipt(order);'),
      new: ts('try {', '  await sendReceipt(order);', '} catch (error) {', '  throw new Unsent(error);', '}'),
    },
  ),
  ...both(
    'all-or-nothing',
    'app/orders.rb',
    {
      without: rb('@order.pay', '@stock.take'),
      with: rb('Order.transaction do', '  @order.pay', '  @stock.take', 'end'),
      comes: 'less',
      goes: 'more',
    },
    { path: 'app/orders.rb', old: rb('@order.pay'), new: rb('@order.pay', '@transaction.close') },
  ),
  ...both(
    'done-later',
    'app/orders.rb',
    {
      without: rb('ReceiptMailer.paid(@order).deliver_now'),
      with: rb('ReceiptMailer.paid(@order).deliver_later'),
      comes: 'less',
      goes: 'more',
    },
    { path: 'app/orders.rb', old: rb(), new: rb('@order.deliver_to(door)') },
  ),
  ...both(
    'done-once',
    'src/orders.ts',
    {
      without: ts('await pay(order);'),
      with: ts('await pay(order, { idempotencyKey: order.id });'),
      comes: 'less',
      goes: 'more',
    },
    { path: 'src/orders.ts', old: ts('await pay(order);'), new: ts('await pay(order, { key: order.id });') },
  ),
  ...both(
    'trouble-reported',
    'src/orders.ts',
    { without: ts(), with: ts('captureException(order.error);'), comes: 'less', goes: 'more' },
    { path: 'src/orders.ts', old: ts(), new: ts('showException(order.error);') },
  ),
  ...both(
    'retries',
    'app/search.py',
    {
      without: py('client = Search(timeout=1)'),
      with: py('client = Search(timeout=1,', '    retry_on_timeout=True)'),
      comes: 'less',
      goes: 'more',
    },
    {
      path: 'app/search.py',
      old: py('client = Search(timeout=1)'),
      new: py('client = Search(timeout=1,', '    retry_button=True)'),
    },
  ),
  ...both(
    'second-way',
    'src/prices.ts',
    {
      without: ts('return ask(request.host);'),
      with: ts('return ask(request.host, fallbackHost);'),
      comes: 'less',
      goes: 'more',
    },
    { path: 'src/prices.ts', old: ts('return ask(request.host);'), new: ts('return ask(request.host, fallbackText);') },
  ),
  ...both(
    'health-check',
    'src/server.ts',
    {
      without: "app.get('/orders', orders);\n",
      with: "app.get('/orders', orders);\napp.get('/health', well);\n",
      comes: 'less',
      goes: 'more',
    },
    {
      path: 'src/server.ts',
      old: "app.get('/orders', orders);\n",
      new: "app.get('/orders', orders);\napp.get('/health-insurance', insured);\n",
    },
  ),
  ...both(
    'clean-stop',
    'src/server.ts',
    {
      without: 'listen(8080);\n',
      with: "listen(8080);\nprocess.on('SIGTERM', finish);\n",
      comes: 'less',
      goes: 'more',
    },
    { path: 'src/server.ts', old: 'listen(8080);\n', new: 'listen(8080);\nwriteGracefully(8080);\n' },
  ),
  ...both(
    'ceiling',
    'src/server.go',
    {
      without: 'func open() {\n\tdb.Ping()\n}\n',
      with: 'func open() {\n\tdb.Ping()\n\tdb.SetMaxOpenConns(10)\n}\n',
      comes: 'less',
      goes: 'more',
    },
    {
      path: 'src/server.go',
      old: 'func open() {\n\tdb.Ping()\n}\n',
      new: 'func open() {\n\tdb.Ping()\n\tdb.SetName(10)\n}\n',
    },
  ),
  ...both(
    'request-limit',
    'src/likes.ts',
    {
      without: 'export const MAX_PER_DAY = 500;\n',
      with: 'export const MAX_PER_DAY = 200;\n',
      comes: 'less',
      goes: 'more',
    },
    { path: 'src/likes.ts', old: 'export const MAX_WIDTH = 500;\n', new: 'export const MAX_WIDTH = 200;\n' },
  ),
  ...both(
    'backups-kept',
    'scripts/nightly.sh',
    {
      without: '#!/bin/sh\ncd /data\n',
      with: '#!/bin/sh\ncd /data\npg_dump shop > shop.sql\n',
      comes: 'less',
      goes: 'more',
    },
    { path: 'scripts/nightly.sh', old: '#!/bin/sh\ncd /data\n', new: '#!/bin/sh\ncd /data\napt-get install restic\n' },
  ),
  ...both(
    'inner-network',
    'src/webhooks.ts',
    { without: ts(), with: ts('if (isPrivateIp(order.host)) return undefined;'), comes: 'less', goes: 'more' },
    { path: 'src/webhooks.ts', old: ts(), new: ts('if (isPrivateNote(order)) return undefined;') },
  ),
  ...both(
    'screens-recorded',
    'src/monitoring.ts',
    {
      without: 'Sentry.init({\n  dsn,\n});\n',
      with: 'Sentry.init({\n  dsn,\n  replaysSessionSampleRate: 0.1,\n});\n',
      comes: 'more',
      goes: 'less',
    },
    {
      path: 'src/monitoring.ts',
      old: 'Sentry.init({\n  dsn,\n});\n',
      new: 'Sentry.init({\n  dsn,\n  replaysSessionSampleRate: 0,\n});\n',
    },
  ),
  ...both(
    'pass-lifetime',
    'app/passes.py',
    {
      without: py('claims = jwt.decode(order.token, KEY)'),
      with: py('claims = jwt.decode(order.token, KEY, options={"verify_exp": False})'),
      comes: 'more',
      goes: 'less',
    },
    {
      path: 'app/passes.py',
      old: py('claims = jwt.decode(order.token, KEY)'),
      new: py('claims = jwt.decode(order.token, KEY, options={"verify_exp": True})'),
    },
  ),
  ...both(
    'second-factor',
    'config/settings.py',
    {
      without: 'STAFF_ONLY = True\n',
      with: 'STAFF_ONLY = True\nREQUIRE_MFA_FOR_PARTNERS = True\n',
      comes: 'less',
      goes: 'more',
    },
    {
      path: 'config/settings.py',
      old: 'STAFF_ONLY = True\n',
      new: 'STAFF_ONLY = True\nREQUIRE_MFA_FOR_PARTNERS = False\n',
    },
  ),
  ...both(
    'failure-contained',
    'app/partners.py',
    {
      without: py('if not order:', '    raise PartnerError("no answer")'),
      with: py('if not order:', '    return None'),
      comes: 'less',
    },
    {
      path: 'app/partners.py',
      old: py('if not order:', '    raise PartnerError("no answer")'),
      new: py('if not order:', '    raise AnswerError("no answer")'),
    },
  ),
  ...both(
    'files-visibility',
    'src/pictures.ts',
    {
      without: ts('const blob = await put(order.name, order.page, {', '  access: "private",', '});'),
      with: ts('const blob = await put(order.name, order.page, {', '  access: "public",', '});'),
      comes: 'more',
      goes: 'less',
    },
    { path: 'src/pictures.ts', old: ts(), new: ts('const member = {', '  access: "public",', '};') },
  ),
  ...both(
    'personal-data',
    'db/migrate/20250102_add_origin.rb',
    {
      without: 'class AddOrigin\n  def change\n    add_column :users, :size, :string\n  end\nend\n',
      with: 'class AddOrigin\n  def change\n    add_column :users, :size, :string\n    add_column :users, :utm_source, :string\n  end\nend\n',
      comes: 'more',
      goes: 'less',
    },
    {
      path: 'app/helpers/links.rb',
      old: 'LINK = 1\n',
      new: 'LINK = 1\nSOURCE = "?utm_source=mail"\n',
    },
  ),
  ...both(
    'input-cleaned',
    'src/files/read.go',
    {
      without: 'func read(name string) {\n\topen(name)\n}\n',
      with: 'func read(name string) {\n\tif strings.Contains(name, "..") {\n\t\treturn\n\t}\n\topen(name)\n}\n',
      comes: 'less',
      goes: 'more',
    },
    {
      path: 'app/helpers/rows_helper.rb',
      old: 'module RowsHelper\n  def rows(list)\n    list.join\n  end\nend\n',
      new: 'module RowsHelper\n  def rows(list)\n    safe_join(list, ", ")\n  end\nend\n',
    },
  ),
  {
    kind: 'second-factor',
    is: 'nearMiss',
    files: [
      {
        path: 'app/Access/Session.php',
        old: '<?php\nfunction needed() {\n    return user()->known() || $this->currentRoleEnforcesMfa();\n}\n',
        new: '<?php\nfunction needed($user) {\n    return $user->known() || $this->roleEnforcesMfa($user);\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'files-visibility',
    is: 'proves',
    files: [
      {
        path: 'src/media/s3.go',
        old: 'func put(name string) {\n\tp := upload(name)\n\tsend(p)\n}\n',
        new: 'func put(name string) {\n\tp := upload(name)\n\tp.ACL = "public-read"\n\tsend(p)\n}\n',
      },
    ],
    expect: [{ kind: 'files-visibility', effect: 'more' }],
  },
  {
    kind: 'sign-in-way',
    is: 'proves',
    files: [
      {
        path: 'server/config/index.ts',
        old: 'export const config = {\n  house: {\n    authorize_url: "https://id.example.org/login/authorize",\n  },\n};\n',
        new: 'export const config = {};\n',
      },
    ],
    expect: [{ kind: 'sign-in-way', effect: 'unclear' }],
  },
  {
    // To act for somebody elsewhere is not to let them in here.
    kind: 'sign-in-way',
    is: 'nearMiss',
    files: [
      {
        path: 'server/integrations/calendar.ts',
        old: 'export {};\n',
        new: 'export const calendar = {\n  authorize_url: "https://calendar.example.org/oauth/authorize",\n};\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'own-things-only',
    is: 'nearMiss',
    files: [
      {
        path: 'db/queries/boxes.sql',
        old: 'SELECT b.*\nFROM boxes b\nLEFT JOIN workspaces w ON b.workspace_id = w.id\nWHERE b.id = $1;\n',
        new: 'SELECT b.*\nFROM boxes b\nWHERE b.id = $1;\n',
      },
    ],
    expect: [],
  },
];
