import assert from 'node:assert/strict';
import { quoteGlossary } from '../../../src/core/explanation/quoteGlossary.ts';

const terms = (text: string, names: readonly string[] = [], decided: readonly string[] = []): readonly string[] =>
  quoteGlossary('en', [{ text, origin: 'facts', proofs: [] }], names, decided).map(({ term }) => term);

describe('the words of the trade inside quotes', () => {
  it('are explained once each', () => {
    assert.deepEqual(terms('The author wrote: “cache the payload, cache the rest”'), ['cache', 'payload']);
  });

  it('are left alone in the name of a part of the product', () => {
    assert.deepEqual(terms('Something new in “Stacks of bread”.', ['Stacks of bread']), []);
    assert.deepEqual(terms('The author wrote: “Show breads in Bakery Library”'), []);
    assert.deepEqual(terms('The author wrote: “Show the cache of breads in Bakery Cache”'), ['cache']);
  });

  it('are left alone in the name of a file', () => {
    assert.deepEqual(terms('The author wrote: “Read the oven from breadsettings.json”'), []);
    assert.deepEqual(terms('The author wrote: “Read json from breadsettings.json”'), ['json']);
  });

  it('are explained only beside words of our trade, where other trades have them too', () => {
    assert.deepEqual(terms('The author wrote: “Keep the menu in the header, push is asked for later”'), []);
    assert.deepEqual(terms('The author wrote: “Send a request header”'), ['header']);
    assert.deepEqual(terms('The author wrote: “Bump the library to the next version”'), ['bump', 'library']);
  });

  it('say what an outside company is for, unless a decision has said so or its name is an ordinary word', () => {
    const [entry] = quoteGlossary('fr', [{ text: 'fewer letters through mailgun', origin: 'author', proofs: [] }], []);
    assert.equal(entry?.term, 'Mailgun');
    assert.match(entry.meaning, /^une société extérieure, pour /);
    assert.deepEqual(terms('The author wrote: “Send it through Mailgun”', [], ['Mailgun sends the letters.']), []);
    const [own] = quoteGlossary('en', [{ text: 'move Matomo to our server', origin: 'author', proofs: [] }], []);
    assert.match(own?.meaning ?? '', /^a service, for /);
    assert.deepEqual(terms('The author wrote: “Add live chat and sanity checks to the user flow”'), []);
    assert.deepEqual(terms('The author wrote: “Add a yoga class to the calendar”'), []);
    assert.deepEqual(terms('The author wrote: “Do not stripe leading zeros”'), []);
    assert.deepEqual(terms('The author wrote: “Ask for cards through stripe”'), ['Stripe']);
    assert.deepEqual(terms('The author wrote: “Render the phrase on a linear square”'), ['render']);
  });
});
