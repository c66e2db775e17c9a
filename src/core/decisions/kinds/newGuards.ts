import type { NewPart } from '../detectors/findNewParts.ts';

const code = String.raw`\.(ts|js|mjs|py|rb|go|php|cs|java|kt|exs?|rs|clj)$`;
const notCode =
  /(^|\/)(components?|views?|ui|hooks?|pages?|types?|dto|migrations?|migrate|seeds?|mocks?|tests?|specs?|docs?|models?\/generated|locales?|styles?|icons?|android|res|client|front(end)?|webapp|web\/src|migrator)\/|\.d\.ts$|(error|exception|event|type|dto|button|modal|dialog|form|table)s?\.\w+$/i;

/**
 * Whole files that come or go with a rule about people or access: who may do what, how often one may ask, what is written down of deeds, what is handed out of
 * people. Each row says what the file must contain beside its name.
 */
export const newGuards: readonly NewPart[] = [
  {
    kind: 'people-handed-out',
    path: new RegExp(
      String.raw`(^|\/)[^/]*(export|csv|xlsx?|spreadsheet|report[-_]?(generator|builder)|download)[^/]*${code}`,
      'i',
    ),
    notPath: notCode,
    roles: ['product'],
    has: [
      /\b(?:e_?mail(?:_?address)?|phone(?:_?number)?|first_?name|last_?name|full_?name|date_?of_?birth|birth_?date|postcode|national_?insurance\w{0,8})\b/i,
      /csv|xlsx|spreadsheet|axlsx|openpyxl|excel|workbook/i,
    ],
    lacks: /import_?(?:rows?|file|csv)|parse_?csv|CSV\.(?:parse|foreach|read)|export default defineConfig/i,
    added: 'more',
    removed: 'less',
    severity: 'medium',
  },
  {
    kind: 'people-asked',
    path: /(^|\/)[^/]*(cookie|consent|gdpr|rgpd|tracking|privacy)[-_]?(banner|notice|manager|popup|dialog|modal|bar|settings|preferences|choices?|form)[^/]*\.(ts|tsx|js|jsx|vue|svelte|erb|haml|html|heex|php|astro|cshtml|razor|njk)$/i,
    notPath: /test|spec|stories|oauth|openid/i,
    roles: ['product'],
    has: [/accept|consent|refus|reject|opt[-_ ]?(?:in|out)|prefer/i],
    added: 'less',
    removed: 'more',
    severity: 'medium',
  },
  {
    kind: 'rights-changed',
    path: new RegExp(
      String.raw`(^|\/)(policies|permissions|abilities|guards|authori[sz]ation)\/[^/]+${code}|(^|\/)\w*(_policy|Policy|_ability|Ability|_permissions?|Permissions?|_guard|Guard|Authori[sz]er|_authori[sz]er)${code}`,
    ),
    notPath: notCode,
    roles: ['product'],
    has: [
      /\b(?:admin|owner|member|editor|viewer|manager|moderator|staff|superuser|role|current_?user|user\.)\w*/i,
      /\b(?:allow|permit|can|may|deny|forbid|true|false|has_?permission|authori[sz]e|canActivate)\w*/i,
    ],
    lacks: /retry|retention|cors|security-policy|cancellation|pricing|refund/i,
    added: 'unclear',
    removed: 'unclear',
  },
  {
    kind: 'request-limit',
    path: new RegExp(
      String.raw`(^|\/)[^/]*(rate[-_]?limit|throttl|brute[-_]?force|login[-_]?attempts?)[^/]*${code}`,
      'i',
    ),
    notPath: notCode,
    roles: ['product', 'settings'],
    // How many, and what whoever asks more often meets. What waits its turn limits our own calls to others.
    has: [
      /^(?!\s*(?:\/\/|#|\/?\*|"""|import\b|from\b|class\b|module\b)).{0,200}(?:(?:limit|throttle|attempt|window|bucket|max|rate|per)\w*\W.{0,60}\b\d|\d.{0,40}(?:minute|hour|second))/i,
      /\b429\b|too_?many|retry.?after|\b(?:raise|throw|deny|reject|abort|forbid|block)\w*\b|exceed|return (?:false|nil)\b/i,
    ],
    lacks: /\baxios\b|\bfetch\(|new Promise|HttpClient|\bkey functions?\b/,
    added: 'less',
    removed: 'more',
    severity: 'medium',
  },
  {
    kind: 'deeds-recorded',
    path: new RegExp(
      String.raw`(^|\/)[^/]*(audit[-_]?(logs?|trail|events?|entr\w+|service|recorder)?|activity[-_]?log\w*)${code}`,
      'i',
    ),
    notPath: notCode,
    roles: ['product'],
    has: [/user|actor|author|who|performed/i, /create|insert|record|log|save|write|track/i],
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'sign-in-way',
    path: new RegExp(
      String.raw`(^|\/)[^/]*(access[-_]?tokens?|api[-_]?(keys?|tokens?)|service[-_]?accounts?|magic[-_]?links?|impersonat\w+|masquerad\w+|login[-_]?as)[-_.]?(controller|service|handler|router?|routes|model|strategy|provider|middleware|authenticat\w+)?s?${code}`,
      'i',
    ),
    notPath: new RegExp(
      `${notCode.source}|(^|\\/)(sdks?|clients?|generated|openapi|schemas?)\\/|request|response|webhook`,
      'i',
    ),
    roles: ['product'],
    has: [
      /token|(?<!foreign_?|primary_?)key|secret|impersonat|user/i,
      /create|generate|verify|find|digest|hash|authenticate|sign|issue/i,
    ],
    added: 'unclear',
    removed: 'unclear',
  },
  {
    // What looks at passwords and keeps who passed signed in.
    kind: 'sign-in-way',
    path: new RegExp(
      String.raw`(^|\/)[^/]*(?:auth(?!or)|log[-_]?in|sign[-_]?in|sessions?)[^/]*(?:\/[^/]+)?${code}`,
      'i',
    ),
    notPath: new RegExp(`${notCode.source}|(^|\\/)(?:sdks?|clients?|generated|scripts?)\\/`, 'i'),
    roles: ['product'],
    has: [
      /\b(?:bcrypt\.(?:compare|CompareHash|checkpw|verify)\w*|Bcrypt\.(?:verify|check)\w*|argon2\.verify\w*|password_verify|check_password_hash|check_password|verify_password|passwordEncoder\.matches|CompareHashAndPassword)\(/,
      /session|cookie|jwt|access_?token/i,
    ],
    lacks: /^\s*(?:describe|it)\(/,
    added: 'unclear',
    removed: 'unclear',
  },
  {
    // An address of a program that does something, and that nobody must prove to be let in to.
    kind: 'open-address',
    path: /(^|\/)(?:pages\/api\/.{1,120}|app\/.{0,100}\bapi\/.{0,100}\/route)\.(ts|js|mjs)$/,
    notPath:
      /nextauth|health|hello|robots|sitemap|\bog\b|trpc|manifest|status|version|ping|test|spec|mock|demo|docs?\//i,
    roles: ['product'],
    has: [
      /\bfetch\(|\.(?:create|update|delete|upsert|insert|createMany|deleteMany|send\w{0,10}|upload|put|exec)\(|\bwriteFile|\brevalidate\w{0,6}\(|\bsend[A-Z]\w{2,30}\(/,
      /\bexport\b/,
    ],
    lacks:
      /session|auth|token|secret|signature|verif|api[-_]?key|bearer|cookie|hmac|passw|current_?user|getUser|userId|permission|\bwith[A-Z]\w{1,30}\(|protected|admin|constructEvent|captcha|allowedOrigins|middleware|^\s*export \{|NODE_ENV/i,
    added: 'more',
    removed: 'less',
  },
  {
    // What takes messages from another company, and does not look at who sends them.
    kind: 'open-address',
    path: /(^|\/)[^/]*(?:web_?-?hooks?|callbacks?|WebHook|Webhook|Callback)[-_.]?(?:Controller|controller|handler|view|route|receiver|api)?s?\.(ts|js|py|rb|php|go|java|kt|cs|exs?)$|(^|\/)webhooks?\/[^/]*(?:controller|handler|view|route|receiver|Controller)s?\.(ts|js|py|rb|php|go|java|kt|cs|exs?)$|(^|\/)api\/.{0,80}(?:webhooks?|callback)\/(?:[^/]{1,40}\/)?route\.ts$/,
    notPath:
      /omniauth|oauth|sign_?in|login|auth\/|sdks?\/|clients?\/|types?|dto|models?\/|tasks?\/|steps|jobs?\/|services?\/|requests?\/|events?\/|admin|components?|hooks\/use|test|spec|mock|migrat|frontend|settings|manage/i,
    roles: ['product'],
    has: [
      /^\s*(?:[\w<>[\]?]{2,40}\s){1,5}\w{0,40}(?:create|receive|handle|webhook|post|callback|process|notif|__invoke|store|update)/i,
      /\bparams\b|\brequest\b|\breq\b|\bbody\b|payload|\bconn\b|\$_POST|RequestBody/i,
      /\brender\b|\bhead\b|respond|\bres\.|Response|send_resp|json\(|JsonResult|ActionResult|status/i,
    ],
    lacks:
      /signature|secret|hmac|verif|token|auth|api[-_]?key|basic|current_?user|constructEvent|polic(?:y|ies)|secure_compare|permission|whitelist|allowed_?ips|IsGranted|\bguard|user_id|passw/i,
    added: 'more',
    removed: 'less',
  },
  {
    // A tool for the team in front of which nothing stands.
    kind: 'inner-page-served',
    path: /(^|\/)[^/]*(maildev|mailpit|mailhog|mailcatcher|adminer|phpmyadmin|pgadmin|redis[-_]?commander|kafka[-_]?ui|flower|bull[-_]?board|kibana|metabase|jupyter)[^/]*\.ya?ml$/i,
    notPath: /compose|(^|\/)(docs?|dev|local)[^/]*\/|test/i,
    roles: ['settings', 'product', 'data'],
    has: [/kind:\s?["']?(?:Ingress|IngressRoute|HTTPRoute|Route)\b|\bhost(?:name)?s?:/],
    lacks:
      /auth-(?:url|type|secret|signin)|basic-?auth|whitelist-source|oauth2?-proxy|allowedIp|kind:\s?NetworkPolicy/i,
    added: 'more',
    removed: 'less',
  },
  {
    // The list of what a search for secrets must find, or may leave.
    kind: 'secrets-guarded',
    path: /(^|\/)(\.gitleaks\.toml|\.secrets\.baseline|\.sops\.ya?ml|\.talismanrc|\.gitguardian\.ya?ml|\.git-crypt\/\.gitattributes|\.secretlintrc(\.json)?)$/,
    roles: ['settings', 'product', 'data'],
    has: [/\S/],
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'trouble-reported',
    path: /(^|\/)[^/]*sentry[^/]*\.(ts|js|mjs|rb|py|php|exs?)$/i,
    notPath: /test|spec|mock|stub/i,
    roles: ['product', 'settings'],
    has: [/\binit\b|Sentry\.init|config\.dsn|dsn/i],
    added: 'less',
    removed: 'more',
    severity: 'low',
  },
];
