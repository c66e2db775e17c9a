import type { AnnouncedRow } from './announcedRow.ts';

/** What the products of others are made of, stand on and speak: whoever has it must move when it is supported no longer. */
const ofOthers = String.raw`mongo(?:db)?|mysql2?|mariadb|postgres(?:ql)?|sqlite3?|oracle|mssql|sql ?server|cockroach\w*|dynamo(?:db)?|cassandra|clickhouse|redis|memcached|elasticsearch|opensearch|rocksdb|php|node(?:\.?js)?|python|ruby|java|jdk|elixir|erlang|\.net|windows|mac ?os|os ?x|linux|android|ios|ipad ?os|armv?\d*|x86|32[- ]bit|debian|ubuntu|centos|rhel|alpine|docker|kubernetes|heroku|ldap|saml|oauth ?1(?:\.0a?)?|basic auth\w*|http ?1(?:\.\d)?|xml-?rpc|soap|s?ftp|pop3|imap|jsonp|websub|pubsubhubbub|ostatus|activitypub|ie ?\d+|internet explorer|xml|csv|json|yaml|gpx|kml|gif|tiff?|bmp|heic|docx?|xlsx?|gtfs|rails|django|laravel|symfony|wordpress|drupal`;
/** With these, the author speaks of what the team builds, checks or writes with. */
const within =
  /\b(?:unused|ci|dev\w*|local\w*|test\w*|spec|lint\w*|internal|helpers?|class(?:es)?|methods?|librar(?:y|ies)|packages?|gems?|dependenc\w+|modules?|wrappers?|build|compil\w+|debug\w*|cache|columns?|fields?|tables?|migrations?|types?|customer|team|button|page|link|logs?|logging|metrics?|schemas?|workflows?|actions?|github|polyfills?|fallback|duplicat\w+|broken|to support|tools?|accident\w*|in progress|hooks?|routes?|props?)\b/i;

/** What authors announce about what the product gets along with no longer. */
export const endedSupportRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: ['remove', 'disable', 'skip'],
    of: new RegExp(
      `^(?:(?:the |legacy |old |deprecated |experimental |all )*(?:${ofOthers})(?: v?\\d[\\d.x]*)?(?:[ -]\\w+){0,2} (?:support|compatibility)(?=$|[,.;(]| \\(| (?:from|in|for|and|as|on|now)\\b)|(?:support(?:ing)?|accepting) (?:for )?(?:the |legacy |old )*(?:${ofOthers})(?![-\\w])|.{0,30}(?<![-/\\w])(?:${ofOthers})(?![-/\\w]).{0,12} (?:from|as an?) (?:the )?(?:list of )?(?:supported|allowed|accepted|available) )`,
      'i',
    ),
    unless: within,
    roles: ['product', 'parts', 'settings'],
    side: 'old',
    goes: true,
  },
  {
    // What the product itself got along with.
    kind: 'announced-stop',
    effect: 'one-off',
    acts: ['remove', 'disable'],
    of: new RegExp(
      `^(?:the |legacy |old |deprecated |experimental |builtin |built-in )*(?!(?:${ofOthers})(?![-\\w]))[\\w.-]{3,}(?: [\\w.-]+){0,2} support(?=$|[,.;(]| \\(| (?:from|in|for|and|as|because|since|until|now)\\b)`,
      'i',
    ),
    unless: within,
    roles: ['product'],
    side: 'old',
    goes: true,
  },
  {
    kind: 'announced-adapting',
    effect: 'one-off',
    acts: ['raise', 'skip', 'restrict', 'change', 'add', 'disable'],
    of: /^(?:the |our |required |new )*min(?:imum)?(?: |-)(?:\S+ ){0,3}?(?:versions?|requirements?)\b|^min(?:imum)? (?:supported |required |allowed )?(?:php|node(?:\.?js)?|npm|python|ruby|java|elixir|erlang|otp|ios|android|macos|windows|postgres\w*|mysql|mariadb|server|client|app)\b|^(?:connect(?:ing|ions?)?|log-?ins?|sign-?ins?|registrations?|requests|clients?|servers?|apps?|using)(?: \S+){0,5} (?:<=?|≤|older than|lower than|below|before|prior to|under) ?v?\d/i,
    unless:
      /\b(?:tls|ssl|cipher\w*|messages?|length|fields?|lint\w*|tests?|ci|docs?|setuptools|picomatch|pillow|plugins?|codecs?|librar(?:y|ies)|dependenc\w+|packages?|gems?|chrome|vulnerab\w+|cve\S*|api version|password|to support|instances?|replicas?)\b/i,
    shown: /min|require|engine|platform|target|support|allow|elixir:|version|["'](?:php|node|npm|ruby|python)["']/i,
    also: /\d/,
    side: 'new',
    roles: ['product', 'parts', 'settings'],
    paths: /^(?!\.(?:github|circleci|gitlab)\/)/,
  },
];
