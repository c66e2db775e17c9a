import assert from 'node:assert/strict';
import { settingChanges } from '../../../../src/core/change/settings/settingChanges.ts';

/** `key > path: from → to`, sorted, with nothing for a side where the setting is absent. */
function told(path: string, old: string | undefined, now: string | undefined): readonly string[] {
  return settingChanges({ path, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) })
    .map(({ keyPath, from, to }) => `${keyPath.join(' > ')}: ${from ?? ''} → ${to ?? ''}`)
    .sort();
}

interface Case {
  readonly what: string;
  readonly path: string;
  readonly old: string;
  readonly new: string;
  readonly told: readonly string[];
}

const workflow = (body: string): string =>
  `name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${body}`;

const cases: readonly Case[] = [
  // JSON
  { what: 'JSON, changed', path: 'a.json', old: '{"a":{"b":1}}', new: '{"a":{"b":2}}', told: ['a > b: 1 → 2'] },
  { what: 'JSON, added and removed', path: 'a.json', old: '{"a":1}', new: '{"b":"x"}', told: ['a: 1 → ', 'b:  → x'] },
  {
    what: 'JSON, reordered keys and reordered list',
    path: 'a.json',
    old: '{"a":1,"b":["x","y"]}',
    new: '{"b":["y","x"],"a":1}',
    told: [],
  },
  {
    what: 'JSON, only formatting',
    path: 'a.json',
    old: '{"a":{"b":[1,2]}}',
    new: '{\n  "a": {\n    "b": [1, 2]\n  }\n}\n',
    told: [],
  },
  {
    what: 'JSON with comments, commented setting',
    path: 'tsconfig.json',
    old: '{\n// "strict": false,\n"a": 1}',
    new: '{\n// "strict": true,\n"a": 1,}',
    told: [],
  },
  {
    what: 'JSON5, bare keys and single quotes',
    path: 'a.json5',
    old: "{plan: 'free tier'}",
    new: "{plan: 'pro tier'}",
    told: ['plan: free tier → pro tier'],
  },
  {
    what: 'JSON, list elements by name',
    path: 'a.json',
    old: '[{"name":"a","size":1},{"name":"b","size":1}]',
    new: '[{"name":"b","size":2},{"name":"a","size":1}]',
    told: ['b > size: 1 → 2'],
  },
  {
    what: 'JSON, hostile key',
    path: 'a.json',
    old: '{"__proto__":{"a":1}}',
    new: '{"__proto__":{"a":2},"constructor":3}',
    told: ['__proto__ > a: 1 → 2', 'constructor:  → 3'],
  },
  {
    what: 'JSON, broken on one side',
    path: 'a.json',
    old: '{\n  "a": {\n    "b": 1\n  }\n}',
    new: '{\n  "a": {\n    "b": 2\n  }\n',
    told: ['a > b: 1 → 2'],
  },
  {
    what: 'JSON, element whose name changed',
    path: 'a.json',
    old: '[{"name":"a","x":1,"y":2,"z":3}]',
    new: '[{"name":"b","x":1,"y":2,"z":3}]',
    told: ['b > name: a → b'],
  },
  {
    what: 'JSON, block moved to another place',
    path: 'a.json',
    old: '{"limits":{"a":1,"b":2},"app":{"x":1}}',
    new: '{"app":{"x":1,"limits":{"b":2,"a":1}}}',
    told: [],
  },
  {
    what: 'JSON, block under another key is no move',
    path: 'a.json',
    old: '{"staging":{"size":"large","count":2}}',
    new: '{"production":{"size":"large","count":2}}',
    told: [
      'production > count:  → 2',
      'production > size:  → large',
      'staging > count: 2 → ',
      'staging > size: large → ',
    ],
  },
  {
    what: 'JSON, what a replaced block has in common with its successor is told',
    path: 'a.json',
    old: '{"web":{"kind":"a","resources":{"cpu":1,"memory":2}}}',
    new: '{"api":{"kind":"b","resources":{"cpu":1,"memory":2}}}',
    told: [
      'api > kind:  → b',
      'api > resources > cpu:  → 1',
      'api > resources > memory:  → 2',
      'web > kind: a → ',
      'web > resources > cpu: 1 → ',
      'web > resources > memory: 2 → ',
    ],
  },
  // YAML
  { what: 'YAML, changed', path: 'a.yml', old: 'a:\n  b: 1\n', new: 'a:\n  b: 2\n', told: ['a > b: 1 → 2'] },
  {
    what: 'YAML, quotes are no change',
    path: 'a.yml',
    old: "a: 'x'\nb: [1, 2]\n",
    new: 'a: "x"\nb:\n  - 2\n  - 1\n',
    told: [],
  },
  { what: 'YAML, commented setting', path: 'a.yml', old: 'a: 1\n# b: 2\n', new: '# a: 1\n# b: 3\n', told: ['a: 1 → '] },
  {
    what: 'YAML, several documents of Kubernetes in another order',
    path: 'k8s/web.yaml',
    old: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: ClusterIP\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n',
    new: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 5\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: ClusterIP\n',
    told: ['Deployment/web > spec > replicas: 2 → 5'],
  },
  {
    what: 'YAML, anchor changed, told once',
    path: 'a.yml',
    old: 'x: &d\n  n: 1\ny:\n  <<: *d\n',
    new: 'x: &d\n  n: 2\ny:\n  <<: *d\n',
    told: ['x > n: 1 → 2'],
  },
  {
    what: 'CloudFormation tags',
    path: 'template.yaml',
    old: 'R:\n  Type: !Ref Small\n',
    new: 'R:\n  Type: !Ref Large\n',
    told: ['R > Type: !Ref Small → !Ref Large'],
  },
  {
    what: 'Helm template',
    path: 'chart/templates/web.yaml',
    old: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\n{{- if .Values.on }}\nspec:\n  replicas: 1\n{{- end }}\n',
    new: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\n{{- if .Values.off }}\nspec:\n  replicas: {{ .Values.n }}\n{{- end }}\n',
    told: ['Deployment/{{ .Release.Name }} > spec > replicas: 1 → {{ .Values.n }}'],
  },
  {
    what: 'workflow, version of an action',
    path: '.github/workflows/ci.yml',
    old: workflow('      - uses: actions/checkout@v3\n'),
    new: workflow('      - uses: actions/checkout@v4\n'),
    told: ['jobs > test > steps > actions/checkout > uses: actions/checkout@v3 → actions/checkout@v4'],
  },
  {
    what: 'workflow, steps in another order',
    path: '.github/workflows/ci.yml',
    old: workflow('      - run: npm ci\n      - run: npm test\n        timeout-minutes: 5\n'),
    new: workflow('      - run: npm test\n        timeout-minutes: 5\n      - run: npm ci\n'),
    told: [],
  },
  {
    what: 'workflow, a schedule',
    path: '.github/workflows/ci.yml',
    old: "on:\n  schedule:\n    - cron: '0 3 * * *'\n",
    new: "on:\n  schedule:\n    - cron: '*/5 * * * *'\n",
    told: ['on > schedule > cron: 0 3 * * * → */5 * * * *'],
  },
  { what: 'YAML, one value or a list of it', path: 'a.yml', old: 'on: push\n', new: 'on: [push]\n', told: [] },
  {
    what: 'YAML, a list of one that became another',
    path: 'a.yml',
    old: 'zones: [eu]\n',
    new: 'zones: [us]\n',
    told: ['zones > us: eu → us'],
  },
  {
    what: 'compose, environment as list or as map',
    path: 'docker-compose.yml',
    old: 'services:\n  db:\n    image: postgres:14\n    environment:\n      - A=1\n',
    new: 'services:\n  db:\n    image: postgres:17\n    environment:\n      A: 1\n',
    told: ['services > db > image: postgres:14 → postgres:17'],
  },
  {
    what: 'YAML, key that had nothing',
    path: 'a.yml',
    old: 'a:\nb: 1\n',
    new: 'a:\n  c: 2\nb: 1\n',
    told: ['a > c:  → 2'],
  },
  {
    what: 'YAML, conflict left in',
    path: 'a.yml',
    old: 'a:\n  b: 1\nc: [x\n',
    new: 'a:\n  b: 2\nc: [x\n',
    told: ['a > b: 1 → 2'],
  },
  // TOML
  {
    what: 'TOML, changed',
    path: 'fly.toml',
    old: '[[vm]]\nsize = "small"\n[http]\nmin = 0\n',
    new: '[http]\nmin = 1\n[[vm]]\nsize = "large"\n',
    told: ['http > min: 0 → 1', 'vm > size: small → large'],
  },
  {
    what: 'TOML, dotted keys or a table',
    path: 'a.toml',
    old: 'a.b = 1\n# c = 2\n',
    new: '[a]\nb = 1\n# c = 3\n',
    told: [],
  },
  {
    what: 'TOML, broken',
    path: 'a.toml',
    old: '[a]\nb = 1\n',
    new: '[a]\nb = 2\nc = = 3\n',
    told: ['a > b: 1 → 2', 'a > c:  → = 3'],
  },
  // HCL
  {
    what: 'Terraform, changed',
    path: 'main.tf',
    old: 'resource "aws_instance" "web" {\n  instance_type = "t3.small"\n  # count = 2\n}\n',
    new: 'resource "aws_instance" "web" {\n  # instance_type = "t3.small"\n  instance_type = "t3.large"\n}\n',
    told: ['resource > aws_instance > web > instance_type: t3.small → t3.large'],
  },
  {
    what: 'Terraform, resources in another order',
    path: 'main.tf',
    old: 'resource "a" "x" {\n  n = 1\n}\nresource "a" "y" {\n  n = 2\n}\n',
    new: 'resource "a" "y" {\n  n = 2\n}\n\nresource "a" "x" { n = 1 }\n',
    told: [],
  },
  {
    what: 'Terraform, one of two equal blocks changed',
    path: 'main.tf',
    old: 'resource "sg" "x" {\n  ingress {\n    port = 80\n    from = "a"\n  }\n  ingress {\n    port = 443\n    from = "a"\n  }\n}\n',
    new: 'resource "sg" "x" {\n  ingress {\n    port = 443\n    from = "0.0.0.0/0"\n  }\n  ingress {\n    port = 80\n    from = "a"\n  }\n}\n',
    told: ['resource > sg > x > ingress > from: a → 0.0.0.0/0'],
  },
  {
    what: 'Terraform, a brace in a heredoc and in a string',
    path: 'main.tf',
    old: 'locals {\n  a = <<-EOF\n    }\n  EOF\n  b = "${x("}")}"\n  c = 1\n}\n',
    new: 'locals {\n  a = <<-EOF\n    }\n  EOF\n  b = "${x("}")}"\n  c = 2\n}\n',
    told: ['locals > c: 1 → 2'],
  },
  {
    what: 'Terraform, lists and maps',
    path: 'a.tfvars',
    old: 'zones = ["a", "b"]\ntags = { team = "x" }\n',
    new: 'zones = [\n  "b",\n  "c", # new\n]\ntags = {\n  team = "y"\n}\n',
    told: ['tags > team: x → y', 'zones > a: a → ', 'zones > c:  → c'],
  },
  // Lines
  {
    what: '.env',
    path: '.env.example',
    old: 'A=1\nB="x"\n# C=3\n',
    new: "export A=2 # why\nB='x'\n# C=4\nSTRIPE_API_KEY=\n",
    told: ['A: 1 → 2', 'STRIPE_API_KEY:  → '],
  },
  { what: 'properties', path: 'application.properties', old: 'a.b=1\n!c=2\n', new: 'a.b: 3\n', told: ['a.b: 1 → 3'] },
  {
    what: 'ini',
    path: 'php.ini',
    old: '[PHP]\nmemory_limit = 128M\n; max = 1\n',
    new: '[PHP]\nmemory_limit = 512M\n; max = 2\n',
    told: ['PHP > memory_limit: 128M → 512M'],
  },
  {
    what: 'Dockerfile',
    path: 'Dockerfile',
    old: 'FROM node:18 AS build\nRUN npm ci\nFROM nginx:1\nEXPOSE 80\n',
    new: 'FROM node:20 AS build\n# RUN x\nRUN npm ci\nFROM nginx:1\nEXPOSE 80 443\nUSER app\n',
    told: ['EXPOSE > 443:  → 443', 'FROM#build > image: node:18 → node:20', 'USER:  → app'],
  },
  {
    what: 'Procfile',
    path: 'Procfile',
    old: 'web: puma\n',
    new: 'web: puma -w 4\nworker: sidekiq\n',
    told: ['web: puma → puma -w 4', 'worker:  → sidekiq'],
  },
  {
    what: '.tool-versions',
    path: '.tool-versions',
    old: 'nodejs 18.1\nruby 3.2\n',
    new: 'ruby 3.2\nnodejs 20.1 # x\n',
    told: ['nodejs: 18.1 → 20.1'],
  },
  { what: '.nvmrc', path: 'web/.nvmrc', old: '18\n', new: '20\n', told: ['version: 18 → 20'] },
  {
    what: 'crontab',
    path: 'crontab',
    old: '0 3 * * * /bin/job\n# 0 4 * * * x\n',
    new: '*/5 * * * * /bin/job\n',
    told: ['/bin/job: 0 3 * * * → */5 * * * *'],
  },
  {
    what: 'crontab of cron.d',
    path: 'etc/cron.d/app',
    old: '0 3 * * * root /bin/job\n',
    new: '0 4 * * * root /bin/job\n',
    told: ['/bin/job: 0 3 * * * → 0 4 * * *'],
  },
  // Elements and blocks
  {
    what: 'pom.xml',
    path: 'pom.xml',
    old: '<project><dependencies><dependency><artifactId>a</artifactId><version>1</version></dependency><dependency><artifactId>b</artifactId><version>1</version></dependency></dependencies></project>',
    new: '<project><dependencies><!-- <x>1</x> --><dependency><artifactId>b</artifactId><version>2</version></dependency><dependency><artifactId>a</artifactId><version>1</version></dependency></dependencies></project>',
    told: ['project > dependencies > dependency > b > version: 1 → 2'],
  },
  {
    what: 'csproj',
    path: 'a.csproj',
    old: '<Project><ItemGroup><PackageReference Include="X" Version="1" /></ItemGroup></Project>',
    new: '<Project><ItemGroup><PackageReference Include="X" Version="2" /></ItemGroup></Project>',
    told: ['Project > ItemGroup > PackageReference > X > Version: 1 → 2'],
  },
  {
    what: 'app.config',
    path: 'web.config',
    old: '<c><appSettings><add key="Limit" value="1"/></appSettings></c>',
    new: '<c><appSettings><add key="Limit" value="5"/></appSettings></c>',
    told: ['c > appSettings > add > Limit > value: 1 → 5'],
  },
  {
    what: 'Info.plist',
    path: 'Info.plist',
    old: '<plist><dict><key>A</key><string>1</string><key>B</key><false/></dict></plist>',
    new: '<plist><dict><key>B</key><true/><key>A</key><string>1</string></dict></plist>',
    told: ['B: false → true'],
  },
  {
    what: 'AndroidManifest',
    path: 'AndroidManifest.xml',
    old: '<manifest><uses-permission android:name="p.NET"/></manifest>',
    new: '<manifest><uses-permission android:name="p.NET"/><uses-permission android:name="p.GPS"/></manifest>',
    told: ['manifest > uses-permission > p.GPS > android:name:  → p.GPS'],
  },
  { what: 'XML, not closed', path: 'a.xml', old: '<a><b>1</b>', new: '<a><b>2</b>', told: ['a > b: 1 → 2'] },
  {
    what: 'nginx',
    path: 'nginx.conf',
    old: 'http {\n  client_max_body_size 1m;\n  # gzip off;\n}\n',
    new: 'http {\n  client_max_body_size 50m;\n}\n',
    told: ['http > client_max_body_size: 1m → 50m'],
  },
  {
    what: 'Gradle',
    path: 'app/build.gradle',
    old: 'android {\n  defaultConfig {\n    minSdkVersion 21\n    // targetSdk 1\n  }\n}\n',
    new: 'android {\n  defaultConfig {\n    minSdkVersion = 24\n  }\n}\n',
    told: ['android > defaultConfig > minSdkVersion: 21 → 24'],
  },
  {
    what: 'Bicep',
    path: 'main.bicep',
    old: "resource p 'x' = {\n  sku: {\n    name: 'B1'\n  }\n}\n",
    new: "resource p 'x' = {\n  sku: {\n    name: 'P1v3'\n  }\n}\n",
    told: ['resource > p > x > sku > name: B1 → P1v3'],
  },
];

describe('settingChanges', () => {
  for (const each of cases) {
    it(each.what, () => {
      assert.deepEqual(told(each.path, each.old, each.new), [...each.told].sort());
    });
    it(`${each.what}: the other way round tells the same, mirrored`, () => {
      const mirrored = settingChanges({ path: each.path, old: each.new, new: each.old }).map(
        ({ from, to }) => `${to ?? ''} → ${from ?? ''}`,
      );
      assert.deepEqual(mirrored.sort(), each.told.map((line) => line.slice(line.lastIndexOf(': ') + 2)).sort());
    });
    it(`${each.what}: each side against itself tells nothing`, () => {
      assert.deepEqual(told(each.path, each.old, `${each.old}\n`), []);
      assert.deepEqual(told(each.path, each.new, `${each.new}\n`), []);
    });
  }

  it('tells every setting of a file that came or went', () => {
    assert.deepEqual(settingChanges({ path: 'a.yml', new: 'a:\n  b: 1\n' }), [
      { keyPath: ['a', 'b'], to: '1', newLine: 2 },
    ]);
    assert.deepEqual(settingChanges({ path: 'a.yml', old: 'a:\n  b: 1\n' }), [
      { keyPath: ['a', 'b'], from: '1', oldLine: 2 },
    ]);
  });

  it('gives the first changed line of a long text, not that of its key', () => {
    const old = 'run: |\n  one\n  two\n  three\n';
    const [change] = settingChanges({ path: 'a.yml', old: `# c\n${old}`, new: old.replace('two', '2') });
    assert.deepEqual([change?.oldLine, change?.newLine], [4, 3]);
  });

  it('tells a setting whose parent alone was renamed at the changed line', () => {
    const changes = settingChanges({
      path: 'a.yml',
      old: 'x: 1\nstaging:\n  size: 2\n',
      new: 'x: 1\nproduction:\n  size: 2\n',
      hunks: [
        {
          oldStart: 2,
          newStart: 2,
          heading: '',
          lines: [
            { type: 'removed', text: 'staging:', oldLine: 2 },
            { type: 'added', text: 'production:', newLine: 2 },
            { type: 'context', text: '  size: 2', oldLine: 3, newLine: 3 },
          ],
        },
      ],
    });
    assert.deepEqual(changes, [
      { keyPath: ['staging', 'size'], from: '2', oldLine: 2 },
      { keyPath: ['production', 'size'], to: '2', newLine: 2 },
    ]);
  });

  it('reads Windows line ends and a byte order mark', () => {
    assert.deepEqual(told('.env', '\ufeffA=1\r\n', 'A=1\n'), []);
    assert.deepEqual(told('a.json', '\ufeff{"a":1}', '{"a":2}'), ['a: 1 → 2']);
  });
});
