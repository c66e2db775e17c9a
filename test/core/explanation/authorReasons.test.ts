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
      ['Each shop lists its own hours now'],
    );
  });

  it('is nothing that the change leaves to others, and no state before that reads as one of now', () => {
    for (const heading of ['Out of scope', 'Next steps', 'Alternatives considered', 'Not included', 'Hors périmètre'])
      assert.deepEqual(of(`## ${heading}\n- Members can now pay their orders by card on the page`), []);
    assert.deepEqual(
      of(
        '## Current behavior\nCustomers see the price of each loaf without tax.\n\n## New behavior\nCustomers now see the price of each loaf with the tax included.',
      ),
      ['Customers now see the price of each loaf with the tax included'],
    );
  });

  it('is no wish for later', () => {
    assert.deepEqual(of('Would be good to support several lists of breads for each shop.'), []);
    assert.deepEqual(of('In the future, customers could now choose their own oven.'), []);
  });

  it('puts a name of code in its plain words, and leaves out what is nothing but code', () => {
    assert.deepEqual(of('The `baking_rate` shown to customers is now based on all the loaves of the day.'), [
      'The baking rate shown to customers is now based on all the loaves of the day',
    ]);
    assert.deepEqual(of('Customers only see the loaves of the shop (`shop_id: 12`) that they have chosen.'), [
      'Customers only see the loaves of the shop … that they have chosen',
    ]);
    assert.deepEqual(of('Customers now see the [price list](https://example.com/prices) before they order (#12).'), [
      'Customers now see the price list before they order',
    ]);
    for (const body of [
      'The `fetch_rate` is only read by the `OvenController` and its `bake()`.',
      'Customers only see loaves unless `is_closed(shop)` or `HOLIDAY=1` is set.',
      'Calls get_loaf_id now so that the order_query is no longer slow.',
    ])
      assert.deepEqual(of(body), [], body);
  });

  it('takes words that are not about the work for what they mean in the product', () => {
    assert.deepEqual(of('Control branch and non-enrolled users are unaffected.'), [
      'Control branch and non-enrolled users are unaffected',
    ]);
    assert.deepEqual(of('Users scroll to the bottom and reply to the oldest comment instead of writing a new one.'), [
      'Users scroll to the bottom and reply to the oldest comment instead of writing a new one',
    ]);
    for (const body of [
      'Users of the main branch now build it again.',
      'Address review comments about what users see.',
    ])
      assert.deepEqual(of(body), [], body);
  });

  it('is what continues, what it is worth and what we want, where it speaks of people', () => {
    assert.deepEqual(of('The data will continue to be sent to the accountant.'), [
      'The data will continue to be sent to the accountant',
    ]);
    assert.deepEqual(of('Does it concern us? Unlikely. We update to resolve security findings.'), [
      'We update to resolve security findings',
    ]);
    assert.deepEqual(
      of('The oven continues to read its own temperature twice.\n\nThe goroutine saves an allocation.'),
      ['The oven continues to read its own temperature twice'],
    );
  });

  it('takes a sentence that stands on another only with that one', () => {
    assert.deepEqual(of('Customers could not find the shop. This led to fewer orders from new customers.'), [
      'Customers could not find the shop',
      'This led to fewer orders from new customers',
    ]);
    assert.deepEqual(of('Rework the oven a bit. This led to fewer orders from new customers.'), []);
  });

  it('leaves out a sentence whose subject was a number, and one that begins with a name of code', () => {
    assert.deepEqual(of('SHOP-12 already kept the price list to two teams, so only these customers see it.'), []);
    assert.deepEqual(of('OvenWatch.Pro makes sure that customers no longer wait for fresh bread.'), []);
  });

  it('leaves out boxes of a form that nobody ticked', () => {
    assert.deepEqual(of('- [ ] Customers see a new price now\n- [x] Customers see a new button now'), [
      'Customers see a new button now',
    ]);
  });

  it('never quotes a secret', () => {
    const [said = ''] = of('Customers could not pay because the key AKIAIOSFODNN7EXAMPLE was refused by the bank.');
    assert.ok(!said.includes('AKIAIOSFODNN7EXAMPLE'));
  });

  it('is short, and takes a long message in no time', () => {
    const long = 'Customers wait less now because the oven is warm before they come. ';
    assert.ok(of(long.repeat(3)).length <= 2);
    assert.deepEqual(of(long.repeat(500)), []);
  });
});
