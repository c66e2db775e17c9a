import type { Example } from './example.ts';

const manifest = (dependencies: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ name: 'shop', dependencies }, null, 2)}\n`;

/** Work put off, checks set aside, foundations renewed. */
export const examples: readonly Example[] = [
  {
    kind: 'work-postponed',
    is: 'proves',
    files: [
      {
        path: 'src/delivery.go',
        old: 'func cost(km int) int {\n\treturn km * 2\n}\n',
        new: 'func cost(km int) int {\n\t// TODO: islands cost more\n\treturn km * 2\n}\n',
      },
    ],
    expect: [{ kind: 'work-postponed', effect: 'more' }],
  },
  {
    kind: 'work-postponed',
    is: 'nearMiss',
    files: [
      {
        path: 'src/lists.ts',
        old: 'export const kinds = [];\n',
        new: "// The todo list of a household.\nexport const kinds = ['todo', 'shopping'];\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'work-postponed',
    is: 'nearMiss',
    files: [
      { path: 'src/a.py', old: '# FIXME: round to the cent\nvalue = 3\n', new: 'value = 3\n' },
      { path: 'src/b.py', old: 'other = 4\n', new: '# FIXME: round to the cent\nother = 4\n' },
    ],
    expect: [],
  },
  {
    kind: 'work-postponed',
    is: 'reverse',
    files: [{ path: 'src/delivery.rs', old: '// FIXME islands\nfn cost() {}\n', new: 'fn cost() {}\n' }],
    expect: [],
  },
  {
    kind: 'checks-paused',
    is: 'proves',
    files: [
      {
        path: 'test/basket.test.ts',
        old: "it('adds a loaf', () => {\n  expect(add(1)).toBe(2);\n});\n",
        new: "it.skip('adds a loaf', () => {\n  expect(add(1)).toBe(2);\n});\n",
      },
    ],
    expect: [{ kind: 'checks-paused', effect: 'more' }],
  },
  {
    kind: 'checks-paused',
    is: 'proves',
    files: [
      {
        path: 'tests/test_oven.py',
        old: 'def test_heats():\n    assert heat() == 220\n',
        new: '@pytest.mark.skip(reason="oven is being moved")\ndef test_heats():\n    assert heat() == 220\n',
      },
    ],
    expect: [{ kind: 'checks-paused', effect: 'more' }],
  },
  {
    kind: 'checks-paused',
    is: 'nearMiss',
    files: [
      {
        path: 'src/test/java/shop/QueueTest.java',
        old: 'class QueueTest {\n}\n',
        new: 'class QueueTest {\n  void runs() {\n    pending.task.run();\n  }\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'checks-paused',
    is: 'nearMiss',
    files: [
      {
        path: 'spec/models/loaf_spec.rb',
        new: 'RSpec.describe Loaf do\n  pending "add some examples to (or delete) #{__FILE__}"\nend\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'checks-paused',
    is: 'nearMiss',
    files: [
      {
        path: 'test/basket.test.ts',
        old: "it.skip('weighs a loaf', () => {\n  expect(weigh()).toBe(2);\n});\nit('adds', () => {});\n",
        new: "it('adds', () => {});\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'checks-paused',
    is: 'reverse',
    files: [
      {
        path: 'test/basket.test.ts',
        old: "describe.skip('basket', () => {\n  run();\n});\n",
        new: "describe('basket', () => {\n  run();\n});\n",
      },
    ],
    expect: [{ kind: 'checks-paused', effect: 'less' }],
  },
  {
    kind: 'bar-lowered',
    is: 'proves',
    files: [{ path: 'src/pay.ts', old: 'export const pay = 1;\n', new: '// @ts-nocheck\nexport const pay = 1;\n' }],
    expect: [{ kind: 'bar-lowered', effect: 'more' }],
  },
  {
    kind: 'bar-lowered',
    is: 'nearMiss',
    files: [
      {
        path: 'src/clock.ts',
        old: 'export const now = 1;\n',
        new: '// Nanoseconds since noon.\n// eslint-disable-next-line max-lines\nexport const now = 1;\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'bar-lowered',
    is: 'reverse',
    files: [{ path: 'src/pay.ts', old: '// @ts-nocheck\nexport const pay = 1;\n', new: 'export const pay = 1;\n' }],
    expect: [],
  },
  {
    kind: 'foundation-upgraded',
    is: 'proves',
    files: [
      {
        path: 'Gemfile',
        old: 'source "https://rubygems.org"\ngem "rails", "~> 7.1.0"\n',
        new: 'source "https://rubygems.org"\ngem "rails", "~> 8.0.0"\n',
      },
    ],
    expect: [{ kind: 'foundation-upgraded', effect: 'one-off' }],
  },
  {
    kind: 'foundation-upgraded',
    is: 'nearMiss',
    files: [{ path: 'package.json', old: manifest({ express: '^4.18.0' }), new: manifest({ express: '^4.21.1' }) }],
    expect: [],
  },
  {
    kind: 'foundation-upgraded',
    is: 'reverse',
    files: [{ path: 'package.json', old: manifest({ express: '^5.0.0' }), new: manifest({ express: '^4.21.1' }) }],
    expect: [{ kind: 'foundation-moved-back', effect: 'more' }],
  },
  {
    kind: 'foundation-upgraded',
    is: 'proves',
    files: [
      {
        path: 'terraform/oven.tf',
        old: 'data "aws_ami" "oven" {\n  filter {\n    name   = "name"\n    values = ["ubuntu/images/hvm-ssd/ubuntu-focal-20.04-amd64-server-*"]\n  }\n}\n',
        new: 'data "aws_ami" "oven" {\n  filter {\n    name   = "name"\n    values = ["ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*"]\n  }\n}\n',
      },
    ],
    expect: [{ kind: 'foundation-upgraded', effect: 'one-off' }],
  },
  {
    kind: 'foundation-moved-back',
    is: 'proves',
    files: [
      {
        path: 'terraform/oven.tf',
        old: 'resource "linode_instance" "oven" {\n  region = "eu-west"\n  image  = "linode/ubuntu24.04"\n}\n',
        new: 'resource "linode_instance" "oven" {\n  region = "eu-west"\n  image  = "linode/ubuntu22.04"\n}\n',
      },
    ],
    expect: [{ kind: 'foundation-moved-back', effect: 'more' }],
  },
  {
    kind: 'foundation-moved-back',
    is: 'proves',
    files: [
      {
        path: 'composer.json',
        old: '{\n  "require": {\n    "laravel/framework": "^11.0"\n  }\n}\n',
        new: '{\n  "require": {\n    "laravel/framework": "^10.0"\n  }\n}\n',
      },
    ],
    expect: [{ kind: 'foundation-moved-back', effect: 'more' }],
  },
  {
    kind: 'foundation-moved-back',
    is: 'nearMiss',
    files: [
      {
        path: 'composer.json',
        old: '{\n  "require": {\n    "laravel/framework": "^11.3"\n  }\n}\n',
        new: '{\n  "require": {\n    "laravel/framework": "^11.2"\n  }\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'foundation-moved-back',
    is: 'reverse',
    files: [
      {
        path: 'composer.json',
        old: '{\n  "require": {\n    "laravel/framework": "^10.0"\n  }\n}\n',
        new: '{\n  "require": {\n    "laravel/framework": "^11.0"\n  }\n}\n',
      },
    ],
    expect: [{ kind: 'foundation-upgraded', effect: 'one-off' }],
  },
  {
    kind: 'component-upgraded',
    is: 'proves',
    files: [
      {
        path: 'package.json',
        old: manifest({ 'date-picker-of-ours': '^3.1.0' }),
        new: manifest({ 'date-picker-of-ours': '^6.0.0' }),
      },
    ],
    expect: [{ kind: 'component-upgraded', effect: 'one-off' }],
  },
  {
    kind: 'component-upgraded',
    is: 'nearMiss',
    files: [
      {
        path: 'package.json',
        old: manifest({ 'date-picker-of-ours': '^3.1.0' }),
        new: manifest({ 'date-picker-of-ours': '^4.0.0' }),
      },
    ],
    expect: [],
  },
  {
    kind: 'component-upgraded',
    is: 'reverse',
    files: [
      {
        path: 'package.json',
        old: manifest({ 'date-picker-of-ours': '^6.0.0' }),
        new: manifest({ 'date-picker-of-ours': '^6.0.1' }),
      },
    ],
    expect: [],
  },
  {
    kind: 'home-copy',
    is: 'proves',
    files: [
      {
        path: 'patches/calendar+4.2.0.patch',
        new: 'diff --git a/node_modules/calendar/index.js b/node_modules/calendar/index.js\n',
      },
    ],
    expect: [{ kind: 'home-copy', effect: 'more' }],
  },
  {
    kind: 'home-copy',
    is: 'proves',
    files: [
      {
        path: 'package.json',
        old: manifest({ calendar: '^4.2.0' }),
        new: manifest({ calendar: 'github:bakery/calendar#hours' }),
      },
    ],
    expect: [{ kind: 'home-copy', effect: 'more' }],
  },
  {
    kind: 'home-copy',
    is: 'nearMiss',
    files: [{ path: 'sql/patches/march.sql', new: 'SELECT 1;\n' }],
    expect: [],
  },
  {
    kind: 'home-copy',
    is: 'reverse',
    files: [
      {
        path: 'package.json',
        old: manifest({ calendar: 'github:bakery/calendar#hours' }),
        new: manifest({ calendar: '^4.3.0' }),
      },
    ],
    expect: [],
  },
];
