import assert from 'node:assert/strict';
import { explained } from '../explained.ts';
import type { Language } from '../../../src/core/wording/language.ts';
import type { SourceTexts, Texts } from '../changeOf.ts';

async function said(texts: SourceTexts, language: Language = 'en'): Promise<string> {
  const { answers } = await explained(texts, language);
  return [answers.customers, answers.dates, answers.decide]
    .flatMap(({ sentences }) => sentences)
    .map(({ text }) => text)
    .join('\n');
}

const change = (...files: readonly Texts[]): SourceTexts => ({ title: 'Bread on Mondays', files });

describe('what the code of a screen proves', () => {
  it('names what comes to it, by kind', async () => {
    const page = change({
      path: 'src/shop/Basket.tsx',
      old: '<div>\n</div>\n',
      new: '<div>\n  <Button onClick={pay} />\n  <TextField value={town} />\n</div>\n',
    });
    assert.match(await said(page), /New on screen: a button and a field to fill in\./);
    assert.match(await said(page, 'fr'), /Nouveau à l’écran\u202f: un bouton et un champ à remplir\./u);
  });

  it('takes for a field what people fill in, and nothing that is hidden or pressed', async () => {
    const form = (...lines: readonly string[]): SourceTexts =>
      change({
        path: 'shop/templates/order.html',
        old: '<form>\n</form>\n',
        new: `<form>\n${lines.join('\n')}\n</form>\n`,
      });
    for (const hidden of [
      '<input name="day" value="1" style="display:none">',
      '<input name="day" value="1" hidden>',
      '<input\n  name="day"\n  type="hidden"\n>',
      '<input name="day" class="d-none">',
    ])
      assert.doesNotMatch(await said(form(hidden)), /field to fill in/, hidden);
    assert.match(await said(form('<input type="submit" value="Send">')), /New on screen: a button\./);
    assert.match(await said(form('<input\n  name="day"\n  type="text"\n>')), /New on screen: a field to fill in/);
  });

  it('names nothing new where a part moves, or is unfolded in place', async () => {
    const moved = change(
      { path: 'src/shop/Basket.tsx', old: '<Button onClick={pay} />\n<p />\n', new: '<p />\n' },
      { path: 'src/shop/Header.tsx', old: '<p />\n', new: '<Button onClick={pay} />\n<p />\n' },
    );
    assert.doesNotMatch(await said(moved), /New on screen/);
    const unfolded = change({
      path: 'src/shop/Basket.tsx',
      old: '<div>\n<PayBar />\n</div>\n',
      new: '<div>\n<Button onClick={pay} />\n</div>\n',
    });
    assert.doesNotMatch(await said(unfolded), /New on screen/);
  });

  it('names new texts by their keys where the texts stand elsewhere', async () => {
    const page = change({
      path: 'src/shop/Basket.tsx',
      old: '<p/>\n',
      new: "<p/>\n<h2>{t('basket.gift_wrapping.title')}</h2>\n",
    });
    assert.match(await said(page), /by their names in the code: “gift wrapping”/);
  });

  it('names no text new that another key found before', async () => {
    const page = change({
      path: 'src/shop/Basket.tsx',
      old: "<p/>\n<h2>{t('basket.gift')}</h2>\n",
      new: "<p/>\n<h2>{t('card.basket.gift')}</h2>\n",
    });
    assert.doesNotMatch(await said(page), /by their names/);
  });

  it('says that nothing comes or goes where all parts and words stay', async () => {
    const page = change({
      path: 'src/shop/Basket.tsx',
      old: 'const a = one(basket);\n<Button onClick={pay} />\n',
      new: 'const a = two(basket, day);\n<Button onClick={pay} />\n',
    });
    assert.match(await said(page), /no word, button, link or field comes or goes/);
    const word = change({
      path: 'src/shop/Basket.tsx',
      old: '<Button>Pay</Button>\n',
      new: '<Button>Order</Button>\n',
    });
    assert.doesNotMatch(await said(word), /comes or goes/);
  });

  it('says which settings differ where nothing else does', async () => {
    const page = change({
      path: 'app/views/basket/show.html.erb',
      old: '<input name="town">\n',
      new: '<input name="town" autocomplete="on">\n',
    });
    assert.match(await said(page), /what changes is what the browser proposes in a field/);
    const hidden = change({
      path: 'app/views/basket/show.html.erb',
      old: "<li class=\"{{ $open ? '' : 'hidden' }}\"></li>\n",
      new: "<li class=\"{{ $sold ? '' : 'hidden' }}\"></li>\n",
    });
    assert.match(await said(hidden), /what changes is when something is shown/);
    const mark = change({
      path: 'src/shop/Basket.tsx',
      old: '<p data-testid="a" />\n',
      new: '<p data-testid="b" />\n',
    });
    assert.match(await said(mark), /Files of screens change, but nothing that people see/);
  });

  it('calls nothing shown in other cases where all goes with its condition', async () => {
    const page = change({
      path: 'templates/base.html',
      old: '{% if live %}\n<script>count();</script>\n{% endif %}\n<p>{{ bread }}</p>\n',
      new: '<p>{{ bread }}</p>\n',
    });
    assert.doesNotMatch(await said(page), /in other cases/);
  });

  it('reads a text that ends its line', async () => {
    const page = change({
      path: 'lib/web/live/key_live.ex',
      old: '<.link>\n</.link>\n',
      new: '<.link>\n  <.icon /> I have saved my key in a safe place\n</.link>\n<p>\n</p>\n',
    });
    assert.match(await said(page), /New words on screen: “I have saved my key in a safe place”/);
  });

  it('says that something shows in other cases where its condition reads otherwise', async () => {
    const page = change({
      path: 'app/views/basket.njk',
      old: '{% if service.gift %}\n<p>{{ gift }}</p>\n{% endif %}\n',
      new: '{% if gift %}\n<p>{{ gift }}</p>\n{% endif %}\n',
    });
    assert.match(await said(page), /something may now show in other cases/);
  });

  it('knows a screen by what it draws, in a language that other code is written in too', async () => {
    const page = change({
      path: 'web/src/LoginPage.js',
      old: 'a();\n',
      new: 'a();\nreturn (\n  <div>\n    <TownSelect />\n  </div>\n);\n',
    });
    assert.match(await said(page), /New on screen: a field to fill in/);
  });

  it('lets no text leave that is put together in another way', async () => {
    const page = change({
      path: 'src/shop/message.component.html',
      old: '<h2>Message of your baker</h2>\n',
      new: '<h2>\n  {{ many ? "Messages" : "Message" }} of your\n  baker\n</h2>\n',
    });
    assert.doesNotMatch(await said(page), /leave the screen/);
  });

  it('says that nothing shows a new part which no line of the change uses', async () => {
    const alone = change({ path: 'app/views/basket/_gift_card.html.erb', new: '<p>Wrap it as a gift</p>\n' });
    assert.match(await said(alone), /No page shows this yet/);
    const used = change(
      { path: 'app/views/basket/_gift_card.html.erb', new: '<p>Wrap it as a gift</p>\n' },
      { path: 'app/views/basket/show.html.erb', old: '<p/>\n', new: '<p/>\n<%= render "gift_card" %>\n' },
    );
    assert.doesNotMatch(await said(used), /No page shows this yet/);
  });
});

describe('what is only written otherwise', () => {
  it('is told as such, where blanks mean nothing', async () => {
    const page = change({ path: 'src/oven/bake.ts', old: "bake('rye',\n  2)\n", new: 'bake("rye", 2);\n' });
    assert.match(await said(page), /only written otherwise/);
    const other = change({ path: 'src/oven/bake.ts', old: "bake('rye', 2)\n", new: 'bake("rye", 3);\n' });
    assert.doesNotMatch(await said(other), /only written otherwise/);
    const python = change({ path: 'oven/bake.py', old: 'if hot:\n    go()\n', new: 'if hot:\n        go()\n' });
    assert.doesNotMatch(await said(python), /only written otherwise/);
  });

  it('is only the look where a page changes its styles and the boxes around what stays', async () => {
    const page = change({
      path: 'resources/views/bill.blade.php',
      old: '<style>\n  .page {\n    top: 0px;\n  }\n</style>\n@include("bill.lines")\n',
      new: '<style>\n  .page {\n    top: -50px;\n  }\n</style>\n<div style="position:relative">\n@include("bill.lines")\n</div>\n',
    });
    assert.match(await said(page), /only the look changes/);
  });
});

describe('a remark of several lines', () => {
  it('is no code, whether it opens in what is shown or above it', async () => {
    const off = change({
      path: 'src/oven/route.ts',
      old: "go();\n/*\nconst when = headers['x-day'];\nstart(when);\n*/\nstop();\n",
      new: 'go();\nstop();\n',
    });
    const text = await said(off);
    assert.doesNotMatch(text, /no longer reads/);
    assert.match(text, /only remarks between the instructions change/);
  });

  it('ends where it ends', async () => {
    const live = change({
      path: 'src/oven/route.ts',
      old: "/*\n old\n*/\nconst when = headers['x-day'];\nstop();\n",
      new: 'stop();\n',
    });
    assert.match(await said(live), /no longer reads/);
  });
});

describe('the names of new tests', () => {
  it('are read in the ways of several languages, and only where they state a rule', async () => {
    const python = change(
      { path: 'shop/basket.py', old: 'a = 1\n', new: 'a = two()\n' },
      { path: 'tests/test_basket.py', new: 'def test_customers_cannot_order_on_monday():\n    pass\n' },
    );
    assert.match(await said(python), /“customers cannot order on monday”/);
    const kotlin = change(
      { path: 'src/main/kotlin/Basket.kt', old: 'val a = 1\n', new: 'val a = two()\n' },
      { path: 'src/test/kotlin/BasketTest.kt', new: '@Test\nfun `an empty basket is refused`() {}\n' },
    );
    assert.match(await said(kotlin), /“an empty basket is refused”/);
    const dry = change(
      { path: 'shop/basket.py', old: 'a = 1\n', new: 'a = two()\n' },
      { path: 'tests/test_basket.py', new: 'def test_basket_with_params_and_null():\n    pass\n' },
    );
    assert.doesNotMatch(await said(dry), /say what is expected/);
  });

  it('are read with short verbs, a name of code in words, and quotes inside', async () => {
    const named = async (name: string): Promise<string> =>
      said(
        change(
          { path: 'src/basket.ts', old: 'const a = 1;\n', new: 'const a = two();\n' },
          { path: 'src/basket.test.ts', new: `it(${JSON.stringify(name)}, () => {});\n` },
        ),
      );
    assert.match(await named('uses the oldest basket rather than a new one'), /“uses the oldest basket rather/);
    assert.match(await named('should keep basketTitle free of quotes'), /“should keep basket title free of quotes”/);
    assert.match(await named("keeps the basket when it is o'clock"), /“keeps the basket when it is o'clock”/);
    assert.doesNotMatch(await named('uses basketTitle and basketLink of pages'), /say what is expected/);
  });

  it('reads whole paragraphs as words on the screen', async () => {
    const old =
      '<p>Every morning our bakers knead the dough by hand, so that the bread of the shop is fresh at seven.</p>\n';
    const page = change({ path: 'views/about.html.erb', old, new: old.replace('at seven', 'at six on Saturdays') });
    assert.match(await said(page), /Words on screen: .*at seven.* becomes .*at six on Saturdays/);
  });

  it('reads whole sentences that the code of a screen holds', async () => {
    const page = change({
      path: 'src/shop/Basket.tsx',
      old: '<p/>\n',
      new: "<p/>\nconst refusal =\n  'Bread for Sunday can no longer be ordered after noon on Saturday. Please choose another day for it.'\n",
    });
    assert.match(
      await said(page),
      /New words on screen: “Bread for Sunday can no longer be ordered after noon on Saturday/,
    );
  });

  it('knows the look of apps by the code that draws it', async () => {
    for (const [path, old, now] of [
      [
        'app/src/main/res/layout/basket.xml',
        '<Row\n    android:paddingStart="8dp" />\n',
        '<Row\n    android:paddingStart="12dp" />\n',
      ],
      ['app/src/main/res/values/dimens.xml', '<dimen name="gap">8dp</dimen>\n', '<dimen name="gap">9dp</dimen>\n'],
      ['ios/BasketView.swift', 'Text(total)\n  .padding(8)\n', 'Text(total)\n  .padding(12)\n'],
      ['src/components/Basket.js', 'const style = {\n  marginTop: 8,\n};\n', 'const style = {\n  marginTop: 12,\n};\n'],
    ] as const)
      assert.match(await said(change({ path, old, new: now })), /only the look changes/, path);
  });

  it('tells how something moves apart from what it does', async () => {
    const old = '<Spinner />\nconst turn = { duration: 300 };\nrotate(turn);\n';
    const page = change({ path: 'src/Oven.tsx', old, new: old.replace('duration: 300', 'duration: 900') });
    assert.match(await said(page), /only the way something moves changes/);
    assert.match(await said(page, 'fr'), /façon dont quelque chose bouge/);
    const pays = change({ path: 'src/Oven.tsx', old, new: old.replace('rotate(turn)', 'pay(turn)') });
    assert.doesNotMatch(await said(pays), /moves/);
    const prose = '<p>Increasingly, our bakers work at night and in transition between two shops of the town.</p>\n';
    const words = change({ path: 'src/Oven.tsx', old: prose, new: prose.replace('two', 'three') });
    assert.doesNotMatch(await said(words), /way something moves/);
  });
});

describe('a setting that comes with a value of its own', () => {
  it('is told with what holds until somebody fills it in', async () => {
    const line = (path: string, code: string): SourceTexts => change({ path, old: 'start\n', new: `start\n${code}\n` });
    assert.match(
      await said(line('src/shop.ts', "const town = process.env.BAKERY_TOWN ?? 'Lille';")),
      /new setting for whoever runs the product: “bakery town”\. Until somebody changes it, it is “Lille”/,
    );
    assert.match(
      await said(line('app/shop.rb', "gift = ENV.fetch('GIFT_WRAPPING', false)")),
      /It is off until somebody turns it on/,
    );
    assert.match(
      await said(line('shop/settings.py', "BAKERY_CREDENTIALS = ''")),
      /It is empty until somebody fills it in/,
    );
    assert.match(
      await said(line('shop/settings.py', "BAKERY_CREDENTIALS = ''"), 'fr'),
      /vide tant que personne ne le remplit/,
    );
  });

  it('is not told where the setting was read before, or has none', async () => {
    const old = "const town = process.env.BAKERY_TOWN ?? 'Lille';\n";
    assert.doesNotMatch(
      await said(change({ path: 'src/shop.ts', old, new: old.replace('Lille', 'Lyon') })),
      /new setting/,
    );
    const none = change({ path: 'src/shop.ts', old: 'start\n', new: 'start\nconst town = process.env.BAKERY_TOWN;\n' });
    assert.doesNotMatch(await said(none), /new setting for whoever/);
  });
});
