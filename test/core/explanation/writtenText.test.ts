import assert from 'node:assert/strict';
import { sentencesIn, shortenedPair } from '../../../src/core/explanation/writtenText.ts';

describe('texts that the product writes', () => {
  it('are cut around the words in which they part', () => {
    const start = 'The bread of the house is baked each night by the people of the village who love their';
    const { before, after } = shortenedPair({ before: `${start} oven very much`, after: `${start} stove very much` });
    assert.match(before, /^….{10,}oven/);
    assert.match(after, /^….{10,}stove/);
    assert.ok(before.length < 95 && after.length < 95);
  });

  it('stand whole where they are short', () => {
    const pair = { before: 'Warm bread', after: 'Cold bread' };
    assert.deepEqual(shortenedPair(pair), pair);
  });

  it('are sentences, and no names of code', () => {
    assert.deepEqual(sentencesIn("say('The bread is not ready yet')"), ['The bread is not ready yet']);
    assert.deepEqual(sentencesIn("select('Oven.id as id and name')"), []);
  });
});
