import { every } from './everyAct.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** What authors announce to begin, to end, to be put off, or to ask others to adapt. */
export const releaseRows: readonly AnnouncedRow[] = [
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
