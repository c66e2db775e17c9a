import { whatever } from './everyAct.ts';
import { behindScreens, plainRights, walls } from './accessWords.ts';
import { spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** What authors announce about what keeps others out, and about ways to break in. */
export const wallRows: readonly AnnouncedRow[] = [
  {
    // Ways to break in have names of their own: a gap is closed, and nobody is let in or kept out otherwise.
    kind: 'announced-access',
    effect: 'less',
    facts: { how: 'gap' },
    acts: ['add', 'enable', 'restrict', 'mend', 'improve', 'change', 'name', 'other', 'raise', 'swap'],
    of: spaced`
      \b(?:
        csrf | xss | ssrf | idor | redos | rce | cross-site \w+
        | (?:sql|html|code|command|template|header|ldap|script|css|formula|csv|object|xml|prompt|nosql) injections?
        | injection (?:vulnerab\w+|attacks?|flaw) | path traversal | directory traversal | zip slip
        | open redirects? | privilege escalations? | (?:account|user|e-?mail|username) enumeration
        | clickjacking | brute[- ]force | timing (?:attacks?|safe) | replay(?:ed)? (?:attacks?|tokens?)
        | (?:totp|otp|token|code|nonce|request|webhook) replays? | session (?:fixation|hijack\w*)
        | vulnerabilit(?:y|ies) | cve-\d{4}-\d+ | ghsa-\w+
        | security (?:
          issues? | holes? | fix(?:es)? | flaws? | bugs? | concerns? | headers? | hardening | improvements?
          | patch(?:es)? | vulnerab\w+ | bypass | advisor\w+
        )
        | (?:improve|tighten|strengthen|harden|enhance|increase)\w* (?:the )?(?:\w+ )?security
        | auth(?:entication|orization)? bypass
        | (?:secret|token|password|credential|api key|pii|data|information)s? (?:leak\w*|exposure|disclosure)
        | leak(?:ing|ed|s)? (?:of )?(?:secrets?|tokens?|passwords?|credentials|api keys?)
        | failles? (?:de sécurité|xss) | vuln[ée]rabilit[ée]s? | injection$ | ^(?:the )?security of\b
        | (?:safe|sanitiz\w+) (?:markdown|html)
      )
    `,
    unless: words`
      scan\w* | report(?:s|ing)? | polic(?:y|ies) file | security\.md | dashboard | page | alerts? | list
      | badge | (?:add|run|set ?up) .{1,20}checker | dependency injection | false positive | ignore | tabs?
      | template for | contact | trusted[_ ]origins? | token ids? | cookies? | move | config\w* | functions
      | meta | bump | upgrade | upgrading | update | deps? | dependenc\w+ | packages? | docker | image injection
      | image | images | dev | n['’]affect | doesn['’]t affect | snyk | gemfile
    `,
    shown: walls,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict'],
    of: spaced`
      \bagainst\b
      | \b(?:invalid|wrong|missing|forged|unsigned|unverified|untrusted) (?:\w+ )?(?:
        signatures? | hmac | certificates? | credentials? | origins? | e-?mails? | senders?
      )\b
      | \bnon-?governmental\b
    `,
    unless: /\b(?:crash\w*|null|nil|race|undefined|regression|typo|schema|ui|overflow|empty|duplicate\w*|data loss)\b/i,
    shown: walls,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'add', 'enable', 'name'],
    of: words`
      (?:unauthori[sz]ed|unauth(?:enticated)?|anonymous|external|write) access | access (?:to|checks?)
      | permission checks? | authori[sz]ation checks? | role checks?
      | (?:only )?(?:to|for|by) (?:authenticated|authori[sz]ed|logged[- ]in|signed[- ]in|verified) \w+ | 2fa
      | mfa | two[- ]factor(?: authentication)? | second factor | captcha | recaptcha | turnstile
      | brute[- ]force | security headers? | hsts | permissions? when | double authentification
      | accès (?:à|aux|au)
    `,
    unless: words`
      access tokens? to | data access | allow access | accessib\w+ | accessor | ui | page | menu | screen
      | further | additional | extra | error message | flag | bypass | access for | bot | easy | quick | without | upgrade | bump | library
      | crash | loader | whitelist\w* | disable | reset | link | ban | backup codes? | email as | guide | query
      | tool | api to | log | logs | role access to | csp | for other | method | from | support for | imports?
      | fixes | minor | show | indicator | user list | can now | regen\w* | restore | executable | sendmail
      | overview | ability | feature | subscribe | use .{1,40} (?:if|when)
    `,
    shown: walls,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'mend', 'improve'],
    of: spaced`
      \b(?:
        access to | (?:unauthori[sz]ed|unauth(?:enticated)?|anonymous|public) access
        | (?:missing )?(?:permission|authori[sz]ation|access|role|ownership) checks?
        | (?:only )?(?:to|for|by) (?:[\w-]+ )?(?:
          admins? | owners? | staff | super ?-?users? | moderators? | members? | editors?
        )(?: only| role)?$
        | private (?:instances?|repos\w*|files?|networks?|ips?|addresses) | visibility | droits
        | acc[èe]s (?:à|aux|au) | l['’]acc[èe]s
      )(?=[\s,.)]|$)
    `,
    unless: words`
      ui | page | button | crash\w* | dock | column | keyboard | slow | n\+1 | performance | performant | race
      | typo | flaky | link | lien | email | e-mail | crud | bug | tracer | nil | null | undefined | executable
      | sendmail
    `,
    shown: plainRights,
    paths: behindScreens,
  },
  {
    // Ways to break in through components of others: the list of components shows it.
    kind: 'weakness-fixed',
    effect: 'less',
    acts: whatever,
    of: words`
      vulnerabilit(?:y|ies) | vulnérabilités? | cve(?:-\d{4}-\d+)?s? | ghsa-\w+
      | security (?:updates?|upgrades?|fix(?:es)?|patch(?:es)?|issues?|advisor\w+) | redos
    `,
    unless: words`
      scan\w* | report(?:s|ing)? | ignore | suppress\w* | dashboard | alert | dependabot | workflow | config\w*
      | doesn['’]t affect | spring security | eslint | dev
    `,
    shown: /\d/,
    roles: ['parts', 'lock'],
    severity: 'low',
  },
  {
    // The same in what machines start from, where a newer one is named.
    kind: 'weakness-fixed',
    effect: 'less',
    acts: whatever,
    of: /\b(?:cve-\d{4}-\d+|ghsa-\w+)/i,
    unless: words`scan\w* | ignor\w+ | suppress\w* | allow-?list\w* | false positive | doesn['’]t affect | not affected | trivy`,
    shown: /\d\.\d/,
    paths: /(?:docker|container)file|\.ya?ml$|\.tool-versions$|\.(?:node|python|ruby|java|nvmrc|go)-?(?:version)?$/i,
    roles: ['product', 'settings', 'data'],
    severity: 'low',
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['restrict', 'skip', 'change', 'swap', 'add', 'mend', 'improve', 'remove', 'other'],
    marks: /secu(?:rity|rite|rité)?\)|^(?:sec|security)\b|🔒|:lock:/iu,
    of: /./,
    unless: words`
      bump | upgrade | deps? | dependenc\w+ | scan\w* | allow | relax | loosen | disable | workflow | pin
      | hash(?:es)? for | whitelist | crash\w* | error | empty | pattern | param | lint | rename | move
    `,
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
];
