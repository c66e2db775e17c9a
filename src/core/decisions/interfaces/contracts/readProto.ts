import type { ContractElement, ContractElements } from './contractElement.ts';

/** Messages, fields, values and calls of Protocol Buffers. A field keeps its number as part of its type. */
export function readProto(text: string): ContractElements {
  const elements = new Map<string, ContractElement>();
  const stack: string[] = [];
  /** What the next block belongs to. */
  let opening = '';
  text.split('\n').forEach((raw, index) => {
    const line = (raw.split('//', 1)[0] ?? '').trim();
    const here = stack.join('.');
    const add = (name: string, type: string): void => {
      elements.set(here === '' ? name : `${here}.${name}`, { type, line: index + 1 });
    };
    const [, part, partName = ''] = /^(message|enum|service|oneof)\s+(\w+)/.exec(line) ?? [];
    const [, rpc = '', exchanged = ''] = /^rpc\s+(\w+)\s*(\(.{0,200}\)\s*returns\s*\(.{0,200}\))/.exec(line) ?? [];
    const field = /^(?:repeated |optional |required )?([\w.<>, ]{1,100}?)\s+(\w+)\s*=\s*(\d+)/.exec(line);
    const value = /^(\w+)\s*=\s*(-?\d+)/.exec(line);
    if (part !== undefined) {
      if (part !== 'oneof') add(partName, part);
      opening = partName;
    } else if (rpc !== '') {
      add(rpc, exchanged);
      opening = rpc;
    } else if (field && !/^option\s/.test(line) && !line.startsWith('reserved'))
      add(field[2] ?? '', `${field[1] ?? ''} ${field[3] ?? ''}`);
    else if (value) add(value[1] ?? '', value[2] ?? '');
    // Options of calls and of fields have blocks too: what ends must be what began.
    if (line.startsWith('}')) stack.pop();
    else if (line.endsWith('{')) {
      stack.push(opening);
      opening = '';
    }
  });
  return elements;
}
