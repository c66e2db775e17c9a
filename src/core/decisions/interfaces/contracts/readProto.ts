import type { ContractElement, ContractElements } from './contractElement.ts';

/** Messages, fields, values and calls of Protocol Buffers. A field keeps its number as part of its type. */
export function readProto(text: string): ContractElements {
  const elements = new Map<string, ContractElement>();
  const stack: string[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = (raw.split('//', 1)[0] ?? '').trim();
    const head = /^(message|enum|service|oneof)\s+(\w+)/.exec(line);
    if (head) {
      if (head[1] !== 'oneof') elements.set([...stack, head[2]].join('.'), { type: head[1] ?? '', line: index + 1 });
      if (!line.includes('}')) stack.push(head[2] ?? '');
      return;
    }
    const field = /^(?:repeated |optional |required )?([\w.<>, ]{1,100}?)\s+(\w+)\s*=\s*(\d+)/.exec(line);
    const rpc = /^rpc\s+(\w+)\s*(\(.{0,200}\)\s*returns\s*\(.{0,200}\))/.exec(line);
    const value = /^(\w+)\s*=\s*(-?\d+)/.exec(line);
    const here = stack.join('.');
    if (rpc) elements.set(`${here}.${rpc[1] ?? ''}`, { type: rpc[2] ?? '', line: index + 1 });
    else if (field && !/^option\s/.test(line) && !line.startsWith('reserved'))
      elements.set(`${here}.${field[2] ?? ''}`, { type: `${field[1] ?? ''} ${field[3] ?? ''}`, line: index + 1 });
    else if (value) elements.set(`${here}.${value[1] ?? ''}`, { type: value[2] ?? '', line: index + 1 });
    if (line.startsWith('}')) stack.pop();
    else if (line.endsWith('{') && rpc) stack.push(rpc[1] ?? '');
  });
  return elements;
}
