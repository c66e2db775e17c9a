import assert from 'node:assert/strict';
import { decisionWords } from '../../../src/core/explanation/decisionWords.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';
import type { Language } from '../../../src/core/wording/language.ts';

function title(language: Language, kind: string, more: Partial<Decision>): string {
  return decisionWords(language, {
    id: `${kind}:thing`,
    kind,
    category: 'timeline.release',
    effect: 'more',
    consequences: [],
    severity: 'low',
    grade: 'A',
    door: 'two',
    facts: {},
    evidence: [{ path: 'a', side: 'new', line: 1, text: 'a' }],
    ...more,
  }).title;
}

describe('decisionWords', () => {
  it('calls a language as people do, not by its mark in the code', () => {
    const id = 'language-offered:de';
    assert.match(title('en', 'language-offered', { id }), /\(German\)$/);
    assert.match(title('fr', 'language-offered', { id }), /\(allemand\)$/);
  });

  it('says what a table or a page is about in the language, where everybody knows each word of it', () => {
    const reshaped = (table: string): string =>
      title('fr', 'data-reshaped', { effect: 'one-off', category: 'timeline.migration', facts: { table } });
    assert.match(reshaped('user_setting'), /«\u202futilisateurs, réglages\u202f»/u);
    assert.match(reshaped('bread_oven'), /«\u202fbread oven\u202f»/u);
    assert.match(
      title('fr', 'part-withdrawn', { id: 'part-withdrawn:invites', effect: 'one-off' }),
      /^«\u202fInvitations\u202f»/u,
    );
  });
});
