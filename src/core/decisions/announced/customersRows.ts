import { every } from './everyAct.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** What authors announce about terms, people and rights. Words that name one class in every trade only: a billing period is one, an amount is none. */
export const customersRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-terms',
    effect: 'unclear',
    acts: every,
    of: /\bpric(?:e|es|ing)\b|\b(?:free|paid|pro|premium|hobby|enterprise|starter|business|legacy|basic|all|new|trial)[ -](?:plans?|tiers?|users?|customers?|workspaces?|tenants?|subscri\w+)\b|\bplans? (?:limits?|prices?)\b|\b(?:billing|subscription) (?:periods?|intervals?|cycles?)\b|\b(?:annual|yearly|monthly) (?:billing|plans?|subscriptions?)\b|\btrials?\b|\b(?:platform|service|processing|application|transaction|delivery|shipping|booking)? ?fees?\b|\bdiscounts?\b|\bcoupons?\b|\bpromo(?:tional)? codes?\b|\bvat\b|\btva\b|\btax rates?\b|\btarifs?\b|\bprix\b|\bremises?\b|\babonnements?\b|\bpaywall\b|\bquotas?\b|\bcommissions?\b|\bgrandfather\w*|\bp[ée]riodes? d['’]essai\b|\bfrais de\b|\b(?:storage|member|seat|usage|project|workspace|user|message|email|e-mail|file|monthly|plan|credit)s? limits?\b/iu,
    unless:
      /\b(?:page|table|screen|view|modal|button|link|card|section|dialog|form|ui|api|endpoint|webhook|component|email|e-mail|banner|display|sort\w*|filter\w*|column|error|validation|decimal|rounding|currency|clinical|migration|plan of|graphql|gpt|claude|llm|models?|missing|shared|event|notification|query|queries|job|service class|class|method|helper|serializer|policy)\b/i,
    shown:
      /pric|\bplan|plans?[_ ]|bill|trial|\bfees?\b|fee[_A-Z]|discount|coupon|promo|\btax|\bvat\b|\btva\b|tarif|\bprix\b|remise|abonnement|subscription|quota|\bseats?\b|[l]imit|premium|\bpaid\b|credit|commission|frais|interval|annual|yearly/i,
  },
  {
    kind: 'announced-people',
    effect: 'less',
    acts: ['remove', 'disable', 'keep', 'restrict', 'lower'],
    of: /\b(?:analytics|tracking|tracker|telemetry|personal (?:data|info\w*|details)|ip address\w*|pii|sensitive (?:data|fields?|info\w*)|inactive (?:users?|accounts?)|donn[ée]es (?:personnelles|sensibles)|comptes? inactifs?|usagers? inactifs?|session re(?:play|cording)|retention|gdpr|rgpd|fingerprint\w*|(?:users?|customers?|patients?|candidates?|applicants?) data)\b/iu,
    unless: /\b(?:page|dashboard|chart|ui|endpoint|issue|order|package|shipment|time|plugin|tab|menu|link)\b/i,
    shown:
      /analytic|track|telemetr|personal|\bip\b|ip_?addr|sensitive|inactiv|donnees|données|replay|retention|gdpr|rgpd|fingerprint|purge|anonymi|delete|destroy|redact|mask|expire/i,
  },
  {
    kind: 'announced-people',
    effect: 'more',
    acts: ['add', 'enable', 'send', 'allow'],
    of: /\b(?:analytics|tracking (?:script|code|pixel|of users)|user tracking|telemetry|utm\w*|session re(?:play|cording)|ip address\w*|fingerprint\w*|(?:users?|customers?|personal|visitors?|account) (?:data|e-?mails?|details|info\w*)|phone numbers?|dates? of birth|birth ?dates?|gender|nationality|geolocation|donn[ée]es (?:personnelles|des? \w+)|suivi d['’]audience)\b/iu,
    unless:
      /\b(?:page|dashboard|chart|ui|filter\w*|sort\w*|validation|error|mask|hide|search|template|column width|export button)\b/i,
    shown:
      /analytic|track|telemetr|utm|replay|\bip\b|ip_?addr|fingerprint|e-?mail|phone|birth|gender|nationality|location|user|customer|identify|capture|consent/i,
  },
  {
    kind: 'announced-people',
    effect: 'unclear',
    acts: every,
    of: /\bconsent(?:s|ement)?\b|\bcookies? (?:banner|consent|policy|notice)\b|\bbandeau (?:de )?cookies?\b|\bprivacy (?:policy|settings?|notice)\b|\bdata retention\b|\bretention (?:period|policy|time|days)\b|\b(?:dur[ée]e|p[ée]riode) de conservation\b|\b(?:gdpr|rgpd)\b/iu,
    unless:
      /\b(?:sso|oauth|oidc|scope|screen|login|pages?|details|forms?|journeys?|responses?|parents?|parental|patients?|refus\w+|links?)\b/i,
    shown: /consent|cookie|bandeau|privacy|retention|conservation|gdpr|rgpd|days|expire|purge/i,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow', 'enable', 'add'],
    of: /^(?:all |any |non-|other |more |regular |normal |the |les |aux |des |à l['’]|le |la |l['’])?(?:members?|users?|admins?|administrators?|owners?|managers?|guests?|viewers?|editors?|agents?|staff|support|superusers?|everyone|anyone|teachers?|instructors?|clients?|customers?|partners?|moderators?|usagers?|gestionnaires?|instructeurs?|administrateurs?|utilisateurs?|b[ée]n[ée]voles?|read-only \w+|[a-z]+ (?:admins?|users?|members?|owners?|managers?|providers?|roles?))(?: roles?)? (?:to |and \w+ to |with \w+ to |roles? to |de |d['’]|à )/iu,
    unless:
      /^support to\b|\b(?:select|choose|sort|filter|customi[sz]e|resize|drag|scroll|zoom|collapse|expand|copy|paste|type|click|pick|toggle|rename|reorder|theme|search|skip|dismiss|configure|specify|pass|override|define)\b/i,
    shown:
      /permi(?:t|ssion)|\brole|roles?[_ ]|admin|owner|member|\bcan[_A-Z?]|\bcan\b|allow|author|policy|polic|access|abilit|guard|require|staff|is_|scope|droit|habilit/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'add', 'remove', 'enable', 'disable', 'mend', 'name'],
    of: /\b(?:(?:unauthori[sz]ed|unauth(?:enticated)?|public|anonymous|admin|external|write|read) access|access (?:to|for|check|checks|control)|permission checks?|authori[sz]ation(?: checks?)?|role checks?|(?:to|for) (?:admins?|owners?|staff|super ?users?|moderators?)(?: only)?|2fa|mfa|totp|two[- ]factor(?: authentication)?|second factor|captcha|recaptcha|turnstile|csrf|xss|ssrf|brute[- ]force|clickjacking|path traversal|sql injection|open redirects?|security headers?|content security policy|hsts|private (?:instances?|repos\w*|files?|networks?)|permissions? when|(?:session|token|password)s? (?:expir\w+|length|strength|policy|reuse|revocation)|double authentification|l['’]accès|accès (?:à|aux|au)|droits? d['’])\b/iu,
    unless:
      /\b(?:tokens? from|access tokens? to|data access|accessib\w+|accessor|ui|page|menu|screen|error message)\b/i,
    shown:
      /permi(?:t|ssion)|\brole|roles?[_ ]|admin|owner|auth|polic|access|abilit|guard|require|forbid|den(?:y|ied)|csrf|xss|ssrf|sanitiz|escape|captcha|turnstile|totp|otp|mfa|2fa|factor|csp|content-security|hsts|header|session|token|password|private|valid|secur|403|401|redirect|droit|habilit/i,
  },
];
