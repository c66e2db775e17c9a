import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withoutSupplierKeys } from '../../../src/core/explanation/withoutSupplierKeys.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';

function decision(kind: string, more: Partial<Decision>): Decision {
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
    evidence: [{ path: '.env.sample', side: 'old', line: 1, text: 'a' }],
    ...more,
  };
}

describe('settings that are keys of a supplier', () => {
  const gone = decision('supplier', {
    id: 'supplier:sentry',
    category: 'cost.vendor',
    effect: 'less',
    evidence: [{ path: 'package.json', side: 'old', line: 9, text: 'b' }],
  });
  const setting = (name: string): Decision => decision('setting-withdrawn', { facts: { n: 1, name } });

  it('are told by the supplier that goes, on its lines or by its name', () => {
    assert.deepEqual(withoutSupplierKeys([gone, setting('SERVER_SENTRY_DSN')]), [gone]);
    assert.deepEqual(withoutSupplierKeys([{ ...gone, evidence: setting('X').evidence }, setting('X')]).length, 1);
  });

  it('stay beside a supplier that comes, and where the name is another', () => {
    assert.equal(withoutSupplierKeys([{ ...gone, effect: 'more' }, setting('SERVER_SENTRY_DSN')]).length, 2);
    assert.equal(withoutSupplierKeys([gone, setting('PAGE_LENGTH')]).length, 2);
  });
});
