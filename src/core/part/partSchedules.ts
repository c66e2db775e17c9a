import { codePart } from '../decisions/codeText.ts';
import { runsPerDay } from '../decisions/schedule.ts';
import type { PartLine } from './partText.ts';
import type { StandingFact } from './standingFacts.ts';

/** How many times a day each task of a part starts by itself, most often first. */
export function partSchedules(facts: readonly StandingFact[], lines: readonly PartLine[], language: string | undefined): readonly number[] {
  const byLine = new Map<number, number>();
  for (const { kind, value, line } of facts) {
    const runs = kind === 'schedule' ? runsPerDay(value) : undefined;
    if (runs !== undefined) byLine.set(line, runs);
  }
  for (const { text, line } of lines) {
    if (byLine.has(line)) continue;
    const code = codePart(text, language);
    const cron = /["'`]((?:[\d*/,-]{1,30}\s+){4}[\d*/,A-Za-z-]{1,30})["'`]/.exec(code)?.[1];
    const runs = cron !== undefined && cron.includes('*') ? runsPerDay(cron) : spoken(code);
    if (runs !== undefined) byLine.set(line, runs);
  }
  return [...byLine.values()].filter((runs) => runs > 0 && runs <= 86_400).sort((a, b) => b - a);
}

/** Schedules written as words: Laravel's `->daily()`, whenever's `every 1.day`, celery's `timedelta`. */
function spoken(code: string): number | undefined {
  const laravel = /->(everyMinute|everyFiveMinutes|everyTenMinutes|everyFifteenMinutes|everyThirtyMinutes|hourly|hourlyAt|daily|dailyAt|twiceDaily|weekly|weeklyOn|monthly|monthlyOn)\(/.exec(code)?.[1];
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
