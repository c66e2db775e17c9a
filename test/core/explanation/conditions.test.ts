import assert from 'node:assert/strict';
import { readCondition } from '../../../src/core/explanation/conditions/readCondition.ts';
import { changedConditions } from '../../../src/core/explanation/conditions/changedConditions.ts';
import { analyse } from '../../../src/core/explanation/analyse.ts';
import { narrate } from '../../../src/core/explanation/narrate.ts';
import { fileView } from '../../../src/core/decisions/fileView.ts';
import { fileChangeOf, sourceOf } from '../changeOf.ts';

function found(path: string, old: string, now: string): readonly string[] {
  return changedConditions(fileView(fileChangeOf({ path, old, new: now }))).map(
    ({ effect, when }) =>
      `${effect} ${when.asks.map((ask) => [ask.name, ask.relation, ask.value].join(' ').trim()).join(` ${when.joined} `)}`,
  );
}

describe('a condition in words', () => {
  for (const [code, words] of [
    ["oven.kind === 'stone'", 'oven kind is stone'],
    ['oven.kind', undefined],
    ["order.paymentMethod === 'bank_transfer'", 'payment method is bank transfer'],
    ['!isGuest', 'guest not'],
    ['order.isGift == true', 'order gift applies'],
    ['is_gift_card is False', 'gift card not'],
    ['basket.is_gift?', 'basket gift applies'],
    ['order.delivery_address.nil?', 'delivery address missing'],
    ['user.email is not None', 'user email given'],
    ['loavesBaked >= 3', 'loaves baked atLeast 3'],
    ['not (loavesBaked > 3)', 'loaves baked atMost 3'],
    ['BreadKind.Sourdough == bread', undefined],
    ['err != nil', undefined],
    ['a && b || c', undefined],
    ['i < len', undefined],
  ] as const)
    it(code, () => {
      const read = readCondition(code);
      const said = read?.asks.map(({ name, relation, value }) => `${name} ${relation} ${value}`.trim()).join(' and ');
      assert.equal(said, words);
    });
});

describe('a condition that changes what stays', () => {
  it('is put around lines that were always done', () => {
    assert.deepEqual(
      found(
        'src/oven.ts',
        'start();\nbakeBread();\nstop();\n',
        'start();\nif (order.isPaid) {\n  bakeBread();\n}\nstop();\n',
      ),
      ['onlyWhen order paid applies'],
    );
    assert.deepEqual(
      found('app/oven.rb', 'start\nbake_bread\nstop\n', 'start\nunless order.gift_card?\n  bake_bread\nend\nstop\n'),
      ['onlyWhen gift card not'],
    );
    assert.deepEqual(
      found(
        'src/Oven.tsx',
        '<main>\n  <OrderButton shop={shop} />\n</main>\n',
        '<main>\n  {isOpenToday && (\n    <OrderButton shop={shop} />\n  )}\n</main>\n',
      ),
      ['onlyWhen open today applies'],
    );
  });

  it('sends one case another way, and leaves the others where they were', () => {
    const old = 'def price(order):\n    total = add_up(order)\n    return total\n';
    assert.deepEqual(
      found(
        'shop/price.py',
        old,
        old.replace('    total', '    if order.is_gift_card:\n        return order.amount_paid\n    total'),
      ),
      ['exceptWhen gift card applies'],
    );
    assert.deepEqual(
      found(
        'src/oven.ts',
        'start();\nbakeBread(order);\nstop();\n',
        "start();\nif (order.breadKind === 'sourdough') {\n  bakeSlowly(order);\n} else {\n  bakeBread(order);\n}\nstop();\n",
      ),
      ['exceptWhen bread kind is sourdough'],
    );
  });

  it('stops or refuses before what stays', () => {
    const old = 'func bake(o Order) error {\n\tstart(o)\n\treturn nil\n}\n';
    assert.deepEqual(
      found('oven.go', old, old.replace('\tstart', '\tif o.IsPaymentPending {\n\t\treturn\n\t}\n\tstart')),
      ['stopsWhen payment pending applies'],
    );
    const ruby = 'def bake(order)\n  start(order)\nend\n';
    assert.deepEqual(
      found('app/bake.rb', ruby, ruby.replace('  start', '  raise TooLate if order.shop_closed?\n  start')),
      ['refusedWhen shop closed applies'],
    );
  });

  it('asks more or less where a condition stood', () => {
    const old = 'if (order.isPaid) {\n  bakeBread();\n}\n';
    const now = 'if (order.isPaid && !order.isRefunded) {\n  bakeBread();\n}\n';
    assert.deepEqual(found('src/oven.ts', old, now), ['alsoAsks order refunded not']);
    assert.deepEqual(found('src/oven.ts', now, old), ['noLongerAsks order refunded not']);
    const wider = old.replace('order.isPaid', 'order.isPaid || order.isGiftCard');
    assert.deepEqual(found('src/oven.ts', old, wider), ['alsoWhen gift card applies']);
    assert.deepEqual(found('src/oven.ts', wider, old), ['noLongerWhen gift card applies']);
  });

  it('is none where new work comes with its own conditions, or old work goes with them', () => {
    const old = 'start();\nstop();\n';
    const now = 'start();\nif (order.isPaid) {\n  bakeBread();\n}\nstop();\n';
    assert.deepEqual(found('src/oven.ts', old, now), []);
    assert.deepEqual(found('src/oven.ts', now, old), []);
    assert.deepEqual(found('src/oven.ts', now, now.replace('start', 'begin')), []);
  });
});

describe('a page about one case', () => {
  const old = 'start();\nbakeBread(order);\nstop();\n';
  const texts = {
    title: 'Slow bread',
    files: [
      {
        path: 'src/oven.ts',
        old,
        new: "start();\nif (order.breadKind === 'sourdough') {\n  bakeSlowly(order);\n} else {\n  bakeBread(order);\n}\nstop();\n",
      },
    ],
  };

  it('names it, and says that all others stay', async () => {
    const analysis = await analyse(sourceOf(texts));
    const said = (language: 'en' | 'fr'): string =>
      narrate(analysis, { language, today: '2026-11-22' })
        .answers.customers.sentences.map(({ text }) => text)
        .join(' ');
    assert.match(
      said('en'),
      /set apart.*“bread kind” is “sourdough”\. There something else is done; in all other cases it stays as before/,
    );
    assert.match(said('fr'), /mis à part.*«\sbread kind\s» égal à «\ssourdough\s»/u);
  });
});
