import type { PartLine } from './partText.ts';
import type { PartRole } from './partRole.ts';
import type { StandingFact } from './standingFacts.ts';

export interface PartAmount {
  readonly value: number;
  readonly currency: 'EUR' | 'USD' | 'GBP';
}

/** What customers are asked to pay, as far as it is written here. */
export interface PartMoney {
  /** Amounts with their currency, each once, in the order of the file. */
  readonly amounts: readonly PartAmount[];
  readonly plans: readonly string[];
  readonly trialDays?: number;
  /** Something is kept for paying customers. */
  readonly paidOnly: boolean;
  readonly discount: boolean;
  readonly limits: boolean;
}

interface MoneyInput {
  readonly facts: readonly StandingFact[];
  readonly lines: readonly PartLine[];
  readonly role: PartRole;
}

/** Reads prices, plans and what is kept for those who pay. */
export function partMoney({ facts, lines, role }: MoneyInput): PartMoney {
  const kinds = new Set(facts.map((fact) => fact.kind));
  const priced = new Set(
    facts.filter(({ kind }) => kind === 'price' || kind === 'price-listed').map(({ line }) => line),
  );
  const amounts = new Map<string, PartAmount>();
  const plans = new Set<string>();
  for (const { text, line } of lines) {
    if (priced.has(line)) {
      for (const [, before, first, second, after] of text.matchAll(
        /([$€£])\s?(\d{1,6}(?:[.,]\d{1,2})?)\b|\b(\d{1,6}(?:[.,]\d{1,2})?)\s?(€)/g,
      )) {
        const value = Number((first ?? second ?? '').replace(',', '.'));
        const sign = before ?? after;
        const currency = sign === '€' ? 'EUR' : sign === '$' ? 'USD' : 'GBP';
        amounts.set(`${String(value)} ${currency}`, { value, currency });
      }
    }
    if (role === 'prices') {
      const plan = /\b(?:name|title|label)["']?\s{0,3}(?::|=>?)\s{0,3}["']([A-Z][A-Za-z+ ]{2,24})["']/.exec(text)?.[1];
      if (plan !== undefined) plans.add(plan);
    }
  }
  // Only a length that says what it is: '3 days before the trial ends' is none.
  const trial = facts.find(
    ({ kind, groups }) =>
      kind === 'trial' && /trial_?(?:period_?)?(?:in_?)?(?:days|duration_days|period_days)/i.test(groups['name'] ?? ''),
  );
  const days = Number(trial?.groups['value'] ?? Number.NaN);
  return {
    amounts: [...amounts.values()],
    plans: [...plans],
    ...(Number.isInteger(days) && days > 0 && days < 400 ? { trialDays: days } : {}),
    paidOnly: kinds.has('plan-content'),
    discount: kinds.has('discount'),
    limits: kinds.has('free-limit'),
  };
}
