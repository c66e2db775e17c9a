import assert from 'node:assert/strict';
import fc from 'fast-check';
import { settingChanges } from '../../../../src/core/change/settings/settingChanges.ts';
import { processorTime } from '../../../processorTime.ts';

const paths = [
  'a.json',
  'a.yaml',
  'a.toml',
  'a.tf',
  '.env',
  'a.ini',
  'Dockerfile',
  'crontab',
  '.nvmrc',
  '.tool-versions',
  'a.xml',
  'nginx.conf',
  'a.gradle',
  'a.bicep',
  'Procfile',
  'Info.plist',
] as const;

/** Pieces that mean something to one reader or another, so that random texts reach deep into them. */
const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '`',
    ':',
    ': ',
    ' = ',
    '=',
    ',',
    ';',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '#',
    '//',
    '/*',
    '*/',
    '<!--',
    '-->',
  ],
  ...[
    '<<EOF',
    '\nEOF\n',
    '|',
    '>',
    '---',
    '&a',
    '*a',
    '!Ref',
    '{{',
    '}}',
    '{%',
    '<%',
    '%>',
    '${',
    '\\',
    '\u0000',
    '\ufeff',
    '\r\n',
    '__proto__',
    'constructor',
    '[[',
    ']]',
  ],
  ...[
    'name',
    'id',
    'a',
    'b',
    '1',
    'true',
    'FROM x',
    'RUN',
    'ENV A=1',
    'resource "a" "b" {',
    '* * * * * x',
    '<a b="c">',
    '<dict><key>k</key>',
    '@daily',
    '😀',
    '\t',
  ],
);
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('settings that nobody should write', () => {
  for (const path of paths) {
    it(`${path}: any text gives something, the same text nothing, the reverse as much`, () => {
      fc.assert(
        fc.property(text, text, (one, other) => {
          assert.deepEqual(settingChanges({ path, old: one, new: one }), []);
          const there = settingChanges({ path, old: one, new: other });
          const back = settingChanges({ path, old: other, new: one });
          assert.equal(there.length, back.length);
          const lines = Math.max(one.split('\n').length, other.split('\n').length);
          for (const { oldLine, newLine, from, to } of there) {
            assert.notEqual(from, to);
            for (const line of [oldLine, newLine])
              if (line !== undefined) assert.ok(line >= 1 && line <= lines, `line ${String(line)} of ${String(lines)}`);
          }
        }),
        { numRuns: 150 },
      );
    });

    it(`${path}: a line of a megabyte, a megabyte of lines, 10,000 levels, NUL`, () => {
      const hostile = [
        'x'.repeat(1_000_000),
        `a: ${'x'.repeat(1_000_000)}`,
        `a = "${'x'.repeat(1_000_000)}`,
        ' '.repeat(1_000_000),
        `key${' '.repeat(4_900)}x\n`.repeat(200),
        '{'.repeat(10_000),
        '['.repeat(200_000),
        `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
        `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
        '- '.repeat(200_000),
        '<a>'.repeat(10_000),
        '<a b="'.repeat(40_000),
        'a {\n'.repeat(10_000),
        Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
        'a: "\n'.repeat(30_000),
        "a: '\n#".repeat(30_000),
        'a = <<EOF\n'.repeat(20_000),
        'RUN <<EOF \\\n'.repeat(20_000),
        'RUN <<EOF\n'.repeat(20_000),
        'x: *a\n'.repeat(20_000),
        '/*'.repeat(100_000),
        '<!--'.repeat(100_000),
        '${'.repeat(100_000),
        '{{'.repeat(100_000),
        '\u0000'.repeat(100_000),
        'a\u0000: 1\n__proto__: 2\n',
      ];
      for (const each of hostile) {
        const start = processorTime();
        settingChanges({ path, old: each, new: `${each}\nb: 1\n` });
        const spent = processorTime() - start;
        assert.ok(spent < 4_000, `${String(Math.round(spent))} ms for ${JSON.stringify(each.slice(0, 20))}`);
      }
    }).timeout(60_000);
  }

  it('takes about twice the time for twice the text', () => {
    const big: Readonly<Record<string, (at: number) => string>> = {
      'a.yaml': (at) => `key${String(at)}:\n  name: value ${String(at)}\n`,
      'a.toml': (at) => `[key${String(at)}]\nname = "value ${String(at)}"\n`,
      'a.tf': (at) => `resource "a" "r${String(at)}" {\n  name = ["v${String(at)}"]\n}\n`,
      '.env': (at) => `KEY_${String(at)}=value\n`,
      Dockerfile: (at) => `RUN step ${String(at)}\n`,
      'a.xml': (at) => `<a name="n${String(at)}"><b>1</b></a>\n`,
      'nginx.conf': (at) => `location /${String(at)} { limit ${String(at)}; }\n`,
      'a.gradle': (at) => `task${String(at)} {\n  limit = ${String(at)}\n}\n`,
      'a.bicep': (at) => `- name: e${String(at)}\n  value: ${String(at)}\n`,
    };
    for (const [path, line] of Object.entries(big)) {
      const time = (count: number): number => {
        const old = Array.from({ length: count }, (_, at) => line(at)).join('');
        const now = Array.from({ length: count }, (_, at) => line(at * 2)).join('');
        const start = processorTime();
        settingChanges({ path, old, new: now });
        return processorTime() - start;
      };
      time(2_000);
      const [small, large] = [time(4_000), time(16_000)];
      assert.ok(
        large < small * 10 + 400,
        `${path}: ${String(Math.round(small))} ms, then ${String(Math.round(large))} ms`,
      );
    }
  }).timeout(60_000);
});
