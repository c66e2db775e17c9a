import { outcome } from './outcome.ts';
import { isCode, isOnValue, otherSide, pipelineFiles, setsTheProduct, withItsBlock } from './settingPlaces.ts';
import { runsPerDay } from '../schedule.ts';
import type { Kind } from '../kind.ts';
import type { FileView } from '../fileView.ts';

/** A length of time as code writes it: 30, 60 * 1000, 30.days, timedelta(days=30), 30 * time.Second, Duration.ofMinutes(5). The whole is the value, so that units compare. */
const length = String.raw`(?<value>(?:[a-z][\w.:]{0,30}\()?(?:(?:days|hours|minutes|seconds|weeks|months|years)=)?\d[\d_]{0,9}(?:\s?\*\s?\d{1,7}){0,3}(?:\s?\*\s?time\.[a-z]{4,12}|\.(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?))?)`;

/** The same thing, more or less often: schedules, pauses, logs, samples, days kept, limits. */
export const volumeKinds: readonly Kind[] = [
  {
    id: 'schedule',
    rows: ['D1'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending more run'),
      less: outcome('low', 'two', 'spending less run'),
    },
    find: [
      {
        by: 'setting',
        key: /((^|[._])(schedule|schedule_?expression|cron|cron_?schedule|crontab|cron_?expression|rate)$)|(^|\.)crons\.[^.]/i,
        measure: 'runsPerDay',
        on: ['changed', 'added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change, view) =>
          !pipelineFiles.test(view.path) && runsPerDay(change.to ?? change.from ?? '') !== undefined,
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
        by: 'code',
        files: /\.php$/,
        hints: ['schedule->', 'schedule::'],
        line: /(?:\$schedule->|Schedule::)(?:command|job|call)\((?<job>[^)]{1,80})\).{0,60}?->(?<value>every(?:Two|Five|Ten|Fifteen|Thirty)?Minutes?|hourly|daily|dailyAt|twiceDaily|weekly|weeklyOn|monthly|monthlyOn)\(/,
        thing: 'job',
        compare: { group: 'value', measure: 'runsPerDay' },
        added: 'more',
        removed: 'less',
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
        hints: ['interval', 'polling', 'poll_', 'fixedrate', 'fixeddelay'],
        line: new RegExp(
          String.raw`\b(?<name>(?:\w{0,30}_)?(?:poll(?:ing)?|refetch|refresh|sync|fetch|heartbeat)_?interval(?:_?(?:ms|seconds|secs|minutes))?|fixedRate|fixedDelay)["']?\s{0,3}[:=]\s{0,3}${length}`,
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
  {
    id: 'log-detail',
    rows: ['D3'],
    category: 'cost.usage',
    grade: 'B',
    outcomes: {
      more: outcome('low', 'two', 'spending more volume'),
      less: outcome('low', 'two', 'spending less volume'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(log_?level|logging_level|rust_log|rails_log_level|log_min_level|level\.root|log_?level\.default)$/i,
        measure: 'logLevel',
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view) && view.kind.place !== 'development',
      },
      {
        by: 'code',
        files: /(prod|settings|config|environments)/i,
        roles: ['settings', 'product'],
        hints: ['log_level', 'loglevel', 'logger, level', 'level:'],
        line: /\b(?:log_?level|logger,\s{0,3}level|config\.log_level)["']?\s{0,3}[:=]\s{0,3}["':]?(?<value>[a-z]{3,11})\b/i,
        compare: { group: 'value', measure: 'logLevel' },
        accept: (_, view) => view.kind.place !== 'development' && view.kind.place !== 'test',
      },
    ],
    ignores: 'levels in tests and on developers’ machines',
  },
  {
    id: 'sampling',
    rows: ['D4'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending more volume'),
      less: outcome('low', 'two', 'spending less volume'),
    },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['samplerate', 'sample_rate', 'sampling', 'samplingrate'],
        line: /\b(?<name>\w{0,40}(?:sample_?rate|sampling_?(?:rate|ratio|percentage)))["']?\s{0,3}[:=,]\s{0,3}(?<value>\d{0,3}(?:\.\d{1,6})?)\b/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        accept: (match, view) => isCode(view) && isShare(match.groups?.['value']),
      },
      {
        by: 'setting',
        key: /(sample_?rate|sampling_?(rate|ratio|percentage)|tracesampleratio)$/i,
        measure: 'number',
        on: ['changed'],
        accept: (change) => isShare(change.to) && isShare(change.from),
      },
    ],
    ignores: 'sampling of sound and pictures: its figures are above one hundred',
  },
  {
    id: 'days-kept',
    rows: ['D6', 'G7'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more volume', 'exposure unclear'),
      less: outcome('medium', 'one', 'spending less volume', 'exposure unclear'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])((log_?|data_?|message_?|event_?|metrics_?)?retention([_-]?(in_?)?(days|hours|period|period_days|policy|ms|seconds|time))?|days_to_keep|keep_days|message_retention_\w+|(noncurrent_version_)?expiration\.(days|noncurrent_days)|expirationindays|noncurrentversionexpirationindays|max_?age_?days|ttl_days|history_days)$/i,
        measure: 'kept',
        on: ['changed'],
        accept: (change, view) => !pipelineFiles.test(view.path) && !/backup|snapshot/i.test(change.keyPath.join('.')),
      },
      {
        by: 'code',
        hints: [
          'retention',
          'keep_for',
          'days_to_keep',
          'daystokeep',
          'delete_after',
          'purge_after',
          'expire_after',
          'deleteafter',
          'purgeafter',
          'anonymise_after',
          'anonymize_after',
          'conservation',
        ],
        line: new RegExp(
          String.raw`\b(?<name>\w{0,40}(?:retention|days_?to_?keep|keep_for|(?:delete|purge|archive|anonymi[sz]e)_?after|conservation)\w{0,30})["']?\s{0,3}[:=]\s{0,3}${length}`,
          'i',
        ),
        thing: 'name',
        compare: { group: 'value', measure: 'kept' },
        accept: (match, view) => isCode(view) && !/backup|snapshot/i.test(match.groups?.['name'] ?? ''),
      },
    ],
    ignores: 'build results and safety copies, which have kinds of their own; moving old files to cheaper storage',
  },
  {
    id: 'backups-kept',
    rows: ['G7', 'M5'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: {
      less: outcome('medium', 'two', 'exposure less', 'spending more volume'),
      more: outcome('high', 'one', 'exposure more', 'spending less volume'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(backup_?retention(_?period|_?days)?|backup_?retention_in_days|retained_backups|snapshot_?retention_?limit|backup_days|azure_backup_retention_days|transaction_log_retention_days)$/i,
        measure: 'number',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        removed: 'more',
        added: 'less',
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (isOnValue(change.to ?? change.from) && existed(change, view)),
      },
      {
        by: 'setting',
        key: /(^|[._])(point_?in_?time_?recovery(_?enabled|\.enabled|specification\.pointintimerecoveryenabled)?|backups?(_enabled|\.enabled)?|backup_configuration\.enabled|pitr_enabled|automated_backups?)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        removed: 'more',
        added: 'less',
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (/^(true|on|enabled|yes)$/i.test(change.to ?? change.from ?? '') && existed(change, view)),
      },
    ],
    ignores: 'where copies are made; copies of a store that comes or goes itself',
  },
  {
    id: 'answers-kept-ready',
    rows: ['D7'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more use'), less: outcome('low', 'two', 'spending less use') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(default_ttl|max_ttl|min_ttl|defaultttl|maxttl|cache_?ttl|cache_control_max_age|max-age|cache_timeout|cache_max_age)(_(seconds|secs|minutes))?$/i,
        measure: 'duration',
        inverse: true,
        on: ['changed'],
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: [
          'ttl',
          'max-age',
          's-maxage',
          'expires_in',
          'revalidate',
          'cache_timeout',
          'cachetime',
          'cache_page',
          'staletime',
          'gctime',
        ],
        line: new RegExp(
          String.raw`\b(?<name>\w{0,30}(?:cache_?ttl|ttl_?seconds|s-maxage|max-age|expires_in|revalidate|cache_timeout|stale_?time|cacheTime|gcTime|cache_page))(?:["']?\s{0,3}[:=]\s{0,3}|\(\s{0,2})${length}(?![\d.])`,
          'i',
        ),
        thing: 'name',
        compare: { group: 'value', measure: 'duration', inverse: true },
        accept: (match) => !/expires_in/i.test(match.groups?.['name'] ?? '') || /cache/i.test(match.input ?? ''),
      },
    ],
    ignores: 'a first value, whose effect is not proved; how long a sign-in lasts',
  },
  {
    id: 'request-limit',
    rows: ['D9'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers unclear', 'exposure more'),
      less: outcome('medium', 'two', 'customers unclear', 'exposure less'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._/])(rate_?limit(s|ing)?(_\w+)?(\.\w+)*|burst_?limit|throttl(e|ing)\w*(\.\w+)*|requests_per_(second|minute|hour)|max_requests_per_\w+|quota_limit|limit_?rp[ms]|limit-rp[ms]|limit-connections)$/i,
        measure: 'number',
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          setsTheProduct(view) &&
          /^\d/.test(change.to ?? change.from ?? '') &&
          isOnValue(change.to ?? change.from) &&
          !/(cache|log|alert|debounce|window|duration|retry|_?ms$)/i.test(change.keyPath.at(-1) ?? ''),
      },
      {
        by: 'setting',
        key: /(^|\.)limit_req(_zone)?$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['ratelimit', 'rate_limit', 'throttle', 'slidingwindow', 'fixedwindow', 'limiter'],
        line: /(?:\bnew\s(?<name>Ratelimit|RateLimit(?:er)?\w{0,20})\(|\b(?:rateLimit|rate_limit|createRateLimiter|slidingWindow|fixedWindow|tokenBucket|limiter\.limit|RateLimiter::for|Rack::Attack\.throttle|@Throttle|@ratelimit|@rate_limit)\(|\bthrottle\("|^\s*rate_limit\s+to:|\bthrottle_(?:classes|scope)\s{0,2}=|["']throttle:[\w,]{1,30}["'])/,
        added: 'less',
        removed: 'more',
        accept: (match) =>
          !/\b(import|require|function|def|func|interface|class|type)\b|lodash|debounce/i.test(match.input ?? ''),
      },
    ],
    ignores: 'slowing down of the screen’s own events; limits of suppliers that are only read',
    together: true,
  },
  {
    id: 'retries',
    rows: ['D10'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['retr', 'attempts', 'backoff', '$tries'],
        line: /(?:\b(?<name>max_?[rR]etr(?:ies|y)\w{0,12}|MAX_RETR\w{0,12}|retry_?(?:count|limit|attempts)|retryCount|max_?[aA]ttempts|MAX_ATTEMPTS|numRetries|num_retries)["']?\s{0,3}[:=]|\b(?<option>retries|attempts)["']?\s{0,2}:|(?<php>\$tries)\s{0,3}=)\s{0,3}(?<value>\d{1,4})\b/,
        compare: { group: 'value', measure: 'number', inverse: true },
        accept: (match, view) =>
          isCode(view) &&
          Number(match.groups?.['value']) > 0 &&
          !/login|password|otp|pin|captcha|sign_?in|unlock/i.test(match.input ?? ''),
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['retry_on', 'autoretry_for', '@retry', '@retryable'],
        line: /^\s*(?<name>retry_on\s+[A-Z]|autoretry_for\s{0,2}=|@[rR]etry(?:able)?\()/,
        added: 'less',
        removed: 'more',
      },
      {
        by: 'setting',
        key: /(^|[._])(max_retries|retries|retry_count|retry_attempts|max_attempts|maximum_retry_attempts|maximumretryattempts|backofflimit)$/i,
        measure: 'number',
        inverse: true,
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
    ],
    ignores:
      'a first number, since what was tried before is not known; tries of tests, of health checks and of people who sign in; counters that start at nought',
    together: true,
  },
  {
    id: 'waiting-time',
    rows: ['D11'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'customers unclear'), less: outcome('low', 'two', 'customers unclear') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(timeout|timeout_?(in_)?(seconds|secs|ms|minutes)|request_timeout|read_timeout|proxy_read_timeout|connect_timeout|maxduration|statement_timeout)$/i,
        measure: 'duration',
        on: ['changed'],
        accept: (change, view) =>
          setsTheProduct(view) && !/probe|health|session|idle|lock|cache/i.test(change.keyPath.join('.')),
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['timeout', 'maxduration'],
        line: new RegExp(
          String.raw`\b(?<name>\w{0,30}timeout(?:_?(?:ms|seconds|secs))?|maxDuration)["']?\s{0,3}[:=]\s{0,3}${length}`,
          'i',
        ),
        thing: 'name',
        compare: { group: 'value', measure: 'duration' },
        accept: (match, view) =>
          isCode(view) &&
          !/settimeout|session|idle|lock|inactiv|toast|hide|close|debounce|anim|transition|collapse|tooltip|hover|fade|delay|token|invite|visibility|cache|probe/i.test(
            match.input ?? '',
          ),
      },
    ],
    ignores: 'waits of tests, of automatic checks, of the screen and of open sessions; a first value',
  },
  {
    id: 'file-limit',
    rows: ['D12'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending more volume', 'customers unclear'),
      less: outcome('low', 'two', 'spending less volume', 'customers unclear'),
    },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['size', 'upload'],
        line: /\b(?<name>max_?(?:upload|file|attachment|image|video|document|body|photo|request)_?size\w{0,12}|(?:upload|file|attachment|image|video|document|body|photo)_?(?:max_?size|size_?(?:limit|max))\w{0,12}|max_?size_?(?:mb|in_?bytes)|client_max_body_size|post_max_size|(?:data|file)_upload_max_memory_size)["']?\s{0,3}[:= ]\s{0,3}["']?(?<value>\d[\d_]{0,12}(?:\.\d{1,2})?(?:\s?\*\s?\d{1,7}){0,3}(?:\s?[kmg]i?b?\b)?)/i,
        thing: 'name',
        compare: { group: 'value', measure: 'bytes' },
        accept: (_, view) => isCode(view),
      },
      {
        by: 'setting',
        key: /(^|[._/])(client_max_body_size|proxy-body-size|upload_max_filesize|post_max_size|max_?(upload|file|attachment|body)_?size(_(mb|bytes))?|bodysizelimit)$/i,
        measure: 'bytes',
        on: ['changed'],
      },
    ],
    ignores: 'sizes of pictures on screen; a first limit',
  },
  {
    id: 'at-a-time',
    rows: ['D14', 'D15'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending unclear use'),
      less: outcome('low', 'two', 'spending unclear use'),
    },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['concurrency', 'batch', 'prefetch', 'pool_size', 'poolsize', 'workers'],
        line: /\b(?<name>\w{0,30}(?:concurrency|batch_?size|prefetch_count|pool_?size|max_?workers|num_?workers))["']?\s{0,3}[:=]\s{0,3}(?<value>[\d_]{1,8})\b/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        accept: (_, view) => isCode(view),
      },
      {
        by: 'setting',
        key: /(^|[._])(concurrency|batch_?size|prefetch(_count)?|pool_?size|max_?workers|max_batch_size|max_connections|web_concurrency|rails_max_threads|gunicorn_workers|uwsgi_processes)$/i,
        measure: 'number',
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
    ],
    ignores: 'a first value; pages of a screen; automatic checks',
  },
];

/** A share of activity: up to one, or up to a hundred in percent. */
function isShare(value: string | undefined): boolean {
  const number = Number((value ?? '').replace('%', ''));
  return value !== undefined && value !== '' && number >= 0 && number <= 100;
}

/** The store whose copies these are stands on both sides. */
function existed(change: Parameters<typeof withItsBlock>[0], view: FileView): boolean {
  return otherSide(change, view) !== undefined && !withItsBlock(change, view);
}
