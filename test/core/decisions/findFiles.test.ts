import { strict as assert } from 'node:assert';
import { detect } from '../../../src/core/decisions/detect.ts';
import { fileView } from '../../../src/core/decisions/fileView.ts';
import { fileChangeOf } from '../changeOf.ts';

const work = 'on:\n  push:\njobs:\n  try:\n    runs-on: ubuntu-latest\n';

function foundIn(oldPath: string, path: string): readonly string[] {
  const file = { ...fileChangeOf({ path, old: work, new: `# ours\n${work}` }), status: 'renamed' as const, oldPath };
  return detect(fileView(file))
    .findings.filter(({ kind }) => kind === 'pipeline')
    .map(({ effect, facts }) => `${effect} ${String(facts['path'])}`);
}

describe('files that come and go', () => {
  it('sees automatic work put out of the way, or put to work, by the name of its file', () => {
    const place = '.github/workflows/try.yml';
    assert.deepEqual(foundIn(place, `${place}.off`), [`less ${place}`]);
    assert.deepEqual(foundIn('.github/workflows/try', place), [`more ${place}`]);
    assert.deepEqual(foundIn('.github/workflows/test.yml', place), []);
    assert.deepEqual(foundIn('notes/a.md', 'notes/b.md'), []);
  });
});
