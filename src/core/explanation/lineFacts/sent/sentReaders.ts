import { InputLimitReader } from './inputLimits.ts';
import { MessageContentReader } from './messageContents.ts';
import { UsageFigureReader } from './usageFigures.ts';
import { ValueSwapReader } from './valueSwaps.ts';
import type { LineFactReader } from '../lineFact.ts';

/** Readers of what the product sends to people and tells them: e-mails, messages, errors, values that take the place of missing ones. */
export const sentReaders: readonly (() => LineFactReader)[] = [
  (): LineFactReader => new MessageContentReader(),
  (): LineFactReader => new InputLimitReader(),
  (): LineFactReader => new UsageFigureReader(),
  (): LineFactReader => new ValueSwapReader(),
];
