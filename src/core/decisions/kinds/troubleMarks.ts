import { ceilingOtherwise } from './ceilingOtherwise.ts';
import type { Mark } from '../mark.ts';

const timedCode = /\.(rb|py|exs?|go|php|java|kt|cs|rs|clj|scala|dart|swift|[cm]?[jt]s)$/;

/** Waits of screens, of open sessions and of what is kept ready, and values that are only declared. */
const notACall =
  /set_?timeout\((?!\d)|clear_?timeout|password|toast|debounce|session|expect|transition|anim|idle|lock|cache|waitFor|goto\(|interval|visibility|hover|reconnect|s\.settimeout|\b(?:self|this)\.\w{1,60}\(\{?\s?timeout|default[A-Z]\w{0,20}Timeout|function\b|\bdef\b|=== ?|!== ?|\|\|= ?|const (?:val )?[A-Z_]{6,40}\b/i;
const notTries =
  /Oban|max_attempts|login|password|passcode|otp|sign_?in|captcha|expect|useQuery|==|[<>]=?\s?\d|column|\.attempts\b|_attempts_(?:count|left)|delivery_attempts|new_attempts|let (?:mut )?\w+ =\s?\d|test/i;
const notACallHere =
  /\.(tsx|jsx)$|(^|\/)(components?|views?|pages|hooks|front(end)?|client|ui|stores?|tests?|spec|e2e|scripts?|migrations?)\/|config\.[cm]?[jt]s$|test|spec|workflow/i;

/** Marks of what the product does when something outside does not answer, and of what it makes ready beforehand. */
export const troubleMarks: readonly Mark[] = [
  // Troubles of the line or of a partner, called by their names where they are caught.
  {
    kind: 'failure-contained',
    hints: [
      'timeout',
      'connection',
      'socket',
      'network',
      'http',
      'request',
      'econn',
      'apierror',
      'api_error',
      'clienterror',
      'smtp',
      'redis',
      'deadlock',
      'unavailable',
    ],
    roles: ['product', 'data'],
    mark: /(?:\brescue(?:_from)?\b|\bexcept\b|\bcatch\b|\bOR|^\s*(?:\w+(?:::|\.)){1,4}).{0,60}?(?<token>\b(?:\w+(?:::|\.)){0,4}(?:[A-Z]\w{0,24})?(?:Timeout|Connection|Connect|Socket|Network|HTTP|Http|Request|ECONN[A-Z]{4,8}|Api|API|Client|Smtp|SMTP|Redis|Deadlock|Unavailable|Transport)\w{0,20}(?:Error|Exception|Timeout|Refused|Reset|Failed|Lost|NotEstablished)|\bE(?:CONN[A-Z]{5,8}|TIMEDOUT|HOSTUNREACH))\b/,
    near: /rescue|except|catch/,
    saidOtherwise: /^\s*(?:\} ?)?(?:rescue|except|catch)\b/,
    not: /raise|throw|expect\(|BadRequest|NotFound|import|^\s*(?:class|def|public|private)\b/,
    // Where such trouble is still caught around it, it goes no further than before.
    otherStays: /^\s*(?:\}\s?)?(?:rescue|except|catch)\b/,
    notFiles: /test|spec|\.(vue|tsx|jsx|svelte|html?)$|(^|\/)(?:scripts?|tools?|hack)\//i,
    added: 'less',
    removed: 'more',
  },
  // How long a call outside may last, said for the first time or no longer, in any writing.
  {
    kind: 'ceiling',
    hints: ['timeout', 'time_limit', 'max_execution_time', 'wait_for'],
    roles: ['product', 'settings'],
    files: timedCode,
    mark: /(?:^|[\s,.({\[>$@:"'])(?<token>[a-zA-Z_]{0,32}[tT]ime_?[oO]ut(?:_?(?:[mM]s|MS|[mM]illis\w{0,8}|[sS]ec(?:ond)?s?|[iI]n_?[sS]econds))?|[A-Z_]{0,40}TIMEOUT(?:_(?:MS|SECONDS|SECS|S))?|set_time_limit|max_execution_time|wait_for)["']?\s?(?::|=>|=|,|\()\s?(?:@|ctx, |context\.\w{2,12}(?:\(\))?, |(?:[A-Z][\w.:]{2,40}|[a-z][\w.]{1,20})\(|(?:ENV|os\.|process\.env|System\.get_env|env\(|getenv)[^,|?]{1,50}(?:,|\|\||\?\?)\s?["']?)?\d[\d_]{0,8}/,
    not: notACall,
    notFiles: notACallHere,
    saidOtherwise: ceilingOtherwise,
    added: 'less',
    removed: 'more',
  },
  // The same with no end, said in so many words.
  {
    kind: 'ceiling',
    hints: ['timeout'],
    roles: ['product', 'settings'],
    files: timedCode,
    mark: /\b(?<token>[a-zA-Z_]{0,32}[tT]ime_?[oO]ut["']?\s?(?::|=>|=|,)\s?(?::infinity\b|None\b|false\b|0\b(?![.\d])))/,
    not: notACall,
    notFiles: notACallHere,
    added: 'more',
    removed: 'less',
  },
  // What says that we asked too often, or that it is busy, is tried again as well.
  {
    kind: 'retries',
    hints: ['429', '503', 'toomanyrequests', 'too_many_requests'],
    roles: ['product'],
    mark: /(?:\b(?:status|code)\w{0,8}\b|\w[sS]tatus_?[cC]ode\w{0,4}\b|\bin\b|\.(?:includes|has|contains|include\?)\().{0,60}(?<token>\b(?:429|503)\b|TooManyRequests|TOO_MANY_REQUESTS)/,
    about: /\bretr(?:y|ie)|Retry|backoff/i,
    not: /expect|assert|return .{0,20}(?:status|Response)\(|\bsend\(/,
    notFiles: /test|spec|\.(?:vue|svelte|html?|ya?ml|json)$|middleware|rate_?-?limit/i,
    added: 'less',
    removed: 'more',
  },
  // A loop that counts its tries.
  {
    kind: 'retries',
    hints: ['retries', 'retry', 'attempt', 'tries'],
    roles: ['product'],
    mark: /\b(?<token>(?:while|for|until|loop)\b.{1,60}\b(?:remaining|max|num|n)?_?(?:[rR]etries|[rR]etry_?[cC]ount|[aA]ttempts?|[tT]ries)\b|retry\s+(?:if|unless)\b|(?:retries|attempts|tries|retry_count)\s?(?:\+= 1|-= 1|\+\+|--))/,
    not: /login|password|otp|expect|sign_?in|captcha|logg?er|log::|console|["'].{0,80}(?:attempts?|retries)/i,
    notFiles: /test|spec|scripts?\/|\.(vue|tsx|jsx|svelte)$/i,
    added: 'less',
    removed: 'more',
  },
  // How often work is tried again, said for the first time or no longer, in any writing.
  {
    kind: 'retries',
    hints: ['retries', 'retry', 'attempts', 'tries', 'backoff'],
    roles: ['product', 'settings'],
    files: timedCode,
    mark: /(?:^|[\s,.({\[>$@:"'])(?<token>(?:max_?|num_?|MAX_|number_?[oO]f_?)?(?:[rR]etries|RETRIES|[rR]etry_?(?:[cC]ount|[lL]imit|[aA]ttempts|[dD]elay|[sS]chedule|[tT]imes|[sS]trategy)|[aA]ttempts|ATTEMPTS|tries|backoff|retry(?:_in|_policy|_schedule)?)|sidekiq_retry_in|Middleware\.Retry|RetryPolicy)["']?\s?(?::|=>|=|\(|,)\s?(?:[A-Z]\w{2,20}\()?(?:\[\s?)?[1-9]/,
    not: notTries,
    notFiles: notACallHere,
    added: 'less',
    removed: 'more',
  },
  // Work that is given up the first time it fails, said so.
  {
    kind: 'retries',
    hints: ['retries', 'retry', 'attempts', 'tries', 'discard_on'],
    roles: ['product'],
    files: timedCode,
    mark: /(?:^|[\s,.({\[>$@:"'])(?<token>(?:(?:max_?|num_?)?(?:retries|retry|attempts|tries|retry_?attempts|retry_?count)["']?\s?(?::|=>|=)\s?(?:[fF]alse\b|0\b(?![.\d])|nil\b|None\b)|max_attempts: 1\b)|discard_on\s+[A-Z]\w{2,60})/,
    // A counter starts at nought.
    not: /login|password|otp|sign_?in|captcha|expect|^\s*(?:let |var |int |mut |const |\$)?\w{1,30}\s?=\s?(?:0|false|nil|None)\b|\+=|prisma|useQuery|let mut/i,
    notFiles: notACallHere,
    added: 'more',
    removed: 'less',
  },
  // Libraries that try again.
  {
    kind: 'retries',
    hints: ['backoff', 'retry'],
    roles: ['product'],
    mark: /\b(?<token>backoff\.(?:Retry\w{0,16}|NewExponentialBackOff|WithMaxRetries)|retry\.(?:Do|OnError|NewFixed\w*)\(|retryablehttp\b|[\w./]{3,30}\/backoff\/v\d|avast\/retry-go|sethvargo\/go-retry|axiosRetry\(|asyncRetry\(|Retryable\.retryable|with_retries?\b|retryOn\w{2,20}\(|AddPolicyHandler|AddStandardResilienceHandler|WaitAndRetry\w{0,8}|EnableRetryOnFailure|RetryTemplate|\bretries: \d)/,
    not: /expect|import|workflow/i,
    notFiles: /test|spec|workflows/i,
    added: 'less',
    removed: 'more',
  },
  // A list that had no end gets one, or loses it.
  {
    kind: 'answers-bounded',
    hints: ['limit', 'take', 'first', 'maxlimit', 'max_limit', 'page', 'per_page', '@max', 'le='],
    roles: ['product'],
    files: /\.(rb|py|exs?|go|php|java|kt|cs|rs|clj|sql|[cm]?ts|[cm]?js)$/,
    // In the search that stands; a new search with its end bounds nothing that was there.
    run: 4,
    mark: /(?<token>\.limit\(\s?(?:\d{1,6}|[A-Z][A-Z_.]{3,40})\s?\)|\.take\(\s?(?:\d{1,6}|[A-Z][A-Z_.]{3,40})\s?\)|\.Take\(\s?\d{1,6}\)|\blimit: \^?(?:\d{1,6}|@\w{3,40})|\bLIMIT \d{1,6}\b|\bMath\.min\([^,()]{0,40}limit\w{0,12}, ?\w{2,40}\)|\bmin\(\s?\w{0,20}(?:limit|size|per_page)\w{0,12}, ?\w{2,40}\)|\btake: \d{1,6}|\[:\d{2,5}\]|@Max\(\d{2,6}\)|\.max\(\d{2,6}\)(?=.{0,60}(?:limit|page)))/,
    near: /limit|query|select|where|find|from|repo|records|list|page/i,
    not: /expect|LIMIT 1\b|limit\(\s?1\s?\)|limit: 1\b|take\(\s?1\s?\)|take: 1\b|substr|varchar|rate/i,
    notFiles: /test|spec|seed|migrat|(^|\/)(components?|front(end)?|client|ui|scripts?)\//i,
    added: 'less',
    removed: 'more',
    severity: () => 'low',
  },
  // How long a paid answer may get, no longer said. Said for the first time, it may be what held before.
  {
    kind: 'ai-answer-length',
    hints: ['tokens'],
    roles: ['product', 'settings'],
    files: timedCode,
    mark: /(?:^|[\s,.({\["'])(?<token>max_?(?:output_?|completion_?|new_?)?tokens(?:_to_sample)?)["']?\s?(?::|=>|=)\s?[\w"'(]/i,
    not: /\b(?:def|function|interface|type|expect|Field|schema|number|int|Optional|Integer|z)\b|["']?max_?tokens["']?\s?(?::|=>|=)\s?(?:max_?tokens|undefined|null|None|nil)\b/i,
    notFiles: /test|spec|mock|(^|\/)(scripts?|evals?|examples?)\//i,
    removed: 'more',
    severity: () => 'low',
  },
  // Answers made once and kept for the next who asks.
  {
    kind: 'answers-reused',
    hints: ['cache', 'memoize', 'lru', 'remember(', 'expires_in'],
    roles: ['product'],
    mark: /(?<token>\bRails\.cache\.(?:fetch|write)|\bCache::(?:remember\w{0,8}|put)\(|\bcache\(\)->remember\w{0,8}\(|\bcache\.(?:get_or_set|get_or_create|remember|wrap|fetch|getOrSet|getOrCreate|swr)\b|^\s*@(?:\w+\.)?(?:cached|lru_cache|cache_page|ttl_cache|cache_control|cache_region|Cacheable|CacheResult|memoize|origin_cache)\b|\bunstable_cache\(|\bCachex\.(?:fetch|put)\b|^\s*['"]use cache['"]|^\s*cache\s+(?:\[|@|do\b|key)|<%\s?cache\b|^\s*-\s?cache\b|\bGetOrCreate(?:Async)?\(|\[OutputCache|\[ResponseCache|^\s*before_action :\w{0,20}cache\w{0,20}|^\s*caches_(?:action|page)\b|^\s*expires_in[ (]\d|\bhttp_cache_forever\b|\bnew LRU\w{0,8}\(|\bLRUCache\()/,
    // Kept in another way, it was kept before.
    saidOtherwise: /@(?:\w+\.)?(?:lru_)?cache\b|\bcached?[.(:]|memoi[sz]e/i,
    not: /expect|mock|no-?store|clear|delete|invalidate/i,
    notFiles: /workflows|test|spec|config\.[jt]s$|service-?worker|(^|\/)lib\/cache/i,
    added: 'less',
    removed: 'more',
    severity: () => 'low',
  },
];
