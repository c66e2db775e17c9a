import type { Mark } from '../mark.ts';

/** Somebody whom a limit leaves alone, or one that is wider than another. */
const exempt = /allow_?list|white_?list|exempt|safelist|bypass|\bgenerous|\brelax(?:e[sd])?\b|\bloosen/i;

/** Marks of how often somebody may ask: limits that stand in the way, what is said to those who ask too often, the rules of a limit. */
export const requestLimitMarks: readonly Mark[] = [
  {
    kind: 'request-limit',
    hints: [
      'windowms',
      'throttler',
      'throttle',
      'ratelimit',
      'rate_limit',
      'rate-limit',
      'check_rate',
      'plugattack',
      'limit_req',
      'limiter',
      'limiting',
      'ratelimiting',
      'governor',
      'quota::per',
      'httprate',
      'tollbooth',
      'bandwidth.',
      'bucket',
      'hastoomany',
      'toomanyattempts',
      'too_many_attempts',
      'max_attempts',
    ],
    roles: ['product', 'settings'],
    mark: /(?<token>\bwindowMs\b|\bThrottlerGuard\b|\b\w{0,12}ThrottlerGuard\b|["']throttle:[\w,:]{1,30}|\bthrottle_(?:classes|scope)\b|@ratelimit\b|@?RateLimit\w{0,16}\(|\brate_?limit\w{0,20}\(|\b(?:check|enforce|apply|with|hit|is|consume|test)_?[r]ate_?[l]imit\w{0,12}|\bcheck_rate\b|\bPlugAttack\b|\blimit_req\w{0,6}\b|\btooManyAttempts\b|@Throttle\(|\brate_?limiters?\w{0,4}(?:\[[^\]]{1,30}\])?\.(?:hit|test|check|limit)\w{0,4}\b|\.limiter\.\w{3,8}\(|\brate_?limit(?:er|ing)?\.(?:hit|check|allow|take|consume)\w{0,8}\(|\blimiter:\s?\{|\brateLimit:\s?\{|\bThrottleRequests\b|\b(?:Token|Leaky)_?Bucket\b\S{0,3}\w{0,24}\(|\bhas_?Too_?Many\w{0,16}Attempts\(|^\s*@\w{0,30}(?:rate_?limit|throttle)\w{0,20}|\bthrottleApi\(|\[EnableRateLimiting|\bRequireRateLimiting\(|\b(?:Add|Use)(?:Ip|Client)?RateLimit(?:er|ing)\(|\bRateLimitLayer\b|\bGovernor(?:Layer|ConfigBuilder)\b|\bQuota::per_\w{3,8}|\bhttprate\.Limit\w{0,10}\(|\bregister\(\s?(?:fastify)?\w{0,12}rate_?limit\w{0,12},|\btollbooth\.\w{4,20}\(|\bBandwidth\.(?:simple|classic|builder)\()/i,
    not: /^\s*(?:def|defp|func|function|class|public|private|export (?:async )?function|interface)\b|=>\s?(?:\{?$|["'])|lodash|debounce|skip_?throttle|expect|rate_?limit\w{0,16}(?:Err|Exce|Resp)|metric|increment\w{0,24}\(|\bis_?rate_?limit\w{0,12}\s?[=)&|]|\b(?:error|err|exception|e)\b.{1,12}\bis_?rate/i,
    // An exception to a limit that comes or goes does the reverse.
    notBeside: exempt,
    // The same limit by another call.
    saidOtherwise: /\w{0,30}rate_?limit\w{0,30}\s?\(/i,
    notFiles: /\.(vue|tsx|jsx|css)$|(^|\/)[^/]*(rate[-_]?limit|throttl)[^/]*\.\w+$/i,
    added: 'less',
    removed: 'more',
  },
  // Whoever asks too often is told so.
  {
    kind: 'request-limit',
    hints: ['429', 'too_many', 'toomany', 'too many'],
    roles: ['product'],
    mark: /(?<token>\bstatus(?:_?[cC]ode)?["']?(?::|=|\()\s?429\b|:too_many_requests\b|\bTooManyRequests\w{0,20}\(|\bHTTP_429_TOO_MANY_REQUESTS\b|\bStatusTooManyRequests\b|["'][^"']{0,30}[tT]oo many (?:login |sign.?in |failed )?(?:attempts|requests|tries)|abort\(429)/,
    not: /[!=]==?|\bcase\b|\bwhen\b|catch|rescue|except\b|logg?er|expect|includes|description|throttle\(|retryable/,
    notFiles:
      /\.(vue|tsx|jsx|svelte|css|html?)$|errors?[^/]*$|exceptions?|locale|lang|swagger|openapi|docs?\/|(^|\/)(components?|front(end)?|client|ui)\//i,
    added: 'less',
    removed: 'more',
  },
  // Another allowance, where it is given by a name.
  {
    kind: 'request-limit',
    hints: ['ratelimit', 'rate_limit', 'throttle'],
    roles: ['product'],
    mark: /(?:rate_?[lL]imit\w{0,12}|[tT]hrottle)\(\s?(?<token>[A-Z]\w{2,40}(?:\.|::)\w{2,40}|\[?\d{1,6}\b.{0,40}|["'][\w:, ]{1,30}["'])/,
    not: /expect|lodash|debounce/,
    changed: { kind: 'request-limit', effect: 'unclear' },
  },
  // A limit that stands, by its name, in the way to an address.
  {
    kind: 'request-limit',
    hints: ['limiter', 'ratelimit', 'rate_limit', 'throttle'],
    roles: ['product'],
    mark: /(?:\.(?:get|post|put|patch|delete|use|all|route|pipe)\(|\bplug[ (]|\bbefore_action[ (]|\bmiddleware\(|^\s*).{0,80}?[\s,([]:?(?<token>\w{0,30}(?:[lL]imiter|[rR]ateLimit\w{0,12}|rate_limit\w{0,12}|[tT]hrottler?|_throttle))[\s,)\]]/,
    near: /\.(?:get|post|put|patch|delete|use|all|route)\(|\bplug\b|before_action|middleware/,
    not: /^\s*(?:(?:public|private|protected|static|export|async)\s+)*(?:def|defp|function|func|class|const|let|var|interface|import|type|return|if|case)\b|cache_?key|lodash|debounce|expect|=>.{0,20}\{$|logg?er|skip_/i,
    notFiles: /\.(vue|tsx|jsx|svelte|css)$|(^|\/)[^/]*(rate[-_]?limit|throttl)[^/]*\.\w+$/i,
    added: 'less',
    removed: 'more',
  },
  // The inner rules of a file whose name says that it counts requests.
  {
    kind: 'request-limit',
    hints: ['if', 'return', 'case', 'when', 'limit'],
    files: /(^|\/)[^/]*(rate[-_]?limit|throttl)[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|exs?)$/i,
    roles: ['product', 'settings'],
    mark: /^\s*(?<token>(?:if|elsif|elif|case|when|return|limit)\b.{0,80}?(?:[<>]|[lL]imit|LIMIT|max|MAX|[cC]ount|[eE]xceed|[aA]ttempt|[wW]indow|[bB]urst|[bB]ucket|[rR]emaining|[aA]llow|[qQ]uota|\b[kK]ey\b|\d).{0,80})$/,
    // What is compared, and with what; who answers how, and what only tests do, counts nobody otherwise.
    not: /logg?er|err\b|error|nil\b|null\b|none\b|header|respon(?:se|d)|is_?test|_env\b|\b[1-9]\d{5,}\b|^\s*(?:return|case)\s*[({\[]?$/i,
    notUnder: /is_?test|NODE_ENV|JEST/i,
    added: 'unclear',
    removed: 'unclear',
    changed: { kind: 'request-limit', effect: 'unclear' },
  },
];
