import assert from 'node:assert/strict';
import { allKinds } from '../../../../src/core/decisions/kinds/allKinds.ts';
import { marks, wholeParts } from '../../../../src/core/decisions/kinds/allMarks.ts';

describe('what tables find', () => {
  it('is of a kind that exists, or nobody would ever be told', () => {
    const known = new Set(allKinds.map(({ id }) => id));
    const named = [
      ...marks.flatMap(({ kind, changed }) => [kind, changed?.kind ?? kind]),
      ...wholeParts.map(({ kind }) => kind),
    ];
    assert.deepEqual(
      named.filter((kind) => !known.has(kind)),
      [],
    );
  });
});
