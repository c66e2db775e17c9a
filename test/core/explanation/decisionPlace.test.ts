import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { placeSentence } from '../../../src/core/explanation/decisionPlace.ts';
import type { Category } from '../../../src/core/decisions/category.ts';
import type { Language } from '../../../src/core/wording/language.ts';

function placed(paths: readonly string[], language: Language = 'en', category: Category = 'risk.security'): string {
  const evidence = paths.map((path) => ({ path, side: 'new' as const, line: 1, text: 'a' }));
  return placeSentence(
    language,
    { kind: 'machine-power', category, evidence },
    { areas: [{ name: 'Bakery', paths: ['src/oven/**'] }] },
  );
}

describe('placeSentence', () => {
  it('names the part that all proofs lie in, and says that folders tell it', () => {
    const paths = ['app/invoices/send.ts', 'app/invoices/list.ts'];
    assert.equal(placed(paths), 'By its folders, it is in “Invoices”.');
    assert.equal(
      placed(paths, 'fr'),
      'D’après l’emplacement des fichiers, cela concerne la partie «\u202fFactures\u202f».',
    );
  });

  it('names a part that the company named as such', () => {
    assert.equal(placed(['src/oven/heat.ts']), 'It is in “Bakery”.');
  });

  it('says where only a copy that no customer meets is set', () => {
    const trial = 'By its folder or its file’s name, this is a trial copy of the product, not the live one.';
    assert.equal(placed(['deploy/staging/app.yaml', 'deploy/dev/app.yaml'], 'en', 'cost.infrastructure'), trial);
    assert.equal(
      placed(['deploy/dev/app.yaml'], 'en', 'cost.infrastructure'),
      'By its folder or its file’s name, this is a copy for developers, not the live product.',
    );
    assert.equal(placed(['deploy/staging/app.yaml', 'deploy/prod/app.yaml'], 'en', 'cost.infrastructure'), '');
    assert.equal(placed(['.github/workflows/staging.yml'], 'en', 'cost.delivery'), '');
  });

  it('is silent where the proofs lie in several parts, in none that can be named, or in what serves the whole', () => {
    assert.equal(placed(['app/invoices/send.ts', 'app/orders/send.ts']), '');
    assert.equal(placed(['src/xkrt/send.ts']), '');
    assert.equal(placed(['.github/workflows/check.yml']), '');
    assert.equal(placed(['app/invoices/send.ts'], 'en', 'cost.vendor'), '');
  });
});
