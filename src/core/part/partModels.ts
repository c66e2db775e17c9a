import { aiModel } from '../decisions/knowledge/aiModels.ts';
import { codePart } from '../decisions/codeText.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartLine } from './partText.ts';

/** The AI models that a part names, by their ids, each once. */
export function partModels(view: FileView, lines: readonly PartLine[]): readonly string[] {
  const found = new Set<string>();
  for (const { text } of lines) {
    if (
      !/gpt|claude|gemini|mistral|llama|deepseek|command-|embedding|grok|qwen|whisper|dall-e|mixtral|codestral|sonnet|haiku|opus|["'`]o[134]/i.test(
        text,
      )
    )
      continue;
    const code = view.language === undefined ? text : codePart(text, view.language);
    for (const quoted of code.matchAll(/["'`]([\w./:@-]{2,80})["'`]/g)) {
      const model = aiModel(quoted[1] ?? '');
      if (model) found.add(model.id);
    }
  }
  return [...found];
}
