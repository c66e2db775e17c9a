import assert from 'node:assert/strict';
import { oneOf } from '../../../src/core/decisions/oneOf.ts';

describe('oneOf', () => {
  it('fits where any of its writings does, and numbers their groups in order', () => {
    const either = oneOf([/^def (\w+)/i, /^func (\w+)/i]);
    assert.equal(either.exec('DEF pay')?.[1], 'pay');
    assert.equal(either.exec('func pay')?.[2], 'pay');
    assert.equal(either.exec('class Pay'), null);
  });

  it('takes the first of those that fit at the same place', () => {
    const match = oneOf([/^(\w+) fee/, /^(\w+)/]).exec('late fee');
    assert.deepEqual([match?.[1], match?.[2]], ['late', undefined]);
  });

  it('refuses writings that would change their meaning beside others', () => {
    assert.throws(() => oneOf([/a/, /b/i]));
    assert.throws(() => oneOf([]));
  });
});
