import assert from 'node:assert/strict';
import { explained } from '../explained.ts';
import type { Explanation } from '../../../src/core/explanation/explanation.ts';
import type { SourceTexts } from '../changeOf.ts';

const biggerMachine: SourceTexts = {
  title: 'fix: slow reports',
  files: [
    {
      path: 'infra/production/main.tf',
      old: 'resource "aws_instance" "reports" {\n  instance_type = "t3.medium"\n}\n',
      new: 'resource "aws_instance" "reports" {\n  instance_type = "t3.xlarge"\n}\n',
    },
  ],
};

const repair: SourceTexts = {
  title: 'fix: total of an order',
  files: [{ path: 'src/orders/total.ts', old: 'const a = 1;\n', new: 'const a = 2;\n' }],
};

function answersOf({ answers }: Explanation): readonly Explanation['answers'][keyof Explanation['answers']][] {
  return [answers.customers, answers.spending, answers.dates, answers.decide];
}

describe('narrate', () => {
  it('tells the same step of a setting in several places once, in units that people know', async () => {
    const settings = (place: string, days: number): string =>
      `module "${place}" {\n  log_retention_in_days = ${days}\n}\n`;
    const files = ['staging', 'production'].map((place) => ({
      path: `infra/${place}/main.tf`,
      old: settings(place, 7),
      new: settings(place, 365),
    }));
    const { decisions } = await explained({ title: 'Keep the records of the platform for longer', files });
    assert.deepEqual(
      decisions.map(({ kind, severity }) => `${kind} ${severity}`),
      ['days-kept medium'],
    );
    assert.match(decisions[0]?.plain ?? '', /from 7 days to 1 year/);
    assert.deepEqual(new Set(decisions[0]?.evidence.map(({ path }) => path)).size, 2);
  });

  it('tells automatic tasks that start together once, and counts them', async () => {
    const tasks = ['orders', 'bills', 'visits'].map((name) => `${name}:\n  cron: "0 3 * * *"\n`).join('');
    const { decisions } = await explained({
      title: 'Tidy up at night',
      files: [{ path: 'config/schedule.yml', old: '{}\n', new: tasks }],
    });
    assert.deepEqual(
      decisions.map(({ title }) => title),
      ['Three automatic tasks run where none ran before'],
    );
  });

  it('tells a bigger machine as more spending each month, with its proof and nothing invented', async () => {
    const page = await explained(biggerMachine);
    const [decision] = page.decisions;
    assert.ok(decision);
    assert.equal(decision.kind, 'machine-size');
    assert.equal(decision.effect, 'more');
    assert.equal(decision.facts['times'], 4);
    assert.deepEqual(
      decision.evidence.map(({ id, side, line, text }) => ({ id, side, line, text })),
      [
        { id: 'e1', side: 'new', line: 2, text: 'instance_type = "t3.xlarge"' },
        { id: 'e2', side: 'old', line: 2, text: 'instance_type = "t3.medium"' },
      ],
    );
    assert.equal(page.answers.spending.direction, 'more');
    assert.deepEqual(page.answers.spending.sentences[0]?.proofs, ['e1', 'e2']);
    assert.equal(page.answers.dates.direction, 'none');
  });

  it('tells what a small announcement did not say', async () => {
    const page = await explained(biggerMachine);
    assert.equal(page.promise?.foundNotAnnounced.length, 1);
    assert.ok(page.promise.foundNotAnnounced[0]?.proofs.includes('message'));
  });

  it('gives the same findings in every language, in other words', async () => {
    const [english, french] = [await explained(biggerMachine), await explained(biggerMachine, 'fr')];
    const bare = ({ decisions }: Explanation): unknown =>
      decisions.map(({ id, kind, effect, severity, facts, evidence }) => ({
        id,
        kind,
        effect,
        severity,
        facts,
        evidence,
      }));
    assert.deepEqual(bare(english), bare(french));
    assert.notEqual(english.headline.text, french.headline.text);
    assert.match(french.answers.spending.sentences[0]?.text ?? '', /^La facture mensuelle augmente\u202f: /u);
  });

  it('says what was looked for when there is nothing to decide, and never that nothing matters', async () => {
    const page = await explained(repair);
    assert.deepEqual(page.decisions, []);
    assert.equal(page.answers.decide.nothing, true);
    assert.equal(page.answers.spending.direction, 'none');
    const said = JSON.stringify(page);
    assert.match(said, /We found no change of prices, access or stored data/);
    assert.match(said, /nor anything on licences or deadlines/);
    assert.doesNotMatch(said, /no impact/i);
    for (const { sentences } of answersOf(page)) assert.ok(sentences.length > 0);
  });

  it('proves every sentence, or says that it searched', async () => {
    for (const texts of [biggerMachine, repair]) {
      const page = await explained(texts);
      const ids = new Set(page.decisions.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
      for (const { proofs } of [page.headline, ...answersOf(page).flatMap(({ sentences }) => sentences)]) {
        assert.ok(proofs.length > 0);
        for (const proof of proofs)
          assert.ok(ids.has(proof) || ['search', 'message', 'context', 'history'].includes(proof), proof);
      }
    }
  });

  it('makes a page of an empty change', async () => {
    const page = await explained({ files: [] });
    assert.match(page.headline.text, /Nothing has changed/);
    assert.deepEqual(page.makeup, {
      product: 0,
      tests: 0,
      settings: 0,
      data: 0,
      documents: 0,
      translations: 0,
      parts: 0,
    });
  });

  it('tells tests alone as tests alone', async () => {
    const page = await explained({ files: [{ path: 'test/order.test.ts', new: "it('adds', () => {});\n" }] });
    assert.match(page.headline.text, /Only the team’s tests change/);
    assert.equal(page.makeup.tests, 1);
  });

  it('masks secrets in proofs', async () => {
    const key = `sk_live_${'a1B2'.repeat(8)}`;
    const page = await explained({
      files: [{ path: 'src/pay.ts', old: '\n', new: `const stripe = new Stripe("${key}");\n` }],
    });
    assert.ok(page.decisions.some(({ kind }) => kind === 'secret-visible'));
    assert.ok(!JSON.stringify(page).includes(key));
  });

  it('leaves out the kinds that the company switched off', async () => {
    const context = JSON.stringify({ switchedOff: [{ kind: 'machine-size', reason: 'agreed with the board' }] });
    const page = await explained({ ...biggerMachine, context });
    assert.ok(!page.decisions.some(({ kind }) => kind === 'machine-size'));
  });

  it('uses the company’s names for its parts', async () => {
    const context = '{ "areas": [{ "name": "Checkout", "paths": ["src/orders"], "customersSay": "the basket" }] }';
    const page = await explained({ ...repair, context });
    assert.deepEqual(page.areas, [{ name: 'The basket', files: 1, lines: 2 }]);
  });

  it('does not call a supplier new that the product had already', async () => {
    const files = [
      { path: 'web/package.json', old: '{"dependencies":{}}', new: '{\n"dependencies":{\n"stripe":"^14.0.0"\n}\n}' },
    ];
    const fresh = await explained({ files, mentions: () => Promise.resolve(false) });
    const known = await explained({ files, mentions: () => Promise.resolve(true) });
    assert.ok(fresh.decisions.some(({ id }) => id === 'payment-supplier:stripe'));
    assert.deepEqual(
      known.decisions.filter(({ category }) => category === 'cost.vendor').map(({ id }) => id),
      ['supplier-used-more:stripe'],
    );
  });

  it('tells a package, its key and its address as one supplier', async () => {
    const page = await explained({
      files: [
        {
          path: 'package.json',
          old: '{\n"dependencies":{\n"a":"1"\n}\n}',
          new: '{\n"dependencies":{\n"a":"1",\n"@sendgrid/mail":"^8.0.0"\n}\n}',
        },
        { path: '.env.example', old: 'PORT=1\n', new: 'PORT=1\nSENDGRID_API_KEY=\n' },
      ],
    });
    const suppliers = page.decisions.filter(({ category }) => category === 'cost.vendor');
    assert.equal(suppliers.length, 1);
    assert.equal(suppliers[0]?.evidence.length, 2);
  });

  it('names a list that is too long to be compared as settings', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `  { "id": ${String(at)}, "label": "row" },`);
    const page = await explained({
      files: [
        {
          path: 'config/rows.json',
          old: `[\n${rows.join('\n')}\n  {}\n]\n`,
          new: `[\n${rows.join('\n')}\n  { "id": 1 }\n]\n`,
        },
      ],
    });
    assert.deepEqual(
      page.coverage.notRead.map(({ path, code }) => ({ path, code })),
      [{ path: 'config/rows.json', code: 'tooManyBytes' }],
    );
    assert.equal(page.coverage.read, 0);
  });
});

describe('a screen of which only the look changes', () => {
  const screen = (now: string): SourceTexts => ({
    title: 'fix: list of breads on phones',
    files: [
      {
        path: 'src/screens/Breads.tsx',
        old: '<ul className="wide">\n  <li>{bread.name}</li>\n</ul>\n',
        new: now,
      },
    ],
  });

  it('is told as such', async () => {
    const page = await explained(screen('<ul className="narrow grey">\n  <li>{bread.name}</li>\n</ul>\n'));
    assert.match(page.answers.customers.sentences.map(({ text }) => text).join('\n'), /only the look changes/);
  });

  it('is no screen that changes where only blanks differ', async () => {
    const page = await explained(screen('<ul className="wide"><li>{bread.name}</li></ul>\n'));
    assert.match(page.answers.customers.sentences.map(({ text }) => text).join('\n'), /only written otherwise/);
  });

  it('is not where it shows something else', async () => {
    const page = await explained(screen('<ul className="narrow">\n  <li>{bread.price}</li>\n</ul>\n'));
    assert.doesNotMatch(page.answers.customers.sentences.map(({ text }) => text).join('\n'), /only the look/);
  });
});

describe('words on screen with a key', () => {
  it('take the place of those with the same key, and of no others', async () => {
    const page = await explained({
      title: 'fix: words of the bakery',
      files: [
        {
          path: 'locales/en.json',
          old: '{\n  "bread": "Bread of the house",\n  "cake": "Cake of the house"\n}\n',
          new: '{\n  "bread": "Loaf of today",\n  "cake": "Bread of the house is out"\n}\n',
        },
      ],
    });
    const said = page.answers.customers.sentences.map(({ text }) => text).join('\n');
    assert.match(said, /“Bread of the house” becomes “Loaf of today”/);
    assert.match(said, /“Cake of the house” becomes “Bread of the house is out”/);
  });
});

describe('a weakness that the author makes public', () => {
  it('is open until the repair is online', async () => {
    const page = await explained({ ...repair, title: 'fix: security vulnerability in the till' });
    assert.match(
      page.answers.dates.sentences.map(({ text }) => text).join('\n'),
      /until this is online, it stays open/,
    );
  });
});

describe('the longer words of an author', () => {
  it('are quoted after the title', async () => {
    const page = await explained({ ...repair, body: 'Customers paid twice for one bread.' });
    assert.deepEqual(
      page.answers.customers.sentences.filter(({ origin }) => origin === 'author').map(({ text }) => text),
      ['total of an order', 'Customers paid twice for one bread'],
    );
  });
});
