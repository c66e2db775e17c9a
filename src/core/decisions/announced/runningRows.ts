import { failureRows } from './failureRows.ts';
import { storedRows } from './storedRows.ts';
import { upgradeRows } from './upgradeRows.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Where machines and their sizes are written. */
const machinePaths =
  /^(?!\.(?:github|circleci|gitlab)\/|[^\n]*(?:test|dev|local|development)\.\w+$)(?:(?:[^\n]*\/)?\.?(?:k8s|kube|helm|infra|terraform|pulumi|cdk|iac)[\w-]*\/[^\n]*\.(?:[jt]sx?|py|go|rb|cs)|[^\n]*(?:\.(?:tf|tfvars|hcl|ya?ml|toml|json|bicep|jsonnet|conf|env\w*|tpl|j2)|(?:^|\/)(?:Procfile|Dockerfile|\.env|config\/)[^/]*))$/i;
const workflowPaths =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.circleci|\.buildkite|\.woodpecker|ci|\.gitlab)\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|Jenkinsfile|\.travis|buildspec|\.woodpecker|\.drone|cloudbuild)[^/]*$/i;
/** Where rhythms are written. */
const rhythmPaths =
  /(?:cron|sched|sidekiq|jobs?|tasks?|clock|periodic|beat|whenever|helm|k8s|kube|deploy|flows?|workers?|workflows?|queue|kernel|oban|dags?|triggers?|config|application|settings)[^/]*(?:\/|\.[a-z\d]+$)|\.(?:ya?ml|tf|toml|exs|j2|tpl)$/i;

const machines = String.raw`cpus?|vcpus?|memory|mem|ram|gpus?|replicas?|instances?|(?:web|worker|server|db|database|redis|cluster|production|prod|staging|app|api|gateway) ?(?:nodes?|pods?|instances?|instance size|size|capacity|memory|resources|apps?|workers?)|node pools?|pods?|iops|disk (?:size|space)|(?:storage|volume|heap|shm|pvc) size|shared memory|dynos?|machine (?:size|type)s?|(?:instance|machine|vm|node|server|container) (?:class|type|size)s?|(?:compute|resources?) (?:limits?|requests?|quotas?)|limits? (?:and|&) requests?|resources|(?:new|another|second|multi|eu|us|aws|gcp|azure|fly|deploy\w*|cloud) regions?|auto-?scal\w+|hpa|m[ée]moire|r[ée]plicas?|ressources?`;
const ofPrograms =
  /\b(?:ui|pages?|leaks?|usage|allocations?|footprint|pressure|efficien\w+|consumption|profil\w+|selector|dropdown|fields?|labels?|strings?|map|country|countries|javascript|class|objects?|variables?|instances? of|instance (?:settings|name|info|admin\w*|url|owner|description)|method|getter|tests?|templates?|lists?|views?|filters?|columns?|models?|routes?|api (?:key|call)|links?|icons?|documents?|health ?checks?|metrics?|alerts?|charts?|dashboards?|cache|in-memory|storage|files?|resource (?:names?|types?|id|urls?)|names?|tags?|allocated|users?|permissions?|seeds?|region (?:code|names?|select\w*|slug)|env(?:ironment)? (?:vars?|variables?)|env to|parsing|secrets?|url|hospitals?|apis? for|support|configurable|custom|languages?|locales?)\b/i;
const machineLines =
  /cpu|memory|\bmem\b|\bram\b|replica|instance|node|pod|iops|disk|storage|dyno|machine|region|scal(?:e|ing)|capacity|size|count|quota|\d\s?(?:gb|gi|mb|mi|m)\b|-Xm|-Xs|WEB_CONCURRENCY|workers?/i;

const rhythms = String.raw`frequency|polling(?: (?:interval|rate))?|(?:poll|refresh|sync|scrape|flush|check|update|crawl\w*) (?:interval|frequency|rate)|cron(?: ?jobs?| ?tabs?| schedules?| tasks?)?|(?:nightly|daily|hourly|weekly|monthly|quarterly|periodic|recurring|scheduled) (?:jobs?|runs?|syncs?|tasks?|checks?|cron|imports?|exports?|updates?|rebuilds?|refresh\w*|workers?|flows?|scans?|clean-?ups?)|(?:every|each) (?:\d+ )?(?:minutes?|mins?|hours?|days?|nights?|weeks?|months?|morning|quarter)|(?:once|twice|\d+ times) (?:a|per) (?:minute|hour|day|week|month)|tâches? (?:planifiées?|cron|récurrentes?)|toutes les (?:\d+ )?(?:minutes?|heures?|nuits?|semaines?)|tous les (?:jours|mois|matins)|chaque (?:jour|nuit|heure|semaine)|fréquence|quotidien\w*|hebdo\w*`;
const notRhythms =
  /\b(?:manual\w*|on demand|apis?|support$|language|for cron|renovate|dependabot|entitlements?|ui|pages?|charts?|menu|picker|expressions?|digests?|reports?|e-?mails?|newsletters?|rewards?|limits?|active users|sales|views?|stats|statistics|metrics?|summar(?:y|ies)|mode|notes?|names?|toggle|ability|granularity|partition\w*|hooks?|validat\w+|dialogs?|screens?|payload|parser|syntax|select|helper|formats?|display|show|sort|options?|support for|dropdown|users?|accounts?|suffix|prefix|in dev\w*|lint\w*|badges?|quotes?|questions?|fields?|columns?|averag\w+|prices?|calculat\w+|totals?|backups?|permissions?|docs|logging|logs?)\b/i;
const rhythmLines =
  /frequen|cadence|poll|cron|schedul|every|interval|daily|hourly|nightly|weekly|monthly|\.(?:minutes?|hours?|days?)\b|\* \*|repeat|periodic|recurring|perform_(?:in|at)|beat|at: ?['"]/i;

/** More of it is more to pay, wherever it stands. */
const amounts = String.raw`(?:trace|error|log|event|session|sentry) (?:sample )?(?:rates?|sampling)|sampling(?: rates?)?|sample rates?|(?:media|data|log|event|trace|backup|image|artifact|metrics?|task|message|recording|audit)s?(?: log)? (?:ttls?|retention|lifetime)|retention(?: (?:periods?|days|polic(?:y|ies)|time|window))?|max[_ ](?:output |completion )?tokens|token (?:limit|budget)|context (?:window|length)|rétention|durée (?:de (?:conservation|rétention))`;
/** More of it may as well be less to pay. */
const knobs = String.raw`batch sizes?|chunk sizes?|(?:cache|session|token) (?:ttls?|expir\w+|lifetime)|ttls?|cache (?:times?|durations?|control|max[- ]age)|max[- ]age|durée (?:de cache|du cache)|taille d[ue]s? lots?`;
const notAmounts =
  /\b(?:hsts|transport|security|cookies?|ui|pages?|charts?|menu|picker|stack traces?|expressions?|toggle|ability|tests?|names?|docs|csrf|oauth|access tokens?|refresh tokens?|jwt|invit\w+|password|links?|sample (?:data|size|csv|files?)|display|show|column|field|validat\w+|helper|formats?|job|script|customer|user|revenue|churn|cohorts?|wrong|issue|bug)\b/i;
const amountLines =
  /"value": ?"?\d|sampl|rate|trace|ttl|retention|max_?-?(?:tokens|age|output)|expir|batch|chunk|cache|days|lifetime|limit|tokens/i;

/** How an amount is written, and not how much it is. */
const shape = String.raw`\b(?:u?int\d*|u\d{2}|usize|float|string|bool\w*|const\w*|optional|required|enums?|types?|typed|public|private|static|dynamic|settings?|flags?|params?|parameters?|arguments?)\b`;

const lessOf =
  /\b(?:permissions?|tokens?|secrets?|names?|comments?|licen[cs]e|artifacts?|badges?|passwords?|step that|decryption|env(?:ironment)? vars?|cache|variables?|inputs?|args?|arguments?|echo|debug|concurrency|triggers?|warnings?|packages?|label\w*|logs?|legacy|double|twice|duplicated?|prefix\w*|suffix\w*|install|options?|anchors?|default|locks?|spell\w*|forks?|fork prs?|\w*_token|environment along|plugin|unused)\b/i;
const notWork =
  /\b(?:permissions?|tokens?|secrets?|badges?|trigger\w*|harden\w*|warnings?|docs?|versions?|runners? to (?:macos|ubuntu|windows)|steps?|hooks?)\b/i;

/** What authors announce about machines, rhythms and automatic checks. */
export const runningRows: readonly AnnouncedRow[] = [
  ...failureRows,
  ...storedRows,
  ...upgradeRows,
  {
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['raise', 'add', 'enable'],
    of: new RegExp(
      `(?<![\\p{L}\\d])(?:${machines}|storage class|read replicas?|machines?(?! account))(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: new RegExp(
      `${ofPrograms.source}|\\b(?:resource limits?|limits? (?:and|&) requests?|resource requests?|swap)\\b`,
      'i',
    ),
    shown: machineLines,
    paths: machinePaths,
    roles: ['settings', 'product'],
  },
  {
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['lower', 'remove', 'disable'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${machines})(?![\\p{L}\\d])`, 'iu'),
    unless: ofPrograms,
    shown: machineLines,
    paths: machinePaths,
    roles: ['settings', 'product'],
  },
  {
    kind: 'announced-capacity',
    effect: 'unclear',
    acts: ['change', 'scale', 'add', 'restrict', 'swap', 'mend'],
    of: new RegExp(
      `(?<![\\p{L}\\d])(?:${machines}|(?:number of|more|\\d+) workers?|tasks? to|to (?:the |a )?(?:\\w+ )?cluster)(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: ofPrograms,
    shown: machineLines,
    also: /\d/,
    paths: machinePaths,
    roles: ['settings', 'product'],
    side: 'new',
  },
  {
    // How many work side by side, where machines are ordered.
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['raise'],
    of: /\bnumber of (?:\w+ ){0,2}(?:workers?|processes|consumers?)\b/i,
    unless: ofPrograms,
    shown: machineLines,
    also: /\d/,
    paths: machinePaths,
    roles: ['settings'],
  },
  {
    // How many work side by side, where machines are ordered.
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['lower'],
    of: /\bnumber of (?:\w+ ){0,2}(?:workers?|processes|consumers?)\b/i,
    unless: ofPrograms,
    shown: machineLines,
    also: /\d/,
    paths: machinePaths,
    roles: ['settings'],
  },
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
    acts: ['lower', 'disable', 'remove'],
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
    unless:
      /\b(?:ui|pages?|emails?|posts?|messages?|campaigns?|publi\w+|appointments?|meetings?|events?|visits?|sessions?|notifications?|reminders?|deliver\w+|interviews?|tabs?|plans?|payments?|holidays?|sends?|sending|buttons?|dates?|form|field|picker|view|export dialog|change requests?|timeouts?|names?|for (?:deletion|later)|workflow$|dialogs?|quality|improvements?|filters?|types?|models?|tables?|services?$)\b/i,
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
      `(?<![\\p{L}\\d])(?:${amounts}|cron|schedules? (?:of|for)|crontabs?|intervals?|frequency)(?![\\p{L}\\d])`,
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
    of: /\b(?:jobs?|builds?|cron\w*|workers?|sync\w*|imports?|tasks?|backups?|scans?|extractions?|dags?|flows?)\b[^.]{1,30}\b(?:earlier|later|less often|more often)\b|\b(?:less|more) (?:often|frequent(?:ly)?)\b/i,
    unless: notAmounts,
    shown: rhythmLines,
    also: /\d/,
    side: 'new',
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['remove', 'disable', 'lower', 'skip'],
    of: /\b(?:arm(?:64|hf|\/v7|v7)?|aarch64|i386|(?:windows|macos|darwin|linux|multi-?arch|multi-?platform|platform|nightly|develop|debug|docker|image|dev) (?:\w+ )?(?:builds?|images?|releases?|jobs?)|from (?:the )?(?:\w+ )?(?:build targets?|matrix|build matrix))\b/i,
    unless: lessOf,
    shown: /platform|arch|arm|os\b|os:|matrix|version|target|branch|cron|\[|-\s/i,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['lower'],
    of: /\b(?:ci|circle ?ci|pipelines?|builds?|github actions?|workflows?) (?:times?|usage|minutes|costs?|durations?|credits)\b|\b(?:usage|temps|durée|coût)s? (?:de la |de l['’]|du |de |des |d['’])?(?:ci|circle ?ci|pipelines?|builds?|github actions?)\b/iu,
    shown: /\w/,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['remove'],
    of: /\b(?:ci|workflows?|github actions?|pipelines?|jobs?|e2e|builds?|deploy previews?|preview (?:apps?|deploy\w*|environments?)|review apps?|(?:snyk|codeql|sonar\w*|trivy|security|dependency|vulnerability) (?:scans?|checks?|jobs?|analysis)|snyk|sonar\w*|codecov|coverage|travis|circle ?ci|jenkins)\b/i,
    unless: lessOf,
    shown: /\w/,
    least: 4,
    side: 'old',
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['disable', 'skip'],
    of: /\b(?:e2e|(?:snyk|codeql|sonar\w*|trivy|security|dependency|vulnerability|code) (?:scans?|scan step|checks?|analysis)|review apps?|previews?|nightly|(?:build|release|deploy\w*|docker|image|expensive|integration|compile) (?:\w+ )?(?:workflows?|jobs?|builds?|steps?)|workflows?$|pipelines?$|ci (?:on|for))\b/i,
    unless: lessOf,
    shown: /\bif:|^\s*#|continue-on-error|when:|false|skip|never|manual|needs|name:/i,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'unclear',
    acts: ['swap', 'change', 'add', 'raise', 'lower', 'scale'],
    of: /\b(?:(?:arm(?:64)?|x64|self-?hosted|larger?|bigger|smaller|faster|own|ec2|spot|blacksmith|depot|ubicloud|buildjet|hosted|linux|macos|windows) (?:\w+ )?runners?|runners? (?:size|type|pool)|(?:with|on|using|via) (?:github actions?|gha|circle ?ci|gitlab(?: ci)?|jenkins|travis|buildkite|woodpecker|drone|azure pipelines?|dagger)|(?:github actions?|gha|circle ?ci|travis|jenkins|gitlab ci|buildkite) (?:instead|rather)|parallel (?:e2e|tests?|ci|jobs?|builds?)|paralleli[sz]\w* \w+|sharding|shards?)\b/i,
    unless: notWork,
    shown: /\w/,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'unclear',
    acts: ['swap'],
    of: /\b(?:to|from|vers) (?:github actions?|gha|circle ?ci|gitlab(?: ci)?|jenkins|travis|buildkite|woodpecker|drone|azure pipelines?|dagger|depot|blacksmith|self-?hosted|arm\w*)\b/i,
    unless: notWork,
    shown: /\w/,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'more',
    acts: ['add', 'enable', 'raise'],
    of: /\b(?:(?:ci|github actions?|gha|release|deploy\w*|build|test|docker|publish|nightly|lint|security|review) (?:workflows?|pipelines?|jobs?|steps?|checks?|builds?|matrix)|workflows? (?:for|to)|pipelines? (?:for|to)|(?:to|in|on|into|à la|dans la) (?:the )?(?:ci(?:\/cd)?|build matrix|matrix|pipelines?|ci pipelines?)|e2e (?:tests? )?(?:in|on|to|workflow)|builds? for|(?:snyk|codeql|sonar\w*|trivy|security|dependency|vulnerability|static|npm) (?:scans?|scanning|checks?|analysis|reviews?|audits?)|matrix|deploy previews?|preview (?:apps?|deploy\w*|environments?)|review apps?|(?:multi[- ]?(?:arch|platform)|arm64|aarch64|windows|macos|linux) (?:\w+ )?(?:builds?|images?|support|platforms?)|multi-?platform|arm64)\b/i,
    unless:
      /\b(?:permissions?|tokens?|secrets?|names?|comments?|contents?|triggers?|artifacts?|badges?|passwords?|env(?:ironment)? vars?|cach\w+|variables?|inputs?|args?|arguments?|contexts?|slack|notif\w+|alerts?|missing|apt|setup-\w+|concurrency|discussion|claude|cla\b|stale|labels?|manual|dispatch|force|retry|reruns?|timeouts?|versions?|harden\w*|base image|guard|debug|logs?|blog|docs?|path|filters?|api keys?|users?|services? to|tool|page|onboarding|approv\w+|assign\w*|issues?|milestones?|sync\w*|environment:|environment for|release docker|protected|v\d+|rather than|instead of|golang|venv|earlier|from specific|fix|vulnerabilities|upgrade|elasticsearch)\b/i,
    shown: /\w/,
    paths: workflowPaths,
    side: 'new',
  },
  {
    kind: 'announced-unchecked',
    effect: 'more',
    acts: ['remove', 'disable', 'skip'],
    of: /\b(?:tests?|e2e|specs?|cypress|playwright|espresso)\b/i,
    unless:
      /\b(?:reports?|coverage|logs?|artifacts?|names?|results?|duplicate\w*|old|obsolete|matrix|noisy|noise|(?:stack ?)?traces?)\b/i,
    shown: /\w/,
    paths: workflowPaths,
  },
];
