import { example } from './example.ts';
import type { Example } from './example.ts';

const ts = (...lines: readonly string[]): string =>
  `export async function handle(request) {\n  const order = read(request);\n${lines.map((line) => `  ${line}\n`).join('')}  return order.total;\n}\n`;
const routes = (...lines: readonly string[]): string =>
  `Rails.application.routes.draw do\n  root to: "orders#index"\n${lines.map((line) => `  ${line}\n`).join('')}end\n`;
const group = (value: string): string => `class Preferences(Model):\n    private_group: bool = ${value}\n`;
const row = (...lines: readonly string[]): string => `return {\n${lines.map((line) => `  ${line}\n`).join('')}};\n`;

/** One side without a line, the other with it. */
function both(
  kind: string,
  path: string,
  make: (...lines: readonly string[]) => string,
  line: string,
  comes: string,
  goes: string,
): readonly Example[] {
  return [
    example(kind, 'proves', path, make(), make(line), comes),
    example(kind, 'reverse', path, make(line), make(), goes),
  ];
}

export const examples: readonly Example[] = [
  ...both(
    'sign-up-rule',
    'src/server/accounts.ts',
    ts,
    'if (settings.registrationDisabled) throw new Refusal();',
    'unclear',
    'unclear',
  ),
  example(
    'sign-up-rule',
    'proves',
    'src/server/accounts.ts',
    ts(),
    ts('if (isDisposableEmail(order.mail)) return 0;'),
    'unclear',
  ),
  example('sign-up-rule', 'nearMiss', 'src/server/accounts.ts', ts(), ts('const registrationMode = read(settings);')),
  ...both('inner-page-served', 'config/routes.rb', routes, 'mount Sidekiq::Web => "/tasks"', 'more', 'less'),
  example(
    'inner-page-served',
    'proves',
    'lib/shop_web/router.ex',
    'scope "/" do\n  pipe_through :browser\nend\n',
    'scope "/" do\n  pipe_through :browser\n  live_dashboard "/inner"\nend\n',
    'more',
  ),
  example('inner-page-served', 'nearMiss', 'config/routes.rb', routes(), routes('mount Shop::Engine => "/shop"')),
  example(
    'open-address',
    'proves',
    'src/app/api/letters/route.ts',
    undefined,
    'export async function POST(request) {\n  const letter = await request.json();\n  await letters.create(letter);\n  return answer(201);\n}\n',
    'more',
  ),
  example(
    'open-address',
    'reverse',
    'app/controllers/parcel_webhooks_controller.rb',
    'class ParcelWebhooksController < ApplicationController\n  def create\n    Parcel.find(params[:id]).arrive!\n    head :ok\n  end\nend\n',
    undefined,
    'less',
  ),
  example(
    'open-address',
    'nearMiss',
    'src/app/api/letters/route.ts',
    undefined,
    'export async function POST(request) {\n  const session = await sessionOf(request);\n  await letters.create(session.letter);\n  return answer(201);\n}\n',
  ),
  example(
    'inner-page-served',
    'proves',
    'deploy/templates/mailpit.yaml',
    undefined,
    'kind: Ingress\nspec:\n  rules:\n    - host: mails.shop.test\n',
    'more',
  ),
  ...both(
    'stored-sealed',
    'app/Models/Account.php',
    (...lines) =>
      `<?php\nclass Account {\n  protected $casts = [\n    'paid' => 'bool',\n${lines.map((line) => `    ${line}\n`).join('')}  ];\n}\n`,
    "'bank_key' => 'encrypted',",
    'less',
    'more',
  ),
  example('stored-sealed', 'nearMiss', 'src/server/accounts.ts', ts(), ts('const encryptionLevel = 2;')),
  example('seen-by-default', 'proves', 'shop/preferences.py', group('True'), group('False'), 'more'),
  example('seen-by-default', 'reverse', 'shop/preferences.py', group('False'), group('True'), 'less'),
  example(
    'seen-by-default',
    'proves',
    'cmd/main.go',
    'viper.SetDefault("public", true)\n',
    'viper.SetDefault("public", false)\n',
    'less',
  ),
  example('seen-by-default', 'nearMiss', 'src/Panel.vue', '<Panel :hidden="true" />\n', '<Panel :hidden="false" />\n'),
  ...both(
    'visitor-details',
    'app/Actions/Deeds.php',
    (...lines) => `<?php\n${row("'kind' => $kind,", ...lines)}`,
    "'ip' => Request::ip(),",
    'more',
    'less',
  ),
  example(
    'visitor-details',
    'nearMiss',
    'app/Limits.php',
    `<?php\n${row()}`,
    `<?php\n${row('return Limit::perMinute(5)->by($request->ip());')}`,
  ),
  example(
    'visitor-details',
    'nearMiss',
    'bakery/views.py',
    'def show(request):\n    return page\n',
    'def show(request):\n    referer = request.META.get("HTTP_REFERER")\n    return page\n',
  ),
  example(
    'data-sent',
    'proves',
    'src/integrations/hubspot/client.ts',
    ts('await hubspot.contacts.create({ id: order.buyer.id });'),
    ts('await hubspot.contacts.create({ id: order.buyer.id, mail: order.buyer.email });'),
    'more',
  ),
  example(
    'data-sent',
    'nearMiss',
    'src/integrations/hubspot/client.ts',
    ts(),
    ts('const found = people.find((one) => one.email === mail);'),
  ),
  example(
    'people-masked',
    'proves',
    'src/server/reports.ts',
    ts('rows.push(order.buyer.address);'),
    ts('rows.push(order.buyer.guarded ? "" : order.buyer.address);'),
    'less',
  ),
  example(
    'people-masked',
    'reverse',
    'src/server/reports.ts',
    ts('rows.push(order.buyer.guarded ? "" : order.buyer.address);'),
    ts('rows.push(order.buyer.address);'),
    'more',
  ),
  example(
    'secret-moved-out',
    'proves',
    'scanner.properties',
    'scanner.login=4f3c2b1a9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a\nscanner.project=shop\n',
    'scanner.project=shop\n',
    'less',
  ),
];
