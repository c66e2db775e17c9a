import { every, whatever } from './everyAct.ts';
import { behindScreens, plainRights, walls } from './accessWords.ts';
import { spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const doors = spaced`
  auth | log_?-?in | sign_?-?in | sign_?-?up | sso | saml | oidc | oauth | ldap | passkey | webauthn | passw
  | token | \botp | totp | mfa | 2fa | two_?factor | captcha | recaptcha | turnstile | session | cookie | jwt
  | credential | connexion | mot de passe | proconnect | franceconnect | agentconnect | expir | secret | key
`;

/** What authors announce about what opens: accounts, passwords, sessions, secrets, places that are let in, and rights as a whole. */
export const keyRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'skip', 'other', 'name'],
    of: spaced`
      ^(?:new |external )?(?:users?|sign-?ups?|registrations?|accounts?|members?|guests?)[ ]
      (?:with(?:out)?|from|to (?:own|their)|who)\b
      | \b(?:
        own (?:\w+ )?only
        | only (?:own|their|the owner|admins?|members?|owners?|managers?|staff|authori[sz]ed|authenticated|verified)
        | non-?(?:admins?|members?|owners?) | if not (?:admin|owner|authori[sz]ed|allowed)
        | without (?:permissions?|access|rights?|authori[sz]ation)
      )\b
    `,
    unless: words`
      ui | crash\w* | toast | page | button | spinner | flash | column | toggle | keyboard | chart
      | read-?only access | allow | enable | allowing | can now | css | hover | loading | tab | redirect\w*
      | reset
    `,
    shown: walls,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'add', 'raise', 'change', 'improve', 'name', 'mend', 'other'],
    of: spaced`
      \bpasswords? (?:polic(?:y|ies)|length|complexity|validations?|requirements?|strength|rules?|history|reuse)
      | (?:min(?:imum|imal)?[_ ]?length|length) (?:of (?:the )?)?passwords? | \bpolitique de mots? de passe
    `,
    unless: words`
      ui | page | button | error | message | label | screen | link to | flaky | crash\w* | optional | disable
      | bypass | skip | remove | hint | help text
    `,
    shown: /passw|mot_?de_?passe|min_?length|zxcvbn/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'add', 'lower', 'keep'],
    of: spaced`
      \b(?:
        session | otp | totp | login | reset | access | refresh | api | auth | invitation | magic | password
        | jwt | oauth | oidc | verification
      )(?: (?:token|code|key|link|session)s?)? (?:
        expir\w+ | lifetimes? | revocation | timeout | ttl | duration | invalidation
      )
      | \b(?:otp|login|oauth|user|all|other|active|refresh|access|api|reset|auth)(?: (?:otp|login|reset))?[ ]
      (?:codes?|tokens?|sessions?|keys?|links?) (?:after|on|by|when|upon|if)\b
    `,
    unless: words`
      ui | page | button | error | message | label | screen | link to | increase | extend | longer | flaky
      | crash\w* | allow | optional | disable | configur\w+ | notices? | info\w* | column | display
      | lifetimes? to
    `,
    shown: doors,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['raise'],
    of: spaced`
      \b(?:session|login|access token|refresh token|cookie|jwt)s? (?:duration|lifetime|expir\w+|timeout|ttl|length)
      | \bdefault session\b
    `,
    shown: /session|expir|lifetime|ttl|max_?age|timeout|duration|hours?|days?|minutes?/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'remove', 'skip', 'other', 'name'],
    of: spaced`
      \b(?:production|prod|hard-?coded|plain-?text|nested|leaked|exposed) (?:\w+ )?
      (?:keys?|secrets?|passwords?|tokens?|credentials?)\b
      | \b(?:hash(?:es|ed|ing)?|encrypt(?:s|ed|ing)?|chiffr\w+)\b.{1,30}\b(?:
        keys? | secrets? | passwords? | tokens? | credentials? | notes | mots? de passe | donn[ée]es
      )\b
      | ^(?:[\w-]+ )?(?:api keys?|passwords?|tokens?|secrets?|credentials|mots? de passe)\b.{1,20}\b(?:in|from|at rest)\b
    `,
    unless: words`
      form | ui | page | button | field in | example | demo | ci | workflow | unused | docs? | crash\w* | copy
      | parsing | typo | lookup | commit hash | hash (?:router|link|url|map) | deprecated | migration | lldap
      | env | modal | download | staging
    `,
    shown: /key|secret|passw|token|credential|hash|encrypt|crypt|digest|mask|redact|mot_?de_?passe/i,
    paths: behindScreens,
  },
  {
    // Pages, addresses and bodies that others may load the product from, or the product from them.
    kind: 'announced-access',
    effect: 'unclear',
    acts: [...whatever],
    of: words`
      csp | content[- ]security[- ]policy | cors
      | (?:domains?|ips?|origins?|hosts?|e-?mails?|urls?|redirect uris?) (?:allow|white|block|black|deny)-?list\w*
      | (?:allow|white|block|black|deny)-?list(?:ed|s|ing)?\b.{1,30}\b(?:domains?|ips?|origins?|hosts?|e-?mails?|urls?)
      | to (?:the )?(?:allow|white)-?list | allowed (?:domains?|hosts?|origins?|ips?|emails?)
      | trusted (?:ips?|prox(?:y|ies)|origins?|hosts?|domains?) | frame[- ]ancestors | x-frame-options
      | same-?site | secure cookies? | http-?only | tls ?v?1\.\d | cipher suites?
      | ip (?:restriction|filter\w*|firewall\w*) | network polic(?:y|ies)
    `,
    unless: words`
      dev | development | local | localhost | test | storybook | review apps? | docs? | warning | error | errors
      | linter? | params? | attributes? | fields? | css | columns? | tags | words? | stream | docker-compose
      | move | user ?type | messages?
    `,
    shown: spaced`
      csp | content.?security | cors | allow | whitelist | block_?-?list | blacklist | trusted | ancestor
      | x-frame | same_?-?site | secure | http_?-?only | tls | cipher | origin | domain | \bip\b | src | host
      | egress | ingress | https?:
    `,
    paths: /^(?!.*\.github\/)/,
  },
  {
    // Who may do what changes, and the words do not say for whom it is more.
    kind: 'announced-access',
    effect: 'unclear',
    acts: [...every, 'mend', 'improve'],
    of: spaced`
      ^(?:the |new |some |les? |des |la )?(?:[\p{L}-]+ ){0,3}(?:
        permissions? | authori[sz]ation polic\w+ | access (?:rights?|control|polic\w+) | rbac | acls?
        | droits (?:d['’]acc[èe]s|des? \w+|utilisateurs?) | abilities | roles? permissions?
      )(?= (?:for|on|to|in|of|when|based|check\w*|pour|sur)\b|[.,:]|$)
      | \b(?:gestion|v[ée]rification|contr[ôo]le) des (?:droits|acc[èe]s)\b | \b(?:role|group) mappings?\b
      | \broles? (?:to|for|from) (?:the |a |all )?(?:users?|members?|endpoints?|end points|admins?|team)\b
      | \baccess (?:rights?|control)\b
    `,
    unless: words`
      locations? | notifications? | camera | photos? | microphone | bluetooth | storage | android | ios
      | manifest | workflows? | github | gh | actions? | files? | chmod | docker\w* | director(?:y|ies)
      | clipboard | page | ui | screen | button | errors? | messages? | dialog | form | header
      | request permission | runtime | contacts? | aria | media | overlay | system | alarms? | calendar
      | id-token | pull-requests | contents | oauth app | extension | snap | flatpak | sudo | labels? | column
      | list | table | flaky | n\+1 | query | queries | speed | perf\w* | cache | tasks? | title | mobile
      | modal | prefix | widget | links? | minimi[sz]e | token generation | crash | get | assignable | dev
      | resetting | insuffi\w+ | overview | render | executable | sendmail
    `,
    shown: plainRights,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict'],
    of: spaced`
      ^(?:the |all |our )?(?:[\w/-]+ ){0,3}(?:
        endpoints? | routes? | api | admin (?:area|pages?|panel) | webhooks? | actuator\w*
      )(?: (?:with|behind|by|using|to)\b|$)
    `,
    unless: /\b(?:rate|size|number|length|params?|input|response|errors?|calls|requests|duplicate|only if)\b/i,
    shown: /auth|permi|role|policy|guard|secur|token|signature|secret|verify|login|session/i,
    roles: ['product', 'settings'],
  },
];
