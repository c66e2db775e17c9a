import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hintScanner } from '../../../src/core/decisions/hintScanner.ts';

describe('hintScanner', () => {
  it('finds overlapping words whatever their case', () => {
    const scan = hintScanner(['price', 'rice', 'ice cream', 'max']);
    assert.deepEqual([...scan('The Price of ICE CREAM')].sort(), [0, 1, 2]);
    assert.deepEqual(scan('nothing'), []);
  });

  it('finds what includes() finds, in any text', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'C', '_', 'é', ' '), maxLength: 80 }),
        (words, text) => {
          const expected = words.flatMap((one, index) => (text.toLowerCase().includes(one) ? [index] : []));
          assert.deepEqual(
            [...hintScanner(words)(text)].sort((a, b) => a - b),
            expected,
          );
        },
      ),
    );
  });
});
