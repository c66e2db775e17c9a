import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dependencyChanges } from '../../../../src/core/change/manifests/dependencyChanges.ts';
import { manifestFacts } from '../../../../src/core/change/manifests/manifestFacts.ts';
import { runtimeVersions } from '../../../../src/core/change/manifests/runtimeVersions.ts';
import { processorTime } from '../../../processorTime.ts';

const paths = [
  'package.json',
  'pnpm-workspace.yaml',
  'deno.json',
  'requirements.txt',
  'pyproject.toml',
  'Pipfile',
  'setup.cfg',
  'setup.py',
  'environment.yml',
  'Gemfile',
  'a.gemspec',
  'composer.json',
  'go.mod',
  'Cargo.toml',
  'pom.xml',
  'build.gradle',
  'libs.versions.toml',
  'a.csproj',
  'mix.exs',
  'pubspec.yaml',
  'Podfile',
  'Package.swift',
  'Dockerfile',
  'docker-compose.yml',
  'main.tf',
] as const;

const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    ':',
    ': ',
    ' = ',
    ',',
    '\n',
    '\n  ',
    '#',
    '//',
    '=>',
    '==',
    '~> 1',
    '@',
    ';',
    '\u0000',
    '__proto__',
    'constructor',
  ],
  ...[
    '"dependencies": {',
    'dependencies',
    '[dependencies]',
    'gem "a"',
    'require (',
    'v1.0.0',
    '{:a, "~> 1"}',
    '<dependency>',
    '<artifactId>a</artifactId>',
    '</dependency>',
  ],
  ...[
    '.package(url: "x/y", from: "1")',
    "implementation 'a:b:1'",
    'install_requires=[',
    'group :test do',
    'end',
    'git+https://x/y',
    'image: a:1',
    'FROM a:1',
    'ruby "3"',
    'a',
    '1',
  ],
);
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), { maxLength: 50 })
  .map((parts) => parts.join(''));

describe('manifests that nobody should write', () => {
  for (const path of paths) {
    it(`${path}: any text gives something, the same text nothing, the reverse as much`, () => {
      fc.assert(
        fc.property(text, text, (one, other) => {
          assert.deepEqual(dependencyChanges({ path, old: one, new: one }), []);
          assert.deepEqual(runtimeVersions({ path, old: one, new: one }), []);
          manifestFacts(path, one);
          assert.equal(
            dependencyChanges({ path, old: one, new: other }).length,
            dependencyChanges({ path, old: other, new: one }).length,
          );
          assert.equal(
            runtimeVersions({ path, old: one, new: other }).length,
            runtimeVersions({ path, old: other, new: one }).length,
          );
        }),
        { numRuns: 80 },
      );
    });

    it(`${path}: long lines and many openings take no long time`, () => {
      const hostile = [
        'x'.repeat(500_000),
        `gem "${'a'.repeat(1_000_000)}`,
        ' '.repeat(500_000),
        `a${' '.repeat(4_900)}b\n`.repeat(100),
        '{:a,'.repeat(20_000),
        '.package('.repeat(20_000),
        `${'/a'.repeat(2_400)}\n`.repeat(50),
        `${'a@'.repeat(2_400)}\n`.repeat(50),
        'group :a do\n'.repeat(5_000),
        'install_requires=[\n'.repeat(5_000),
        'a==1\n    # via x\n'.repeat(5_000),
        'gem "a",\n'.repeat(5_000),
        'require (\n'.repeat(5_000),
      ];
      for (const each of hostile) {
        const start = processorTime();
        dependencyChanges({ path, old: each, new: `${each}\nb` });
        runtimeVersions({ path, old: each, new: `${each}\nb` });
        manifestFacts(path, each);
        const spent = processorTime() - start;
        assert.ok(spent < 3_000, `${String(Math.round(spent))} ms for ${JSON.stringify(each.slice(0, 20))}`);
      }
    }).timeout(60_000);
  }
});
