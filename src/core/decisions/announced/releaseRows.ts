import { audienceRows } from './audienceRows.ts';
import { endedSupportRows } from './endedSupportRows.ts';
import { every, whatever } from './everyAct.ts';
import { retiredToolRows } from './retiredToolRows.ts';
import { shutForNow, shutPart, withdrawnDetail, withdrawnFrench, withdrawnName, withdrawnPart } from './withdrawals.ts';
import { cased, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Where switches for a part of the product are listed. */
const flagPaths = /flag|feature|toggle|switch|experiment|flipper|rollout|launch/i;

/** What authors announce to begin, to end, to be put off, or to ask others to adapt. */
export const releaseRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: [...whatever, 'deprecate'],
    of: /./,
    marks: /!:?$|breaking/i,
  },
  {
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: ['remove'],
    of: cased`
      \b(?:
        support (?:for|of) | end[- ]?points?
        | (?:api|public|legacy|old) (?:routes?|fields?|api|versions?|params?|parameters?)
        | (?:[\w-]+ )?apis?(?: v?\d)?$ | api v?\d | v\d (?:api|endpoints?) | webhooks?
        | (?:config(?:uration)?|cli|command[- ]line) (?:options?|flags?|file support|settings?|commands?)
        | param(?:eter)?s? (?:from|in) the (?:api|response) | graphql (?:fields?|mutations?|quer(?:y|ies))
        | deprecated (?:\S+ ){0,3}(?:
          end-?points? | fields? | inputs? | mutations? | quer(?:y|ies) | params? | options? | settings?
          | commands? | routes? | webhooks? | versions?
        )
        | deprecations | \x60[^\x60]{2,60}\x60 (?:routes?|params?|parameters?|query param\w*)
        | deprecated \w+::\S+ | mutations?\b | d[ée]pr[ée]ci[ée]e?s? | routes? (?:d['’]api|obsol[èe]tes?)
        | (?:supported|allowed|accepted) (?:\w+ )?(?:extensions?|formats?|types|versions?|languages?|browsers?)
      )\b
      | ^[^,;]{2,60} from (?:the )?(?:[\w/-]+ ){0,4}(?:
        apis? | responses? | payloads? | webhooks? | domain events? | (?:public )?schema
      )\b
      | (?:^|[\s'"\x60])(?:GET|POST|PUT|PATCH|DELETE)(?:/[A-Z]{3,6})* / | ^['"\x60]?/[a-z][\w/-]{3,}
      | (?:^| )--[a-z][\w-]+\b
    `,
    unless: words`
      internal | (?:super_?)?admin | deprecation of | examples? | signature | test\w* | debug | polyfill
      | ie ?11 | internet explorer | call(?:s)? (?:to|from) | usages? | uses? of | references? | remaining
      | handling | fallback | cach\w+ | compatibility | dir | folder | frontend | duplicat\w+ | doublons?
      | wrong | dead | stale | todos? | e-?mail | page | link | button | mailto | text ?box | customer support
      | support (?:page|link|form|e-?mail|interface|library) | from (?:ci|docker|dev|all)
      | in (?:ci|docker|dev|support) | ci | docker\w* | make\w* | github | packages? | gems? | dependenc\w+
      | classes | methods? | functions? | components? | helpers? | services? | hooks? | constants? | init
      | props? | properties | migrations? | flags?$ | feature flags? | dev\w* | staging | sandbox | pentest
      | health-?checks? | white ?space | spaces? | newlines? | blanks? | extra | overrid\w+
    `,
    roles: ['product', 'settings'],
    side: 'old',
    goes: true,
  },
  {
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: ['disable'],
    of: words`
      support (?:for|of) | end-?points?
      | (?:api|public|legacy|old|deprecated) (?:routes?|fields?|api|versions?|params?|parameters?|auth\w*)
      | api v?\d | v\d api | \w*v\d (?:\w+ )?(?:access|metadata|end-?points?|routes?) | \w+ support (?:for|in) the app
    `,
    unless: /\b(?:internal|admin|test\w*|debug|in (?:ci|docker|dev)|ci)\b/i,
    roles: ['product', 'settings'],
  },
  {
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: ['restrict', 'change', 'remove'],
    of: spaced`
      ^(?:require )?(?:
        php | node(?:\.?js)? | python | ruby | java | elixir | erlang | postgres(?:ql)? | mysql | mariadb
        | \.net | ios | android
      )(?: version)?(?: to)? (?:>=? ?|v)?\d[\d.]*(?: (?:or|and) (?:later|newer|above|up))?$
      | ^(?:min(?:imum)? ?(?:ios|android|sdk|php|python|ruby|node|supported|required|os)(?: \w+)?(?: version)?)\b
      | ^support (?:for|of) (?:php|node|python|ruby|java|elixir|postgres\w*|mysql|ios|android) ?v?\d
    `,
    unless: /\b(?:fields?|checkbox|input|form|ui|page|in (?:ci|docker|tests?)|ci|matrix|warnings?)\b/i,
    shown: /require|min(?:imum|_?sdk)|engine|platform|deployment_?target/i,
    // What the product is packed in comes with it.
    paths: /^(?!.*(?:Dockerfile|Containerfile))/i,
    roles: ['parts', 'settings', 'product'],
  },
  {
    // The end is new only where a line comes; one that goes may end the thing itself.
    kind: 'announced-end',
    effect: 'one-off',
    acts: ['deprecate'],
    side: 'new',
    of: spaced`
      \b(?:
        end-?points? | apis? | fields? | inputs? | mutations? | quer(?:y|ies) | params? | parameters? | options?
        | settings? | permissions? | features? | modes? | exports? | import | pages? | screens? | versions?
        | formats? | plans? | integrations? | providers? | env\w* var\w* | config\w* | commands? | webhooks?
        | support | apps? | clients? | sdks? | editors? | templates? | rules?
      )\b
      | (?:^|[\s'"\x60])/[a-z] | \w::\w
    `,
    unless: words`
      class(?:es)? | methods? | components? | helpers? | functions? | internal | constants? | props? | imports?
      | syntax | columns? | tables? | undeprecate | accessors? | template in fav\w+
      | can (?:now |again |also )?be | writable | editable | again | reactivat\w+ | allow(?:s|ed)?
      | r[ée]activ\w+ | peu(?:t|vent)
    `,
    roles: ['product', 'settings', 'data'],
  },
  {
    kind: 'announced-end',
    effect: 'one-off',
    acts: ['deprecate'],
    of: /\S/,
    unless: words`
      class(?:es)? | methods? | components? | helpers? | functions? | internal | columns? | tables?
      | undeprecate | accessors? | accordion\w*
    `,
    shown: /deprecat|d[ée]pr[ée]ci/i,
    side: 'new',
    roles: ['product', 'settings', 'data'],
  },
  ...endedSupportRows,
  withdrawnPart,
  withdrawnName,
  withdrawnFrench,
  withdrawnDetail,
  shutPart,
  shutForNow,
  ...audienceRows,
  ...retiredToolRows,
  {
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['enable', 'remove', 'add', 'change', 'disable', 'name', 'swap'],
    of: words`
      (?:for|to|pour|à) (?:all|every|tous les|toutes les) ?(?:\w+ )?(?:
        users? | customers? | clients? | accounts? | organi[sz]ations? | teams? | workspaces? | tenants?
        | members? | everyone | environments? | schools? | providers? | countries | agents? | usagers?
        | utilisateurs? | structures?
      )
      | (?:for|to|pour|à) (?:all|every(?:one|body)|\d+ ?%|tous|toutes)$ | \d+ ?% of (?:users|customers|traffic)
      | feature[- ]?(?:flags?|switch(?:es)?|toggles?) | behind (?:a |the )?(?:\w+ )?flag
      | beta (?:flag|badge|program\w*|testers?|guards?) | early access | by default (?:for|on) | go-?live
      | a/b test\w* | ab test\w* | coming soon | public beta
      | (?:in|into|from|for|to) (?:the )?(?:\w+ )?pilot(?! (?:manual|guide|page|data|list|doc\w*))
    `,
    unless: words`
      tests? | docs? | log(?:s|ging)? | cache | source ?maps? | debug | minif\w+ | compress\w* | export flags?
      | compiler | cli | endpoints? | files? | copyright | section | list | page | overview | metrics? | cards?
      | banner | hosts? | hasn | if the | analytics | ticks | options? | invalid | owners? | redirects? | locale
      | review apps?
    `,
    shown: spaced`
      flag | feature(?! = ") | toggle | switch | enabl | beta | pilot | launch | experiment | variant | early
      | production | rollout | percent | default | soon | true | false
    `,
    paths: /^(?!.*\.(?:tf|tfvars)$)/,
    first: flagPaths,
  },
  {
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['enable', 'disable'],
    of: /\b(?:in prod(?:uction)?|on prod(?:uction)?|en prod(?:uction)?|outside (?:of )?prod(?:uction)?)\b/i,
    unless: words`
      log\w* | cache\w* | debug\w* | ssl | tls | https? | csp | headers? | compress\w* | minif\w+ | sentry
      | metrics? | tracing | build\w* | assets? | encrypted | credentials? | rate | waf | mod_?sec\w* | clam\w*
      | firewall | backups? | pool\w* | live ?dashboard | airbyte | only
    `,
  },
  {
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['enable', 'remove', 'add', 'disable'],
    of: cased`
      \b(?:new|experimental|remote|\w*[a-z][A-Z]\w*|[a-zA-Z]+[-_][\w-]+|playground|\w+ request|\w+ \w+)[\x60'"]? flags?\b
    `,
    unless: words`
      cli | command | compiler | compile | linker | country | build | erl | rustc | tests? | --\S+ | metrics?
      | ui | overview | icons? | documentation | definitions? | for not | analytics | state | to flag | food
    `,
    shown: /^(?!.*(?:BoolFlag|StringFlag|add_argument|optparse))/,
    paths: flagPaths,
    roles: ['product', 'settings', 'data'],
  },
  {
    kind: 'announced-put-off',
    effect: 'more',
    acts: every.filter((act) => act !== 'remove'),
    of: /./,
    unless: spaced`
      \btemp(?:orary)? (?:\w+ )?(?:
        assets? | files? | dir\w* | folders? | passwords? | tokens? | urls? | failures? | tables? | accounts?
        | users? | bans? | storage | links? | access
      )\b
      | \btemporarily disabling\b | ^(?:rm|remov\w+)[ ] | \bfeature flag\b | \bprovisoire\w* entre\b
      | \bvalid until\b
      | \buntil (?!(?:\S+ ){0,6}(?:we|fix\w*|official|release\w*|next|ready|resolved|merged|supported)\b)
    `,
    forNow: true,
    roles: ['product', 'settings', 'data', 'parts'],
    severity: 'low',
  },
  {
    kind: 'announced-swap',
    effect: 'one-off',
    acts: ['swap'],
    of: spaced`
      (?<![-/@\w.])(?:
        postgres(?:ql)? | mysql | mariadb | sqlite | mongo(?:db)? | redis | valkey | memcached | dragonfly
        | kafka | rabbitmq | nats | sqs | sidekiq | resque | good_?job | solid_?queue | celery | oban | hangfire
        | bullm?q? | graphql | grpc | rest | react | preact | vue | angular | svelte | solid(?:js)? | htmx
        | stimulus | turbo | livewire | jquery | ember | next(?:\.?js)? | nuxt | remix | astro | gatsby
        | express | fastify | hono | nest(?:js)? | rails | django | flask | fastapi | laravel | symfony | spring
        | ktor | quarkus | phoenix | liveview | kotlin | typescript | swiftui | compose | flutter
        | elasticsearch | opensearch | meilisearch | typesense | algolia | solr | active ?storage | paperclip
        | carrierwave | shrine | prisma | drizzle | typeorm | sequelize | knex | hibernate | jooq | room | realm
        | auth0 | keycloak | devise | next-?auth | supabase | firebase | terraform | kubernetes | docker swarm
        | heroku | fly\.io | vercel | netlify | guzzle | guava | moment(?:\.?js)? | bootstrap | tailwind | redux
        | apollo | mapbox | leaflet | openlayers | maplibre | puppeteer | wkhtmltopdf
      )(?![-/\w])
    `,
    unless: spaced`
      \b(?:
        pages? | components? | tests? | actions? | cookie | annotation | fragment | activity | module | folder
        | image | commands? | virtuoso | instant | env vars? | builds? | after | before | types
      )\b
      | \b(?:
        angular | react | vue | node | next | typescript | rails | django | laravel | symfony | phoenix | spring
        | tailwind | bootstrap | webpack | vite | yarn | kotlin | postgres\w*
      )(?:\.?js)? v?\d
    `,
    roles: ['parts'],
  },
  {
    // What only builds the product is worth a line.
    kind: 'announced-swap',
    effect: 'one-off',
    acts: ['swap'],
    of: spaced`
      (?<![-/@\w.])(?:
        webpack(?:er)? | vite | turbopack | esbuild | parcel | rollup | bower | yarn | pnpm | npm | bun | deno
        | poetry | uv | importmaps?
      )(?![-/\w])
    `,
    unless: spaced`
      \b(?:tests?|actions?|modules?|folder|image|commands?|env vars?|builds?|after|before|types)\b
      | \b(?:webpack|vite|yarn|pnpm|npm|node) v?\d
    `,
    roles: ['parts'],
    severity: 'low',
  },
  {
    // What the file of switches names needs no other word.
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['enable', 'disable'],
    of: /\p{L}{3}/u,
    unless: /\b(?:logs?|logging|cache|debug\w*|tests?|lint\w*|eslint|rules?)\b/i,
    shown: /true|false|enabl|disabl|\bon\b|\boff\b|internal|admin|beta|percent|rollout/i,
    paths: /feature[_-]?(?:flags?|toggles?|switch(?:es)?)/i,
    roles: ['product', 'settings', 'data'],
  },
  {
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: ['remove'],
    of: /\bfrom (?:the )?(?:public |external |rest |graphql |partner )?api(?: v?\d\w{0,3})?$/i,
    unless: /\b(?:internal|admin|logs?|console|unused)\b/i,
    shown: /\w/,
    paths: /api|graphql|schema|controller|serializer|resource|route|openapi|swagger/i,
    roles: ['product', 'settings'],
    side: 'old',
  },
];
