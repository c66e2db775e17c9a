import assert from 'node:assert/strict';
import { draftContext, wantsText } from '../../../src/core/context/draftContext.ts';
import { languages } from '../../../src/core/wording/language.ts';
import { readContext } from '../../../src/core/context/readContext.ts';

const input = {
  today: '2026-11-23',
  paths: [
    'src/billing/invoice.ts',
    'src/billing/tax.ts',
    'src/billing/tax.test.ts',
    'web/billing/page.tsx',
    'src/userAccounts/a.ts',
    'src/userAccounts/b.ts',
    'src/lonely/one.ts',
    'README.md',
    'package.json',
    'src/index.ts',
  ],
  texts: [
    {
      path: 'package.json',
      text: '{\n  "dependencies": {\n    "stripe": "^14.0.0",\n    "left-pad": "1.0.0"\n  }\n}\n',
    },
  ],
} as const;

describe('draftContext', () => {
  for (const language of languages) {
    it(`is a context without a mistake, and so are its examples (${language})`, () => {
      const draft = draftContext({ ...input, language });
      const { context, problems } = readContext(draft);
      assert.deepEqual(problems, []);
      assert.equal(context.language, language);
      assert.deepEqual(context.prices, []);
      const withExamples = readContext(draft.replaceAll(/\/\/ (?=[{"])/g, ''));
      assert.deepEqual(withExamples.problems, []);
      assert.equal(withExamples.context.prices.length, 1);
      assert.equal(withExamples.context.prices[0]?.item, 'Stripe');
      assert.equal(withExamples.context.roadmap[0]?.due, '2027-02-01');
      assert.equal(withExamples.context.glossary.length, 1);
      assert.equal(withExamples.context.switchedOff.length, 1);
      assert.equal(withExamples.context.currency, 'EUR');
    });
  }

  it('names the parts of the product with their folders, the largest first', () => {
    const { context } = readContext(draftContext({ ...input, language: 'en' }));
    assert.deepEqual(context.areas, [
      { name: 'Billing', paths: ['src/billing', 'web/billing'] },
      { name: 'User accounts', paths: ['src/userAccounts'] },
    ]);
  });

  it('is complete without a single file', () => {
    assert.deepEqual(
      readContext(draftContext({ language: 'fr', today: '2026-11-23', paths: [], texts: [] })).problems,
      [],
    );
  });
});

describe('wantsText', () => {
  it('picks lists of parts and examples of settings', () => {
    assert.deepEqual(
      ['package.json', 'api/requirements.txt', '.env.example', 'src/a.ts', '.env', 'README.md'].filter(wantsText),
      ['package.json', 'api/requirements.txt', '.env.example'],
    );
  });
});
