import assert from 'node:assert/strict';
import { allKinds } from '../../../src/core/decisions/kinds/allKinds.ts';
import { languages } from '../../../src/core/wording/language.ts';
import { narrate } from '../../../src/core/explanation/narrate.ts';
import { pagePlainness, plainnessLimits } from '../../../src/core/wording/plainness.ts';
import { emptySurface } from '../../../src/core/explanation/surface.ts';
import type { ChangeAnalysis } from '../../../src/core/explanation/analysis.ts';
import type { Decision, Effect, Facts } from '../../../src/core/decisions/finding.ts';
import type { Explanation } from '../../../src/core/explanation/explanation.ts';
import type { JudgedSentence } from '../../../src/core/wording/plainness.ts';

const facts: Facts = {
  from: '2',
  to: '4',
  times: 2,
  n: 1,
  vendor: 'Stripe',
  name: 'PostgreSQL',
  purpose: 'payments',
  billing: 'month',
  endOfSupport: '2027-04-30',
  licence: 'MIT',
  role: 'database',
  place: 'production',
};

function analysisOf(decisions: readonly Decision[]): ChangeAnalysis {
  return {
    type: 'change',
    subject: { kind: 'commit', title: 'Change' },
    authorWords: [],
    files: 2,
    added: 4,
    removed: 2,
    decisions,
    hints: [],
    byRole: new Map([['product', { files: 2, lines: 6 }]]),
    areas: [{ name: 'billing', own: false, files: 2, lines: 6 }],
    notRead: [],
    failed: [],
    hiddenCharacters: 0,
    surface: emptySurface,
    partlyRead: [],
  };
}

function decisions(): readonly Decision[] {
  const effects: readonly Effect[] = ['more', 'less', 'one-off', 'unclear'];
  return allKinds.flatMap(({ id, category, outcomes, grade }) =>
    effects.flatMap((effect) => {
      const outcome = outcomes[effect];
      if (!outcome || grade === 'C') return [];
      return [
        {
          id: `${id}:thing`,
          kind: id,
          category,
          effect,
          ...outcome,
          grade,
          facts,
          evidence: [{ path: 'a.txt', side: 'new', line: 1, text: 'a' }],
        } satisfies Decision,
      ];
    }),
  );
}

function sentencesOf({ headline, answers, decisions, questions, calendar }: Explanation): readonly JudgedSentence[] {
  const own = (text: string): JudgedSentence => ({ text, origin: 'facts' });
  return [
    headline,
    ...[answers.customers, answers.spending, answers.dates, answers.decide].flatMap(({ sentences }) => sentences),
    ...decisions.flatMap(({ title, plain, ask, goodAnswer, door }) =>
      [title, plain, ask, goodAnswer, door.undo].map(own),
    ),
    ...questions,
    ...calendar.map(({ what }) => what),
  ];
}

describe('the page of one decision of every kind', () => {
  for (const language of languages) {
    it(`is plain, with a median of ${plainnessLimits.median} or more (${language})`, function () {
      this.timeout(30_000);
      const problems: string[] = [];
      const medians: number[] = [];
      for (const decision of decisions()) {
        const page = pagePlainness(
          sentencesOf(narrate(analysisOf([decision]), { language, today: '2026-11-23' })),
          language,
          { names: ['PostgreSQL'] },
        );
        medians.push(page.median ?? 100);
        for (const { text, problem } of page.problems)
          problems.push(`${decision.kind} ${decision.effect} · ${JSON.stringify(problem)} · ${text}`);
        if ((page.median ?? 100) < plainnessLimits.median)
          problems.push(`${decision.kind} ${decision.effect} · median ${page.median}`);
      }
      assert.ok(medians.length > 100);
      assert.deepEqual(problems, []);
    });
  }
});
