import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordAutomaton } from '../../../src/core/decisions/wordScanner.ts';

function wordsIn(words: readonly string[], text: string): readonly number[] {
  const { next, columnOf, firstFound, found: ends } = wordAutomaton(words);
  const found = new Set<number>();
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = next[(columnOf[text.charCodeAt(at)] ?? 0) + state] ?? 0;
    for (const word of ends[state - firstFound] ?? []) found.add(word);
  }
  return [...found].sort((a, b) => a - b);
}

describe('wordAutomaton', () => {
  it('finds overlapping words whatever their case', () => {
    const words = ['price', 'rice', 'ice cream', 'max'];
    assert.deepEqual(wordsIn(words, 'The Price of ICE CREAM'), [0, 1, 2]);
    assert.deepEqual(wordsIn(words, 'nothing'), []);
  });

  it('finds what includes() finds, in any text', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'C', '_', 'é', ' '), maxLength: 80 }),
        (words, text) => {
          const expected = words.flatMap((one, index) => (text.toLowerCase().includes(one) ? [index] : []));
          assert.deepEqual(wordsIn(words, text), expected);
        },
      ),
    );
  });
});
