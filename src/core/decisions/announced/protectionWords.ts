import { alternatives } from './spacedPattern.ts';

/** What keeps strangers, forgers and robots out, where the name says it by itself. */
const named = alternatives`
  csrf(?:[- ]p)? | xsrf | re-?captchas? | h?captchas? | turnstile | altcha | honeypots?
  | (?:anti-?)?bot (?:protection|checks?|challenge) | anti-?bot | spam protection
  | 2fa | mfa | totp | two[- ]?factor(?: auth\w*)? | multi-?factor(?: auth\w*)? | second factor | step-?up
  | re-?authentication | sudo mode | password confirmation
  | brute[- ]?force (?:protection|checks?|detection) | account lock(?:out|ing)s? | lock-?outs?
  | security headers? | hsts | content[- ]security[- ]policy | x-frame-options
  | same-?site | secure (?:flag|cookies?|attribute) | http-?only(?: cookies?| flag)?
  | https (?:redirect\w*|enforcement) | force[_ -]?ssl | ssl enforcement | mtls | mutual tls
  | encryption(?: at rest| in transit)? | (?:at|in)[- ]rest encryption
  | firewalls? | waf | network polic(?:y|ies) | egress (?:controls?|filter\w*|restrictions?)
  | ip[- ](?:allow|white|block|deny|black)[- ]?lists? | geo-?(?:blocking|restrictions?)
  | seccomp | apparmor | privilege separation
  | (?:html|input|output|url|path|filename|file name|shell|sql) (?:saniti[sz]\w+|escaping) | saniti[sz](?:ation|er)s?
  | (?:malware|virus|anti-?virus|av) (?:scan\w*|checks?) | guardduty | intrusion detection | clamav
  | audit (?:log(?:s|ging)?|trails?) | (?:spring )?security config\w*
  | double authentification | chiffrement | pare-feu | contr[ôo]les? d['’]acc[èe]s | limitation (?:du nombre )?de tentatives
  | v[ée]rifications? (?:des? |du |de la |d['’]|de l['’])(?:droits?|jetons?|signatures?|identit[ée]|permissions?|r[ôo]les?|acc[èe]s|habilitations?|certificats?)
`;

/** What is asked of those who come, of their papers and of where they come from. */
const papers = alternatives`
  webhook | signatures? | hmac | tokens? | jwts? | certificates? | certs? | ssl | tls | host ?names? | host keys?
  | origin | referr?er | host headers? | audience | issuer | nonce | expir(?:y|ation) | permissions?
  | authori[sz]ation | authentication | auth | access | roles? | ownership | identity | sender | \bip | hash | checksum
  | passwords? | credentials? | sessions? | scopes? | admin | tenant | login | age | totp | otp | api keys?
  | redirect(?: uri| url)? | oidc | saml | alg(?:orithm)? | claims? | security | domain ownership | e-?mail (?:ownership|confirmation) | file types? | uploads?
`;

const asked = alternatives`
  check(?:s|ing)? | verifications? | verify | validations? | enforcement | requirements? | restrictions? | guards?
  | pinning | protection | middleware
`;

/** A protection, whatever its kind. */
export const protection = `(?:(?:${named})(?: (?:${asked}|tokens?|support|challenges?|authentication|auth|login|rules?|encryption))?|(?:${papers}) (?:${asked})|e-?mail verification|(?:login|sign-?in|auth\\w*|password reset|otp) (?:rate[- ]?limit\\w*|throttl\\w+|attempt limits?))`;

/** What is asked for, where the verb already says that it is checked. */
export const demanded = alternatives`
  (?:
    (?:webhook |request |token |jwt |id token |package |update |payload )?signatures? | hmacs? | (?:ssl |tls |server |client )?certificates?
    | host ?names? | origins? | audiences? | issuers? | nonces? | \x60?exp\x60? | expir(?:y|ation)
    | (?:access |api |auth\w* |session |bearer |csrf |id |refresh )?tokens? | api keys? | log-?ins? | auth(?:entication|orization|orisation)?
    | (?:\w+ )?permissions? | ownership | membership | passwords? | (?:valid )?(?:totp|otp)(?: codes?)? | 2fa | mfa
    | two[- ]factor(?: auth\w*)? | csrf | h?captchas? | re-?captchas? | turnstile | https | tls | ssl
    | (?:admin|owner|staff) (?:rights?|roles?|access) | scopes? | e-?mail (?:verification|confirmation) | sso | identity
    | redirect ur[il]s? | (?:auth\w*|host|origin|referr?er) headers? | file (?:types?|extensions?|paths?) | sign-?ins?
  )
`;

/** Where nobody is kept out, or the protection stands twice. */
export const beside = alternatives`
  tests?(?! results?) | specs? | dev | development | develop | local | locally | localhost | docs? | mocks? | storybook | ui | icons?
  | buttons? | labels? | messages? | toasts? | modals? | banners? | duplicated? | redundant | unused | old | legacy
  | client[- ]side | front-?end | double | extra | deprecated | logs? | warnings? | errors? | staging
  | previews? | sandbox | review apps? | e2e | ci | types? | typing | column | fields? | crash\w* | flaky | styles?
  | demo | examples? | helper | helpers | refactor\w* | rename\w* | metrics? | translations? | copy | wording | links?
  | bump | upgrade | libs? | library | gem | package | dependency | npm | node | version
`;
