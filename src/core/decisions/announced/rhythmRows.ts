import { alternatives, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const intervals = alternatives`
  (?:(?:poll\w*|refetch|refresh\w*|sync\w*|scrape|flush|check\w*|update|crawl\w*|fetch\w*|reload|report\w*|ping|heartbeat|snitch\w*|reconcil\w+|upload|collection|job|scan\w*|cron|query|retry|location|monitor\w*|publish\w*|indexing|gc|housekeeping|clean-?up) )(?:delays? and )?(?:intervals?|delays?|periods?)
  | intervals? (?:for|of|between|from|to) | (?<!\w )intervals?$ | intervalles?
`;
const interval = new RegExp(`(?<![\\p{L}\\d])(?:${intervals})(?![\\p{L}\\d])`, 'iu');
const notIntervals = words`
  ui | charts? | menu | picker | tests? | confidence | training | review | learning | bins?
  | time ranges? | colou?r | animation | toast | carousel | slide\w* | names? | labels? | field | column
  | billing | subscription | reminders? | spaced | repetition | date | axis | graph | certificate
  | expiration | expiry | token | transition | session | dashboard interval
`;
const intervalLines = spaced`
  interval | poll | every | cron | schedul | refetch | delay | period | \* \* | \*/\d
`;

const amountsKept = alternatives`
  (?:\d+|one|two|three|four|five|six|seven|ten|twelve|fourteen|thirty|sixty|ninety|deux|trois) (?:(?:last|latest|(?:most )?recent|previous) )?(?:more )?(?:days?|weeks?|months?|years?|versions?|copies|backups?|revisions?|snapshots?|builds?|images?|releases?|jours?|mois|ans)
`;

/** Signals of how the product runs, which are paid for by their number. */
const signals = alternatives`
  (?:[\w-]{1,20} ){0,3}(?:metrics?|traces?|tracing|spans?|time series|cardinality|profil(?:es?|ing))
`;
const wholeSignals = new RegExp(
  `^(?:${signals})(?=$|[,.;(]| (?:from|in|for|on|at|to|and|&|as|by|with|that|which|since|because)(?!\\p{L}))`,
  'iu',
);
const notSignals = words`
  ui | pages? | screens? | stack | user | users | business | charts? | views? | cards? | tables?
  | columns? | tests? | fields? | buttons? | impact | usage | sales | revenue | social | product | seo
  | report\w* | export\w* | definitions? | types? | names? | labels? | classes | class | api | import
  | course | email | survey | performance metrics | code | dashboard | experiment | goal | query
  | queries | feature | flag | logs | legacy | old | unit
`;
const signalPaths = spaced`
  (?:apm|otel|open_?telemetry|telemetry|metrics?|trac(?:e|ing)|datadog|new_?relic|prometheus|observab|collector|signoz|honeycomb|instrument|appsignal|insights|grafana|alloy|sentry|logging|monitoring)[^/]*(?:/|\.[a-z\d]+$)
  | \.(?:ya?ml|tf|toml|tfvars|hcl)$
`;

/** What authors announce about how often something runs, how long it is kept, and how much is measured. */
export const rhythmRows: readonly AnnouncedRow[] = [
  {
    // A longer pause is less work.
    kind: 'announced-use',
    effect: 'less',
    acts: ['raise'],
    of: interval,
    unless: notIntervals,
    shown: intervalLines,
    also: /\d|daily|hourly|weekly/i,
  },
  {
    kind: 'announced-use',
    effect: 'more',
    acts: ['lower'],
    of: interval,
    unless: notIntervals,
    shown: intervalLines,
    also: /\d|daily|hourly|weekly/i,
  },
  {
    kind: 'announced-use',
    effect: 'unclear',
    acts: ['change'],
    of: interval,
    unless: notIntervals,
    shown: intervalLines,
    also: /\d|daily|hourly|weekly/i,
    side: 'new',
  },
  {
    kind: 'announced-use',
    effect: 'unclear',
    acts: ['keep'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${amountsKept})(?![\\p{L}\\d])`, 'iu'),
    unless: words`
      users? | signed | logged | sessions? | tabs? | streak | mind | badge | banner | visible | notice
      | show\w* | display\w* | cookies? | tests? | ci | rows | apart
    `,
    shown: spaced`
      retention | keep | ttl | days | expir | lifecycle | prune | max_?-?age | \b\d+d\b | version
      | history | ago | retain | limit
    `,
    also: /\d/,
    side: 'new',
  },
  {
    kind: 'announced-use',
    effect: 'less',
    acts: ['add', 'enable'],
    of: words`
      (?:head|tail|trace|error|log|event|session|span|adaptive|rate)[- ]?(?:based )?sampl(?:ing|e rates?)
      | sampling (?:for|to|of|on)
    `,
    unless: words`
      tests? | names? | docs | random | data | survey | users? | statistic\w* | bug | ui
    `,
    shown: /sampl/i,
    side: 'new',
  },
  {
    // Less of what happens is left out of the record.
    kind: 'announced-use',
    effect: 'more',
    acts: ['remove', 'disable', 'skip'],
    of: words`
      (?:head|tail|trace|error|log|event|session|span)[- ](?:based )?sampling
      | sampling (?:for|to|of|on|traces|events|errors) | max[_ ]tokens | token (?:limit|budget)s?
    `,
    unless: words`
      tests? | names? | docs | random | data | survey | users? | access | statistic\w* | bug | ui
    `,
    shown: /sampl|tokens/i,
  },
  {
    kind: 'announced-use',
    effect: 'less',
    acts: ['remove', 'disable', 'skip', 'lower'],
    of: wholeSignals,
    unless: notSignals,
    shown: spaced`
      metric | trac(?:e|ing) | span | series | cardinal | profil | drop | exclude | filter | view
    `,
    paths: signalPaths,
    severity: 'low',
  },
  {
    kind: 'announced-use',
    effect: 'more',
    acts: ['raise'],
    of: spaced`
      \b(?:spend(?:ing)?|budget|cost) (?:limits?|caps?|ceilings?|thresholds?)\b
    `,
    shown: /spend|budget|cost/i,
    also: /\d/,
    paths: /\.(?:tf|tfvars|hcl|ya?ml|json|toml|py|ts|env\w*)$/i,
  },
  {
    kind: 'announced-use',
    effect: 'less',
    acts: ['lower', 'add'],
    of: spaced`
      \b(?:spend(?:ing)?|budget|cost) (?:limits?|caps?|ceilings?|thresholds?)\b
    `,
    shown: /spend|budget|cost/i,
    also: /\d/,
    paths: /\.(?:tf|tfvars|hcl|ya?ml|json|toml|py|ts|env\w*)$/i,
  },
];
