import { example } from './example.ts';
import type { Example } from './example.ts';

const checks = '.github/workflows/checks.yml';
const workflow = (on: string, job: string): string => `name: Checks\non:\n${on}jobs:\n  test:\n${job}`;
const push = '  push:\n    branches: [main]\n';
const steps = (...lines: readonly string[]): string =>
  `    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${lines.map((line) => `      - ${line}\n`).join('')}`;
const plain = workflow(push, steps('run: make test'));
const matrix = (...versions: readonly string[]): string =>
  workflow(push, `    strategy:\n      matrix:\n        node: [${versions.join(', ')}]\n${steps('run: make test')}`);
const cached = workflow(
  push,
  steps('uses: actions/cache@v4\n        with:\n          path: ~/.npm\n          key: npm', 'run: make test'),
);
const limited = plain.replace('    runs-on', '    timeout-minutes: 20\n    runs-on');
const deploy = (on: string, more = ''): string =>
  `name: Deploy\non:\n${on}jobs:\n  ship:\n${more}    runs-on: ubuntu-latest\n    steps:\n      - run: make ship\n`;
const scanned = workflow(
  push,
  steps('uses: github/codeql-action/init@v3', 'uses: github/codeql-action/analyze@v3', 'run: make test'),
);

export const examples: readonly Example[] = [
  example('build-machine', 'proves', checks, plain, plain.replace('ubuntu-latest', 'macos-latest'), 'more'),
  example(
    'build-machine',
    'proves',
    '.circleci/config.yml',
    'jobs:\n  test:\n    resource_class: medium\n',
    'jobs:\n  test:\n    resource_class: large\n',
    'more',
  ),
  example('build-machine', 'nearMiss', checks, plain, plain.replace('ubuntu-latest', 'ubuntu-24.04')),
  example('build-machine', 'nearMiss', checks, plain, plain.replace('ubuntu-latest', '${{ matrix.os }}')),
  example('build-machine', 'reverse', checks, plain.replace('ubuntu-latest', 'macos-latest'), plain, 'less'),

  example('combinations-checked', 'proves', checks, matrix('20', '22'), matrix('20', '22', '24'), 'more'),
  example('combinations-checked', 'nearMiss', checks, matrix('18', '20'), matrix('20', '22')),
  example('combinations-checked', 'nearMiss', checks, undefined, matrix('20', '22')),
  example('combinations-checked', 'reverse', checks, matrix('20', '22', '24'), matrix('22', '24'), 'less'),

  example(
    'platforms-shipped',
    'proves',
    '.github/workflows/release.yml',
    deploy(push).replace(
      'run: make ship',
      'uses: docker/build-push-action@v6\n        with:\n          platforms: linux/amd64,linux/arm64',
    ),
    deploy(push).replace(
      'run: make ship',
      'uses: docker/build-push-action@v6\n        with:\n          platforms: linux/amd64',
    ),
    'more',
  ),
  example(
    'platforms-shipped',
    'nearMiss',
    '.github/workflows/release.yml',
    deploy(push).replace(
      'run: make ship',
      'uses: docker/build-push-action@v6\n        with:\n          platforms: linux/amd64',
    ),
    deploy(push).replace(
      'run: make ship',
      'uses: docker/build-push-action@v7\n        with:\n          platforms: linux/amd64',
    ),
  ),
  example(
    'platforms-shipped',
    'reverse',
    '.goreleaser.yml',
    'builds:\n  - id: tool\n    goos:\n      - linux\n',
    'builds:\n  - id: tool\n    goos:\n      - linux\n      - windows\n',
    'less',
  ),

  example(
    'checks-rhythm',
    'proves',
    checks,
    plain,
    workflow(`${push}  pull_request:\n`, steps('run: make test')),
    'more',
  ),
  example(
    'checks-rhythm',
    'proves',
    checks,
    plain,
    workflow("  push:\n    branches: [main]\n    paths:\n      - 'src/**'\n", steps('run: make test')),
    'less',
  ),
  example(
    'checks-rhythm',
    'nearMiss',
    checks,
    workflow('  pull_request:\n', steps('run: make test')),
    workflow('  pull_request_target:\n', steps('run: make test')),
  ),
  example('checks-rhythm', 'nearMiss', checks, plain, plain.replace('[main]', '[main, next]')),
  example('checks-rhythm', 'nearMiss', checks, undefined, plain),
  example(
    'checks-rhythm',
    'reverse',
    checks,
    workflow(`${push}  pull_request:\n`, steps('run: make test')),
    plain,
    'less',
  ),

  example(
    'checks-schedule',
    'proves',
    checks,
    workflow("  schedule:\n    - cron: '0 4 * * 1'\n", steps('run: make test')),
    workflow("  schedule:\n    - cron: '0 4 * * *'\n", steps('run: make test')),
    'more',
  ),
  example(
    'checks-schedule',
    'nearMiss',
    checks,
    workflow("  schedule:\n    - cron: '0 4 * * *'\n", steps('run: make test')),
    workflow("  schedule:\n    - cron: '30 2 * * *'\n", steps('run: make test')),
  ),
  example(
    'checks-schedule',
    'nearMiss',
    checks,
    undefined,
    workflow("  schedule:\n    - cron: '0 4 * * *'\n", steps('run: make test')),
  ),
  example(
    'checks-schedule',
    'reverse',
    checks,
    workflow(`${push}  schedule:\n    - cron: '0 4 * * *'\n`, steps('run: make test')),
    plain,
    'less',
  ),

  example('pipeline', 'proves', '.github/workflows/nightly.yml', undefined, plain, 'more'),
  example('pipeline', 'nearMiss', '.github/workflows/greet-newcomers.yml', undefined, plain),
  ...[
    'jobs:\n  bake:\n    runs-on: self-hosted\n    steps:\n      - run: make test\n',
    'jobs:\n  bake:\n    runs-on:\n      - self-hosted\n      - linux\n    steps:\n      - run: make test\n',
  ].map((own) => example('pipeline', 'nearMiss', '.github/workflows/nightly.yml', undefined, own)),
  example(
    'pipeline',
    'proves',
    '.github/workflows/nightly.yml',
    undefined,
    'jobs:\n  bake:\n    runs-on: self-hosted\n  cool:\n    runs-on: ubuntu-latest\n',
    'more',
  ),
  example(
    'pipeline',
    'nearMiss',
    '.circleci/config.yml',
    undefined,
    'jobs:\n  bake:\n    machine: true\n    resource_class: oven/large\n',
  ),
  example('pipeline', 'nearMiss', checks, plain, plain.replace('make test', 'make check')),
  example('pipeline', 'reverse', '.travis.yml', 'script: make test\n', undefined, 'less'),

  example('build-cache', 'proves', checks, cached, plain, 'more'),
  example('build-cache', 'nearMiss', checks, cached, cached.replace('key: npm', 'key: npm-2')),
  example('build-cache', 'nearMiss', checks, undefined, cached),
  example('build-cache', 'reverse', checks, plain, cached, 'less'),

  example(
    'build-results-kept',
    'proves',
    checks,
    plain.replace('run: make test', 'uses: actions/upload-artifact@v4\n        with:\n          retention-days: 5'),
    plain.replace('run: make test', 'uses: actions/upload-artifact@v4\n        with:\n          retention-days: 90'),
    'more',
  ),
  example(
    'build-results-kept',
    'nearMiss',
    checks,
    plain,
    plain.replace('run: make test', 'uses: actions/upload-artifact@v4\n        with:\n          retention-days: 5'),
  ),
  example(
    'build-results-kept',
    'reverse',
    '.gitlab-ci.yml',
    'test:\n  artifacts:\n    expire_in: 30 days\n',
    'test:\n  artifacts:\n    expire_in: 1 week\n',
    'less',
  ),

  example('run-limit', 'proves', checks, limited, limited.replace('20', '120'), 'more'),
  example('run-limit', 'nearMiss', checks, undefined, limited),
  example('run-limit', 'reverse', checks, plain, limited, 'less'),

  example(
    'release-gate',
    'proves',
    '.github/workflows/deploy.yml',
    deploy(push, '    environment: production\n'),
    deploy(push),
    'more',
  ),
  example(
    'release-gate',
    'nearMiss',
    '.github/workflows/deploy.yml',
    deploy(push, '    environment: staging\n'),
    deploy(push),
  ),
  example(
    'release-gate',
    'nearMiss',
    '.gitlab-ci.yml',
    'test:\n  script: make test\n',
    'test:\n  script: make test\nclean:\n  script: make clean\n  when: manual\n',
  ),
  example(
    'release-gate',
    'reverse',
    '.gitlab-ci.yml',
    'ship:\n  script: make ship\n',
    'ship:\n  script: make ship\n  when: manual\n',
    'less',
  ),

  example(
    'automatic-release',
    'proves',
    '.github/workflows/deploy.yml',
    deploy('  workflow_dispatch:\n'),
    deploy(`  workflow_dispatch:\n${push}`),
    'less',
  ),
  example(
    'automatic-release',
    'proves',
    'render.yaml',
    'services:\n  - name: web\n    autoDeploy: false\n',
    'services:\n  - name: web\n    autoDeploy: true\n',
    'less',
  ),
  example('automatic-release', 'nearMiss', checks, workflow('  workflow_dispatch:\n', steps('run: make test')), plain),
  example(
    'automatic-release',
    'nearMiss',
    '.github/workflows/deploy.yml',
    deploy(push),
    deploy('  push:\n    branches: [release]\n'),
  ),
  example(
    'automatic-release',
    'reverse',
    '.github/workflows/deploy.yml',
    deploy(`  workflow_dispatch:\n${push}`),
    deploy('  workflow_dispatch:\n'),
    'more',
  ),

  example('safety-scan', 'proves', checks, scanned, plain, 'more'),
  example('safety-scan', 'nearMiss', checks, scanned, scanned.replaceAll('@v3', '@v4')),
  example('safety-scan', 'nearMiss', checks, plain, plain.replace('make test', 'make security')),
  example('safety-scan', 'reverse', '.github/workflows/security.yml', undefined, scanned, 'less'),

  example(
    'checks-tolerated',
    'proves',
    checks,
    plain,
    plain.replace('    runs-on', '    continue-on-error: true\n    runs-on'),
    'more',
  ),
  example(
    'checks-tolerated',
    'nearMiss',
    checks,
    plain,
    plain.replace('    runs-on', '    continue-on-error: false\n    runs-on'),
  ),

  example(
    'checks-tolerated',
    'reverse',
    '.gitlab-ci.yml',
    'test:\n  script: make test\n  allow_failure: true\n',
    'test:\n  script: make test\n  allow_failure: false\n',
    'less',
  ),

  example(
    'outsiders-rights',
    'proves',
    checks,
    plain,
    workflow(`${push}  pull_request_target:\n`, steps('run: make test')),
    'more',
  ),
  example('outsiders-rights', 'nearMiss', checks, plain, workflow(`${push}  pull_request:\n`, steps('run: make test'))),
  example(
    'outsiders-rights',
    'nearMiss',
    checks,
    plain,
    plain.replace('jobs:', 'permissions:\n  contents: read\njobs:'),
  ),
  example(
    'outsiders-rights',
    'reverse',
    checks,
    workflow(`${push}  pull_request_target:\n`, steps('run: make test')),
    plain,
    'less',
  ),
  example(
    'platforms-shipped',
    'proves',
    '.github/workflows/publish.yml',
    "jobs:\n  a:\n    steps:\n      - with:\n          platforms: ${{ github.ref_name == 'main' && 'linux/amd64,linux/arm64,linux/arm/v7' || 'linux/amd64' }}\n",
    "jobs:\n  a:\n    steps:\n      - with:\n          platforms: ${{ github.ref_name == 'main' && 'linux/amd64,linux/arm64' || 'linux/amd64' }}\n",
    'more',
  ),
  example(
    'platforms-shipped',
    'nearMiss',
    '.github/workflows/publish.yml',
    'jobs:\n  a:\n    steps:\n      - with:\n          platforms: ${{ matrix.platforms }}\n',
    'jobs:\n  a:\n    steps:\n      - with:\n          platforms: linux/amd64\n',
  ),
  example(
    'shared-process',
    'proves',
    '.github/workflows/deliver.yml',
    'on:\n  push:\njobs:\n  deliver:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n      - run: make build\n      - run: make deliver\n',
    'on:\n  push:\njobs:\n  deliver:\n    uses: acme/shared/.github/workflows/deliver.yml@v3\n',
    'unclear',
  ),
  example(
    'shared-process',
    'reverse',
    '.github/workflows/deliver.yml',
    'on:\n  push:\njobs:\n  deliver:\n    uses: acme/shared/.github/workflows/deliver.yml@v3\n',
    'on:\n  push:\njobs:\n  deliver:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n      - run: make build\n      - run: make deliver\n',
    'unclear',
  ),
  example(
    'shared-process',
    'proves',
    '.gitlab-ci.yml',
    'deliver:\n  stage: deliver\n  script:\n    - make build\n    - make deliver\ncheck:\n  script:\n    - make check\n',
    'include:\n  - project: acme/shared\n    file: /deliver.yml\n',
    'unclear',
  ),
  // A newer version of the same process.
  example(
    'shared-process',
    'nearMiss',
    '.github/workflows/deliver.yml',
    'on:\n  push:\njobs:\n  deliver:\n    uses: acme/shared/.github/workflows/deliver.yml@v3\n',
    'on:\n  push:\njobs:\n  deliver:\n    uses: acme/shared/.github/workflows/deliver.yml@v4\n',
  ),
  // A process of our own, in the same project.
  example(
    'shared-process',
    'nearMiss',
    '.github/workflows/deliver.yml',
    'on:\n  push:\njobs:\n  deliver:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make build\n      - run: make deliver\n',
    'on:\n  push:\njobs:\n  deliver:\n    uses: ./.github/workflows/shared.yml\n',
  ),

  example(
    'build-machine',
    'proves',
    '.github/workflows/try-out.yml',
    'jobs:\n  try:\n    steps:\n      - uses: docker/build-push-action@v5\n',
    'jobs:\n  try:\n    steps:\n      - uses: depot/build-push-action@v1\n',
    'unclear',
  ),
  example(
    'build-machine',
    'nearMiss',
    '.github/workflows/try-out.yml',
    'jobs:\n  try:\n    steps:\n      - uses: depot/setup-action@v1\n',
    'jobs:\n  try:\n    steps:\n      - uses: depot/setup-action@v1\n      - uses: depot/build-push-action@v1\n',
  ),

  example(
    'build-machine',
    'proves',
    checks,
    plain.replace('ubuntu-latest', '[self-hosted, ubuntu-latest]'),
    plain,
    'more',
  ),
  example('build-machine', 'reverse', checks, plain, plain.replace('ubuntu-latest', '[self-hosted, linux]'), 'less'),
  example(
    'build-machine',
    'nearMiss',
    checks,
    plain.replace('ubuntu-latest', '[self-hosted, linux]'),
    plain.replace('ubuntu-latest', '[self-hosted, linux, fast]'),
  ),
  example('pipeline', 'proves', '.chipperci.yml', undefined, 'version: 1\npipeline:\n  - name: Try\n', 'more'),
  example('pipeline', 'reverse', '.chipperci.yml', 'version: 1\npipeline:\n  - name: Try\n', undefined, 'less'),
  example('pipeline', 'nearMiss', '.chipper.yml', undefined, 'version: 1\n'),
];
