import { message } from '../wording/message.ts';
import { facts } from './answersInput.ts';
import { listed, quoted } from './listed.ts';
import type { Ask } from './asks/ask.ts';
import type { AnswersInput } from './answersInput.ts';
import type { ChangeAnalysis } from './analysis.ts';
import type { Sentence } from './explanation.ts';

/** Addresses that people may have kept or passed on, and that lead nowhere or elsewhere from now on. */
export function lostAddressSentences({ language, analysis }: AnswersInput): readonly Sentence[] {
  const { gone = [], caught = [] } = analysis.lostAddresses ?? {};
  return [['lostAddresses', gone] as const, ['caughtAddresses', caught] as const].flatMap(([key, list]) => {
    if (list.length === 0) return [];
    const quotes = listed(
      language,
      list.map((one) => quoted(language, one)),
      mostNamed,
    );
    return [facts(message(language, `narrator.customers.${key}`, { quotes, count: list.length }), ['search'])];
  });
}

/** Whether old links are sent on is asked where nothing else asks it. */
export function lostAddressAsks({ lostAddresses, decisions }: ChangeAnalysis): readonly Ask[] {
  if (lostAddresses === undefined || decisions.some(({ kind }) => kind === 'part-withdrawn')) return [];
  return [{ key: 'asks.lostAddresses', weight: 4, values: { gone: lostAddresses.gone.length === 0 ? 'no' : 'yes' } }];
}

const mostNamed = 4;
