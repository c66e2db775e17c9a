import { example } from './example.ts';
import type { Example } from './example.ts';

const manifest = (...names: readonly string[]): string =>
  `${JSON.stringify({ name: 'shop', dependencies: Object.fromEntries(names.map((name) => [name, '^3.0.0'])) }, null, 2)}\n`;
const developing = (name: string): string =>
  `${JSON.stringify({ name: 'shop', dependencies: { react: '^18.0.0' }, devDependencies: { [name]: '^3.0.0' } }, null, 2)}\n`;

export const examples: readonly Example[] = [
  {
    // Whoever begins to rent from a cloud takes several of its services with it: one choice.
    kind: 'supplier',
    is: 'proves',
    files: [
      { path: 'infra/names.tf', new: 'resource "aws_acm_certificate" "shop" {\n  domain_name = "bakery.test"\n}\n' },
      { path: 'infra/pages.tf', new: 'resource "aws_cloudfront_distribution" "shop" {\n  enabled = true\n}\n' },
      { path: 'infra/figures.tf', new: 'resource "aws_cloudwatch_log_group" "shop" {\n  name = "shop"\n}\n' },
    ],
    expect: [{ kind: 'supplier', effect: 'more' }],
  },
  {
    // One that joins a cloud which the product rents from already is told.
    kind: 'supplier',
    is: 'proves',
    files: [{ path: 'infra/pages.tf', new: 'resource "aws_cloudfront_distribution" "shop" {\n  enabled = true\n}\n' }],
    elsewhere: ['aws'],
    expect: [{ kind: 'supplier', effect: 'more' }],
  },
  {
    // The carrier of mails, named by its address in a setting without quotes.
    kind: 'supplier',
    is: 'proves',
    files: [
      {
        path: 'deploy/prod/mail.yaml',
        old: 'data:\n  SMTP_HOST: mail.bakery.test\n',
        new: 'data:\n  SMTP_HOST: smtp.mandrillapp.com\n',
      },
    ],
    expect: [{ kind: 'supplier', effect: 'more' }],
  },
  {
    // A ready-made step of the checks that hands something to a service, without a key.
    kind: 'supplier',
    is: 'proves',
    files: [
      {
        path: '.github/workflows/ci.yml',
        old: 'jobs:\n  test:\n    steps:\n      - run: make test\n',
        new: 'jobs:\n  test:\n    steps:\n      - run: make test\n      - uses: coverallsapp/github-action@v2\n',
      },
    ],
    expect: [{ kind: 'supplier', effect: 'more' }],
  },
  {
    // A newer version of the same step, and a page that lists what visitors may refuse.
    kind: 'supplier',
    is: 'nearMiss',
    files: [
      {
        path: '.github/workflows/ci.yml',
        old: 'jobs:\n  test:\n    steps:\n      - uses: codecov/codecov-action@v4\n',
        new: 'jobs:\n  test:\n    steps:\n      - uses: codecov/codecov-action@v5\n',
      },
      {
        path: 'src/consent/services.js',
        new: [
          'stripe',
          'paypal',
          'zendesk',
          'hubspot',
          'facebook',
          'fullstory',
          'hotjar',
          'intercom',
          'mixpanel',
          'amplitude',
          'crisp',
          'disqus',
          'typeform',
          'calendly',
          'algolia',
        ]
          .map((name) => `load('https://${name}.com/x.js');\n`)
          .join(''),
      },
    ],
    expect: [],
  },
  example('supplier', 'proves', 'package.json', manifest('react'), manifest('react', 'twilio'), 'more'),
  example('supplier', 'proves', '.env.example', 'PORT=3000\n', 'PORT=3000\nSENDGRID_API_KEY=\n', 'more'),
  {
    kind: 'supplier',
    is: 'proves',
    files: [
      { path: 'package.json', old: manifest('react'), new: manifest('react', '@sendgrid/mail') },
      { path: '.env.example', old: 'PORT=3000\n', new: 'PORT=3000\nSENDGRID_API_KEY=\n' },
      {
        path: 'src/mail.ts',
        new: "import mail from '@sendgrid/mail';\n\nmail.setApiKey(process.env.SENDGRID_API_KEY ?? '');\n",
      },
    ],
    expect: [{ kind: 'supplier', effect: 'more' }],
  },
  example('supplier', 'nearMiss', 'package.json', manifest('react', 'left-pad'), manifest('react', 'is-odd')),
  example('supplier', 'nearMiss', 'package.json', manifest('twilio'), manifest('twilio').replace('^3.0.0', '^3.1.0')),
  example(
    'supplier',
    'nearMiss',
    'docs/sms.md',
    'Text messages\n',
    'Text messages go through api.twilio.com with TWILIO_AUTH_TOKEN\n',
  ),
  example(
    'supplier',
    'nearMiss',
    'test/sms.test.ts',
    "it('sends', () => {});\n",
    "it('sends', () => expect(url).toBe('https://api.twilio.com/messages'));\n",
  ),
  example('supplier', 'reverse', 'package.json', manifest('react', 'twilio'), manifest('react'), 'less'),

  example('supplier', 'nearMiss', '.env.example', undefined, 'SENTRY_DSN=\nTWILIO_AUTH_TOKEN=\nSENDGRID_API_KEY=\n'),
  example(
    'supplier',
    'nearMiss',
    'apps/web/package.json',
    manifest('react'),
    manifest('react', 'twilio').replace('"twilio": "^3.0.0"', '"twilio": "workspace:*"'),
  ),
  example(
    'supplier',
    'nearMiss',
    'src/sms.ts',
    "import twilio from 'twilio';\nconst key = process.env.TWILIO_AUTH_TOKEN;\n",
    'export const sms = send;\n',
  ),
  example('supplier', 'nearMiss', 'deploy/web.env', 'PORT=1\n', 'PORT=1\nAWS_XRAY_CONTEXT_MISSING=LOG_ERROR\n'),
  example('sign-in-supplier', 'nearMiss', 'config/people.yml', 'people:\n  - a\n', 'people:\n  - someone@okta.com\n'),
  {
    kind: 'supplier-swapped',
    is: 'proves',
    files: [{ path: 'package.json', old: manifest('@sendgrid/mail', 'react'), new: manifest('postmark', 'react') }],
    expect: [{ kind: 'supplier-swapped', effect: 'unclear' }],
  },
  example(
    'supplier-swapped',
    'nearMiss',
    'package.json',
    manifest('@sendgrid/mail', 'react'),
    manifest('algoliasearch', 'react'),
  ),
  {
    kind: 'supplier-swapped',
    is: 'reverse',
    files: [{ path: 'package.json', old: manifest('postmark', 'react'), new: manifest('@sendgrid/mail', 'react') }],
    expect: [{ kind: 'supplier-swapped', effect: 'unclear' }],
  },

  example('payment-supplier', 'proves', 'Gemfile', "gem 'rails'\n", "gem 'rails'\ngem 'stripe'\n", 'more'),
  example(
    'payment-supplier',
    'nearMiss',
    'app/models/card.rb',
    'class Card\nend\n',
    'class Card\n  # striped background\n  COLOUR = "stripe"\nend\n',
  ),
  example('payment-supplier', 'reverse', 'Gemfile', "gem 'rails'\ngem 'stripe'\n", "gem 'rails'\n", 'less'),

  example('sign-in-supplier', 'proves', 'package.json', manifest('react'), manifest('react', '@clerk/nextjs'), 'more'),
  example('sign-in-supplier', 'nearMiss', 'package.json', developing('eslint'), developing('@clerk/testing')),
  example('sign-in-supplier', 'reverse', 'package.json', manifest('react', '@clerk/nextjs'), manifest('react'), 'less'),

  example(
    'visitor-tracking',
    'proves',
    'package.json',
    manifest('react'),
    manifest('react', 'mixpanel-browser'),
    'more',
  ),
  example('visitor-tracking', 'nearMiss', 'package.json', manifest('react'), manifest('react', 'web-vitals')),
  example(
    'visitor-tracking',
    'reverse',
    'package.json',
    manifest('react', 'mixpanel-browser'),
    manifest('react'),
    'less',
  ),

  example(
    'supplier-plan',
    'proves',
    'infra/monitoring.tf',
    'resource "acme_account" "main" {\n  plan = "starter"\n}\n',
    'resource "acme_account" "main" {\n  plan = "business"\n}\n',
    'more',
  ),
  example(
    'supplier-plan',
    'proves',
    'infra/monitoring.tf',
    'resource "acme_account" "main" {\n  plan = "starter"\n}\n',
    'resource "acme_account" "main" {\n  plan = "startup-2026"\n}\n',
    'unclear',
  ),
  example(
    'supplier-plan',
    'nearMiss',
    'config/pricing.yml',
    'plans:\n  - name: gold\n    tier: basic\n',
    'plans:\n  - name: gold\n    tier: premium\n',
  ),
  example(
    'supplier-plan',
    'nearMiss',
    'render.yaml',
    'services:\n  - name: web\n    type: web\n    plan: starter\n',
    'services:\n  - name: web\n    type: web\n    plan: standard\n',
  ),
  example(
    'supplier-plan',
    'reverse',
    'infra/monitoring.tf',
    'resource "acme_account" "main" {\n  plan = "business"\n}\n',
    'resource "acme_account" "main" {\n  plan = "starter"\n}\n',
    'less',
  ),

  example(
    'seats',
    'proves',
    'infra/support.tf',
    'resource "desk_account" "main" {\n  seats = 12\n}\n',
    'resource "desk_account" "main" {\n  seats = 20\n}\n',
    'more',
  ),
  example(
    'seats',
    'nearMiss',
    'config/plans.yml',
    'plans:\n  team:\n    seats: 5\n',
    'plans:\n  team:\n    seats: 10\n',
  ),
  example(
    'seats',
    'reverse',
    'infra/support.tf',
    'resource "desk_account" "main" {\n  seats = 20\n}\n',
    'resource "desk_account" "main" {\n  seats = 12\n}\n',
    'less',
  ),

  example(
    'spending-guard',
    'proves',
    'infra/budget.tf',
    'resource "aws_budgets_budget" "month" {\n  name         = "month"\n  limit_amount = "500"\n}\n',
    'resource "aws_budgets_budget" "month" {\n  name         = "month"\n  limit_amount = "2000"\n}\n',
    'more',
  ),
  example(
    'spending-guard',
    'proves',
    'infra/budget.tf',
    'resource "aws_budgets_budget" "month" {\n  name         = "month"\n  limit_amount = "500"\n}\n',
    undefined,
    'more',
  ),
  example(
    'spending-guard',
    'proves',
    'infra/diary.tf',
    'resource "azurerm_application_insights" "diary" {\n  name = "diary"\n}\n',
    'resource "azurerm_application_insights" "diary" {\n  name                 = "diary"\n  daily_data_cap_in_gb = 3\n}\n',
    'less',
  ),
  example(
    'spending-guard',
    'nearMiss',
    'infra/variables.tf',
    'variable "amount" {\n  default = 5\n}\n',
    'variable "amount" {\n  default = 8\n}\n',
  ),
  example(
    'spending-guard',
    'nearMiss',
    'angular.json',
    '{ "budgets": [{ "type": "initial", "maximumWarning": "500kb" }] }\n',
    '{ "budgets": [{ "type": "initial", "maximumWarning": "900kb" }] }\n',
  ),
  example(
    'spending-guard',
    'reverse',
    'infra/budget.tf',
    undefined,
    'resource "aws_budgets_budget" "month" {\n  name         = "month"\n  limit_amount = "500"\n}\n',
    'less',
  ),

  example(
    'ai-model',
    'proves',
    'src/answer.ts',
    "const answer = await client.chat({ model: 'gpt-4o-mini', messages });\n",
    "const answer = await client.chat({ model: 'gpt-4o', messages });\n",
    'more',
  ),
  example(
    'ai-model',
    'proves',
    'config/assistant.yml',
    'assistant:\n  model: gpt-4o-mini\n',
    'assistant:\n  model: gpt-4o\n',
    'more',
  ),
  example(
    'ai-model',
    'nearMiss',
    'src/models.ts',
    "export const models = [\n  'gpt-4o-mini',\n];\n",
    "export const models = [\n  'gpt-4o-mini',\n  'gpt-4o',\n];\n",
  ),
  example(
    'ai-model',
    'nearMiss',
    'src/prices.ts',
    "const p = {\n  'gpt-4o': 5,\n  'gpt-4o-mini': 1,\n  'gpt-4.1': 3,\n};\n",
    "const p = {\n  'claude-3-opus': 5,\n  'claude-3-haiku': 1,\n  'gpt-4.1-mini': 3,\n};\n",
  ),
  example('ai-model', 'nearMiss', 'config/cars.yml', 'car:\n  model: clio\n', 'car:\n  model: megane\n'),
  example(
    'ai-model',
    'reverse',
    'src/answer.ts',
    "const answer = await client.chat({ model: 'gpt-4o', messages });\n",
    "const answer = await client.chat({ model: 'gpt-4o-mini', messages });\n",
    'less',
  ),

  example(
    'ai-answer-length',
    'proves',
    'app/assistant.py',
    'reply = client.create(\n    max_tokens=500,\n)\n',
    'reply = client.create(\n    max_tokens=4000,\n)\n',
    'more',
  ),
  example(
    'ai-answer-length',
    'nearMiss',
    'app/assistant.py',
    'reply = client.create(\n)\n',
    'reply = client.create(\n    max_tokens=500,\n)\n',
  ),
  example(
    'ai-answer-length',
    'reverse',
    'app/assistant.py',
    'reply = client.create(\n    max_tokens=4000,\n)\n',
    'reply = client.create(\n    max_tokens=500,\n)\n',
    'less',
  ),

  example(
    'embedding-size',
    'proves',
    'prisma/schema.prisma',
    'model Page {\n  id   Int\n  mean Unsupported("vector(1536)")?\n}\n',
    'model Page {\n  id   Int\n  mean Unsupported("vector(768)")?\n}\n',
    'one-off',
  ),
  example(
    'embedding-size',
    'nearMiss',
    'src/picture.ts',
    'export const dimension = 512;\n',
    'export const dimension = 1024;\n',
  ),
  example(
    'embedding-size',
    'reverse',
    'prisma/schema.prisma',
    'model Page {\n  id   Int\n  mean Unsupported("vector(768)")?\n}\n',
    'model Page {\n  id   Int\n  mean Unsupported("vector(1536)")?\n}\n',
    'one-off',
  ),

  example(
    'graphics-card',
    'proves',
    'infra/training.tf',
    'resource "aws_instance" "train" {\n  instance_type = "m5.xlarge"\n}\n',
    'resource "aws_instance" "train" {\n  instance_type = "g5.xlarge"\n}\n',
    'more',
  ),
  example(
    'graphics-card',
    'proves',
    'k8s/model.yaml',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: model\nspec:\n  template:\n    spec:\n      containers:\n        - name: model\n          resources:\n            limits:\n              memory: 8Gi\n',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: model\nspec:\n  template:\n    spec:\n      containers:\n        - name: model\n          resources:\n            limits:\n              memory: 8Gi\n              nvidia.com/gpu: 1\n',
    'more',
  ),
  example(
    'graphics-card',
    'nearMiss',
    'infra/training.tf',
    'resource "aws_instance" "train" {\n  instance_type = "m5.xlarge"\n}\n',
    'resource "aws_instance" "train" {\n  # one day: g5.xlarge\n  instance_type = "m5.2xlarge"\n}\n',
  ),
  example(
    'graphics-card',
    'reverse',
    'infra/training.tf',
    'resource "aws_instance" "train" {\n  instance_type = "g5.xlarge"\n}\n',
    'resource "aws_instance" "train" {\n  instance_type = "m5.xlarge"\n}\n',
    'less',
  ),
  {
    kind: 'supplier-used-less',
    is: 'proves',
    files: [
      {
        path: 'web/src/signUp.ts',
        old: "import posthog from 'posthog-js';\nexport const start = () => posthog.capture('start');\n",
        new: 'export const start = () => undefined;\n',
      },
      {
        path: 'web/src/signIn.ts',
        old: "import posthog from 'posthog-js';\nexport const enter = () => posthog.capture('enter');\n",
        new: 'export const enter = () => undefined;\n',
      },
    ],
    expect: [{ kind: 'supplier-used-less', effect: 'less' }],
  },
  {
    kind: 'supplier-used-less',
    is: 'nearMiss',
    files: [
      {
        path: 'web/src/signUp.ts',
        old: "import posthog from 'posthog-js';\nexport const start = () => posthog.capture('start');\n",
        new: "import { track } from './track';\nexport const start = () => track('start');\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'supplier-used-less',
    is: 'reverse',
    files: [
      {
        path: 'web/src/signUp.ts',
        old: 'export const start = () => undefined;\n',
        new: "import posthog from 'posthog-js';\nexport const start = () => posthog.capture('start');\n",
      },
    ],
    expect: [],
  },
  // The same model at several places is no list of models.
  example(
    'ai-model',
    'proves',
    'src/ask.ts',
    "one({ model: 'gpt-4' });\ntwo({ model: 'gpt-4' });\nthree({ model: 'gpt-4' });\n",
    "one({ model: 'gpt-4o-mini' });\ntwo({ model: 'gpt-4o-mini' });\nthree({ model: 'gpt-4o-mini' });\n",
    'less',
  ),
];
