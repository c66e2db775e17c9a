import { example } from './example.ts';
import type { Example } from './example.ts';

const py = (...lines: readonly string[]): string =>
  `def handle(request):\n    orders = read(request)\n${lines.map((line) => `    ${line}\n`).join('')}    return orders\n`;
const go = (limit: string): string => `package orders\n\nconst maxOrderItems = ${limit}\n`;
const menu = (...links: readonly string[]): string =>
  `<nav>\n${links.map((link) => `  <a href="/${link}">${link}</a>\n`).join('')}</nav>\n`;
const rb = (...lines: readonly string[]): string =>
  `class HomeController\n  def index\n    @offers = Offer.all\n${lines.map((line) => `    ${line}\n`).join('')}    render :index\n  end\nend\n`;
const scopes = (...names: readonly string[]): string =>
  `export const provider = {\n  scopes: [\n${names.map((name) => `    '${name}',\n`).join('')}  ],\n};\n`;

export const examples: readonly Example[] = [
  example('most-at-once', 'proves', 'app/models/basket.rb', 'MAX_LOAVES = 10\n', 'MAX_LOAVES = 50\n', 'more'),
  example(
    'most-at-once',
    'nearMiss',
    'app/models/basket.rb',
    'MAX_NAME_LENGTH = 10\nBAKE_TIME_LIMIT = 60\n',
    'MAX_NAME_LENGTH = 50\nBAKE_TIME_LIMIT = 600\n',
  ),
  // Another default of a setting that is read from outside.
  example(
    'at-a-time',
    'proves',
    'config/ovens.yml',
    'threads_count: ${OVENS:-1}\n',
    'threads_count: ${OVENS:-3}\n',
    'more',
  ),
  example('at-a-time', 'nearMiss', 'config/ovens.yml', 'threads_count: ${OVENS:-1}\n', 'threads_count: ${TRAYS:-3}\n'),
  // The file says what the days are for.
  example(
    'days-kept',
    'proves',
    'shop/commands/prune_orders.py',
    'cutoff = now() - timedelta(days=180)\n',
    'cutoff = now() - timedelta(days=30)\n',
    'less',
  ),
  example(
    'days-kept',
    'nearMiss',
    'shop/commands/send_orders.py',
    'cutoff = now() - timedelta(days=180)\n',
    'cutoff = now() - timedelta(days=30)\n',
  ),
  example(
    'sampling',
    'proves',
    'src/tracing.ts',
    "tracesSampleRate: stage === 'local' ? 1.0 : 0.3,\n",
    "tracesSampleRate: stage === 'local' ? 1.0 : 0.25,\n",
    'less',
  ),
  example(
    'free-limit',
    'proves',
    'src/UploadZone.tsx',
    "const most = plan === 'business' ? 100 : 30;\n",
    "const most = plan === 'business' ? 250 : 30;\n",
    'more',
  ),
  example(
    'commission',
    'proves',
    'src/orders.ts',
    'const withMarkup = base * 1.04;\n',
    'const withMarkup = base * 1.05;\n',
    'more',
  ),
  example('most-at-once', 'proves', 'orders/limits.go', go('100'), go('1000'), 'more'),
  example('most-at-once', 'reverse', 'orders/limits.go', go('1000'), go('100'), 'less'),
  example('most-at-once', 'nearMiss', 'orders/limits.go', go('100'), go('99')),
  example('answers-bounded', 'proves', 'orders/list.py', py('orders = query'), py('orders = query.limit(50)'), 'less'),
  example('answers-bounded', 'reverse', 'orders/list.py', py('orders = query.limit(50)'), py('orders = query'), 'more'),
  example('answers-bounded', 'nearMiss', 'orders/list.py', py('orders = query'), py('orders = query.limit(1)')),
  example(
    'answers-reused',
    'proves',
    'orders/list.py',
    py('total = add(orders)'),
    py('total = cache.get_or_set("total", add)'),
    'less',
  ),
  example(
    'answers-reused',
    'reverse',
    'orders/list.py',
    py('total = cache.get_or_set("total", add)'),
    py('total = add(orders)'),
    'more',
  ),
  example('answers-reused', 'nearMiss', 'orders/list.py', py('total = 1'), py('cache.delete("total")')),
  example(
    'control-withdrawn',
    'proves',
    'src/components/Sidebar.tsx',
    menu('orders', 'reports'),
    menu('orders'),
    'less',
  ),
  example(
    'control-withdrawn',
    'proves',
    'app/views/orders/show.html.erb',
    '<h1>Order</h1>\n<%= link_to "Order again", repeat_order_path(@order), class: "button" %>\n<p>Thanks</p>\n',
    '<h1>Order</h1>\n<p>Thanks</p>\n',
    'less',
  ),
  example(
    'control-withdrawn',
    'proves',
    'shop/forms.py',
    'class OrderForm(forms.Form):\n    name = forms.CharField()\n    gift_message = forms.CharField()\n',
    'class OrderForm(forms.Form):\n    name = forms.CharField()\n',
    'less',
  ),
  example(
    'control-withdrawn',
    'nearMiss',
    'app/views/orders/show.html.erb',
    '<h1>Order</h1>\n<%= link_to "Order again", repeat_order_path(@order), class: "button" %>\n',
    '<h1>Order</h1>\n<a href="<%= repeat_order_path(@order) %>">Once more</a>\n',
  ),
  example(
    'control-withdrawn',
    'proves',
    'src/pages/order.tsx',
    "import { GiftAdvice } from '../GiftAdvice';\n\nexport const Order = () => (\n  <main>\n    <GiftAdvice shop={shop} />\n  </main>\n);\n",
    'export const Order = () => (\n  <main>\n  </main>\n);\n',
    'less',
  ),
  example(
    'control-withdrawn',
    'nearMiss',
    'src/pages/order.tsx',
    "import { OrderLayout } from '../OrderLayout';\n\nexport const Order = () => (\n  <main>\n    <OrderLayout shop={shop} />\n  </main>\n);\n",
    'export const Order = () => (\n  <main>\n  </main>\n);\n',
  ),
  example('control-withdrawn', 'reverse', 'src/components/Sidebar.tsx', menu('orders'), menu('orders', 'reports')),
  {
    kind: 'control-withdrawn',
    is: 'nearMiss',
    files: [
      { path: 'src/components/Sidebar.tsx', old: menu('orders', 'reports'), new: menu('orders') },
      { path: 'src/components/Header.tsx', old: menu('home'), new: menu('home', 'reports') },
    ],
    expect: [],
  },
  example(
    'experiment',
    'proves',
    'app/controllers/home_controller.rb',
    rb(),
    rb('@button = ab_test(:button, %w[green blue])'),
    'more',
  ),
  example(
    'experiment',
    'reverse',
    'app/controllers/home_controller.rb',
    rb('@button = ab_test(:button, %w[green blue])'),
    rb(),
    'less',
  ),
  example('experiment', 'nearMiss', 'app/controllers/home_controller.rb', rb(), rb('@variant = @offers.first.variant')),
  example(
    'outside-rights',
    'proves',
    'src/auth/google.provider.ts',
    scopes('email'),
    scopes('email', 'https://www.googleapis.com/auth/calendar.readonly'),
    'more',
  ),
  example(
    'outside-rights',
    'reverse',
    'src/auth/google.provider.ts',
    scopes('email', 'https://www.googleapis.com/auth/calendar.readonly'),
    scopes('email'),
    'less',
  ),
  example('outside-rights', 'nearMiss', 'src/auth/google.provider.ts', scopes('email'), scopes('email', 'orders')),
  // Further proofs of kinds that other lines of code prove too.
  example(
    'people-handed-out',
    'proves',
    'app/models/user.go',
    'package models\n\ntype User struct {\n\tEmail string `json:"-"`\n}\n',
    'package models\n\ntype User struct {\n\tEmail string `json:"email"`\n}\n',
    'more',
  ),
  example(
    'waiting-time',
    'proves',
    'src/client.go',
    'package client\n\nvar ctx = context.WithTimeout(base, 10*time.Second)\n',
    'package client\n\nvar ctx = context.WithTimeout(base, 2*time.Minute)\n',
    'more',
  ),
  example(
    'interface-broken',
    'proves',
    'graphql/types/order.graphql',
    'type Order {\n  id: ID!\n  total: Int\n}\n',
    'type Order {\n  id: ID!\n}\n',
    'more',
  ),
  example(
    'interface-broken',
    'nearMiss',
    'src/queries/order.graphql',
    'query order {\n  order {\n    id\n    total\n  }\n}\n',
    'query order {\n  order {\n    id\n  }\n}\n',
  ),
];
