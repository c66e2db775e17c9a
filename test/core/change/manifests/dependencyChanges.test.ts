import assert from 'node:assert/strict';
import type { Hunk, Line } from '../../../../src/core/change/fileChange.ts';
import { dependencyChanges, readDependencies } from '../../../../src/core/change/manifests/dependencyChanges.ts';
import { isManifest, manifestOf } from '../../../../src/core/change/manifests/manifestOf.ts';

/** name, constraint, scope, then what is out of the ordinary: group, source. */
function read(path: string, text: string): readonly string[] {
  return readDependencies(path, text).map(({ name, constraint, scope, group, source, line }) =>
    [`${String(line)} ${name} ${constraint}`.trim(), scope, group, source === 'registry' ? undefined : source]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

function told(path: string, old: string, now: string): readonly string[] {
  return dependencyChanges({ path, old, new: now }).map(({ name, from, to, scope, fromScope, source, fromSource }) => {
    const moved = fromScope === undefined ? scope : `${fromScope} → ${scope}`;
    const place = fromSource === undefined ? '' : ` (${fromSource} → ${source})`;
    return `${name}: ${from ?? 'absent'} → ${to ?? 'absent'} ${moved}${place}`;
  });
}

interface Case {
  readonly path: string;
  readonly text: string;
  readonly read: readonly string[];
}

const cases: readonly Case[] = [
  {
    path: 'package.json',
    text: `{
  "version": "1.0.0",
  "dependencies": { "a": "^1.0.0", "@s/b": "workspace:*", "c": "github:x/y", "d": "file:../d", "e": "https://x.org/e.tgz" },
  "devDependencies": { "f": "1" },
  "peerDependencies": { "g": ">=1" },
  "optionalDependencies": { "h": "1" },
  "resolutions": { "**/i": "2", "@s/j@^1": "3" },
  "pnpm": { "overrides": { "x>k": "4" } },
  "engines": { "node": ">=20" }
}`,
    read: [
      '3 a ^1.0.0 | runtime',
      '3 @s/b workspace:* | runtime',
      '3 c github:x/y | runtime | git',
      '3 d file:../d | runtime | path',
      '3 e https://x.org/e.tgz | runtime | url',
      '4 f 1 | development',
      '5 g >=1 | peer',
      '6 h 1 | optional',
      '7 i 2 | optional | overrides',
      '7 @s/j 3 | optional | overrides',
      '8 k 4 | optional | overrides',
    ],
  },
  {
    path: 'pnpm-workspace.yaml',
    text: 'packages:\n  - a\ncatalog:\n  react: ^19\noverrides:\n  ws@7: ^8\n',
    read: ['4 react ^19 | runtime | catalog', '6 ws ^8 | optional | overrides'],
  },
  {
    path: 'deno.json',
    text: '{"imports":{"s":"npm:stripe@^12","@std/a":"jsr:@std/assert@1","b/":"https://deno.land/x/oak@v12.0.0/mod.ts","./c":"./c.ts"}}',
    read: ['1 stripe ^12 | runtime', '1 @std/assert 1 | runtime', '1 oak 12.0.0 | runtime | url'],
  },
  {
    path: 'requirements.txt',
    text: '# c\nDjango>=4,<5 ; python_version>"3"\nzope.Interface[x]==1.0  # why\n-r other.txt\n-e git+https://github.com/x/foo.git@v1#egg=foo\nbar @ https://x.org/bar.zip\n--hash=sha256:1\nbaz\n',
    read: [
      '2 django >=4,<5 | runtime',
      '3 zope-interface ==1.0 | runtime',
      '5 foo git+https://github.com/x/foo.git@v1#egg=foo | runtime | git',
      '6 bar https://x.org/bar.zip | runtime | url',
      '8 baz | runtime',
    ],
  },
  {
    path: 'requirements/dev.txt',
    text: 'django==4.2\n    # via -r requirements.in\nsqlparse==0.4\n    # via django\nasgiref==3.7  # via django\nboto3==1.0 \\\n    --hash=sha256:1\n    # via\n    #   -r requirements.in\n    #   x\n',
    read: ['1 django ==4.2 | development', '6 boto3 ==1.0 | development'],
  },
  { path: 'constraints.txt', text: 'a<2\n', read: ['1 a <2 | optional | constraints'] },
  {
    path: 'pyproject.toml',
    text: `[project]
dependencies = [
  "Flask>=2",
  "stripe==5.0 ; python_version > '3'", # "commented"
]
[project.optional-dependencies]
pdf = ["weasyprint~=60.0"]
[dependency-groups]
dev = ["pytest>=8", {include-group = "lint"}]
[tool.uv.sources]
flask = { git = "https://x.org/flask" }
`,
    read: [
      '3 flask >=2 | runtime | git',
      '4 stripe ==5.0 | runtime',
      '7 weasyprint ~=60.0 | optional | pdf',
      '9 pytest >=8 | development | dev',
    ],
  },
  {
    path: 'pyproject.toml',
    text: `[tool.poetry.dependencies]
python = "^3.11"
Django = "^4.2"
psycopg = {extras = ["binary"], version = "^3.1", optional = true}
mine = {git = "https://x.org/m.git", branch = "main"}
[tool.poetry.group.test.dependencies]
pytest = "^8"
`,
    read: [
      '3 django ^4.2 | runtime',
      '4 psycopg ^3.1 | optional',
      '5 mine https://x.org/m.git | runtime | git',
      '7 pytest ^8 | development | test',
    ],
  },
  {
    path: 'Pipfile',
    text: '[packages]\ndjango = "*"\nx = {path = "."}\n[dev-packages]\nblack = "==24"\n[requires]\npython_version = "3.11"\n',
    read: ['2 django * | runtime', '3 x . | runtime | path', '5 black ==24 | development'],
  },
  {
    path: 'setup.cfg',
    text: '[options]\ninstall_requires =\n    a>=1\n    b\n[options.extras_require]\ndev =\n    c==2\n',
    read: ['3 a >=1 | runtime', '4 b | runtime', '7 c ==2 | optional | dev'],
  },
  {
    path: 'setup.py',
    text: "setup(\n  install_requires=[\n    'a>=1',  # x\n    \"b\",\n  ],\n  extras_require={'dev': ['c==2']},\n  name='x',\n)\n",
    read: ['3 a >=1 | runtime', '4 b | runtime', '6 c ==2 | optional | dev'],
  },
  {
    path: 'environment.yml',
    text: 'name: x\ndependencies:\n  - python=3.11\n  - numpy=1.26\n  - pip\n  - pip:\n      - stripe==5\n',
    read: ['4 numpy =1.26 | runtime', '7 stripe ==5 | runtime'],
  },
  {
    path: 'Gemfile',
    text: `source "https://rubygems.org"
ruby "3.2.1"
gem "rails", "~> 7.1", ">= 7.1.2"
# gem "old"
gem 'stripe' # pay
gem "mine", github: "x/mine", branch: "main"
gem "near", path: "engines/near"
group :development, :test do
  gem "rspec-rails",
      "~> 6.0"
end
group :production do
  gem "newrelic_rpm"
end
gem "debug", group: :development, require: false
if ENV["X"]
  gem "y"
end
gem "z", :group => [:test]
`,
    read: [
      '3 rails ~> 7.1, >= 7.1.2 | runtime',
      '5 stripe | runtime',
      '6 mine x/mine | runtime | git',
      '7 near engines/near | runtime | path',
      '10 rspec-rails ~> 6.0 | development | development, test',
      '13 newrelic_rpm | runtime | production',
      '15 debug | development | development',
      '17 y | runtime',
      '19 z | development | test',
    ],
  },
  {
    path: 'a.gemspec',
    text: 'spec.add_dependency "rack", ">= 2"\nspec.add_development_dependency("rspec")\n',
    read: ['1 rack >= 2 | runtime', '2 rspec | development'],
  },
  {
    path: 'composer.json',
    text: '{"require":{"php":"^8.2","ext-gd":"*","Stripe/stripe-php":"^10"},"require-dev":{"phpunit/phpunit":"^10"}}',
    read: ['1 stripe/stripe-php ^10 | runtime', '1 phpunit/phpunit ^10 | development'],
  },
  {
    path: 'go.mod',
    text: 'module x\n\ngo 1.22\n\nrequire (\n\tgithub.com/a/b v1.2.3\n\tgithub.com/c/d v0.1.0 // indirect\n\t// github.com/e/f v1.0.0\n)\nrequire github.com/g/h/v2 v2.0.0\nreplace github.com/a/b => ../b\n',
    read: [
      '6 github.com/a/b v1.2.3 | runtime',
      '10 github.com/g/h/v2 v2.0.0 | runtime',
      '11 github.com/a/b ../b | optional | replace | path',
    ],
  },
  {
    path: 'Cargo.toml',
    text: '[package]\nname = "x"\nversion = "1.0.0"\n[dependencies]\nserde = { version = "1", features = ["derive"] }\ntokio = "1.3"\nmine = { path = "../m" }\nshared = { workspace = true }\nopt = { version = "2", optional = true }\n[dev-dependencies]\ninsta = "1"\n[workspace.dependencies]\nanyhow = "1"\n[target.\'cfg(unix)\'.dependencies]\nnix = "0.29"\n',
    read: [
      '6 tokio 1.3 | runtime',
      '5 serde 1 | runtime',
      '7 mine ../m | runtime | path',
      '8 shared workspace | runtime',
      '9 opt 2 | optional',
      '11 insta 1 | development',
      '13 anyhow 1 | runtime | workspace',
      '15 nix 0.29 | runtime',
    ],
  },
  {
    path: 'pom.xml',
    text: `<project>
  <parent><groupId>org.sb</groupId><artifactId>sb</artifactId><version>3.1.0</version></parent>
  <properties>
    <stripe.version>22.0</stripe.version>
  </properties>
  <dependencies>
    <dependency>
      <groupId>com.stripe</groupId>
      <artifactId>stripe-java</artifactId>
      <version>\${stripe.version}</version>
    </dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><scope>test</scope></dependency>
    <!-- <dependency><groupId>x</groupId><artifactId>x</artifactId></dependency> -->
  </dependencies>
</project>`,
    read: [
      '2 org.sb:sb 3.1.0 | runtime | parent',
      '4 com.stripe:stripe-java 22.0 | runtime',
      '12 junit:junit | development',
    ],
  },
  {
    path: 'app/build.gradle',
    text: `plugins { id 'org.sb' version '3.1' }
ext { okhttp_version = '4.12' }
dependencies {
  implementation 'com.stripe:stripe:1.2'
  implementation "com.okhttp:okhttp:$okhttp_version"
  testImplementation("junit:junit:4")
  implementation platform('a:bom:1')
  implementation group: 'g', name: 'n', version: '3'
  // implementation 'x:y:1'
  implementation project(':core')
  implementation libs.retrofit
}`,
    read: [
      '1 org.sb 3.1 | development | plugins',
      '4 com.stripe:stripe 1.2 | runtime',
      '2 com.okhttp:okhttp 4.12 | runtime',
      '6 junit:junit 4 | development',
      '7 a:bom 1 | runtime',
      '8 g:n 3 | runtime',
    ],
  },
  {
    path: 'gradle/libs.versions.toml',
    text: '[versions]\nokhttp = "4.12"\n[libraries]\nokhttp = { module = "com.okhttp:okhttp", version.ref = "okhttp" }\nstripe = "com.stripe:stripe:1"\nx = { group = "g", name = "n", version = "2" }\n[plugins]\nkotlin = { id = "k.jvm", version = "2.0" }\n',
    read: [
      '2 com.okhttp:okhttp 4.12 | runtime',
      '5 com.stripe:stripe 1 | runtime',
      '6 g:n 2 | runtime',
      '8 k.jvm 2.0 | development | plugins',
    ],
  },
  {
    path: 'src/App/App.csproj',
    text: '<Project>\n<ItemGroup>\n<PackageReference Include="Serilog" Version="3.0" />\n<PackageReference Include="X"><Version>1</Version><PrivateAssets>all</PrivateAssets></PackageReference>\n<PackageReference Include="Y" />\n</ItemGroup>\n</Project>',
    read: ['3 Serilog 3.0 | runtime', '4 X 1 | development', '5 Y | runtime'],
  },
  {
    path: 'Directory.Packages.props',
    text: '<Project><ItemGroup><PackageVersion Include="A" Version="1"/></ItemGroup></Project>',
    read: ['1 A 1 | runtime | central'],
  },
  {
    path: 'packages.config',
    text: '<packages><package id="A" version="1" /><package id="B" version="2" developmentDependency="true" /></packages>',
    read: ['1 A 1 | runtime', '1 B 2 | development'],
  },
  {
    path: 'mix.exs',
    text: 'defp deps do\n  [\n    {:phoenix, "~> 1.7"},\n    # {:old, "~> 1.0"},\n    {:credo, "~> 1.7", only: [:dev, :test], runtime: false},\n    {:mine, github: "x/mine"},\n    {:app, in_umbrella: true}\n  ]\nend\ndef x, do: {:error, "no"}\n',
    read: [
      '3 phoenix ~> 1.7 | runtime',
      '5 credo ~> 1.7 | development',
      '6 mine x/mine | runtime | git',
      '7 app | runtime | path',
    ],
  },
  {
    path: 'pubspec.yaml',
    text: 'name: x\nversion: 1.0.0+1\nenvironment:\n  sdk: ">=3.0.0"\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0\n  mine:\n    git: https://x.org/m\ndev_dependencies:\n  lints: any\n',
    read: ['8 http ^1.0 | runtime', '10 mine https://x.org/m | runtime | git', '12 lints any | development'],
  },
  {
    path: 'ios/Podfile',
    text: "pod 'Stripe', '~> 23'\n# pod 'X'\npod 'Y', :git => 'https://x.org/y.git'\n",
    read: ['1 Stripe ~> 23 | runtime', '3 Y https://x.org/y.git | runtime | git'],
  },
  {
    path: 'Package.swift',
    text: '// swift-tools-version:5.9\nlet package = Package(dependencies: [\n  .package(url: "https://github.com/s/stripe-ios.git", from: "23.0.0"),\n  .package(url: "https://github.com/s/b", .upToNextMajor(from: "1.0")),\n  // .package(url: "https://github.com/s/c", from: "1"),\n  .package(url: "https://github.com/s/d", branch: "main"),\n  .package(path: "../e"),\n])',
    read: [
      '3 stripe-ios 23.0.0 | runtime',
      '4 b 1.0 | runtime',
      '6 d main | runtime | git',
      '7 e ../e | runtime | path',
    ],
  },
];

describe('readDependencies', () => {
  for (const each of cases) {
    it(`${each.path}: ${String(each.read.length)} found, each with its line`, () => {
      assert.deepEqual([...read(each.path, each.text)].sort(), [...each.read].sort());
    });
    it(`${each.path}: added whole, removed whole, unchanged`, () => {
      const added = dependencyChanges({ path: each.path, new: each.text });
      assert.equal(added.length, each.read.length);
      assert.ok(
        added.every(
          ({ from, to, newLine, oldLine }) =>
            from === undefined && to !== undefined && newLine !== undefined && oldLine === undefined,
        ),
      );
      const removed = dependencyChanges({ path: each.path, old: each.text });
      assert.ok(removed.every(({ from, to }) => from !== undefined && to === undefined));
      assert.equal(removed.length, each.read.length);
      assert.deepEqual(dependencyChanges({ path: each.path, old: each.text, new: `${each.text}\n` }), []);
    });
  }
});

describe('dependencyChanges', () => {
  it('tells changed, added, removed, in the order of the file', () => {
    assert.deepEqual(
      told('package.json', '{"dependencies":{\n"a":"1",\n"b":"1"}}', '{"dependencies":{\n"a":"2",\n"c":"1"}}'),
      ['a: 1 → 2 runtime', 'b: 1 → absent runtime', 'c: absent → 1 runtime'],
    );
  });

  it('tells a move between scopes, even at the same version', () => {
    assert.deepEqual(told('package.json', '{"devDependencies":{"a":"1"}}', '{"dependencies":{"a":"1"}}'), [
      'a: 1 → 1 development → runtime',
    ]);
    assert.deepEqual(told('Gemfile', 'gem "a"\n', 'group :test do\n  gem "a"\nend\n'), [
      'a:  →  runtime → development',
    ]);
  });

  it('keeps apart a package and what forces a version of it', () => {
    assert.deepEqual(
      told('package.json', '{"dependencies":{"a":"1"}}', '{"dependencies":{"a":"1"},"overrides":{"a":"1"}}'),
      ['a: absent → 1 optional'],
    );
  });

  it('tells a change of source', () => {
    assert.deepEqual(told('Gemfile', 'gem "a", "1"\n', 'gem "a", github: "x/a"\n'), [
      'a: 1 → x/a runtime (registry → git)',
    ]);
  });

  it('does not tell order, comments, or what only came in through something else', () => {
    assert.deepEqual(
      told('package.json', '{"dependencies":{"a":"1","b":"1"}}', '{"dependencies":{"b":"1","a":"1"}}'),
      [],
    );
    assert.deepEqual(told('Gemfile', 'gem "a"\n', 'gem "a"\n# gem "b"\n'), []);
    assert.deepEqual(told('go.mod', 'require (\n)\n', 'require (\n\ta.org/b v1.0.0 // indirect\n)\n'), []);
  });

  it('tells names that objects are made of', () => {
    assert.deepEqual(told('package.json', '{}', '{"dependencies":{"__proto__":"1","constructor":"2"}}'), [
      '__proto__: absent → 1 runtime',
      'constructor: absent → 2 runtime',
    ]);
  });

  it('tells a dependency whose section alone was renamed at the changed line', () => {
    const changes = dependencyChanges({
      path: 'pyproject.toml',
      old: '[tool.poetry.dependencies]\na = "1"\n',
      new: '[tool.poetry.dev-dependencies]\na = "1"\n',
      hunks: [
        {
          oldStart: 1,
          newStart: 1,
          heading: '',
          lines: [
            { type: 'removed', text: '[tool.poetry.dependencies]', oldLine: 1 },
            { type: 'added', text: '[tool.poetry.dev-dependencies]', newLine: 1 },
            { type: 'context', text: 'a = "1"', oldLine: 2, newLine: 2 },
          ],
        },
      ],
    });
    assert.deepEqual(
      changes.map(({ fromScope, scope, oldLine, newLine }) => [fromScope, scope, oldLine, newLine]),
      [['runtime', 'development', 1, 1]],
    );
  });

  it('tells nothing of other files', () => {
    assert.deepEqual(dependencyChanges({ path: 'a.json', new: '{"dependencies":{"a":"1"}}' }), []);
    assert.equal(isManifest('node_modules/a/package.json'), false);
    assert.equal(manifestOf('web/package.json')?.ecosystem, 'npm');
    assert.equal(manifestOf('composer.lock'), undefined);
  });

  const fromHunks: readonly {
    readonly path: string;
    readonly lines: readonly string[];
    readonly told: readonly string[];
  }[] = [
    {
      path: 'package.json',
      lines: ['   "dependencies": {', '-    "a": "^1.0.0",', '+    "a": "^2.0.0",', '     "b": "1"'],
      told: ['a ^1.0.0 ^2.0.0'],
    },
    {
      path: 'package.json',
      lines: [
        '     "x": "^1.0.0",',
        '+    "stripe": "^12.0.0",',
        '     "y": "^1.0.0"',
        '-  "version": "1.0.0"',
        '+  "version": "1.1.0"',
      ],
      told: ['stripe  ^12.0.0'],
    },
    { path: 'requirements.txt', lines: [' a==1', '-b==1', '+b==2'], told: ['b ==1 ==2'] },
    {
      path: 'go.mod',
      lines: [' \tgithub.com/x/y v1.0.0', '+\tgithub.com/stripe/stripe-go v72.0.0+incompatible'],
      told: ['github.com/stripe/stripe-go  v72.0.0+incompatible'],
    },
    { path: 'Gemfile', lines: ['+gem "stripe"'], told: ['stripe  '] },
    {
      path: 'Cargo.toml',
      lines: [' [dependencies]', '-serde = "1"', '+serde = { version = "2" }'],
      told: ['serde 1 2'],
    },
    {
      path: 'Cargo.toml',
      lines: [' a = "1.0"', '-tokio = "1.51"', '+tokio = "1.52"', '+version = "2.0"'],
      told: ['tokio 1.51 1.52'],
    },
    { path: 'pyproject.toml', lines: ['   "a>=1",', '+  "stripe==5.0",', '+version = "1.2"'], told: ['stripe  ==5.0'] },
    {
      path: 'pyproject.toml',
      lines: [' [tool.poetry.dependencies]', '-django = "^4"', '+django = "^5"'],
      told: ['django ^4 ^5'],
    },
    {
      path: 'pom.xml',
      lines: [
        '     <dependency>',
        '       <groupId>g</groupId>',
        '       <artifactId>a</artifactId>',
        '-      <version>1</version>',
        '+      <version>2</version>',
        '     </dependency>',
      ],
      told: ['g:a 1 2'],
    },
    { path: 'build.gradle', lines: ["-    implementation 'g:a:1'", "+    implementation 'g:a:2'"], told: ['g:a 1 2'] },
    {
      path: 'a.csproj',
      lines: ['-    <PackageReference Include="A" Version="1" />', '+    <PackageReference Include="A" Version="2" />'],
      told: ['A 1 2'],
    },
    {
      path: 'mix.exs',
      lines: ['       {:a, "~> 1.0"},', '+      {:stripity_stripe, "~> 2.0"},'],
      told: ['stripity_stripe  ~> 2.0'],
    },
    { path: 'composer.json', lines: ['-        "a/b": "^1",', '+        "a/b": "^2",'], told: ['a/b ^1 ^2'] },
  ];
  for (const each of fromHunks) {
    it(`${each.path}: from a hunk alone (${each.told.join(', ')})`, () => {
      const changes = dependencyChanges({ path: each.path, hunks: [hunk(each.lines)] });
      assert.deepEqual(
        changes.map(({ name, from = '', to = '' }) => `${name} ${from} ${to}`),
        each.told,
      );
      for (const { newLine } of changes) assert.ok(newLine !== undefined && newLine >= 10);
    });
  }
});

function hunk(written: readonly string[]): Hunk {
  let oldLine = 10;
  let newLine = 10;
  const lines = written.map((each): Line => {
    const text = each.slice(1);
    if (each.startsWith('+')) return { type: 'added', text, newLine: newLine++ };
    if (each.startsWith('-')) return { type: 'removed', text, oldLine: oldLine++ };
    return { type: 'context', text, oldLine: oldLine++, newLine: newLine++ };
  });
  return { oldStart: 10, newStart: 10, heading: '', lines };
}
