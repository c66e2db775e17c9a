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
  it('is none where both of its cases draw it, here or there', () => {
    assert.deepEqual(
      found(
        'oven/templates/form.html',
        '<main>\n  {{ form.bread }}\n</main>\n<aside>\n</aside>\n',
        '<main>\n  {% if shop.open %}\n    {{ form.bread }}\n  {% endif %}\n</main>\n<aside>\n  {% if not shop.open %}\n    {{ form.bread }}\n  {% endif %}\n</aside>\n',
      ),
      [],
    );
  });

  it('is none where the same name was asked for in another way', () => {
    assert.deepEqual(
      found('src/oven.ts', 'const a = loaves?.first;\nbake();\n', 'if (!loaves) return null;\nbake();\n'),
      [],
    );
  });

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

  it('sets nothing apart that stood apart before', () => {
    const old = 'def price(order):\n    if order.is_gift_card:\n        raise Refused()\n    total = add_up(order)\n';
    assert.deepEqual(found('shop/price.py', old, old.replace('raise Refused()', 'note(order)\n        return 0')), []);
  });

  it('is one though it goes over several lines, on one side or on both', () => {
    assert.deepEqual(
      found(
        'src/oven.ts',
        'start();\nbakeBread();\nstop();\n',
        'start();\nif (\n  order.isPaid &&\n  order.isGift\n) {\n  bakeBread();\n}\nstop();\n',
      ),
      ['onlyWhen order paid applies all order gift applies'],
    );
    const dart = 'void run() {\n  if (\n    order.isPaid\n  ) {\n    sendInvoice();\n  }\n}\n';
    assert.deepEqual(found('lib/oven.dart', dart, dart.replace('isPaid', 'isPaid &&\n    order.isGift')), [
      'alsoAsks order gift applies',
    ]);
    assert.deepEqual(
      found('lib/oven.dart', dart, dart.replace('if (\n    order.isPaid\n  )', 'if (order.isPaid)')),
      [],
    );
  });

  it('no longer refuses before what stays', () => {
    const old =
      "function sell(order) {\n  if (!order.isPaid) {\n    throw new Error('Nobody may take bread that is not paid');\n  }\n  hand(order);\n}\n";
    const now = 'function sell(order) {\n  hand(order);\n}\n';
    // What refuses in other words still refuses.
    assert.deepEqual(
      found(
        'app/shop.rb',
        'def bake\n  raise NotPaid unless order.paid?\n  heat\nend\n',
        'def bake\n  raise NotPaid if !order.paid? || order.late?\n  heat\nend\n',
      ).filter((one) => one.startsWith('notRefusedWhen')),
      [],
    );
    assert.deepEqual(found('src/shop.ts', old, now), ['notRefusedWhen order paid not']);
    assert.deepEqual(found('src/shop.ts', old, now.replace('  hand', '  must(order.isPaid);\n  hand')), [
      'notRefusedWhen order paid not',
    ]);
    const ruby = 'def sell(order)\n  raise "Nothing to hand out" if order.gift_card?\n  hand(order)\nend\n';
    assert.deepEqual(
      found('app/shop.rb', ruby, ruby.replace('  raise "Nothing to hand out" if order.gift_card?\n', '')),
      ['notRefusedWhen gift card applies'],
    );
    const twice = old.replace('  hand', `${old.split('\n').slice(1, 4).join('\n')}\n  hand`);
    assert.deepEqual(found('src/shop.ts', twice, old), []);
  });

  it('is one in which something more is done, or no longer is, where the other side never asks it', () => {
    const old = 'start();\nbakeBread();\nstop();\n';
    const now = 'start();\nbakeBread();\nif (order.isPaid) {\n  sendInvoice();\n}\nstop();\n';
    assert.deepEqual(found('src/oven.ts', old, now), ['moreWhen order paid applies']);
    const python =
      'def run(list):\n    list = sorted(list)\n    if settings.hide_paid:\n        list = rest(list)\n    return list\n';
    assert.deepEqual(found('shop/run.py', python, python.replace(/ {4}if.*\n.*\n/, '')), [
      'noMoreWhen hide paid applies',
    ]);
    assert.deepEqual(
      found('shop/run.py', python, python.replace(/ {4}if.*\n.*\n/, '    list = rest(list, settings.hide_paid)\n')),
      [],
    );
    assert.deepEqual(found('src/oven.ts', old, now.replace('sendInvoice', 'noteIt')), []);
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

  it('asks the other way round where it is written as what keeps out', () => {
    const old = 'unless order.gift_card?\n  bake_bread\nend\n';
    const now = old.replace('gift_card?', 'gift_card? || order.shop_closed?');
    assert.deepEqual(found('app/oven.rb', old, now), ['alsoAsks shop closed not']);
  });

  for (const [path, old, now] of [
    [
      'src/oven.page.html',
      '<app-order-list *ngIf="canOrder" />',
      '<app-order-list *ngIf="canOrder && isShopOpen()" />',
    ],
    ['src/Oven.vue', '<order-list v-if="canOrder" />', '<order-list v-if="canOrder && shop.isShopOpen" />'],
    ['src/Oven.tsx', '{canOrder && <OrderList />}', '{canOrder && isShopOpen && <OrderList />}'],
    [
      'src/Oven.svelte',
      '{#if canOrder}\n  <OrderList />\n{/if}',
      '{#if canOrder && isShopOpen}\n  <OrderList />\n{/if}',
    ],
    [
      'src/oven.component.html',
      '@if (canOrder) {\n  <order-list />\n}',
      '@if (canOrder && isShopOpen) {\n  <order-list />\n}',
    ],
    [
      'views/oven.html.twig',
      '{% if can_order %}\n  <order-list />\n{% endif %}',
      '{% if can_order and is_shop_open %}\n  <order-list />\n{% endif %}',
    ],
  ] as const)
    it(`says what stands under it: ${path}`, () => {
      const [one] = changedConditions(fileView(fileChangeOf({ path, old: `${old}\n`, new: `${now}\n` })));
      assert.equal(one?.effect, 'alsoAsks');
      assert.equal(one.what, 'order list');
    });

  it('is told of a part of a screen that had none, with no case where its name is only code', () => {
    const old = '<main>\n  <order-list :orders="orders" />\n</main>\n';
    const now = old.replace('<order-list', '<order-list v-if="user.isTJ()"');
    assert.deepEqual(changedConditions(fileView(fileChangeOf({ path: 'src/Oven.vue', old, new: now }))), [
      { effect: 'onlyWhen', when: { asks: [], joined: 'all' }, what: 'order list', ofPeople: true },
    ]);
    assert.deepEqual(found('src/Oven.vue', now, old), ['nowAlways ']);
  });

  it('is not told where the same condition stands around something else', () => {
    const old = 'if (order.isPaid) {\n  sendInvoice(order);\n}\n';
    const now = 'if (order.isPaid && order.isGiftCard) {\n  sendThanks(order);\n}\n';
    assert.deepEqual(found('src/oven.ts', old, now), []);
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
    assert.match(said('fr'), /traité à part.*«\sbread kind\s» égal à «\ssourdough\s»/u);
  });

  it('names what some people no longer see, asks about it, and promises no calm on access', async () => {
    const screen = '<main>\n  <order-list *ngIf="canOrder" />\n</main>\n';
    const path = 'src/orders.page.html';
    const analysis = await analyse(
      sourceOf({
        title: 'Update orders',
        files: [{ path, old: screen, new: screen.replace('canOrder', 'canOrder && userService.isTJ()') }],
      }),
    );
    const { answers, questions } = narrate(analysis, { language: 'en', today: '2026-11-22' });
    const said = answers.customers.sentences.map(({ text }) => text).join(' ');
    assert.match(said, /“Order list” is now shown in fewer cases than before, depending on the person/);
    assert.doesNotMatch(said, /same things stay|change of access/);
    assert.match(questions.map(({ text }) => text).join(' '), /Who no longer sees “Order list”/);
    assert.match(
      narrate(analysis, { language: 'fr', today: '2026-11-22' })
        .questions.map(({ text }) => text)
        .join(' '),
      /Qui ne voit plus/,
    );
  });

  it('says which case is left out of what was always there', async () => {
    const screen = '<main>\n  <OrderButton shop={shop} />\n</main>\n';
    const now = '<main>\n  {!isGuest && (\n    <OrderButton shop={shop} />\n  )}\n</main>\n';
    const texts = { title: 'Orders', files: [{ path: 'src/Oven.tsx', old: screen, new: now }] };
    const analysis = await analyse(sourceOf(texts));
    const says = (language: 'en' | 'fr'): string =>
      narrate(analysis, { language, today: '2026-11-22' })
        .answers.customers.sentences.map(({ text }) => text)
        .join(' ');
    assert.match(
      says('en'),
      /“Order button” was always shown, but no longer in one case, by its name in the code: “guest”/,
    );
    assert.match(
      says('fr'),
      /s’affichait toujours, sauf désormais dans un cas\. Le code nomme ce cas ainsi \(en anglais\).{1,3}«.guest/u,
    );
  });

  it('says plainly on which system something is no longer done', async () => {
    const dart = 'void main() {\n  if (!Platform.isLinux) {\n    await Wakelock.enable();\n  }\n}\n';
    const analysis = await analyse(
      sourceOf({
        title: 'Upgrade libs',
        files: [{ path: 'lib/send.dart', old: dart, new: dart.replace('isLinux', 'isLinux && !Platform.isWindows') }],
      }),
    );
    const said = narrate(analysis, { language: 'en', today: '2026-11-22' })
      .answers.customers.sentences.map(({ text }) => text)
      .join(' ');
    assert.match(said, /“Enable wakelock” is no longer done in this case, by its name in the code: “Windows”/);
  });
});
