import assert from 'node:assert/strict';
import { quoteGlossary } from '../../../src/core/explanation/quoteGlossary.ts';

const terms = (text: string, names: readonly string[] = []): readonly string[] =>
  quoteGlossary('en', [{ text, origin: 'facts', proofs: [] }], names).map(({ term }) => term);

describe('the words of the trade inside quotes', () => {
  it('are explained once each', () => {
    assert.deepEqual(terms('The author wrote: “cache the library, cache the rest”'), ['cache', 'library']);
  });

  it('are left alone in the name of a part of the product', () => {
    assert.deepEqual(terms('Something new in “Stacks of bread”.', ['Stacks of bread']), []);
    assert.deepEqual(terms('The author wrote: “Show breads in Bakery Library”'), []);
    assert.deepEqual(terms('The author wrote: “Show breads of the library in Bakery Library”'), ['library']);
  });
});
