import { strict as assert } from 'node:assert';
import { mergeInterfaces } from '../../../src/core/decisions/merge/mergeInterfaces.ts';
import type { Sighting } from '../../../src/core/decisions/finding.ts';

function gone(place: string, path: string, text: string): Sighting {
  return {
    family: 'interface',
    thing: 'PAGE_LENGTH',
    sign: 'removed',
    via: 'setting',
    facts: { place, path, whole: 0 },
    evidence: [{ path, side: 'old', line: 1, text }],
  };
}

describe('settings that are gone', () => {
  const read = gone('code', 'src/env.ts', 'process.env.PAGE_LENGTH');
  const gradesOf = (sample: string): readonly string[] =>
    mergeInterfaces([gone('sample', '.env.sample', sample), read]).map(({ kind, grade }) => `${kind} ${grade}`);

  it('are told where the sample fills them in, and asked about where it only names them in a remark', () => {
    assert.deepEqual(gradesOf('PAGE_LENGTH=20'), ['setting-withdrawn B']);
    assert.deepEqual(gradesOf('# PAGE_LENGTH=20'), ['setting-withdrawn C']);
    assert.deepEqual(mergeInterfaces([read]), []);
  });
});
