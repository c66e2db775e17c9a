import { CheckTitleReader } from './checkTitles.ts';
import type { LineFactReader } from '../lineFact.ts';

/** Readers of what the team itself says in its checks and remarks. */
export const teamReaders: readonly (() => LineFactReader)[] = [(): LineFactReader => new CheckTitleReader()];
