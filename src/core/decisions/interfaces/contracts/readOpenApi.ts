import type { ContractElement, ContractElements } from './contractElement.ts';

/** Paths, operations and schema properties, by indentation; the same for JSON, whose keys are quoted. */
export function readOpenApi(text: string): ContractElements {
  const elements = new Map<string, ContractElement>();
  const stack: { indent: number; key: string }[] = [];
  text.split('\n').forEach((raw, index) => {
    const match = /^(\s*)["']?([^\s"'#:][^"':]{0,200})["']?\s*:(.*)$/.exec(raw);
    if (!match) return;
    const indent = (match[1] ?? '').length;
    const key = (match[2] ?? '').trim();
    while (stack.length > 0 && (stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
    const path = [...stack.map((one) => one.key), key];
    stack.push({ indent, key });
    const [root, first] = path;
    const value = (match[3] ?? '').replace(/[",\s]/g, '');
    // What a place in an address is called is no part of the address.
    const address = (first ?? '').replace(/\{[^}]{0,80}\}/g, '{}');
    if (root === 'paths' && path.length === 2) elements.set(address, { type: '', line: index + 1 });
    else if (root === 'paths' && path.length === 3 && methods.has(key))
      elements.set(`${address}.${key}`, { type: '', line: index + 1 });
    else if ((root === 'components' || root === 'definitions') && path.at(-2) === 'properties') {
      const owner = path
        .slice(root === 'components' ? 2 : 1, -2)
        .filter((part) => part !== 'properties')
        .join('/');
      elements.set(`${owner}.${key}`, { type: '', line: index + 1 });
    } else if (root === 'paths' && path.length > 5 && path.at(-2) === 'properties') {
      // Asked or answered by one operation alone, and so written under it.
      const operation = `${address}.${path[2] ?? ''}`;
      elements.set(`${operation}.${inner(path)}`, { type: '', line: index + 1 });
    } else if (
      (root === 'components' && path[1] === 'schemas' && path.length === 3) ||
      (root === 'definitions' && path.length === 2)
    )
      elements.set(key, { type: '', line: index + 1 });
    else if (key === 'type' && path.at(-3) === 'properties') {
      const owner = path
        .slice(root === 'components' ? 2 : 1, -3)
        .filter((part) => part !== 'properties')
        .join('/');
      const known = elements.get(`${owner}.${path.at(-2) ?? ''}`);
      if (known) elements.set(`${owner}.${path.at(-2) ?? ''}`, { ...known, type: value });
    }
  });
  return elements;
}

/** Where a property stands under its operation, without what only carries it. */
function inner(path: readonly string[]): string {
  return path
    .slice(3)
    .filter((part) => !/^(properties|content|schema|items|anyOf|oneOf|allOf|application\/.*)$/.test(part))
    .join('/')
    .replaceAll('.', '·');
}

const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
