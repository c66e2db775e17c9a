import assert from 'node:assert/strict';
import { authorReasons } from '../../../src/core/explanation/authorReasons.ts';

const of = (body: string, title = 'Bake bread on Mondays'): readonly string[] => authorReasons({ title, body });

describe('what the longer words of an author tell an outsider', () => {
  it('is why a change was made and what is different, in the order of the message', () => {
    assert.deepEqual(
      of(
        'Customers asked for fresh bread at the\nbeginning of the week. The oven was cold.\n\nOnly bakers can start the oven now.\n\nSigned-off-by: A Baker <baker@example.com>',
      ),
      ['Customers asked for fresh bread at the beginning of the week', 'Only bakers can start the oven now'],
    );
  });

  it('is read from the points of a list, without the marks of tools', () => {
    assert.deepEqual(of('* wip\n\n* feat: show a notice to customers who come too early\n\n* fix lint'), [
      'show a notice to customers who come too early',
    ]);
  });

  it('is every point of a list that anyone can follow, and none in words of the trade', () => {
    assert.deepEqual(
      of(
        [
          '- Use the warm colours of the shop in the dark theme',
          '- Make the background of the order page slightly darker',
          '- Use the bakerySecondary color for the basket',
          '- Rename the selectors of the order form',
          '- Remove the explanatory text below the name of the bread',
        ].join('\n'),
        'Tweak colours',
      ),
      [
        'Use the warm colours of the shop in the dark theme',
        'Make the background of the order page slightly darker',
        'Remove the explanatory text below the name of the bread',
      ],
    );
    const list = Array.from({ length: 12 }, (_, at) => `- Make the button of the page number ${String(at)} darker`);
    assert.equal(of(list.join('\n'), 'Tweak').length, 6);
  });

  it('leaves out code, links, how the work went, forms and what repeats the title', () => {
    for (const body of [
      'Calls `startOven()` now so that users wait less',
      'See https://example.com/why-users-wait for the reasons',
      'Rename the class so that users of the module find it',
      '## How to test\n\nLog in as a user and see that the bread is now there',
      '```\nUsers now wait less than before in the shop\n```',
      'Bake bread on Mondays now',
      'However, users now wait less than they did before',
      'Are users now happy with the bread that we bake?',
    ])
      assert.deepEqual(of(body), [], body);
  });

  it('reads French', () => {
    assert.deepEqual(of('Les clients ne trouvaient pas la boutique. Désormais le plan est affiché dès l’accueil.'), [
      'Les clients ne trouvaient pas la boutique',
      'Désormais le plan est affiché dès l’accueil',
    ]);
  });

  it('is what was wrong and what stays, rather than what repeats the title', () => {
    assert.deepEqual(of('As described in #12, there was a bug where nothing happened after choosing a loaf.'), [
      'there was a bug where nothing happened after choosing a loaf',
    ]);
    assert.deepEqual(of('* The oven mistakenly refused both sorts of dough\n* Rye bread of the shop is unchanged'), [
      'The oven mistakenly refused both sorts of dough',
      'Rye bread of the shop is unchanged',
    ]);
    assert.deepEqual(
      of(
        '## What is the current behavior?\nOpening hours of the second shop stand under the first one.\n\n## What is the new behavior?\nEach shop lists its `own` hours now.',
      ),
      ['Opening hours of the second shop stand under the first one', 'Each shop lists its own hours now'],
    );
  });

  it('is no wish for later', () => {
    assert.deepEqual(of('Would be good to support several lists of breads for each shop.'), []);
    assert.deepEqual(of('In the future, customers could now choose their own oven.'), []);
  });

  it('is short, and takes a long message in no time', () => {
    const long = 'Customers wait less now because the oven is warm before they come. ';
    assert.ok(of(long.repeat(3)).length <= 2);
    assert.deepEqual(of(long.repeat(500)), []);
  });
});
