import { languageTraits } from '../wording/language.ts';
import type { Language } from '../wording/language.ts';

/** An amount in words of the language: '€1,234.50', '1 234,50 €'. Cents are left out of whole amounts; very small ones keep two digits that count. */
export function formatMoney(amount: number, currency: string, language: Language): string {
  const small = amount !== 0 && Math.abs(amount) < 0.01;
  const cents = Number.isInteger(Math.round(amount * 100) / 100) ? 0 : 2;
  const digits = small
    ? { maximumSignificantDigits: 2 }
    : { minimumFractionDigits: cents, maximumFractionDigits: cents };
  return unbroken(
    new Intl.NumberFormat(languageTraits[language].locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...digits,
    }).format(amount),
  );
}

/** A count in words of the language: '10,000', '10 000'. */
export function formatCount(count: number, language: Language): string {
  return unbroken(new Intl.NumberFormat(languageTraits[language].locale, { maximumFractionDigits: 2 }).format(count));
}

/** Versions of Intl differ in which space that does not break they put. */
function unbroken(words: string): string {
  return words.replace(/\s/g, '\u202f');
}
