import { formatCount, formatMoney } from '../render/formatMoney.ts';
import type { Facts } from '../decisions/finding.ts';
import { languageTraits } from '../wording/language.ts';
import type { Language } from '../wording/language.ts';

export interface PriceInput {
  /** As the change writes it. */
  readonly value: string;
  /** What the change calls it: 'unit_amount', 'monthlyPriceCents'. */
  readonly name: string;
  /** The lines that prove it. */
  readonly lines: readonly string[];
  readonly facts: Facts;
}

/**
 * A price as a person reads it: 1900 is 19.00 where its name or its line says that it counts cents. A currency is told only where the change writes one; undefined where
 * the value is no number.
 */
export function priceText(language: Language, { value, name, lines, facts }: PriceInput): string | undefined {
  const plain = value.replaceAll('_', '').trim();
  if (!/^\d{1,12}(?:\.\d{1,4})?$/.test(plain)) return undefined;
  const said = [name, ...lines].join(' ');
  const whole = Number(plain);
  const cents =
    !noCents.test(said) && !plain.includes('.') && (inCents(name) || lines.some((line) => saysCents.test(line)));
  const amount = cents ? whole / 100 : whole;
  const currency =
    currencyOf(facts) ?? lines.map((line) => codeIn(line) ?? signIn(line, plain)).find((code) => code !== undefined);
  if (currency !== undefined) return formatMoney(amount, currency, language);
  if (!cents && Number.isInteger(amount)) return formatCount(amount, language);
  return new Intl.NumberFormat(languageTraits[language].locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    .format(amount)
    .replace(/\s/g, '\u202f');
}

/** Words of a name that say hundredths. Stripe's `unit_amount` counts them by its own rule. */
function inCents(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return (
    words.some((word) => /^(?:cents?|centimes?|pence|pennies|minor|subunits?)$/.test(word)) ||
    words.some((word, at) => word === 'unitamount' || (word === 'unit' && words[at + 1] === 'amount'))
  );
}

const saysCents = /(?<!\p{L})(?:in|en) (?:cents|centimes|pence)(?!\p{L})/iu;
/** Currencies that are counted whole. */
const noCents = /(?<![a-z])(?:jpy|yen|krw|clp|vnd|xof|xaf)(?![a-z])/i;

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

function currencyOf({ sign, unit }: Facts): string | undefined {
  const written = String(sign ?? unit ?? '').trim();
  return signs[written] ?? (/^(?:EUR|USD|GBP)$/.test(written) ? written : undefined);
}

/** '$1,200' on the line of the price: the sign at the very number. */
function signIn(line: string, value: string): string | undefined {
  for (const [, before, number = '', after] of line.matchAll(
    /([€$£]?)\s?(?<![\d.,])(\d[\d,\u202f\u00a0 ]{0,14}(?:\.\d{1,4})?)\s?([€£]?)/gu,
  )) {
    const sign = signs[before ?? ''] ?? signs[after ?? ''];
    if (sign !== undefined && value.length > 1 && number.replace(/[^\d.]/g, '') === value) return sign;
  }
  return undefined;
}

/** `currency: 'eur'` on the line of the price. */
function codeIn(line: string): string | undefined {
  return /currency["']?\s{0,2}(?::|=>?)\s{0,2}["'](eur|usd|gbp|chf|cad|aud|sek|nok|dkk|pln)["']/i
    .exec(line)?.[1]
    ?.toUpperCase();
}
