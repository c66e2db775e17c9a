import { isQuiet } from '../isQuiet.ts';
import { languageTraits } from '../../wording/language.ts';
import { listed } from '../../explanation/listed.ts';
import { message } from '../../wording/message.ts';
import { readContext } from '../../context/readContext.ts';
import type { Answers, Sentence } from '../../explanation/explanation.ts';
import type { PartAnalysis } from '../analysePart.ts';
import type { PartSchedule } from '../partSchedules.ts';
import type { PartWords } from '../partWords.ts';

/** The second answer: what it costs to have a part run. */
export function partSpending(analysis: PartAnalysis, words: PartWords): Answers['spending'] {
  const { models, role, schedules } = analysis;
  const sentences = [
    ...supplied(analysis, words),
    ...words.sayNames('spending.models', models),
    ...scheduled(schedules, words),
    ...rented(analysis, words),
    ...(role === 'delivery' ? [words.say('spending.delivery')] : []),
  ];
  if (sentences.length === 0)
    return {
      direction: 'none',
      sentences: [nothingPaid(analysis, words)],
    };
  const priced = prices(analysis, words);
  return {
    direction: 'unclear',
    sentences: [...sentences, ...(priced.length > 0 ? priced : [words.say('spending.amountUnknown', {}, 'search')])],
  };
}

/** What a file only names may be used by the file that it calls; what starts a task may stand elsewhere. */
function nothingPaid(analysis: PartAnalysis, words: PartWords): Sentence {
  const { named, role } = analysis;
  if (named.length > 0)
    return words.say('spending.named', {
      names: listed(words.language, named),
      count: named.length,
      start: role === 'task' ? 'yes' : 'no',
    });
  if (isQuiet(analysis)) return words.say('spending.noneQuiet', {}, 'search');
  return words.say(role === 'task' ? 'spending.noneTask' : 'spending.none', {}, 'search');
}

/** The first suppliers with how each is paid, the others by name: three are told alike, rather than two and one. */
function supplied({ suppliers }: PartAnalysis, words: PartWords): readonly Sentence[] {
  const first = suppliers.slice(0, suppliers.length === 3 ? 3 : 2);
  const others = suppliers.slice(first.length).map(({ name }) => name);
  const named = others.slice(0, mostNamed);
  return [
    ...first.map(({ name, billing, purpose }) =>
      words.say(`spending.supplier.${billings.has(billing) ? billing : 'use'}`, {
        vendor: name,
        purpose: message(words.language, `purposes.${purpose}.${languageTraits[words.language].purpose}`),
      }),
    ),
    ...(others.length === 0
      ? []
      : others.length > mostNamed
        ? [words.say('spending.suppliersMany', { names: named.join(', '), count: others.length - mostNamed })]
        : [words.say('spending.suppliersMore', { names: listed(words.language, named) })]),
  ];
}

/** More names than this are not read. */
const mostNamed = 5;

/** Ways to be paid that have words of their own. */
const billings: ReadonlySet<string> = new Set(['month', 'user', 'use', 'volume', 'share', 'run', 'free']);

function rented({ machines }: PartAnalysis, words: PartWords): readonly Sentence[] {
  const { copies, sizes, stores, alwaysOn, graphicsCards, spare, backupDays, regions } = machines;
  return [
    ...copies
      .slice(0, 3)
      .map(({ name, from, to }) =>
        from === to
          ? words.say('spending.copies', { ...words.named(name), count: to })
          : words.say('spending.copiesRange', { ...words.named(name), from, to }),
      ),
    ...words.sayNames('spending.sizes', sizes, { count: sizes.length }),
    ...(stores.count > 0 ? words.sayCounted('customers.stores', stores.names, { count: stores.count }) : []),
    ...(alwaysOn > 0 ? [words.say('spending.alwaysOn', { count: alwaysOn })] : []),
    ...(graphicsCards ? [words.say('spending.graphicsCards')] : []),
    ...(spare === true ? [words.say('spending.spare')] : []),
    ...(backupDays === undefined ? [] : [words.say('spending.backups', { count: backupDays })]),
    ...words.sayNames('spending.regions', regions),
  ];
}

function scheduled(schedules: readonly PartSchedule[], words: PartWords): readonly Sentence[] {
  const first = schedules[0]?.runsPerDay;
  if (first === undefined) return [];
  if (schedules.length > 1) {
    const names = schedules.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const runs = Math.round(schedules.reduce((sum, { runsPerDay }) => sum + runsPerDay, 0));
    return [
      words.say('spending.tasks', { tasks: schedules.length, runs }),
      ...words.sayNames('spending.taskNames', [...new Set(names)]),
    ];
  }
  if (first >= 0.95) return [words.say('spending.perDay', { count: Math.round(first) })];
  if (first * 7 >= 0.95) return [words.say('spending.perWeek', { count: Math.round(first * 7) })];
  return [words.say('spending.perMonth', { count: Math.max(1, Math.round(first * 30.44)) })];
}

/** What the company's own price book says of what is used here. */
function prices({ contextText, suppliers, models, machines }: PartAnalysis, words: PartWords): readonly Sentence[] {
  const { prices: book, currency } = readContext(contextText).context;
  const used = [...suppliers.map(({ name }) => name), ...models, ...machines.sizes].map((one) => one.toLowerCase());
  return book
    .filter(({ item }) => used.some((one) => item.toLowerCase().includes(one)))
    .slice(0, 3)
    .map(({ item, price, unit, confirmed }) =>
      words.say(
        'spending.priceBook',
        {
          item: words.quote(item),
          price: new Intl.NumberFormat(
            languageTraits[words.language].locale,
            currency === undefined || !/^[A-Z]{3}$/.test(currency) ? {} : { style: 'currency', currency },
          ).format(price),
          unit: unit === '' ? '' : ` (${unit})`,
          hasDay: confirmed === undefined ? 'no' : 'yes',
          day: confirmed === undefined ? '' : words.day(confirmed),
        },
        'context',
      ),
    );
}
