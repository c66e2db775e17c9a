import assert from 'node:assert/strict';
import { isProgram, samePeople } from '../../../src/core/change/authors.ts';

describe('people in a history', () => {
  const of = (...rows: readonly (readonly [name: string, address: string])[]): readonly number[] =>
    samePeople(rows.map(([name, address]) => ({ name, address })));

  it('are one where they share a name or an address', () => {
    assert.deepEqual(
      of(['Ada Bell', 'ada@home.test'], ['ada  bell', 'ada@work.test'], ['Bo Ek', 'bo@work.test']),
      [2, 1],
    );
    assert.deepEqual(of(['ada', 'ada@home.test'], ['Ada Bell', 'ada@work.test'], ['Ada Bell', 'ADA@home.test']), [3]);
  });

  it('are several where a short name is all that they share', () => {
    assert.deepEqual(of(['Ada', 'ada@home.test'], ['Ada', 'ada@work.test']), [1, 1]);
  });

  it('are no programs', () => {
    for (const [name, address] of [
      ['dependabot[bot]', '49@users.test'],
      ['Shop Bot', 'ci@shop.test'],
      ['Release', 'ci@shop.test'],
    ] as const)
      assert.equal(isProgram({ name, address }), true, name);
    assert.equal(isProgram({ name: 'Cila Abbott', address: 'cila@shop.test' }), false);
  });
});
