import type { LineFactReader } from '../lineFact.ts';

/** Readers of what the product sends to people and tells them: e-mails, messages, errors, values that take the place of missing ones. */
export const sentReaders: readonly (() => LineFactReader)[] = [];
