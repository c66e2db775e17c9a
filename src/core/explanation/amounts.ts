import { formatCount, formatMoney } from '../render/formatMoney.ts';
import { formatDay } from '../render/formatDay.ts';
import { message } from '../wording/message.ts';
import { quoted } from './listed.ts';
import type { BusinessContext, Price } from '../context/context.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from './explanation.ts';
import type { WordedDecision } from './wordedDecision.ts';

export interface AmountsInput {
  readonly language: Language;
  readonly context: BusinessContext;
  readonly worded: readonly WordedDecision[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** How many decisions get an amount: an answer is read in ten seconds. */
const most = 2;

/**
 * What the company's own price list says of the suppliers and machines that decisions on spending name. Without a currency or a price of that name nothing is said:
 * no amount ever comes from anywhere else.
 */
export function amountSentences({ language, context, worded, today }: AmountsInput): readonly Sentence[] {
  const { currency, prices } = context;
  if (currency === undefined || prices.length === 0) return [];
  const priced = worded.flatMap((one) => {
    if (!one.decision.consequences.some(({ on }) => on === 'spending')) return [];
    const match = priceOf(one, prices);
    return match ? [{ ...match, proofs: one.proofs }] : [];
  });
  const seen = new Set<string>();
  return priced
    .filter(({ to, from }) => {
      const key = `${to.item} ${from?.item ?? ''}`;
      return seen.size < most && !seen.has(key) && seen.add(key);
    })
    .flatMap(({ to, from, proofs }) => [
      facts(from ? two({ language, currency, to, from }) : one({ language, currency, price: to }), [
        ...proofs,
        'context',
      ]),
      ...[to, ...(from ? [from] : [])].filter((price) => isStale(price, today)).map((price) => stale(language, price)),
    ]);
}

/** The prices of what comes and of what goes where both are known by the same unit, else of the one that is known. */
function priceOf(
  { decision: { facts: known } }: WordedDecision,
  prices: readonly Price[],
): { readonly to: Price; readonly from?: Price } | undefined {
  const named = (fact: string): Price | undefined => {
    const name = known[fact];
    return typeof name === 'string' ? prices.find(({ item }) => isNamed(item, name)) : undefined;
  };
  const to = named('to');
  const from = named('from');
  if (to && from && to !== from && unitOf(to) === unitOf(from)) return { to, from };
  const single = named('vendor') ?? named('machine') ?? to ?? from;
  return single ? { to: single } : undefined;
}

/** Whether an item of the list is the thing of this name: the name itself, or words around it such as “Stripe, cards”. */
function isNamed(item: string, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  // A bare number or a letter names nothing.
  if (wanted.length < 2 || !/\p{L}/u.test(wanted)) return false;
  const text = item.toLowerCase();
  const at = text.indexOf(wanted);
  return (
    at >= 0 && !/[\p{L}\p{N}.-]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}.-]/u.test(text.slice(at + wanted.length))
  );
}

/** 'month' of 'per month', 'par mois' or '/ month'. */
function unitOf({ unit }: Price): string {
  return unit.trim().replace(/^(?:per |par |a |an |\/ ?)/i, '');
}

function one({
  language,
  currency,
  price,
}: {
  readonly language: Language;
  readonly currency: string;
  readonly price: Price;
}): string {
  const { volume = 1 } = price;
  return message(language, 'business.amount.one', {
    item: quoted(language, price.item),
    price: formatMoney(price.price, currency, language),
    unit: unitOf(price),
    hasVolume: volume === 1 ? 'no' : 'yes',
    volume: formatCount(volume, language),
    total: formatMoney(price.price * volume, currency, language),
  });
}

function two({
  language,
  currency,
  to,
  from,
}: {
  readonly language: Language;
  readonly currency: string;
  readonly to: Price;
  readonly from: Price;
}): string {
  const difference = to.price - from.price;
  return message(language, 'business.amount.two', {
    to: quoted(language, to.item),
    from: quoted(language, from.item),
    priceTo: formatMoney(to.price, currency, language),
    priceFrom: formatMoney(from.price, currency, language),
    unit: unitOf(to),
    change: difference === 0 ? 'same' : difference > 0 ? 'more' : 'less',
    difference: formatMoney(Math.abs(difference), currency, language),
  });
}

/** Prices move: what was checked more than half a year ago may not be true any more. */
const freshMonths = 6;

function isStale({ confirmed }: Price, today: string): boolean {
  if (confirmed === undefined) return false;
  const end = new Date(`${confirmed}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + freshMonths);
  return end.toISOString().slice(0, 10) < today;
}

function stale(language: Language, { item, confirmed = '' }: Price): Sentence {
  return facts(
    message(language, 'business.amount.stale', { item: quoted(language, item), day: formatDay(confirmed, language) }),
    ['context'],
  );
}

function facts(text: string, proofs: readonly string[]): Sentence {
  return { text, origin: 'facts', proofs };
}
