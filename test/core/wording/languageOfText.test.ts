import assert from 'node:assert/strict';
import { languageOfText } from '../../../src/core/wording/languageOfText.ts';

describe('languageOfText', () => {
  it('tells titles in English', () => {
    for (const title of ['Add a page for the bakers', 'Show plain text only', 'adjust the wording of invoices'])
      assert.equal(languageOfText(title), 'en', title);
  });

  it('tells titles in French', () => {
    for (const title of ['Ajoute la page des boulangers', 'Corrige l’envoi des factures', "Retire l'ancien menu"])
      assert.equal(languageOfText(title), 'fr', title);
  });

  it('takes no short form in capitals for a word', () => {
    assert.equal(languageOfText('wire SES oven queue'), undefined);
    assert.equal(languageOfText('Add DU records for the bakers'), 'en');
    assert.equal(languageOfText('AJOUTE LA PAGE DES BOULANGERS'), 'fr');
  });

  it('does not guess', () => {
    for (const title of ['', 'Release 2.4.1', 'Oven v2', 'Fix #12'])
      assert.equal(languageOfText(title), undefined, title);
  });
});
