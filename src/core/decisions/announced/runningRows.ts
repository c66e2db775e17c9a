import type { AnnouncedRow } from './announcedRow.ts';

/** Where machines and their sizes are written. */
const machinePaths =
  /\.(?:tf|tfvars|hcl|ya?ml|toml|json|bicep|jsonnet|conf|exs?|rb|py|tsx?|cs|env\w*)$|(?:^|\/)(?:Procfile|Dockerfile|\.env)[^/]*$/i;
/** Where work on what is stored is written. */
const dataPaths =
  /(?:^|\/)\w*(?:migrat|jobs?|tasks?|workers?|cron|schedul|scripts?|commands?|backfill|purge|clean|maintenance|rake)|\.sql$/i;
const workflowPaths =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.circleci|\.buildkite|ci|\.gitlab)\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|Jenkinsfile|\.travis|buildspec)[^/]*$/i;

/** What authors announce about machines, rhythms, failures, automatic checks and work on stored records. */
export const runningRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-failure',
    effect: 'less',
    acts: ['add', 'enable', 'raise', 'change', 'swap', 'name'],
    of: /\b(?:time-?outs?|retr(?:y|ies)|retrying|back-?off|rate[- ]?limit(?:s|er|ing)?|throttl\w+|backups?|circuit breakers?|concurrency (?:limit|cap)s?|dead[- ]letter\w*|(?:health|liveness|readiness) ?(?:checks?|probes?)|(?:connection |db |database )pool(?: size)?|pool size|fail-?over|graceful shutdown|read replicas?|max(?:imum)? (?:upload|request|body|file|payload|message|attachment|download)[ -]?size|(?:upload|body|payload) limits?|max(?:imum)? (?:retr\w+|attempts?|connections?)|sauvegardes?|d[ée]lais? d['’]attente|nombre de tentatives|limitation de d[ée]bit)\b/iu,
    unless:
      /\b(?:ui|button|message|page|animation|toast|tooltip|banner|screen|action(?:s)?|dialog|modal|debounce|key|link|icon|ci|workflow|cypress|playwright|e2e|rspec|jest)\b/i,
    shown:
      /time_?-?out|retr(?:y|i)|back_?-?off|rate_?-?limit|throttl|backup|breaker|concurren|dead_?-?letter|health|liveness|readiness|probe|pool|fail_?-?over|graceful|shutdown|replica|max_?|limit|attempt|sauvegarde|tentative|delai/i,
  },
  {
    kind: 'announced-failure',
    effect: 'more',
    acts: ['remove', 'disable', 'lower'],
    of: /\b(?:retr(?:y|ies)|back-?off|rate[- ]?limit(?:s|er|ing)?|throttl\w+|backups?|circuit breakers?|dead[- ]letter\w*|(?:health|liveness|readiness) ?(?:checks?|probes?)|fail-?over|monitoring|alert(?:s|ing)|error (?:tracking|reporting)|sauvegardes?)\b/iu,
    unless:
      /\b(?:ui|button|message|page|animation|toast|tooltip|banner|screen|dialog|modal|key|link|icon|ci|workflow|config key|logging)\b/i,
    shown:
      /retr(?:y|i)|back_?-?off|rate_?-?limit|throttl|backup|breaker|dead_?-?letter|health|liveness|readiness|probe|fail_?-?over|monitor|alert|sentry|report|sauvegarde/i,
  },
  {
    kind: 'announced-failure',
    effect: 'less',
    acts: ['restrict'],
    of: /\b(?:(?:from|de) (?:blocking|failing|crashing|hanging|stalling|bloquer|planter|tomber)|(?:concurren\w+|parallel|simultaneous) |(?:outage|panne|overload|downtime|data loss|deadlocks?|race conditions?|double[- ](?:charge|payment|booking|submission|send)\w*|duplicate (?:payments?|charges?|orders?|e-?mails?|bookings?|submissions?)))|^(?:the )?(?:number of )?(?:concurren\w+|requests?|connections?|uploads?|attempts?|jobs?)\b|\brequests? (?:per|rate)\b|\b(?:file|upload|body|payload|request|response|download|attachment)s? sizes?\b/iu,
    unless: /\b(?:ui|button|page|animation|screen|dialog|modal|icon|workflow|editor|cursor|render\w*)\b/i,
    shown:
      /concurren|limit|max|size|lock|transaction|rescue|catch|except|retry|timeout|unique|idempot|queue|parallel|semaphore|mutex|fallback|attempt|throttl|rate/i,
  },
  {
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['raise', 'add', 'enable', 'change'],
    of: /\b(?:cpus?|memory|ram|replicas?|instances?|(?:web|worker|server|db|database|redis|cluster|production|prod|staging) (?:nodes?|pods?|instances?|size|capacity|memory|resources)|node pools?|pods?|iops|disk (?:size|space)|storage (?:size|class)|dynos?|machine (?:size|type)s?|regions?|auto-?scal\w+|read replicas?|capacity|m[ée]moire|r[ée]plicas?)\b/iu,
    unless:
      /\b(?:ui|page|leaks?|usage (?:chart|graph|metric)|selector|dropdown|field|label|string|map|country|javascript|class|object|variable|instance of|method|getter|test|template|list|view|filter|column|model)\b/i,
    shown:
      /cpu|memory|\bram\b|replica|instance|node|pod|iops|disk|storage|dyno|machine|region|scal(?:e|ing)|capacity|size|count|\d\s?(?:gb|gi|mb|mi)\b/i,
    paths: machinePaths,
    roles: ['settings'],
  },
  {
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['add', 'enable'],
    of: /\b(?:read )?replicas?\b/i,
    unless: /\bset\b/i,
    shown: /replica/i,
  },
  {
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['lower', 'remove', 'disable'],
    of: /\b(?:cpus?|memory|ram|replicas?|instances?|(?:web|worker|server|db|database|redis|cluster|production|prod|staging|app|gateway) ?(?:nodes?|pods?|instances?|instance size|size|capacity|memory|resources|apps?)|node pools?|pods?|iops|disk (?:size|space)|storage size|dynos?|machine (?:size|type)s?|regions?|resources|capacity|m[ée]moire|r[ée]plicas?)\b/iu,
    unless:
      /\b(?:ui|page|leaks?|usage|allocations?|footprint|pressure|selector|dropdown|field|label|string|map|country|class|object|variable|instance of|method|getter|test|template|list|view|filter|column|model|routes?|api)\b/i,
    shown:
      /cpu|memory|\bram\b|replica|instance|node|pod|iops|disk|storage|dyno|machine|region|scal(?:e|ing)|capacity|size|count|\d\s?(?:gb|gi|mb|mi)\b/i,
    paths: machinePaths,
    roles: ['settings'],
  },
  {
    kind: 'announced-use',
    effect: 'less',
    acts: ['lower', 'disable', 'remove'],
    of: /\b(?:frequency|(?:trace|sampling|sample|error|log) (?:rate|sampling)|sampling|log(?:ging)? (?:level|volume|verbosity)|polling|cron|scheduled (?:jobs?|tasks?)|batch size|(?:cache|media|token|session|data|log|event) (?:ttl|retention)|retention|max[_ ]tokens|traces?|fr[ée]quence|t[âa]ches? planifi[ée]es?)\b/iu,
    unless: /\b(?:ui|page|chart|menu|picker|stack traces?|expression)\b/i,
    shown: /frequen|sampl|trace|log|poll|cron|schedul|every|interval|batch|ttl|retention|max_?tokens|expire|\d/i,
  },
  {
    kind: 'announced-use',
    effect: 'more',
    acts: ['raise', 'add', 'enable'],
    of: /\b(?:frequency|sampling(?: rate)?|log(?:ging)? (?:level|volume|verbosity)|polling|cron(?: ?jobs?)?|(?:nightly|daily|hourly|weekly) (?:jobs?|runs?|syncs?|backups?|tasks?|checks?|cron)|every (?:\d+ )?(?:minutes?|hours?|days?|night)|scheduled (?:jobs?|tasks?)|batch size|retention|max[_ ]tokens|tracing|fr[ée]quence|t[âa]ches? planifi[ée]es?)\b/iu,
    unless:
      /\b(?:ui|page|chart|menu|picker|expression|digest|report|e-?mail|reward|limit|active users|sales|view|stats|metrics?|summary|mode|notes?)\b/i,
    shown:
      /frequen|sampl|trac|log_?level|poll|cron|schedul|every|interval|batch|retention|max_?tokens|hour|daily|nightly|weekly/i,
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['remove', 'disable', 'lower', 'restrict'],
    of: /\b(?:ci|runners?|workflows?|github actions?|pipelines?|jobs?|e2e|builds?|matrix|deploy previews?|review apps?|arm(?:64|\/v7)?)\b/i,
    shown: /./,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'more',
    acts: ['add', 'enable', 'raise'],
    of: /\b(?:ci|runners?|workflows?|github actions?|pipelines?|e2e|builds?|matrix|deploy previews?|review apps?|arm64|nodes?)\b/i,
    shown: /./,
    paths: workflowPaths,
  },
  {
    kind: 'announced-data-work',
    effect: 'one-off',
    acts: ['remove', 'keep', 'swap', 'add'],
    of: /\b(?:(?:old|stale|expired|orphan(?:ed)?|duplicated?|unsubmitted|inactive|legacy|existing|historical|leftover|abandoned|deleted|anciens?|anciennes?|expir[ée]e?s?|obsol[èe]tes?|existante?s?) (?:\w+ ){0,2}(?:data|records?|rows?|users?|accounts?|entries|profiles?|drafts?|sessions?|logs?|files?|applications?|submissions?|permissions?|orders?|events?|messages?|donn[ée]es|comptes?|lignes?|dossiers?|brouillons?)|(?:clean-?up|purge|backfill|data migration|deletion) (?:jobs?|tasks?|scripts?|migration)|backfill\w*|(?:columns?|tables?) (?:from|in|for|of)|\w+ columns?|data migration|migration (?:to|for) (?:\w+ ){1,3}(?:data|records?)|purge|(?:users?|data|accounts?|records?|files?) (?:to|into|from) (?:the )?(?:new|old|s3|another))\b/iu,
    unless:
      /\b(?:ui|page|view|component|css|style|menu|button|grid|layout|foreign keys?|index(?:es)?|constraint|nullable|cache|branch|docker|images?|packages?|artifacts?|tests?|columns? (?:width|header|layout|sort\w*|to (?:table|list|page)))\b/i,
    shown: /delet|destroy|purge|drop|remove|update|insert|migrat|backfill|clean|erase|truncate|move|copy|each|where/i,
    paths: dataPaths,
  },
];
