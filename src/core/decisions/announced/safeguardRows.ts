import { spaced, wholeWords, words } from './spacedPattern.ts';
import { elsewhere, ofTheProduct } from './failureWords.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const shared = {
  kind: 'announced-failure',
  paths: ofTheProduct,
  roles: ['product', 'settings'],
} as const;

const copies = spaced`back_?-?up | snapshot | dump | restic | restore | sauvegarde | copy`;

/** Copies that customers make for themselves, and codes to sign in with. */
const ofCustomers = words`
  codes? | keys? | phrase | seeds? | wallets? | e-?mails? | numbers? | buttons? | menu | screen | page | settings
  | options? | photos? | albums? | cards? | decks? | chats? | device | e2e | test | docs? | icloud | google drive
  | android | ios | reserve
`;

/** What authors announce that keeps the product from harm: copies of its data, a clean end of its work, and who is told of trouble. */
export const safeguardRows: readonly AnnouncedRow[] = [
  {
    ...shared,
    effect: 'less',
    acts: ['save-copy'],
    // 'Backup' is as often the thing as the deed.
    of: spaced`
      ^(?!(?:
        works? | is | are | was | fail\w* | now | again | and | or | from | to | in | on | of | sessions? | features?
        | support | restor\w+ | services? | systems? | files? | improv\w+ | reminders? | flow | fix\w* | repo\w*
        | for | jobs? | tasks? | with | plans? | status
      )\b).*\p{L}
    `,
    unless: ofCustomers,
    shown: copies,
    side: 'new',
  },
  {
    ...shared,
    effect: 'less',
    acts: ['mend'],
    of: wholeWords`
      (?:db|database|daily|nightly|weekly|postgres\w*|pg|mongo\w*|mysql|rds|redis|s3|volume|automatic|prod(?:uction)?|broken|failing)
      (?:db |database )?backups?
      | backups? (?:tasks?|jobs?|scripts?|cron\w*|schedul\w+|workflows?|containers?|polic(?:y|ies)|permissions?|locations?|rotation|retention)
    `,
    unless: ofCustomers,
    shown: spaced`${copies.source} | cron | schedule | bucket | dir\b | path`,
  },
  {
    ...shared,
    effect: 'more',
    acts: ['remove', 'disable', 'skip'],
    of: wholeWords`
      backup (?:service|jobs?|tasks?|scripts?|cron\w*|plans?|polic(?:y|ies)|schedules?)
      | auto-?scal(?:ing|er) | (?:pod )?disruption budgets? | pdbs? | (?:spot |node )?termination handlers?
      | (?:deletion|termination|destroy) protection | prevent_destroy | multi-?az | stand-?by | read replicas?
      | anti-?affinity | leader election | pre-?stop hooks? | watchdogs?
      | (?:cloudwatch|prometheus|prod(?:uction)?|error|latency|queue|uptime|database|db) (?:alarms?|alerts?|alerting)
      | alert(?:ing)? rules? | auto(?:matic)?[- ]?(?:restart|retry|recovery|failover)
      | concurrency (?:limit|cap|control|guard)s? | transactions? | row locks? | advisory locks?
    `,
    unless: spaced`
      ${elsewhere.source}
      | \b(?:unused|legacy|redundant|duplicate\w*|obsolete|old|deprecated|in dev\w*|local\w*|controllers?|flaky)\b
    `,
    shown: spaced`
      back_?-?up | snapshot | scal(?:e|ing) | disruption | pdb | termination | protection | prevent_destroy
      | multi_?-?az | stand_?-?by | replica | affinity | leader | pre_?-?stop | watchdog | alarm | alert | restart
      | retr(?:y|i) | recover | fail_?-?over | concurren | transaction | lock
    `,
    side: 'old',
    goes: true,
  },
  {
    ...shared,
    effect: 'less',
    acts: ['end-well'],
    of: /\p{L}/u,
    unless: elsewhere,
    shown: /shut_?-?down|drain|graceful|sig_?(?:term|int)|close|terminat|stop/i,
    side: 'new',
  },
  {
    ...shared,
    effect: 'less',
    acts: ['mend', 'handle', 'change', 'improve'],
    of: wholeWords`
      graceful(?:ly)? (?:shut\p{L}*|stop\p{L}*|clos\p{L}+|exit\p{L}*|drain\p{L}*)
      | (?:non-)?retr(?:i|y)able | (?:throttl\p{L}+|time-?out|rate limit\p{L}*) (?:exceptions?|errors?|responses?)
      | (?:redis|pool|upload|download|read|write|api|https?|fetch|lock|proxy|lambda|nginx|search|import|export|webhooks?)
        (?:pool |server |connection )?time-?outs?
    `,
    unless: elsewhere,
    shown: spaced`
      shut_?down | graceful | sig_?term | drain | close | retr(?:y|i) | throttl | time_?-?out | rate_?-?limit
      | rescue | catch | except
    `,
    side: 'new',
  },
  {
    ...shared,
    effect: 'less',
    acts: ['name', 'add', 'enable'],
    of: spaced`
      (?<![\p{L}\d])(?:
        (?:
          lambda | db | database | rds | redis | queue | sqs | dlq | api | prod(?:uction)? | infra\w* | cluster | nodes?
          | pods? | container | cpu | memory | disk | storage | error | latency | 5xx | dns | certificate | worker
        ) (?:(?:usage|error|restarts?) )?(?:alarms?|alert(?:s|ing)?)
        | (?:rdb|rds|db|database|postgres\w*|pg|mongo\w*|mysql|redis|s3|volume|cluster) (?:db |database )?backups?(?: (?:jobs?|tasks?|plans?|scripts?))?
        | alerting (?:for|on|when)\b | alerts? for (?:lack|missing|stalled|stuck|failed|failing|failures?|errors?|high|low)
        | alarms?$
      )
    `,
    unless: spaced`${elsewhere.source} | ${ofCustomers.source}`,
    shown: /alarm|alert|pager|monitor|back_?-?up|snapshot|dump/i,
    side: 'new',
    severity: 'low',
  },
  {
    // What takes over when something fails.
    ...shared,
    effect: 'less',
    acts: ['add', 'enable', 'handle', 'swap', 'allow', 'name', 'other', 'mend', 'change', 'improve'],
    of: spaced`
      \bfall(?:s|ing)?[- ]?backs?\b.{1,60}\b(?:
        fails? | failed | failures? | failing | (?:is |are |goes? |being )down | unavailable | unreachable | times? out | time-?outs? | outages?
      )\b
      | \b(?:cache|solution|mode|serveur|source) de (?:secours|repli)\b
      | \b(?:secours|repli)\b.{1,60}\b(?:panne|indisponib\p{L}+|échou\p{L}*|échec)
    `,
    unless: spaced`
      ${elsewhere.source}
      | \b(?:avatars?|fonts?|translations?|locales?|lang\w*|text|titles?|thumbnails?|placeholders?|names?|downloads?|parsing|tests?)\b
    `,
    shown: /fall_?-?back|secours|repli|rescue|catch|except|alternat|\bfail/i,
    side: 'new',
    severity: 'low',
  },
  {
    // What must happen once is not done twice.
    ...shared,
    effect: 'less',
    acts: ['add', 'enable', 'other', 'name', 'improve'],
    of: spaced`
      \b(?:duplicated?|double) (?:[\w-]+ )?(?:payments?|charges?|invoices?|orders?|bookings?|payouts?|transfers?|refunds?|billing|submissions?)[ ]
      (?:restrictions?|checks?|guards?|protection|prevention|detection|validation)\b
    `,
    unless: elsewhere,
    shown: /duplicat|double|already|exist|unique|idempot|once/i,
    side: 'new',
  },
  {
    // A machine that follows another, to stand in for it.
    ...shared,
    effect: 'less',
    acts: ['add', 'enable', 'change', 'name', 'other', 'swap'],
    of: spaced`
      \bas (?:an? )?(?:[\w-]+ ){0,2}(?:slave|stand-?by|(?:read )?replica|failover)\b
      | ^(?:streaming|logical|database|db|postgres\w*|mysql) replication\b
      | ^r[ée]plication (?:de la base|des donn[ée]es)\b
    `,
    unless: elsewhere,
    shown: /slave|stand_?-?by|replica|fail_?-?over|r[ée]plic/i,
    side: 'new',
  },
];
