import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/explanation/analyse.ts';
import { claimsOf } from '../../../src/core/explanation/claims.ts';
import { narrate } from '../../../src/core/explanation/narrate.ts';
import { plainnessProblems } from '../../../src/core/wording/plainness.ts';
import { sourceOf } from '../changeOf.ts';
import { explained } from '../explained.ts';
import type { Language } from '../../../src/core/wording/language.ts';
import type { Promised } from '../../../src/core/explanation/explanation.ts';
import type { SourceTexts } from '../changeOf.ts';

async function promised(texts: SourceTexts, language: Language = 'en'): Promise<Promised | undefined> {
  return (await explained(texts, language)).promise;
}

function said(promise: Promised | undefined): readonly string[] {
  return [...(promise?.announcedNotFound ?? []), ...(promise?.foundNotAnnounced ?? [])].map(({ text }) => text);
}

const product = { path: 'src/orders/total.ts', old: 'sum(a);\n', new: 'sum(a, b);\n' };

function claims(title: string, body = ''): readonly string[] {
  return claimsOf([{ title, body }]).map((claim) => JSON.stringify(claim));
}

describe('what an author announces that can be checked', () => {
  it('is read in plain announcements, in English and French', () => {
    for (const [title, kind] of [
      ['feat(pay): refunds, with tests', 'tests'],
      ['Add unit tests for refunds', 'tests'],
      ['Ajout de tests pour la caisse', 'tests'],
      ['Update prices', 'prices'],
      ['Augmente les tarifs', 'prices'],
      ['Add French translations', 'translations'],
      ['Mise à jour des traductions', 'translations'],
      ['docs: update README', 'documents'],
    ] as const)
      assert.deepEqual(claims(title), [JSON.stringify({ kind })], title);
    assert.deepEqual(claims('Remove Sentry'), ['{"kind":"supplier","name":"Sentry"}']);
    assert.deepEqual(claims('Remove unused `Order.totals` column'), ['{"kind":"removal","thing":"totals"}']);
    assert.deepEqual(claims('Remove `legacyTotals` from orders'), ['{"kind":"removal","thing":"legacyTotals"}']);
    assert.deepEqual(claims('chore: bump left-pad from 1.2.0 to 1.3.1 (#4)'), [
      '{"kind":"version","thing":"left-pad","version":"1.3.1"}',
    ]);
    assert.deepEqual(claims('Refunds', '- [x] tests added\n- [ ] update README'), ['{"kind":"tests"}']);
  });

  it('is not read where the words mean something else, deny it, or leave it for later', () => {
    for (const title of [
      'Add test mode',
      'Add tests directory to the ignored ones',
      'Fix tests',
      'Refunds without tests',
      'We should add tests',
      'Update pricing page',
      'Update price table component',
      'Remove unnecessary package',
      'Remove UserForm labels',
      'Remove event-sourcing related code',
      'Add square brackets',
      'Add Infomaniak + GMX to the known senders',
      'Add app to README & Adjust stuff',
      'Bump timeout to 30',
      'Revert "Add tests"',
      'Translate errors',
      'Memory issues with tests',
      'Add translations for new regions',
      'Remove the flag from the basket and tests',
      'Added README.md and others to the ignored ones',
      'Add changelog and source links to the gemspec',
    ])
      assert.deepEqual(claims(title), [], title);
    assert.deepEqual(
      claimsOf([
        { title: 'Add tests', body: '' },
        { title: 'Other', body: '' },
      ]),
      [],
    );
  });
});

describe('announced and not found', () => {
  it('is told in fair words, with where it may be', async () => {
    const promise = await promised({ title: 'Totals, with tests', files: [product] });
    assert.deepEqual(promise?.announcedNotFound, [
      {
        text: 'The author announces automatic checks; none was found in the change.',
        origin: 'facts',
        proofs: ['message', 'search'],
      },
      { text: 'It may stand in another change: the team can say where.', origin: 'facts', proofs: ['search'] },
    ]);
  });

  it('is told of each sort only where no line and no name could be it', async () => {
    const dependency = (version: string): SourceTexts['files'] => [
      { path: 'requirements.txt', old: 'openfisca==1.2.0\n', new: `openfisca==${version}\n` },
    ];
    for (const [title, files, told] of [
      ['Totals, with tests', [{ path: 'test/total.test.ts', new: "it('adds', () => {});\n" }], false],
      ['Update prices', [product], true],
      ['Update prices', [{ path: 'src/offer.ts', old: 'price = 1;\n', new: 'price = 2;\n' }], false],
      ['Remove Sentry', [product], true],
      ['Remove Sentry', [{ path: 'src/start.ts', old: 'sentry.start();\nrun();\n', new: 'run();\n' }], false],
      ['Remove `legacyTotals`', [product], true],
      ['Remove `legacyTotals`', [{ path: 'src/legacy_totals.ts', old: 'a();\n' }], false],
      ['Remove OldTotals', [{ path: 'src/a.ts', old: 'new OldTotal();\n', new: '' }], false],
      ['Bump openfisca to 1.3.0', dependency('1.3.4'), false],
      ['Bump openfisca to 1.3.1', dependency('1.3.4'), true],
      ['Add French translations', [product], true],
      ['Add French translations', [{ path: 'locales/fr.json', new: '{"a":"b"}\n' }], false],
      ['Update README', [product], true],
      ['Update README', [{ path: 'README.md', old: 'a\n', new: 'b\n' }], false],
    ] as const)
      assert.equal(
        ((await promised({ title, files }))?.announcedNotFound.length ?? 0) > 0,
        told,
        `${title}: ${files[0].path}`,
      );
  });

  it('is never said of a change that was not read whole', async () => {
    const source = sourceOf({ title: 'Totals, with tests', files: [product] });
    const unread = {
      path: 'x.ts',
      status: 'added' as const,
      content: { type: 'notRead' as const, code: 'missingObject' as const },
      added: 0,
      removed: 0,
    };
    const files = {
      async *[Symbol.asyncIterator]() {
        yield* source.files;
        yield unread;
      },
    };
    const analysis = await analyse({ ...source, files });
    assert.equal(narrate(analysis, { language: 'en', today: '2026-11-22' }).promise, undefined);
  });
});

describe('found and not announced', () => {
  const supplier = {
    path: 'package.json',
    old: '{\n"dependencies":{\n"a":"1"\n}\n}',
    new: '{\n"dependencies":{\n"a":"1",\n"@sendgrid/mail":"^8.0.0"\n}\n}',
  };
  const checks = (count: number): string =>
    Array.from({ length: count }, (_, at) => `it('adds ${String(at)}', () => {});\n`).join('');

  it('names a paid service in a small repair, and the checks that went', async () => {
    const promise = await promised({
      title: 'fix: total of an order',
      files: [product, supplier, { path: 'test/total.test.ts', old: checks(16), new: checks(2) }],
    });
    assert.deepEqual(said(promise), [
      'Announced as a repair; it also brings this: the product starts using SendGrid for e-mail sending.',
      'There are 14 automatic checks fewer than before.',
    ]);
    assert.deepEqual(promise?.foundNotAnnounced[1]?.proofs, ['file:test/total.test.ts']);
  });

  it('says nothing where the message speaks of it', async () => {
    assert.equal(await promised({ title: 'fix: mail through SendGrid', files: [supplier] }), undefined);
    assert.equal(
      await promised({
        title: 'Remove old checks',
        files: [{ path: 'test/a.test.ts', old: checks(9), new: checks(1) }],
      }),
      undefined,
    );
  });

  it('leaves out checks that only move', async () => {
    assert.equal(
      await promised({
        title: 'fix: total of an order',
        files: [
          { path: 'test/a.test.ts', old: checks(9) },
          { path: 'test/b.test.ts', new: checks(9) },
        ],
      }),
      undefined,
    );
  });

  it('is plain in both languages', async () => {
    for (const language of ['en', 'fr'] as const) {
      const promise = await promised(
        { title: 'fix: totals, with tests', files: [product, supplier, { path: 'README.md', old: 'a\n', new: 'b\n' }] },
        language,
      );
      const texts = said(promise);
      assert.equal(texts.length, 3);
      for (const text of texts) assert.deepEqual(plainnessProblems(text, language, { names: ['SendGrid'] }), [], text);
    }
  });
});
