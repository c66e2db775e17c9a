import { jsonKeys } from './jsonKeys.ts';
import type { ContractElement, ContractElements } from './contractElement.ts';

/** The record of an Avro schema and the fields of all its parts, as those who receive its messages read them. */
export function readAvro(text: string): ContractElements {
  const elements = new Map<string, ContractElement>([['record', { type: '', line: 1 }]]);
  for (const { path, value, line } of jsonKeys(text))
    if (path.at(-1) === 'name' && path.at(-2) === 'fields' && typeof value === 'string')
      elements.set(`record.${value}`, { type: '', line });
  return elements;
}
