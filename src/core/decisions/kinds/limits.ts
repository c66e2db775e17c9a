import { outcome } from './outcome.ts';
import { isCode, isOnValue, setsTheProduct } from './settingPlaces.ts';
import { isScreen, onTheirDevices } from '../screens.ts';
import { timeLength } from './timeLength.ts';
import type { Kind } from '../kind.ts';

/** How a number and its length of time begin to be joined: '60/min', '5 per 10 minutes'. */
const pace = ['/', 'per'].flatMap((sign) => Array.from(' smhd0123456789', (next) => sign + next));

/** How much and how long: requests, tries, waits, sizes, work at a time. */
export const limitKinds: readonly Kind[] = [
  {
    id: 'request-limit',
    rows: ['D9'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers unclear', 'exposure more'),
      less: outcome('medium', 'two', 'customers unclear', 'exposure less'),
      unclear: outcome('low', 'two', 'customers unclear', 'exposure unclear'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._/]|ip|client)(rate_?limit(s|ing|er)?(_\w+)?(options|policies)?(\.[\w-]+)*|burst_?limit|throttl(e|ing)\w*(\.\w+)*|requests_per_(second|minute|hour)|max_requests_per_\w+|quota_limit|limit_?rp[ms]|limit-rp[ms]|limit-connections)$/i,
        measure: 'number',
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          setsTheProduct(view) &&
          /^\d/.test(change.to ?? change.from ?? '') &&
          isOnValue(change.to ?? change.from) &&
          !/(cache|log|alert|debounce|window|duration|retry|_?ms$|allow_?list|white_?list|exempt|bypass)/i.test(
            change.keyPath.at(-1) ?? '',
          ),
      },
      {
        // The limits of a framework, each under its name, whatever they are set to.
        by: 'setting',
        files: /\.ya?ml$/i,
        key: /(^|\.)rate_limiter\.[^.]+\.(policy|limit)$|(^|\.)rateLimit\.average$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (_, view) => setsTheProduct(view) && view.file.status === 'modified',
      },
      {
        by: 'setting',
        key: /(^|[._])(rate_?limit(?:s|er|ing)?_?enabled|enable_?rate_?limit\w{0,8}|rate_?limiting)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: pace,
        line: /(?:\b(?<name>rate)\s{0,2}=\s?f?|\bdefault\s?=\s?|\b\w{0,20}[rR]ate_?[lL]imits?["']?\s{0,2}(?:=|:|=>)\s?|\b(?:\w{0,20}limiter\.)?limit\(\s?|["'](?<scope>[\w-]{2,40})["']\s?:\s?)["'](?<value>\d{1,6}\s?(?:\/|per)\s?\d{0,4}\s?(?:s|sec|second|m|min|minute|h|hour|d|day)s?)["']/,
        thing: 'scope',
        compare: { group: 'value', measure: 'perTime' },
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
        line: /(?:\bnew\s(?<name>Ratelimit|RateLimit(?!\w{0,20}(?:Err|Exce|Resp))(?:er)?\w{0,20})\(|\b(?:rateLimit|rate_limit|createRateLimiter|slidingWindow|fixedWindow|tokenBucket|limiter\.limit|RateLimiter::for|Rack::Attack\.throttle|@Throttle|@ratelimit|@rate_limit)\(|\b(?:throttle|blocklist)\(["']|^\s*rate_limit\s+to:|\bthrottle_(?:classes|scope)\s{0,2}=|["']throttle:[\w,]{1,30}["'])/,
        added: 'less',
        removed: 'more',
        accept: (match) =>
          !/\b(import|require|function|def|func|interface|class|type)\b|lodash|debounce/i.test(match.input ?? ''),
      },
      {
        // One of the paces of a list of them, by whom it holds for.
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['anon', 'user', 'burst', 'sustained', 'scope'],
        line: /^\s*["'](?<scope>(?:anon|user|burst|sustained)\w{0,20})["']\s?:\s?["']\d{1,6}\/\s?(?:s|sec|second|m|min|minute|h|hour|d|day)["'],?\s*$/,
        thing: 'scope',
        added: 'less',
        removed: 'more',
        acceptFile: (view) => (view.file.sides?.new ?? '').includes('DEFAULT_THROTTLE_RATES'),
      },
      {
        // What we ask of others, held to a pace.
        by: 'code',
        roles: ['product'],
        hints: [
          'pthrottle',
          'bottleneck(',
          'asynclimiter(',
          'ratelimiter',
          'newlimiter(',
          'sidekiq::',
          'sleep_and_retry',
          '@limits(',
          'throttledqueue(',
        ],
        line: /\bpThrottle\(|\bnew\s(?:Bottleneck|ThrottledQueue)\(|\bAsyncLimiter\(|\brate\.NewLimiter\(|\bRateLimiter\.(?:create|of|ofDefaults)\(|\bRateLimiter::direct\(|\bnew\s(?:FixedWindow|SlidingWindow|TokenBucket|Concurrency)RateLimiter\(|\bSidekiq::(?:Limiter\.|Throttled::)|^\s*@(?:sleep_and_retry|limits\()/,
        added: 'less',
        removed: 'more',
        accept: (match) => !/\b(?:import|require)\b/.test(match.input ?? ''),
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['limit', 'per_', 'attempts', 'perminute', 'perhour', 'perday'],
        line: /\b(?<name>(?:daily|hourly|rate|minute|request|api|send|login|signup|max)_?\w{0,16}[lL]imit\w{0,12}|\w{0,30}[lL]imit_?[pP]er_?\w{3,8}|(?:max|MAX)(?:_?\w{2,30})?_?(?:[pP]er|PER)_?(?:[mM]inute|[hH]our|[dD]ay|MINUTE|HOUR|DAY|[sS]econd|SECOND)|(?:[mM]ax_?(?:[lL]ogin_?)?[aA]ttempts))["')]{0,2}\s?(?:>=|<=|>|<|===?|=>|=|:|,)\s?(?<value>[\d_]{1,9})\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        // A number of attempts in background work says how often it is tried again, which is another matter.
        accept: (_, view) =>
          !isScreen(view.path) && !/jobs?\/|workers?\/|worker\.|_job\.|Job\.|queue|outbox/.test(view.path),
      },
      { by: 'program', program: 'marks' },
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
      { by: 'program', program: 'marks' },
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
        key: /time_?out([_-]?(in[_-])?(seconds|secs|ms|millis|minutes))?$|(^|[._-])maxduration$/i,
        measure: 'duration',
        on: ['changed'],
        accept: (change, view) =>
          setsTheProduct(view) && !/probe|health|session|idle|lock|cache|cull/i.test(change.keyPath.join('.')),
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['timeout', 'maxduration'],
        line: new RegExp(
          String.raw`\b(?<name>\w{0,30}timeout(?:_?(?:ms|seconds|secs))?|maxDuration)["']?\s{0,3}[:=]\s{0,3}${timeLength}`,
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
      { by: 'program', program: 'proxyLimits' },
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
      { by: 'program', program: 'proxyLimits' },
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
        accept: (_, view) => isCode(view) && !onTheirDevices.test(view.path),
      },
      {
        by: 'setting',
        key: /(^|[._])(concurrency|batch_?size|prefetch(_count)?|pool(_?size)?|\w{0,30}_pool_max\w{0,16}|max_?workers|num(ber)?_?of_?threads|threads_?count|consumers_?count|max_batch_size|max_?conn(ection)?s|hard_limit|soft_limit|web_concurrency|rails_max_threads|gunicorn_workers|uwsgi_processes)$/i,
        measure: 'number',
        on: ['changed'],
        accept: (change, view) =>
          setsTheProduct(view) && !/\bpool\.\w+\.pool$|agent_pool|node_pool/i.test(change.keyPath.join('.')),
      },
    ],
    ignores: 'a first value; pages of a screen; automatic checks',
  },
];
