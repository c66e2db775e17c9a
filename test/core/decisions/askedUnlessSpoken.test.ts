import assert from 'node:assert/strict';
import {
  askedUnlessSpoken,
  calmUnlessSpoken,
  isLikelySpokenOf,
} from '../../../src/core/decisions/merge/askedUnlessSpoken.ts';
import type { Category } from '../../../src/core/decisions/category.ts';
import type { Decision, Finding } from '../../../src/core/decisions/finding.ts';

const finding = (kind: string, more: Partial<Finding> = {}): Finding => ({
  kind,
  thing: 'bread',
  effect: 'more',
  grade: 'B',
  facts: {},
  evidence: [],
  ...more,
});

const decision: Decision = {
  id: 'price-listed:bread',
  kind: 'price-listed',
  category: 'revenue.pricing',
  effect: 'more',
  consequences: [],
  severity: 'medium',
  grade: 'B',
  door: 'two',
  facts: {},
  evidence: [],
};

const asked = (one: Finding, likelihood: number | undefined): boolean =>
  askedUnlessSpoken([one], { sightings: [], several: false, spoken: () => likelihood })[0]?.grade === 'C';

describe('what would alarm', () => {
  const alarm = { ...decision, severity: 'high' as const };

  it('alarms where the authors speak of it, or say nothing', () => {
    const told = (likelihood: number | undefined): string =>
      calmUnlessSpoken(alarm, { sightings: [], several: false, spoken: () => likelihood }).severity;
    assert.deepEqual([told(0.3), told(undefined), told(0.01)], ['high', 'high', 'medium']);
    assert.equal(calmUnlessSpoken(alarm, { sightings: [], several: false }).severity, 'high');
  });

  it('alarms all the same where it cannot be undone', () => {
    const erased = { ...alarm, door: 'one' as const };
    assert.equal(calmUnlessSpoken(erased, { sightings: [], several: false, spoken: () => 0.01 }).severity, 'high');
  });

  it('is all that is calmed', () => {
    const low = { ...decision, severity: 'low' as const };
    assert.equal(calmUnlessSpoken(low, { sightings: [], several: false, spoken: () => 0.01 }).severity, 'low');
  });
});

describe('what single words of lines suggest', () => {
  it('is asked where the authors speak of other things, and told where they may speak of it or say nothing', () => {
    assert.ok(asked(finding('billing-rule'), 0.01));
    assert.ok(!asked(finding('billing-rule'), 0.4));
    assert.ok(!asked(finding('billing-rule'), undefined));
    assert.equal(askedUnlessSpoken([finding('billing-rule')], { sightings: [], several: false })[0]?.grade, 'B');
  });

  it('is told sooner where authors seldom speak of it', () => {
    assert.ok(!asked(finding('switch'), 0.03));
    assert.ok(asked(finding('switch'), 0.01));
    assert.ok(asked(finding('trouble-reported'), 0.03));
  });

  it('is told all the same where a line proves it for certain, or it weighs much', () => {
    assert.ok(!asked(finding('price-listed', { grade: 'A' }), 0.01));
    assert.ok(!asked(finding('billing-rule', { severity: 'high' }), 0.01));
    assert.ok(!asked(finding('supplier'), 0.01));
  });

  it('is asked even with its value where such a value is a detail of other work', () => {
    assert.ok(asked(finding('waiting-time', { grade: 'A' }), 0.01));
    assert.ok(!asked(finding('waiting-time', { grade: 'A' }), 0.1));
  });

  it('is asked where an announcement stands in a title that is about something else', () => {
    assert.ok(asked(finding('announced-use'), 0.2));
    assert.ok(!asked(finding('announced-use'), 0.3));
    assert.ok(!asked(finding('announced-use'), undefined));
    assert.ok(asked(finding('announced-put-off'), 0.5));
  });

  it('is trusted where the authors make a decision of its category likely', () => {
    const about = (category: Category) => (one: Category) => (one === category ? 0.6 : 0.01);
    const spoken = { sightings: [], several: false, spoken: about('risk.security') };
    assert.ok(isLikelySpokenOf(finding('access-checked'), spoken));
    assert.ok(!isLikelySpokenOf(finding('people-asked'), spoken));
    assert.ok(!isLikelySpokenOf(finding('access-checked'), { sightings: [], several: false }));
  });
});
