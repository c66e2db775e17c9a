import { outcome } from './outcome.ts';
import { isCode, pipelineFiles, setsTheProduct } from './settingPlaces.ts';
import { timeLength } from './timeLength.ts';
import { runsPerDay } from '../schedule.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** A call to the scheduler whose times all come from elsewhere stands in a helper of ours: what it is given there decides. */
function handsOn(match: RegExpMatchArray, view: FileView): boolean {
  const text = match.input ?? '';
  if (!/\badd_job\(|\bupsertJobScheduler\(|\.AddOrUpdate\b|\badd_periodic_task\(/.test(text)) return false;
  return [view.added, view.removed].some((lines) => {
    const at = lines.findIndex((line) => line.text === text);
    if (at < 0) return false;
    const call = lines.slice(at, at + 7).map((line) => line.text);
    const end = call.findIndex((line) => /^\s*\)/.test(line));
    return !/\d|Cron\.\w|["'`](?:[*@]|cron\b)/.test(call.slice(0, end < 0 ? call.length : end + 1).join('\n'));
  });
}

/** As many jobs are given to a scheduler as are taken from it: one stands in the place of another, and as much runs as before. */
function swapsJobs(view: FileView): boolean {
  const given = (lines: readonly { readonly text: string }[]): number =>
    lines.filter(({ text }) => /\.AddOrUpdate\b|\badd_job\(|\bupsertJobScheduler\(/.test(text)).length;
  const come = given(view.added);
  return come > 0 && come === given(view.removed);
}

/** The same thing, more or less often: schedules and pauses. */
export const rhythmKinds: readonly Kind[] = [
  {
    id: 'schedule',
    rows: ['D1'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending more run'),
      less: outcome('low', 'two', 'spending less run'),
    },
    together: 'come or gone',
    find: [
      {
        by: 'setting',
        key: /((^|[._])(schedule|schedule_?expression|cron|cron_?schedule|crontab|cron_?expression|rate)$)|(^|\.)crons\.[^.]/i,
        measure: 'runsPerDay',
        on: ['changed', 'added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change, view) =>
          !pipelineFiles.test(view.path) &&
          !change.keyPath.some((part) => /^(?:dev(?:elopment)?|test|local)$/i.test(part)) &&
          runsPerDay(change.to ?? change.from ?? '') !== undefined,
      },
      {
        by: 'setting',
        files: /(^|\/)[^/]*cron(tab|jobs?)?[^/]*$/i,
        key: /./,
        measure: 'runsPerDay',
        on: ['changed', 'added', 'removed'],
        added: 'more',
        removed: 'less',
        value: /^[\d*@]/,
        accept: (change) => runsPerDay(change.to ?? change.from ?? '') !== undefined,
      },
      {
        by: 'code',
        hints: ['cron', 'schedule', '@scheduled', 'crontab', '@hourly', '@daily'],
        line: /(?:cron|schedule|crontab|@Scheduled)\w{0,20}["']?\s{0,3}[=:(,]{0,3}.{0,60}?["'`](?<value>(?:[\d*/,-]{1,30}\s+){4,5}[\d*/,a-z-]{1,30}|@(?:hourly|daily|weekly|monthly))["'`]/i,
        compare: { group: 'value', measure: 'runsPerDay' },
        added: 'more',
        removed: 'less',
        accept: (_, view) => isCode(view),
      },
      {
        by: 'code',
        files: /\.exs?$/,
        hints: ['{"'],
        line: /^\s*\{\s*"(?<value>(?:[\d*/,-]{1,30}\s+){4}[\d*/,A-Z-]{1,30}|@(?:hourly|daily|weekly|monthly))",\s*(?<job>[A-Z][\w.]{2,80})/,
        thing: 'job',
        compare: { group: 'value', measure: 'runsPerDay' },
        added: 'more',
        removed: 'less',
      },
      {
        // A host's list of commands, each with its times before it.
        by: 'code',
        files: /(^|\/)cron[^/]*\.json$/,
        roles: ['settings', 'data', 'product'],
        hints: ['"command"'],
        line: /^\s*(?:\{\s*)?"command":\s*"(?<value>(?:[\d*/,-]{1,30}\s+){4}[\d*/,A-Z-]{1,30}|@(?:hourly|daily|weekly|monthly))\s+(?<job>[^"]{2,120})"/,
        anywhere: true,
        thing: 'job',
        compare: { group: 'value', measure: 'runsPerDay' },
        added: 'more',
        removed: 'less',
      },
      {
        // A line for the clock of a machine, written to its list while the machine is made.
        by: 'code',
        files: /(^|\/)[^/]*(?:Dockerfile|Containerfile)[^/]*$|\.(?:sh|bash)$|entrypoint/,
        roles: ['settings', 'product', 'data'],
        hints: ['cron'],
        line: /["'](?<value>(?:[\d*/,-]{1,30}\s+){4}[\d*/,a-z-]{1,30}|@(?:hourly|daily|weekly|monthly))\s+(?<job>[^"']{2,160})["'].{0,40}(?:>\s?\/(?:etc|var)\/\S{0,40}cron|\|\s?crontab\b)/,
        anywhere: true,
        thing: 'job',
        compare: { group: 'value', measure: 'runsPerDay' },
        added: 'more',
        removed: 'less',
        accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'development',
      },
      {
        by: 'code',
        files: /\.php$/,
        hints: ['schedule->', 'schedule::'],
        line: /(?:\$schedule->|Schedule::)(?:command|job|call)\((?<job>[^)]{1,80})\).{0,60}?->(?<value>every(?:Two|Five|Ten|Fifteen|Thirty)?Minutes?|hourly|daily|dailyAt|twiceDaily|weekly|weeklyOn|monthly|monthlyOn)\(/,
        thing: 'job',
        compare: { group: 'value', measure: 'runsPerDay' },
        added: 'more',
        removed: 'less',
      },
      {
        // The ways in which other languages and their task runners say that something runs by itself. The same words elsewhere in the change have only moved.
        by: 'code',
        hints: [
          'crontab(',
          'schedule.every',
          'every ',
          'recurringjob',
          '@scheduled(',
          '@cron(',
          '@interval(',
          'add_periodic_task',
          'scheduler.',
          'upsertjobscheduler',
          'repeat:',
          'schedule.rate',
          'schedule.cron',
        ],
        line: /(?<job>\bcrontab\((?:hour|minute|day_of)[^)]{0,60}|\bschedule\.every\(\d{0,4}\)\.\w{3,10}|^\s*every\s(?:\d{1,3}\.(?:minute|hour|day|week)|:(?:minute|hour|day|week|month|[a-z]{3,6}day)\b)|\b[rR]ecurringJob\w{0,10}\.AddOrUpdate\b[^(]{0,60}|@Scheduled\(fixed(?:Rate|Delay)[^)]{1,60}|@(?:Cron|Interval)\((?:CronExpression\.\w{3,40}|\d[\d_ *]{0,12})|\badd_periodic_task\([^,]{1,40}|\bscheduler\.(?:add_job|scheduled_job)\([^)]{0,60}|\bupsertJobScheduler\([^)]{0,60}|\brepeat:\s\{\s?(?:cron|pattern|every)[^}]{0,40}|\bSchedule\.(?:rate|cron)\([^)]{0,60})/,
        compare: { group: 'job', measure: 'runsPerDay' },
        added: 'more',
        removed: 'less',
        accept: (match, view) => isCode(view) && !handsOn(match, view) && !swapsJobs(view),
      },
      {
        by: 'code',
        files: /\.cs$/,
        hints: ['recurringjob'],
        line: /\b[rR]ecurringJob\w{0,10}\.RemoveIfExists\(\$?"(?<job>[^"]{2,60})"/,
        added: 'less',
        accept: (_, view) => !swapsJobs(view),
      },
    ],
    ignores:
      'the hour alone: the same number of runs; automatic checks, which have a kind of their own; a schedule in words that no table knows',
  },
  {
    id: 'polling',
    rows: ['D2'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more use'), less: outcome('low', 'two', 'spending less use') },
    find: [
      {
        by: 'code',
        hints: ['interval', 'polling', 'poll_', 'debounce', 'fixedrate', 'fixeddelay'],
        line: new RegExp(
          String.raw`\b(?<name>(?:\w{0,30}_)?(?:poll(?:ing)?|refetch|refresh|sync|fetch|heartbeat|scrape|export|flush|push|report(?:ing)?)_?interval(?:_?(?:ms|seconds|secs|minutes))?|(?:\w{0,30}_)?debounce_(?:\w{0,12}_)?(?:threshold|interval|delay|window)|fixedRate|fixedDelay)["']?\s{0,3}(?::\s{0,2}[A-Za-z][\w.]{0,30}\s{0,2}=|[:=])\s{0,3}${timeLength}`,
          'i',
        ),
        thing: 'name',
        compare: { group: 'value', measure: 'duration', inverse: true },
        accept: (_, view) => isCode(view),
      },
      {
        by: 'setting',
        key: /(^|[._])(poll(ing)?_?interval|scrape_interval|sync_interval|refresh_interval|fetch_interval)(_(ms|seconds|secs|minutes))?$/i,
        measure: 'duration',
        inverse: true,
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
    ],
    ignores: 'animations and delays of the screen; a first value',
  },
];
