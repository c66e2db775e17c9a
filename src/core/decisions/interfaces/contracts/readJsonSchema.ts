import { jsonKeys } from './jsonKeys.ts';
import type { ContractElement, ContractElements } from './contractElement.ts';

/** What a JSON Schema lets others write or send: its properties, each with a mark where it must be there. */
export function readJsonSchema(text: string): ContractElements {
  const elements = new Map<string, ContractElement>([['schema', { type: '', line: 1 }]]);
  const lines = text.split('\n');
  const demanded: { name: string; line: number }[] = [];
  for (const { path, value, line } of jsonKeys(text)) {
    const owner = ownerOf(path.slice(0, -1));
    if (path.at(-1) === 'required' && Array.isArray(value))
      for (const name of value.map(String)) {
        const after = lines.slice(line - 1).findIndex((other) => other.includes(`"${name}"`));
        demanded.push({ name: `${owner}.${plain(name)}`, line: line + Math.max(after, 0) });
      }
    if (path.at(-2) !== 'properties' || path.at(-3) === 'properties') continue;
    const name = `${owner}.${plain(path.at(-1) ?? '')}`;
    if (!elements.has(name)) elements.set(name, { type: '', line, input: true });
  }
  for (const { name, line } of demanded) {
    const known = elements.get(name);
    if (known) elements.set(name, { ...known, type: '!', required: true, requiredAt: line });
  }
  return elements;
}

/** The part that a property belongs to, without the keys that only carry it. */
function ownerOf(path: readonly string[]): string {
  const parts = path.filter((part) => !/^(properties|items|allOf|anyOf|oneOf|definitions|\$defs)$/.test(part));
  return ['schema', ...parts.map(plain)].join('.');
}

function plain(name: string): string {
  return name.replaceAll('.', '·');
}
