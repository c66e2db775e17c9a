import type { Effect } from '../finding.ts';

interface Turned {
  readonly kind: string;
  /** One of these must stand among the words of the line. */
  readonly words: RegExp;
  readonly not?: RegExp;
  /** What a bigger number means. */
  readonly bigger: Effect;
  readonly screens?: boolean;
}

/** What another number means in a line that holds these words; the first row that fits decides. */
const rows: readonly Turned[] = [
  {
    kind: 'trial',
    words:
      /\b(?:trial|grace period|refund(?:able)? (?:period|days|window)|cooling off|next bill|past due|overdue|dunning)\b/,
    not: /\b(?:termination|shutdown|pod|retry)\b/,
    bigger: 'more',
    screens: true,
  },
  {
    kind: 'password-rule',
    words:
      /\b(?:password|passcode|passphrase)s?\b.{1,200}\b(?:min\w*|length|least)\b|\bmin\w*\b.{1,200}\b(?:password|passcode|passphrase)s?\b/,
    not: /\b(?:max\w*|generat\w*|random|column)\b/,
    bigger: 'less',
    screens: true,
  },
  {
    kind: 'password-rule',
    words:
      /\b(?:login|log in|sign ?in|password|otp|totp|2 ?fa|mfa|unlock|lock ?out|failed|verification)\b.{1,200}\b(?:attempts?|tries|max failed)\b/,
    bigger: 'more',
  },
  {
    kind: 'request-limit',
    words:
      /\b(?:rate ?limit\w*|throttle (?:limit|rate|threshold)|limiter|requests? per (?:second|minute|hour|day|window)|(?:max )?requests per window|rpm|rps|tps|window ms)\b/,
    not: /\b(?:window|duration|interval|ttl|expire|seconds|minutes)\b(?!.{1,200}\bmax)/,
    bigger: 'more',
  },
  {
    kind: 'waiting-time',
    words: /\btime ?outs?\b/,
    not: /\b(?:set timeout|clear timeout|session|idle|toast|lock|cache|token)\b/,
    bigger: 'more',
  },
  {
    kind: 'retries',
    words: /\b(?:retr(?:y|ies)|attempts?|tries)\b/,
    not: /\b(?:delay|interval|wait|after|sleep|backoff|ms|seconds|login|password|time)\b/,
    bigger: 'less',
  },
  { kind: 'ai-answer-length', words: /\bmax (?:output |completion |new )?tokens\b/, bigger: 'more' },
  {
    kind: 'days-kept',
    words:
      /\b(?:retention|retain\w*|older|ago|prune\w*|purge\w*|clean ?up|keep|kept|archive\w*|delete\w* after|history)\b.{1,200}\b(?:day|days|hours?|weeks?|months?|years?|minutes?)\b|\b(?:day|days|hours?|weeks?|months?|years?)\b.{1,200}\b(?:retention|older|ago|prune\w*|purge\w*|clean ?up|keep|kept|archive\w*)\b/,
    not: /\b(?:backup|snapshot|format|expect|label|text|created since)\b/,
    bigger: 'more',
  },
  {
    kind: 'answers-kept-ready',
    words: /\b(?:cache\w*|caching|ttl|time to live|revalidate|max age|stale(?: time| while)?|memoiz\w*)\b/,
    not: /\b(?:token|session|cookie|size|max entries|max items|capacity|key|version|hsts|transport)\b/,
    bigger: 'less',
  },
  {
    kind: 'polling',
    words:
      /\b(?:poll\w*|(?!(?:const|let|var|set|clear|private|public|static|final|val|int|long|number|default|export)\b)[a-z]{3,20} interval|refresh\w*|every|heartbeat|send after|schedule\w*|frequency|period|recheck|resync|elapsed)\b/,
    not: /\b(?:token|session|animation|chart|grid|graph|bucket|bins?|histogram|axis|expect|screen|tick format|grace)\b/,
    bigger: 'less',
  },
  {
    kind: 'at-a-time',
    words:
      /\b(?:batch\w*|chunk\w*|concurren(?:cy|t)|workers?|pool|threads?|prefetch|parallel\w*|max demand|min demand|in flight|queue size|buffer size|max connections|processes|in groups of)\b/,
    not: /\b(?:disable|substring|str|text|char\w*|word|array|path|args|bytes|header|id|ids)\b/,
    bigger: 'more',
  },
  {
    kind: 'file-limit',
    words:
      /\b(?:upload|file|attachment|image|body|request|payload|avatar|photo|video|document|json)\w*\b.{1,60}\b(?:bytes|megabytes?|mb|kb|max size|size limit|size max)\b|\bmax\w*\b.{1,40}\b(?:upload|file|attachment|image|body|request|payload|avatar|photo|video|document|json)\w* (?:field )?size\b|\bif file size\b/,
    not: /\b(?:font|icon|page|batch|thumb\w*|get|cache|width|height|name)\b/,
    bigger: 'more',
  },
  {
    kind: 'most-at-once',
    words:
      /\b(?:limit|per page|page size|items per page|max (?:api |page )?\w{0,16} ?(?:results?|items?|elements?|rows|records|count|entries|files|messages|events|depth|params?|limit|users|members|ids|urls?|recipients|size)|top k|cap|quota|allowance|take)\b/,
    not: /\b(?:char\w*|string|varchar|column|text|zoom|opacity|axis|color|width|height|score|ratio|fuzz\w*|int|lower|upper|min|warn\w*|confidence|similarity|label|expect|password|line|word|slug|title|name|description|depth buffer)\b/,
    bigger: 'more',
  },
];

/** Words that make a line one of looks, of a table's shape, or of a place. */
const looks =
  /\b(?:px|padding|margin|font|opacity|z ?index|radius|animation|transition|class|classname|style|css|width|height|viewbox|gap|rotate|translate|port|varchar|status code|http ?status|year|line number|version|expect|assert\w*|console|placeholder|svg|col|cols|colspan|latitude|longitude|lat|lng)\b/;

/** The kind of decision that a changed number is, from the words of its line; undefined when none of them says. */
export function turnedKind(
  code: string,
  bigger: boolean,
  screen: boolean,
): { readonly kind: string; readonly effect: Effect } | undefined {
  const words = code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();
  if (looks.test(words)) return undefined;
  const row = rows.find(
    (one) => (!screen || one.screens === true) && one.words.test(words) && one.not?.test(words) !== true,
  );
  if (!row) return undefined;
  return { kind: row.kind, effect: bigger ? row.bigger : opposite(row.bigger) };
}

function opposite(effect: Effect): Effect {
  return effect === 'more' ? 'less' : 'more';
}

/** Cheap test: a line of one of these kinds holds one of these. */
export const turnedWords: readonly string[] = [
  'trial',
  'grace',
  'refund',
  'cooling',
  'bill',
  'due',
  'dunning',
  'pass',
  'attempt',
  'tries',
  'retr',
  'rate',
  'throttl',
  'limit',
  'time',
  'token',
  'retention',
  'retain',
  'older',
  'ago',
  'prune',
  'purge',
  'clean',
  'keep',
  'kept',
  'archive',
  'delete',
  'history',
  'cach',
  'ttl',
  'revalidate',
  'age',
  'stale',
  'memoiz',
  'poll',
  'interval',
  'refresh',
  'every',
  'heartbeat',
  'send',
  'schedul',
  'frequency',
  'period',
  'recheck',
  'elapsed',
  'resync',
  'batch',
  'chunk',
  'concurren',
  'worker',
  'pool',
  'thread',
  'prefetch',
  'parallel',
  'demand',
  'flight',
  'queue',
  'buffer',
  'connections',
  'process',
  'groups',
  'size',
  'bytes',
  'mb',
  'kb',
  'page',
  'max',
  'top',

  'cap',
  'quota',
  'allowance',
  'take',
  'limiter',
  'rpm',
  'rps',
  'tps',
];
