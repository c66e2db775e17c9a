import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withoutOpposites } from '../../../src/core/explanation/withoutOpposites.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';

function one(kind: string, effect: Decision['effect']): Decision {
  return {
    id: `${kind} ${effect}`,
    kind,
    category: 'risk.privacy',
    effect,
    consequences: [],
    severity: 'medium',
    grade: 'A',
    door: 'two',
    facts: {},
    evidence: [],
  };
}

const left = (...decisions: readonly Decision[]): readonly string[] => withoutOpposites(decisions).map(({ id }) => id);

describe('two directions of one kind', () => {
  it('are one thing in the place of another', () => {
    assert.deepEqual(left(one('lasting-key', 'more'), one('lasting-key', 'less')), []);
    assert.deepEqual(left(one('visits-measured', 'more'), one('visits-measured', 'less')), []);
  });
  it('leave that people are asked, in another way', () => {
    assert.deepEqual(left(one('people-asked', 'more'), one('people-asked', 'less')), ['people-asked less']);
  });
  it('stand beside each other where both may be true', () => {
    assert.equal(left(one('access-checked', 'more'), one('access-checked', 'less')).length, 2);
  });
  it('say what they say where they stand alone', () => {
    assert.deepEqual(left(one('lasting-key', 'more'), one('people-asked', 'more')).length, 2);
  });
});
