import { outcome } from './outcome.ts';
import { hostFiles, isOnValue, setsTheProduct, wholeBlock } from './settingPlaces.ts';
import { isMachineSize } from '../knowledge/machineSizes.ts';
import type { Kind } from '../kind.ts';

/** Outside companies that the product pays: come, gone, exchanged, used on another plan. */
export const supplierKinds: readonly Kind[] = [
  {
    id: 'supplier',
    rows: ['A1', 'A2', 'A3', 'A4', 'A8', 'A9', 'B2', 'B8'],
    category: 'cost.vendor',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending unclear use'),
      less: outcome('medium', 'two', 'spending less use'),
    },
    find: [{ by: 'program', program: 'suppliers' }],
    ignores:
      'packages used only while developing; a supplier that the same files show already; hosts and keys in tests, documents and examples',
  },
  {
    id: 'supplier-used-less',
    rows: ['A4'],
    category: 'cost.vendor',
    grade: 'B',
    outcomes: { less: outcome('low', 'two', 'spending less use') },
    find: [{ by: 'program', program: 'suppliers' }],
    ignores: 'a key that goes while the supplier stays; one file that no longer takes it in; files that go whole',
  },
  {
    id: 'supplier-used-more',
    rows: ['A4', 'A8'],
    category: 'cost.vendor',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'spending more use') },
    find: [{ by: 'program', program: 'suppliers' }],
    ignores: 'a second package in the same list of components; a part that is all new; houses of many services',
  },
  {
    id: 'supplier-switched',
    rows: ['A1', 'A4'],
    category: 'cost.vendor',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more use'),
      less: outcome('medium', 'two', 'spending less use'),
    },
    find: [{ by: 'program', program: 'switchedSuppliers' }],
    ignores: 'a line that chooses between trials and real work; machines of developers; the first use of a supplier',
  },
  {
    id: 'supplier-swapped',
    rows: ['A5'],
    category: 'cost.vendor',
    grade: 'B',
    outcomes: { unclear: outcome('medium', 'two', 'spending unclear use', 'dates later') },
    find: [{ by: 'program', program: 'suppliers' }],
    ignores: 'two suppliers for different purposes',
  },
  {
    id: 'payment-supplier',
    rows: ['A6'],
    category: 'cost.vendor',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'one', 'customers unclear', 'spending unclear volume'),
      less: outcome('medium', 'one', 'customers unclear', 'spending less volume'),
    },
    find: [{ by: 'program', program: 'suppliers' }],
    ignores: 'as for suppliers',
  },
  {
    id: 'sign-in-supplier',
    rows: ['A7'],
    category: 'cost.vendor',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'one', 'customers unclear', 'spending unclear user'),
      less: outcome('medium', 'one', 'customers unclear', 'spending less user'),
    },
    find: [{ by: 'program', program: 'suppliers' }],
    ignores: 'sign-in made by ourselves',
  },
  {
    id: 'visitor-tracking',
    rows: ['A10', 'J4'],
    category: 'risk.privacy',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'customers unclear', 'exposure more'),
      less: outcome('low', 'two', 'exposure less'),
    },
    find: [{ by: 'program', program: 'suppliers' }],
    ignores: 'measures that stay inside the product',
  },
  {
    id: 'supplier-plan',
    rows: ['A11', 'C12'],
    category: 'cost.vendor',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
      unclear: outcome('medium', 'two', 'spending unclear month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|\.)(plan|tier|edition|pricing_plan|subscription_plan|service_plan|service_tier|plan_name|support_plan)$/i,
        files: /\.(tf|tfvars|ya?ml|toml|bicep)$/i,
        measure: 'plan',
        value: /^[a-z][\w -]{1,30}$/i,
        on: ['changed'],
        // The plans of hosts are sizes of machines, which are told as such.
        accept: (change, view) =>
          setsTheProduct(view) &&
          !hostFiles.test(view.path) &&
          !isMachineSize(change.to ?? '') &&
          !/(^|\.)(paths|properties|pricing|prices|plans|products|features|fixtures|schema)(\.|$)/i.test(
            change.keyPath.join('.'),
          ),
      },
    ],
    ignores: 'our own plans, which are prices',
  },
  {
    id: 'seats',
    rows: ['A12'],
    category: 'cost.vendor',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more user'), less: outcome('low', 'two', 'spending less user') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(seats|seat_count|licen[cs]e_count|user_licen[cs]es|paid_users)$/i,
        files: /\.(tf|tfvars|ya?ml|json|toml)$/i,
        measure: 'number',
        on: ['changed'],
        accept: (change, view) =>
          setsTheProduct(view) && !/(^|\.)(plans?|pricing|products?|tiers?)(\.|$)/i.test(change.keyPath.join('.')),
      },
    ],
    ignores: 'seats that our own customers buy',
  },
  {
    id: 'spending-guard',
    rows: ['A14', 'C19'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending unclear', 'exposure more'),
      less: outcome('medium', 'two', 'spending unclear', 'exposure less'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(budget_?amount|spend(ing)?_limit|limit_amount|max_spend|cost_limit|hard_limit_usd|soft_limit_usd|monthly_budget|budget_limit|specified_amount\.units|amount)$/i,
        measure: 'number',
        on: ['changed'],
        accept: (change, view) =>
          setsTheProduct(view) &&
          /budget|spend|cost|limit_usd/i.test(change.keyPath.join('.')) &&
          !/(^|\.)(plans?|pricing|products?|rules)(\.|$)/i.test(change.keyPath.join('.')),
      },
      {
        by: 'setting',
        key: /(^|[._])(monthly_budget|budget_amount|spend(ing)?_limit|max_spend|cost_limit|hard_limit_usd)$/i,
        measure: 'number',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          setsTheProduct(view) &&
          isOnValue(change.to ?? change.from) &&
          view.file.status === 'modified' &&
          !/^resource\.aws_budgets/.test(change.keyPath.join('.')),
      },
      {
        // What is written down for the team is billed by its weight: a day's ceiling on it.
        by: 'setting',
        key: /(^|[._])(daily_?(data_?)?(cap|quota)(_?in)?_?gb|daily_?(data_?)?(cap|quota)|daily_?volume_?cap|ingestion_?(daily_?)?(cap|limit|quota)(_?gb)?)$/i,
        measure: 'number',
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          view.kind.place !== 'test' && view.file.status === 'modified' && /^\d/.test(change.to ?? change.from ?? ''),
      },
      {
        by: 'setting',
        files: /\.tf$/,
        key: /^resource\.(aws_budgets_budget|aws_ce_anomaly_(monitor|subscription)|azurerm_consumption_budget\w*|google_billing_budget)\.[^.]+\./,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: wholeBlock,
        thing: (change) => change.keyPath.slice(1, 3).join('.'),
      },
      {
        by: 'setting',
        files: /\.(ya?ml|json|template)$/,
        key: /(^|\.)Resources\.[^.]+\.Type$/,
        value: /^AWS::(Budgets::Budget|CE::Anomaly\w+)$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: (change) => change.keyPath.at(-2) ?? '',
      },
    ],
    ignores: 'budgets that customers set in the product',
  },
];
