import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withoutRetelling } from '../../../src/core/explanation/withoutRetelling.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';

function decision(kind: string, path: string, more: Partial<Decision> = {}): Decision {
  return {
    id: `${kind}:thing`,
    kind,
    category: 'timeline.breaking',
    effect: 'more',
    consequences: [],
    severity: 'medium',
    grade: 'A',
    door: 'two',
    facts: {},
    evidence: [{ path, side: 'old', line: 1, text: 'a' }],
    ...more,
  };
}

describe('what two kinds tell of one choice', () => {
  it('tells once that programs must adapt, with the proofs of every piece of information that goes', () => {
    const [told, ...others] = withoutRetelling([
      decision('interface-broken', 'api.graphql'),
      decision('field-withdrawn', 'app/create.rb', { severity: 'high' }),
    ]);
    assert.deepEqual(others, []);
    assert.equal(told?.kind, 'interface-broken');
    assert.equal(told.severity, 'high');
    assert.deepEqual(
      told.evidence.map(({ path }) => path),
      ['api.graphql', 'app/create.rb'],
    );
  });

  it('keeps a page that goes beside an address unless both are one file', () => {
    const kinds = (path: string): readonly string[] =>
      withoutRetelling([decision('address-withdrawn', 'a.java'), decision('part-withdrawn', path)]).map(
        ({ kind }) => kind,
      );
    assert.deepEqual(kinds('a.java'), ['address-withdrawn']);
    assert.deepEqual(kinds('b.vue'), ['address-withdrawn', 'part-withdrawn']);
  });

  it('tells a tool that goes with the one that takes its place, where both play one part', () => {
    const kinds = (role: string): readonly string[] =>
      withoutRetelling([
        decision('technology-swapped', 'Gemfile', { facts: { role: 'job-system' } }),
        decision('technology', 'Procfile', { facts: { role } }),
      ]).map(({ kind }) => kind);
    assert.deepEqual(kinds('job-system'), ['technology-swapped']);
    assert.deepEqual(kinds('framework'), ['technology-swapped', 'technology']);
  });

  it('tells that failures are reported with who collects them, where both come or both go', () => {
    const collector = (effect: 'more' | 'less', purpose = 'error-tracking'): Decision =>
      decision('supplier', 'package.json', { effect, facts: { purpose } });
    const kinds = (...all: readonly Decision[]): readonly string[] => withoutRetelling(all).map(({ kind }) => kind);
    const reported = decision('trouble-reported', 'src/a.ts', { effect: 'less' });
    assert.deepEqual(kinds(collector('more'), reported), ['supplier']);
    assert.deepEqual(kinds(collector('less'), reported), ['supplier', 'trouble-reported']);
    assert.deepEqual(kinds(collector('more', 'payments'), reported), ['supplier', 'trouble-reported']);
    assert.deepEqual(kinds(collector('less'), decision('data-sent', 'src/a.ts', { effect: 'less' })), ['supplier']);
  });

  it('tells what a plan holds, and not again to whom its place is shown', () => {
    const kinds = (effect: 'more' | 'less', path: string): readonly string[] =>
      withoutRetelling([decision('plan-content', 'Oven.tsx'), decision('shown-to-some', path, { effect })]).map(
        ({ kind }) => kind,
      );
    assert.deepEqual(kinds('more', 'Oven.tsx'), ['plan-content']);
    assert.deepEqual(kinds('less', 'Oven.tsx'), ['plan-content', 'shown-to-some']);
    assert.deepEqual(kinds('more', 'Shop.tsx'), ['plan-content', 'shown-to-some']);
  });

  it('tells a rented place, and its house only where it is paid for something else', () => {
    const kinds = (category: Decision['category']): readonly string[] =>
      withoutRetelling([
        decision('rented-store', 'rds.tf', { category: 'cost.infrastructure' }),
        decision('supplier', 'rds.tf', { category }),
      ]).map(({ kind }) => kind);
    assert.deepEqual(kinds('cost.infrastructure'), ['rented-store']);
    assert.deepEqual(kinds('cost.vendor'), ['rented-store', 'supplier']);
  });

  it('keeps decisions that have nothing in common', () => {
    const all = [decision('field-withdrawn', 'a.rb'), decision('rights-changed', 'b.rb')];
    assert.deepEqual(withoutRetelling(all), all);
  });
});
