import { alternatives, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Where rhythms are written. */
const rhythmPaths = spaced`
  (?:
    cron | sched | sidekiq | jobs? | tasks? | clock | periodic | beat | whenever | helm | k8s | kube | deploy
    | flows? | workers? | workflows? | queue | kernel | oban | dags? | triggers? | config | application
    | settings
  )[^/]*(?:/|\.[a-z\d]+$)
  | \.(?:ya?ml|tf|toml|exs|j2|tpl)$
`;

const rhythms = alternatives`
  frequenc(?:y|ies) | polling(?: rate)?(?! (?:intervals?|delays?))
  | (?:poll|refresh|sync|scrape|flush|check|update|crawl\w*) (?:frequency|rate)
  | cron(?: ?jobs?| ?tabs?| schedules?| tasks?)?
  | (?:nightly|daily|hourly|weekly|monthly|quarterly|periodic|recurring|scheduled) (?:
    jobs? | runs? | syncs? | tasks? | checks? | cron | imports? | exports? | updates? | rebuilds? | refresh\w*
    | workers? | flows? | scans? | clean-?ups?
  )
  | (?:every|each) (?:\d+ )?(?:minutes?|mins?|hours?|days?|nights?|weeks?|months?|morning|quarter)
  | (?:once|twice|\d+ times) (?:a|per) (?:minute|hour|day|week|month)
  | tâches? (?:planifiées?|cron|récurrentes?) | toutes les (?:\d+ )?(?:minutes?|heures?|nuits?|semaines?)
  | tous les (?:jours|mois|matins) | chaque (?:jour|nuit|heure|semaine) | fréquence | quotidien\w* | hebdo\w*
`;

const notRhythms = words`
  manual\w* | on demand | apis? | support$ | language | for cron | renovate | dependabot | entitlements? | ui
  | pages? | charts? | menu | picker | expressions? | digests? | reports? | e-?mails? | newsletters? | rewards?
  | limits? | active users | sales | views? | stats | statistics | metrics? | summar(?:y|ies) | mode | notes?
  | names? | toggle | ability | granularity | partition\w* | hooks? | validat\w+ | dialogs? | screens? | payload
  | parser | syntax | select | helper | formats? | display | show | sort | options? | support for | dropdown
  | users? | accounts? | suffix | prefix | in dev\w* | lint\w* | badges? | quotes? | questions? | fields?
  | columns? | unhealthy | priorit\w+ | averag\w+ | prices? | calculat\w+ | totals? | backups? | permissions? | docs | logging | logs?
`;

const rhythmLines = spaced`
  frequen | cadence | poll | cron | schedul | every | interval | daily | hourly | nightly | weekly | monthly
  | \.(?:minutes?|hours?|days?)\b | \* \* | repeat | periodic | recurring | perform_(?:in|at) | beat | at: ?['"]
`;

/** More of it is more to pay, wherever it stands. */
const amounts = alternatives`
  (?:trace|error|log|event|session|sentry) (?:sample )?(?:rates?|sampling) | sampling(?: rates?)?
  | sample ?rates?
  | (?:media|data|log|event|trace|backup|image|artifact|metrics?|task|message|recording|audit)s?(?: log)?[ ]
  (?:ttls?|retention|lifetime)
  | retention(?: (?:periods?|days|polic(?:y|ies)|time|window))? | max[_ ](?:output |completion )?tokens
  | token (?:limit|budget) | context (?:window|length) | rétention | durée (?:de (?:conservation|rétention))
`;

/** More of it may as well be less to pay. */
const knobs = alternatives`
  batch sizes? | chunk sizes? | (?:cache|session|token) (?:ttls?|expir\w+|lifetime) | ttls?
  | cache (?:times?|durations?|control|max[- ]age) | max[- ]age | durée (?:de cache|du cache)
  | taille d[ue]s? lots?
`;

const notAmounts = words`
  hsts | transport | security | cookies? | ui | pages? | charts? | menu | picker | stack traces? | expressions?
  | toggle | ability | tests? | names? | docs | csrf | oauth | access tokens? | refresh tokens? | jwt | invit\w+
  | password | links? | sample (?:data|size|csv|files?) | display | show | column | field | validat\w+ | helper
  | formats? | job | script | dns | customer | user | revenue | churn | cohorts? | wrong | issue | bug
`;

const amountLines = spaced`
  "value": ?"?\d | sampl | rate | trace | ttl | retention | max_?-?(?:tokens|age|output) | expir | batch | chunk
  | cache | days | lifetime | limit | tokens
`;

/** How an amount is written, and not how much it is. */
const shape = alternatives`
  \b(?:
    u?int\d* | u\d{2} | usize | float | string | bool\w* | const\w* | optional | required | enums? | types?
    | typed | public | private | static | dynamic | settings? | flags? | params? | parameters? | arguments?
  )\b
`;

/** What authors announce about how often work runs and how much of it at once, where use is paid for. */
export const useRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-use',
    effect: 'less',
    acts: ['lower', 'disable', 'remove', 'skip'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${rhythms})(?![\\p{L}\\d])`, 'iu'),
    unless: notRhythms,
    shown: rhythmLines,
  },
  {
    kind: 'announced-use',
    effect: 'less',
    acts: ['lower'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${amounts})(?![\\p{L}\\d])`, 'iu'),
    unless: new RegExp(`${notAmounts.source}|\\bafter\\b`, 'i'),
    shown: amountLines,
  },
  {
    kind: 'announced-use',
    effect: 'less',
    acts: ['lower', 'disable'],
    of: /\blog(?:ging)? (?:levels?|volume|verbosity|noise)|\bverbosity\b|^(?:\w+ )?tracing\b/i,
    // What is lowered may be the bar that a message must reach: then more is written.
    unless: new RegExp(`${notAmounts.source}|\\b(?:minimum|min|default|root|threshold|from|to)\\b`, 'i'),
    shown: /log|trac|verbos|debug|level/i,
    severity: 'low',
  },
  {
    kind: 'announced-use',
    effect: 'more',
    acts: ['raise', 'add', 'enable'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${rhythms})(?![\\p{L}\\d])`, 'iu'),
    unless: notRhythms,
    shown: rhythmLines,
    side: 'new',
  },
  {
    kind: 'announced-use',
    effect: 'more',
    acts: ['raise'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${amounts})(?![\\p{L}\\d])`, 'iu'),
    unless: notAmounts,
    shown: amountLines,
    side: 'new',
  },
  {
    kind: 'announced-use',
    effect: 'more',
    acts: ['schedule'],
    of: /\p{L}{3}/u,
    unless: words`
      ui | pages? | emails? | posts? | messages? | campaigns? | publi\w+ | appointments? | meetings? | events?
      | visits? | sessions? | notifications? | reminders? | deliver\w+ | interviews? | tabs? | plans?
      | payments? | holidays? | sends? | sending | buttons? | dates? | form | field | picker | view
      | export dialog | change requests? | timeouts? | names? | for (?:deletion|later) | workflow$ | dialogs?
      | quality | improvements? | filters? | types? | models? | tables? | services?$
    `,
    shown: rhythmLines,
    paths: rhythmPaths,
    side: 'new',
  },
  {
    kind: 'announced-use',
    effect: 'unclear',
    acts: ['raise', 'lower', 'change'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${knobs})(?![\\p{L}\\d])`, 'iu'),
    unless: new RegExp(`${notAmounts.source}|\\b(?:configurable|drift|tokens?)\\b|${shape}`, 'i'),
    shown: amountLines,
    also: /\d/,
    side: 'new',
  },
  {
    kind: 'announced-use',
    effect: 'unclear',
    acts: ['change'],
    of: new RegExp(
      `(?<![\\p{L}\\d])(?:${amounts}|cron|schedules? (?:of|for)|crontabs?|frequenc(?:y|ies)|(?:from \\w+ )?to (?:run )?(?:daily|hourly|weekly|nightly|monthly))(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: new RegExp(`${notAmounts.source}|${notRhythms.source}|\\b(?:configurable|drift|tokens?)\\b`, 'i'),
    shown: new RegExp(`${amountLines.source}|${rhythmLines.source}`, 'i'),
    also: /\d/,
    side: 'new',
  },
  {
    kind: 'announced-use',
    effect: 'unclear',
    acts: ['add', 'change', 'schedule', 'swap'],
    of: spaced`
      \b(?:
        jobs? | builds? | cron\w* | workers? | sync\w* | imports? | tasks? | backups? | scans? | extractions?
        | dags? | flows?
      )\b[^.]{1,30}\b(?:earlier|later|less often|more often)\b
      | \b(?:less|more) (?:often|frequent(?:ly)?)\b
    `,
    unless: notAmounts,
    shown: rhythmLines,
    also: /\d/,
    side: 'new',
  },
];
