import { ElsewhereReader } from './elsewhere.ts';
import { ToolWrittenReader } from './toolWritten.ts';
import { MovedPartReader } from './movedParts.ts';
import { OwnNumberReader } from './ownNumber.ts';
import type { LineFactReader } from '../lineFact.ts';

/** Readers of what proves that a change, or most of it, alters nothing for those who use the product. */
export const harmlessReaders: readonly (() => LineFactReader)[] = [
  (): LineFactReader => new MovedPartReader(),
  (): LineFactReader => new OwnNumberReader(),
  (): LineFactReader => new ToolWrittenReader(),
  (): LineFactReader => new ElsewhereReader(),
];
