import { whatever } from './everyAct.ts';
import { spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const ofPeople = spaced`
  analytic | track | telemetr | utm | replay | \bip\b | ip_?addr | fingerprint | e-?mail | phone | birth
  | gender | nationality | location | user | customer | identify | capture | consent | iban | address | ethnic
  | disab | last_?(?:access|seen|login) | naissance | t[ée]l[ée]phone | sexe | \bnir\b | nss | photo
`;
const forgotten = spaced`
  analytic | track | telemetr | personal | \bip\b | ip_?addr | sensitive | inactiv | donnees | données | replay
  | retention | gdpr | rgpd | fingerprint | purge | anonym | delete | destroy | redact | mask | expire | scrub
  | filter | e-?mail | phone | birth | name | user | \bnom\b | pii
`;

/** What authors announce about what is known of people, for how long, and who learns of it. */
export const peopleRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-people',
    effect: 'less',
    acts: ['remove', 'disable', 'keep', 'restrict', 'lower', 'skip'],
    of: words`
      analytics | tracking | tracker | telemetry | personal (?:data|info\w*|details) | ip address\w* | pii
      | sensitive (?:data|fields?|info\w*) | inactive (?:users?|accounts?)
      | donn[ée]es (?:personnelles|sensibles) | comptes? inactifs? | usagers? inactifs?
      | session re(?:play|cording) | retention | gdpr | rgpd | fingerprint\w*
      | (?:users?|customers?|patients?|candidates?|applicants?) data | matomo | google analytics | plausible
      | posthog
    `,
    unless: words`
      page | dashboard | chart | ui | endpoint | issue | order | package | shipment | time | plugin | tab | menu
      | link | ci | cached? | entity | entities | change | buttons? | flag analytics | eas | cert\w* | ssh
      | build | while | statements? | client | wrap | feature flag | audio | eye | release | connlib | exports?
      | refactor\w* | code | units? | from telemetry | sql | quer(?:y|ies) | engine
    `,
    shown: forgotten,
  },
  {
    // What names a person is hidden, blurred or left out.
    kind: 'announced-people',
    effect: 'less',
    acts: ['keep', 'skip', 'disable'],
    of: spaced`
      \b(?:
        e-?mail(?: address(?:es)?)? | phone numbers? | ip(?: address(?:es)?|s) | birth ?dates? | dates? of birth
        | birthdays? | (?:real |full |last |first |user )names?
        | (?:young|user|personal|private|patient|candidate) (?:\w+ )?info\w* | ethnicity | owner_email | iban
        | t[ée]l[ée]phones? | adresses? e-?mails? | nir
      )\b.{1,40}\b(?:in|from|to|for|unless|dans|des?|aux?|keys?)\b
    `,
    unless: words`
      field | input | column | button | page | ui | small screens? | mobile | template | file ?names?
      | class names? | branch | host ?names? | domain names? | duplicate\w* | invalid | validation | campaign
      | notification | sending | sent | send | using | codes? | forms? | subscription | blank | requir\w+
      | when (?:empty|blank|null)
    `,
    shown: spaced`
      mask | hid(?:e|den) | redact | anonym | scrub | filter | exclud | e-?mail | phone | \bip\b | ip_?addr
      | birth | name | role | admin | log | ethnic | iban | \bnom
    `,
  },
  {
    kind: 'announced-people',
    effect: 'less',
    acts: whatever,
    of: spaced`
      \b(?:when|after|once|on|upon) (?:the |a |an |their )?
      (?:user|account|member|customer|profile|person)s?(?:['’]s account)?[ ]
      (?:is|are|gets?|was|has been|being)?\s?(?:deleted|removed|deletion|erasure|anonymi[sz]ed)
      | \banonymi[sz]\w+ | \bpseudonymi\w+ | \b(?:account|self)[- ](?:deletion|erasure)\b
      | \b(?:delete|erase) (?:my |their |your |own |the user['’]?s? )account\b
      | \bright to (?:be forgotten|erasure)\b | \bpermanently delet\w+ (?:users?|accounts?|personal)
      | \bsuppression (?:de |du |des )(?:comptes?|donn[ée]es personnelles|usagers?)
      | \bhide (?:e-?mails?|ips?|phone\w*) in logs\b
      | \b(?:e-?mail address(?:es)?|e-?mails|personal (?:data|info\w*)|pii|ip addresses) (?:from|in)[ ]
      (?:the )?(?:sentry|logs?|bugsnag|captured|error|analytics)
    `,
    unless: words`
      page | button | link | ui | error | banner | anonymous (?:users?|role) | screen | message | redirect\w*
      | telemetry anonym | reject | prevent | block | warning | avertissement | demo | get emails | scripts?
      | dev | erreur | measures | logged | credits? | crash | e-?mail sent | sso redirect | dump | database dump
    `,
    shown: /delet|destroy|purge|anonym|pseudonym|erase|remove|mask|redact|filter|scrub|e-?mail|\bip\b|supprim/i,
  },
  {
    kind: 'announced-people',
    effect: 'more',
    acts: ['add', 'enable', 'send', 'name'],
    of: spaced`
      ^(?:[\w-]+ ){0,2}analytics(?: (?:to|for|script|on|in|tracking|sdk|dependency|support)\b|$)
      | \b(?:
        tracking (?:script|code|pixel|of users) | user tracking | (?:usage|anonymous|product) telemetry | utm\w*
        | session re(?:play|cording) | ip address\w* | browser fingerprint\w*
        | (?:customers?|personal|visitors?) (?:data|details|info\w*) | user data | dates? of birth
        | birth ?dates? | gender | nationality | geolocation | donn[ée]es (?:personnelles|des? \w+)
        | suivi d['’]audience | matomo | google analytics | google tag manager | plausible | posthog | mixpanel
        | amplitude | hotjar | mesure d['’]audience
      )\b
    `,
    unless: words`
      page | dashboard | chart | ui | filter\w* | sort\w* | validation | error | mask | hide | search | template
      | column width | export button | exempt\w* | opt[- ]?(?:in|out) | csp | url | debug | disable | fix
      | mid-screen | report | assignee | timezone | portal | labels? | export | disconnect\w* | team analytics
      | deny\w* | access | modal | drawer | refresh | undefined | query | queries | api | types? | table
      | endpoint | cleanup | scripts? | uniquement | only | mobile money | map | lazy[- ]load\w* | lazy
      | pr[ée]fix\w* | group | pr
    `,
    shown: ofPeople,
  },
  {
    // A detail of people that is stored, shown or handed on from now on.
    kind: 'announced-people',
    effect: 'more',
    acts: ['add', 'send', 'show'],
    of: spaced`
      \b(?:
        e-?mail(?: address(?:es)?)? | phone(?: number)?s? | mobile number | birth ?dates? | dates? of birth
        | birthdays? | gender | sex | nationality | ethnicity | ip(?: address(?:es)?|s) | iban | ssn
        | national insurance number | nhs number | nir | home address(?:es)? | postal address
        | last ?(?:access|seen|login|active) | disabilit(?:y|ies) | health (?:data|info\w*) | photo of
        | t[ée]l[ée]phone | date de naissance | sexe | nationalit[ée] | genre
      )\b(?: (?:hash\w*|fields?|columns?))?(?:
        [ ](?:when|in|to|of|on|for|from|with|du|de|des|dans|aux?|pour) (?:the |a |an |la |le |les )?
        (?:[\w-]+ ){0,3}(?:
          users? | persons? | people | profiles? | members? | patients? | exports? | response | payloads?
          | endpoints? | api | candidates? | customers? | contacts? | participants? | applicants? | students?
          | logs? | sentry | analytics | stripe | brevo | crm | live | usagers? | b[ée]n[ée]ficiaires? | csv
          | report | webhooks? | account | transactions? | audit\w*
        )
      )
      | ^(?:hashed |the |user['’]?s? |users['’]? )?(?:
        last ?(?:access|seen|login|active) | ip address | date of birth | gender | birthday
      )s?$
    `,
    unless: words`
      notifications? | templates? | send(?:ing)? e-?mails? | reminder | validation | filter\w* | sort\w*
      | search | mask\w* | hid(?:e|den) | confirmation | welcome | invit\w+ | prefix | input mask | format\w*
      | icon | button | link | footer | ui | page | placeholder | error | instructions? | support e-?mail
      | contact e-?mail
      | e-?mail (?:to|for|when|on) (?:the )?(?:users?|members?|customers?|admins?|patients?|candidates?|contacts?)
      | digest | mailer | received | body | subject | for login | rate | nil | null | when we
      | to (?:find|look ?up|match|identify) | lookup | instead
    `,
    shown: ofPeople,
  },
  {
    kind: 'announced-people',
    effect: 'more',
    acts: ['add', 'enable', 'send', 'show', 'allow', 'name'],
    of: spaced`
      \b(?:
        (?:background |precise |fine |always )?location (?:permissions?|tracking|sharing|access)
        | (?:contacts?|calendar|microphone|photo library|health) permissions?
        | access to (?:the )?(?:contacts|device location|microphone|address book)
      )\b
      | \b(?:export|download) (?:of )?(?:all )?(?:
        users? | customers? | members? | candidates? | personal | participants? | contacts
      )(?: e-?mails?| data| details)?(?: (?:list|to|as|in|csv))?\b
      | \bcsv (?:export )?of (?:users|members|participants|contacts|e-?mails)\b
    `,
    unless: words`
      fix | crash | rationale | deny | denied | dialog style | handling | check | error | test | docs?
      | button style | queue | jobs? | progress | n\+1 | perf\w* | page | callback | better | sensor | remove
      | settings | button | permissions? (?:screen|flow) | reports? | stats
    `,
    shown: /location|permission|contacts?|microphone|export|download|csv|e-?mail|health|calendar/i,
  },
  {
    kind: 'announced-people',
    effect: 'unclear',
    acts: whatever,
    of: spaced`
      \bconsent(?:s|ement)?\b | \bcookies? (?:banner|consent|policy|notice)\b | \bbandeau (?:de )?cookies?\b
      | \bprivacy (?:policy|settings?|notice|level)\b | \bpolitique de confidentialit[ée]\b
      | \bdata retention\b | \bretention (?:period|policy|time|days)\b
      | \b(?:dur[ée]e|p[ée]riode) de conservation\b | \b(?:gdpr|rgpd)\b
      | \b(?:day range|days?|period) (?:for|of) retention\b
      | \b(?:telemetry|tracking|analytics) (?:to )?opt-?(?:in|out)\b
      | \bopt-?(?:in|out) (?:of |for |to )?(?:telemetry|tracking|analytics)\b
      | \b(?:prevent|avoid|exempt\w*|without|no|pas de|sans) (?:\w+ )?(?:tracking|matomo|analytics)\b
    `,
    unless: words`
      sso | oauth | oidc | scope | login | pages? | details | forms? | journeys? | responses? | parents?
      | parental | patients? | refus\w+ | links? | vaccin\w* | clinic\w* | titles? | layout | crash\w* | button
      | z-index | modal | dialog | flash | emails? | reminder\w* | requests? | programmes? | sessions? page
      | imports? | filter\w* | notification\w* | sending date | checkbox | translations? | popups? | merging
      | display | wording | changed privacy | turn on | openai | section\w* | désaccord | policy to privacy
      | selection | eager_?load | psds? | verbal | templates? | triage | confirmation | binding | screens?
    `,
    shown: spaced`
      consent | cookie | bandeau | privacy | retention | conserv | gdpr | rgpd | days | expire | purge
      | confidential | opt_?-?(?:in|out) | track | telemetr | analytic | matomo | debug
    `,
    roles: ['product', 'settings', 'data', 'parts', 'translations'],
  },
];
