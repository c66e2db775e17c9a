import { strict as assert } from 'node:assert';
import { besideTitle } from '../../../src/core/decisions/merge/besideTitle.ts';
import type { Category } from '../../../src/core/decisions/category.ts';
import type { Effect, Finding } from '../../../src/core/decisions/finding.ts';

function gradeOf(
  kind: string,
  effect: Effect,
  subjects: readonly (readonly [Category, number])[] | undefined,
  given: Partial<Finding> = {},
): string {
  const found: Finding = { kind, thing: kind, effect, grade: 'B', facts: {}, evidence: [], ...given };
  const known = subjects && new Map(subjects);
  const around = { sightings: [], several: false };
  const [one] = besideTitle(
    [found],
    known === undefined ? around : { ...around, spoken: (category) => known.get(category) ?? 0 },
  );
  return one?.grade ?? '';
}

describe('findings beside what the title is about', () => {
  const clear: readonly (readonly [Category, number])[] = [['cost.vendor', 0.8]];

  it('asks about a detail of another matter where the title is clear', () => {
    assert.equal(gradeOf('retries', 'less', clear), 'C');
    assert.equal(gradeOf('retries', 'less', [['cost.vendor', 0.3]]), 'B');
    assert.equal(gradeOf('retries', 'less', [...clear, ['risk.reliability', 0.2]]), 'B');
    assert.equal(gradeOf('retries', 'less', undefined), 'B');
  });

  it('tells what weighs whatever the work is for', () => {
    assert.equal(gradeOf('door-opened', 'more', clear, { severity: 'high' }), 'B');
    assert.equal(gradeOf('access-checked', 'less', clear), 'B');
    assert.equal(gradeOf('data-erased', 'one-off', clear), 'B');
    assert.equal(gradeOf('switch', 'unclear', clear), 'B');
    assert.equal(gradeOf('work-undone', 'one-off', clear, { severity: 'low' }), 'B');
    assert.equal(gradeOf('end-marked', 'one-off', clear, { severity: 'low', due: '2027-01-01' }), 'B');
  });

  it('tells what the title itself says', () => {
    assert.equal(gradeOf('announced-failure', 'more', [['risk.security', 0.9]]), 'B');
    assert.equal(gradeOf('announced-terms', 'unclear', [['risk.security', 0.9]]), 'B');
  });
});
