import assert from 'node:assert/strict';
import { decisionWords } from '../../../src/core/explanation/decisionWords.ts';
import type { DecisionWords } from '../../../src/core/explanation/decisionWords.ts';
import type { Decision } from '../../../src/core/decisions/finding.ts';
import type { Language } from '../../../src/core/wording/language.ts';

function title(language: Language, kind: string, more: Partial<Decision>): string {
  return words(language, kind, more).title;
}

function words(language: Language, kind: string, more: Partial<Decision>): DecisionWords {
  return decisionWords(
    language,
    {
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
    },
    '2026-11-22',
  );
}

describe('decisionWords', () => {
  it('calls a language as people do, not by its mark in the code', () => {
    const id = 'language-offered:de';
    assert.match(title('en', 'language-offered', { id }), /\(German\)$/);
    assert.match(title('fr', 'language-offered', { id }), /\(allemand\)$/);
  });

  it('tells a version by its number, without what a list of components writes before it', () => {
    const upgraded = (from: string, to: string): string =>
      title('en', 'foundation-upgraded', { effect: 'one-off', facts: { name: 'PHP', from, to } });
    assert.equal(upgraded('^8.1', '^8.2'), 'PHP moves from version 8.1 to version 8.2');
    assert.equal(upgraded('~> 1.16', '>=1.18'), 'PHP moves from version 1.16 to version 1.18');
  });

  it('tells a day that has passed as past', () => {
    const plain = (language: Language, endOfSupport: string): string =>
      words(language, 'foundation-upgraded', { effect: 'one-off', facts: { name: 'Node.js', endOfSupport } }).plain;
    assert.match(plain('en', '2027-04-30'), /The new version gets repairs from its makers until 30 April 2027\./);
    assert.match(plain('en', '2025-04-30'), /The new version has had no repairs from its makers since 30 April 2025\./);
    assert.match(plain('fr', '2025-04-30'), /n’est plus suivie par ses auteurs depuis le 30 avril 2025\./);
  });

  it('tells a wait that nobody is kept by from one that people are kept by', () => {
    const wait = (path: string): string =>
      title('en', 'waiting-time', { evidence: [{ path, side: 'new', line: 1, text: 'Timeout.timeout(30.minutes)' }] });
    assert.match(wait('app/jobs/count_job.rb'), /^Work that nobody waits for may last longer/);
    assert.match(wait('app/models/order.rb'), /^One part of the product waits longer/);
  });

  it('says that a tool of the team is one, and of a single job what it is called', () => {
    const facts = { name: 'ESLint', from: '8', to: '9' };
    const plain = (role: string): string =>
      words('en', 'foundation-upgraded', { effect: 'one-off', facts: { ...facts, role } }).plain;
    assert.match(plain('tool'), /^The team works with ESLint; customers never meet it\./);
    assert.match(plain('language'), /^The product, or a part of it, is built with ESLint\./);
    const job = (n: number): string => title('en', 'pipeline', { facts: { n, ownName: 'Weigh the bread' } });
    assert.match(job(1), /\(“Weigh the bread”\)$/);
    assert.doesNotMatch(job(2), /Weigh/);
  });

  it('starts a sentence with a capital letter where a number in letters starts it', () => {
    const { plain } = words('en', 'code-parked', { category: 'timeline.deferred', facts: { n: 2 } });
    assert.match(plain, /^Two working lines /);
  });

  it('says which way a rule moves where its proofs stand on one side', () => {
    const rule = (side: 'old' | 'new'): string =>
      words('en', 'discount-rule', {
        effect: 'unclear',
        category: 'revenue.pricing',
        evidence: [{ path: 'a', side, line: 1, text: 'a' }],
      }).plain;
    assert.match(rule('new'), /is added\. /);
    assert.match(rule('old'), /is taken away\. /);
  });

  it('says what a table or a page is about in the language, where everybody knows each word of it', () => {
    const reshaped = (table: string): string =>
      title('fr', 'data-reshaped', { effect: 'one-off', category: 'timeline.migration', facts: { table } });
    assert.match(reshaped('user_setting'), /«\u202futilisateurs, réglages\u202f»/u);
    assert.match(reshaped('bread_oven'), /«\u202fbread oven\u202f»/u);
    assert.doesNotMatch(reshaped('manualbreadprovidersofall'), /manual/);
    assert.match(
      title('fr', 'part-withdrawn', { id: 'part-withdrawn:invites', effect: 'one-off' }),
      /^«\u202fInvitations\u202f»/u,
    );
  });
});
