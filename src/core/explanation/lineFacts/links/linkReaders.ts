import { SearchEngineReader } from './searchEngines.ts';
import type { LineFactReader } from '../lineFact.ts';

/** Readers of where people get to: links, addresses, buttons, and who is shown them. */
export const linkReaders: readonly (() => LineFactReader)[] = [() => new SearchEngineReader()];
