import type { AnnouncedRow } from './announcedRow.ts';

const every = [
  'add',
  'remove',
  'disable',
  'enable',
  'raise',
  'lower',
  'allow',
  'restrict',
  'swap',
  'change',
  'keep',
  'name',
] as const;

/** Where machines and their sizes are written. */
const machinePaths =
  /\.(?:tf|tfvars|hcl|ya?ml|toml|json|bicep|jsonnet|conf|exs?|rb|py|tsx?|cs|env\w*)$|(?:^|\/)(?:Procfile|Dockerfile|\.env)[^/]*$/i;
/** Where work on what is stored is written. */
const dataPaths =
  /(?:^|\/)\w*(?:migrat|jobs?|tasks?|workers?|cron|schedul|scripts?|commands?|backfill|purge|clean|maintenance|rake)|\.sql$/i;
const workflowPaths =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.circleci|\.buildkite|ci|\.gitlab)\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|Jenkinsfile|\.travis|buildspec)[^/]*$/i;

/**
 * What authors announce, by class of choice. Words that name one class in every trade only: 'billing period' is one, 'amount' is none. What a row leaves out on purpose is in its
 * kind's `ignores`.
 */
export const announcedRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-terms',
    effect: 'unclear',
    acts: every,
    of: /\bpric(?:e|es|ing)\b|\b(?:free|paid|pro|premium|hobby|enterprise|starter|business|legacy|basic|all|new|trial)[ -](?:plans?|tiers?|users?|customers?|workspaces?|tenants?|subscri\w+)\b|\bplans? (?:limits?|prices?)\b|\b(?:billing|subscription) (?:periods?|intervals?|cycles?)\b|\b(?:annual|yearly|monthly) (?:billing|plans?|subscriptions?)\b|\btrials?\b|\b(?:platform|service|processing|application|transaction|delivery|shipping|booking)? ?fees?\b|\bdiscounts?\b|\bcoupons?\b|\bpromo(?:tional)? codes?\b|\bvat\b|\btva\b|\btax rates?\b|\btarifs?\b|\bprix\b|\bremises?\b|\babonnements?\b|\bpaywall\b|\bquotas?\b|\bcommissions?\b|\bgrandfather\w*|\bp[ée]riodes? d['’]essai\b|\bfrais de\b|\b(?:storage|member|seat|usage|project|workspace|user|message|email|e-mail|file|monthly|plan|credit)s? limits?\b/iu,
    unless:
      /\b(?:page|table|screen|view|modal|button|link|card|section|dialog|form|ui|api|endpoint|webhook|component|email|e-mail|banner|display|sort\w*|filter\w*|column|error|validation|decimal|rounding|currency|clinical|migration|plan of|graphql|gpt|claude|llm|models?|missing|shared|event|notification|query|queries|job|service class|class|method|helper|serializer|policy)\b/i,
    shown:
      /pric|\bplan|plans?[_ ]|bill|trial|\bfees?\b|fee[_A-Z]|discount|coupon|promo|\btax|\bvat\b|\btva\b|tarif|\bprix\b|remise|abonnement|subscription|quota|\bseats?\b|[l]imit|premium|\bpaid\b|credit|commission|frais|interval|annual|yearly/i,
  },
  {
    kind: 'announced-people',
    effect: 'less',
    acts: ['remove', 'disable', 'keep', 'restrict', 'lower'],
    of: /\b(?:analytics|tracking|tracker|telemetry|personal (?:data|info\w*|details)|ip address\w*|pii|sensitive (?:data|fields?|info\w*)|inactive (?:users?|accounts?)|donn[ée]es (?:personnelles|sensibles)|comptes? inactifs?|usagers? inactifs?|session re(?:play|cording)|retention|gdpr|rgpd|fingerprint\w*|(?:users?|customers?|patients?|candidates?|applicants?) data)\b/iu,
    unless: /\b(?:page|dashboard|chart|ui|endpoint|issue|order|package|shipment|time|plugin|tab|menu|link)\b/i,
    shown:
      /analytic|track|telemetr|personal|\bip\b|ip_?addr|sensitive|inactiv|donnees|données|replay|retention|gdpr|rgpd|fingerprint|purge|anonymi|delete|destroy|redact|mask|expire/i,
  },
  {
    kind: 'announced-people',
    effect: 'more',
    acts: ['add', 'enable', 'send', 'allow'],
    of: /\b(?:analytics|tracking (?:script|code|pixel|of users)|user tracking|telemetry|utm\w*|session re(?:play|cording)|ip address\w*|fingerprint\w*|(?:users?|customers?|personal|visitors?|account) (?:data|e-?mails?|details|info\w*)|phone numbers?|dates? of birth|birth ?dates?|gender|nationality|geolocation|donn[ée]es (?:personnelles|des? \w+)|suivi d['’]audience)\b/iu,
    unless:
      /\b(?:page|dashboard|chart|ui|filter\w*|sort\w*|validation|error|mask|hide|search|template|column width|export button)\b/i,
    shown:
      /analytic|track|telemetr|utm|replay|\bip\b|ip_?addr|fingerprint|e-?mail|phone|birth|gender|nationality|location|user|customer|identify|capture|consent/i,
  },
  {
    kind: 'announced-people',
    effect: 'unclear',
    acts: every,
    of: /\bconsent(?:s|ement)?\b|\bcookies? (?:banner|consent|policy|notice)\b|\bbandeau (?:de )?cookies?\b|\bprivacy (?:policy|settings?|notice)\b|\bdata retention\b|\bretention (?:period|policy|time|days)\b|\b(?:dur[ée]e|p[ée]riode) de conservation\b|\b(?:gdpr|rgpd)\b/iu,
    unless:
      /\b(?:sso|oauth|oidc|scope|screen|login|pages?|details|forms?|journeys?|responses?|parents?|parental|patients?|refus\w+|links?)\b/i,
    shown: /consent|cookie|bandeau|privacy|retention|conservation|gdpr|rgpd|days|expire|purge/i,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow', 'enable', 'add'],
    of: /^(?:all |any |non-|other |more |regular |normal |the |les |aux |des |à l['’]|le |la |l['’])?(?:members?|users?|admins?|administrators?|owners?|managers?|guests?|viewers?|editors?|agents?|staff|support|superusers?|everyone|anyone|teachers?|instructors?|clients?|customers?|partners?|moderators?|usagers?|gestionnaires?|instructeurs?|administrateurs?|utilisateurs?|b[ée]n[ée]voles?|read-only \w+|[a-z]+ (?:admins?|users?|members?|owners?|managers?|providers?|roles?))(?: roles?)? (?:to |and \w+ to |with \w+ to |roles? to |de |d['’]|à )/iu,
    unless:
      /\b(?:select|choose|sort|filter|customi[sz]e|resize|drag|scroll|zoom|collapse|expand|copy|paste|type|click|pick|toggle|rename|reorder|theme|search|skip|dismiss|configure|specify|pass|override|define)\b/i,
    shown:
      /permi(?:t|ssion)|\brole|roles?[_ ]|admin|owner|member|\bcan[_A-Z?]|\bcan\b|allow|author|policy|polic|access|abilit|guard|require|staff|is_|scope|droit|habilit/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'add', 'remove', 'enable', 'disable', 'mend', 'name'],
    of: /\b(?:(?:unauthori[sz]ed|unauth(?:enticated)?|public|anonymous|admin|external|write|read) access|access (?:to|for|check|checks|control)|permission checks?|authori[sz]ation(?: checks?)?|role checks?|(?:to|for) (?:admins?|owners?|staff|super ?users?|moderators?)(?: only)?|2fa|mfa|totp|two[- ]factor(?: authentication)?|second factor|captcha|recaptcha|turnstile|csrf|xss|ssrf|brute[- ]force|clickjacking|path traversal|sql injection|open redirects?|security headers?|content security policy|hsts|private (?:instances?|repos\w*|files?|networks?)|permissions? when|(?:session|token|password)s? (?:expir\w+|length|strength|policy|reuse|revocation)|double authentification|l['’]accès|accès (?:à|aux|au)|droits? d['’])\b/iu,
    unless:
      /\b(?:tokens? from|access tokens? to|data access|accessib\w+|accessor|ui|page|menu|screen|error message)\b/i,
    shown:
      /permi(?:t|ssion)|\brole|roles?[_ ]|admin|owner|auth|polic|access|abilit|guard|require|forbid|den(?:y|ied)|csrf|xss|ssrf|sanitiz|escape|captcha|turnstile|totp|otp|mfa|2fa|factor|csp|content-security|hsts|header|session|token|password|private|valid|secur|403|401|redirect|droit|habilit/i,
  },
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
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: ['remove', 'disable'],
    of: /\b(?:support (?:for|of)|\w[\w./-]{1,30}(?: [\w./-]{1,20})? support\b|endpoints?|(?:api|public|legacy|old|deprecated) (?:routes?|fields?|api|endpoints?|versions?|params?|parameters?|auth\w*)|api v?\d|v\d (?:api|endpoints?)|webhooks?|env(?:ironment)? var\w*|(?:config(?:uration)?|cli|command[- ]line) (?:options?|flags?|file support|settings?)|route \/|param(?:eter)?s? (?:from|in) the (?:api|response)|graphql (?:fields?|mutations?|quer(?:y|ies))|d[ée]pr[ée]ci[ée]e?s?|routes? (?:d['’]api|obsol[èe]tes?))\b/iu,
    unless:
      /\b(?:internal|admin|test|debug|polyfill|ie ?11|internet explorer|call(?:s)? to|e-?mail|page|link|button|mailto|customer support|support (?:page|link|form|e-?mail)|from (?:ci|docker|dev))\b/i,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: ['restrict', 'change'],
    of: /^(?:require )?(?:php|node(?:\.?js)?|python|ruby|java|go|elixir|erlang|rust|postgres(?:ql)?|mysql|mariadb|\.net|ios|android|min ?sdk|minimum (?:supported )?\w+)(?: version)?(?: to)? v?\d|\b(?:mandatory|obligatoires?)\b|^(?:min ?sdk|minimum)\b/i,
    unless: /\b(?:fields?|checkbox|input|form|ui|page|in (?:ci|docker|tests?))\b/i,
    shown: /require|version|min|engine|php|node|python|ruby|java|sdk|mandatory|oblig|platform|target|must|\d/i,
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
  {
    kind: 'announced-stop',
    effect: 'one-off',
    acts: ['disable'],
    of: /^(?!.*\b(?:tests?|lint\w*|rules?|cops?|cache|caching|logs?|logging|warnings?|buttons?|inputs?|fields?|submit|auto-?\w+|animations?|hover|scroll\w*|zoom|keyboard|telemetry|analytics|tracking|ci|workflows?|jobs?|checks?|cron|minif\w+|source ?maps?|hot reload\w*|prefetch\w*|compress\w*|debug\w*|dev\w*|spell\w*|swipe|tabs? when|columns?|rows?|sidebar|tooltips?|errors?|exceptions?|notices?|when|while|if|unless|once|after|before|during|where|without|for (?:bots?|guests? who)|dependabot|renovate|sentry|monitor\w*|alerts?|retr\w+|rate[- ]limit\w*|ssl|tls|csrf|cors|gzip|r8|proguard|nested|overflow|transitions?|quand|lorsque|si)\b)(?:the |all |this |l['’]|la |le |les |du |des |de )?[\p{L}\d' -]{4,60}/iu,
    roles: ['product', 'settings', 'data'],
  },
  {
    kind: 'announced-stop',
    effect: 'one-off',
    acts: ['remove'],
    of: /^(?:the |our |all |la |le |les |l['’]|du |de la |de l['’]|des |de )?(?:[\p{L}\d'’-]+ ){0,4}(?:features?|screens?|exports?|importer|import (?:from|feature)|integrations?|log-?in|sign-?(?:in|up)|auth(?:entication)?|functionality|forms?|wizard|onboarding|surveys?|newsletter|chat|beta|module|add-?on|plugin support|dark mode|fonctionnalit[ée]s?|formulaires?|[ée]crans?|connexion|inscription|enqu[êe]tes?|for now)\b/iu,
    unless:
      /\b(?:flags?|component|class|method|helper|field|margin|from (?:the )?(?:form|screen|export)|in (?:the )?(?:form|screen)|forms? (?:field|label|group|object|builder)|exports? (?:from|default|statement)|button|validation|errors?|logic|screen reader\w*|handler|props?|state|hooks?|params?|policy)\b/i,
    roles: ['product'],
  },
  {
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['enable', 'remove', 'add', 'change', 'disable', 'name'],
    of: /\b(?:(?:for|to|pour|à) (?:all|every(?:one|body)|\d+ ?%|tous|toutes)|\d+ ?% of (?:users|customers|traffic)|feature[- ]?(?:flags?|switch(?:es)?|toggles?)|behind (?:a |the )?(?:\w+ )?flag|beta (?:flag|label|badge|program\w*|testers?)|early access|by default (?:for|on)|in production|en production|go-?live|launch|a\/b test\w*|ab test\w*|(?:in|into|from|for|to) (?:the )?(?:\w+ )?pilot\b|coming soon)\b/iu,
    unless:
      /\b(?:tests?|docs?|log(?:s|ging)?|cache|source ?maps?|debug|minif\w+|compress\w*|export flags?|compiler|cli)\b/i,
    shown:
      /flag|feature|toggle|switch|enabl|beta|pilot|launch|experiment|variant|early|production|rollout|percent|default|soon|true|false/i,
  },
  {
    kind: 'announced-put-off',
    effect: 'more',
    acts: every,
    of: /./,
    forNow: true,
    roles: ['product', 'settings', 'data', 'parts'],
    severity: 'low',
  },
  {
    kind: 'announced-swap',
    effect: 'one-off',
    acts: ['swap'],
    of: /\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|mongo(?:db)?|redis|valkey|memcached|dragonfly|kafka|rabbitmq|nats|sqs|sidekiq|resque|good_?job|solid_?queue|celery|oban|hangfire|bullm?q?|graphql|grpc|rest|react|preact|vue|angular|svelte|solid(?:js)?|htmx|stimulus|turbo|livewire|jquery|ember|next(?:\.?js)?|nuxt|remix|astro|gatsby|express|fastify|hono|nest(?:js)?|rails|django|flask|fastapi|laravel|symfony|spring|ktor|quarkus|phoenix|liveview|kotlin|typescript|swiftui|compose|flutter|elasticsearch|opensearch|meilisearch|typesense|algolia|solr|active ?storage|paperclip|carrierwave|shrine|prisma|drizzle|typeorm|sequelize|knex|hibernate|jooq|room|realm|auth0|keycloak|devise|next-?auth|supabase|firebase|webpack|vite|turbopack|terraform|kubernetes|docker swarm|heroku|fly\.io|vercel|netlify)\b/i,
    shown: /["'\w]/,
    roles: ['parts'],
  },
];
