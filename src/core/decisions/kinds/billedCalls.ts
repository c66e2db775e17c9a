import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** Uses of a supplier that the product has already: each use is billed. */
export const billedCallKinds: readonly Kind[] = [
  {
    id: 'billed-call',
    rows: ['A8', 'A9', 'B2', 'B8'],
    category: 'cost.vendor',
    grade: 'B',
    outcomes: {
      more: outcome('low', 'two', 'spending more use'),
      less: outcome('low', 'two', 'spending less use'),
    },
    find: [
      {
        by: 'code',
        roles: ['product'],
        hints: [
          'completions',
          'messages.create',
          'messages.stream',
          'responses.create',
          'generatetext',
          'streamtext',
          'generateobject',
          'streamobject',
          'generatecontent',
          'embeddings.create',
          'embedmany',
          'images.generate',
          'transcriptions',
          'invokemodel',
          'invoke_model',
          'chatopenai',
          'chatanthropic',
          'rubyllm',
          'getchatcompletion',
          'getchatmessage',
        ],
        line: /\b(?<call>chat\.completions\.(?:create|parse|stream)|chatCompletions?\.create|responses\.create|messages\.(?:create|stream)(?=\(\s*$|\(\s?\{|\(\s?model)|(?:generate|stream)(?:Text|Object)(?=\()|embedMany(?=\()|generate_?[cC]ontent(?:_?[sS]tream)?(?=\()|embeddings\.create|images\.generate|audio\.transcriptions\.create|invoke_?[mM]odel(?=\()|Chat(?:OpenAI|Anthropic)(?=\()|RubyLLM\.(?:chat|embed)|(?=GetChat(?:Completions?|MessageContents?)(?:Async)?\()GetChat)/,
        added: 'more',
        removed: 'less',
        thing: 'call',
        accept: (_, view) =>
          view.kind.place !== 'test' &&
          view.kind.place !== 'example' &&
          !/(^|\/)(scripts?|evals?)\//.test(view.path) &&
          !/twilio|sms/i.test(view.path),
      },
    ],
    ignores:
      'a call that moved within its file; the first use of a supplier, which is told as a new supplier; tests and trials of models',
    together: true,
  },
];
