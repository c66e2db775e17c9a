import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BeginningReader } from '../../../src/core/explanation/ofItsBeginning.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';

const decisions: readonly Decision[] = (['risk.security', 'cost.licence', 'timeline.migration'] as const).map(
  (category) => ({
    id: category,
    kind: category,
    category,
    effect: 'unclear',
    consequences: [],
    severity: 'medium',
    grade: 'A',
    door: 'two',
    facts: {},
    evidence: [],
  }),
);

function reader(count: number, status: 'added' | 'modified'): BeginningReader {
  const one = new BeginningReader();
  for (const path of ['README', 'LICENSE', 'Makefile']) one.read({ status: 'added', path });
  for (let at = 0; at < count; at += 1) one.read({ status: 'added', path: `src/${String(at)}.ts` });
  one.read({ status, path: 'src/last.ts' });
  return one;
}

const told = (one: BeginningReader): readonly string[] => one.told(decisions).map(({ category }) => category);

describe('the first recording of a product', () => {
  it('opens, guards and erases nothing: what it is made of is told', () => {
    assert.deepEqual(told(reader(80, 'added')), ['cost.licence']);
  });
  it('is not one where something stood there before', () => {
    assert.equal(told(reader(80, 'modified')).length, 3);
  });
  it('is not a new part of a few files', () => {
    assert.equal(told(reader(20, 'added')).length, 3);
  });
});
