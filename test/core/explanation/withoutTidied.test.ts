import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withoutTidied } from '../../../src/core/explanation/withoutTidied.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';

function one(category: Decision['category'], effect: Decision['effect'], severity: Decision['severity']): Decision {
  return {
    id: `${category} ${effect} ${severity}`,
    kind: 'any',
    category,
    effect,
    consequences: [],
    severity,
    grade: 'B',
    door: 'two',
    facts: {},
    evidence: [],
  };
}

const decisions: readonly Decision[] = [
  one('risk.security', 'unclear', 'medium'),
  one('risk.security', 'more', 'medium'),
  one('risk.security', 'more', 'high'),
  one('risk.privacy', 'less', 'low'),
  one('cost.usage', 'more', 'low'),
];

const left = (...titles: readonly string[]): number =>
  withoutTidied(
    decisions,
    titles.map((title) => ({ title, body: '' })),
  ).length;

describe('work that its author calls tidying', () => {
  it('changes no rights, and opens what it opens', () => {
    assert.equal(left('refactor: read the rights in one place'), 3);
    assert.equal(left('Renomme les droits'), 3);
  });
  it('is not told by the mark of a brush alone', () => {
    assert.equal(left('🎨 Only readers see their loans'), 5);
    assert.equal(left('🎨 Refactor the rights'), 3);
  });
  it('may be a part in use that is taken away', () => {
    assert.equal(left('refactor: remove the counter of visits'), 5);
    assert.equal(left('refactor: remove an unused right'), 3);
  });
  it('is one change, under one title', () => {
    assert.equal(left('refactor: read the rights in one place', 'Add a right'), 5);
    assert.equal(left('Add a right to lend'), 5);
  });
});
