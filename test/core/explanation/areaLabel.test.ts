import assert from 'node:assert/strict';
import { areaLabel, labelledAreas, partLabel, weighingAreas } from '../../../src/core/explanation/areaLabel.ts';
import { areaTopic } from '../../../src/core/context/areaTopic.ts';

const names = (name: string): readonly (string | undefined)[] => [
  areaLabel('en', { name, own: false }),
  areaLabel('fr', { name, own: false }),
];

describe('areaLabel', () => {
  it('turns what teams call a part into plain words of the language', () => {
    assert.deepEqual(names('auth'), ['sign-in', 'connexion']);
    assert.deepEqual(names('facturation'), ['billing', 'facturation']);
    assert.deepEqual(names('organization'), ['organisations', 'organisations']);
  });

  it('drops what only says how it is built', () => {
    assert.deepEqual(names('invoicescontroller'), ['invoices', 'factures']);
    assert.deepEqual(names('orders api client'), ['orders', 'commandes']);
  });

  it('keeps the team’s own words, but for those that only a team says', () => {
    assert.deepEqual(names('bakery auth'), ['bakery sign-in', 'bakery connexion']);
    assert.deepEqual(names('bread oven'), ['bread oven', 'bread oven']);
  });

  it('lists what a name of several known things stands for in the other language', () => {
    assert.deepEqual(names('order payments'), ['order payments', 'commandes, paiements']);
    assert.deepEqual(names('utilisateur entreprise'), ['users, companies', 'utilisateur entreprise']);
  });

  it('names nothing where nothing can be said aloud', () => {
    for (const name of [
      'cachecontroller',
      'impl',
      'usecases',
      'pt br',
      'version20260323134053',
      '2024 frontend',
      'xkrt',
    ])
      assert.deepEqual(names(name), [undefined, undefined], name);
  });

  it('leaves a name of the company’s own as it is', () => {
    assert.equal(areaLabel('fr', { name: 'Checkout API', own: true }), 'Checkout API');
  });

  it('has no topic for a word that every object knows', () => {
    assert.equal(areaTopic('constructor'), undefined);
  });
});

describe('labelledAreas', () => {
  const area = (name: string, lines: number): { name: string; own: boolean; files: number; lines: number } => ({
    name,
    own: false,
    files: 1,
    lines,
  });

  it('makes one of parts that read the same', () => {
    assert.deepEqual(labelledAreas('fr', [area('order', 9), area('user', 5), area('users', 7), area('impl', 2)]), [
      { name: 'utilisateurs', files: 2, lines: 12 },
      { name: 'commandes', files: 1, lines: 9 },
    ]);
  });

  it('keeps a lone name for a part of a period, and says several words in the language', () => {
    assert.equal(partLabel('fr', { name: 'conventions', own: false }), 'conventions');
    assert.equal(partLabel('fr', { name: 'bakery settings', own: false }), 'réglages');
    assert.equal(partLabel('en', { name: 'bakery settings', own: false }), 'bakery settings');
    assert.equal(partLabel('fr', { name: 'footer', own: false }), undefined);
  });

  it('leaves out what a change touches in passing, unless the company named it', () => {
    const change = {
      areas: [area('orders', 60), area('maps', 1), { ...area('Bakery', 1), own: true }],
      files: 40,
      added: 80,
      removed: 20,
    };
    assert.deepEqual(
      weighingAreas(change, 0.1).map(({ name }) => name),
      ['orders', 'Bakery'],
    );
  });

  it('leaves out a lone word that only the team or a supplier knows, unless the company named it', () => {
    assert.deepEqual(labelledAreas('en', [area('gupshup', 9), area('crates', 5)]), []);
    assert.deepEqual(labelledAreas('en', [{ ...area('Gupshup', 9), own: true }]), [
      { name: 'Gupshup', files: 1, lines: 9 },
    ]);
  });

  it('says names of two languages in the one of the page, or not at all', () => {
    assert.deepEqual(labelledAreas('en', [area('teacher training', 9)]), [
      { name: 'teacher training', files: 1, lines: 9 },
    ]);
    assert.deepEqual(labelledAreas('fr', [area('teacher training', 9)]), [{ name: 'enseignants', files: 1, lines: 9 }]);
    assert.deepEqual(labelledAreas('fr', [area('claim verifiers', 9)]), []);
  });
});
