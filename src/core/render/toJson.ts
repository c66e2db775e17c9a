import type { Explanation } from '../explanation/explanation.ts';
import { hiddenCharacters, visibleText } from './visibleText.ts';

/**
 * The explanation as JSON, the contract with other programs. What people read has nothing hidden in it; names that programs look up (paths, ids, revisions) are whole, and
 * what the eye cannot see in them is written as an escape.
 */
export function toJson(explanation: Explanation): string {
  const text = JSON.stringify(readable(explanation), null, 2);
  return `${text.replace(hiddenInJson, escaped)}\n`;
}

const names = new Set(['id', 'path', 'ref', 'base', 'url', 'proofs', 'kind', 'code']);

function readable(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]: [string, unknown]) => [key, names.has(key) ? entry : readable(entry)]),
  );
}

/** Line breaks between the fields are the writer's own: within texts they come as escapes already. */
const hiddenInJson = new RegExp(`(?!\\n)${hiddenCharacters.source}`, 'gu');

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
