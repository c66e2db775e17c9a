import assert from 'node:assert/strict';
import { SpokenBefore } from '../../../src/core/explanation/spokenBefore.ts';

describe('a language of the product', () => {
  const path = 'server/locales/es/common.json';
  const decision = {
    id: 'language-offered:es',
    kind: 'language-offered',
    category: 'timeline.release',
    effect: 'more',
    consequences: [],
    severity: 'low',
    grade: 'B',
    door: 'two',
    facts: {},
    evidence: [{ path, side: 'new', line: 1, text: '{' }],
  } as const;

  it('does not begin where other texts of it stood before', () => {
    const before = new SpokenBefore();
    before.read({ path, status: 'added' });
    before.read({ path: 'web/locales/fr/cart.json', status: 'modified' });
    assert.equal(before.knew(decision), false);
    before.read({ path: 'web/locales/es/cart.json', status: 'modified' });
    assert.equal(before.knew(decision), true);
    assert.equal(before.knew({ ...decision, kind: 'other' }), false);
  });
});
