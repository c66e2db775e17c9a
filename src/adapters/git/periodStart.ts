/** When a period starts: a day for Git to reckon from, or the last tag. */
export type PeriodStart = { readonly type: 'time'; readonly git: string } | { readonly type: 'lastTag' };

/**
 * Reads the words in which people say when a period starts, in English and French: `2026-03-01` (with a time if wanted), `1 March 2026`, `monday`,
 * `last week`, `3 weeks ago`, `il y a 3 semaines`, `hier`, `last tag`. Git itself takes almost any words for a date (and a day without a time for this
 * very minute of that day): only plain ones are let through.
 */
export function periodStart(words: string): PeriodStart | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:since|depuis)(?: le| la)? /, '');
  if (/^(?:last[ -]tag|the last tag|(?:le )?dernier tag)$/.test(text)) return { type: 'lastTag' };
  const git = dayOf(text) ?? namedDay(text) ?? spanOf(text);
  return git === undefined ? undefined : { type: 'time', git };
}

/** A day, with its hour where one is given. */
function dayOf(text: string): string | undefined {
  const [, day = '', hour] = /^(\d{4}-\d{2}-\d{2})(?:[t ](.+))?$/.exec(text) ?? [];
  if (day !== '' && !exists(day)) return undefined;
  if (day !== '' && hour === undefined) return `${day}T00:00:00`;
  if (day !== '' && hour !== undefined)
    return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:z| ?[+-]\d{2}:?\d{2})?$/.test(hour)
      ? `${day}T${hour.toUpperCase()}`
      : undefined;
  const written = /^(\d{1,2})(?:st|nd|rd|th|er)? ([a-zéû]+)\.? (\d{4})$/.exec(text);
  const month = months.get(written?.[2] ?? '');
  if (written === null || month === undefined) return undefined;
  const [, number = '', , year = ''] = written;
  const named = `${year}-${twoDigits(month)}-${number.padStart(2, '0')}`;
  return exists(named) ? `${named}T00:00:00` : undefined;
}

/** The 31st of February is read as a day of March: only a day that comes back as it was given exists. Git knows no day before 1970. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day >= '1970';
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'janvier', 'janv'],
    ['february', 'feb', 'février', 'fevrier', 'févr'],
    ['march', 'mar', 'mars'],
    ['april', 'apr', 'avril', 'avr'],
    ['may', 'mai'],
    ['june', 'jun', 'juin'],
    ['july', 'jul', 'juillet', 'juil'],
    ['august', 'aug', 'août', 'aout'],
    ['september', 'sep', 'sept', 'septembre'],
    ['october', 'oct', 'octobre'],
    ['november', 'nov', 'novembre'],
    ['december', 'dec', 'décembre', 'decembre', 'déc'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** A day that its name says: it starts at midnight, like one that its number says. */
function namedDay(text: string): string | undefined {
  const fixed = fixedDays.get(text);
  if (fixed !== undefined) return fixed;
  const weekday = weekdays.get(text.replace(/^last |^on | dernier$/g, ''));
  return weekday === undefined ? undefined : `last ${weekday} midnight`;
}

const fixedDays: ReadonlyMap<string, string> = new Map([
  ['today', 'midnight'],
  ["aujourd'hui", 'midnight'],
  ['yesterday', 'yesterday midnight'],
  ['hier', 'yesterday midnight'],
]);

const weekdays: ReadonlyMap<string, string> = new Map(
  (
    [
      ['monday', 'lundi'],
      ['tuesday', 'mardi'],
      ['wednesday', 'mercredi'],
      ['thursday', 'jeudi'],
      ['friday', 'vendredi'],
      ['saturday', 'samedi'],
      ['sunday', 'dimanche'],
    ] as const
  ).flatMap(([english, french]) => [
    [english, english],
    [french, english],
  ]),
);

/** `3 weeks ago`, `il y a 3 semaines`, `last month`, `le mois dernier`. */
function spanOf(text: string): string | undefined {
  const last =
    /^(?:the )?last (\w+)$/.exec(text)?.[1] ??
    /^(?:l[ea] |l')?([a-zé]+) (?:dernier|dernière|derniere|passée?)$/.exec(text)?.[1];
  if (last !== undefined) {
    const unit = units.get(last);
    return unit === undefined || unit === 'minute' || unit === 'hour' ? undefined : `1 ${unit} ago`;
  }
  const [, count, named = ''] = /^(?:il y a |ça fait )?(\d{1,5}|an?|une?) ([a-zé]+)(?: ago)?$/.exec(text) ?? [];
  const unit = units.get(named);
  if (count === undefined || unit === undefined) return undefined;
  const many = /^\d/.test(count) ? Number(count) : 1;
  // Git takes what lies before its first day for this very moment.
  return many > (mostOf.get(unit) ?? Infinity) ? '1970-01-02T00:00:00' : `${many} ${unit} ago`;
}

/** Forty years, in what they are counted in. */
const mostOf: ReadonlyMap<string, number> = new Map([
  ['year', 40],
  ['month', 480],
  ['week', 2080],
  ['day', 14_600],
]);

const units: ReadonlyMap<string, string> = new Map(
  (
    [
      ['minute', ['minutes']],
      ['hour', ['hours', 'heure', 'heures']],
      ['day', ['days', 'jour', 'jours']],
      ['week', ['weeks', 'semaine', 'semaines']],
      ['month', ['months', 'mois']],
      ['year', ['years', 'an', 'ans', 'année', 'années', 'annee']],
    ] as const
  ).flatMap(([unit, names]) => [unit, ...names].map((name) => [name, unit] as const)),
);
