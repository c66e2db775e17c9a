import type { ContractElement, ContractElements } from './contractElement.ts';

/** Types, fields, arguments and values of a GraphQL schema. */
export function readGraphQl(text: string): ContractElements {
  const elements = new Map<string, ContractElement>();
  let type = '';
  let input = false;
  let block = false;
  let field = '';
  text.split('\n').forEach((raw, index) => {
    const quotes = raw.split('"""').length - 1;
    if (quotes > 0) {
      if (quotes % 2 === 1) block = !block;
      return;
    }
    if (block) return;
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const head = /^(?:extend )?(type|interface|input|enum|union|scalar)\s+(\w+)/.exec(line);
    if (head) {
      type = head[2] ?? '';
      input = head[1] === 'input';
      elements.set(type, { type: head[1] ?? '', line: index + 1 });
      field = '';
      return;
    }
    if (line.startsWith('}')) {
      type = '';
      return;
    }
    if (type === '') return;
    const value = /^(\w+)\s*(?:@|$)/.exec(line);
    const member = /^(\w+)\s*:\s*([[\]!\w]+)/.exec(line);
    const call = /^(\w+)\s*\(/.exec(line);
    const close = /^\)\s*:\s*([[\]!\w]+)/.exec(line);
    if (close) {
      const known = elements.get(`${type}.${field}`);
      if (known) elements.set(`${type}.${field}`, { ...known, type: close[1] ?? '' });
      field = '';
    } else if (call && member === null) {
      field = call[1] ?? '';
      const inline = /\)\s*:\s*([[\]!\w]+)/.exec(line);
      elements.set(`${type}.${field}`, { type: inline?.[1] ?? '', line: index + 1 });
      if (inline) field = '';
    } else if (member) {
      const of = member[2] ?? '';
      const argument = field !== '';
      const name = argument ? `${type}.${field}.${member[1] ?? ''}` : `${type}.${member[1] ?? ''}`;
      elements.set(name, {
        type: of,
        line: index + 1,
        input: input || argument,
        required: of.endsWith('!') && !line.includes('='),
      });
    } else if (value) {
      elements.set(`${type}.${value[1] ?? ''}`, { type: '', line: index + 1 });
    }
  });
  return elements;
}
