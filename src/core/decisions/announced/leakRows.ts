import { behindScreens, plainRights } from './accessWords.ts';
import { alternatives, spaced, words } from './spacedPattern.ts';
import { beside } from './protectionWords.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const secrets = alternatives`
  secrets? | passwords? | pass-?phrases? | (?:\w+ )?tokens? | credentials? | api[- ]?keys? | private keys? | signing keys? | security keys?
  | connection strings? | session (?:ids?|keys?|cookies?) | encryption keys? | access keys? | client secrets? | mots? de passe | jetons?
`;

const secretLines =
  /key|secret|passw|token|credential|hash|encrypt|crypt|digest|mask|redact|mot_?de_?passe|\bdsn\b|session|except|filter|private/i;

const notSecret = words`
  tests? | specs? | dev | development | local | locally | docs? | mocks? | ui | icons? | buttons? | labels? | modals? | unused | staging | ci | types? | columns? | flaky
  | styles? | demo | page | input | reset | screen | placeholder | form | forms | examples? | fixtures? | workflows? | actions? | design | parser | parsing
  | token ?count\w* | max tokens | tokens? usage | color | push tokens? | cache key | refresh | code duplications?
`;

/** What is kept on purpose is not taken away. */
const notKept = /^(?!keep|kept|retain|conserv|garde)/i;

/** What authors announce about secrets and hidden things: who learns of them, how they are kept, who is handed a key. */
export const leakRows: readonly AnnouncedRow[] = [
  {
    // A secret that goes out of where many can read it.
    kind: 'announced-protection',
    effect: 'less',
    acts: ['remove', 'skip', 'keep', 'restrict', 'disable', 'swap', 'change', 'mend', 'other', 'name'],
    said: notKept,
    of: spaced`
      ^(?:[\w'’-]+ ){0,4}(?:${secrets})(?: \w+)?[ ](?:
        (?:leak\w* |exposed |appearing |being (?:logged|leaked|printed|exposed) )?(?:from|in|to|out of) (?:the )?(?:\w+ ){0,2}(?:
          logs? | logging | output | terraform | (?:show |index )?(?:endpoint|response|payload|json|serializer) | extra info in sentry | urls? | query ?(?:params?|strings?) | repo(?:sitory)? | code(?: ?base)? | source | source code
          | state | sentry | exports? | browser | bundle | image | plain-?text | database | history
        )\b
        | (?:in ?to|to) (?:an? |the )?(?:\w+ ){0,2}(?:
          env\w* | secrets? (?:manager|store) | vault | parameter store | key ?vault | ssm | kubernetes secrets? | encrypted \w+
        )\b
      )
      | ^(?:log(?:ging)?|print(?:ing)?|expos(?:e|ing)|leak(?:ing)?|show(?:ing)?|return(?:ing)?|send(?:ing)?) (?:of )?(?:the |any |user )?(?:[\w'’-]+ ){0,2}(?:${secrets})\b
    `,
    unless: words`${notSecret.source} | add | missing | wrong | invalid | empty | incorrect | format\w* | expired`,
    shown: secretLines,
    paths: behindScreens,
  },
  {
    kind: 'announced-protection',
    effect: 'less',
    acts: ['restrict', 'add', 'enable', 'send', 'other', 'name', 'swap', 'change', 'improve', 'mend'],
    of: spaced`
      (?:^|\b(?:and|now|use|sha-?(?:1|2|256|512)|bcrypt|argon2\w*|scrypt|hmac|securely) )(?:hash(?:es|ed|ing)?|encrypt(?:s|ed|ing)?|chiffr\w+|salt(?:s|ed|ing)?)[ ]
      (?:the |user |stored |all |our )?(?:[\w-]+ ){0,3}(?:${secrets}|data|notes|values|columns|payloads?|backups?|settings|variables|config\w*|messages)\b
      | \b(?:${secrets}) (?:as|are|is) (?:hash\w*|encrypted|\w*crypt\w*)\b
      | \bconstant[- ]time\b | \btiming[- ]safe\b | \bsecure random\b | \bcryptographically\b
    `,
    unless: words`${beside} | router | commit hash | map | anchor | pii | files? hash\w*`,
    shown: /hash|encrypt|crypt|digest|argon|pbkdf|salt|subtle|timing|compare|constant|random/i,
    side: 'new',
    paths: behindScreens,
  },
  {
    // A key for somebody else, or one more place that is let in.
    kind: 'announced-access',
    effect: 'more',
    acts: ['add', 'allow', 'send', 'enable'],
    of: spaced`
      (?:^|^(?:in |new |an? |the |some )*(?:[\w'’.-]+ ){0,4})(?:
        client credentials? | credentials? | api keys? | access keys? | ssh keys? | deploy keys? | public keys? | service accounts? | hawk credentials?
        | oauth clients? | machine accounts? | personal access tokens? | deploy tokens?
      ) (?:for|to) (?!(?:the )?(?:test|dev|local|ci|staging|docs?|verif|sign|decrypt|validat|all|each|every|use|be|make|allow|access|support|when)\w*\b)
      | ^(?:in |new |an? )?(?:[\w'’.-]+ ){1,4}(?:client credentials|['’]s? (?:ssh|public) keys?)\b
    `,
    unless: words`
      ${beside} | page | screen | form | settings? | rotat\w+ | missing | support | endpoint | api to | select\w* | validat\w+ | verify | list | table | search | names? | expir\w+ | description | filter | provider | pagination | env var\w* | envs?`,
    shown: /credential|key|client|hawk|secret|ssh-|token|account/i,
    side: 'new',
    paths: /^(?!.*(?:\.github\/|translations|locales|\.(?:tsx|jsx|vue|svelte|html?|css|erb)$))/i,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['add', 'allow', 'enable', 'raise', 'name', 'other'],
    of: spaced`
      \b(?:further|more|additional|extra|wider|elevated|temporary|emergency|developer|admin|write|production|prod|full) access (?:to|for|on)\b
      | ^(?:the |an? |new )?(?:alternative|additional|extra|another|other) (?:[\w-]+ ){0,2}(?:roles?|scopes?) (?:to|for|on)\b
      | ^(?:log-?ins?|sign-?ins?|sign-?ups?|registrations?|authentication|traffic|connections?|ssh|access|egress|ingress)[ ]
      (?:attempts? )?(?:from|by|for|to) (?!(?:be|the same)\b)
      | ^(?:[\p{L}\w.-]+ ){0,3}(?:an? |the )?(?:admin|write|read|owner|maintainer|developer|editor|full) (?:access|rights?|permissions?|role) (?:to|for|on)\b
      | ^(?:[\p{L}\w.-]+ ){1,3}access to (?:the |our )?(?:[\w-]+ ){0,4}(?:api|data|database|bucket|repos\w*|cluster|secrets?|logs?|state|prod\w*|dashboards?|admin|account|namespace|server|queue|topic|tables?|reports?|files?)\b
    `,
    unless: words`
      ${beside} | page | when | check\w* | restrict\w* | fix | missing | revoke | denied | quick | easier | fast\w* | accessib\w+ | screen | form | tabs? | keyboard | workflows? | properties | property | array | request | parameter`,
    shown: plainRights,
    paths: /^(?!.*(?:\.github\/|AndroidManifest|translations|locales|\.(?:css|scss)$))/i,
  },
  {
    // What others must not see is handed out no more.
    kind: 'announced-protection',
    effect: 'less',
    acts: ['skip', 'restrict', 'mend', 'remove', 'other', 'keep', 'disable'],
    of: spaced`
      ^(?:to )?(?:expos(?:e|ing)|leak(?:ing|s)?|reveal(?:ing)?|disclos(?:e|ing)|return(?:ing)?|serv(?:e|ing)|list(?:ing)?|show(?:ing)?|includ(?:e|ing)|allow(?:ing)? (?:access to|reading|viewing))[ ]
      (?:of |the |any |all )*(?:[\w-]+ ){0,2}(?:
        private | sensitive | secret | internal | confidential | unpublished | password-protected | restricted | (?:soft-)?deleted users?
        | other (?:users?|tenants?|people|members?|customers?|teams?|organi[sz]ations?)(?:['’]s?)? | non-?public | admin-only
      ) (?!method|function|class|field|api\b|key\b|message|state|error)[\w-]+
      | \b(?:visible|accessible|exposed|readable|available|editable|leak\w*|disclosed) (?:to|by|across) (?:the )?(?:
        everyone | anyone | public | unauthori[sz]ed | unauthenticated | non-[\w-]+ | other (?:users?|tenants?|members?|organi[sz]ations?|teams?|customers?)
        | anonymous | guests? | (?:wrong|logged[- ]out|signed[- ]out) \w+ | tenants? | users? without
      )\b
      | ^(?:unauthenticated|unauthori[sz]ed|unprotected|public|anonymous) (?:[\w-]+ ){0,3}(?:access|endpoints?|routes?|updates?|reads?|writes?|uploads?|downloads?|deletion|requests?|api|user)\b
      | \b(?:body|content|data|details|posts?|pages?|files?|emails?|names?) (?:leaking|leaks?|leaked) (?:through|via|into|in|to|from)\b
    `,
    unless: words`
      ${beside} | memory | listener | goroutine | resources? | handles? | descriptors? | connections? | internal server | internals | dropdown | search engines? | disabled? | tooltip`,
    shown: spaced`
      ${plainRights.source} | private | sensitive | secret | internal | public | visib | hidden | publish | expos | except | exclude | filter | where | scope
      | user | owner | tenant | auth | guest | anonym | protected | guard | token | login
    `,
    paths: behindScreens,
  },
  {
    // Whose things one reaches.
    kind: 'announced-protection',
    effect: 'less',
    acts: ['restrict', 'mend', 'improve', 'change', 'name', 'other', 'add'],
    of: spaced`
      \bisolat(?:e|ed|es|ing)\b.{1,50}\b(?:users?|tenants?|accounts?|customers?|organi[sz]ations?|workspaces?)\b
      | \bscop(?:e|es|ed|ing)\b.{1,50}\b(?:by|to) (?:the |an? |its |their )?(?:current |active |given |own(?:ing)? )?(?:organi[sz]ations?|orgs?|tenants?|teams?|workspaces?|accounts?|users?|owners?|projects?|sites?|compan(?:y|ies)|schools?|customers?|members?|communit\w+|providers?)(?: ?_?ids?)?\b
    `,
    unless: words`${beside} | css | theme | token scopes? | variable | oauth scopes? | cache | search bar | filter | sentry | index(?:es)? | indices | unique\w* | constraints? | validations? | slugs? | names? | numbering | i18n`,
    shown:
      /(?:organi[sz]ation|\borg|tenant|team|workspace|account|user|owner|project|site|company|school|customer|member|communit|provider)\w{0,12}/i,
    paths: behindScreens,
  },
  {
    // Passes that end where somebody should no longer come in; guesses that lock the door.
    kind: 'announced-protection',
    effect: 'less',
    acts: ['restrict', 'keep', 'other', 'name', 'add', 'remove', 'disable', 'throttle', 'change'],
    said: notKept,
    of: spaced`
      (?:^|\b(?:revok\w+|invalidat\w+|expir\w+|terminat\w+|kill\w*|clear\w*|delete|remove|log ?out|sign ?out|rotat\w+) )(?:all |any |the |their |user['’]?s? |active |existing |other |of )*(?:
        sessions?|(?:access |refresh |auth |api |login |reset )?tokens?|api keys?|cookies?|grants?|logins?|log-?ins|users?
      )(?: and (?:sessions?|tokens?|api keys?|cookies?))? (?:when|on|after|upon|once|if) (?:an? |the |their )?(?:[\w'’-]+ ){0,2}(?:
        password\w* | e-?mails? | users? | accounts? | members? | log-?out | logged out | role\w* | permissions? | delet\w+ | disabl\w+ | deactivat\w+ | suspen\w+ | forbidden | banned
        | block\w* | remov\w+ | revok\w+ | reset | chang\w+ | compromis\w+ | inactiv\w+ | idle | reuse\w*
      )\b
      | \b(?:failed|repeated|too many|unsuccessful|consecutive) (?:failed )?(?:\w+ ){0,2}(?:auth\w*|log-?ins?|sign-?ins?|otps?|passwords?|2fa|mfa)\b
    `,
    unless: words`${beside} | redirect\w* | null | undefined | race | push | device | fcm`,
    shown:
      /session|token|api_?key|cookie|revoke|invalidat|expire|destroy|logout|sign_?out|lock|attempt|fail|ban|block|throttl|grant/i,
    paths: behindScreens,
  },
];
