import assert from 'node:assert/strict';
import { candidatesIn, prefilter } from '../../../src/core/decisions/prefilter.ts';

describe('prefilter', () => {
  const seen = (number: number, text: string, path = 'src/a.ts'): readonly number[] => {
    const places: number[] = [];
    candidatesIn('product', path)?.(text, (_, owner, pattern) => {
      if (owner === number) places.push(pattern);
    });
    return places.sort((a, b) => a - b);
  };

  it('tells each list its own patterns, where all their words stand', () => {
    const one = prefilter([{ pattern: /trial_?days\s?=\s?\d/ }, { pattern: /\bseats?\b/, hints: ['plan', 'billing'] }]);
    const other = prefilter([{ pattern: /trialDays/ }]);
    assert.deepEqual(seen(one.number, 'const trialDays = 14'), [0]);
    assert.deepEqual(seen(other.number, 'const trialDays = 14'), [0]);
    assert.deepEqual(seen(one.number, 'seats: 5'), []);
    assert.deepEqual(seen(one.number, 'Plan with SEATS and seats'), [1]);
    assert.deepEqual(seen(one.number, 'nothing'), []);
  });

  it('keeps to the roles that a pattern is for', () => {
    const { number } = prefilter([{ pattern: /skipped/, roles: ['tests'] }]);
    assert.deepEqual(seen(number, 'skipped'), []);
    const inTests: number[] = [];
    candidatesIn('tests', 'a.test.ts')?.('skipped', (_, owner) => inTests.push(owner));
    assert.ok(inTests.includes(number));
  });

  it('keeps to the files that a pattern is for', () => {
    const { number } = prefilter([{ pattern: /onlyscreens/, files: /\.tsx$/ }]);
    assert.deepEqual(seen(number, 'onlyscreens', 'src/a.ts'), []);
    assert.deepEqual(seen(number, 'onlyscreens', 'src/a.tsx'), [0]);
  });

  it('looks at each line of a text by itself', () => {
    const { number } = prefilter([{ pattern: /first_word.*second_word/ }]);
    const lines: number[] = [];
    candidatesIn('product', 'src/a.ts')?.('first_word\nsecond_word\nfirst_word second_word\n', (line, owner) => {
      if (owner === number) lines.push(line);
    });
    assert.deepEqual(lines, [2]);
  });

  it('takes hints where a pattern has no word of its own', () => {
    const { number } = prefilter([{ pattern: /\d+/, hints: ['days'] }]);
    assert.deepEqual(seen(number, '14 days'), [0]);
    assert.deepEqual(seen(number, '14 hours'), []);
  });
});
