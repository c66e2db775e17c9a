import { alternatives, spaced, wholeWords, words } from './spacedPattern.ts';
import { elsewhere, ofTheProduct } from './failureWords.ts';
import { failureSubject } from './failureSubject.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const waits = String.raw`time-?outs?|retr(?:y|ies)|retrying|re-?tries|back-?off`;

const loads = alternatives`
  rate[- ]?limit(?:s|er|ers|ing|ation)? | throttl\w+ | concurrency(?: limits?| caps?| controls?)?
  | prefetch count | (?:connection |db |database |thread |worker |http )pools?(?: size)? | pool size
  | max(?:imum)? (?:retr\w+|attempts?|connections?|conns?) | keep-?alives?
`;

const nets = alternatives`
  circuit breakers? | dead[- ]letter\w* | dlqs? | fail-?over | graceful shutdown | read replicas? | idempoten\w+
  | race conditions? | deadlock (?:detection|retr\w+) | (?:row |distributed |advisory |optimistic )locking
  | (?:db|database|postgres|rds|volume|daily|nightly|automatic|off-?site|encrypted|server|data|s3) backups?
  | backups? (?:of|for|to|job|cron|plan|vault|policy|restore\w*|retention|enabled|schedul\w+) | backups?$
  | disaster recovery | point[- ]in[- ]time\w*
  | sauvegardes? (?:de la base|des? données|automatiques?|quotidiennes?|du serveur) | délais? d['’]attente
  | nombre de tentatives | limitation de d[ée]bit
`;

/** A path, a name of a file, or a rule of a tool that reads code. */
const ofFiles = String.raw`^(?=\S+$)[^/.\s]*[/.]|\.(?:toml|ya?ml|json|ini|cfg)\b|-related\b|\b(?:disabling|removing|lint\w*)\b`;

const checks = String.raw`health ?checks?|(?:liveness|readiness|startup|health) ?(?:checks?|probes?)|probes?|uptime \w+|heartbeats?`;

const urgent = alternatives`
  watchdogs? | dead man\w* | alert(?:s|ing)? (?:when|if|on|about)[ ]
  | (?:failure|error|prod(?:uction)?|prometheus|cloudwatch|azure|grafana|statuscake|slack) alerts?
  | alert(?:ing)? rules? | monitoring (?:and alerting|alerts?) | alarms? (?:for|when|on)
`;

const shown = spaced`
  time_?-?out | retr(?:y|i) | back_?-?off | rate_?-?limit | throttl | back_?up | breaker | concurren
  | dead_?-?letter | dlq | health | liveness | readiness | probe | pool | fail_?-?over | graceful | shutdown
  | replica | max_? | limit | attempt | sauvegarde | tentative | delai | idempoten | keep_?-?alive | uptime
  | heartbeat | watchdog | alert | alarm | monitor | prefetch
`;

/** What is put around such a thing, or left for somebody to set. */
const notFor = spaced`
  ${elsewhere.source} | ${ofFiles}
  | ^(?:ability|an? option|configur\w+ |detailed|more detailed|support for|tests?)\b
  | \b(?:
    simplif\w+ | configurable | configuring | to configure | per (?:server|user|tenant) | set via | configs?
    | configuration | views? | commands? | env(?:ironment)? var\w* | from (?:the )?environment | loaders?
    | time\.duration
    | (?:for|to|in) (?:the |a )?(?:\w+ )?(?:health ?checks?|time-?outs?|backups?|back-?off)(?: values?)?$
  )\b
`;

/** What authors announce about failures and about too much at once. */
export const failureRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-failure',
    effect: 'less',
    about: failureSubject,
    acts: ['add', 'enable', 'swap', 'allow'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${waits}|${loads}|${nets}|${urgent})(?![\\p{L}\\d])`, 'iu'),
    unless: notFor,
    shown,
    side: 'new',
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
  {
    // Being asked whether it works is worth a line.
    kind: 'announced-failure',
    effect: 'less',
    about: failureSubject,
    acts: ['add', 'enable', 'swap', 'allow'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${checks})(?![\\p{L}\\d])`, 'iu'),
    unless: notFor,
    shown,
    side: 'new',
    paths: ofTheProduct,
    roles: ['product', 'settings'],
    severity: 'low',
  },
  {
    kind: 'announced-failure',
    effect: 'less',
    about: failureSubject,
    acts: ['name'],
    of: spaced`
      ^(?!
        (?:
          configur | custom | improve | optimi | simplif | detect | lock | install | silence | reset | deprecate
          | move | overr | include | support | read | metrics | show | test
        )\w*\b
      )\p{L}[\p{L}\d-]*(?: [\p{L}\d-]+){0,2} (?:
        ${waits} | ${loads} | circuit breakers? | dead[- ]letter\w* | fail-?over | health ?checks?
        | (?:liveness|readiness) probes?
      )$
      | \bretries (?:on|until|when)\b
    `,
    unless: elsewhere,
    shown,
    side: 'new',
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-failure',
    effect: 'less',
    about: failureSubject,
    acts: ['retry', 'throttle', 'watch'],
    of: /\p{L}/u,
    unless: spaced`
      ${elsewhere.source}
      | ^(?:exempt\w*|requests?|configs?|headers?|responses?|errors?|keys?|info\w*|values?|settings?|tables?|counts?|logic)[ ]
      | \b(?:
        previews? | frames? | camera | hid(?:e|ing) | sidebar | header | focus | exempt\w* | scroll\w*
        | search input | typing | render\w* | resize | audio | sound | notification sounds? | upgrade
        | failed tests? | payments? (?:form|method) | logging | events? in the browser
      )\b
    `,
    shown: spaced`
      retr(?:y|i) | attempt | tries | back_?-?off | rescue | throttl | limit | per_ | interval | delay | wait
      | sleep | window | time_?-?out | monitor | alert | check_?-?in | heartbeat | page | incident | notify
    `,
    side: 'new',
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-failure',
    effect: 'less',
    about: failureSubject,
    acts: ['handle'],
    of: wholeWords`
      time-?outs? | (?:net::)?(?:read|open|write|connect|gateway|socket|request|eventlet)_?timeout\w{0,20}
      | rate[- ]?limit\w* | too many requests | outages? | unavailab\w+ | unreachable
      | (?:is |being |are |goes |when |service )down
      | (?:
        network | connection | server | upstream | api | http | transient | temporary | provider | webhook
        | delivery | gateway | smtp | redis | s3 | database | db
      ) (?:errors?|failures?|issues?|problems?|loss(?:es)?|drops?)
      | fail(?:ed|ures?) (?:\w+ )?(?:requests?|calls?|payments?|deliver\w+|jobs?|uploads?|imports?|connections?)
      | (?:send(?:ing)?|e-?mail|sms|push|sync|fetch|load) (?:\w+ )?(?:failures?|errors?)
      | 5\d\d(?:s| errors?| responses?)? | 429s? | disconnect\w* | concurren\w+ | race conditions? | deadlocks?
      | stale (?:locks?|elements?) | conflicts? | indisponib\w+
      | erreurs? (?:réseau|serveur|api|de l['’]api|\d{3})
    `,
    unless: new RegExp(`${elsewhere.source}|\\b(?:validation|merge conflicts?|offline (?:mode|page|icon))\\b`, 'i'),
    shown: spaced`
      rescue | catch | except | error | time_?-?out | retr(?:y|i) | fall_?back | lock | transaction
      | \b(?:5\d\d|429)\b | status | unavailab | fail
    `,
    side: 'new',
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-failure',
    effect: 'less',
    about: failureSubject,
    acts: ['mend'],
    of: wholeWords`
      race[- ]conditions? | data[- ]?races? | deadlocks? | dead[- ]locks? | data loss
      | lost (?:updates?|data|writes?) | memory leaks?
      | leak(?:s|ing|ed) (?:memory|connections?|file descriptors?|goroutines?|sockets?) | connection leaks?
      | out[- ]of[- ]memory | oom(?: kill\w*| errors?| crash\w*)?
      | double[- ](?:charges?|charging|payments?|bookings?|submissions?|sends?|spend\w*|process\w*)
      | duplicated? (?:payments?|charges?|orders?|bookings?|submissions?|jobs?|webhooks?)
      | (?:sending|sends?|sent) (?:\w+ )?(?:duplicated?|twice|multiple times) | crash[- ]?loops?
      | (?:checkout|query|request|statement|connection|socket|gateway|job|worker|redis|db|database)[ _]time-?outs?
      | time-?outs? (?:on|in|when|for) | connection (?:pool|exhaustion) | pool exhaustion
      | concurrent (?:\w+ ){0,2}(?:updates?|requests?|writes?|runs?|creation) | fuites? (?:de )?mémoire
      | perte de données | doublons? de (?:paiements?|commandes?)
    `,
    unless: elsewhere,
    shown: spaced`
      lock | transaction | mutex | atomic | unique | conflict | idempot | sync | queue | dispose | close
      | cleanup | release | limit | retr(?:y|i) | time_?-?out | pool | concurren | guard | once | already
      | exists | max | batch | stream | chunk | free | weak | cancel | return | if\b
    `,
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-failure',
    effect: 'less',
    about: failureSubject,
    acts: ['change', 'add', 'restrict', 'send'],
    of: spaced`
      (?<![\p{L}\d-])(?:
        idempoten(?:t|cy keys?) | resilient | fault[- ]toleran\w+ | atomic(?:ally)?(?! (?:css|design))
        | crash[- ]safe
        | (?:in|inside|within) (?:a |one |the same )?(?:single |db |database |sql )?transactions?
        | more (?:robust|resilient|reliable) | only (?:one|once) [^.]{0,40}(?:time|runs?|running|instance)
        | optimistic locking | advisory locks? | row locks? | distributed locks?
      )(?![\p{L}\d])
    `,
    unless: new RegExp(
      `${elsewhere.source}|\\b(?:css|selectors?|design|review apps?|schema|tests?|migrations?)\\b|\``,
      'i',
    ),
    shown: /idempot|transaction|atomic|lock|unique|retr(?:y|i)|rescue|catch|except|concurren|ensure|fall_?back|once/i,
    side: 'new',
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-failure',
    effect: 'less',
    about: failureSubject,
    acts: ['restrict'],
    of: spaced`
      \b(?:
        (?:from|de) (?:blocking|locking|failing|crashing|hanging|stalling|bloquer|planter|tomber)
        | (?:concurren\w+|parallel|simultaneous)[ ]
        | (?:
          outage | panne | overload | downtime | data loss | deadlocks? | race conditions?
          | double[- ](?:charge|payment|booking|submission|send)\w*
          | duplicated? (?:jobs?|payments?|charges?|orders?|e-?mails?|bookings?|submissions?|runs?)
          | duplicated? (?:[\w-]+ ){1,2}(?:payments?|charges?|invoices?|orders?|bookings?|payouts?|transfers?|refunds?|billing)
          | duplicated? (?:invoices?|payouts?|transfers?|refunds?|billing)
        )
      )
      | ^(?:the )?(?:number of )?(?:concurren\w+|requests?|connections?|attempts?|jobs?|workers?)\b
      | \brequests? (?:per|rate)\b
    `,
    unless: new RegExp(
      `${elsewhere.source}|\\b(?:editor|cursor|render\\w*|permissions?|access|policy|authoriz\\w+)\\b`,
      'i',
    ),
    shown: spaced`
      concurren | limit | max | size | lock | transaction | rescue | catch | except | retr(?:y|i) | time_?-?out
      | unique | idempot | queue | parallel | semaphore | mutex | fall_?back | attempt | throttl | rate | exist
      | already
    `,
    side: 'new',
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-failure',
    effect: 'unclear',
    acts: ['raise', 'lower', 'change', 'scale', 'restrict'],
    of: spaced`
      (?<![\p{L}\d])(?:
        ${waits} | ${loads} | (?:health ?checks?|probe) (?:intervals?|thresholds?|grace\w*)
        | workers? (?:count|number) | number of (?:\w+ )?workers?
        | (?:search|request|query|job|http|api|lock|idle|read|connect\w*) (?:delays?|waits?)
      )(?![\p{L}\d])
      | \b(?:délais?|tentatives?|concurrence)\b
    `,
    unless: spaced`
      ${elsewhere.source}
      | \b(?:library|gem|package|headers?|docs|errors?|configurable|nullable|public|visible|async|generic|namespace)\b
      | \b(?:idle|session|inactiv\w+|cull\w*) time-?outs?\b
    `,
    shown,
    also: /\d/,
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-failure',
    effect: 'more',
    acts: ['remove', 'disable', 'skip'],
    of: words`
      retr(?:y|ies) | back-?off | time-?outs? | rate[- ]?limit(?:s|er|ing)? | throttl\w+
      | (?:db|database|daily|nightly|automatic) backups? | backups?$ | circuit breakers? | dead[- ]letter\w*
      | (?:health ?|liveness ?|readiness ?)(?:checks?|probes?) | fail-?over | graceful shutdown | monitoring
      | alerting | uptime \w+ | error (?:tracking|reporting) | sauvegardes?
    `,
    unless: spaced`
      ${elsewhere.source}
      | \b(?:
        routes? | controllers? | endpoints? | config key | legacy | redundant | env(?:ironment)? vars? | lever
        | for (?:the )?health ?checks? | in dev\w* | handlers? | exhausted
      )\b
      | ${ofFiles}
    `,
    shown: spaced`
      retr(?:y|i) | back_?-?off | time_?-?out | rate_?-?limit | throttl | back_?up | breaker | dead_?-?letter
      | health | liveness | readiness | probe | fail_?-?over | monitor | alert | sentry | report | sauvegarde
      | discard_on | process_exception
    `,
    paths: ofTheProduct,
    roles: ['product', 'settings'],
  },
];
