import { LeadsElsewhereReader } from './leadsElsewhere.ts';
import { SearchEngineReader } from './searchEngines.ts';
import { SentOnReader } from './sentOn.ts';
import { TakenToReader } from './takenTo.ts';
import type { LineFactReader } from '../lineFact.ts';

/** Readers of where people get to: links, addresses, buttons, and who is shown them. */
export const linkReaders: readonly (() => LineFactReader)[] = [
  (): LineFactReader => new SearchEngineReader(),
  (): LineFactReader => new LeadsElsewhereReader(),
  (): LineFactReader => new TakenToReader(),
  (): LineFactReader => new SentOnReader(),
];

/** Facts of these sorts say what differs on a screen, where no word of it does. */
export const ofScreens: ReadonlySet<string> = new Set(['leadsElsewhere', 'leadElsewhere', 'takenElsewhere']);
