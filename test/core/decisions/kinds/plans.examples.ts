import type { Example } from './example.ts';

type Files = Example['files'];

const reversed = (files: Files): Files =>
  files.map(({ path, old, new: now }) => ({
    path,
    ...(now === undefined ? {} : { old: now }),
    ...(old === undefined ? {} : { new: old }),
  }));

const table = (pro: string): string =>
  `export const plans = {\n  free: {\n    seats: 1,\n    exports: false,\n  },\n  pro: {\n${pro}  },\n};\n`;

const trial: Files = [
  {
    path: 'services/accounts.py',
    old: 'def start(account):\n    if account.is_new:\n        welcome(account)\n',
    new: 'def start(account):\n    if account.is_new and account.trial_end_date is None:\n        welcome(account)\n',
  },
];
const unpaid: Files = [
  {
    path: 'lib/bakery/billing.ex',
    old: 'def access(customer) do\n  open(customer)\nend\n',
    new: 'def access(customer) do\n  if customer.status == :past_due, do: close(customer)\n  open(customer)\nend\n',
  },
];
const charged: Files = [
  {
    path: 'app/Services/Bills.php',
    old: '<?php\n$company->change($price);\n',
    new: "<?php\n$company->change($price, ['proration_behavior' => 'none']);\n",
  },
];
const credit: Files = [
  {
    path: 'internal/labels/print.go',
    old: 'func Print(shop Shop) error {\n\treturn send(shop)\n}\n',
    new: 'func Print(shop Shop) error {\n\tif err := shop.DeductCredits(2); err != nil {\n\t\treturn err\n\t}\n\treturn send(shop)\n}\n',
  },
];
const discount: Files = [
  {
    path: 'src/billing/checkout.kt',
    old: 'fun total(cart: Cart): Int {\n    return cart.sum()\n}\n',
    new: 'fun total(cart: Cart): Int {\n    if (cart.couponCode != null) return reduced(cart)\n    return cart.sum()\n}\n',
  },
];
const moved: Files = [
  {
    path: 'src/Ovens/OvenController.cs',
    old: 'if (shop.Plan != PlanType.Business) {\n    return Forbid();\n}\n',
    new: 'if (shop.Plan != PlanType.Enterprise) {\n    return Forbid();\n}\n',
  },
];
const reference: Files = [
  {
    path: 'src/shop/sell.ts',
    old: "export const bread = 'price_1NdurjBXJcTfzsyJdAzIxXnT';\n",
    new: "export const bread = 'price_1PdJ3lBXJcTfzsyJHgqcfVG9';\n",
  },
];
const allowance: Files = [
  {
    path: 'src/plans/config.ts',
    old: table('    exports: true,\n'),
    new: table('    exports: true,\n    ovens: 3,\n    projects: 20,\n'),
  },
];

/** Rules about what customers pay for. */
export const examples: readonly Example[] = [
  { kind: 'plan-moved', is: 'proves', files: moved, expect: [{ kind: 'plan-moved', effect: 'unclear' }] },
  { kind: 'plan-moved', is: 'reverse', files: reversed(moved), expect: [{ kind: 'plan-moved', effect: 'unclear' }] },
  {
    // The same question in other words, in another file.
    kind: 'plan-moved',
    is: 'nearMiss',
    files: [
      { path: 'src/oven.ts', old: "if (shop.plan === 'free') return;\nbake();\n", new: 'bake();\n' },
      { path: 'src/door.ts', old: 'open();\n', new: 'if (shop.isFreePlan) return;\nopen();\n' },
    ],
    expect: [],
  },
  { kind: 'plan-offered', is: 'proves', files: reference, expect: [{ kind: 'plan-offered', effect: 'unclear' }] },
  {
    kind: 'plan-offered',
    is: 'reverse',
    files: reversed(reference),
    expect: [{ kind: 'plan-offered', effect: 'unclear' }],
  },
  {
    kind: 'plan-offered',
    is: 'nearMiss',
    files: [
      {
        path: 'test/sell.test.ts',
        old: "const id = 'price_1NdurjBXJcTfzsyJdAzIxXnT';\n",
        new: "const id = 'price_1PdJ3lBXJcTfzsyJHgqcfVG9';\n",
      },
    ],
    expect: [],
  },
  { kind: 'allowance-set', is: 'proves', files: allowance, expect: [{ kind: 'allowance-set', effect: 'unclear' }] },
  { kind: 'allowance-set', is: 'reverse', files: reversed(allowance), expect: [] },
  {
    kind: 'allowance-set',
    is: 'nearMiss',
    files: [
      {
        path: 'src/billing/list.ts',
        old: 'const bills = await ask({});\n',
        new: 'const bills = await ask({\n  limit: 100,\n});\n',
      },
    ],
    expect: [],
  },
  { kind: 'trial-rule', is: 'proves', files: trial, expect: [{ kind: 'trial-rule', effect: 'unclear' }] },
  { kind: 'trial-rule', is: 'reverse', files: reversed(trial), expect: [{ kind: 'trial-rule', effect: 'unclear' }] },
  {
    kind: 'trial-rule',
    is: 'nearMiss',
    files: [
      {
        path: 'app/models/shop.rb',
        old: 'def open?\n  trial_end.future?\nend\n',
        new: 'def open?\n  today < trial_end\nend\n',
      },
      { path: 'src/court.ts', old: 'const a = 1;\n', new: "const a = 1;\nconst title = 'A trial before the court';\n" },
    ],
    expect: [],
  },
  { kind: 'unpaid-rule', is: 'proves', files: unpaid, expect: [{ kind: 'unpaid-rule', effect: 'unclear' }] },
  { kind: 'unpaid-rule', is: 'reverse', files: reversed(unpaid), expect: [{ kind: 'unpaid-rule', effect: 'unclear' }] },
  {
    kind: 'unpaid-rule',
    is: 'nearMiss',
    files: [{ path: 'src/threads.cs', old: 'Run();\n', new: 'if (thread.IsSuspended) thread.Resume();\nRun();\n' }],
    expect: [],
  },
  { kind: 'billing-rule', is: 'proves', files: charged, expect: [{ kind: 'billing-rule', effect: 'unclear' }] },
  {
    kind: 'billing-rule',
    is: 'reverse',
    files: reversed(charged),
    expect: [{ kind: 'billing-rule', effect: 'unclear' }],
  },
  {
    kind: 'billing-rule',
    is: 'nearMiss',
    files: [
      {
        path: 'src/Bills.cs',
        old: 'Pay(new Options());\n',
        new: '// Prorate = true would be kinder to customers.\nPay(new Options());\n',
      },
    ],
    expect: [],
  },
  { kind: 'credit-rule', is: 'proves', files: credit, expect: [{ kind: 'credit-rule', effect: 'unclear' }] },
  { kind: 'credit-rule', is: 'reverse', files: reversed(credit), expect: [{ kind: 'credit-rule', effect: 'unclear' }] },
  {
    kind: 'credit-rule',
    is: 'nearMiss',
    files: [{ path: 'src/film.ts', old: 'show(film);\n', new: 'show(film);\nshow(film.closingCredits);\n' }],
    expect: [],
  },
  { kind: 'discount-rule', is: 'proves', files: discount, expect: [{ kind: 'discount-rule', effect: 'unclear' }] },
  {
    kind: 'discount-rule',
    is: 'reverse',
    files: reversed(discount),
    expect: [{ kind: 'discount-rule', effect: 'unclear' }],
  },
  {
    kind: 'discount-rule',
    is: 'nearMiss',
    files: [{ path: 'src/shelf.ts', old: 'show(bread);\n', new: 'if (bread.discounted) mark(bread);\nshow(bread);\n' }],
    expect: [],
  },
  {
    kind: 'plan-content',
    is: 'proves',
    files: [{ path: 'src/plans/config.ts', old: table('    exports: false,\n'), new: table('    exports: true,\n') }],
    expect: [{ kind: 'plan-content', effect: 'less' }],
  },
  {
    kind: 'plan-content',
    is: 'proves',
    files: [
      {
        path: 'lib/bakery/oven.ex',
        old: 'def bake(shop), do: heat(shop)\n',
        new: 'def bake(%Shop{plan: %_{name: "Free"}}), do: :no\ndef bake(shop), do: heat(shop)\n',
      },
    ],
    expect: [{ kind: 'plan-content', effect: 'more' }],
  },
  {
    kind: 'plan-content',
    is: 'proves',
    files: [
      {
        path: 'app/tides.rb',
        old: 'def tides(user)\n  user.tides\nend\n',
        new: 'def tides(user)\n  return [] if user.lite?\n  user.tides\nend\n',
      },
    ],
    expect: [{ kind: 'plan-content', effect: 'more' }],
  },
  {
    kind: 'plan-content',
    is: 'nearMiss',
    files: [
      {
        path: 'app/tides.rb',
        old: 'def tides(user)\n  user.tides\nend\n',
        new: 'def tides(user)\n  return [] if user.late?\n  user.tides\nend\n',
      },
    ],
    expect: [],
  },
  {
    // What goes with its whole file went with the thing that it guarded.
    kind: 'plan-content',
    is: 'nearMiss',
    files: [{ path: 'src/oven.ts', old: "if (shop.plan === 'free') stop();\nbake();\n" }],
    expect: [],
  },
  {
    kind: 'price',
    is: 'proves',
    files: [
      { path: 'templates/pricing.html', old: '<div class="amount">$8</div>\n', new: '<div class="amount">$7</div>\n' },
    ],
    expect: [{ kind: 'price', effect: 'less' }],
  },
  {
    // A price list that moves to another file.
    kind: 'price-listed',
    is: 'nearMiss',
    files: [
      { path: 'src/plans/index.ts', old: 'export const old = {\n  price: 49,\n};\n' },
      { path: 'src/plans/config.ts', new: 'export const pro = {\n  price: 49,\n};\n' },
    ],
    expect: [],
  },
  {
    kind: 'price-listed',
    is: 'proves',
    files: [{ path: 'app/models/plan.rb', new: 'class Plan\n  PRICES = {\n    open: 0,\n    closed: 12,\n  }\nend\n' }],
    expect: [{ kind: 'price-listed', effect: 'more' }],
  },
  {
    kind: 'price-listed',
    is: 'reverse',
    files: [
      {
        path: 'app/models/plan.rb',
        old: 'class Plan\n  PRICES = {\n    open: 0,\n    closed: 12,\n  }\nend\n',
        new: 'class Plan\nend\n',
      },
    ],
    expect: [{ kind: 'price-listed', effect: 'less' }],
  },
  {
    kind: 'billed-call',
    is: 'proves',
    files: [
      {
        path: 'lib/menu.py',
        old: 'def menu():\n    return []\n',
        new: 'def menu():\n    return client.chat.completions.create(model=model, messages=ask)\n',
      },
    ],
    expect: [{ kind: 'billed-call', effect: 'more' }],
  },
  {
    kind: 'billed-call',
    is: 'nearMiss',
    files: [
      { path: 'src/a.ts', old: 'const text = await generateText({ model });\n', new: 'const text = answer();\n' },
      { path: 'src/b.ts', old: '', new: 'export const answer = () => generateText({ model });\n' },
    ],
    expect: [],
  },
  {
    kind: 'billed-call',
    is: 'reverse',
    files: [{ path: 'app/menu.rb', old: 'RubyLLM.chat.ask(menu)\n', new: 'menu\n' }],
    expect: [{ kind: 'billed-call', effect: 'less' }],
  },
  {
    // A thousand is not a one.
    kind: 'price',
    is: 'proves',
    files: [
      { path: 'templates/home.html', old: '<h3 class="price">$125</h3>\n', new: '<h3 class="price">$1,160</h3>\n' },
    ],
    expect: [{ kind: 'price', effect: 'more' }],
  },
  {
    kind: 'plan-content',
    is: 'proves',
    files: [
      {
        path: 'ovens/steam.go',
        old: 'func Steam() error {\n\treturn open()\n}\n',
        new: 'func Steam() error {\n\tif !membership.IsValid() {\n\t\treturn ErrSponsorRequired\n\t}\n\treturn open()\n}\n',
      },
    ],
    expect: [{ kind: 'plan-content', effect: 'more' }],
  },
];
