import assert from 'node:assert/strict';
import regexp from 'eslint-plugin-regexp';
import { Linter } from 'eslint';
import { announcedRows } from '../../../../src/core/decisions/announced/announcedRows.ts';
import {
  alternatives,
  cased,
  spaced,
  wholeWords,
  words,
} from '../../../../src/core/decisions/announced/spacedPattern.ts';

describe('a pattern that is written to be read', () => {
  it('means what it means on one line', () => {
    const read = spaced`
      ^(?:the )?(?:
        permi(?:t|ssion) | \brole | den(?:y|ied)
        | acc[èe]s
      )(?: for| to)\b
      | [ ]only$
    `;
    assert.equal(
      read.source,
      String.raw`^(?:the )?(?:permi(?:t|ssion)|\brole|den(?:y|ied)|acc[èe]s)(?: for| to)\b| only$`,
    );
    assert.equal(read.flags, 'iu');
  });

  it('keeps its case where it is told to', () => {
    assert.ok(cased`GET | POST`.test('POST'));
    assert.ok(!cased`GET | POST`.test('post'));
  });

  it('is of whole words, between letters of English or of every language', () => {
    assert.ok(words`role | permission`.test('A new ROLE'));
    assert.ok(!words`role | permission`.test('roles'));
    assert.ok(words`r`.test('rôle'));
    assert.ok(!wholeWords`r`.test('rôle'));
    assert.ok(wholeWords`accès | délai`.test('un délai'));
  });

  it('shares its alternatives', () => {
    const people = alternatives`
      admins? | owners?
      | members?
    `;
    assert.equal(spaced`^(?:${people}) can`.source, '^(?:admins?|owners?|members?) can');
  });
});

describe('the patterns of what authors announce', () => {
  it('take time that grows with the text alone, and name nothing twice, whatever they are put together from', () => {
    const rules: Linter.RulesRecord = {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-empty-alternative': 'error',
    };
    const patterns = new Set(
      announcedRows.flatMap(({ of, unless, marks, shown, also, paths, first }) =>
        [of, unless, marks, shown, also, paths, first].flatMap((one) => (one === undefined ? [] : [String(one)])),
      ),
    );
    assert.ok(patterns.size > 100);
    const found = new Linter().verify([...patterns].map((one) => `void ${one};`).join('\n'), [
      { plugins: { regexp }, rules },
    ]);
    assert.deepEqual(
      found.map(({ line, message }) => `${[...patterns][line - 1]?.slice(0, 80) ?? ''}: ${message}`),
      [],
    );
  });
});
