import { languageTraits } from '../../wording/language.ts';
import { listed } from '../../explanation/listed.ts';
import { readableName } from '../partName.ts';
import type { Finding } from '../../decisions/finding.ts';
import type { Language } from '../../wording/language.ts';
import type { PartAnalysis } from '../analysePart.ts';
import type { PartAmount } from '../partMoney.ts';
import type { PartWords } from '../partWords.ts';
import type { Sentence } from '../../explanation/explanation.ts';

/** What a part does to people, their data and their money. At most the five that weigh most. */
export function partTouches(analysis: PartAnalysis, words: PartWords): readonly Sentence[] {
  const { personal, money, switches, findings } = analysis;
  const sorts = personal.slice(0, mostSorts).map((sort) => words.text(`personal.${sort}`));
  return [
    ...dataSteps.flatMap(({ kind, key }) => {
      const found = findings.find((one) => one.kind === kind);
      return found === undefined ? [] : [words.say(`customers.${key}`, tableOf(found, words))];
    }),
    ...(analysis.erases ? [words.say('customers.erases')] : []),
    ...(sorts.length === 0 ? [] : [words.say('customers.personal', { list: listed(words.language, sorts) })]),
    ...(analysis.signIn ? [words.say('customers.signIn')] : []),
    ...words.sayNames(
      'customers.amounts',
      money.amounts.map((one) => amountIn(words.language, one)),
      { count: money.amounts.length },
    ),
    ...(money.trialDays === undefined ? [] : [words.say('customers.trial', { days: money.trialDays })]),
    ...(money.discount ? [words.say('customers.discount')] : []),
    ...(money.limits ? [words.say('customers.limits')] : []),
    ...(money.paidOnly ? [words.say('customers.paidOnly')] : []),
    ...words.sayNames('customers.switches', switches, { count: switches.length }),
  ].slice(0, most);
}

/** More sentences than this are a list, and nobody reads it. */
const most = 5;
/** More sorts of data than these make a sentence too long. */
const mostSorts = 4;

/** What a part does to stored data, the hardest to undo first. */
const dataSteps: readonly { readonly kind: string; readonly key: string }[] = [
  { kind: 'data-erased', key: 'dataErased' },
  { kind: 'field-erased', key: 'fieldErased' },
  { kind: 'data-reshaped', key: 'dataReshaped' },
  { kind: 'data-required', key: 'dataRequired' },
];

function tableOf({ facts }: Finding, words: PartWords): { readonly named: string; readonly thing: string } {
  const name = readableName(String(facts['table'] ?? ''));
  // Detectors give table names in lower case: a long one may be several words run together.
  return name === undefined || (!name.includes(' ') && name.length > 10)
    ? { named: 'no', thing: '' }
    : { named: 'yes', thing: words.quote(name) };
}

/** An amount as the language writes it, without cents where there are none. */
function amountIn(language: Language, { value, currency }: PartAmount): string {
  const format = new Intl.NumberFormat(languageTraits[language].locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  });
  return format.format(value).replace(/\s/g, '\u202f');
}
