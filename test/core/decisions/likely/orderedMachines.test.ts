import { strict as assert } from 'node:assert';
import { fileView } from '../../../../src/core/decisions/fileView.ts';
import { LikelyReader } from '../../../../src/core/decisions/likely/likelyReader.ts';
import { fileChangeOf } from '../../changeOf.ts';

function gradesOf(path: string): readonly string[] {
  const reader = new LikelyReader(['Harbour host gets a bigger machine and more memory']);
  reader.read(fileView(fileChangeOf({ path, old: 'size = one\n', new: 'size = two, redis and memory\n' })));
  return reader.findings().map(({ kind, grade }) => `${kind} ${grade}`);
}

describe('what the words of a title make likely', () => {
  it('tells what is rented where it is ordered, and only asks where a program speaks of it', () => {
    assert.deepEqual(gradesOf('quay/harbour.conf'), ['likely-machines B']);
    assert.deepEqual(gradesOf('infra/harbour.go'), ['likely-machines B']);
    assert.deepEqual(gradesOf('quay/harbour.go'), ['likely-machines C']);
  });
});
