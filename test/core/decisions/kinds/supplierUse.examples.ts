import { example } from './example.ts';
import type { Example } from './example.ts';

const lines = (...texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
const bundler = (condition: string): string =>
  lines('export const plugins = [', `  ${condition} &&`, '    new SentryWebpackPlugin({ org: "bakery" }),', '];');
const bank = (...more: readonly string[]): string =>
  lines('const configuration = new Configuration({', ...more, '  headers,', '});');
const watched = (...more: readonly string[]): string =>
  lines('export const settings = {', '  sentry: {', '    dsn: readDsn(),', ...more, '  },', '};');
const agent = (...more: readonly string[]): string =>
  lines('[newrelic]', 'app_name = bakery', '[newrelic:production]', 'monitor_mode = true', ...more);
const chart = (...more: readonly string[]): string =>
  lines('backend:', '  env:', '    - name: PORT', '      value: "80"', ...more);
const hours = (...more: readonly string[]): string =>
  lines(
    'service:',
    '  port: 80',
    ...(more.length === 0 ? [] : ['  scheduledDowntime:', ...more.map((one) => `    ${one}`)]),
  );
const lists = (free: readonly string[], pro: readonly string[]): string =>
  lines(
    'export const freeFeatures: Feature[] = [',
    ...free.map((name) => `  Feature.${name},`),
    '];',
    'export const proFeatures: Feature[] = [',
    ...pro.map((name) => `  Feature.${name},`),
    '];',
  );

const parts = (...names: readonly string[]): string =>
  lines('[project]', 'name = "oven"', 'dependencies = [', ...names.map((name) => `  "${name}>=1.0",`), ']');
const oven = (old: readonly string[], now: readonly string[]): Example['files'] => [
  { path: 'oven/pyproject.toml', old: parts(...old), new: parts(...now) },
  { path: 'oven/watch.py', new: 'import sentry_sdk\n\n\ndef watch():\n    sentry_sdk.init(dsn=dsn())\n' },
];

export const examples: readonly Example[] = [
  {
    kind: 'supplier-used-more',
    is: 'proves',
    files: oven(['fastapi'], ['fastapi', 'sentry-sdk']),
    elsewhere: ['sentry'],
    expect: [{ kind: 'supplier-used-more', effect: 'more' }],
  },
  {
    // A second package of the same supplier in the same part.
    kind: 'supplier-used-more',
    is: 'nearMiss',
    files: [
      {
        path: 'web/package.json',
        old: '{"dependencies": {"@sentry/browser": "^8.0.0"}}\n',
        new: '{"dependencies": {"@sentry/browser": "^8.0.0",\n"@sentry/profiling": "^8.0.0"}}\n',
      },
    ],
    elsewhere: ['sentry'],
    expect: [],
  },
  {
    kind: 'supplier-used-more',
    is: 'reverse',
    files: oven(['fastapi', 'sentry-sdk'], ['fastapi']),
    elsewhere: ['sentry'],
    expect: [],
  },
  example('supplier-switched', 'proves', 'web/bundler.js', bundler('isLive'), bundler('false'), 'less'),
  example('supplier-switched', 'reverse', 'web/bundler.js', bundler('false'), bundler('isLive'), 'more'),
  example(
    'supplier-switched',
    'nearMiss',
    'web/bundler.js',
    bundler('isLive'),
    bundler('false').replace('SentryWebpackPlugin', 'BannerPlugin'),
  ),
  example(
    'supplier-switched',
    'proves',
    'src/bank/accounts.ts',
    bank(),
    bank('  basePath: PlaidEnvironments.production,'),
    'more',
  ),
  example(
    'supplier-switched',
    'reverse',
    'src/bank/accounts.ts',
    bank('  basePath: PlaidEnvironments.production,'),
    bank('  basePath: PlaidEnvironments.sandbox,'),
    'less',
  ),
  example(
    'supplier-switched',
    'nearMiss',
    'src/bank/accounts.ts',
    bank(),
    bank('  basePath: isLive ? PlaidEnvironments.production : PlaidEnvironments.sandbox,'),
  ),
  example('supplier-switched', 'nearMiss', 'src/host.ts', bank(), bank('  name: Environments.production,')),
  example(
    'supplier-switched',
    'proves',
    'deploy/values.yaml',
    'env:\n  SHOP_SENTRY_ENABLED: "false"\n',
    'env:\n  SHOP_SENTRY_ENABLED: "true"\n',
    'more',
  ),
  example(
    'supplier-switched',
    'reverse',
    'deploy/values.yaml',
    'env:\n  ENABLE_POSTHOG: "true"\n',
    'env:\n  ENABLE_POSTHOG: "false"\n',
    'less',
  ),
  example(
    'supplier-switched',
    'proves',
    'src/main/resources/application-demo.yaml',
    'twilio:\n  enabled: true\n',
    'twilio:\n  enabled: false\n',
    'less',
  ),
  example(
    'supplier-switched',
    'nearMiss',
    'src/main/resources/application-demo.yaml',
    'recipes:\n  enabled: true\n',
    'recipes:\n  enabled: false\n',
  ),
  example(
    'supplier-switched',
    'nearMiss',
    'deploy/values.yaml',
    'env:\n  SHOP_RECIPES_ENABLED: "false"\n',
    'env:\n  SHOP_RECIPES_ENABLED: "true"\n  SENTRY_ENABLED: "false"\n',
  ),
  example(
    'monitoring-sent',
    'proves',
    'backend/config/index.ts',
    watched(),
    watched('    tracesSampleRate: 1.0,', '    profilesSampleRate: 1.0,'),
    'more',
  ),
  example('monitoring-sent', 'reverse', 'backend/config/index.ts', watched('    enableLogs: true,'), watched(), 'less'),
  example(
    'monitoring-sent',
    'nearMiss',
    'backend/config/index.ts',
    watched('    tracesSampleRate: 0.1,'),
    watched('    tracesSampleRate: 0.5,'),
  ),
  example(
    'monitoring-sent',
    'nearMiss',
    'src/player.ts',
    'export const player = {\n  gain: 1,\n};\n',
    'export const player = {\n  gain: 1,\n  enableLogs: true,\n};\n',
  ),
  example('monitoring-sent', 'proves', 'newrelic.ini', agent(), agent('application_logging.enabled = false'), 'less'),
  example(
    'monitoring-sent',
    'reverse',
    'deploy/values.yaml',
    'env:\n  DD_LOGS_ENABLED: "false"\n',
    'env:\n  DD_LOGS_ENABLED: "true"\n',
    'more',
  ),
  example('monitoring-sent', 'nearMiss', 'newrelic.ini', agent(), agent('developer_mode = false')),
  example(
    'rented-store',
    'proves',
    'deploy/values.yaml',
    chart(),
    chart('    - name: S3_BUCKET_NAME', '      value: bakery', '    - name: S3_BUCKET_ENDPOINT', '      value: here'),
    'more',
  ),
  example(
    'rented-store',
    'nearMiss',
    'deploy/values.yaml',
    chart('    - name: S3_BUCKET_NAME', '      value: bakery'),
    chart(
      '    - name: S3_BUCKET_NAME',
      '      value: bakery',
      '    - name: S3_PICTURES_BUCKET_NAME',
      '      value: cakes',
    ),
  ),
  example(
    'rented-store',
    'proves',
    'infra/pictures.tf',
    lines('resource "azurerm_storage_container" "cakes" {', '  name = "cakes"', '}', 'locals {', '  size = 1', '}'),
    lines('/*resource "azurerm_storage_container" "cakes" {', '  name = "cakes"', '}*/', 'locals {', '  size = 1', '}'),
    'less',
  ),
  example(
    'running-hours',
    'proves',
    'deploy/values-preprod.yaml',
    hours(),
    hours('enabled: true', 'startup: "43 6 * * 1-5"'),
    'less',
  ),
  example(
    'running-hours',
    'reverse',
    'deploy/values-preprod.yaml',
    hours('enabled: true', 'startup: "43 6 * * 1-5"'),
    hours(),
    'more',
  ),
  example(
    'running-hours',
    'reverse',
    'deploy/values-preprod.yaml',
    hours('enabled: true'),
    hours('enabled: false'),
    'more',
  ),
  example(
    'running-hours',
    'nearMiss',
    'deploy/values-preprod.yaml',
    hours('enabled: true', 'startup: "43 6 * * 1-5"'),
    hours('enabled: true', 'startup: "13 7 * * 1-5"'),
  ),
  // A name in a list of another plan: it was free, and is paid for.
  example(
    'plan-offered',
    'proves',
    'src/constants/plans.ts',
    lists(['RECIPES', 'FUNDS'], ['REPORTS']),
    lists(['RECIPES'], ['REPORTS', 'FUNDS']),
    'unclear',
  ),
  example(
    'plan-offered',
    'reverse',
    'src/constants/plans.ts',
    lists(['RECIPES'], ['REPORTS']),
    lists(['RECIPES', 'ORDERS'], ['REPORTS']),
    'unclear',
  ),
  example(
    'plan-offered',
    'nearMiss',
    'src/constants/features.ts',
    'export const allFeatures: Feature[] = [\n  Feature.RECIPES,\n];\n',
    'export const allFeatures: Feature[] = [\n  Feature.RECIPES,\n  Feature.ORDERS,\n];\n',
  ),
  // Settings that a class of settings reads, and those of a program's own list.
  example(
    'supplier',
    'proves',
    'src/backend/shop/settings.py',
    'class Base(Configuration):\n    DEBUG = False\n',
    'class Base(Configuration):\n    DEBUG = False\n    POSTHOG_KEY = values.DictValue(None, environ_name="POSTHOG_KEY")\n',
    'more',
  ),
  example(
    'supplier',
    'proves',
    'cmd/server/main.go',
    'package main\n\nfunc main() {\n}\n',
    'package main\n\nfunc main() {\n\tstart(os.Getenv("SHOP_SENTRY_DSN"))\n}\n',
    'more',
  ),
  example(
    'supplier',
    'proves',
    'ios/Watch/Settings.swift',
    'struct Settings {\n}\n',
    'struct Settings {\n    let sentryDSN = Credentials.sentryDSN\n}\n',
    'more',
  ),
  {
    kind: 'supplier',
    is: 'nearMiss',
    files: [
      {
        path: 'src/crypt.ts',
        old: 'export const a = 1;\n',
        new: 'export const a = 1;\nexport const segmentKey = read();\nconst secretKey = sign();\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'supplier',
    is: 'proves',
    files: [
      {
        path: '.github/workflows/quality.yml',
        old: 'jobs:\n  scan:\n    steps:\n      - uses: JetBrains/qodana-action@v2024.3.4\n',
      },
    ],
    expect: [{ kind: 'supplier', effect: 'less' }],
  },
  example(
    'supplier',
    'reverse',
    'deploy/values.yaml',
    chart('    - name: MAILJET_API_KEY', '      value: secret'),
    chart(),
    'less',
  ),
  example(
    'supplier',
    'nearMiss',
    'deploy/certificates.sh',
    'curl -o ca.pem https://bakery.test/ca.pem\n',
    'curl -o ca.pem https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem\n',
  ),
  example(
    'supplier',
    'nearMiss',
    'src/login/people.go',
    'const token = "https://bakery.test/token"\n',
    'const token = "https://graph.facebook.com/oauth/access_token"\n',
  ),

  example(
    'monitoring-sent',
    'proves',
    'config/initializers/sentry.rb',
    undefined,
    'Sentry.init do |config|\n  config.dsn = dsn\n  config.traces_sample_rate = 1.0\nend\n',
    'more',
  ),
  example(
    'monitoring-sent',
    'nearMiss',
    'config/initializers/sentry.rb',
    undefined,
    'Sentry.init do |config|\n  config.dsn = dsn\n  config.traces_sample_rate = 0.1\nend\n',
  ),
];
