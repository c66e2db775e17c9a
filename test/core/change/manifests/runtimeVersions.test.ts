import assert from 'node:assert/strict';
import { manifestFacts } from '../../../../src/core/change/manifests/manifestFacts.ts';
import { runtimeVersions } from '../../../../src/core/change/manifests/runtimeVersions.ts';

function told(path: string, old: string, now: string): readonly string[] {
  return runtimeVersions({ path, old, new: now }).map(
    ({ product, from, to, oldLine, newLine }) =>
      `${product} ${from ?? 'absent'} → ${to ?? 'absent'} @${String(oldLine ?? '')}/${String(newLine ?? '')}`,
  );
}

interface Case {
  readonly path: string;
  readonly old: string;
  readonly new: string;
  readonly told: readonly string[];
}

const cases: readonly Case[] = [
  {
    path: 'package.json',
    old: '{"engines":{"node":">=18"},"packageManager":"pnpm@8.1.0"}',
    new: '{"engines":{"node":">=20"},"packageManager":"pnpm@9.0.0+sha512.x"}',
    told: ['node >=18 → >=20 @1/1', 'pnpm 8.1.0 → 9.0.0 @1/1'],
  },
  {
    path: 'pyproject.toml',
    old: '[project]\nrequires-python = ">=3.9"\n',
    new: '[project]\nrequires-python = ">=3.11"\n',
    told: ['python >=3.9 → >=3.11 @2/2'],
  },
  {
    path: 'pyproject.toml',
    old: '[tool.poetry.dependencies]\npython = "^3.9"\n',
    new: '[tool.poetry.dependencies]\npython = "^3.12"\n',
    told: ['python ^3.9 → ^3.12 @2/2'],
  },
  { path: 'Gemfile', old: 'ruby "3.1.0"\n', new: 'ruby "3.3.0"\n', told: ['ruby 3.1.0 → 3.3.0 @1/1'] },
  {
    path: 'composer.json',
    old: '{"require":{"php":"^8.1"}}',
    new: '{"require":{"php":"^8.3"}}',
    told: ['php ^8.1 → ^8.3 @1/1'],
  },
  { path: 'go.mod', old: 'module x\n\ngo 1.20\n', new: 'module x\n\ngo 1.22\n', told: ['go 1.20 → 1.22 @3/3'] },
  {
    path: 'Cargo.toml',
    old: '[package]\nrust-version = "1.70"\n',
    new: '[package]\nrust-version = "1.80"\n',
    told: ['rust 1.70 → 1.80 @2/2'],
  },
  {
    path: 'mix.exs',
    old: 'elixir: "~> 1.14",\n',
    new: 'elixir: "~> 1.17",\n',
    told: ['elixir ~> 1.14 → ~> 1.17 @1/1'],
  },
  {
    path: 'a.csproj',
    old: '<Project><PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup></Project>',
    new: '<Project><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>',
    told: ['dotnet net6.0 → net8.0 @1/1'],
  },
  {
    path: 'pom.xml',
    old: '<project><properties><java.version>11</java.version></properties></project>',
    new: '<project><properties><java.version>21</java.version></properties></project>',
    told: ['java 11 → 21 @1/1'],
  },
  {
    path: 'build.gradle.kts',
    old: 'java {\n  toolchain {\n    languageVersion.set(JavaLanguageVersion.of(17))\n  }\n}\n',
    new: 'java {\n  toolchain {\n    languageVersion.set(JavaLanguageVersion.of(21))\n  }\n}\n',
    told: ['java 17 → 21 @3/3'],
  },
  {
    path: 'Dockerfile',
    old: 'FROM node:18-alpine AS build\nFROM nginx:1.25\n',
    new: 'FROM node:22-alpine AS build\nFROM nginx:1.25\n',
    told: ['node 18-alpine → 22-alpine @1/1'],
  },
  {
    path: 'Dockerfile',
    old: 'ARG V=3.1\nFROM ruby:${V}-slim\n',
    new: 'ARG V=3.3\nFROM ruby:${V}-slim\n',
    told: ['ruby 3.1-slim → 3.3-slim @1/1'],
  },
  {
    path: 'Dockerfile',
    old: 'FROM node:18\n',
    new: 'FROM oven/bun:1\n',
    told: ['node 18 → absent @1/', 'bun absent → 1 @/1'],
  },
  { path: '.tool-versions', old: 'nodejs 18.1\n', new: 'nodejs 20.1\n', told: ['node 18.1 → 20.1 @1/1'] },
  { path: '.nvmrc', old: 'v18\n', new: 'v20\n', told: ['node 18 → 20 @1/1'] },
  { path: '.ruby-version', old: 'ruby-3.2.0\n', new: '3.3.0\n', told: ['ruby 3.2.0 → 3.3.0 @1/1'] },
  { path: 'runtime.txt', old: 'python-3.9.1\n', new: 'python-3.12.1\n', told: ['python 3.9.1 → 3.12.1 @1/1'] },
  {
    path: '.github/workflows/ci.yml',
    old: 'jobs:\n  a:\n    steps:\n      - uses: actions/setup-node@v4\n        with:\n          node-version: 18\n',
    new: 'jobs:\n  a:\n    steps:\n      - uses: actions/setup-node@v4\n        with:\n          node-version: "20"\n',
    told: ['node 18 → 20 @6/6'],
  },
  {
    path: '.github/workflows/ci.yml',
    old: 'jobs:\n  a:\n    strategy:\n      matrix:\n        python-version: ["3.9", "3.11"]\n    env:\n      x: ${{ matrix.python-version }}\n',
    new: 'jobs:\n  a:\n    strategy:\n      matrix:\n        python-version: ["3.11", "3.12"]\n    env:\n      x: ${{ matrix.python-version }}\n',
    told: ['python 3.9 → 3.12 @5/5'],
  },
  {
    path: 'docker-compose.yml',
    old: 'services:\n  db:\n    image: postgres:14\n',
    new: 'services:\n  db:\n    image: postgres:17\n',
    told: ['postgres 14 → 17 @3/3'],
  },
  {
    path: 'values.yaml',
    old: 'image:\n  repository: bitnami/postgresql\n  tag: "14"\n',
    new: 'image:\n  repository: bitnami/postgresql\n  tag: "16"\n',
    told: ['postgres 14 → 16 @3/3'],
  },
  {
    path: 'main.tf',
    old: 'resource "aws_db_instance" "x" {\n  engine = "postgres"\n  engine_version = "14"\n}\n',
    new: 'resource "aws_db_instance" "x" {\n  engine = "postgres"\n  engine_version = "16"\n}\n',
    told: ['postgres 14 → 16 @3/3'],
  },
  {
    path: 'main.tf',
    old: 'resource "aws_lambda_function" "x" {\n  runtime = "nodejs16.x"\n}\n',
    new: 'resource "aws_lambda_function" "x" {\n  runtime = "nodejs20.x"\n}\n',
    told: ['node 16.x → 20.x @2/2'],
  },
  {
    path: 'main.tf',
    old: 'resource "google_sql_database_instance" "x" {\n  database_version = "POSTGRES_14"\n}\n',
    new: 'resource "google_sql_database_instance" "x" {\n  database_version = "POSTGRES_15"\n}\n',
    told: ['postgres 14 → 15 @2/2'],
  },
  {
    path: 'netlify.toml',
    old: '[build.environment]\nNODE_VERSION = "18"\n',
    new: '[build.environment]\nNODE_VERSION = "20"\n',
    told: ['node 18 → 20 @2/2'],
  },
  {
    path: 'docker-compose.yml',
    old: 'a:\n  image: redis:${TAG:-6}\n',
    new: 'a:\n  image: redis:${TAG:-7}\n',
    told: ['redis 6 → 7 @2/2'],
  },
  {
    path: 'docker-compose.yml',
    old: 'services:\n  a:\n    image: x:${TAG}\n',
    new: 'services:\n  a:\n    image: x:${TAG2}\n',
    told: [],
  },
  { path: 'docker-compose.yml', old: '# image: postgres:14\na: 1\n', new: '# image: postgres:17\na: 1\n', told: [] },
  { path: 'src/a.ts', old: 'node_version: 18\n', new: 'node_version: 20\n', told: [] },
];

describe('runtimeVersions', () => {
  for (const each of cases) {
    it(`${each.path}: ${each.told.join(', ') || 'nothing'}`, () => {
      assert.deepEqual([...told(each.path, each.old, each.new)].sort(), [...each.told].sort());
      assert.deepEqual(told(each.path, each.new, each.new), []);
      assert.equal(told(each.path, each.new, each.old).length, each.told.length);
    });
  }

  it('does not tell a version that only moved', () => {
    assert.deepEqual(
      told('docker-compose.yml', 'services:\n  a:\n    image: redis:7\n', 'services:\n  b:\n    image: redis:7\n'),
      [],
    );
  });

  it('reads hunks', () => {
    const changes = runtimeVersions({
      path: 'Dockerfile',
      hunks: [
        {
          oldStart: 5,
          newStart: 5,
          heading: '',
          lines: [
            { type: 'removed', text: 'FROM node:18', oldLine: 5 },
            { type: 'added', text: 'FROM node:20', newLine: 5 },
          ],
        },
      ],
    });
    assert.deepEqual(changes, [{ product: 'node', from: '18', to: '20', oldLine: 5, newLine: 5 }]);
  });
});

describe('manifestFacts', () => {
  const facts: readonly (readonly [string, string, string])[] = [
    ['package.json', '{"name":"x","version":"1.0.0","license":"MIT","dependencies":{"name":"2"}}', 'x 1.0.0 MIT'],
    ['pyproject.toml', '[project]\nname = "x"\nversion = "1"\nlicense = {text = "MIT"}\n', 'x 1 MIT'],
    [
      'Cargo.toml',
      '[package]\nname = "x"\nversion = "1"\nlicense = "MIT"\n[dependencies]\na = {version = "2"}\n',
      'x 1 MIT',
    ],
    ['composer.json', '{"name":"a/b","license":"MIT"}', 'a/b  MIT'],
    [
      'pom.xml',
      '<project><artifactId>x</artifactId><version>1</version><licenses><license><name>MIT</name></license></licenses></project>',
      'x 1 MIT',
    ],
    ['a.gemspec', 'spec.name = "x"\nspec.version = "1"\nspec.license = "MIT"\n', 'x 1 MIT'],
    ['mix.exs', 'app: :x,\nversion: "1",\n', 'x 1 '],
    ['other.json', '{"name":"x"}', '  '],
  ];
  for (const [path, text, expected] of facts) {
    it(path, () => {
      const { name, version, license } = manifestFacts(path, text);
      assert.equal(`${name?.value ?? ''} ${version?.value ?? ''} ${license?.value ?? ''}`, expected);
    });
  }
});
