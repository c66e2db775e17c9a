import { IntlMessageFormat } from 'intl-messageformat';
import { languageTraits } from '../../../src/core/wording/language.ts';
import type { Language } from '../../../src/core/wording/language.ts';

/** A message with one choice of every branch. */
export interface Wording {
  readonly key: string;
  readonly text: string;
}

/** The choices that a message offers: for a select its branches, for a plural the numbers that reach each of its forms. */
export interface Choices {
  readonly selects: ReadonlyMap<string, ReadonlySet<string>>;
  readonly plurals: ReadonlyMap<string, ReadonlySet<number>>;
  readonly values: ReadonlySet<string>;
}

/** What a message asks for and offers. */
export function choicesOf(text: string, language: Language): Choices {
  const selects = new Map<string, Set<string>>();
  const plurals = new Map<string, Set<number>>();
  const values = new Set<string>();
  visit(formatOf(text, language).getAst(), { selects, plurals, values });
  return { selects, plurals, values };
}

/** Every wording of a message: each branch of each choice, the first of the others at its side, and all pairs of the first two choices. */
export function everyWording(key: string, text: string, language: Language): readonly Wording[] {
  const { selects, plurals, values } = choicesOf(text, language);
  const format = formatOf(text, language);
  const base: Record<string, string | number> = {};
  for (const name of values) base[name] = sample(name, language);
  for (const name of numbersOf(text)) base[name] = 12;
  if (key.startsWith('part.customers.personal')) base['list'] = ofLanguage(personalData, language);
  if (key === 'page.switchedOff') base['list'] = ofLanguage(switchedOff, language);
  const axes: (readonly [string, readonly (string | number)[]])[] = [
    ...[...selects].map(([name, set]) => [name, [...set]] as const),
    ...[...plurals].map(([name, set]) => [name, [...set]] as const),
  ];
  let all: Record<string, string | number>[] = [base];
  for (const [name, options] of axes) {
    all =
      all.length * options.length <= 600
        ? all.flatMap((one) => options.map((option) => ({ ...one, [name]: option })))
        : all.map((one, at) => ({ ...one, [name]: options[at % options.length] ?? '' }));
  }
  return all.map((chosen) => ({ key, text: tidy(String(format.format(chosen))) }));
}

/** As the narrator tidies what empty values leave behind. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}

function formatOf(text: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(text, languageTraits[language].locale, undefined, { ignoreTag: true });
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

function visit(
  ast: Ast,
  found: {
    readonly selects: Map<string, Set<string>>;
    readonly plurals: Map<string, Set<number>>;
    readonly values: Set<string>;
  },
): void {
  for (const element of ast) {
    if (!('value' in element) || typeof element.value !== 'string') continue;
    if ('options' in element) {
      const numbers = 'pluralType' in element;
      for (const [option, { value }] of Object.entries(element.options)) {
        if (numbers) add(found.plurals, element.value, pluralNumber(option));
        else add(found.selects, element.value, option);
        visit(value, found);
      }
    } else if (`${element.type}` !== '0') found.values.add(element.value);
  }
}

function pluralNumber(option: string): number {
  if (option.startsWith('=')) return Number(option.slice(1));
  return option === 'one' ? 1 : 12;
}

function add<T>(map: Map<string, Set<T>>, name: string, value: T): void {
  const known = map.get(name) ?? new Set<T>();
  known.add(value);
  map.set(name, known);
}

/** Placeholders that are formatted as numbers. */
function numbersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+), number/g)].map((hit) => hit[1] ?? '');
}

/** A language without samples of its own is tried with the English ones: they show its sentences at their full length too. */
function ofLanguage<T>(samples: Readonly<Partial<Record<Language, T>>> & { readonly en: T }, language: Language): T {
  return samples[language] ?? samples.en;
}

const personalData = {
  en: 'names, e-mail addresses, postal addresses and health',
  fr: 'noms, adresses e-mail, adresses postales et santé',
} as const;

const switchedOff = {
  en: '“component upgraded” (every Monday)',
  fr: '«\u202fcomponent upgraded\u202f» (tous les lundis)',
} as const;

const quotedNames = { en: '“billing”', fr: '«\u202ffacturation\u202f»' } as const;

/** Values as real pages have them. */
type Samples = Readonly<Record<string, string | number>>;

const samples: Readonly<Partial<Record<Language, Samples>>> & { readonly en: Samples } = {
  en: {
    title: 'the machine for data gets twice the memory',
    clause: 'the machine for data gets twice the memory',
    where: ' in “billing” and “invoices”',
    areas: '“billing” and “invoices”',
    quotes: '“The shop is closed” and “Come again tomorrow”',
    settings: 'when something is shown and where a link leads or what it loads',
    few: 'licences or deadlines',
    topics: 'prices, stored data, privacy, sign-in, licences and deadlines',
    moves: '“sanitize” from 6.1.3 to 7.0.0',
    leaps: '“sanitize” from 6.1.3 to 7.0.0 and “ferrum” from 0.15 to 1.0',
    list: 'a price changed, stored data erased, a change in who gets in and new use of personal data',
    numbers: '2 and 3',
    last: 'invoices',
    item: '“Stripe”',
    heading: '“Your invoices”',
    price: '€12.50',
    priceTo: '€80',
    priceFrom: '€40',
    total: '€125',
    unit: 'month',
    volume: '10',
    ask: 'Which measure shows that the bigger machine is needed?',
    purposeGerund: 'taking card payments',
    purposeNoun: 'card payments',
    purposeDe: 'for card payments',
    purposeRisk: 'customers can no longer pay by card',
    day: '1 December 2026',
    endDay: '30 April 2027',
    language: 'French',
    direction: 'more',
    on: 'Spending',
    driver: 'every month',
    more: '; it starts by itself',
    noun: 'A page of the product',
    area: '“billing”',
    list1: 'a name',
    billing: 'month',
  },
  fr: {
    title: 'la machine des données reçoit deux fois plus de mémoire',
    clause: 'la machine des données reçoit deux fois plus de mémoire',
    where: ' dans «\u202ffacturation\u202f» et «\u202fcommandes\u202f»',
    areas: '«\u202ffacturation\u202f» et «\u202fcommandes\u202f»',
    quotes: '« Le magasin est fermé » et « Revenez demain »',
    settings: 'quand une chose s’affiche et où mène un lien ou ce qu’il charge',
    few: 'les licences ou les échéances',
    topics: 'les prix, les données, la vie privée, les accès, les licences et les échéances',
    moves: '« sanitize » de 6.1.3 à 7.0.0',
    leaps: '« sanitize » de 6.1.3 à 7.0.0',
    list: 'un changement de prix, un effacement de données, un changement des accès et un nouvel usage de données personnelles',
    numbers: '2 et 3',
    last: 'commandes',
    item: '«\u202fStripe\u202f»',
    heading: '«\u202fVos factures\u202f»',
    price: '12,50\u202f€',
    priceTo: '80\u202f€',
    priceFrom: '40\u202f€',
    total: '125\u202f€',
    unit: 'mois',
    volume: '10',
    ask: 'Quelle mesure montre qu’il faut une machine plus grande\u202f?',
    purposeGerund: 'encaisser des paiements par carte',
    purposeNoun: 'l’encaissement des paiements',
    purposeDe: 'd’encaissement des paiements',
    purposeRisk: 'vos clients ne peuvent plus payer par carte',
    day: '1er décembre 2026',
    endDay: '30 avril 2027',
    language: 'anglais',
    direction: 'plus',
    on: 'Dépenses',
    driver: 'chaque mois',
    more: '\u202f; elle se lance toute seule',
    noun: 'Une page du produit',
    area: '«\u202ffacturation\u202f»',
    billing: 'month',
  },
};

const numbers = new Set([
  'times',
  'percent',
  'n',
  'things',
  'files',
  'count',
  'lines',
  'added',
  'removed',
  'number',
  'read',
  'kinds',
  'years',
  'days',
  'runsFrom',
  'runsTo',
  'from#',
  'changed',
  'people',
  'commits',
  'share',
  'line',
  'months',
  'shown',
  'all',
  'perDay',
  'perMonth',
  'age',
]);

function sample(name: string, language: Language): string | number {
  const fixed = ofLanguage(samples, language)[name];
  if (fixed !== undefined) return fixed;
  if (numbers.has(name)) return 12;
  if (name.endsWith('InWords')) return ofLanguage({ en: 'seven', fr: 'quatre' }, language);
  if (name === 'thing' || name === 'name') return ofLanguage(quotedNames, language);
  return 'N12';
}
