import assert from 'node:assert/strict';
import { rewordings, sentencesIn, shortenedPair } from '../../../src/core/explanation/writtenText.ts';

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

  it('are a pair only where they say much the same', () => {
    const pairs = (before: string, after: string): number => rewordings([before], [after]).length;
    assert.equal(pairs('The bread is not ready yet', 'The bread is ready now'), 1);
    assert.equal(pairs('The code of the oven is missing', 'Code of identification'), 0);
  });

  it('are sentences, and no names of code', () => {
    assert.deepEqual(sentencesIn("say('The bread is not ready yet')"), ['The bread is not ready yet']);
    assert.deepEqual(sentencesIn("dis('Le pain n\\'est pas encore prêt')"), ["Le pain n'est pas encore prêt"]);
    assert.deepEqual(sentencesIn("say('The bread is late. Call us (' + name)"), ['The bread is late. Call us']);
    assert.deepEqual(sentencesIn('say("The bread \\(loaf.name(short)) is not ready")'), ['The bread … is not ready']);
    assert.deepEqual(sentencesIn("select('Oven.id as id and name')"), []);
  });
});
