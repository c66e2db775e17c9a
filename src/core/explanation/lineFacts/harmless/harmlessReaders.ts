import type { LineFactReader } from '../lineFact.ts';

/** Readers of what proves that a change, or most of it, alters nothing for those who use the product. */
export const harmlessReaders: readonly (() => LineFactReader)[] = [];
