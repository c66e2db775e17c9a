import assert from 'node:assert/strict';
import { meantHints } from '../../../src/core/explanation/meantHints.ts';
import type { FileRole } from '../../../src/core/change/fileKind.ts';
import type { Finding } from '../../../src/core/decisions/finding.ts';

describe('hints that words alone make', () => {
  const hint: Finding = { kind: 'likely-data-work', thing: '', effect: 'one-off', grade: 'C', facts: {}, evidence: [] };
  const kept = (title: string, ...roles: FileRole[]): number =>
    meantHints([hint], title, new Map(roles.map((role) => [role, 1]))).length;

  it('ask about stored data where some is touched or named', () => {
    assert.equal(kept('Migrate to the new framework', 'product', 'parts'), 0);
    assert.equal(kept('Migrate to the new framework', 'product', 'data'), 1);
    assert.equal(kept('Migrate the orders table', 'product'), 1);
    assert.equal(kept('Reprise des données des commandes', 'product'), 1);
  });
});
