import assert from 'node:assert/strict';
import table from '../../../../src/core/decisions/knowledge/titleWeights.json' with { type: 'json' };
import { isCategory } from '../../../../src/core/decisions/category.ts';
import { speaksOf, subjectsOf } from '../../../../src/core/decisions/likely/titleSubjects.ts';
import { titleFeatures, wordsOf } from '../../../../src/core/decisions/likely/titleFeatures.ts';

describe('the words of a title', () => {
  it('are known by their stems, whatever joins or bends them', () => {
    assert.deepEqual(wordsOf('Removing bakeryOvens, removed by 12 bakers (#34)'), [
      'remov',
      'bakery',
      'oven',
      'remov',
      'by',
      '0',
      'baker',
    ]);
    assert.deepEqual(wordsOf('see https://example.com/a BREAD-12'), ['see']);
  });

  it('come with the two that stand together, the first, and the mark before them', () => {
    const features = titleFeatures('feat(oven): bake bread');
    for (const one of ['type:feat', 'oven', 'first:bak', 'bak', 'bread', 'bak bread'])
      assert.ok(features.has(one), one);
    assert.equal(titleFeatures('').size, 0);
  });

  it('say what a company that they name is for', () => {
    assert.ok(titleFeatures('Send letters through Mailgun').has('vendor'));
  });
});

describe('what words of titles weigh', () => {
  it('is a table that holds: each word and follower with weights of subjects that there are', () => {
    assert.equal(table.bias.length, table.subjects.length);
    const codes = Object.values<Readonly<Record<string, string>>>(table.weights).flatMap((row) => Object.values(row));
    assert.ok(codes.length > 10_000);
    const last = String.fromCharCode('a'.charCodeAt(0) + table.subjects.length - 1);
    const form = new RegExp(`^(?:[a-${last}]-?[1-9]\\d*)+$`);
    assert.deepEqual(
      codes.filter((code) => !form.test(code)),
      [],
    );
    assert.deepEqual(
      table.subjects.filter((one) => !isCategory(one)),
      ['less:cost', 'less:risk'],
    );
  });

  it('makes a matter likely where its words stand, and nothing where they do not', () => {
    const likely = subjectsOf('Harden sign-in: hash passwords and rate limit login');
    assert.ok((likely.get('risk.security') ?? 0) > 0.8);
    assert.ok([...subjectsOf('Fix the colour of the bread chart').values()].every((one) => one < 0.2));
    assert.deepEqual(
      [...subjectsOf('constructor __proto__ toString').keys()].filter((one) => !isCategory(one)),
      [],
    );
  });

  it('finds the words of a line that speak of a matter', () => {
    const words = (text: string): ReadonlySet<string> => new Set(wordsOf(text));
    assert.ok(speaksOf(words('password: encrypt(secret)'), 'risk.security') > 1);
    assert.equal(speaksOf(words(''), 'risk.security'), 0);
  });
});
