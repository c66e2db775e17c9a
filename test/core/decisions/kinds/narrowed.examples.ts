import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** Changes that look like a choice by one of their words, and are none, or one whose direction is open. */
export const examples: readonly Example[] = [
  // Parts and jobs that take each other's place.
  {
    kind: 'pipeline',
    is: 'proves',
    files: [
      { path: 'appveyor.yml', old: 'image: Ubuntu\n' },
      { path: '.github/workflows/build.yml', new: 'name: Build\non: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n' },
    ],
    expect: [{ kind: 'pipeline', effect: 'unclear' }],
  },
  example('pipeline', 'nearMiss', 'parts/till/.circleci/config.yml', 'version: 2.1\n', undefined),
  {
    kind: 'own-component',
    is: 'proves',
    files: [
      {
        path: 'docker-compose.yml',
        old: 'services:\n  web:\n    image: shop:1\n  post:\n    build: ./post\n',
        new: 'services:\n  web:\n    image: shop:1\n  post-in:\n    build: ./post-in\n',
      },
    ],
    expect: [{ kind: 'own-component', effect: 'unclear' }],
  },
  example(
    'own-component',
    'nearMiss',
    'compose.yaml',
    'services:\n  web:\n    image: shop:1\n    env_file: env.d/development/web\n',
    'services:\n  web:\n    image: shop:1\n    env_file: env.d/development/web\n  post:\n    build: ./post\n',
  ),
  example(
    'own-component',
    'nearMiss',
    'infra/docker-compose.cypress.yml',
    'services:\n  web:\n    image: shop:1\n  stub:\n    image: stub:1\n',
    'services:\n  web:\n    image: shop:1\n',
  ),
  // The same words, of another thing.
  titled('announced-supplier', 'nearMiss', 'Add Kubernetes support', 'kubernetes/shop.yaml', [
    undefined,
    'metadata:\n  labels:\n    app.kubernetes.io/name: shop\n',
  ]),
  titled('announced-use', 'nearMiss', 'Make chunk size a uint64', 'shop/parts.go', [
    'var chunkSize = 4096\n',
    'var chunkSize = uint64(4096)\n',
  ]),
  titled('announced-use', 'nearMiss', 'Lower the default log level from INFO to FINE', 'shop/Log.kt', [
    'root.level = Level.INFO\n',
    'root.level = Level.FINE // log\n',
  ]),
  titled('announced-failure', 'nearMiss', 'Ignore /tools/healthcheck-arm', 'Ignored.kt', [
    'val a = 1\n',
    'val a = "healthcheck-arm"\n',
  ]),
  titled('announced-failure', 'nearMiss', 'Add a choice of heartbeat bar', 'shop/Bar.kt', [
    'val a = 1\n',
    'val a = heartbeatBar\n',
  ]),
  titled(
    'announced-checks',
    'nearMiss',
    'Disable the byte cache until we sort multiarch builds',
    '.github/workflows/a.yml',
    ['run: lock\n', 'run: lock --upgrade\n'],
  ),
  titled('announced-swap', 'nearMiss', 'Move next build after the typescript one', 'package.json', [
    '{ "scripts": { "build": "next build && tsc" } }\n',
    '{ "scripts": { "build": "tsc && next build" } }\n',
  ]),
  example(
    'technology',
    'nearMiss',
    'src/assets/js/plugins/jqBootstrapChecks.min.js',
    '/*! jqBootstrapChecks */\n',
    undefined,
  ),
  example('build-tools', 'nearMiss', 'libs/shared/shapes/pnpm-lock.yaml', 'lockfileVersion: 9\n', undefined),
  example(
    'language',
    'nearMiss',
    'crates/till/Cargo.toml',
    undefined,
    '[package]\nname = "till"\nedition.workspace = true\n',
  ),
  example(
    'foundation-moved-back',
    'nearMiss',
    '.github/workflows/checks.yml',
    'jobs:\n  a:\n    steps:\n      - uses: ruby/setup-ruby@v1\n        with:\n          ruby-version: 3.4\n',
    'jobs:\n  a:\n    strategy:\n      matrix:\n        ruby-version: [3.2, 3.3, 3.4]\n    steps:\n      - uses: ruby/setup-ruby@v1\n',
  ),
  example(
    'component-upgraded',
    'nearMiss',
    'package.json',
    '{ "dependencies": { "choose-box": "github:shop/choose-box#8e7389ff62a38bc8880323f6c58eed9c8d10f080" } }\n',
    '{ "dependencies": { "choose-box": "github:shop/choose-box#1d4cc65039e11cc3ba9e7217a719b8128d0e4d53" } }\n',
  ),
  // Checks that did not run before either, or run where they can.
  example(
    'checks-paused',
    'nearMiss',
    'tests/test_bikes.py',
    'import pytest\n\n# def test_rent_twice():\n#     assert False\n',
    'import pytest\n\n@pytest.mark.skip("slow")\ndef test_rent_twice():\n    assert False\n',
  ),
  example(
    'checks-paused',
    'nearMiss',
    'tests/bikes.test.ts',
    'describe("bikes", () => {});\n',
    'const maybe = hasDesk ? describe\n  : describe.skip;\nmaybe("bikes", () => {});\n',
  ),
  // A text about the code, a pointer, a message to developers.
  example(
    'code-parked',
    'nearMiss',
    'shop/bikes.py',
    'def free(self):\n    """Bikes that nobody rides today."""\n    return self.all()\n',
    'def free(self):\n    """\n    # Bikes that nobody rides today.\n    """\n    return self.all()\n',
  ),
  example(
    'code-parked',
    'nearMiss',
    'app/Bikes.php',
    "<?php\nLog::debug(sprintf('Now at bike %d', $id));\n$a = 1;\n",
    "<?php\n//Log::debug(sprintf('Now at bike %d', $id));\n$a = 1;\n",
  ),
  // A net for all errors stood there before.
  example(
    'failure-contained',
    'nearMiss',
    'app/controllers/bikes_controller.rb',
    'def rent\n  desk.take(bike)\nrescue => e\n  redirect_to bikes_path, alert: e.message\nend\n',
    'def rent\n  desk.take(bike)\nrescue Desk::Closed => e\n  redirect_to bikes_path, alert: "Closed"\nrescue => e\n  redirect_to bikes_path, alert: e.message\nend\n',
  ),
  // Nobody waits inside work that is done beside.
  example(
    'done-later',
    'nearMiss',
    'app/jobs/send_bills_job.rb',
    'def perform\n  bills.each { |bill| SendBill.call(bill) }\nend\n',
    'def perform\n  bills.each { |bill| SendBillJob.perform_later(bill) }\nend\n',
  ),
  // Another address says the same.
  example(
    'health-check',
    'nearMiss',
    'config/routes.rb',
    'get "/healthcheck", to: "health#old"\nget "/healthcheck/live", to: "health#live"\n',
    'get "/healthcheck/live", to: "health#live"\n',
  ),
  // Some tables for somebody.
  example(
    'backups-kept',
    'nearMiss',
    'app/figures.py',
    'def send():\n    pass\n',
    'def send():\n    run(\n        "pg_dump $DATABASE_URL "\n        "--table visits"\n    )\n',
  ),
  // The figure is that of another word of its line.
  example(
    'retries',
    'nearMiss',
    'app/desk.py',
    'desk = Desk(url=url, token=token, retries=retries, timeout=3000)\n',
    'desk = Desk(url=url, token=token, retries=retries, timeout=30000)\n',
  ),
  example(
    'waiting-time',
    'nearMiss',
    'lib/desk.ex',
    'defp schedule_start(timeout \\\\ :timer.seconds(60)) do\n',
    'defp schedule_start(timeout \\\\ :timer.seconds(30)) do\n',
  ),
  // One more thing of the same supplier, or only its types.
  {
    kind: 'supplier-used-less',
    is: 'nearMiss',
    files: [
      {
        path: 'app/a.ts',
        old: "import { useSend } from '@sendgrid/mail';\nuseSend();\n",
        new: "import { send } from '@sendgrid/mail';\nsend();\n",
      },
      {
        path: 'app/b.ts',
        old: "import type { Mail } from '@sendgrid/mail';\nlet a: Mail;\n",
        new: 'let a: Post;\n',
      },
    ],
    expect: [],
  },

  example(
    'request-limit',
    'proves',
    'lib/desk/breaker.ex',
    '%{\n  max_failures: 5,\n  block_seconds: 600,\n}\n',
    '%{\n  max_failures: 5,\n  block_seconds: 30,\n}\n',
    'unclear',
  ),
  example(
    'own-component',
    'proves',
    'charts/shop/values.yaml',
    'web:\n  port: 1\n',
    'web:\n  port: 1\nredis:\n  architecture: standalone\n',
    'more',
  ),
  example(
    'own-component',
    'nearMiss',
    'charts/shop/values.yaml',
    'web:\n  port: 1\n',
    'web:\n  port: 1\nredis:\n  host: redis.shop.example\n',
  ),
  example(
    'foundation-upgraded',
    'proves',
    'infra/store.tf',
    'module "store" {\n  source = "./store"\n  db_engine = "postgres"\n  db_engine_version = "15.10"\n}\n',
    'module "store" {\n  source = "./store"\n  db_engine = "postgres"\n  db_engine_version = "17.6"\n}\n',
    'one-off',
  ),
  example(
    'checks-paused',
    'proves',
    'e2e/tests/rent_test.js',
    "Scenario('rents a bike', async (I) => {});\n",
    "xScenario('rents a bike', async (I) => {});\n",
    'more',
  ),
  example(
    'checks-rhythm',
    'proves',
    '.github/workflows/proposals.yml',
    'on:\n  pull_request:\n    branches:\n      - main\njobs: {}\n',
    'on:\n  pull_request:\n    types: [opened]\n    branches:\n      - main\njobs: {}\n',
    'less',
  ),
  // A job inside a workflow that stays.
  example(
    'pipeline-job',
    'proves',
    '.github/workflows/checks.yml',
    'on: push\njobs:\n  unit:\n    runs-on: ubuntu-latest\n',
    'on: push\njobs:\n  unit:\n    runs-on: ubuntu-latest\n  speed:\n    runs-on: ubuntu-latest\n',
    'more',
  ),
  example(
    'pipeline-job',
    'reverse',
    '.github/workflows/checks.yml',
    'on: push\njobs:\n  unit:\n    runs-on: ubuntu-latest\n  speed:\n    runs-on: ubuntu-latest\n',
    'on: push\njobs:\n  unit:\n    runs-on: ubuntu-latest\n',
    'less',
  ),
  example(
    'pipeline-job',
    'nearMiss',
    '.github/workflows/checks.yml',
    'on: push\njobs:\n  unit:\n    runs-on: ubuntu-latest\n',
    'on: push\njobs:\n  units:\n    runs-on: ubuntu-latest\n  all-passed:\n    runs-on: ubuntu-latest\n',
  ),
  // A part like another one, in a set of parts under any name.
  example(
    'own-component',
    'proves',
    'docker/scan.yml',
    undefined,
    'services:\n  scan:\n    image: shop/scan:3\n',
    'more',
  ),
  example(
    'own-component',
    'proves',
    'docker-compose.yml',
    'x-work: &work\n  image: shop:1\nservices:\n  work-1:\n    <<: *work\n    command: run 1\n',
    'x-work: &work\n  image: shop:1\nservices:\n  work-1:\n    <<: *work\n    command: run 1\n  work-2:\n    <<: *work\n    command: run 2\n',
    'more',
  ),
  example(
    'always-on',
    'proves',
    'terraform/wall.tf',
    undefined,
    'module "wall" {\n  source = "github.com/shop/terraform-aws-firewalled-network?ref=v1"\n}\n',
    'more',
  ),
  example(
    'new-machine',
    'nearMiss',
    'terraform/rights.tf',
    undefined,
    'module "rights" {\n  source = "github.com/shop/terraform-ecs-iam-role?ref=v1"\n}\n',
  ),
  example(
    'backups-kept',
    'reverse',
    'terraform/copies.tf',
    'resource "aws_backup_plan" "bills" {\n  name = "bills"\n}\n\nresource "aws_backup_selection" "bills" {\n  name = "bills"\n}\n',
    'resource "aws_backup_plan" "bills" {\n  name = "bills"\n}\n',
    'more',
  ),
  example(
    'release-way',
    'proves',
    'helm/shop/values.yaml',
    'replicas: 1\n',
    'replicas: 1\nstrategy:\n  type: Recreate\n',
    'unclear',
  ),
  example(
    'ai-answer-length',
    'proves',
    'lib/ask.ex',
    'def ask(text) do\n  post(\n    model: "big",\n    max_tokens: config["max"] || 1000,\n    text: text\n  )\nend\n',
    'def ask(text) do\n  post(\n    model: "big",\n    text: text\n  )\nend\n',
    'more',
  ),
  // The text that is sent is no remark.
  example(
    'ai-model',
    'proves',
    'lib/ask.ex',
    'def ask do\n  post(\n    words: "Improve it.",\n    model: "gpt-3.5-turbo"\n  )\nend\n',
    'def ask do\n  post(\n    words: """\n    Improve it.\n\n    What people wrote:\n    """,\n    model: "gpt-4o"\n  )\nend\n',
    'more',
  ),
  {
    kind: 'supplier',
    is: 'proves',
    files: [
      {
        path: 'deploy.env',
        old: 'PORT=1\n',
        new: 'PORT=1\nOPENAI_API_KEY=\nOPENAI_BASE_URL=https://api.other-minds.example/v1\n',
      },
    ],
    expect: [{ kind: 'supplier', effect: 'more' }],
  },
  titled(
    'announced-capacity',
    'proves',
    'Increase the number of stock workers to 6',
    'deploy/values.yaml',
    ['stock_workers: 4\n', 'stock_workers: 6\n'],
    'more',
  ),

  titled('announced-upgrade', 'nearMiss', 'Bump postgres to 4 cores', 'infra/store.tfvars', [
    'postgres_size = "small"\n',
    'postgres_size = "four"\n',
  ]),
  titled('announced-supplier', 'nearMiss', 'Use OkHttp client for the player', 'app/Player.kt', [
    'val a = 1\n',
    'val a = OkHttpClient(key)\n',
  ]),
  example(
    'own-licence',
    'nearMiss',
    'functions/tell/package.json',
    '{ "name": "tell", "license": "ISC" }\n',
    '{ "name": "tell", "license": "MIT" }\n',
  ),
  example(
    'checks-paused',
    'nearMiss',
    'tests/rent.spec.ts',
    "test.fixme('rents a bike', async () => {});\n",
    "test.skip('rents a bike', async () => {});\n",
  ),
  example(
    'pipeline',
    'nearMiss',
    '.github/workflows/build_node.yml',
    'name: Build\non:\n  workflow_call:\njobs:\n  b:\n    runs-on: ubuntu-latest\n',
    undefined,
  ),
  example(
    'answers-reused',
    'nearMiss',
    'shop/kinds.py',
    '@cache\ndef kind_of(name):\n    return find(name)\n',
    '@lru_cache(maxsize=8)\ndef kind_of(name):\n    return find(name)\n',
  ),

  example(
    'code-parked',
    'nearMiss',
    'app/reset.ts',
    '[email.value, token.value] = decode(word)\n',
    ';[email.value, token.value] = decode(word)\n',
  ),
  example('polling', 'nearMiss', 'lib/desk.ex', '|> Enum.chunk_every(10_000)\n', '|> Enum.chunk_every(2_000)\n'),

  example(
    'new-machine',
    'nearMiss',
    'terraform/web.tf',
    'module "task" {\n  source = "./modules/ecs-task"\n}\n\nmodule "service" {\n  source = "./modules/ecs-service"\n}\n',
    'module "app" {\n  source = "./modules/ecs"\n}\n',
  ),
  // A limit to a call that goes with the call.
  example(
    'ceiling',
    'nearMiss',
    'server/oven.go',
    'func Bake() error {\n\topen()\n\tif cold {\n\t\tbody, _ := io.ReadAll(io.LimitReader(answer.Body, 512))\n\t\treturn fail(body)\n\t}\n\tclose()\n\treturn nil\n}\n',
    'func Bake() error {\n\topen()\n\tif warm {\n\t\treturn nil\n\t}\n\tclose()\n\treturn nil\n}\n',
  ),
  example(
    'ceiling',
    'proves',
    'server/oven.go',
    'func Bake() error {\n\topen()\n\tbody, _ := io.ReadAll(io.LimitReader(answer.Body, 512))\n\tclose()\n\treturn use(body)\n}\n',
    'func Bake() error {\n\topen()\n\tbody, _ := io.ReadAll(answer.Body)\n\tclose()\n\treturn use(body)\n}\n',
    'more',
  ),
];
