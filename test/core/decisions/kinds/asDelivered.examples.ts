import { example } from './example.ts';
import type { Example } from './example.ts';

const recipe = (packages: string): string =>
  `FROM debian:stable\nRUN apt-get update\nRUN apt-get install -y ${packages}\nCOPY . .\n`;

const checkout = (more: string): string =>
  `export async function openCheckout(price) {\n  return stripe.checkout.sessions.create({\n    mode: 'subscription',\n    line_items: [{ price }],\n${more}  });\n}\n`;

/** What the product comes with, and work that erases by age, refuses, or cannot do without a setting. */
export const examples: readonly Example[] = [
  example(
    'tax-charged',
    'proves',
    'src/billing/checkout.ts',
    checkout(''),
    checkout('    automatic_tax: { enabled: true },\n'),
    'more',
  ),
  example(
    'tax-charged',
    'proves',
    'lib/shop/billing.ex',
    'defmodule Shop.Billing do\n  def params(plan), do: [\n    items: items(plan)\n  ]\nend\n# Stripe\n',
    'defmodule Shop.Billing do\n  def params(plan), do: [\n    items: items(plan),\n    default_tax_rates: tax_rates()\n  ]\nend\n# Stripe\n',
    'more',
  ),
  example(
    'tax-charged',
    'nearMiss',
    'src/billing/types.ts',
    'interface Session {\n}\n',
    'interface Session {\n  automatic_tax: boolean;\n}\n',
  ),
  example(
    'tax-charged',
    'reverse',
    'src/billing/checkout.ts',
    checkout('    automatic_tax: { enabled: true },\n'),
    checkout(''),
  ),
  example('bundled-store', 'proves', 'Dockerfile', recipe('curl'), recipe('curl mariadb-server'), 'more'),
  example('bundled-store', 'nearMiss', 'Dockerfile', recipe('curl postgresql-14'), recipe('curl postgresql-16')),
  example('bundled-store', 'nearMiss', 'Dockerfile', recipe('curl'), recipe('curl postgresql-client libpq-dev')),
  example('bundled-store', 'reverse', 'Dockerfile', recipe('curl postgresql-14'), recipe('curl'), 'less'),
  example(
    'device-details',
    'proves',
    'app/controllers/opinions_controller.rb',
    'class OpinionsController\n  def create\n    Opinion.create(text: text)\n  end\nend\n',
    'class OpinionsController\n  def create\n    Opinion.create(\n      text: text,\n      browser_version: browser.full_version,\n    )\n  end\nend\n',
    'more',
  ),
  example(
    'device-details',
    'nearMiss',
    'src/theme.js',
    'const wide = 900;\n',
    'const wide = 900;\nconst isMobile = browser.isMobile;\n',
  ),
  example(
    'device-details',
    'reverse',
    'src/pay.js',
    'function pay(order) {\n  order.details = collectBrowserInfo();\n  send(order);\n}\n',
    'function pay(order) {\n  send(order);\n}\n',
    'less',
  ),
  {
    kind: 'aged-records-erased',
    is: 'proves',
    files: [
      {
        path: 'src/main/java/org/shop/jobs/PurgeOldQuotesProcessor.java',
        new: 'class PurgeOldQuotesProcessor {\n  public Quote process(Quote quote) {\n    lineRepository.deleteByQuoteId(quote.id);\n    quoteRepository.delete(quote);\n    return quote;\n  }\n}\n',
      },
    ],
    expect: [
      { kind: 'aged-records-erased', effect: 'one-off' },
      { kind: 'erased-on-request', effect: 'less' },
    ],
  },
  example(
    'aged-records-erased',
    'proves',
    'deploy/cron/orders.yaml',
    undefined,
    'kind: CronJob\nmetadata:\n  name: purge-abandoned-orders\nspec:\n  schedule: "0 3 * * *"\n',
    'one-off',
  ),
  example(
    'aged-records-erased',
    'nearMiss',
    'deploy/cron/images.yaml',
    undefined,
    'kind: CronJob\nmetadata:\n  name: prune-old-images\nspec:\n  schedule: "0 3 * * *"\n',
  ),
  example(
    'aged-records-erased',
    'reverse',
    'deploy/cron/orders.yaml',
    'kind: CronJob\nmetadata:\n  name: purge-abandoned-orders\nspec:\n  schedule: "0 3 * * *"\n',
    undefined,
  ),
  example(
    'setting-demanded',
    'proves',
    'src/tax.go',
    'func rate(country string) error {\n\treturn nil\n}\n',
    'func rate(country string) error {\n\tif rateID == "" {\n\t\treturn errors.New("SHOP_TAX_RATE_ID is not configured")\n\t}\n\treturn nil\n}\n',
    'more',
  ),
  example(
    'setting-demanded',
    'nearMiss',
    'src/tax.go',
    'func rate(country string) error {\n\treturn nil\n}\n',
    'func rate(country string) error {\n\tlog.Warn("SHOP_TAX_RATE_ID is not configured")\n\treturn nil\n}\n',
  ),
  example(
    'access-checked',
    'proves',
    'src/routes/pictures.rs',
    'pub async fn picture(name: Path<String>, viewer: Option<Viewer>) -> Answer {\n  load(name).await\n}\n',
    'pub async fn picture(name: Path<String>, viewer: Option<Viewer>) -> Answer {\n  if viewer.is_none() {\n    return Ok(HttpResponse::Unauthorized().finish());\n  }\n  load(name).await\n}\n',
    'less',
  ),
  example(
    'access-checked',
    'nearMiss',
    'src/routes/pictures.rs',
    'fn say(status: StatusCode) -> &str {\n  "other"\n}\n',
    'fn say(status: StatusCode) -> &str {\n  if status == StatusCode::FORBIDDEN { return "no"; }\n  "other"\n}\n',
  ),
  example(
    'access-checked',
    'reverse',
    'src/routes/pictures.rs',
    'pub async fn picture(name: Path<String>, viewer: Option<Viewer>) -> Answer {\n  if viewer.is_none() {\n    return Ok(HttpResponse::Unauthorized().finish());\n  }\n  load(name).await\n}\n',
    'pub async fn picture(name: Path<String>, viewer: Option<Viewer>) -> Answer {\n  load(name).await\n}\n',
    'more',
  ),
];
