import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { billedAs } from '../../../src/core/explanation/billedAs.ts';
import type { Consequence, Decision } from '../../../src/core/decisions/finding.ts';

function supplier(billing: string, consequences: readonly Consequence[]): Decision {
  return {
    id: 'supplier:one',
    kind: 'supplier',
    category: 'cost.vendor',
    effect: 'more',
    consequences,
    severity: 'medium',
    grade: 'B',
    door: 'two',
    facts: { billing },
    evidence: [],
  };
}

const byUse: readonly Consequence[] = [
  { on: 'spending', direction: 'unclear', driver: 'use' },
  { on: 'dates', direction: 'later' },
];

describe('what a bill follows', () => {
  it('is what its supplier counts, where that is known', () => {
    assert.deepEqual(billedAs([supplier('user', byUse)])[0]?.consequences, [
      { on: 'spending', direction: 'unclear', driver: 'user' },
      { on: 'dates', direction: 'later' },
    ]);
  });

  it('stays what the kind says where the terms tell nothing of it', () => {
    assert.deepEqual(billedAs([supplier('free', byUse)])[0]?.consequences, byUse);
  });
});
