/** How many times a day a schedule runs on average: a cron line of five or six fields, `@daily`, `rate(5 minutes)`, `every 2h`. Undefined for anything else. */
export function runsPerDay(text: string): number | undefined {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/^cron\((.*)\)$/, '$1')
    .trim();
  const named = namedSchedules.get(clean);
  if (named !== undefined) return named;
  const rate = /^(?:rate\(|@every |every )(\d*)\s*([a-z]+)\)?$/.exec(clean);
  if (rate) {
    const perDay = unitsPerDay.get((rate[2] ?? '').replace(/s$/, '')) ?? unitsPerDay.get(rate[2] ?? '');
    return perDay === undefined ? undefined : perDay / Number(rate[1] === '' ? 1 : rate[1]);
  }
  const fields = clean.split(/\s+/);
  // Minutes and hours are numbers: five short words in a row are a sentence.
  if (!fields.slice(0, 2).every((field) => /^(?:[\d*?]|h(?:$|[/(]))/.test(field))) return undefined;
  if (fields.length === 6) return runsOfSix(fields);
  return fields.length === 5 ? runsOfFive(fields) : undefined;
}

/** Six fields are either seconds first (most libraries) or a year last (cloud schedulers, which use '?'). */
function runsOfSix(fields: readonly string[]): number | undefined {
  if (fields.includes('?') || !/^(\*|20\d\d)/.test(fields[5] ?? '')) {
    return runsOfFive(fields.slice(0, 5).map((field) => (field === '?' ? '*' : field)));
  }
  const seconds = countOf(fields[0], 60);
  const rest = runsOfFive(fields.slice(1));
  return seconds === undefined || rest === undefined ? undefined : seconds * rest;
}

function runsOfFive(fields: readonly string[]): number | undefined {
  const minutes = countOf(fields[0], 60);
  const hours = countOf(fields[1], 24);
  const monthDays = countOf(fields[2], 30.44);
  const months = countOf(fields[3], 12);
  const weekDays = countOf(fields[4], 7);
  if (
    minutes === undefined ||
    hours === undefined ||
    monthDays === undefined ||
    months === undefined ||
    weekDays === undefined
  )
    return undefined;
  const days = Math.min(1, monthDays / 30.44) * Math.min(1, weekDays / 7) * Math.min(1, months / 12);
  return minutes * hours * days;
}

/** How many values a cron field allows, out of `all`. */
function countOf(field: string | undefined, all: number): number | undefined {
  if (field === undefined) return undefined;
  let count = 0;
  for (const part of field.split(',')) {
    const match = /^(\*|[a-z0-9]{1,9}(?:-[a-z0-9]{1,9})?|\?)(?:\/(\d{1,4}))?$/.exec(part);
    if (!match) return undefined;
    const step = match[2] === undefined ? 1 : Number(match[2]);
    if (step === 0) return undefined;
    const range = /^(\d+)-(\d+)$/.exec(match[1] ?? '');
    if (range && Number(range[1]) > Number(range[2])) return undefined;
    const named = /^([a-z]{3})-([a-z]{3})$/.exec(match[1] ?? '');
    if (match[1] === '*' || match[1] === '?') count += all / step;
    else if (range) count += Math.floor((Number(range[2]) - Number(range[1])) / step) + 1;
    else if (named) count += 1 + ((7 + days.indexOf(named[2] ?? '') - days.indexOf(named[1] ?? '')) % 7);
    else count += match[2] === undefined ? 1 : all / step;
  }
  return count;
}

const days: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const namedSchedules: ReadonlyMap<string, number> = new Map([
  ['@hourly', 24],
  ['@daily', 1],
  ['@midnight', 1],
  ['@weekly', 1 / 7],
  ['@monthly', 1 / 30.44],
  ['@yearly', 1 / 365.25],
  ['@annually', 1 / 365.25],
  ['hourly', 24],
  ['daily', 1],
  ['weekly', 1 / 7],
  ['monthly', 1 / 30.44],
  ['everyminute', 1440],
  ['everytwominutes', 720],
  ['everyfiveminutes', 288],
  ['everytenminutes', 144],
  ['everyfifteenminutes', 96],
  ['everythirtyminutes', 48],
  ['dailyat', 1],
  ['twicedaily', 2],
  ['weeklyon', 1 / 7],
  ['monthlyon', 1 / 30.44],
]);

const unitsPerDay: ReadonlyMap<string, number> = new Map([
  ['second', 86_400],
  ['sec', 86_400],
  ['s', 86_400],
  ['minute', 1440],
  ['min', 1440],
  ['m', 1440],
  ['hour', 24],
  ['h', 24],
  ['day', 1],
  ['d', 1],
  ['week', 1 / 7],
  ['month', 1 / 30.44],
]);
