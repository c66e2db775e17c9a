import { every, whatever } from './everyAct.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Lines that decide who comes in or does what. */
const rights =
  /permi(?:t|ssion)|\brole|roles?[_ ]|[a-z]Roles?\b|admin|owner|member|\bcan(?:_\w|\?|(?:create|read|update|delete|edit|view|manage|access|see|write|modify|approve|invite|publish|destroy|download|record|upload|mute|list|add|remove)\w*\b)|allow|author|polic|access|abilit|guard|require|staff|is_|scope|droit|habilit|visib|public|private|forbid|den(?:y|ied)|40[13]/i;
/** The same, of words that hardly mean anything else. */
const plainRights =
  /permission|permit\w*\?|\brole|roles?[_ ]|[a-z]Roles?\b|is_?admin|is_?owner|\bcan(?:_\w|\?|(?:create|read|update|delete|edit|view|manage|access|see|write|modify|approve|invite|publish|destroy|download|record|upload|mute|list|add|remove)\w*\b)|authori[sz]|polic(?:y|ies)|\babilit|hasrole|before_action|access[_ ]?control|current_?user|visible_to|droit|habilit|\bcrud\b/i;
const doors =
  /auth|log_?-?in|sign_?-?in|sign_?-?up|sso|saml|oidc|oauth|ldap|passkey|webauthn|passw|token|\botp|totp|mfa|2fa|two_?factor|captcha|recaptcha|turnstile|session|cookie|jwt|credential|connexion|mot de passe|proconnect|franceconnect|agentconnect|expir|secret|key/i;
const walls =
  /permi(?:t|ssion)|\brole|roles?[_ ]|admin|owner|auth|polic|access|abilit|guard|require|forbid|den(?:y|ied)|csrf|xss|ssrf|sanitiz|escap|encod|captcha|turnstile|totp|otp|mfa|2fa|factor|csp|content-security|hsts|header|session|token|password|private|valid|secur|403|401|redirect|droit|habilit|quote|safe|random|hash|crypt|digest|compare|allow|block|reject|regex|strip|origin|inject|param|bind|prepare/i;
/** Not what a screen draws, nor what the team's own checks may do. */
const behindScreens =
  /^(?!.*(?:\.github\/|github_actions|\.(?:tsx|jsx|vue|svelte|html?|erb|haml|slim|twig|hbs|njk|css|scss|xml|storyboard|xaml|cshtml|razor|eex|heex|jinja2?)$|frontend\/|(?:^|\/)(?:client|web|ui)\/|android\/|ios\/|translations|factor(?:y|ies)|mock|msw))/i;

const people =
  'members?|users?|admins?|administrators?|owners?|managers?|guests?|viewers?|editors?|agents?|staff|support|super-?users?|super-?admins?|everyone|anyone|teachers?|instructors?|clients?|customers?|partners?|moderators?|providers?|contributors?|collaborators?|participants?|organi[sz]ers?|coordinators?|supervisors?|operators?|students?|parents?|visitors?|schools?|authors?|reviewers?|usagers?|gestionnaires?|instructeurs?|administrateurs?|utilisateurs?|b[ée]n[ée]voles?|conseillers?|structures?|experts?';
const comfort =
  /\b(?:select|choose|sort|filter|customi[sz]e|resize|drag|scroll|zoom|collapse|expand|copy|paste|type|click|pick|toggle|rename|reorder|theme|search|skip|dismiss|start|enable|disable|renew|configure|specify|pass|override|define|use|log-?in|sign|set|provide|enter|work around|opt|hint|tag|run|dry|log ?out|navigate|try|switch|change to|delete (?:their|his|her|your|own)(?: own)? accounts?)\b/i;

const deeds =
  '(?:access|see|view|read|edit|update|delete|create|manage|approve|reject|invite|upload|download|modify|change|publish|assign|close|cancel|remove|transfer|voir|modifier|supprimer|cr[ée]er|consulter|valider|g[ée]rer|ajouter|acc[ée]der)';

/** What authors announce about who may come in, with what, and who may do what. */
export const accessRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow', 'enable'],
    of: new RegExp(
      `^(?:all |any |non-|other |more |the |les? |la |aux? |des |à l['’])?(?:[\\w-]+ ){0,2}(?:${people})(?: roles?)? (?:who [\\w ]{1,30} )?(?:to |and \\w+ to |with \\w+ to |roles? to |de |d['’]|à )`,
      'iu',
    ),
    unless: comfort,
    shown: rights,
    paths: /^(?!.*(?:\.github\/|AndroidManifest|translations))/i,
  },
  {
    // Whoever may do what only some may: people of the trade have names that no list knows.
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow'],
    of: /^(?:all |any |the |les? |aux? )?(?!for\b|\S*(?:fields?|files?|components?|pages?|apps?|items?|values?|columns?|charts?|blocks?|links?|urls?)\b)\p{L}[\p{L}'’/-]+(?: [\p{L}-]+){0,2} (?:to |d['’]|de |à )(?:access|see|view|read|edit|update|delete|create|manage|administer|approve|reject|invite|upload|download|modify|change|join|publish|assign|close|submit|cancel|add|remove|acc[ée]der|voir|modifier|supprimer|cr[ée]er|consulter|attribuer|valider|g[ée]rer|ajouter|inviter)\b/iu,
    unless:
      /\b(?:files?|components?|pages?|apps?|values?|columns?|charts?|css|props?|queries|query|cron|jobs?|scripts?|us to)\b/i,
    shown: plainRights,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['add', 'enable', 'allow'],
    of: new RegExp(
      `\\b(?:permissions?|rights?|access|capabilit(?:y|ies)|abilit(?:y|ies)|droits?)\\b.{1,40}\\b(?:for|to|pour|aux?) (?:the |all |any |les? |la )?(?:[\\w-]+ )?(?:${people})\\b|^(?:guest|public|anonymous|unauthenticated|read-only|external) access\\b`,
      'iu',
    ),
    unless: /\b(?:check|restrict|deny\w*|page|test|only|ui|screen|button|files?|folder|ability to|e-?mails?)\b/i,
    shown: rights,
  },
  {
    // Said as a sentence of its own: 'Admins can now create users'.
    kind: 'announced-access',
    effect: 'more',
    acts: ['name', 'other'],
    of: new RegExp(
      `^(?:all |any |the |les? )?(?:[\\w-]+ ){0,2}(?:${people}) (?:can(?: now| also)?|may|peu(?:t|vent)(?: maintenant| désormais)?) ${deeds}\\b`,
      'iu',
    ),
    unless: comfort,
    shown: rights,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['name', 'other', 'restrict', 'skip'],
    of: new RegExp(
      `\\b(?:can(?:['’]?t|not| not| no longer)|must not|may not|(?:from|de) (?:being able to )?|ne peu(?:t|vent) (?:pas|plus)) ${deeds}\\b`,
      'iu',
    ),
    unless: /\b(?:ui|crash\w*|bug|when|because|error|page|button|safari|chrome|android|ios|overflow|flash)\b/i,
    shown: plainRights,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow', 'add', 'enable', 'name', 'other'],
    of: /\bwithout (?:auth\w*|log-?in|signing in|(?:a )?password|(?:\w+ )?verification|(?:a )?token|being (?:logged|signed) in)\b|\bto (?:the )?(?:public|unauthenticated|open) (?:routes?|paths?|endpoints?|pages)\b/iu,
    unless: /\b(?:crash\w*|error|test|fails?|failing|redirect|loop|when)\b/i,
    shown: /auth|log_?-?in|sign|passw|verif|token|public|anonymous|guard|require|session/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['remove', 'disable', 'restrict'],
    of: /^(?:the )?(?:(?:public|open|self|user|oauth|new|free) )?(?:self[- ]?)?(?:sign-?ups?|registrations?|inscriptions?)(?: (?:routes?|endpoints?|pages?|for|by|with|via|from)\b|$)/iu,
    unless: /\b(?:button|form|error|e-?mail|message|link|field|modal)\b/i,
    shown: /sign_?-?up|regist|inscri|oauth|create_?user/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict'],
    of: /\bagainst\b|\b(?:invalid|wrong|missing|forged|unsigned|unverified|untrusted) (?:\w+ )?(?:signatures?|hmac|certificates?|credentials?|origins?|e-?mails?|senders?)\b|\bnon-?governmental\b/iu,
    unless: /\b(?:crash\w*|null|nil|race|undefined|regression|typo|schema|ui|overflow|empty|duplicate\w*|data loss)\b/i,
    shown: walls,
    paths: behindScreens,
  },
  {
    // A wall that goes.
    kind: 'announced-access',
    effect: 'more',
    acts: ['remove', 'disable', 'skip', 'lower'],
    of: /^(?:the )?(?:[\w-]+ )?(?:csrf(?: (?:protection|check|verification))?|captcha|recaptcha|turnstile|2fa|mfa|two[- ]factor(?: auth\w*)?|(?:permission|authori[sz]ation|access|role|signature|token|password|auth(?:entication)?) (?:checks?|restrictions?|requirements?|verification|validation))(?: (?:for|on|in|from|when|to|check)\b|$)/iu,
    unless:
      /\b(?:ui|page|flag|test|dev|local|duplicate|field|message|form|screen|spec|unused|old|legacy|client[- ]side|front-?end)\b/i,
    shown: walls,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict', 'add', 'enable', 'name'],
    of: /\b(?:(?:unauthori[sz]ed|unauth(?:enticated)?|anonymous|external|write) access|access (?:to|checks?)|permission checks?|authori[sz]ation checks?|role checks?|(?:only )?(?:to|for|by) (?:authenticated|authori[sz]ed|logged[- ]in|signed[- ]in|verified) \w+|2fa|mfa|two[- ]factor(?: authentication)?|second factor|captcha|recaptcha|turnstile|brute[- ]force|security headers?|hsts|permissions? when|double authentification|accès (?:à|aux|au))\b/iu,
    unless:
      /\b(?:access tokens? to|data access|allow access|accessib\w+|accessor|ui|page|menu|screen|error message|flag|bypass|access for|bot|easy|quick|without|upgrade|bump|library|crash|loader|whitelist\w*|disable|reset|link|ban|backup codes?|email as|guide|query|tool|api to|log|logs|role access to|csp|for other|method|from|support for|imports?|fixes|minor|show|indicator|user list|can now|regen\w*|restore|executable|sendmail|overview|ability|feature|subscribe)\b/i,
    shown: walls,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict', 'mend', 'improve'],
    of: /\b(?:access to|(?:unauthori[sz]ed|unauth(?:enticated)?|anonymous|public) access|(?:missing )?(?:permission|authori[sz]ation|access|role|ownership) checks?|(?:only )?(?:to|for|by) (?:[\w-]+ )?(?:admins?|owners?|staff|super ?-?users?|moderators?|members?|editors?)(?: only| role)?$|private (?:instances?|repos\w*|files?|networks?|ips?|addresses)|visibility|droits|acc[èe]s (?:à|aux|au)|l['’]acc[èe]s)(?=[\s,.)]|$)/iu,
    unless:
      /\b(?:ui|page|button|crash\w*|dock|column|keyboard|slow|n\+1|performance|performant|race|typo|flaky|link|lien|email|e-mail|crud|bug|tracer|nil|null|undefined|executable|sendmail)\b/i,
    shown: plainRights,
    paths: behindScreens,
  },
  {
    // Ways to break in have names of their own.
    kind: 'announced-access',
    effect: 'less',
    acts: ['add', 'enable', 'restrict', 'mend', 'improve', 'change', 'name', 'other', 'raise', 'swap'],
    asks: ['name', 'other'],
    of: /\b(?:csrf|xss|ssrf|idor|redos|rce|cross-site \w+|(?:sql|html|code|command|template|header|ldap|script|css|formula|csv|object|xml|prompt|nosql) injections?|injection (?:vulnerab\w+|attacks?|flaw)|path traversal|directory traversal|zip slip|open redirects?|privilege escalations?|(?:account|user|e-?mail|username) enumeration|clickjacking|brute[- ]force|timing (?:attacks?|safe)|replay(?:ed)? (?:attacks?|tokens?)|(?:totp|otp|token|code|nonce|request|webhook) replays?|session (?:fixation|hijack\w*)|vulnerabilit(?:y|ies)|cve-\d{4}-\d+|ghsa-\w+|security (?:issues?|holes?|fix(?:es)?|flaws?|bugs?|concerns?|headers?|hardening|improvements?|patch(?:es)?|vulnerab\w+|bypass|advisor\w+)|(?:improve|tighten|strengthen|harden|enhance|increase)\w* (?:the )?(?:\w+ )?security|auth(?:entication|orization)? bypass|(?:secret|token|password|credential|api key|pii|data|information)s? (?:leak\w*|exposure|disclosure)|leak(?:ing|ed|s)? (?:of )?(?:secrets?|tokens?|passwords?|credentials|api keys?)|failles? (?:de sécurité|xss)|vuln[ée]rabilit[ée]s?|injection$|^(?:the )?security of\b|(?:safe|sanitiz\w+) (?:markdown|html))/iu,
    unless:
      /\b(?:scan\w*|report(?:s|ing)?|polic(?:y|ies) file|security\.md|dashboard|page|alerts?|list|badge|(?:add|run|set ?up) .{1,20}checker|dependency injection|false positive|ignore|tabs?|template for|contact|trusted[_ ]origins?|token ids?|cookies?|move|config\w*|functions|meta|bump|upgrade|upgrading|update|deps?|dependenc\w+|packages?|docker|image injection|image|images|dev|n['’]affect|doesn['’]t affect|snyk|gemfile)\b/i,
    shown: walls,
  },
  {
    // The same in components of others: the list of components shows it.
    kind: 'weakness-fixed',
    effect: 'less',
    acts: whatever,
    of: /\b(?:vulnerabilit(?:y|ies)|vulnérabilités?|cve(?:-\d{4}-\d+)?s?|ghsa-\w+|security (?:updates?|upgrades?|fix(?:es)?|patch(?:es)?|issues?|advisor\w+)|redos)\b/iu,
    unless:
      /\b(?:scan\w*|report(?:s|ing)?|ignore|suppress\w*|dashboard|alert|dependabot|workflow|config\w*|doesn['’]t affect|spring security|eslint|dev)\b/i,
    shown: /\d/,
    roles: ['parts', 'lock'],
    severity: 'low',
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict', 'skip', 'change', 'swap', 'add', 'mend', 'improve', 'remove', 'other'],
    marks: /secu(?:rity|rite|rité)?\)|^(?:sec|security)\b|🔒|:lock:/iu,
    of: /./,
    unless:
      /\b(?:bump|upgrade|deps?|dependenc\w+|scan\w*|allow|relax|loosen|disable|workflow|pin|hash(?:es)? for|whitelist|crash\w*|error|empty|pattern|param|lint|rename|move)\b/i,
    shown: walls,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'unclear',
    acts: whatever,
    marks: /🛂|:passport_control:|\((?:permissions?|rbac|acl|roles?|authz|droits)\)/iu,
    of: /./,
    unless: /\b(?:button|page|ui|style|padding|modal|screen|test\w*|message|env)\b/i,
    shown: plainRights,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict', 'skip', 'other', 'name'],
    of: /^(?:new |external )?(?:users?|sign-?ups?|registrations?|accounts?|members?|guests?) (?:with(?:out)?|from|to (?:own|their)|who)\b|\b(?:own (?:\w+ )?only|only (?:own|their|the owner|admins?|members?|owners?|managers?|staff|authori[sz]ed|authenticated|verified)|non-?(?:admins?|members?|owners?)|if not (?:admin|owner|authori[sz]ed|allowed)|without (?:permissions?|access|rights?|authori[sz]ation))\b/iu,
    unless:
      /\b(?:ui|crash\w*|toast|page|button|spinner|flash|column|toggle|keyboard|chart|read-?only access|allow|enable|allowing|can now|css|hover|loading|tab|redirect\w*|reset)\b/i,
    shown: walls,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict', 'add', 'raise', 'change', 'improve', 'name', 'mend', 'other'],
    of: /\bpasswords? (?:polic(?:y|ies)|length|complexity|validations?|requirements?|strength|rules?|history|reuse)|(?:min(?:imum|imal)?[_ ]?length|length) (?:of (?:the )?)?passwords?|\bpolitique de mots? de passe/iu,
    unless:
      /\b(?:ui|page|button|error|message|label|screen|link to|flaky|crash\w*|optional|disable|bypass|skip|remove|hint|help text)\b/i,
    shown: /passw|mot_?de_?passe|min_?length|zxcvbn/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict', 'add', 'lower', 'keep'],
    of: /\b(?:session|otp|totp|login|reset|access|refresh|api|auth|invitation|magic|password|jwt|oauth|oidc|verification)(?: (?:token|code|key|link|session)s?)? (?:expir\w+|lifetimes?|revocation|timeout|ttl|duration|invalidation)|\b(?:otp|login|oauth|user|all|other|active|refresh|access|api|reset|auth)(?: (?:otp|login|reset))? (?:codes?|tokens?|sessions?|keys?|links?) (?:after|on|by|when|upon|if)\b/iu,
    unless:
      /\b(?:ui|page|button|error|message|label|screen|link to|increase|extend|longer|flaky|crash\w*|allow|optional|disable|configur\w+|notices?|info\w*|column|display|lifetimes? to)\b/i,
    shown: doors,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['raise'],
    of: /\b(?:session|login|access token|refresh token|cookie|jwt)s? (?:duration|lifetime|expir\w+|timeout|ttl|length)|\bdefault session\b/iu,
    shown: /session|expir|lifetime|ttl|max_?age|timeout|duration|hours?|days?|minutes?/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict', 'remove', 'skip', 'other', 'name'],
    of: /\b(?:production|prod|hard-?coded|plain-?text|nested|leaked|exposed) (?:\w+ )?(?:keys?|secrets?|passwords?|tokens?|credentials?)\b|\b(?:hash(?:es|ed|ing)?|encrypt(?:s|ed|ing)?|chiffr\w+)\b.{1,30}\b(?:keys?|secrets?|passwords?|tokens?|credentials?|notes|mots? de passe|donn[ée]es)\b|^(?:[\w-]+ )?(?:api keys?|passwords?|tokens?|secrets?|credentials|mots? de passe)\b.{1,20}\b(?:in|from|at rest)\b/iu,
    unless:
      /\b(?:form|ui|page|button|field in|example|demo|ci|workflow|unused|docs?|crash\w*|copy|parsing|typo|lookup|commit hash|hash (?:router|link|url|map)|deprecated|migration|lldap|env|modal|download|staging)\b/i,
    shown: /key|secret|passw|token|credential|hash|encrypt|crypt|digest|mask|redact|mot_?de_?passe/i,
    paths: behindScreens,
  },
  {
    // Pages, addresses and bodies that others may load the product from, or the product from them.
    kind: 'announced-access',
    effect: 'unclear',
    acts: [...whatever],
    of: /\b(?:csp|content[- ]security[- ]policy|cors|(?:domains?|ips?|origins?|hosts?|e-?mails?|urls?|redirect uris?) (?:allow|white|block|black|deny)-?list\w*|(?:allow|white|block|black|deny)-?list(?:ed|s|ing)?\b.{1,30}\b(?:domains?|ips?|origins?|hosts?|e-?mails?|urls?)|to (?:the )?(?:allow|white)-?list|allowed (?:domains?|hosts?|origins?|ips?|emails?)|trusted (?:ips?|prox(?:y|ies)|origins?|hosts?|domains?)|frame[- ]ancestors|x-frame-options|same-?site|secure cookies?|http-?only|tls ?v?1\.\d|cipher suites?|ip (?:restriction|filter\w*|firewall\w*)|network polic(?:y|ies))\b/iu,
    unless:
      /\b(?:dev|development|local|localhost|test|storybook|review apps?|docs?|warning|error|errors|linter?|params?|attributes?|fields?|css|columns?|tags|words?|stream|docker-compose|move|user ?type|messages?)\b/i,
    shown:
      /csp|content.?security|cors|allow|whitelist|block_?-?list|blacklist|trusted|ancestor|x-frame|same_?-?site|secure|http_?-?only|tls|cipher|origin|domain|\bip\b|src|host|egress|ingress|https?:/i,
    paths: /^(?!.*\.github\/)/,
  },
  {
    // Who may do what changes, and the words do not say for whom it is more.
    kind: 'announced-access',
    effect: 'unclear',
    acts: [...every, 'mend', 'improve'],
    of: /^(?:the |new |some |les? |des |la )?(?:[\p{L}-]+ ){0,3}(?:permissions?|authori[sz]ation polic\w+|access (?:rights?|control|polic\w+)|rbac|acls?|droits (?:d['’]acc[èe]s|des? \w+|utilisateurs?)|abilities|roles? permissions?)(?= (?:for|on|to|in|of|when|based|check\w*|pour|sur)\b|[.,:]|$)|\b(?:gestion|v[ée]rification|contr[ôo]le) des (?:droits|acc[èe]s)\b|\b(?:role|group) mappings?\b|\broles? (?:to|for|from) (?:the |a |all )?(?:users?|members?|endpoints?|end points|admins?|team)\b|\baccess (?:rights?|control)\b/iu,
    unless:
      /\b(?:locations?|notifications?|camera|photos?|microphone|bluetooth|storage|android|ios|manifest|workflows?|github|gh|actions?|files?|chmod|docker\w*|director(?:y|ies)|clipboard|page|ui|screen|button|errors?|messages?|dialog|form|header|request permission|runtime|contacts?|aria|media|overlay|system|alarms?|calendar|id-token|pull-requests|contents|oauth app|extension|snap|flatpak|sudo|labels?|column|list|table|flaky|n\+1|query|queries|speed|perf\w*|cache|tasks?|title|mobile|modal|prefix|widget|links?|minimi[sz]e|token generation|crash|get|assignable|dev|resetting|insuffi\w+|overview|render|executable|sendmail)\b/iu,
    shown: plainRights,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['restrict'],
    of: /^(?:the |all |our )?(?:[\w/-]+ ){0,3}(?:endpoints?|routes?|api|admin (?:area|pages?|panel)|webhooks?|actuator\w*)(?: (?:with|behind|by|using|to)\b|$)/i,
    unless: /\b(?:rate|size|number|length|params?|input|response|errors?|calls|requests|duplicate|only if)\b/i,
    shown: /auth|permi|role|policy|guard|secur|token|signature|secret|verify|login|session/i,
    roles: ['product', 'settings'],
  },
];
