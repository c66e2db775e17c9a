import assert from 'node:assert/strict';
import { languages } from '../../../src/core/wording/language.ts';
import { narrate } from '../../../src/core/explanation/narrate.ts';
import { pageLabels } from '../../../src/core/render/pageLabels.ts';
import { plainnessProblems } from '../../../src/core/wording/plainness.ts';
import { toIcs } from '../../../src/core/render/toIcs.ts';
import { toPlainText } from '../../../src/core/render/toPlainText.ts';
import { emptySurface } from '../../../src/core/explanation/surface.ts';
import type { ChangeAnalysis } from '../../../src/core/explanation/analysis.ts';
import type { Decision, Facts } from '../../../src/core/decisions/finding.ts';
import type { Language } from '../../../src/core/wording/language.ts';
import type { Sentence } from '../../../src/core/explanation/explanation.ts';

const today = '2026-11-23';

function decision(facts: Facts, more: Partial<Decision> = {}): Decision {
  return {
    id: 'supplier:thing',
    kind: 'supplier',
    category: 'cost.vendor',
    effect: 'more',
    consequences: [{ on: 'spending', direction: 'more', driver: 'month' }],
    severity: 'high',
    grade: 'A',
    door: 'two',
    facts: { purpose: 'payments', billing: 'month', ...facts },
    evidence: [{ path: 'package.json', side: 'new', line: 1, text: 'a' }],
    ...more,
  };
}

function analysis(context: object | undefined, more: Partial<ChangeAnalysis> = {}): ChangeAnalysis {
  return {
    type: 'change',
    subject: { kind: 'commit', title: 'Change; a, b', ref: 'a'.repeat(40) },
    authorWords: [],
    files: 2,
    added: 4,
    removed: 2,
    decisions: [],
    hints: [],
    byRole: new Map([['product', { files: 2, lines: 6 }]]),
    areas: [{ name: 'Payments', own: true, files: 2, lines: 6 }],
    notRead: [],
    failed: [],
    hiddenCharacters: 0,
    surface: emptySurface,
    partlyRead: [],
    ...(context === undefined ? {} : { contextText: JSON.stringify(context) }),
    ...more,
  };
}

function fromContext(sentences: readonly Sentence[]): readonly string[] {
  return sentences.filter(({ proofs }) => proofs.includes('context')).map(({ text }) => text);
}

const dates = (one: ChangeAnalysis, language: Language = 'en'): readonly string[] =>
  fromContext(narrate(one, { language, today }).answers.dates.sentences);
const spending = (one: ChangeAnalysis, language: Language = 'en'): readonly string[] =>
  fromContext(narrate(one, { language, today }).answers.spending.sentences);

const areas = [{ name: 'billing', paths: ['src/billing'], customersSay: 'Payments' }];
const plan = (due: string, more: object = {}): object => ({
  areas,
  roadmap: [{ name: 'V2', due, areas: ['Billing'], ...more }],
});

describe('plans of the company', () => {
  it('are told with the days left when a change touches one of their parts, whatever the part is called', () => {
    assert.deepEqual(dates(analysis(plan('2026-12-01'))), [
      'This touches “Payments”, part of your plan “V2”: its day is 1 December 2026, in 8 days.',
    ]);
    assert.deepEqual(dates(analysis(plan('2026-12-01')), 'fr'), [
      'Ceci touche «\u202fPayments\u202f», pour votre projet «\u202fV2\u202f»\u202f: son échéance est le 1er décembre 2026, dans 8 jours.',
    ]);
  });

  it('say today, tomorrow and yesterday, and nothing once they are long over', () => {
    const [day] = ['2026-11-23', '2026-11-24', '2026-11-22', '2026-11-13', '2026-10-01'].map((due) =>
      dates(analysis(plan(due))).join(),
    );
    assert.match(day ?? '', /, today\.$/);
    assert.match(dates(analysis(plan('2026-11-24'))).join(), /, tomorrow\.$/);
    assert.match(dates(analysis(plan('2026-11-22'))).join(), /, yesterday\.$/);
    assert.match(dates(analysis(plan('2026-11-13'))).join(), /, 10 days ago\.$/);
    assert.deepEqual(dates(analysis(plan('2026-10-01'))), []);
  });

  it('are not told of other parts', () => {
    assert.deepEqual(
      dates(analysis(plan('2026-12-01'), { areas: [{ name: 'Search', own: false, files: 1, lines: 1 }] })),
      [],
    );
  });

  it('are told when the author names one of their issues, and only then', () => {
    const plans = { roadmap: [{ name: 'V2', due: '2026-12-01', issues: ['#1', 'PAY-7'] }] };
    const by = (body: string): readonly string[] =>
      dates(analysis(plans, { authorWords: [{ title: 'Change', body }] }));
    assert.equal(by('Closes #1.').length, 1);
    assert.equal(by('See PAY-7').length, 1);
    assert.deepEqual(by('Closes #12, XPAY-7 and PAY-70.'), []);
  });

  it('stand in the calendar with the other dates, in order, unless they are over', () => {
    const one = analysis(plan('2026-12-01'), {
      decisions: [
        decision({ vendor: 'Stripe' }, { due: '2026-12-24' }),
        decision({ vendor: 'Stripe' }, { id: 'supplier:b', due: '2026-11-30' }),
      ],
    });
    assert.deepEqual(
      narrate(one, { language: 'en', today }).calendar.map(({ date }) => date),
      ['2026-11-30', '2026-12-01', '2026-12-24'],
    );
    assert.deepEqual(narrate(analysis(plan('2026-11-22')), { language: 'en', today }).calendar, []);
  });
});

describe('amounts', () => {
  const price = { item: 'Stripe', price: 0.25, unit: 'per payment', volume: 10_000, confirmed: '2026-10-01' };
  const prices = (...list: readonly object[]): object => ({ currency: 'EUR', prices: list });

  it('come from the price list, worked out for the month', () => {
    const one = analysis(prices(price), { decisions: [decision({ vendor: 'Stripe' })] });
    assert.deepEqual(spending(one), [
      'By your own price list, “Stripe” costs €0.25 per payment: 10,000 a month make €2,500.',
    ]);
    assert.deepEqual(spending(one, 'fr'), [
      'Selon votre liste de prix, «\u202fStripe\u202f» coûte 0,25\u202f€ par payment\u202f: 10\u202f000 par mois font 2\u202f500\u202f€.',
    ]);
  });

  it('compare a machine with the one before where both have a price', () => {
    const list = prices(
      { item: 'db.t3.large', price: 96, unit: 'month' },
      { item: 'db.t3.medium', price: 48.5, unit: 'month' },
    );
    const one = analysis(list, {
      decisions: [
        decision(
          { from: 'db.t3.medium', to: 'db.t3.large' },
          { kind: 'machine-size', category: 'cost.infrastructure' },
        ),
      ],
    });
    assert.deepEqual(spending(one), [
      'By your own price list, “db.t3.large” costs €96 per month, and “db.t3.medium” costs €48.50: €47.50 more.',
    ]);
  });

  it('are never guessed: no currency, no price of that name, or another consequence is no amount', () => {
    const stripe = decision({ vendor: 'Stripe' });
    assert.deepEqual(spending(analysis({ prices: [price] }, { decisions: [stripe] })), []);
    assert.deepEqual(spending(analysis(prices({ ...price, item: 'Striped' }), { decisions: [stripe] })), []);
    assert.deepEqual(
      spending(
        analysis(prices(price), {
          decisions: [decision({ vendor: 'Stripe' }, { consequences: [{ on: 'customers', direction: 'more' }] })],
        }),
      ),
      [],
    );
    assert.deepEqual(
      spending(
        analysis(prices({ item: 'Machine 4', price: 1, unit: 'month' }), {
          decisions: [decision({ from: '2', to: '4' })],
        }),
      ),
      [],
    );
    assert.deepEqual(spending(analysis(undefined, { decisions: [stripe] })), []);
  });

  it('say when a price was last checked more than six months ago', () => {
    const one = (confirmed: string): readonly string[] =>
      spending(analysis(prices({ ...price, confirmed }), { decisions: [decision({ vendor: 'Stripe' })] }));
    assert.equal(one('2026-05-23').length, 1);
    assert.equal(
      one('2026-05-22')[1],
      'Your price for “Stripe” was last checked on 22 May 2026: please check it again.',
    );
  });

  it('are plain in both languages', () => {
    const one = analysis(
      { ...plan('2026-12-01'), ...prices({ ...price, confirmed: '2025-01-01' }) },
      { decisions: [decision({ vendor: 'Stripe' })], contextChanged: true },
    );
    for (const language of languages) {
      const { answers } = narrate(one, { language, today });
      const all = [answers.spending, answers.dates, answers.decide].flatMap(({ sentences }) => sentences);
      assert.ok(fromContext(all).length >= 3);
      for (const { text, proofs } of all)
        if (proofs.includes('context')) assert.deepEqual(plainnessProblems(text, language), [], text);
    }
  });
});

describe('the context file itself', () => {
  it('is told where the change edits or adds it', () => {
    const told = (one: ChangeAnalysis): readonly Sentence[] =>
      narrate(one, { language: 'en', today }).answers.decide.sentences.filter(({ proofs }) =>
        proofs.includes('file:.explain-for-ceo.json'),
      );
    assert.match(told(analysis({}, { contextChanged: true }))[0]?.text ?? '', /still uses the former one/);
    assert.match(told(analysis(undefined, { contextChanged: true }))[0]?.text ?? '', /from the next change on/);
    assert.deepEqual(told(analysis({})), []);
  });

  it('names each kind that it switches off, with the reason, in the coverage and on every page', () => {
    const one = narrate(analysis({ switchedOff: [{ kind: 'component-upgraded', reason: 'every Monday' }] }), {
      language: 'en',
      today,
    });
    assert.deepEqual(one.coverage.switchedOff, [{ kind: 'component-upgraded', reason: 'every Monday' }]);
    assert.match(
      toPlainText(one, { labels: pageLabels('en'), length: 'short', today }),
      /Not told, as the company chose: “component upgraded” \(every Monday\)\./,
    );
  });
});

describe('toIcs', () => {
  const calendar = (language: Language): string =>
    toIcs(
      narrate(
        analysis(
          plan('2026-12-31', {
            name: 'Été; “grand” projet, avec beaucoup de mots pour dépasser soixante-quinze octets',
          }),
        ),
        { language, today },
      ),
      { labels: pageLabels(language), today },
    );

  it('is empty without a date', () => {
    assert.equal(
      toIcs(narrate(analysis(undefined), { language: 'en', today }), { labels: pageLabels('en'), today }),
      '',
    );
  });

  it('writes whole days that end the day after', () => {
    const text = calendar('en');
    for (const line of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'END:VCALENDAR',
    ])
      assert.ok(text.includes(`${line}\r\n`), line);
    assert.match(text, /\r\nUID:[0-9a-f]{8}@explain-for-ceo\r\n/);
    assert.equal(text, calendar('en'));
  });

  it('escapes and folds: no line over 75 bytes, and unfolding gives the text back', () => {
    const text = calendar('fr');
    assert.ok(text.endsWith('\r\n'));
    const lines = text.split('\r\n');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(lines.some((line) => line.startsWith(' ')));
    const whole = text.replaceAll('\r\n ', '');
    assert.ok(
      whole.includes(
        'SUMMARY:L’échéance de votre projet «\u202fÉté\\; “grand” projet\\, avec beaucoup de mots pour dépasser soixante-quinze octets\u202f»',
      ),
    );
    assert.ok(whole.includes('Change\\; a\\, b'));
  });
});
