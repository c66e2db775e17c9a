import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withoutLeftOver } from '../../../src/core/explanation/withoutLeftOver.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';

function decision(kind: string): Decision {
  return {
    id: `${kind}:x`,
    kind,
    category: 'timeline.release',
    effect: 'one-off',
    consequences: [],
    severity: 'medium',
    grade: 'B',
    door: 'two',
    facts: {},
    evidence: [],
  };
}

function kindsLeft(...titles: readonly string[]): readonly string[] {
  const words = titles.map((title) => ({ title, body: '' }));
  return withoutLeftOver([decision('part-withdrawn'), decision('switch')], words).map(({ kind }) => kind);
}

describe('withoutLeftOver', () => {
  it('leaves out parts that their author calls left over', () => {
    assert.deepEqual(kindsLeft('Remove unused views'), ['switch']);
    assert.deepEqual(kindsLeft('chore(ui): delete the redundant order pages'), ['switch']);
    assert.deepEqual(kindsLeft('Supprime des fichiers inutilisés'), ['switch']);
  });
  it('keeps a part that goes beside what was left over', () => {
    assert.deepEqual(kindsLeft('Remove the gift cards and unused code'), ['part-withdrawn', 'switch']);
    assert.deepEqual(kindsLeft('Remove gift cards'), ['part-withdrawn', 'switch']);
  });
  it('keeps all where one of several changes tidies', () => {
    assert.deepEqual(kindsLeft('Remove unused views', 'Remove gift cards'), ['part-withdrawn', 'switch']);
    assert.deepEqual(kindsLeft(), ['part-withdrawn', 'switch']);
  });
});
