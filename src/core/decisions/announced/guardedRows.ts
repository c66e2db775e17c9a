import { behindScreens, walls } from './accessWords.ts';
import { beside } from './protectionWords.ts';
import { alternatives, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const people = alternatives`
  (?:normal |regular |other |guest |read-only |support |super ?|contributing |logged[- ]out |anonymous )?(?:
    users? | members? | admins? | administrators? | owners? | managers? | guests? | viewers? | editors? | advis[eo]rs? | agents? | staff | teachers? | students?
    | customers? | clients? | partners? | moderators? | contributors? | collaborators? | visitors? | operators? | reviewers? | authors?
  )
`;
const deeds = alternatives`
  (?:
    access | see | view | read | edit | update | delete | create | manage | approve | reject | invite | upload | download | modify | change | publish
    | assign | close | transfer | remove | join | move | export
  )
`;

const doing = alternatives`
  (?:
    view | access | edit | modify | delet | chang | creat | approv | see | read | download | upload | invit | export | remov | join | impersonat | overwrit
    | publish | assign | mov | updat | manag
  )ing
`;

const attacks = alternatives`
  malicious | attack\w* | injections? | phishing | spam\w* | abus\w+ | brute | spoof\w* | forg(?:ed|ery) | hijack\w* | enumeration | csrf | xss | replay\w* | bots?
  | scrap(?:ing|ers?) | tamper\w* | impersonat\w* | dos | ddos | rebinding | smuggling | downgrade | takeover | untrusted | escalation
`;

const notDoors = words`
  ${beside} | page | null | nil | undefined | race | undo | redo | overflow | keyboard | camera | photos? | disk | file ?system | concurrent\w* | memory
  | cache | slow\w* | quick | direct access in | property | array | index | rate | when not ready
`;

const base = {
  kind: 'announced-protection',
  effect: 'less',
  shown: walls,
  orNamed: true,
  paths: behindScreens,
} as const;

/** What authors announce about who is kept out from now on, in verbs that leave no doubt. */
export const guardedRows: readonly AnnouncedRow[] = [
  {
    ...base,
    acts: ['restrict'],
    said: /^(?:restrict|block|den|revok|forbid|disallow|limit|prevent|don|do not|does not|no longer|never|stop|interdi|restrein|bloqu|empêch)/i,
    of: spaced`
      ^(?:the |all |any |direct |public |anonymous |external |write |read |user |admin |unauth\w+ |unwanted |l['’])*(?:access|acc[èe]s) (?:to|from|for|on|via|aux?|à|des?)\b
      | ^(?:[\w-]+ ){0,3}access (?:to|from|for) (?!be\b)
      | ^(?:${people}) (?:from |to |de |d['’])(?:being able to )?${deeds}
      | ^(?:the |an? |all )?(?:[\w-]+ ){0,2}(?:${people}|job-?seekers?|parents?|attendees?|participants?|applicants?|candidates?|schools?|people|accounts?|providers?) from (?:being able to )?${doing}
      | ^(?:being able to )?(?:view|access|read|download|impersonat|enumerat|escalat)ing (?!twice|empty|multiple)[\w'’-]+
      | ^${doing} .{0,20}other (?:people|users?|members?|teams?|organi[sz]ations?)
      | ^(?:[\w-]+ ){0,2}(?:user (?:search|lookup|enumeration)|(?:visibility|listing) of (?:users|members))\b
      | ^(?:[\w-]+ ){0,2}(?:sign-?ups?|registrations?|log-?ins?|sign-?ins?) (?:from|for|by|to)\b
      | ^(?:[\w-]+ ){0,2}(?:ssl hosts|hosts|external (?:urls?|redirects?|links|hosts?|sites?)|domains|origins|networks?|ip (?:addresses|ranges)|uploads? (?:to|types)|redirects?|redirect uris?|ingress|egress|ssh)(?= (?:to|from|for|in|on|by)\b|[,;(.]|$)
    `,
    unless: notDoors,
  },
  {
    ...base,
    acts: ['restrict'],
    said: /^only/i,
    of: spaced`^(?:the |an? )?(?:[\w-]+ )?(?:${people}) (?:(?:can|may|should be able to|are allowed to|to) ${deeds}\b|should be able to \w+)`,
    unless: notDoors,
  },
  {
    ...base,
    acts: ['name', 'other', 'add', 'swap', 'change'],
    of: spaced`^(?:using |to )?safe(?:ly|r)?[_ -](?:yaml )?(?:load|pars|deseriali|unmarshal|eval|unpickl)\w*`,
    unless: notDoors,
    shown: /safe|load|pars|seriali/i,
  },
  {
    ...base,
    acts: ['add', 'enable', 'name'],
    said: /^$|^(?:add|enabl|support|introduc|implement)/i,
    of: /^(?:support for )?(?:https|ssl|tls|mtls)(?: support| encryption)?(?= (?:for|to|on|in|when)\b|[,;(.]|$)/iu,
    unless: notDoors,
    shown: /https|ssl|tls|cert/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['remove'],
    of: spaced`
      ^(?:[\p{L}.-]+ ){0,3}[\p{L}.-]+['’]s? (?:[\w-]+ )?keys?\b
      | ^(?:[\p{L}.-]+ ){0,3}(?:ssh|gpg|deploy) keys?(?= (?:for|from|of)\b|$)
      | ^(?:[\p{L}.@-]+ ){1,3}(?:from|as) (?:the )?(?:[\w-]+ )?(?:admins?|owners?|maintainers?|signers?|collaborators|sudoers|administrators)(?= (?:of|for|in|on)\b|[,;(.]|$)
      | ^access (?:for|of|from) \p{L}
    `,
    unless: words`${notDoors.source} | api keys? | primary | foreign | cache | i18n | unused keys? | requirements?`,
    shown: /\bkeys?\b|ssh-|gpg|admin|owner|maintainer|sudo|collaborator|member|user/i,
    orNamed: true,
    side: 'old',
    paths: /^(?!.*(?:locales|translations|\.(?:tsx|jsx|vue|svelte|html?|css|json5?)$))/i,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow'],
    said: /^(?:giv|grant|allow|donn)/i,
    of: spaced`^(?:the |all |an? )?(?:[\w.-]+ ){1,4}(?:permissions?|access|rights)(?: (?:to|on|for)\b.{0,60})?$`,
    unless: words`${notDoors.source} | notifications? | location | camera | android | props? | accessibility | without | direct | dot | programmatic | toggl\w* | at once`,
    shown: /permi|action|role|access|polic|grant|effect|statement|allow|user|principal|member|sudo/i,
    paths: /^(?!.*(?:\.github\/|AndroidManifest|translations|locales|\.(?:css|scss|tsx|jsx|vue|svelte)$))/i,
  },
  {
    // One more place or person that is let through.
    kind: 'announced-access',
    effect: 'more',
    acts: ['add', 'allow'],
    of: spaced`
      ^(?:[\w.@/-]+ ){1,5}(?:to|in) (?:the |our )?(?:[\w-]+ ){0,2}(?:(?:white|allow)-?list(?:ed \w+)?|(?:allowed|trusted|permitted|authori[sz]ed|approved) (?:domains?|hosts?|ips?|origins?|e-?mails?(?: domains?)?|senders?|networks?|redirect\w*(?: ur[il]s?)?))(?= (?:for|on)\b|[,;(.]|$)
      | ^(?:l['’])?accès (?:à|au|aux)\b
    `,
    unless: words`${notDoors.source} | words? | csp | cors | linters? | licen[cs]es? | notifications? | location | camera | android | props? | params? | check`,
    shown:
      /allow|white|trusted|permi|domain|host|\bips?\b|origin|\.(?:gov|com|org|net|io|uk|fr|ca)\b|\d{1,3}\.\d{1,3}\.|action|role|access|polic|grant|effect|statement/i,
    paths: /^(?!.*(?:\.github\/|AndroidManifest|translations|locales|\.(?:css|scss|tsx|jsx|vue|svelte)$))/i,
  },
  {
    ...base,
    acts: ['restrict', 'add', 'improve', 'mend', 'other'],
    of: spaced`
      \b(?:protect(?:ion|ed|s)?|prevent(?:ion)?|guard|harden\w*|defen[cs]e|defend|mitigat\w+|secur\w+)\b.{0,40}\b(?:${attacks})\b
      | ^(?:\w+ ){0,3}against (?:\w+ ){0,2}(?:${attacks})\b
    `,
    unless: notDoors,
  },
  {
    ...base,
    acts: ['restrict'],
    said: /^(?:reject|block|den|refus|disallow|prevent|fail|don|do not)/i,
    of: spaced`
      ^(?:[\w-]+ ){0,3}(?:invalid|incorrect|wrong|forged|unsigned|revoked|malformed|missing|unverified|untrusted|stale|expired) (?:\w+ )?(?:
        auth\w* | credentials? | signatures? | tokens? | api keys? | certificates? | nonces? | otps? | hmacs? | jwts? | passwords? | origins? | hosts? | e-?mails?
      )\b
    `,
    unless: words`${notDoors.source} | form | format`,
  },
  {
    ...base,
    acts: ['name', 'other', 'skip', 'restrict'],
    of: spaced`
      ^(?:that )?(?:only )?(?:non-)?${people}
      (?: \w+)? (?:can(?:['’]?t|not| not| no longer)|must not|may not|ne peu(?:t|vent) (?:pas|plus)) ${deeds}\b
      | ^(?:only )(?:the |an? )?(?:${people}) (?:can|may|should be able to|are allowed to) ${deeds}\b
    `,
    unless: words`${notDoors.source} | bug | because | button | fix | safari | chrome | android | ios | find`,
    shown: walls,
  },
  {
    ...base,
    acts: ['restrict'],
    said: /^harden/i,
    of: words`
      containers? | docker | images? | auth\w* | tokens? | headers? | uploads? | markdown | api | apis | sessions? | passwords? | scopes? | cors | csp | redirects?
      | permissions? | installer | ssrf | security | secrets? | cookies? | nginx | proxy | sandbox | iframes? | log-?ins?
    `,
    unless: notDoors,
  },
  {
    // How hard a secret is to guess, and how long what opens stays valid.
    ...base,
    acts: ['restrict', 'add', 'raise'],
    of: spaced`
      \bmin(?:imum|imal)?[_ -]?(?:\w+ )?(?:length|size|entropy)\b.{0,30}\b(?:secrets?|tokens?|keys?|pass-?(?:words?|phrases?|codes?)|pins?|app_secret)
      | \b(?:secret|password|pass-?phrase|pin|pass-?code|api key|signing key|nonce|token|secret_key_base) (?:min\w* )?(?:length|strength|size|entropy)\b
      | \bmin(?:imum|imal)?[_ -]password[_ -]?length
    `,
    unless: words`${notDoors.source} | indicator | max\w* | column | limit\w* | prompt | context | meter`,
    shown: /secret|key|token|\bpin|passw|passphrase|nonce|length|\bmin|random|bytes/i,
  },
  {
    ...base,
    acts: ['lower'],
    of: spaced`
      \b(?:session|invitation|invite|token|link|otp|code|cookie|log-?in|password reset|magic link|jwt)s? (?:expir\w+|lifetimes?|ttl|duration|validity|timeout|max[- ]?age)\b
    `,
    unless: notDoors,
    shown: /session|expir|lifetime|ttl|max_?age|timeout|duration|hours?|days?|minutes?|valid/i,
  },
  {
    ...base,
    acts: ['disable', 'restrict', 'remove'],
    of: /^(?:the )?(?:(?:new|public|user|open|self|self-service|account|anonymous|guest) )*(?:sign-?ups?|registrations?|inscriptions?)(?: for (?:new |all )?(?:users|everyone|now|the public))?$/iu,
    shown: /sign_?-?up|regist|inscri|allow_?new|create_?user/i,
  },
  {
    // The author's own mark says that it is about security, and the verb that something is kept out.
    ...base,
    acts: ['restrict', 'skip'],
    marks: /secu(?:rity|rite|rité)?\)|^(?:sec|security|secu)\b|🔒|:lock:/iu,
    of: /\w/,
    unless: words`${beside} | deps? | scan\w* | allow | relax | workflow | pin | move | trivy | snyk | suppress\w* | ignore`,
  },
  {
    // What was asked of everybody before they came in is asked no more.
    kind: 'announced-protection',
    effect: 'more',
    acts: ['remove', 'disable', 'skip'],
    of: spaced`^(?:the |an? )?(?:api[- ]?key|auth\w*|log-?in|sign-?in|password|2fa|mfa|otp|captcha|token|signature|e-?mail) (?:requirements?|verification|checks?)(?= (?:for|from|on|in|when)\b|[,;(.]|$)`,
    unless: notDoors,
    shown: /key|auth|login|sign|passw|2fa|mfa|otp|captcha|token|verif/i,
    side: 'old',
    paths: behindScreens,
  },
  {
    // Who was kept out by a list is kept out no more.
    kind: 'announced-protection',
    effect: 'more',
    acts: ['remove', 'disable'],
    of: /^(?:the |our |nginx |ingress |ip |source |network |domain |e-?mail )*(?:(?:ip|source ip|cidr) (?:restrictions?|ranges?|filter\w*)|(?:white|allow|block|deny|black)-?list(?:ing|s)?(?: (?:source )?ranges?)?)(?= (?:for|on|in|from)\b|[,;(.]|$)/iu,
    unless: words`${beside} | words? | params? | terms? | tags? | brakeman | trivy | css | lint`,
    shown:
      /white_?-?list|allow_?-?list|block_?-?list|black_?-?list|deny_?-?list|source-?range|cidr|\bips?\b|ip_|restrict|allowed/i,
    paths: /^(?!\.)|^\.(?:k8s|kube|kontinuous|helm)/,
  },
  {
    // Older, weaker or unproved papers are taken.
    kind: 'announced-protection',
    effect: 'more',
    acts: ['allow', 'enable', 'other', 'add'],
    of: spaced`
      ^(?:accept(?:s|ed|ing)? |accepting of |support for )?(?:older|legacy|weak(?:er)?|expired|self-?signed|unsigned|unverified|insecure|invalid|sha-?1|md5|tls ?1\.[01]) (?:[\w-]+ ){0,2}(?:
        algorithms? | certificates? | certs? | keys? | ciphers? | signatures? | tokens? | passwords? | hash(?:es)? | origins? | hosts?
      )\b
    `,
    unless: words`${beside} | revoke | avoid | warn | missing | monitor\w* | alert\w* | check\w* | detect\w* | handl\w*`,
    shown: walls,
    paths: behindScreens,
  },
  {
    ...base,
    acts: ['skip', 'remove', 'disable', 'restrict'],
    said: /^(?:rm|remov|drop|don|do not|no longer|never|stop|disabl|forbid|disallow|reject|refus|den)/i,
    of: spaced`
      ^(?:support(?:ing)? (?:for )?|allow(?:ing)? |accept(?:ing)? |us(?:e|ing) )?(?:the )?(?:unencrypted|unsigned|unauthenticated|plain-?text|insecure|unverified|self-signed|weak|sha-?1|md5|tls ?1\.[01])[ ]
      (?!warning|error|message|test)(?:[\w-]+ ){0,2}(?:data|connections?|requests?|cookies?|passwords?|tokens?|traffic|certificates?|certs?|access|ciphers?|algorithms?|hash(?:es|ing)?|http|protocols?|secrets?|e-?mails?|updates?|packages?|webhooks?|login)\b
    `,
    unless: notDoors,
  },
  {
    ...base,
    acts: ['name', 'other'],
    of: spaced`\b(?:waf|firewall|captcha|2fa|mfa|csrf|hsts|network polic(?:y|ies)|brute[- ]force|ip allow-?list)(?: (?:rules?|protection|support|integration|enforcement))?$`,
    unless: words`${notDoors.source} | fix\w* | remove\w* | disable\w* | revert\w* | without | not`,
    side: 'new',
  },
  {
    ...base,
    acts: ['change', 'mend', 'improve', 'swap', 'other', 'add'],
    of: spaced`
      ^(?:[\w-]+ ){1,4}to (?:disallow|restrict|deny|block|limit|prevent|forbid) (?:[\w-]+ ){0,2}access\b
      | ^(?:redirect\w*|forc\w*) .{0,20}\bhttps\b
      | ^(?:validation|checks?|guards?) (?:for|when|on|before) (?:[\w-]+ ){0,3}(?:roles?|permissions?|ownership)\b
    `,
    unless: notDoors,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow'],
    of: spaced`
      ^(?:all|any|every)(?: \w+)? (?:for |in |with )?(?:cors|origins?)\b
      | \bcors\b.{0,20}\b(?:all|any|every|wildcard)\b
    `,
    unless: words`${notDoors.source} | words? | csp | licen[cs]es? | check | multiple | custom | different`,
    shown: /cors|origin|allow|white|domain|host|\bips?\b|\d{1,3}\.\d{1,3}\.|\.(?:gov|com|org|net|io|uk|fr|ca)\b/i,
    paths: /^(?!.*(?:\.github\/|translations|locales|\.(?:css|scss|tsx|jsx|vue|svelte)$))/i,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow'],
    said: /list/i,
    of: spaced`
      ^(?:[\w.-]+ ){1,4}(?:domains?|hosts?|ip addresses|ips?|origins?)(?= (?:for|on|in)\b|[,;(.]|$)
    `,
    unless: words`${notDoors.source} | words? | csp | licen[cs]es? | check | multiple | custom | different`,
    shown: /cors|origin|allow|white|domain|host|\bips?\b|\d{1,3}\.\d{1,3}\.|\.(?:gov|com|org|net|io|uk|fr|ca)\b/i,
    paths: /^(?!.*(?:\.github\/|translations|locales|\.(?:css|scss|tsx|jsx|vue|svelte)$))/i,
  },
];
