import { onTheirDevices } from '../screens.ts';
import { prefilter } from '../prefilter.ts';
import type { Effect } from '../finding.ts';
import type { LinePattern } from '../prefilter.ts';

interface Turned {
  readonly kind: string;
  /** One of these must stand among the words of the line. */
  readonly words: RegExp;
  readonly not?: RegExp;
  /** What a bigger number means. */
  readonly bigger: Effect;
  readonly notFiles?: RegExp;
  readonly screens?: boolean;
  /** Even a small difference counts: money. */
  readonly exact?: boolean;
}

/** What another number means in a line that holds these words; the first row that fits decides. */
const rows: readonly Turned[] = [
  {
    kind: 'commission',
    words:
      /\b(?:mark ?up|surcharge|(?:platform|application|service|booking|processing|transaction) fee|commission (?:rate|percent\w*))\b/,
    not: /\b(?:id|ids|count|page|limit|sort|max length)\b/,
    bigger: 'more',
    exact: true,
  },
  {
    // How long the pages of a list are: nobody is refused anything, and nobody pays.
    kind: 'list-page',
    words:
      /\b(?:(?:items|rows|results|records|entries)? ?per page|page (?:size|limit)|paginat\w* (?:size|limit|by))\b|\b(?:offset|paginat\w*|page|skip|cursor)\b.{1,80}\b(?:limit|take)\b|\b(?:limit|take)\b.{1,80}\b(?:offset|paginat\w*|page|skip|cursor)\b/,
    not: /\b(?:max\w*|rate|quota|allowance|plans?|tiers?|free|paid|premium|price|upload|memory|batch|char\w*|string|column|text|title|name|word|warn\w*|label)\b/,
    bigger: 'more',
  },
  {
    kind: 'free-limit',
    words:
      /\b(?:plan|tier|subscription)s?\b.{1,120}\b(?:free|hobby|starter|pro|premium|business|enterprise|paid|team)\b|\b(?:free|hobby|starter|pro|premium|business|enterprise|paid|team) (?:plan|tier)s?\b/,
    not: /\b(?:price|amount|cost|trial|days?|timeout|retr\w*|rate limit|index|at|slice|length|sort|order|delay|ms)\b/,
    bigger: 'more',
    screens: true,
  },
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
      /\b(?:rate ?limit\w*|throttle (?:limit|rate|threshold)|limiter|(?:token|leaky) bucket|requests? per (?:second|minute|hour|day|window)|(?:max )?requests per window|rpm|rps|tps|window ms)\b/,
    not: /\b(?:window|duration|interval|ttl|expire|seconds|minutes)\b(?!.{1,200}\bmax)/,
    bigger: 'more',
  },
  {
    // How long whoever did too much, or failed too often, is kept out.
    kind: 'request-limit',
    words:
      /\b(?:block(?:ed)?|lock ?out|unlock|bann?(?:ed)?|cool ?down|penalty|jail|suspen(?:d|ded|sion))(?: \w+)? (?:seconds?|secs?|minutes?|mins?|hours?|days?|duration|period|time|for|in)\b|\bban ?time\b/,
    not: /\b(?:chain|confirmations?|slots?|gas|mining|epoch|animation|toast|button|ui|attack|skill|game|player|spell|vacation|employee|mute|audio|size|code|text|height)\b/,
    bigger: 'unclear',
  },
  {
    kind: 'waiting-time',
    words: /\btime ?outs?\b|\btime limit\b/,
    not: /\b(?:set timeout|clear timeout|timeout in|inactiv\w*|session|idle|toast|lock|busy time|cache|tokens? (?:time ?out|expir\w*)|schedule\w*)\b/,
    bigger: 'more',
  },
  {
    kind: 'retries',
    words: /\b(?:retr(?:y|ies)|attempts?|tries)\b/,
    not: /\b(?:delay|interval|wait|after|sleep|backoff|ms|seconds|login|password|time|time ?out)\b/,
    bigger: 'less',
  },
  {
    kind: 'sampling',
    words: /\bsampl(?:e|er|ing) ?(?:rate|ratio|percent\w*|probability|fraction)\b/,
    not: /\b(?:audio|sound|hz|mic\w*|wav|pcm|codec|voice|speech|\d{3,9})\b/,
    bigger: 'more',
    exact: true,
    screens: true,
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
    not: /\b(?:token|session|cookie|size|max entries|max items|capacity|key|version|hsts|transport|busy time ?out)\b/,
    bigger: 'less',
  },
  {
    kind: 'polling',
    words:
      /\b(?:poll\w*|interval duration|(?!(?:const|let|var|set|clear|private|public|static|final|val|int|long|number|default|export)\b)[a-z]{3,20} interval|refresh\w*|every|heartbeat|send after|schedule\w*|frequency|period|recheck|resync|elapsed)\b/,
    not: /\b(?:token|session|animation|chart|grid|graph|bucket|bins?|histogram|axis|expect|screen|tick format|grace|interval since|schedule start|rules?|chunk)\b/,
    bigger: 'less',
  },
  {
    kind: 'at-a-time',
    words:
      /\b(?:batch\w*|chunk\w*|concurren(?:cy|t)|workers?|pool|threads?|prefetch|parallel\w*|max demand|min demand|in flight|queue size|buffer size|max connections|max conns|pool conns|consumers count|flush count|per run|processes|in groups of)\b/,
    not: /\b(?:disable|substring|str|text|char\w*|word|array|path|args|bytes|header|id|ids)\b/,
    notFiles: onTheirDevices,
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
    not: /\b(?:char\w*|string|varchar|column|text|zoom|opacity|axis|color|width|height|score|ratio|fuzz\w*|lower|upper|min|warn\w*|confidence|similarity|label|expect|password|line|word|slug|title|name|description|depth buffer|params? length)\b/,
    bigger: 'more',
  },
  {
    // A name that says itself that it is the most of something, with its number and nothing else.
    kind: 'most-at-once',
    words:
      /^(?:(?:export|const|static|final|readonly|public|private|protected|internal|val|let|var|pub|int|long|usize|u32|i32|u64|i64|integer|number|define|default|self|this|config) )*max(?:imum)? (?:\w+ ){1,4}(?:usize |u32 |i32 |u64 |int |number )?\d[\d ]*$/,
    not: /\b(?:length|len|chars?|characters|size|score|zoom|level|depth|age|date|price|amount|weight|temperature|title|name|names|description|text|lines?|words?|label|hours|minutes|seconds|ms|time|duree|duration|delay|wait|backoff|retr\w*|attempts?|tokens?|severity|value|speed|health|damage|radius|iterations?|percent\w*|error\w*|warnings?|listeners)\b/,
    bigger: 'more',
  },
];

/** Words that make a line one of looks, of a table's shape, or of a place. */
const looks =
  /\b(?:px|padding|margin|font|opacity|z ?index|radius|animation|transition|class|classname|style|css|width|height|viewbox|gap|rotate|translate|port|varchar|status code|http ?status|year|line number|version|expect|assert\w*|console|placeholder|svg|col|cols|colspan|latitude|longitude|lat|lng)\b/;

/** A difference that nobody would notice, such as 99 in the place of 100. */
const trifle = 1.15;

/** A line whose number is another one, and where it stands. */
interface TurnedLine {
  readonly code: string;
  readonly path: string;
  readonly before: () => string;
  readonly screen: boolean;
}

/** The kind of decision that a changed number is, from the words of its line, or of its place where they say nothing; undefined when none of them says. */
export function turnedKind(
  line: TurnedLine,
  ratio: number,
): { readonly kind: string; readonly effect: Effect } | undefined {
  const words = wordsOf(line.code);
  if (looks.test(words) || parsed.test(line.code)) return undefined;
  const small = ratio < trifle && ratio > 1 / trifle;
  if (!line.screen && !small && countsRequests(line.path, words))
    return { kind: 'request-limit', effect: ratio > 1 ? 'more' : 'less' };
  const row = rows.find(
    (one) =>
      (!line.screen || one.screens === true) &&
      (!small || one.exact === true) &&
      one.words.test(words) &&
      one.notFiles?.test(line.path) !== true &&
      one.not?.test(words) !== true,
  );
  if (row) return { kind: row.kind, effect: ratio > 1 ? row.bigger : opposite(row.bigger) };
  if (line.screen || small) return undefined;
  const kind = places.find((one) => one.fits(line, words))?.kind;
  return kind === undefined ? undefined : { kind, effect: ratio > 1 ? 'more' : 'less' };
}

/** In a file whose name says that it counts requests, a number is how many may come, unless it says how long. */
function countsRequests(path: string, words: string): boolean {
  return (
    countingFile.test(path) &&
    !/\b(?:window|period|interval|duration|ttl|expire|seconds|minutes|hours?|days?|decay|ms)\b/.test(words)
  );
}

const countingFile = /(?:^|\/)[^/]*(?:rate[-_]?limit|throttl)[^/]*$/i;

function wordsOf(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A text that is read as a number, in which the other number is its base. */
const parsed = /\b(?:int|parseInt|toString|to_i|strconv\.\w+)\(/;

interface TurnedPlace {
  readonly kind: string;
  /** Lines of the places that it may be told of. */
  readonly seen: LinePattern;
  readonly fits: (line: TurnedLine, words: string) => boolean;
}

const cleaningFile = /(?:prune|purge|clean_?-?up|retention|housekeep)[^/]*$/i;

/** What a line cannot say by itself, and its file or the lines before it do. */
const places: readonly TurnedPlace[] = [
  {
    kind: 'days-kept',
    seen: { pattern: /day|hour|week|month|year/i, files: cleaningFile },
    fits: ({ path }, words) =>
      cleaningFile.test(path) &&
      /\b(?:days?|hours?|weeks?|months?|years?)\b/.test(words) &&
      !/\b(?:timeout|interval|period|every|schedule|sleep|wait|per|start|stop|perform|enqueue|retry|unique)\b/.test(
        words,
      ),
  },
  {
    kind: 'sampling',
    seen: { pattern: /return [01]/ },
    fits: ({ before }, words) => /^return \d(?: \d+)?$/.test(words) && /sampl(?:er|ing|e_?rate)/i.test(before()),
  },
];

function opposite(effect: Effect): Effect {
  if (effect === 'unclear') return effect;
  return effect === 'more' ? 'less' : 'more';
}

/**
 * The lines that may say what their number is of: those that hold what a row cannot do without, in whatever way it is written together (`maxTokens`, `max_tokens`), and all
 * of the files whose name says it.
 */
export const turnedLines = prefilter([
  ...rows.map((row) => ({ pattern: row.words, endsWord: / / })),
  ...places.map(({ seen }) => seen),
  { pattern: /\d/, files: countingFile },
]);
