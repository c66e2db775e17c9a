import { codePart } from '../decisions/codeText.ts';
import { readableName } from './partName.ts';
import { runsPerDay } from '../decisions/schedule.ts';
import type { PartLine } from './partText.ts';
import type { StandingFact } from './standingFacts.ts';

/** A task that starts by itself. */
export interface PartSchedule {
  readonly runsPerDay: number;
  readonly name?: string;
}

/** The tasks of a part that start by themselves, most often first. */
export function partSchedules(
  facts: readonly StandingFact[],
  lines: readonly PartLine[],
  language: string | undefined,
): readonly PartSchedule[] {
  const byLine = new Map<number, { runs: number; name?: string }>();
  for (const { kind, value, line, keyPath } of facts) {
    const runs = kind === 'schedule' ? runsPerDay(value) : undefined;
    const name = [...keyPath]
      .reverse()
      .map((key) => (structure.test(key) ? undefined : readableName(key)))
      .find((one) => one !== undefined);
    if (runs !== undefined) byLine.set(line, { runs, ...(name === undefined ? {} : { name }) });
  }
  for (const { text, line } of lines) {
    if (byLine.has(line)) continue;
    const code = codePart(text, language);
    // A default or an example of a schedule is none yet.
    if (/default|placeholder|example|CharField|regex/i.test(code)) continue;
    const cron = /["'`]((?:[\d*/,-]{1,30}\s+){4}[\d*/,A-Za-z-]{1,30})["'`]/.exec(code)?.[1];
    const runs = cron !== undefined && cron.includes('*') ? runsPerDay(cron) : spoken(code);
    if (runs === undefined) continue;
    const name = nameIn(code);
    byLine.set(line, { runs, ...(name === undefined ? {} : { name }) });
  }
  return [...byLine.values()]
    .filter(({ runs }) => runs > 0 && runs <= 86_400)
    .map(({ runs, name }) => ({ runsPerDay: runs, ...(name === undefined ? {} : { name }) }))
    .sort((a, b) => b.runsPerDay - a.runsPerDay);
}

const structure =
  /^(schedule|schedules|scheduler|cron|crontab|crons|spec|on|jobs?|resource|module|triggers?|\d+|config|rate|expression)$/i;

/** The task that a line schedules: a class that ends like one, or a name in quotation marks. */
function nameIn(code: string): string | undefined {
  const job = /\b([A-Z]\w{3,60}?)(?:Job|Worker|Task|Command)\b/.exec(code)?.[1];
  if (job !== undefined) return readableName(job);
  for (const quoted of code.matchAll(/["'`]([a-z][\w:.-]{3,60})["'`]/gi)) {
    const name = readableName((quoted[1] ?? '').replace(/^(schedule|cron|task|jobs?)[:.]/i, ''));
    if (name !== undefined && name.includes(' ')) return name;
  }
  return undefined;
}

/** Schedules written as words: Laravel's `->daily()`, whenever's `every 1.day`, celery's `timedelta`. */
function spoken(code: string): number | undefined {
  const laravel =
    /->(everyMinute|everyFiveMinutes|everyTenMinutes|everyFifteenMinutes|everyThirtyMinutes|hourly|hourlyAt|daily|dailyAt|twiceDaily|weekly|weeklyOn|monthly|monthlyOn)\(/.exec(
      code,
    )?.[1];
  if (laravel !== undefined) return laravelRuns.get(laravel);
  const every = /(?:^|\W)every\s?\(?\s{0,2}(\d{1,4})\.(minute|hour|day|week|month)s?\b/.exec(code);
  return every === null ? undefined : runsPerDay(`every ${every[1] ?? '1'} ${every[2] ?? ''}`);
}

const laravelRuns: ReadonlyMap<string, number> = new Map([
  ['everyMinute', 1440],
  ['everyFiveMinutes', 288],
  ['everyTenMinutes', 144],
  ['everyFifteenMinutes', 96],
  ['everyThirtyMinutes', 48],
  ['hourly', 24],
  ['hourlyAt', 24],
  ['daily', 1],
  ['dailyAt', 1],
  ['twiceDaily', 2],
  ['weekly', 1 / 7],
  ['weeklyOn', 1 / 7],
  ['monthly', 1 / 30.44],
  ['monthlyOn', 1 / 30.44],
]);
