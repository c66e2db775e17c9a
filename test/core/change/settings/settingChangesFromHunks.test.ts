import assert from 'node:assert/strict';
import type { Hunk, Line } from '../../../../src/core/change/fileChange.ts';
import { settingChangesFromHunks } from '../../../../src/core/change/settings/settingChangesFromHunks.ts';

/** A hunk out of lines with their markers, starting at line 10 on both sides. */
function hunk(heading: string, ...written: readonly string[]): Hunk {
  let oldLine = 10;
  let newLine = 10;
  const lines = written.map((each): Line => {
    const text = each.slice(1);
    if (each.startsWith('+')) return { type: 'added', text, newLine: newLine++ };
    if (each.startsWith('-')) return { type: 'removed', text, oldLine: oldLine++ };
    return { type: 'context', text, oldLine: oldLine++, newLine: newLine++ };
  });
  return { oldStart: 10, newStart: 10, heading, lines };
}

describe('settingChangesFromHunks', () => {
  it('finds the parents that the hunk shows', () => {
    assert.deepEqual(
      settingChangesFromHunks('a.yaml', [
        hunk('', ' web:', '   scale:', '-    replicas: 2', '+    replicas: 5', '   name: x'),
      ]),
      [{ keyPath: ['web', 'scale', 'replicas'], from: '2', to: '5', oldLine: 12, newLine: 12 }],
    );
  });

  it('takes the heading for the outermost parent', () => {
    const [change] = settingChangesFromHunks('main.tf', [
      hunk(
        'resource "aws_instance" "web" {',
        '   ami = "x"',
        '-  instance_type = "t3.small"',
        '+  instance_type = "t3.large"',
        ' }',
      ),
    ]);
    assert.deepEqual(change, {
      keyPath: ['resource', 'aws_instance', 'web', 'instance_type'],
      from: 't3.small',
      to: 't3.large',
      oldLine: 11,
      newLine: 11,
    });
  });

  it('reads JSON in part', () => {
    const changes = settingChangesFromHunks('a.json', [
      hunk('', '   "limits": {', '-    "max": 10,', '+    "max": 20,', '+    "min": 1', '   },'),
    ]);
    assert.deepEqual(
      changes.map(({ keyPath, from, to }) => [keyPath.join('.'), from, to]),
      [
        ['limits.max', '10', '20'],
        ['limits.min', undefined, '1'],
      ],
    );
  });

  it('reads elements of a JSON list, on a line or on several', () => {
    const changes = settingChangesFromHunks('a.json', [
      hunk(
        '',
        '   "plans": [',
        '+    { "name": "pro", "price": 10 },',
        '     {',
        '       "name": "free",',
        '-      "price": 1',
        '+      "price": 0',
        '     }',
      ),
    ]);
    assert.deepEqual(
      changes.map(({ keyPath, from, to }) => [keyPath.join('.'), from, to]),
      [
        ['plans.pro.name', undefined, 'pro'],
        ['plans.pro.price', undefined, '10'],
        ['plans.free.price', '1', '0'],
      ],
    );
  });

  it('does not tell what moved from one hunk to another, nor comments', () => {
    assert.deepEqual(
      settingChangesFromHunks('.env', [hunk('', '-A=1', '-# B=1', ' C=2'), hunk('', ' D=1', '+A=1', '+# B=2')]),
      [],
    );
  });

  it('reads lines of a Dockerfile', () => {
    const [change] = settingChangesFromHunks('Dockerfile', [
      hunk('', '-FROM node:18', '+FROM node:20', ' WORKDIR /app'),
    ]);
    assert.deepEqual(change, { keyPath: ['FROM', 'image'], from: 'node:18', to: 'node:20', oldLine: 10, newLine: 10 });
  });
});
