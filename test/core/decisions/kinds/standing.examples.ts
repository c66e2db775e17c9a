import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

const workflow = (on: string): string =>
  `name: Weigh the bread\non:\n${on}jobs:\n  weigh:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make weigh\n`;
const byHand = workflow('  workflow_dispatch:\n');
const nightly = workflow('  workflow_dispatch:\n  schedule:\n    - cron: "0 3 * * *"\n');
const ovens = (on: string, left: string): string =>
  `name: Try\non:\n${on}jobs:\n  try:\n    strategy:\n      matrix:\n        oven: [gas, wood]\n        size: [small, large]\n        exclude:\n${left}    runs-on: ubuntu-latest\n    steps:\n      - run: make try\n`;
const without = (...sizes: readonly string[]): string =>
  sizes.map((size) => `          - oven: wood\n            size: ${size}\n`).join('');
const push = '  push:\n    branches: [main]\n';
const versions = (on: string, ...list: readonly string[]): string =>
  `name: Make\non:\n${on}jobs:\n  make:\n    strategy:\n      matrix:\n        oven: [${list.join(', ')}]\n    runs-on: ubuntu-latest\n    steps:\n      - run: make parcels\n`;

const tests = (...lines: readonly string[]): string =>
  ['import { bake } from "../src/bake";', '', ...lines, ''].join('\n');
const trial = (name: string, mark = ''): readonly string[] => [`it${mark}('${name}', () => {`, '  bake(name);', '});'];

const python = (...lines: readonly string[]): string =>
  ['def orders(client):', ...lines.map((line) => `    ${line}`), ''].join('\n');

const dockerfile = (helper: string, last: string): string =>
  `FROM debian:${helper} AS stones\nRUN make stones\n\nFROM debian:${last}\nCOPY --from=stones /stones /stones\n`;

const scheduler = (...cards: readonly string[]): string =>
  `tools:\n${cards.map((name) => `  ${name}:\n    gpus: 1\n`).join('')}  rest:\n    cores: 4\n`;

/** What stood before in another form, starts when somebody asks for it, or belongs to the team's own tools. */
export const examples: readonly Example[] = [
  // Work that starts by hand uses no minutes by itself.
  example('pipeline', 'nearMiss', '.github/workflows/weigh.yml', undefined, byHand),
  example('pipeline', 'proves', '.github/workflows/weigh.yml', undefined, nightly, 'more'),
  example('pipeline', 'nearMiss', '.github/workflows/weigh.yml', undefined, workflow('  workflow_call:\n')),
  // What is left out of a list of set-ups is none of them.
  example(
    'combinations-checked',
    'nearMiss',
    '.github/workflows/try.yml',
    ovens(push, without('small')),
    ovens(push, without('small', 'large')),
  ),
  example(
    'combinations-checked',
    'nearMiss',
    '.github/workflows/parcels.yml',
    versions('  workflow_dispatch:\n', 'gas', 'wood'),
    versions('  workflow_dispatch:\n', 'gas'),
  ),
  example(
    'combinations-checked',
    'reverse',
    '.github/workflows/parcels.yml',
    versions(push, 'gas', 'wood'),
    versions(push, 'gas'),
    'less',
  ),
  // A check that comes with its pause never ran.
  example(
    'checks-paused',
    'nearMiss',
    'test/bake.test.ts',
    tests(...trial('bakes a loaf')),
    tests(...trial('bakes a loaf'), ...trial('bakes a cake', '.skip')),
  ),
  example(
    'checks-paused',
    'proves',
    'test/bake.test.ts',
    tests(...trial('bakes a loaf')),
    tests(...trial('bakes a loaf', '.skip')),
    'more',
  ),
  // One pause in the place of another.
  example(
    'checks-paused',
    'proves',
    'test/BakeTests.cs',
    'class BakeTests\n{\n    [Ignore("Oven is away", Until = "2026-06-20")]\n    public void Bakes()\n    {\n    }\n}\n',
    'class BakeTests\n{\n    [Ignore("Oven is away", Until = "2026-10-20")]\n    public void Bakes()\n    {\n    }\n}\n',
    'more',
  ),
  // A rule set aside on a line that is written anew.
  example(
    'bar-lowered',
    'nearMiss',
    'shop/draw.py',
    'def draw(names):\n    return pick(names)  # nosec\n',
    'def draw(names):\n    return choose(names, 1)  # nosec\n',
  ),
  example(
    'bar-lowered',
    'proves',
    'shop/draw.py',
    'def draw(names):\n    return pick(names)  # nosec\n',
    'def draw(names):\n    first = choose(names, 1)  # nosec\n    return first or choose(names, 2)  # nosec\n',
    'more',
  ),
  // A stage from which others only take what it made.
  example(
    'foundation-upgraded',
    'nearMiss',
    'Dockerfile',
    dockerfile('bullseye', 'bookworm'),
    dockerfile('bookworm', 'bookworm').replace('bookworm AS', 'trixie AS'),
  ),
  example(
    'foundation-upgraded',
    'proves',
    'Dockerfile',
    dockerfile('bullseye', 'bullseye'),
    dockerfile('bullseye', 'bookworm'),
    'one-off',
  ),
  example('foundation-upgraded', 'nearMiss', 'lint.Dockerfile', 'FROM php:5.6-alpine\n', 'FROM php:8.3-alpine\n'),
  // The least version of what is in use already.
  example(
    'technology',
    'nearMiss',
    'package.json',
    '{\n  "name": "shop",\n  "resolutions": {\n    "qs": "6.14.0"\n  }\n}\n',
    '{\n  "name": "shop",\n  "resolutions": {\n    "express": "^4.22.0",\n    "qs": "6.14.0"\n  }\n}\n',
  ),
  // A product that is made of patches to another.
  example(
    'home-copy',
    'nearMiss',
    'patches/quiet-start.patch',
    undefined,
    'diff --git a/src/start.ts b/src/start.ts\n',
  ),
  // As many cards as before, for somebody else.
  example('graphics-card', 'nearMiss', 'cluster/tools.yml', scheduler('fold'), scheduler('dock')),
  example('graphics-card', 'proves', 'cluster/tools.yml', scheduler('fold'), scheduler('fold', 'dock'), 'more'),
  // A rule for stored files in the form that a newer tool wants.
  example(
    'days-kept',
    'nearMiss',
    'infra/cellar.tf',
    'resource "aws_s3_bucket" "cellar" {\n  bucket = "cellar"\n\n  lifecycle_rule {\n    id      = "old"\n    enabled = true\n\n    noncurrent_version_expiration {\n      days = 30\n    }\n  }\n}\n',
    'resource "aws_s3_bucket" "cellar" {\n  bucket = "cellar"\n}\n\nresource "aws_s3_bucket_lifecycle_configuration" "cellar" {\n  bucket = aws_s3_bucket.cellar.id\n\n  rule {\n    id     = "old"\n    status = "Enabled"\n\n    noncurrent_version_expiration {\n      noncurrent_days = 30\n    }\n  }\n}\n',
  ),
  // Growth that is delivered switched off.
  example(
    'room-for-peaks',
    'nearMiss',
    'charts/shop/values.yaml',
    'shop:\n  autoscaling:\n    enabled: false\n    maxReplicas: 100\n  port: 80\n',
    'shop:\n  autoscaling: {}\n  port: 80\n',
  ),
  // An answer that it failed is what whoever asked got without the net.
  example(
    'failure-contained',
    'nearMiss',
    'src/orders.ts',
    'export async function orders(reply) {\n  try {\n    const list = await store.orders();\n    reply.send({ list });\n  } catch (error) {\n    reply.code(500).send({ error: "no orders" });\n  }\n}\n',
    'export async function orders(reply) {\n  const list = await store.orders();\n  reply.send({ list });\n}\n',
  ),
  example(
    'failure-contained',
    'nearMiss',
    'scripts/report.py',
    python('found = client.orders()', 'write(found)'),
    python('try:', '    found = client.orders()', '    write(found)', 'except Exception:', '    print("no orders")'),
  ),
  // Trouble that is still caught around it.
  example(
    'failure-contained',
    'nearMiss',
    'shop/send.py',
    'def send(letter):\n    try:\n        post(letter)\n    except TimeoutError:\n        try:\n            stop()\n        except TimeoutError:\n            pass\n        give_up(letter)\n',
    'def send(letter):\n    try:\n        post(letter)\n    except TimeoutError:\n        give_up(letter)\n',
  ),
  // The number to end with, and a helper of developers.
  example(
    'clean-stop',
    'nearMiss',
    'shop/errors.go',
    'package shop\n\nconst exitAny = 1\nconst exitCodeSigTerm = 128 + int(syscall.SIGTERM)\n',
    'package shop\n\nconst exitAny = 1\n',
  ),
  example(
    'clean-stop',
    'nearMiss',
    'tools/ovens/stop.go',
    'package ovens\n\nfunc stop() {\n\tproxy.close()\n}\n',
    'package ovens\n\nfunc stop() {\n\tproxy.close()\n\tproxy.Process.Signal(syscall.SIGTERM)\n}\n',
  ),
  // A setting that is handed on is no second way.
  example(
    'second-way',
    'nearMiss',
    'shop/settings.go',
    'package shop\n\nfunc merge(a, b *Settings) {\n\ta.Name = b.Name\n}\n',
    'package shop\n\nfunc merge(a, b *Settings) {\n\ta.Name = b.Name\n\tif b.CircuitBreaker != nil {\n\t\ta.CircuitBreaker = b.CircuitBreaker\n\t}\n}\n',
  ),
  // The film of whoever writes its address.
  example(
    'supplier',
    'nearMiss',
    'lib/shop/film.ex',
    'defmodule Shop.Film do\n  def show(film), do: film\nend\n',
    'defmodule Shop.Film do\n  def show(film), do: "https://player.vimeo.com/video/#{film}"\nend\n',
  ),
  // A message that is no longer written, a sealed connection, terms of a plan.
  titled('likely-failure', 'nearMiss', 'Suppress warning from the nightly backup', 'roles/shop/backup.sh', [
    'tar --create --file backup.tar data\n',
    'tar --create --warning=no-file-removed --file backup.tar data\n',
  ]),
  titled('likely-builds', 'nearMiss', 'Trigger builds on both master and main', '.github/workflows/build.yml', [
    versions('  push:\n    branches:\n      - master\n', 'gas'),
    versions('  push:\n    branches:\n      - master\n      - main\n', 'gas'),
  ]),
  titled('announced-failure', 'nearMiss', 'Only retry failed orders for new customers', 'shop/orders.py', [
    python('client.send()', 'client.retry()'),
    python('client.send()', 'if retry_on_failure:', '    client.retry()'),
  ]),
  // A part made ready for whoever tries the product out.
  example(
    'own-component',
    'nearMiss',
    'examples/helm/Chart.yaml',
    undefined,
    'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n  - name: redis\n    version: 18.0.0\n    repository: https://charts.example.com\n',
  ),
  // Started by a mark that somebody sets; no longer started at all.
  example(
    'pipeline',
    'nearMiss',
    '.github/workflows/weigh.yml',
    undefined,
    workflow('  pull_request:\n').replace(
      '    runs-on',
      "    if: contains(github.event.pull_request.labels.*.name, 'weigh')\n    runs-on",
    ),
  ),
  example(
    'checks-rhythm',
    'reverse',
    '.github/workflows/weigh.yml',
    workflow('  push:\n    branches:\n      - main\n').replace(
      '- run: make weigh',
      '- uses: ship\n        with:\n          push: true',
    ),
    workflow('  push:\n    branches:\n      - main\n')
      .replace('on:\n  push:\n    branches:\n      - main\n', '# on:\n#   push:\n#     branches:\n#       - main\n')
      .replace('- run: make weigh', '- uses: ship\n        with:\n          push: true'),
    'less',
  ),
  // What is only looked up, and what a cluster is told of what is there.
  titled('likely-machines', 'nearMiss', 'Fix declaration of the message queue instance', 'infra/queue.tf', [
    'resource "scaleway_mnq_sqs" "main" {\n  project_id = var.project\n}\n',
    'data "scaleway_mnq_sqs" "main" {\n  project_id = var.project\n}\n',
  ]),
  titled('announced-capacity', 'nearMiss', 'Add more instances for the ovens', 'ovens.tf', [
    'locals {}\n',
    'locals {}\n\nresource "kubernetes_storage_class" "ovens" {\n  storage_provisioner = local.storage.name\n}\n',
  ]),
  titled(
    'announced-capacity',
    'proves',
    'Add more instances for the ovens',
    'ovens.tf',
    ['locals {}\n', 'locals {}\n\nresource "azurerm_managed_disk" "ovens" {\n  disk_size_gb = 64\n}\n'],
    'more',
  ),
  // The language in which a new screen is written is no further one.
  {
    kind: 'language-offered',
    is: 'proves',
    files: [
      { path: 'screen/locales/en/translation.json', new: '{\n  "bread": "Bread"\n}\n' },
      { path: 'screen/locales/nb/translation.json', new: '{\n  "bread": "Brød"\n}\n' },
    ],
    expect: [{ kind: 'language-offered', effect: 'more' }],
  },
  // The same set-ups in another form.
  example(
    'combinations-checked',
    'nearMiss',
    '.github/workflows/parcels.yml',
    versions(push, 'gas', 'wood'),
    versions(push, 'gas', 'wood').replace(
      '        oven: [gas, wood]\n',
      '        include:\n          - oven: gas\n          - oven: wood\n',
    ),
  ),
  // How long nobody may do anything is no wait for an answer.
  titled('announced-failure', 'nearMiss', 'Change to 1h idle timeout', 'config/shop.values.yaml', [
    'cull:\n  timeout: 43200\n',
    'cull:\n  timeout: 3600\n',
  ]),
];
