import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/explanation/analyse.ts';
import { narrate } from '../../../src/core/explanation/narrate.ts';
import { pageLabels } from '../../../src/core/render/pageLabels.ts';
import { plainnessProblems } from '../../../src/core/wording/plainness.ts';
import { quotable } from '../../../src/core/explanation/quotable.ts';
import { toMarkdown } from '../../../src/core/render/toMarkdown.ts';
import { sourceOf } from '../changeOf.ts';
import type { Explanation } from '../../../src/core/explanation/explanation.ts';
import type { Language } from '../../../src/core/wording/language.ts';
import type { RecordedChange } from '../../../src/core/change/changeSource.ts';
import type { Texts } from '../changeOf.ts';

const recorded: readonly (readonly [day: string, title: string, ...paths: readonly string[]])[] = [
  ['2026-03-02', 'feat(billing): coupons on invoices (#12)', 'src/billing/coupon.ts', 'src/billing/invoice.ts'],
  ['2026-03-02', 'fix: total of an invoice', 'src/billing/invoice.ts'],
  ['2026-03-03', 'Add `BaseLockService`', 'src/billing/lock.ts', 'src/billing/a.ts', 'src/billing/b.ts'],
  ['2026-03-04', 'refactor: names', 'src/billing/invoice.ts'],
  ['2026-03-04', 'Ajout de la recherche', 'src/pages/search/index.tsx', 'src/search/find.ts'],
  ['2026-03-04', 'Sort by date', 'src/search/find.ts'],
  ['2026-03-05', 'More checks', 'test/billing/invoice.test.ts'],
  ['2026-03-05', 'chore(deps): bump left-pad', 'package.json', 'package-lock.json'],
];

function historyOf(rows: typeof recorded): readonly RecordedChange[] {
  return rows
    .map(([day, title, ...paths], at) => ({
      id: `c${String(at)}`,
      parents: at === 0 ? ['base'] : [`c${String(at - 1)}`],
      day,
      words: { title, body: '' },
      files: paths.map((path) => ({
        path,
        status: path.includes('pages') ? ('added' as const) : ('modified' as const),
      })),
    }))
    .reverse();
}

const files: readonly Texts[] = [
  { path: 'src/billing/invoice.ts', old: 'total();\n', new: 'sum();\n' },
  { path: 'src/search/find.ts', old: 'a();\n', new: '// TODO: sort by price later\na();\n' },
];

async function explained(
  language: Language,
  { rows = recorded, context }: { readonly rows?: typeof recorded; readonly context?: string } = {},
): Promise<Explanation> {
  const source = sourceOf({ files, subject: { kind: 'since' }, ...(context === undefined ? {} : { context }) });
  const history = historyOf(rows);
  const analysis = await analyse({ ...source, history, authorWords: history.map(({ words }) => words) });
  return narrate(analysis, { language, today: '2026-03-06' });
}

describe('a period', () => {
  it('counts its changes and days, and each change once', async () => {
    const { period, headline } = await explained('en');
    assert.ok(period);
    const { from, to, days, commits, changes, areas } = period;
    assert.deepEqual(
      { from, to, days, commits, changes },
      {
        from: '2026-03-02',
        to: '2026-03-05',
        days: 4,
        commits: 8,
        changes: 8,
      },
    );
    assert.equal(
      areas.reduce((sum, area) => sum + area.changes, 0),
      changes,
    );
    assert.match(headline.text, /^8 changes on 4 different days, in “billing” and “search”\. /);
  });

  it('tells what its authors announce by part of the product, the plainest titles first', async () => {
    const { period } = await explained('en');
    const part = (name: string): readonly string[] | undefined =>
      period?.areas.find((area) => area.name === name)?.sentences.map(({ text }) => text);
    assert.deepEqual(part('Billing'), [
      'New, say the authors: “coupons on invoices” and “Add `BaseLockService`”.',
      'Repaired, say the authors: “total of an invoice”.',
      'One change is called tidying up or upkeep by those who made it.',
    ]);
    assert.deepEqual(part('Search'), [
      'New, say the authors: “Ajout de la recherche”.',
      'Also changed: “Sort by date”.',
      'One new screen comes with it.',
    ]);
    assert.deepEqual(part('Around the product'), [
      'Also recorded: one change to the team’s tests and one change to components made by others.',
    ]);
  });

  it('sums long lists up', async () => {
    const rows = Array.from(
      { length: 15 },
      (_, at) => ['2026-03-02', `feat: thing number ${String(at)} for people`, 'src/billing/a.ts'] as const,
    );
    const { period } = await explained('en', { rows });
    assert.match(
      period?.areas[0]?.sentences[0]?.text ?? '',
      /^New, say the authors: (?:“[^”]+”, ){2}“[^”]+” and 12 more\.$/,
    );
  });

  it('says first that a weakness was closed, and asks who used it', async () => {
    const rows = [...recorded, ['2026-03-05', 'fix: SQL injection in search', 'src/search/find.ts'] as const];
    const { headline, questions } = await explained('en', { rows });
    assert.match(headline.text, /First to know: a weakness was closed, its author says: “SQL injection in search”\.$/);
    assert.match(questions[0]?.text ?? '', /did anybody use it before/);
  });

  it('takes the verb after a type for what an author announces, and parts named in both numbers for one', async () => {
    const rows = [
      ['2026-03-02', 'feat: enhance the list of parcels', 'src/features/parcels/list.ts'],
      ['2026-03-02', 'feat: parcels can be shared', 'src/features/parcel/share.ts'],
      ['2026-03-02', 'feat: notes on parcels', 'src/features/parcels/notes.ts'],
    ] as const;
    const { period } = await explained('en', { rows });
    assert.deepEqual(
      period?.inBrief.map(({ name, sentences }) => [name, sentences.map(({ text }) => text)]),
      [
        [
          'Parcels',
          ['Two announced as new and one other change. Among them: “notes on parcels” and “parcels can be shared”.'],
        ],
      ],
    );
  });

  it('uses the company’s own parts and no guessed ones beside them', async () => {
    const context = '{ "areas": [{ "name": "Money", "paths": ["src/billing"], "customersSay": "the till" }] }';
    const { period } = await explained('en', { context });
    assert.deepEqual(
      period?.areas.map(({ name }) => name),
      ['The till', 'Elsewhere in the product', 'Around the product'],
    );
  });

  it('speaks French as well, plainly, with a proof for every sentence', async () => {
    for (const language of ['en', 'fr'] as const) {
      const { period, headline } = await explained(language);
      assert.ok(period);
      const sentences = [
        headline,
        ...period.areas.flatMap((area) => area.sentences),
        ...period.inBrief.flatMap((area) => area.sentences),
        ...period.putOff,
        ...period.takenBack,
      ];
      assert.ok(sentences.length > 5);
      for (const { text, proofs } of sentences) {
        assert.ok(proofs.length > 0, text);
        assert.deepEqual(plainnessProblems(text, language), [], text);
      }
    }
    const { headline } = await explained('fr');
    assert.match(
      headline.text,
      /^8 modifications sur 4 jours différents, dans «\u202ffacturation\u202f» et «\u202frecherche\u202f»\. /,
    );
  });

  it('stands on the page before its decisions, and not in a text message', async () => {
    const explanation = await explained('en');
    const write = (length: 'short' | 'standard' | 'board'): string =>
      toMarkdown(explanation, { labels: pageLabels('en'), length, today: '2026-03-06' });
    assert.match(
      write('standard'),
      /## Part by part\n\n- \*\*Billing · 4 changes\*\* · Two announced as new, one repair/,
    );
    assert.match(write('board'), /## Part by part\n\n\*\*Billing · 4 changes\*\*\n\n- New, say the authors: /);
    assert.doesNotMatch(write('short'), /Part by part/);
  });
});

describe('a title as a page quotes it', () => {
  it('loses what tools want around it and nothing else', () => {
    for (const [title, shown] of [
      ['feat(billing): coupons (#12)', 'coupons'],
      ['[SHOP-12] Coupons', 'Coupons'],
      ['feat(SHOP-12):Coupons', 'Coupons'],
      ['fix/SHOP-12: Coupons', 'Coupons'],
      ['SHOP-12: Coupons (SHOP-12)', 'Coupons'],
      ['(SHOP-12) fix(pay): Coupons', 'Coupons'],
      [':bug: Coupons', 'Coupons'],
      ['✨ Coupons', 'Coupons'],
      ['✨(shop) Coupons', 'Coupons'],
      ['fix!: coupons (#1, #2)', 'coupons'],
      ['order_views: show coupons', 'show coupons'],
      ['Coupons (beta)', 'Coupons (beta)'],
      ['Coupons on orders.', 'Coupons on orders'],
      ['ETQ client, je paie par carte', 'ETQ client, je paie par carte'],
    ] as const)
      assert.equal(quotable(title), shown);
  });
});
