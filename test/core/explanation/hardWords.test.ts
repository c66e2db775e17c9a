import assert from 'node:assert/strict';
import { isPlain, saysSomething } from '../../../src/core/explanation/hardWords.ts';

describe('the words that an outsider does not know', () => {
  for (const [title, says] of [
    ['Show the day on which the bread was baked', true],
    ['Add payment by card to the bakery', true],
    ['feat(shop): list the payments of a customer', true],
    ['update extractor', false],
    ['remove aliase', false],
    ['Fix rubocop warnings', false],
    ['add acl support for routes', false],
    ['clean up', false],
  ] as const)
    it(`${says ? 'leave something of' : 'are all of'} '${title}'`, () => {
      assert.equal(saysSomething(title), says);
    });

  it('are none in a plain line, or one that the page explains', () => {
    assert.equal(isPlain('Make the background of the order page darker'), true);
    assert.equal(isPlain('Rename some classNames on the order page'), false);
    assert.equal(isPlain('Order pages read the slug of the webhook payload'), false);
  });
});
