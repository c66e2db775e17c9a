import assert from 'node:assert/strict';
import { seriesReasons, seriesSentences } from '../../../src/core/explanation/seriesTitles.ts';
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
      'Nouveau, selon les auteurs\u202f: «\u202flet bakers see the orders of tomorrow\u202f».',
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
        "Merge branch 'bakers' into main",
      ]),
      [],
    );
  });

  it('leave out what a later change of the series takes back', () => {
    assert.deepEqual(told(['Revert "feat: let bakers see all orders"', 'feat: let bakers see all orders']), []);
  });

  it('leave out what only adjusts or mends the new thing that the series brings', () => {
    assert.deepEqual(told(['Adjust the bakery map to small screens', 'Add a bakery map to the first screen']), [
      'New, say the authors: “Add a bakery map to the first screen”.',
    ]);
  });

  it('quote in another language than the page’s only what is new', () => {
    assert.deepEqual(
      told(['fix: bread orders that were not sent on Sundays', 'Add the orders of tomorrow to a list'], 'fr'),
      ['Nouveau, selon les auteurs\u202f: «\u202fAdd the orders of tomorrow to a list\u202f».'],
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

  it('tell each title once', () => {
    assert.deepEqual(told(['fix: bread orders not sent', 'fix: bread orders not sent']), [
      'Repaired, say the authors: “bread orders not sent”.',
    ]);
  });
});
