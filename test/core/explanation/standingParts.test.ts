import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { StandingParts } from '../../../src/core/explanation/standingParts.ts';
import type { FileChange } from '../../../src/core/change/fileChange.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';

const begins = (kind: string): Decision => ({
  id: kind,
  kind,
  category: 'timeline.technology',
  effect: 'more',
  consequences: [],
  severity: 'low',
  grade: 'A',
  door: 'two',
  facts: {},
  evidence: [{ path: 'reports/pyproject.toml', side: 'new', line: 1, text: '[project]' }],
});

function told(kind: string, ...files: readonly Pick<FileChange, 'status' | 'path' | 'oldPath'>[]): number {
  const parts = new StandingParts();
  for (const file of files) parts.read(file);
  return parts.told([begins(kind)]).length;
}

describe('a part of the product that is said to begin', () => {
  const list = { status: 'added', path: 'reports/pyproject.toml' } as const;
  it('begins where its folder comes with it', () => {
    assert.equal(told('language', list, { status: 'added', path: 'reports/run.py' }), 1);
  });
  it('stood before where files of its folder, or of one inside it, change or go', () => {
    assert.equal(told('language', list, { status: 'deleted', path: 'reports/requirements.txt' }), 0);
    assert.equal(told('language', list, { status: 'modified', path: 'reports/src/run.py' }), 0);
  });
  it('begins where files come from elsewhere, or others change', () => {
    assert.equal(told('language', list, { status: 'renamed', path: 'reports/run.py', oldPath: 'old/run.py' }), 1);
    assert.equal(told('language', list, { status: 'modified', path: 'Makefile' }), 1);
  });
  it('is weighed in no other kind', () => {
    assert.equal(told('technology', list, { status: 'modified', path: 'reports/src/run.py' }), 1);
  });
});
