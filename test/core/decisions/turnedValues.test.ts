import assert from 'node:assert/strict';
import { turnedValues } from '../../../src/core/decisions/detectors/turnedValues.ts';

describe('turnedValues', () => {
  it('tells a count as it stands', () => {
    const side = (count: number): { frame: string; numbers: number[] } => ({ frame: 'per_page: 0,', numbers: [count] });
    assert.deepEqual(turnedValues({ kind: 'most-at-once', then: side(20), now: side(50) }), { from: '20', to: '50' });
  });

  it('tells a length of time where its unit stands beside it', () => {
    const side = (count: number): { frame: string; numbers: number[] } => ({
      frame: 'every 0.~ do',
      numbers: [count, 60],
    });
    assert.deepEqual(turnedValues({ kind: 'polling', then: side(5), now: side(30) }), {
      from: '5',
      to: '30',
      fromSeconds: 300,
      toSeconds: 1800,
    });
    const bare = { frame: 'poll(0s)', numbers: [5] };
    assert.equal(turnedValues({ kind: 'polling', then: bare, now: { ...bare, numbers: [9] } })['toSeconds'], 9);
  });

  it('gives no value where the unit of a length is not told, or a sum is made with the number', () => {
    const bare = { frame: 'pollEvery(0)', numbers: [5] };
    assert.deepEqual(turnedValues({ kind: 'polling', then: bare, now: { ...bare, numbers: [9] } }), {
      unit: 'unknown',
    });
    const sum = { frame: 'limit = 0 * 0', numbers: [5, 1024] };
    assert.deepEqual(turnedValues({ kind: 'most-at-once', then: sum, now: { ...sum, numbers: [9, 1024] } }), {});
  });
});
