import assert from 'node:assert/strict';
import { candidatesIn, prefilter } from '../../../src/core/decisions/prefilter.ts';

describe('prefilter', () => {
  const seen = (number: number, text: string): readonly number[] => {
    const places: number[] = [];
    candidatesIn('product')?.(text, (owner, pattern) => {
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
    candidatesIn('tests')?.('skipped', (owner) => inTests.push(owner));
    assert.ok(inTests.includes(number));
  });

  it('takes hints where a pattern has no word of its own', () => {
    const { number } = prefilter([{ pattern: /\d+/, hints: ['days'] }]);
    assert.deepEqual(seen(number, '14 days'), [0]);
    assert.deepEqual(seen(number, '14 hours'), []);
  });
});
