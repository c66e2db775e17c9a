import { outcome } from './outcome.ts';
import { hostFiles, isOnValue, pipelineFiles, setsTheProduct, wholeBlock } from './settingPlaces.ts';
import { isMachineSize } from '../knowledge/machineSizes.ts';
import type { Kind } from '../kind.ts';
import type { FileView } from '../fileView.ts';

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
    outcomes: { less: outcome('medium', 'two', 'spending less use') },
    find: [{ by: 'program', program: 'suppliers' }],
    ignores: 'a key that goes while the supplier stays; one file that no longer takes it in; files that go whole',
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
      less: outcome('medium', 'two', 'spending less', 'exposure less'),
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
  {
    id: 'ai-model',
    rows: ['B1'],
    category: 'cost.vendor',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more use'),
      less: outcome('medium', 'two', 'spending less use'),
      unclear: outcome('low', 'two', 'spending unclear use'),
    },
    find: [
      {
        by: 'code',
        hints: [
          'gpt-',
          'claude',
          'gemini',
          'mistral',
          'llama',
          'command-',
          'deepseek',
          'text-embedding',
          'o1',
          'o3',
          'o4',
          'grok',
          'qwen',
          'haiku',
          'sonnet',
          'opus',
        ],
        line: /["'`](?:[a-z]{2,20}\/)?(?<model>(?:gpt-|chatgpt-|claude-|gemini-|mistral-|open-mi[sx]tral|mixtral|codestral|ministral|pixtral|llama-?\d|command-[ra]|deepseek-|text-embedding-|o[134](?:-mini|-preview|-pro)?["'`]|grok-|qwen)[\w.:-]{0,60})/i,
        compare: { group: 'model', measure: 'modelPrice' },
        accept: (_, view) => view.kind.role !== 'data' && !listsModels(view),
      },
      {
        by: 'setting',
        key: /(^|[._])model(_name|_id|name|id)?$/i,
        measure: 'modelPrice',
        on: ['changed'],
        accept: (_, view) => !listsModels(view) && !pipelineFiles.test(view.path),
      },
    ],
    ignores: 'lists of models that customers choose from, when only the list grows',
  },
  {
    id: 'ai-answer-length',
    rows: ['B3', 'B4'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more use'), less: outcome('low', 'two', 'spending less use') },
    find: [
      {
        by: 'code',
        hints: [
          'tokens',
          'max_iterations',
          'maxsteps',
          'max_steps',
          'maxturns',
          'max_turns',
          'recursion_limit',
          'maxiterations',
        ],
        line: /\b(?<name>max_?(?:output_?|completion_?|new_?)?tokens(?:_to_sample)?|max_?iterations|max_?steps|max_?turns|recursion_?limit)["']?\s{0,3}[:=]\s{0,3}(?<value>[\d_]{1,9})/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
      },
      {
        by: 'setting',
        key: /(^|[._])(max_?(output_?|completion_?|new_?)?tokens|max_iterations|max_turns|max_steps|recursion_limit)$/i,
        measure: 'number',
        on: ['changed'],
        accept: (_, view) => view.kind.role === 'settings',
      },
    ],
    ignores: 'limits that did not exist before: their direction is not proved',
  },
  {
    id: 'embedding-size',
    rows: ['B6'],
    category: 'timeline.migration',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'one', 'spending one-off', 'dates later') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings', 'data'],
        hints: ['vector(', 'halfvec(', 'dimension', '_dim', 'vector_size'],
        line: /(?:\b(?:half)?vec(?:tor)?\(|\bembed\w{0,20}_?dim\w{0,10}["']?\s{0,3}[:=]\s{0,3}|\bvector_(?:size|dim)\w{0,10}["']?\s{0,3}[:=]\s{0,3})(?<value>\d{3,4})\b/i,
        compare: { group: 'value', measure: 'replaced' },
      },
      {
        by: 'setting',
        key: /(^|[._])(embedding_?dim(ension)?s?|vector_?size|pinecone_index\.[^.]+\.dimension)$/i,
        measure: 'replaced',
        value: /^\d{3,4}$/,
        on: ['changed'],
      },
    ],
    ignores: 'a first size, since nothing stored has to be made again',
  },
  {
    id: 'graphics-card',
    rows: ['B7', 'C8'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('high', 'two', 'spending more month'),
      less: outcome('high', 'two', 'spending less month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|\.)(nvidia\.com\/gpu|amd\.com\/gpu|accelerator_count|guest_accelerator\..*count|gpus?|gpu_count)$/i,
        measure: 'number',
        added: 'more',
        removed: 'less',
        accept: (change, view) =>
          setsTheProduct(view) && /^\d+$/.test(change.to ?? change.from ?? '') && isOnValue(change.to ?? change.from),
      },
      {
        by: 'setting',
        key: /(^|\.)(accelerator_type|gpu_type|gpu_kind|guest_accelerator\.(.*\.)?type)$/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        key: /(^|[._])(instance_?types?|machine_?type|vm_?size|node_?type|size|instance_?class)(\.[^.]+)?$/i,
        measure: 'accelerator',
        on: ['changed', 'added'],
        added: 'more',
        accept: (change, view) =>
          setsTheProduct(view) && (change.from !== undefined || acceleratedValue.test(change.to ?? '')),
      },
    ],
    ignores: 'cards named only in comments or documents',
    together: true,
  },
];

/** Machines whose name alone says that they carry graphics cards. */
const acceleratedValue =
  /^(?:ml\.)?(?:p[2-6][a-z]*|g[3-7][a-z]*|trn\d\w*|inf\d\w*)\.[\dx]*(?:large|metal)$|^a[234]-[a-z]+gpu-|^g2-standard|^Standard_N[CDGV]|^(?:a100|a10|l40s|h100)(?:-\d+gb)?$/i;

/** A change that touches many model names edits a list of them (prices, choices), and decides on none. */
function listsModels(view: FileView): boolean {
  const models =
    /["'`:=]\s?(?:[a-z]{2,20}\/)?(?:gpt-|chatgpt-|claude-|gemini-|mistral-|llama-?\d|command-|deepseek-|text-embedding-|grok-|qwen)/i;
  const count = (lines: readonly { readonly text: string }[]): number =>
    lines.filter(({ text }) => models.test(text)).length;
  return count(view.added) > 2 || count(view.removed) > 2;
}
