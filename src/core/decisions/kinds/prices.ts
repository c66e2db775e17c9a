import { outcome } from './outcome.ts';
import { billedNames } from './billedNames.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** An amount of money: a currency stands before or after the number, and the number is not put together while it runs. */
function isAmount(match: RegExpMatchArray): boolean {
  const { sign, unit } = match.groups ?? {};
  return (
    (sign !== undefined || unit !== undefined) &&
    !/\$\{|\$\d+\b(?!\s?(\/|per|a ))|regex/i.test(match[0]) &&
    !/\s[<>]=?\s*$/.test((match.input ?? '').slice(0, match.index))
  );
}

/** Lines near an amount that name what is sold: without them, an amount on a screen may be anybody's. */
function speaksOfOffers(view: FileView): boolean {
  return (
    view.file.content.type === 'text' &&
    view.file.content.hunks.some(({ lines }) =>
      lines.some(({ text }) =>
        /pricing|\bplans?\b|subscri|abonnement|\btarifs?\b|upgrade|billing|free trial/i.test(text),
      ),
    )
  );
}

/** What customers pay. */
export const priceKinds: readonly Kind[] = [
  {
    id: 'price',
    rows: ['I1'],
    category: 'revenue.pricing',
    grade: 'A',
    outcomes: { more: outcome('high', 'two', 'customers unclear'), less: outcome('high', 'two', 'customers unclear') },
    find: [
      {
        by: 'code',
        roles: ['product', 'data', 'settings', 'translations'],
        hints: ['price', 'amount', 'cost', 'prix', 'tarif', 'fee', 'monthly', 'yearly', 'annual'],
        line: /\b(?<name>\w{0,30}(?:price|prices|pricing|unit_?amount|monthly_?(?:price|fee|cost)|yearly_?(?:price|fee|cost)|annual_?(?:price|fee)|prix|tarif|subscription_?fee|amount_?cents)\w{0,20})["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?[$€£]?\s?(?<value>\d{1,9}(?:[._]\d{1,3})?)\b/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        accept: (_, view) =>
          view.kind.role !== 'translations' &&
          (billedNames.test(view.path) || view.kind.role === 'data' || /const|seed|config/i.test(view.path)),
      },
      {
        by: 'code',
        roles: ['product', 'translations', 'data'],
        hints: ['$', '€', '£', 'usd', 'eur'],
        line: /(?<sign>[$€£]\s?)?\b(?<value>\d{1,6}(?:\.\d{1,2})?)(?<unit>\s?(?:€|EUR\b|USD\b|GBP\b))?\s?(?:HT|TTC)?\s?(?:\/|per |par |an? |each )\s?(?<per>month|mois|mo\b|year|yr|an\b|user|utilisateur|seat|agent)/i,
        thing: 'per',
        compare: { group: 'value', measure: 'number' },
        anywhere: true,
        accept: isAmount,
      },
    ],
    ignores: 'prices in tests and documents; a price shown for the first time',
  },
  {
    id: 'price-listed',
    rows: ['I1'],
    category: 'revenue.pricing',
    grade: 'A',
    outcomes: { more: outcome('high', 'two', 'customers more'), less: outcome('medium', 'two', 'customers less') },
    find: [
      {
        by: 'code',
        roles: ['product', 'data'],
        hints: ['$', '€', '£', 'price'],
        line: /(?<sign>[$€£]\s?)?\b(?<value>\d{1,6}(?:[.,]\d{1,2})?)(?<unit>\s?(?:€|EUR\b|USD\b|GBP\b))?\s?(?:HT|TTC)?\s?(?:\/|per |par )\s?(?<per>month|mois|mo\b|year|yr|an\b|user|utilisateur|seat|agent)/i,
        anywhere: true,
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          isAmount(match) &&
          /[1-9]/.test(match.groups?.['value'] ?? '') &&
          !ofAnother.test((match.input ?? '').slice(0, match.index)) &&
          !ofAdvice.test(match.input ?? '') &&
          !isNamedNow(match.input ?? '', view) &&
          !/^\s*(\/\/|#|\*|--)/.test(match.input ?? '') &&
          view.kind.place !== 'example' &&
          (/pric|plan|billing|subscri|checkout|landing|home|marketing|upgrade|payment|tarif|offre|product|offer|pay|premium/i.test(
            view.path,
          ) ||
            speaksOfOffers(view)) &&
          !/\.(publicodes|csv|ya?ml)$/.test(view.path),
      },
      { by: 'program', program: 'planTables' },
    ],
    ignores: 'a price that moves to another file; an amount of zero; prices of suppliers in comments',
    together: true,
  },
  {
    id: 'tax',
    rows: ['I4'],
    category: 'revenue.pricing',
    grade: 'A',
    outcomes: { more: outcome('high', 'two', 'customers unclear'), less: outcome('high', 'two', 'customers unclear') },
    find: [
      {
        by: 'code',
        roles: ['product', 'data', 'settings'],
        hints: ['vat', 'tax', 'tva'],
        line: /\b(?<name>(?:vat|tax|tva|sales_tax|gst)_?(?:rate|percent(?:age)?|ratio|taux)|taux_?(?:de_)?tva|default_?tax(?:_rate)?)["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?(?<value>\d{1,3}(?:\.\d{1,4})?)\b/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
      },
    ],
    ignores: 'taxes of customers’ own invoices when no value is written',
  },
  {
    id: 'commission',
    rows: ['I9'],
    category: 'revenue.pricing',
    grade: 'A',
    outcomes: { more: outcome('high', 'two', 'customers unclear'), less: outcome('high', 'two', 'customers unclear') },
    find: [
      {
        by: 'code',
        roles: ['product', 'data', 'settings'],
        hints: ['commission', 'fee', 'revenue_share', 'take_rate', 'application_fee'],
        line: /\b(?<name>\w{0,20}(?:commission|(?:service|platform|application|transaction|processing|booking)_?fee|take_?rate|revenue_?share|frais)\w{0,16})["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?(?<value>\d{1,6}(?:\.\d{1,4})?)\b/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
      },
    ],
    ignores: 'fees of suppliers',
  },
  {
    id: 'payment-method',
    rows: ['I7'],
    category: 'revenue.pricing',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers less'),
      unclear: outcome('medium', 'two', 'customers unclear'),
    },
    find: [
      {
        by: 'code',
        roles: ['product', 'data', 'settings'],
        hints: [
          'payment_method_types',
          'paymentmethodtypes',
          'payment_methods',
          'supported_currencies',
          'supportedcurrencies',
        ],
        line: /\b(?:payment_?[mM]ethod_?[tT]ypes|payment_methods|supported_?[cC]urrencies)["']?\s{0,3}(?:[:=]|=>)\s{0,3}(?<value>\[.{0,200})/,
        changed: 'unclear',
        added: 'more',
      },
    ],
    ignores: 'methods that a supplier switches on by itself',
  },
];

/** What comes before the price of somebody else, held against ours. */
const ofAnother = /(?:\b(?:vs\.?|versus|than|against|compared to)\s[\w ]{0,24}|\w['’]s\s?)$/i;

/** Rents, wages and grants are what people pay or get elsewhere. */
const ofAdvice =
  /\b(?:loyers?|salaires?|allocations?|bourses?|aides? (?:\S{1,30} )?(?:au|à|aux|de)\b|cautions?|rents?(?! (?:out|a|our|this))|rental|wages?|salar(?:y|ies)|grants? of|scholarships?|pensions?|minimum wage|average (?:cost|price))\b/i;

/** The page still shows a price, and takes it from a place of its own. */
function isNamedNow(line: string, view: FileView): boolean {
  return view.removed.some(({ text }) => text === line) && view.added.some(({ text }) => takenFrom.test(text));
}

const takenFrom =
  /\}\s?(?:\d{1,6}(?:\.\d{1,2})?)?\s?(?:\/|per |par )\s?(?:month|mois|mo\b|year|yr|an\b|user|utilisateur|seat|agent)/i;
