import { outcome } from './outcome.ts';
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
    ignores: 'packages used only while developing; a supplier that the same files show already; hosts and keys in tests, documents and examples',
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
        key: /(^|\.)(plan|tier|edition|pricing_plan|subscription_plan|service_plan|service_tier|plan_name)$/i,
        files: /\.(tf|tfvars|ya?ml|json|toml)$/i,
        measure: 'plan',
        value: /^[a-z][\w -]{1,30}$/i,
        on: ['changed'],
        accept: (change, view) => view.kind.role === 'settings' && !/(^|\.)(paths|properties|test|example)/i.test(change.keyPath.join('.')),
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
    find: [{ by: 'setting', key: /(^|\.)(seats|seat_count|licen[cs]e_count|user_licen[cs]es)$/i, files: /\.(tf|tfvars|ya?ml|json|toml)$/i, measure: 'number', on: ['changed'] }],
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
      { by: 'setting', key: /(^|\.)(budget|budget_amount|spend(ing)?_limit|limit_amount|max_spend|cost_limit|hard_limit_usd|soft_limit_usd)$/i, measure: 'number', added: 'less', removed: 'more' },
      { by: 'setting', files: /\.tf$/, key: /^resource\.(aws_budgets_budget|azurerm_consumption_budget\w*|google_billing_budget)\.[^.]+\.(name|amount|limit_amount)$/, measure: 'number', added: 'less', removed: 'more' },
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
        hints: ['gpt-', 'claude', 'gemini', 'mistral', 'llama', 'command-', 'deepseek', 'text-embedding', 'o1', 'o3', 'o4', 'grok', 'qwen', 'haiku', 'sonnet', 'opus'],
        line: /["'`](?:[a-z]{2,20}\/)?(?<model>(?:gpt-|chatgpt-|claude-|gemini-|mistral-|open-mi[sx]tral|mixtral|codestral|ministral|pixtral|llama-?\d|command-[ra]|deepseek-|text-embedding-|o[134](?:-mini|-preview|-pro)?["'`]|grok-|qwen)[\w.:-]{0,60})/i,
        compare: { group: 'model', measure: 'modelPrice' },
      },
      { by: 'setting', key: /(^|[._])model(_name|_id|name|id)?$/i, measure: 'modelPrice', on: ['changed'], value: /^(?:[a-z]{2,20}\/)?(gpt-|claude-|gemini-|mistral|mixtral|llama|command-|deepseek|text-embedding|o[134]\b|grok-|qwen)/i },
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
        hints: ['tokens', 'max_iterations', 'maxsteps', 'max_steps', 'maxturns', 'max_turns', 'recursion_limit', 'maxiterations'],
        line: /\b(?<name>max_?(?:output_?|completion_?|new_?)?tokens(?:_to_sample)?|maxTokens|maxOutputTokens|maxCompletionTokens|max_?iterations|maxIterations|max_?steps|maxSteps|max_?turns|maxTurns|recursion_?limit)["']?\s{0,3}[:=]\s{0,3}(?<value>[\d_]{1,9})/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
      },
    ],
    ignores: 'limits that did not exist before: their direction is not proved',
  },
  {
    id: 'embedding-size',
    rows: ['B6'],
    category: 'timeline.migration',
    grade: 'A',
    outcomes: { unclear: outcome('medium', 'one', 'spending one-off', 'dates later') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings', 'data'],
        hints: ['vector(', 'dimension', 'embedding_dim'],
        line: /(?:\bvector\(|\b(?:embedding_?)?dim(?:ension)?s?["']?\s{0,3}[:=]\s{0,3})(?<value>\d{2,5})\b/i,
        compare: { group: 'value', measure: 'text' },
      },
    ],
    ignores: 'a first size, since nothing stored has to be made again',
  },
  {
    id: 'graphics-card',
    rows: ['B7', 'C8'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: { more: outcome('high', 'two', 'spending more month'), less: outcome('high', 'two', 'spending less month') },
    find: [
      { by: 'setting', key: /(^|\.)(nvidia\.com\/gpu|amd\.com\/gpu|accelerator_(type|count)|guest_accelerator\..*(type|count)|gpus?|gpu_count|gpu_type)$/i, measure: 'number', added: 'more', removed: 'less', accept: (_, view) => view.kind.role === 'settings' },
      { by: 'setting', key: /(^|\.)(instance_type|machine_type|vm_size)$/, measure: 'text', value: /^(p[2-5]|g[3-6])[a-z]*\.|^a[23]-|^Standard_N/, on: ['added'], added: 'more' },
    ],
    ignores: 'cards named only in comments or documents',
  },
];
