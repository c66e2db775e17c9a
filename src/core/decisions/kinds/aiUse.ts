import { outcome } from './outcome.ts';
import { pipelineFiles } from './settingPlaces.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** Which artificial intelligence is asked, and how much of it. */
export const aiUseKinds: readonly Kind[] = [
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
      { by: 'program', program: 'marks' },
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
];

/** A change that touches many model names edits a list of them (prices, choices), and decides on none; the same one at several places is no list. */
function listsModels(view: FileView): boolean {
  const models =
    /["'`:=]\s?(?:[a-z]{2,20}\/)?(?:gpt-|chatgpt-|claude-|gemini-|mistral-|llama-?\d|command-|deepseek-|text-embedding-|grok-|qwen)[\w.:-]{0,60}/i;
  const count = (lines: readonly { readonly text: string }[]): number =>
    new Set(lines.map(({ text }) => models.exec(text)?.[0].toLowerCase()).filter((one) => one !== undefined)).size;
  const [now, old] = [count(view.added), count(view.removed)];
  return now > 2 || old > 2 || (now !== 1 && view.added.filter(({ text }) => models.test(text)).length > 2);
}
