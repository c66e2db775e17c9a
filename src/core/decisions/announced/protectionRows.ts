import { behindScreens } from './accessWords.ts';
import { beside, demanded, protection } from './protectionWords.ts';
import { spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Lines that have to do with a protection. */
const guarding = spaced`
  permi(?:t|ssion) | \bperms?\b | \brole | roles?[_ ] | auth | net_?pol | polic | guard | forbid | den(?:y|ied) | csrf | xsrf | xss | ssrf | saniti
  | escap | captcha | turnstile | honeypot | \bbot | totp | otp\b | otp_ | mfa | 2fa | factor | csp\b | content.?security
  | hsts | strict.?transport | frame | same_?site | secur | http_?only | token | passw | secret | valid | verif | signature | hmac
  | cert | ssl | tls | https | host_?name | origin | audience | issuer | nonce | expir | owner | scope | hash | checksum
  | encrypt | decrypt | cipher | firewall | iptables | waf | ingress | egress | whitelist | allow_?list | cidr
  | audit | lock | attempt | sandbox | seccomp | root | privilege | malware | virus | clam | login | sign_?in
  | session | cookie | redirect | 401 | 403 | admin | restrict | protect | require
`;

const sides = words`${beside}`;
const ends = String.raw`(?= (?:for|on|in|from|when|if|to|by|of|with|at|unless|until|during|as|since|because|before|after|via|pour|sur|dans|quand|de|du|des|lors|avant|après|au|aux|format|checks?|rules?|policy)\b|\s?[,.;(]|$)`;

const around = words`
  ${sides.source} | skip\w* | bypass\w* | disabl\w* | ignor\w* | turn\w* off | without | no | not | opt\w*[- ]out | missing | lack\w* | unless
`;
const base = { kind: 'announced-protection', shown: guarding, orNamed: true, paths: behindScreens } as const;

/** What authors announce about protections, by name: taken off, loosened, put up or mended. */
export const protectionRows: readonly AnnouncedRow[] = [
  {
    ...base,
    effect: 'more',
    acts: ['remove', 'disable', 'skip', 'lower'],
    of: spaced`^(?!unn|useless|superfluous)(?:[^,;:()]{0,40} )?${protection}${ends}`,
    // What is taken off may itself be a way around: then the protection is put up.
    unless: around,
  },
  {
    // The verb says that something is asked for, and the title that it is asked for no more.
    ...base,
    effect: 'more',
    acts: ['skip', 'restrict', 'remove'],
    said: /^(?:rm|remov|drop|don|do not|no longer|never|ne |n['’]|skip|stop|bypass|ignor)/i,
    of: spaced`
      ^(?:check|verify|validate|require|enforce|ask(?:ing)? for|demand|force|need|checking|verifying|validating|requiring|enforcing|forcing)[ ]
      (?:for |the |a |an |any |that )?(?:[\w-]+ ){0,2}${demanded}${ends}
    `,
    unless: sides,
  },
  {
    ...base,
    effect: 'more',
    acts: ['other', 'name', 'remove', 'change'],
    of: spaced`
      \bno longer (?:requires?|needs?|checks?|verif(?:y|ies)|validates?|enforces?|asks? for) (?:the |a |an )?(?:[\w-]+ ){0,2}${demanded}${ends}
      | ^(?:the )?(?:requirement|need) (?:for|of|to) [^,;]{0,30}${demanded}${ends}
      | ^${demanded} (?:is |are )?(?:optional|no longer (?:required|needed|mandatory))
    `,
    unless: sides,
  },
  {
    // A way around, for whoever runs the product.
    ...base,
    effect: 'more',
    acts: ['add', 'allow', 'enable', 'name', 'other', 'change', 'raise'],
    of: spaced`
      \b(?:
        options? | settings? | flags? | toggles? | env(?:ironment)?(?: var\w*)? | config\w* | param(?:eter)?s? | arguments?
        | ability | possibility | switch | work-?arounds? | ways?
      ) (?:to|for|that) (?:
        disabl\w+ | skip\w* | bypass\w* | turn\w* off | ignor\w+ | not (?:require|check|verify) | opt(?:ing)?[- ]out of | allow insecure
      ) (?:the )?[^,;]{0,30}${protection}
      | ^(?:to )?(?:disabl(?:e|ing) | skip(?:ping)? | bypass(?:ing)? | turn(?:ing)? off | ignor(?:e|ing))[ ]
      (?:of )?(?:the )?[^,;]{0,30}${protection}
      | ^(?:the )?[^,;:]{0,30}${protection} (?:to be )?(?:optional|configurable|opt-?in)\b
      | ^(?:to |the |for |use of |using |accept(?:ing)? |allow(?:ing)? |trust(?:ing)? |support for )+(?:insecure|self-?signed|unverified|invalid|expired) (?:ssl |tls |https? )?(?:certificates?|certs?|connections?|tls|ssl|https)\b
      | ^(?:insecure|unverified|unsigned|unauthenticated|anonymous|plain-?text) (?:\w+ )?(?:requests?|connections?|access|uploads?|packages?|plugins?|updates?|webhooks?|clients?)\b
    `,
    unless: words`
      ${beside} | avoid | prevent | detect\w* | disallow | forbid | block | reject`,
  },
  {
    ...base,
    effect: 'less',
    acts: ['add', 'enable', 'improve', 'raise'],
    of: spaced`^(?:[^,;:()]{0,40} )?${protection}${ends}`,
    unless: words`
      ${beside} | disabl\w+ | skip | bypass | optional | for missing | without | opt-?out | ability | screen | settings?`,
    roles: ['product', 'settings'],
    side: 'new',
  },
  {
    // What was not asked for, and should have been.
    ...base,
    effect: 'less',
    acts: ['mend', 'add', 'restrict', 'improve', 'name', 'other'],
    of: spaced`
      \b(?:
        missing | lack(?:ing)?(?: of)? | absent | insufficient | improper | inadequate | weak | broken | incomplete
        | too (?:loose|permissive|broad|open|wide|weak) | over-?(?:ly )?permissive | loose
      ) (?:\w+ ){0,3}(?:${protection} | strong param\w* | permitted param\w* | scop(?:e|ing)|route guards?|guards?)
      | ${protection} (?:was |were |is |are |being )?(?:bypass\w* | (?:not|never) (?:being )?(?:needed|required|enforced|checked|applied|validated|verified|respected|triggered))
      | \b(?:bypass(?:ing|es)?|circumvent\w*) (?:of )?(?:the )?[^,;]{0,20}${protection}
      | ^(?:the )?(?:html|sql|shell|output|input) (?:escaping|saniti[sz]ation)\b
      | \bmass[- ]assignment\b | \bcross-(?:tenant|user|org\w*|account|team|project|workspace|customer|donor|school|company|client)\b
    `,
    unless: sides,
  },
  {
    // The verb says that it is asked for from now on.
    ...base,
    effect: 'less',
    acts: ['restrict'],
    said: /^(?:requir|enforc|verif|validat|check|ensur|authenticat|exig|oblig)/i,
    of: spaced`
      ^(?:for |the |a |an |all |any |that (?:the )?)?(?:[\w-]+ ){0,2}${demanded}${ends}
      | \b(?:tokens?|users?|requests?|callers?|clients?|senders?|members?|sockets?) (?:is|are|must be) (?:\w+ )?
      (?:authenticated|authori[sz]ed|verified|allowed|signed[- ]in|logged[- ]in|the owner|owners?|members?|admins?)
    `,
    unless: words`${beside} | email as | input | name | length | not? (?:empty | null | nil | blank) | presence | present`,
  },
  {
    ...base,
    effect: 'less',
    acts: ['restrict'],
    said: /^(?:secur|protect|strengthen|tighten|sécuris|protég)/i,
    of: spaced`
      ^(?:up |down )?(?:the |all |our |some |public |internal |de |les |la |le |l['’])*(?:[\w/\x60.-]+ ){0,4}(?:
        endpoints? | routes? | api | apis | admin | webhooks? | actuator\w* | uploads? | downloads? | access | tokens? | cookies?
        | sessions? | passwords? | log-?ins? | queries | query | database | buckets? | storage | cluster | server
        | services? | containers? | images? | pods? | nginx | monitors? | connections? | pages? | files? | data | exports? | dashboards? | proxy | ingress
        | scopes? | auth\w* | permissions? | cors | csp | headers? | rules? | polic(?:y|ies) | iframes? | redirects? | accès
      )\b
    `,
    unless: words`${beside} | race | nil | null | undefined | overflow | deadlock | concurren\w+ | from being | thread | threads | writes?`,
  },
  {
    ...base,
    effect: 'less',
    acts: ['restrict'],
    said: /^(?:saniti|escap)/i,
    of: words`
      html | inputs? | user\w* | sql | commands? | shell | paths? | file ?names? | uploads? | markdown | svgs? | untrusted
      | urls? | redirects? | headers? | params? | parameters? | query | queries | external | arguments? | args
      | templates? | formulas? | csv | log entries | titles? | descriptions? | content | comments? | values
    `,
    paths: /^(?!.*(?:locales|translations))/i,
    unless: words`${beside} | regexp? | bash | yaml | json | display | printing | latex | quotes in | sass | graph`,
  },
];
