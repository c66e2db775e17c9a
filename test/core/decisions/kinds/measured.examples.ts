import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

const column = (line: string): string =>
  `defmodule Shop.AddToBakers do\n  use Ecto.Migration\n\n  def change do\n    alter table(:bakers) do\n      ${line}\n    end\n  end\nend\n`;
const erasing = `${Array.from({ length: 14 }, (_, at) => `step_${String(at)}()`).join('\n')}\n`;
const writers = (level: string): string =>
  `monolog:\n    handlers:\n        main:\n            type: stream\n            level: ${level}\n`;
const cellar = (...lines: readonly string[]): string =>
  `module "cellar" {\n  source = "./store"\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
const rule = ['lifecycle_rule = [{', '  id = "old"', '  expiration = [{', '    days = 730', '  }]', '}]'];

/** What is counted, kept and handed on, in the forms of other languages and tools. */
export const examples: readonly Example[] = [
  // The account at which visits are counted.
  example('visits-measured', 'proves', 'web/shop.config', '<a />\n', '<a />\n<add value="GTM-BREAD42" />\n', 'more'),
  example(
    'visits-measured',
    'nearMiss',
    'web/shop.config',
    '<add value="GTM-BREAD42" />\n',
    '<add value="GTM-ROLLS42" />\n',
  ),
  example('visits-measured', 'reverse', 'web/shop.config', '<a />\n<add v="UA-123456-1" />\n', '<a />\n', 'less'),
  // One more thing an app reports.
  example(
    'visits-measured',
    'proves',
    'app/Oven.swift',
    'func bake() {\n  heat()\n}\n',
    'func bake() {\n  heat()\n  Pixel.fire(pixel: .ovenHeated)\n}\n',
    'more',
  ),
  example(
    'visits-measured',
    'nearMiss',
    'app/Oven.swift',
    'func bake() {\n  heat()\n}\n',
    'func bake() {\n  heat()\n  pixels.draw(oven)\n}\n',
  ),
  example(
    'visits-measured',
    'reverse',
    'src/oven.cpp',
    'void bake() {\n  heat();\n  bakery::glean::oven::heated.record();\n}\n',
    'void bake() {\n  heat();\n}\n',
    'less',
  ),
  // Whoever comes is made known to a tool of sales.
  example(
    'data-sent',
    'proves',
    'shop/people.py',
    'def welcome(user):\n    greet(user)\n',
    'def welcome(user):\n    greet(user)\n    sync_hubspot_contact(user)\n',
    'more',
  ),
  example(
    'data-sent',
    'nearMiss',
    'shop/people.py',
    'def welcome(user):\n    greet(user)\n',
    'def welcome(user):\n    greet(user)\n    sync_hubspot_settings(options)\n',
  ),
  example(
    'data-sent',
    'reverse',
    'shop/people.py',
    'def welcome(user):\n    greet(user)\n    sync_hubspot_contact.delay(user.id)\n',
    'def welcome(user):\n    greet(user)\n',
    'less',
  ),
  // A column about people in a table that stands.
  example(
    'personal-data',
    'proves',
    'priv/repo/migrations/2_photo.exs',
    undefined,
    column('add(:photo_url, :string)'),
    'more',
  ),
  example(
    'personal-data',
    'nearMiss',
    'priv/repo/migrations/2_photo.exs',
    undefined,
    column('add(:needs_photo, :boolean)'),
  ),
  example(
    'personal-data',
    'nearMiss',
    'priv/repo/migrations/1_bakers.exs',
    undefined,
    column('add(:photo_url, :string)').replace('alter table', 'create table'),
  ),
  // People close their account by themselves; work for what people may ask of us.
  example('erased-on-request', 'proves', 'web/components/DeleteAccount.tsx', undefined, erasing, 'less'),
  example('erased-on-request', 'nearMiss', 'web/components/DeleteAccountant.tsx', undefined, erasing),
  example('erased-on-request', 'proves', 'app/gdpr/purge_orders.py', undefined, erasing, 'less'),
  example('erased-on-request', 'nearMiss', 'app/gdpr/show_orders.py', undefined, erasing),
  example('erased-on-request', 'reverse', 'app/gdpr/purge_orders.py', erasing, undefined, 'more'),
  // What writers of records take down.
  example('log-detail', 'proves', 'config/packages/prod/monolog.yaml', writers('debug'), writers('error'), 'less'),
  example('log-detail', 'reverse', 'config/packages/prod/monolog.yaml', writers('error'), writers('info'), 'more'),
  example('log-detail', 'nearMiss', 'config/packages/prod/oven.yaml', writers('debug'), writers('error')),
  // A last day for what a store of files holds.
  example('days-kept', 'proves', 'infra/cellar.tf', cellar(), cellar(...rule), 'less'),
  example('days-kept', 'reverse', 'infra/cellar.tf', cellar(...rule), cellar(), 'more'),
  example('days-kept', 'nearMiss', 'infra/cellar.tf', 'locals {}\n', `locals {}\n${cellar(...rule)}`),
  // The clock of a machine.
  example(
    'schedule',
    'proves',
    'Dockerfile',
    'FROM oven\n',
    'FROM oven\nRUN echo "0 4 * * * root bake --rolls" >> /etc/crontab\n',
    'more',
  ),
  example('schedule', 'nearMiss', 'Dockerfile', 'FROM oven\n', 'FROM oven\nRUN echo "0 4 * * * root bake" >> /notes\n'),
  example(
    'schedule',
    'reverse',
    'Dockerfile',
    'FROM oven\nRUN echo "0 4 * * * root bake --rolls" | crontab -\n',
    'FROM oven\n',
    'less',
  ),
  // A service in a module that carries its supplier's name.
  titled(
    'supplier-switched',
    'proves',
    'Guard the shop',
    'infra/edge.tf',
    [
      'module "fastly_shop" {\n  source = "./edge"\n  activate_guard = false\n}\n',
      'module "fastly_shop" {\n  source = "./edge"\n  activate_guard = true\n}\n',
    ],
    'more',
  ),
  titled('supplier-switched', 'nearMiss', 'Guard the shop', 'infra/edge.tf', [
    'module "oven_shop" {\n  source = "./edge"\n  activate_guard = false\n}\n',
    'module "oven_shop" {\n  source = "./edge"\n  activate_guard = true\n}\n',
  ]),
  // How much one caller may ask.
  example(
    'request-limit',
    'proves',
    'server/index.ts',
    'start(server);\n',
    'start(server);\nserver.register(rateLimit, {\n  max: 100,\n});\n',
    'less',
  ),
  example(
    'request-limit',
    'nearMiss',
    'server/index.ts',
    'start(server);\n',
    'start(server);\nserver.register(rateTable, {\n  max: 100,\n});\n',
  ),
  example(
    'request-limit',
    'reverse',
    'server/index.ts',
    'start(server);\nserver.register(rateLimit, {\n  max: 100,\n});\n',
    'start(server);\n',
    'more',
  ),
  // What ended the work is written down, and the work goes on.
  example(
    'failure-contained',
    'proves',
    'oven/start.go',
    'if err != nil {\n\treturn nil, fmt.Errorf("no clock: %w", err)\n}\n',
    'if err != nil {\n\tlogger.Error("no clock", err)\n}\n',
    'less',
  ),
  example(
    'failure-contained',
    'nearMiss',
    'oven/start.go',
    'if err != nil {\n\treturn nil, fmt.Errorf("no clock: %w", err)\n}\n',
    'if err != nil {\n\treturn nil, clockError(err)\n}\n',
  ),
  example(
    'failure-contained',
    'proves',
    'server/oven.ts',
    'const pool = open();\n',
    "const pool = open();\npool.on('error', (error) => {\n  note(error);\n});\n",
    'less',
  ),
  example(
    'failure-contained',
    'nearMiss',
    'server/oven.ts',
    'start();\n',
    "start();\nconst pool = new Pool();\npool.on('error', (error) => {\n  note(error);\n});\n",
  ),
  example(
    'failure-contained',
    'reverse',
    'server/oven.ts',
    "const pool = open();\npool.on('error', (error) => {\n  note(error);\n});\n",
    'const pool = open();\n',
    'more',
  ),
];
