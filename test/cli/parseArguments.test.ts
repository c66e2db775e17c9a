import assert from 'node:assert/strict';
import { parseArguments } from '../../src/cli/parseArguments.ts';
import type { SubjectCall } from '../../src/cli/parseArguments.ts';

function subjectOf(...words: readonly string[]): SubjectCall | undefined {
  const parsed = parseArguments(words);
  return parsed.type === 'call' ? parsed.call.subject : undefined;
}

describe('parseArguments', () => {
  it('explains the uncommitted work when nothing is named', () => {
    const parsed = parseArguments([]);
    assert.deepEqual(parsed, {
      type: 'call',
      call: { subject: { kind: 'work' }, repo: '.', length: 'standard', format: 'markdown', provider: 'offline' },
    });
  });

  it('reads every subject', () => {
    assert.deepEqual(subjectOf('--staged'), { kind: 'staged' });
    assert.deepEqual(subjectOf('--commit', 'HEAD~1'), { kind: 'commit', value: 'HEAD~1' });
    assert.deepEqual(subjectOf('--range=a..b'), { kind: 'range', value: 'a..b' });
    assert.deepEqual(subjectOf('--branch'), { kind: 'branch' });
    assert.deepEqual(subjectOf('--branch', '--lang', 'fr'), { kind: 'branch' });
    assert.deepEqual(subjectOf('--branch', 'main'), { kind: 'branch', base: 'main' });
    assert.deepEqual(subjectOf('--since', '2026-01-01'), { kind: 'since', value: '2026-01-01' });
    assert.deepEqual(subjectOf('--patch', '-'), { kind: 'patch', value: '-' });
    assert.deepEqual(subjectOf('--file', 'a:b.ts'), { kind: 'file', path: 'a:b.ts' });
    assert.deepEqual(subjectOf('--file', 'src/a.ts:3-9'), {
      kind: 'file',
      path: 'src/a.ts',
      lines: { from: 3, to: 9 },
    });
    assert.deepEqual(subjectOf('--pr', '12'), { kind: 'pullRequest', value: '12' });
  });

  it('writes the dates alone when asked', () => {
    const parsed = parseArguments(['--format', 'ics']);
    assert.ok(parsed.type === 'call' && parsed.call.format === 'ics');
  });

  const wrong: readonly (readonly string[])[] = [
    ['--nonsense'],
    ['--commit'],
    ['--commit', '--staged'],
    ['--staged', '--branch'],
    ['--staged', '--staged'],
    ['--staged=yes'],
    ['--lang', 'de'],
    ['--format', 'pdf'],
    ['--length', 'long'],
    ['--provider', 'other'],
    ['--today', 'tomorrow'],
    ['--today', '2026-02-31'],
    ['--commit', ''],
    ['--commit='],
    ['--out', ''],
    ['--reviewed-by', ' '],
    ['--file', 'a.ts:9-3'],
    ['HEAD'],
  ];
  for (const words of wrong) {
    it(`refuses ${words.join(' ')}`, () => {
      assert.equal(parseArguments(words).type, 'wrong');
    });
  }
});
