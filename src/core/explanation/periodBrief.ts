import { capitalised } from './decisionWords.ts';
import { listed, quoted } from './listed.ts';
import { message } from '../wording/message.ts';
import { isPlain, quiet } from './period.ts';
import type { Language } from '../wording/language.ts';
import type { Period, PeriodChange } from './period.ts';

/** Titles that a line quotes. */
const mostQuoted = 2;

/** 'Three announced as new, one repair and two others; among them “...”.' */
export function briefSentence(language: Language, changes: readonly PeriodChange[]): string {
  const sorts = sortsOf(changes);
  const told = sorts.filter(([, some]) => some.length > 0);
  const quotable = sorts.flatMap(([sort, some]) => (sort === 'quiet' ? [] : some.filter(isPlain)));
  const quotes = quotesOf(language, quotable, mostQuoted);
  // Where nothing is said of any change but its title, a count of them stands in the name of the part already.
  if (quotes !== '' && told.every(([sort]) => sort === 'others')) {
    const rest = changes.length - Math.min(mostQuoted, quotable.length);
    return message(language, 'period.brief.onlyQuoted', { quotes, count: rest });
  }
  const list = capitalised(
    listed(
      language,
      told.map(([sort, some]) => message(language, `period.brief.${sort}`, { count: some.length })),
    ),
  );
  return quotes === ''
    ? message(language, 'period.brief.counted', { list })
    : message(language, 'period.brief.quoted', { list, quotes, count: changes.length });
}

/** Repairs of weaknesses, by their authors' words, the shortest first. */
export function securityRepairs(period: Period): readonly PeriodChange[] {
  return [...period.areas.flatMap(({ changes }) => changes), ...period.elsewhere]
    .filter(({ security, nature }) => security && nature !== 'upkeep')
    .sort((a, b) => a.title.length - b.title.length);
}

/** The titles of some changes, each once, in quotation marks. */
export function quotesOf(language: Language, changes: readonly PeriodChange[], most: number): string {
  const distinct = [...new Set(changes.map(({ title }) => title))];
  // Quotation marks inside a title would end it too soon.
  return listed(
    language,
    distinct.slice(0, most).map((title) => quoted(language, title.replace(/["“”«»]/g, '’'))),
  );
}

function sortsOf(
  changes: readonly PeriodChange[],
): readonly (readonly ['new' | 'repairs' | 'others' | 'quiet', readonly PeriodChange[]])[] {
  const known = changes.filter(({ nature }) => nature === 'feature' || nature === 'repair' || quiet.has(nature));
  return [
    ['new', changes.filter(({ nature }) => nature === 'feature')],
    ['repairs', changes.filter(({ nature }) => nature === 'repair')],
    ['others', changes.filter((one) => !known.includes(one))],
    ['quiet', changes.filter(({ nature }) => quiet.has(nature))],
  ];
}
