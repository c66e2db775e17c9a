import { strict as assert } from 'node:assert';
import { askedSigns } from '../../../src/core/decisions/merge/askedSigns.ts';
import type { Finding } from '../../../src/core/decisions/finding.ts';

function gradeOf(
  kind: string,
  effect: Finding['effect'],
  text: string,
  given: Partial<Finding> = {},
  likely?: number,
): string {
  const around = { sightings: [], several: false };
  const found: Finding = {
    kind,
    thing: kind,
    effect,
    grade: 'B',
    facts: {},
    evidence: [{ path: 'src/Oven.tsx', side: 'new', line: 1, text }],
    ...given,
  };
  const [one] = askedSigns([found], likely === undefined ? around : { ...around, spoken: () => likely });
  return one?.grade ?? '';
}

describe('signs that are only asked about', () => {
  const held: Partial<Finding> = { facts: { how: 'switch' } };

  it('tells what waits for a switch of releases, and asks about what waits for a state of a thing', () => {
    assert.equal(gradeOf('shown-to-some', 'more', '{features.tasting && (', held), 'B');
    assert.equal(gradeOf('shown-to-some', 'more', '{oven.doorEnabled && (', held), 'C');
    assert.equal(gradeOf('shown-to-some', 'more', '{oven.doorEnabled && (', { facts: { how: 'role' } }), 'B');
    assert.equal(gradeOf('shown-to-some', 'less', '{oven.doorEnabled && (', held), 'B');
    assert.equal(gradeOf('shown-to-some', 'more', '{oven.doorEnabled && (', held, 0.5), 'B');
  });

  it('tells a button that goes, and asks about a way to another page', () => {
    assert.equal(gradeOf('control-withdrawn', 'less', '<Button onClick={bake}>'), 'B');
    assert.equal(gradeOf('control-withdrawn', 'less', '<TextLink'), 'C');
    assert.equal(gradeOf('control-withdrawn', 'less', '<a href="/ovens">Ovens</a>'), 'C');
  });

  it('asks about details of plans in new files, and tells them where they stood before', () => {
    assert.equal(gradeOf('plan-content', 'more', 'if (plan.isFree) {', { severity: 'low' }), 'C');
    assert.equal(gradeOf('plan-content', 'more', 'if (plan.isFree) {'), 'B');
    assert.equal(gradeOf('unpaid-rule', 'unclear', 'if (payment.failed) {'), 'C');
  });

  it('asks about how new work is written, and tells it where the author speaks of it', () => {
    assert.equal(gradeOf('all-or-nothing', 'less', 'transaction do', { severity: 'low' }, 0.05), 'C');
    assert.equal(gradeOf('all-or-nothing', 'less', 'transaction do', { severity: 'low' }, 0.4), 'B');
    assert.equal(gradeOf('likely-supplier', 'unclear', 'const stripe = {};'), 'C');
    assert.equal(gradeOf('likely-supplier', 'more', 'const stripe = {};'), 'B');
    assert.equal(gradeOf('likely-failure', 'unclear', 'retry();'), 'B');
  });

  it('asks about details of prices beside a larger choice on them, and tells them alone', () => {
    const around = { sightings: [], several: false };
    const at = { path: 'src/Offer.ts', side: 'new', line: 1, text: 'price' } as const;
    const of = (kind: string, effect: Finding['effect'], severity: 'low' | 'high'): Finding => ({
      kind,
      thing: kind,
      effect,
      severity,
      grade: 'B',
      facts: {},
      evidence: [at],
    });
    const detail = of('discount-rule', 'unclear', 'low');
    const grades = (...findings: readonly Finding[]): readonly string[] =>
      askedSigns(findings, around).map(({ grade }) => grade);
    assert.deepEqual(grades(of('price', 'more', 'high'), detail), ['B', 'C']);
    assert.deepEqual(grades(of('copies', 'more', 'high'), detail), ['B', 'B']);
    assert.deepEqual(grades(detail), ['B']);
    assert.deepEqual(grades(of('likely-terms', 'unclear', 'high'), detail), ['B', 'B']);
  });
});
