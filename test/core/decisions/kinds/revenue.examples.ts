import type { Example } from './example.ts';

/** What customers pay, and for what. */
export const examples: readonly Example[] = [
  {
    kind: 'price',
    is: 'proves',
    files: [
      {
        path: 'src/billing/plans.ts',
        old: 'export const baker = {\n  monthlyPrice: 900,\n};\n',
        new: 'export const baker = {\n  monthlyPrice: 1200,\n};\n',
      },
    ],
    expect: [{ kind: 'price', effect: 'more' }],
  },
  {
    kind: 'price',
    is: 'proves',
    files: [{ path: 'app/views/pricing/index.html.erb', old: '<b>29 € / mois</b>\n', new: '<b>35 € / mois</b>\n' }],
    expect: [{ kind: 'price', effect: 'more' }],
  },
  {
    kind: 'price',
    is: 'nearMiss',
    files: [
      { path: 'test/billing/plans.test.ts', old: 'const monthlyPrice = 900;\n', new: 'const monthlyPrice = 1200;\n' },
    ],
    expect: [],
  },
  {
    kind: 'price',
    is: 'reverse',
    files: [{ path: 'config/plans.py', old: 'BAKER_PRICE = 12\n', new: 'BAKER_PRICE = 9\n' }],
    expect: [{ kind: 'price', effect: 'less' }],
  },
  {
    // Several amounts on one line.
    kind: 'price',
    is: 'proves',
    files: [
      {
        path: 'lib/offers.ts',
        old: "export const loaf = {\n  price: { monthly: '€59', yearly: '€49' },\n};\n",
        new: "export const loaf = {\n  price: { monthly: '€29', yearly: '€25' },\n};\n",
      },
    ],
    expect: [{ kind: 'price', effect: 'less' }],
  },
  {
    kind: 'price',
    is: 'proves',
    files: [
      { path: 'config/fees.yml', old: 'morning: £9,250\nevening: £6,935\n', new: 'morning: £9,535\nevening: £7,145\n' },
    ],
    expect: [{ kind: 'price', effect: 'more' }],
  },
  {
    // Places that a query fills in, and an amount that is only shown without what it is the price of.
    kind: 'price',
    is: 'nearMiss',
    files: [
      {
        path: 'billing/store.go',
        old: 'q := `select 1 from plans\n  where kind = $2\n  and size in ($4, $6)`\n',
        new: 'q := `select 1 from plans\n  where kind = $3\n  and size in ($5, $7)`\n',
      },
      { path: 'src/bank/Sample.tsx', old: '<b>Balance: $120</b>\n', new: '<b>Balance: $250</b>\n' },
    ],
    expect: [],
  },
  {
    kind: 'price-listed',
    is: 'proves',
    files: [{ path: 'src/pages/pricing.tsx', old: '<h1>Plans</h1>\n', new: '<h1>Plans</h1>\n<p>$19 / month</p>\n' }],
    expect: [{ kind: 'price-listed', effect: 'more' }],
  },
  {
    kind: 'price-listed',
    is: 'nearMiss',
    files: [
      {
        path: 'src/billing/meter.ts',
        old: 'run();\n',
        new: '// The supplier takes $19 / month.\nrun(`${left}/month`);\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'price-listed',
    is: 'reverse',
    files: [{ path: 'templates/pricing.html', old: '<p>$19/month</p>\n<p>Ask us</p>\n', new: '<p>Ask us</p>\n' }],
    expect: [{ kind: 'price-listed', effect: 'less' }],
  },
  {
    kind: 'trial',
    is: 'proves',
    files: [
      {
        path: 'lib/shop/billing.ex',
        old: '  @trial_days 30\n  trial_period_days: 30,\n',
        new: '  @trial_days 14\n  trial_period_days: 14,\n',
      },
    ],
    expect: [{ kind: 'trial', effect: 'less' }],
  },
  {
    kind: 'trial',
    is: 'nearMiss',
    files: [
      {
        path: 'deploy/web.yaml',
        old: 'spec:\n  terminationGracePeriodSeconds: 30\n',
        new: 'spec:\n  terminationGracePeriodSeconds: 60\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'trial',
    is: 'reverse',
    files: [
      { path: 'app/Billing/Offer.php', old: '<?php\nconst TRIAL_DAYS = 14;\n', new: '<?php\nconst TRIAL_DAYS = 30;\n' },
    ],
    expect: [{ kind: 'trial', effect: 'more' }],
  },
  {
    kind: 'trial',
    is: 'proves',
    files: [{ path: 'src/checkout.ts', old: 'start({});\n', new: 'start({\n  trialPeriodDays: 7,\n});\n' }],
    expect: [{ kind: 'trial', effect: 'unclear' }],
  },
  {
    kind: 'discount',
    is: 'proves',
    files: [
      {
        path: 'src/checkout/Total.java',
        old: 'class Total {\n}\n',
        new: 'class Total {\n  int schoolDiscount = 15;\n}\n',
      },
    ],
    expect: [{ kind: 'discount', effect: 'more' }],
  },
  {
    kind: 'discount',
    is: 'nearMiss',
    files: [
      {
        path: 'shop/order.py',
        old: 'total = 0\n',
        new: 'total = 0\ndiscount = 0\nunit_discount = discount_amount\nundiscounted_total = 12\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'discount',
    is: 'reverse',
    files: [{ path: 'src/pages/offer.vue', old: '<p>20% off for schools</p>\n<p>Bread</p>\n', new: '<p>Bread</p>\n' }],
    expect: [{ kind: 'discount', effect: 'less' }],
  },
  {
    kind: 'discount',
    is: 'proves',
    files: [
      {
        path: 'src/checkout/codes.ts',
        old: "export const couponCode = 'SPRING20';\n",
        new: "export const couponCode = 'SUMMER10';\n",
      },
    ],
    expect: [{ kind: 'discount', effect: 'unclear' }],
  },
  {
    kind: 'free-limit',
    is: 'proves',
    files: [
      {
        path: 'lib/plans/limits.ts',
        old: 'export const free = {\n  documents: 20,\n};\n',
        new: 'export const free = {\n  documents: 50,\n};\n',
      },
    ],
    expect: [{ kind: 'free-limit', effect: 'more' }],
  },
  {
    kind: 'free-limit',
    is: 'nearMiss',
    files: [
      {
        path: 'lib/http/client.ts',
        old: 'export const page = {\n  documents: 20,\n};\n',
        new: 'export const page = {\n  documents: 50,\n};\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'free-limit',
    is: 'reverse',
    files: [{ path: 'app/models/subscription_plan.rb', old: 'SEATS = { seats: 10 }\n', new: 'SEATS = { seats: 3 }\n' }],
    expect: [{ kind: 'free-limit', effect: 'less' }],
  },
  {
    kind: 'free-limit',
    is: 'proves',
    files: [
      {
        path: 'lib/plans/limits.ts',
        old: 'export const free = {\n  links: 20,\n};\n',
        new: 'export const free = {\n  links: Infinity,\n};\n',
      },
    ],
    expect: [{ kind: 'free-limit', effect: 'unclear' }],
  },
  {
    kind: 'plan-content',
    is: 'proves',
    files: [
      {
        path: 'src/export.ts',
        old: 'export function run() {\n  go();\n}\n',
        new: "export function run() {\n  if (team.plan === 'free') {\n    return;\n  }\n  go();\n}\n",
      },
    ],
    expect: [{ kind: 'plan-content', effect: 'more' }],
  },
  {
    kind: 'plan-content',
    is: 'nearMiss',
    files: [{ path: 'src/serve.ts', old: 'go();\n', new: 'if (isProduction || isProcessing) {\n  go();\n}\n' }],
    expect: [],
  },
  {
    kind: 'plan-content',
    is: 'reverse',
    files: [
      {
        path: 'app/exports.py',
        old: 'def run(user):\n    if not user.is_premium:\n        return\n    go()\n',
        new: 'def run(user):\n    go()\n',
      },
    ],
    expect: [{ kind: 'plan-content', effect: 'less' }],
  },
  {
    kind: 'tax',
    is: 'proves',
    files: [
      { path: 'app/Invoicing/Rates.php', old: '<?php\nconst VAT_RATE = 19.6;\n', new: '<?php\nconst VAT_RATE = 20;\n' },
    ],
    expect: [{ kind: 'tax', effect: 'more' }],
  },
  {
    kind: 'tax',
    is: 'nearMiss',
    files: [{ path: 'src/invoice.ts', old: 'const a = 1;\n', new: 'const a = 1;\nconst taxRate = order.taxRate;\n' }],
    expect: [],
  },
  {
    kind: 'tax',
    is: 'reverse',
    files: [{ path: 'config/billing.rb', old: 'config.default_tax_rate = 21\n', new: 'config.default_tax_rate = 9\n' }],
    expect: [{ kind: 'tax', effect: 'less' }],
  },
  {
    kind: 'commission',
    is: 'proves',
    files: [{ path: 'src/market/fees.kt', old: 'val platformFee = 8\n', new: 'val platformFee = 12\n' }],
    expect: [{ kind: 'commission', effect: 'more' }],
  },
  {
    kind: 'commission',
    is: 'nearMiss',
    files: [{ path: 'src/market/fees.kt', old: 'val platformFee = rate(a)\n', new: 'val platformFee = rate(a, b)\n' }],
    expect: [],
  },
  {
    kind: 'commission',
    is: 'reverse',
    files: [{ path: 'market/settings.py', old: 'COMMISSION = 0.15\n', new: 'COMMISSION = 0.10\n' }],
    expect: [{ kind: 'commission', effect: 'less' }],
  },
  {
    kind: 'payment-method',
    is: 'proves',
    files: [
      {
        path: 'src/checkout/session.ts',
        old: "start({\n  payment_method_types: ['card'],\n});\n",
        new: "start({\n  payment_method_types: ['card', 'sepa_debit'],\n});\n",
      },
    ],
    expect: [{ kind: 'payment-method', effect: 'unclear' }],
  },
  {
    kind: 'payment-method',
    is: 'proves',
    files: [{ path: 'app/checkout.rb', old: 'start\n', new: 'start\npayment_method_types: ["card", "bancontact"],\n' }],
    expect: [{ kind: 'payment-method', effect: 'more' }],
  },
  {
    kind: 'payment-method',
    is: 'nearMiss',
    files: [
      {
        path: 'src/account/list.ts',
        old: 'show();\n',
        new: 'show();\nconst payment_methods = await load(customer);\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'payment-method',
    is: 'reverse',
    files: [
      {
        path: 'src/checkout/session.ts',
        old: "start({\n  supportedCurrencies: ['EUR', 'CHF'],\n});\n",
        new: "start({\n  supportedCurrencies: ['EUR'],\n});\n",
      },
    ],
    expect: [{ kind: 'payment-method', effect: 'unclear' }],
  },
  {
    kind: 'price-listed',
    is: 'nearMiss',
    files: [
      {
        path: 'src/views/Contribute.vue',
        old: '<template>\n  <p>How to help</p>\n</template>\n',
        new: '<template>\n  <p>How to help</p>\n  <p>An allowance reads: 200 € per month.</p>\n</template>\n',
      },
    ],
    expect: [],
  },
];
