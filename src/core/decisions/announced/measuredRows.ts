import { alternatives, cased, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Tools that follow people, by name. */
const followers = alternatives`
  telemetry ?deck | apps ?flyer | firebase analytics | full ?story | log ?rocket | smartlook | mouseflow | microsoft clarity | heap(?: analytics)? | pendo
  | umami | simple analytics | rudder ?stack | snowplow | countly | piwik(?: pro)? | at ?internet | eulerian
  | (?:facebook|meta|tiktok|linkedin|twitter|reddit|ad|marketing|conversion) (?:pixel|insight tag)s? | gtm | ga4 | google tag manager | google analytics
  | mixpanel | amplitude | hotjar | post ?hog | matomo | plausible | segment(?:\.io|\.com)? analytics
`;

/** Where what is known of people is sent to be counted or looked into. */
const countedAt = alternatives`
  analytics | (?:usage )?statistics | post ?hog | mixpanel | amplitude | segment | matomo | ga4? | google analytics | plausible | bigquery | sentry | bugsnag
  | datadog | customer\.io | intercom | hubspot | salesforce | (?:the )?crm | brevo | mailchimp | crash reports? | telemetry | third[- ]part(?:y|ies)
  | pixel | stripe | data warehouse | metabase
`;

const details = alternatives`
  e-?mail(?: address(?:e?s)?)?s? | phone(?: number)?s? | (?:first |last |full |real |user |display )?names? | usernames? | birth ?dates? | dates? of birth | ip(?: address(?:es)?|s)?
  | user[- ]?agents? | postal addresses | home addresses | locations? | personal (?:data|info\w*|details) | pii | gender | nationality | user ids? | device ids?
  | session (?:info\w*|data) | avatars? | locale | device
`;

const speaksOfPeople = spaced`
  analytic | track | telemetr | personal | pii | \bip\b | ip_?addr | user_?-?agent | e-?mail | phone | birth | gender | national | location | user | name
  | customer | identify | capture | device | locale | session | pixel | gtag | gtm | matomo | posthog | mixpanel | amplitude | clarity | hotjar | plausible | umami
  | send | event | sentry | https?: | cdn | gravatar
`;

const aside = words`
  page | pages | dashboard | charts? | ui | filters? | sort\w* | button | buttons | error | errors | crash\w* | fix | fixes | tests? | docs? | types? | validation | template
  | placeholder | label | column | tab | tabs | csp | url | debug | opentelemetry | otel | traces? | spans? | metrics | prometheus | issue | order | package
  | shipment | time | eye | lint | format\w* | refactor\w* | rename\w* | bump | upgrade | version | ci | dev | local | staging | mock\w* | duplicate\w* | unused | exports?
  | file ?names? | branch | class | host ?names? | domain | typo | missing | wrong | broken | flaky | noise | noisy | flags? | wrap
`;

/** What authors announce about measuring people, about their details that are kept or sent, and about what is forgotten in time. */
export const measuredRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-people',
    effect: 'more',
    acts: ['add', 'enable', 'send', 'name', 'other', 'watch', 'raise', 'mend'],
    of: spaced`
      (?:^|[,;+&] )(?:add )?(?:anonymous|anonymi[sz]ed|usage|product|user|visitor|per-\w+|install(?:er)?|cli|client|funnel|conversion|audience)[ ]
      (?:\w+ )?(?:telemetry|analytics|tracking|measurement)(?= (?:to|for|from|on|in|of|when|with|via|events?)\b|[,;)]|$)
      | ^(?:emit |collect |report |gather )(?:[\w-]+ ){0,3}(?:telemetry|analytics|usage (?:data|statistics|stats))\b
      | ^(?:telemetry|analytics) (?:for|of|about|from|events? for) \w
    `,
    unless: aside,
    shown: speaksOfPeople,
  },
  {
    kind: 'announced-people',
    effect: 'more',
    acts: ['add', 'enable', 'send'],
    of: spaced`
      ^(?:l['’]|la |le |les )?(?:commune|adresse|code postal|ville|e-?mail|t[ée]l[ée]phone|num[ée]ro de t[ée]l[ée]phone|date de naissance|genre|sexe|nationalit[ée]|quotient familial|nir) (?:de l['’]|des |du |de la )(?:usag|utilisat|b[ée]n[ée]fici|candidat|demandeur|patient|[ée]l[èe]ve|agent|jeune|personne)
      | ^(?:the |some |basic |initial |anonymous |product |usage )*telemetry(?: collection| data)?$
      | ^(?:the |a |an |support for |basic |initial )?(?:${followers})(?= (?:to|for|on|in|support|integration|script|tracking|tag|snippet|sdk|analytics)\b|[,;.]|$)
      | ^(?:[\w'’-]+ ){0,4}(?:${details})(?: (?:parameters?|propert(?:y|ies)|claims?))?(?: and [\w ]{2,30})? (?:to|into) (?:the )?(?:\w+ ){0,2}(?:${countedAt}|(?:payment|tracking|analytics|api|checkout) (?:requests?|payloads?|events?))\b
      | ^(?:[\w'’-]+ ){1,6}(?:events?|data|properties|traits|attributes|tables?|columns?|fields?|models?) to (?:the )?(?:${countedAt})\b
    `,
    unless: aside,
    shown: speaksOfPeople,
  },
  {
    // A detail of people that the database holds from now on.
    kind: 'announced-people',
    effect: 'more',
    acts: ['add'],
    of: spaced`
      ^(?:an? |the |user |visitor )?(?:ip(?: address)?|e-?mail(?: address)?|phone(?: number)?|birth ?date|date of birth|gender|nationality|user[- ]agent|last[- ](?:login|seen)(?: at)?|postal address|home address) (?:column|attribute)s?(?= (?:to|in|on|for)\b|[,;(.]|$)
    `,
    unless: words`page | charts? | ui | view | sort\w* | filter\w* | exports? | template | csv | imports? | grid | list | index`,
    shown: speaksOfPeople,
    side: 'new',
    paths: /migrat|schema|models?\b|entit(?:y|ies)|\.prisma$|\.sql$/i,
  },
  {
    kind: 'announced-people',
    effect: 'less',
    acts: ['remove', 'disable', 'skip', 'keep'],
    of: spaced`
      ^(?:the |a |an |all |our |third[- ]party )*(?:${followers})(?= |[,;.]|$)
      | ^(?:send(?:ing)?|report(?:ing)?|log(?:ging)?|track(?:ing)?|stor(?:e|ing)|collect(?:ing)?|record(?:ing)?|captur(?:e|ing)|sav(?:e|ing)|keep(?:ing)?) (?:of )?(?:the |any |user['’]?s? )?(?:[\w'’-]+ ){0,3}(?:${details}|user data|customer data)\b
      | ^(?:load(?:ing)?|fetch(?:ing)?|embed(?:ding)?|hot-?link(?:ing)?) .{1,50} from (?:an? |the )?(?:third[- ]part|external|outside|google|gravatar|cdn)
      | ^(?:send(?:ing)?|report(?:ing)?|submit(?:ting)?) .{2,60} to (?:the )?(?:${countedAt})\b
      | ^(?:[\w'’.-]+ ){0,3}[\w.]{0,20}(?:${details})(?: and [\w.]{3,30})? (?:from|in) (?:our |the )?(?:\w+ ){0,2}(?:
        database | db | logs? | models? | schema | responses? | payloads? | metrics | urls? | query strings? | events? | audit\w* | admin ?users | sentry | analytics
      )\b
    `,
    unless: words`${aside.source} | send(?:ing)? e-?mails? | notification\w* | newsletter | class ?names? | function names? | empty`,
    shown: speaksOfPeople,
    paths: /^(?!.*(?:\.github\/|locales|translations))/i,
  },
  {
    kind: 'announced-people',
    effect: 'less',
    acts: ['add', 'enable', 'allow', 'name', 'other', 'improve'],
    of: spaced`
      ^(?:an? |the |user |self-service |ability to |users to |people to |members to )*(?:delete|close|remove)(?: (?:an?|their|the|your|my|own|user))* accounts?(?: (?:section|feature|endpoint|page|request|option|flow|functionality|api|form)\w*)*(?= (?:to|in|for|on)\b|[,;.(]|$)
      | ^(?:user|account|member) delet(?:e|ion) (?:account )?(?:requests?|endpoint|flow|feature|api)\b
      | \bwhen (?:deleting|removing|erasing|anonymi[sz]ing) (?:an? |the |their )?(?:users?|accounts?|members?|customers?|profiles?|people|person)\b
    `,
    unless:
      /\b(?:fix|crash\w*|error|exception|redirect\w*|button|style|text|copy|spinner|layout|confirm\w*|modal|cascade|order|test|admin|service accounts?|bank|storage|email accounts?)\b/i,
    shown: /delet|destroy|anonym|erase|remove|purge|account|null|nil|none/i,
    roles: ['product', 'data'],
  },
  {
    // What is known of people is forgotten after a time.
    kind: 'announced-people',
    effect: 'less',
    acts: ['add', 'enable', 'lower', 'restrict', 'name', 'other', 'schedule', 'keep', 'allow'],
    of: spaced`
      \b(?:search[ _](?:quer(?:y|ies)|histor(?:y|ies)) | user sessions? | session (?:metadata|data|details) | older sessions | analytics | audit logs? | access logs? | login (?:history|events)
      | ip addresses | user agents? | chat history | messages | conversations | recordings? | transcripts? | submissions? | responses | applications? | candidates? | referrals | visits? | visitors?
      | personal (?:data|info\w*) | user data | old users | reports? | locations?)\x60?[ ](?:
        (?:that are |which are )?older than | cleanup (?:job|task|cron|script) | retention (?:job|task|policy|period|limit|of) | after \w+ (?:days?|weeks?|months?|years?)
      )
      | ^(?:metadata|personal (?:data|info\w*)|ip addresses|details|data) (?:on|of|for|from) (?:old(?:er)?|expired|ended|closed|inactive) \w+
    `,
    unless: words`rake | listing | ui | page | chart\w* | fix | cache\w* | sync\w* | index | query | slow | test | display | show | filter | export`,
    shown:
      /delet|destroy|purge|older|retention|\bdays?|months?|years?|nil\b|null|clear|cut_?off|truncate|prune|anonym|expire/i,
    roles: ['product', 'data', 'settings'],
  },
  {
    // A detail of people goes to a company that is named.
    kind: 'announced-people',
    effect: 'more',
    acts: ['send'],
    said: /^(?:send|sync|push|forward|shar|envo|transm)/i,
    of: cased`
      ^(?!(?:an? )?(?:[\w-]+ )?(?:[eE]-?)?mails? to\b)(?:[\w'’.+-]+ ){0,4}(?:
        [uU]sers? | [cC]ustomers? | [cC]ontacts? | [pP]atients? | [mM]embers? | [cC]andidates?
        | (?:[cC]ustomer|[uU]ser|[pP]ayer|[bB]uyer|[cC]ontact|[cC]ardholder|[sS]hopper)['’]?s? (?:[eE]-?mail(?: address)?|name|details|data|info\w*)
        | [aA]ddress(?:es)?(?: (?:line ?\d?|city|lines?))? | [pP]ost ?code(?: parameter)? | IP(?: address(?:es)?)? | [pP]hone(?: number)?s? | [dD]ate of birth
        | [aA]dresses? | [tT][ée]l[ée]phones?
      )(?: on [\w ]{3,24})? (?:to|à|vers) (?:the |le |la )?(?:(?!API|UI|DB|SDK|JSON|CSV)[A-Z]\w*|[a-z]+[A-Z]\w*|hubspot|brevo|sentry|airtable|mailchimp|stripe|salesforce|intercom)\b
      | ^(?:[\w'’.+-]+ ){0,3}[eE]-?mails?(?: address(?:es)?)? (?:to|with) (?:Airtable|[A-Z]\w*[a-z] (?:list|CRM)|HubSpot|Mailchimp|Brevo|Sendinblue|Klaviyo|Intercom|Salesforce|Attio)\b
    `,
    unless: words`page | ui | controller | view | component | model | serializer | templates? | notifications? | reminder\w* | invit\w* | checks? | tests? | folder | migration`,
    shown: new RegExp(`${speaksOfPeople.source}|address|post_?-?code|contact|adresse`, 'iu'),
    side: 'new',
  },
  {
    // What is known of somebody goes when they leave.
    kind: 'announced-people',
    effect: 'less',
    acts: ['remove', 'keep', 'other', 'name', 'add', 'restrict'],
    said: /^(?!keep|kept|retain|conserv|garde)/i,
    of: spaced`
      \b(?:user|personal|account|session|local|cached|private|app|customer)['’]?s? (?:data|files|documents?|info\w*)\b.{0,20}\b(?:on|at|after|upon|when) (?:log(?:ging)?[- ]?out|sign(?:ing)?[- ]?out)\b
      | \b(?:donn[ée]es|fichiers)\b.{0,30}\b(?:à|lors de|après) la d[ée]connexion\b
    `,
    unless: words`keep\w* | preserv\w* | prevent\w* | lost | loss | bug | crash\w* | error | page | button`,
    shown: /delet|remov|eras|clear|wipe|purge|clean|supprim|efface|destroy/i,
    side: 'new',
  },
  {
    // Pages that no longer tell another company who reads them.
    kind: 'announced-people',
    effect: 'less',
    acts: ['remove', 'swap', 'disable', 'skip', 'change', 'other', 'restrict'],
    of: spaced`
      \b(?:google ?fonts?|fonts? from google|gravatars?|polices? (?:de )?google)\b
      | ^(?:self-?host|host|serve|h[ée]berge)\w* .{0,20}\b(?:fonts?|polices?)\b
    `,
    unless: words`add | broken | fix\w* | url | icons? | weights? | bold | picker | csp | list`,
    shown: /fonts\.(?:googleapis|gstatic)\.com|gravatar\.com/i,
    side: 'old',
    severity: 'low',
  },
];
