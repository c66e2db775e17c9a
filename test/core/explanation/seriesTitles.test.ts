import assert from 'node:assert/strict';
import { seriesNature, seriesReasons, seriesSentences } from '../../../src/core/explanation/seriesTitles.ts';
import type { Language } from '../../../src/core/wording/language.ts';

function told(titles: readonly string[], language: Language = 'en'): readonly string[] {
  return seriesSentences(
    language,
    titles.map((title) => ({ title, body: '' })),
  ).map(({ text }) => text);
}

describe('the titles of a series of recorded changes', () => {
  it('tell what the authors announce, what is new first', () => {
    assert.deepEqual(
      told([
        'fix(oven): bread orders not sent on Sundays (#12)',
        'feat: let bakers see the orders of tomorrow',
        'Sort the list of bakeries by distance',
      ]),
      [
        'New, say the authors: “let bakers see the orders of tomorrow”.',
        'Repaired, say the authors: “bread orders not sent on Sundays”.',
        'Also changed: “Sort the list of bakeries by distance”.',
      ],
    );
  });

  it('are quoted in French too, as they were written', () => {
    assert.deepEqual(told(['feat: let bakers see the orders of tomorrow'], 'fr'), [
      'Nouveau, selon les auteurs (en anglais)\u202f: «\u202flet bakers see the orders of tomorrow\u202f».',
    ]);
  });

  it('count those of their sort that an outsider cannot read, and quote only the others', () => {
    assert.deepEqual(told(['fix: bread orders not sent on Sundays', 'fix: guard OvenMapper.toDto() against nil']), [
      'Repaired, say the authors: “bread orders not sent on Sundays” and one more.',
    ]);
    assert.deepEqual(told(['fix: guard OvenMapper.toDto() against nil']), []);
  });

  it('leave out what is done to tests, documents and the work itself, and merges', () => {
    assert.deepEqual(
      told([
        'test: pin that the oven asks once',
        'docs: describe the orders of bakers',
        'fix(ci): wait longer for the bakers',
        'refactor: name the rules of bakers',
        'Apply suggestions from review of orders',
        'Sorry, forgot the orders of bakers',
        'Retries that I missed before',
        "Merge branch 'bakers' into main",
      ]),
      [],
    );
  });

  it('tell what a later change of the series takes back as that, never as new', () => {
    assert.deepEqual(told(['Revert "feat: let bakers see all orders"', 'feat: let bakers see all orders']), [
      'Made on the way, then taken back: “let bakers see all orders”.',
    ]);
    assert.deepEqual(
      told([
        'Revert "Revert "feat: let bakers see all orders""',
        'Revert "feat: let bakers see all orders"',
        'feat: let bakers see all orders',
      ]),
      ['New, say the authors: “let bakers see all orders”.'],
    );
  });

  it('tell what was made before the series and is taken back in it', () => {
    assert.deepEqual(
      told(['Revert "feat: let bakers see all orders" (#12)', 'Sort the list of bakeries by distance']),
      [
        'Changed, say the authors: “Sort the list of bakeries by distance”.',
        'Earlier work is taken back: “let bakers see all orders”.',
      ],
    );
    assert.deepEqual(told(['Revert "Merge pull request from bakers of orders"']), []);
    assert.deepEqual(told(['Revert "feat: let bakers see all orders"'], 'fr'), [
      'Un travail antérieur est annulé\u202f: «\u202flet bakers see all orders\u202f».',
    ]);
  });

  it('leave out what the series adds and then takes out, and keep what it takes out of what was there', () => {
    assert.deepEqual(told(['Remove bakery calendar', 'Let people sort their cakes', 'Add bakery calendar']), [
      'Changed, say the authors: “Let people sort their cakes”.',
    ]);
    assert.deepEqual(told(['Remove the oven alarm', 'Add bakery map to the first screen']), [
      'New, say the authors: “Add bakery map to the first screen”.',
      'Taken out, say the authors: “Remove the oven alarm”.',
    ]);
  });

  it('put names of code in words where a title could not be read otherwise', () => {
    assert.deepEqual(told(['feat: add `BakeryMap` and order_history to home']), [
      'New, say the authors: “add bakery map and order history to home”.',
    ]);
    assert.deepEqual(told(['fix: keep the backup/restore of bread orders']), [
      'Repaired, say the authors: “keep the backup / restore of bread orders”.',
    ]);
    assert.deepEqual(told(['feat: add BKRMap9 and ord_hst to home']), []);
  });

  it('read what a mark of unfinished work and the number of an issue stand before', () => {
    assert.deepEqual(told(['WIP remove limits on bread orders', 'Fixes #12 - Add bakery names to receipts']), [
      'New, say the authors: “Add bakery names to receipts”.',
      'Taken out, say the authors: “remove limits on bread orders”.',
    ]);
  });

  it('leave out what only adjusts or mends the new thing that the series brings', () => {
    assert.deepEqual(told(['Adjust the bakery map to small screens', 'Add a bakery map to the first screen']), [
      'New, say the authors: “Add a bakery map to the first screen”.',
    ]);
  });

  it('keep what only speaks of the same people, and a part that goes of a wider thing that comes', () => {
    assert.deepEqual(told(['Charge customers for late returns', 'Add search of customers by name']), [
      'New, say the authors: “Add search of customers by name”.',
      'Also changed: “Charge customers for late returns”.',
    ]);
    assert.deepEqual(
      told(['Remove the monthly invoice print', 'Add monthly invoice download and invoice print']).length,
      2,
    );
  });

  it('say in which language they are where it is not the page’s', () => {
    assert.deepEqual(
      told(['fix: bread orders that were not sent on Sundays', 'Add the orders of tomorrow to a list'], 'fr'),
      [
        'Nouveau, selon les auteurs (en anglais)\u202f: «\u202fAdd the orders of tomorrow to a list\u202f».',
        'Corrigé, selon les auteurs (en anglais)\u202f: «\u202fbread orders that were not sent on Sundays\u202f».',
      ],
    );
  });

  it('leave room for why, in the longer words of what adds or repairs', () => {
    const reasons = seriesReasons([
      { title: 'Sort the list of bakeries', body: 'Customers could not find the nearest one, because it stood last.' },
      { title: 'fix: bread orders', body: 'Orders of Sundays were lost because the oven was off.\n\nMore work.' },
      { title: 'docs: describe the orders', body: 'Customers could not read it before, because it was missing.' },
      { title: 'Bump the oven', body: '' },
    ]);
    assert.deepEqual(
      reasons.map(({ text }) => text),
      [
        'Orders of Sundays were lost because the oven was off',
        'Customers could not find the nearest one, because it stood last',
      ],
    );
  });

  it('quote more of them where all are of one sort', () => {
    const repairs = ['receipts', 'invoices', 'orders', 'letters'].map((what) => `fix: missing names on ${what}`);
    assert.match(told(repairs).join(), /letters”\.$/);
    assert.match(told([...repairs, 'Add a calendar for bakers']).join(), /and one more\.$/);
  });

  it('make one nature of a series where they agree', () => {
    const nature = (...titles: readonly string[]): string | undefined =>
      seriesNature(titles.map((title) => ({ title, body: '' })));
    assert.equal(
      nature('fix: bread orders not sent', 'docs: describe ovens', 'fix: receipts without a name'),
      'repair',
    );
    assert.equal(nature('fix: bread orders not sent', 'Ajoute la carte des boulangeries'), 'feature');
    assert.equal(nature('fix: bread orders not sent', 'Remove the oven alarm'), undefined);
    assert.equal(nature('refactor: name the rules', 'chore: bump the oven'), 'tidying');
    assert.equal(nature('chore: bump the oven', 'ci: run at night'), 'upkeep');
    assert.equal(nature('chore: bump the oven', 'Update the readme'), undefined);
    assert.equal(nature("Merge branch 'bakers' into main", 'Merge ovens'), undefined);
  });

  it('tell each title once', () => {
    assert.deepEqual(told(['fix: bread orders not sent', 'fix: bread orders not sent']), [
      'Repaired, say the authors: “bread orders not sent”.',
    ]);
  });
});
