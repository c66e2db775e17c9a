import table from './aiModels.json' with { type: 'json' };
import { once } from '../once.ts';

export type AiModelKind = 'chat' | 'embedding' | 'image' | 'speech' | 'video';

/** What one thing costs is counted in: a million tokens or characters, a picture, a minute, a second. */
type Unit = 'tokens' | 'characters' | 'image' | 'minute' | 'second';

/** A family of models that are sold at one price. */
export interface AiModel {
  /** The family's usual name: `gpt-4o-mini` for `openai/gpt-4o-mini-2024-07-18`. */
  readonly id: string;
  readonly provider: string;
  /** List price of what is sent and of what comes back, US dollars; for ratios only, never to be shown. Both 0: run on one's own machine. */
  readonly in: number;
  readonly out: number;
  readonly kind: AiModelKind;
  /** Of an embedding: how many numbers a text becomes. Another count means that everything stored must be computed anew. */
  readonly dimensions?: number;
}

interface Row extends AiModel {
  readonly unit: Unit;
}

const kinds: readonly AiModelKind[] = ['chat', 'embedding', 'image', 'speech', 'video'];
const units: readonly Unit[] = ['tokens', 'characters', 'image', 'minute', 'second'];

/** Made when the first name is asked about: few changes have one. */
const rows = once((): ReadonlyMap<string, Row> => {
  const made = new Map<string, Row>();
  for (const { pattern, provider, in: sent, out, ...rest } of table.models) {
    const names = pattern.split('|');
    const kind = kinds.find((known) => known === rest.kind) ?? 'chat';
    const unit = units.find((known) => known === rest.unit) ?? 'tokens';
    const dimensions = rest.dimensions === undefined ? {} : { dimensions: rest.dimensions };
    for (const name of names)
      made.set(spelled(name), { id: names[0] ?? pattern, provider, in: sent, out, kind, unit, ...dimensions });
  }
  return made;
});

/** The model that a whole text names, in any of the usual spellings (`openai/gpt-4o`, `us.anthropic.claude-3-5-sonnet-20241022-v2:0`, `gpt-4o-2024-08-06`). */
export function aiModel(text: string): AiModel | undefined {
  const row = rowOf(text);
  if (row === undefined) return undefined;
  const { id, provider, in: sent, out, kind, dimensions } = row;
  return { id, provider, in: sent, out, kind, ...(dimensions === undefined ? {} : { dimensions }) };
}

/**
 * How many times dearer the second model is than the first: below 1, cheaper. Three quarters of the tokens are taken as sent, one quarter as answered, as is usual
 * in conversations. Undefined when a price is unknown or nothing, or when the two are sold by different measures.
 */
export function modelPriceRatio(from: string, to: string): number | undefined {
  const old = rowOf(from);
  const next = rowOf(to);
  if (old === undefined || next === undefined || old.kind !== next.kind || old.unit !== next.unit) return undefined;
  const before = price(old);
  const after = price(next);
  return before > 0 && after > 0 ? after / before : undefined;
}

/** Whether a whole text has the form of a model's name, listed here or not (a newer one, for instance). */
export function looksLikeModelName(text: string): boolean {
  const { name } = bare(text);
  if (name.length > 80 || notModels.test(name)) return false;
  return rowOf(text) !== undefined || families.test(spelled(name));
}

/** Names of families, followed by a version, a size or a grade. */
const families =
  /^o[1-9](?:-(?:mini|pro|preview|high|low|deep|research|latest|\d{2,4})){0,5}$|^(?:gpt|chatgpt|claude|gemini|gemma|mistral|open-mistral|mixtral|open-mixtral|codestral|ministral|magistral|devstral|pixtral|voxtral|command|embed|rerank|llama|meta-llama|codellama|deepseek|qwen|qwq|kimi|moonshot|grok|sonar|dall-e|whisper|tts|imagen|veo|sora|flux|stable-diffusion|stable-image|sdxl|voyage|nova|titan|phi|jamba|glm|minimax|palmyra|yi|falcon|olmo|nemotron|hermes|text-embedding|text-multilingual-embedding|jina|bge|gte|nomic-embed|mxbai-embed|eleven|dbrx|aya|solar|starcoder|wizardlm|vicuna|zephyr)[-_]?(?:[a-z]+[-_])?(?:[rvkm]?\d[\da-z]*|opus|sonnet|haiku|flash|pro|ultra|nano|mini|small|medium|large|tiny|turbo|latest|chat|instruct|reasoner|embed|r|nemo|image|audio|realtime)(?:[-_:@][\da-z]+){0,12}$/;

/** Tools and files that are called after a model. */
const notModels =
  /\.(?:md|mdx|json|ya?ml|toml|txt|tsx?|jsx?|mjs|py|rb|go|png|jpe?g|svg|webp|gif|html|css|sh)$|^(?:claude-code|gemini-cli|llama-index|yi-?\d*$)/;

/** Ordinary words: model names only behind their provider's (`perplexity/sonar`). */
const ordinary: ReadonlySet<string> = new Set(['sonar', 'whisper', 'davinci']);

/** What is put behind a family's name without changing its price: dates, builds, formats. */
const ending =
  /[-:@](?:latest|preview|exp|experimental|beta|instruct|it|chat|hf|versatile|instant|maas|vision|thinking|text|customtools|fp8|awq|free|basic|v\d{1,2}|\d{2,8}|\d{1,3}[bek]|(?<=:)\d)$/;

function rowOf(text: string): Row | undefined {
  const { name, provider } = bare(text);
  if (name.length > 80) return undefined;
  let rest = spelled(name);
  for (;;) {
    const row = rows().get(rest);
    if (row !== undefined) return provider || !ordinary.has(rest) ? row : undefined;
    const shorter = rest.replace(ending, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
}

/** The name without quotes, route (`openrouter/anthropic/`, `models/`), provider (`openai:`, `us.anthropic.`) and the owner of a tuned copy (`ft:…:acme::id`). */
function bare(text: string): { readonly name: string; readonly provider: boolean } {
  const whole = text
    .trim()
    .toLowerCase()
    .replace(/^["'`]|["'`]$/g, '');
  const last = whole.slice(whole.lastIndexOf('/') + 1);
  const tuned = last.startsWith('ft:') ? (last.split(':')[1] ?? '') : last;
  const name = tuned.replace(providers, '');
  return { name, provider: name.length < whole.length };
}

const providers =
  /^(?:(?:us|eu|apac|global|jp|au|ca|us-gov)\.)?(?:openai|anthropic|google|gemini|vertexai|azure|bedrock|mistral|cohere|groq|perplexity|deepseek|xai|amazon|meta|ai21|qwen|writer|nvidia|moonshotai|moonshot|stability|ollama|together|fireworks)[.:](?=[a-z])/;

/** Points and dashes between numbers are used alike: claude-3.5 and claude-3-5. */
function spelled(name: string): string {
  return name.replaceAll('.', '-');
}

function price(row: Row): number {
  return row.unit === 'tokens' && row.kind === 'chat' ? (row.in * 3 + row.out) / 4 : row.in + row.out;
}
