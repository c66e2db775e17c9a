import { HandRunReader } from './handRun.ts';
import { NoLanguageReader } from './noLanguage.ts';
import { OffAtFirstReader } from './offAtFirst.ts';
import { RefusalStaysReader } from './refusalStays.ts';
import { SetBackReader } from './setBack.ts';
import type { LineFactReader } from '../lineFact.ts';

/** Readers of how far a change goes: what it leaves as it was, and what waits for somebody. */
export const scopeReaders: readonly (() => LineFactReader)[] = [
  (): LineFactReader => new HandRunReader(),
  (): LineFactReader => new NoLanguageReader(),
  (): LineFactReader => new OffAtFirstReader(),
  (): LineFactReader => new RefusalStaysReader(),
  (): LineFactReader => new SetBackReader(),
];
