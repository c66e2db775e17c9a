import type { Mark } from '../mark.ts';

/** What names a person or says how to reach them, as a part of an object: user.email, getFirstName(), customer->phone. */
const ofPerson =
  '(?:\\.|->|\\?\\.|&\\.|\\bget)(?<token>e?mail(?:_?address)?|phone(?:_?number)?|mobile|first_?name|last_?name|full_?name|birth_?date|date_?of_?birth|post_?code|postal_?code|zip_?code|address_?line_?1|line_?1|ip_?address)\\b';

/** Services of other companies that take payments, follow, sell, answer, report, or write with a machine. */
const houses =
  'stripe|adyen|worldpay|paypal|braintree|gocardless|mollie|paddle|chargebee|recurly|hubspot|salesforce|sfdc|pipedrive|intercom|crisp|zendesk|freshdesk|help_?scout|chatwoot|plain(?=\\.|Client)|mixpanel|amplitude|posthog|segment|rudderstack|customer_?io|klaviyo|mailchimp|brevo|sendinblue|loops|attio|sentry|bugsnag|rollbar|honeybadger|datadog|logrocket|fullstory|openai|anthropic|mistral|gemini|bigquery|firebase|onesignal|userlist|clearbit|statsig|launchdarkly';

/** Marks of what is noted of visitors, of what other companies learn of people, and of what is shown of them only in part. */
export const visitorMarks: readonly Mark[] = [
  // The account at which visits are counted, under whatever name it is set.
  {
    kind: 'visits-measured',
    hints: ['gtm-', 'ua-', '"g-', "'g-", '=g-', ' g-'],
    roles: ['product', 'settings'],
    mark: /(?<![\w-])(?<token>GTM-[A-Z0-9]{5,8}|UA-\d{5,10}-\d{1,3}|(?<=["'=\s])G-[A-Z0-9]{10})(?![\w-])/,
    // Another account of the same counts as much.
    saidOtherwise: /(?<![\w-])(?:GTM-[A-Z0-9]{5,8}|UA-\d{5,10}-\d|G-[A-Z0-9]{10})(?![\w-])/,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  // One more thing that an app reports of its use, in the words of kits that name each by itself.
  {
    kind: 'visits-measured',
    hints: ['pixel', 'glean', 'telemetrydeck', 'telemetrymanager', 'logevent(', 'trackevent(', 'aptabase', 'countly'],
    roles: ['product'],
    mark: /(?<token>\b(?:\w{0,12}Pixel|pixel\w{0,12})\.(?:fire|enqueueFire|fireDaily\w{0,12})\(|\bglean::\w{1,40}(?:::\w{1,60}){1,3}\.(?:record|add|set|start)\(|\b(?:Glean|GleanMetrics)\.\w{1,40}\.\w{1,60}\.(?:record|add|set|start)\(|\b(?:TelemetryDeck\.signal|TelemetryManager\.send)\(|\b[fF]irebaseAnalytics\w{0,12}\.logEvent\(|\bAnalytics\.(?:logEvent|trackEvent|TrackEvent)\(|\bAptabase\w{0,12}\.\w{0,8}[tT]rack\w{0,8}\(|\bCountly\.(?:recordEvent|add_event)\()/,
    not: /console\.|\blog(?:ger)?[.(]|expect/,
    anyplace: true,
    // Where the kit is set up, the product begins to report.
    severity: (view) => (view.file.status === 'added' ? 'medium' : undefined),
    added: 'more',
    removed: 'less',
  },
  // What is known of people, in a step on stored data.
  {
    kind: 'personal-data',
    hints: [
      'email',
      'name',
      'avatar',
      'user_agent',
      'useragent',
      'city',
      'postcode',
      'zip',
      'photo',
      'picture',
      'last_seen',
      'lastseen',
      'last_login',
      'lastlogin',
      'signature',
      'location',
      'geo',
      'country',
      'job_title',
      'ip',
      'utm',
      'referr',
      'gclid',
      'fbclid',
      'source',
      'prenom',
      'nom_',
      'courriel',
      'tel',
      'naissance',
      'numero_',
      'nir',
    ],
    files: /(migrat|\.prisma$|structure\.sql$|\/schema\.rb$|db\/)/i,
    roles: ['data', 'product'],
    mark: /(?:add_column\s.{2,60}?:|t\.\w{3,12}\s?:|\badd\s?\(?:|ADD (?:COLUMN )?(?:IF NOT EXISTS )?["`]?|->(?:string|text|timestamp|dateTime|json|ipAddress)\(["']|AddColumn<\w{1,12}>\(\s?name: "|sa\.Column\(["']|\btable\.\w{3,12}\(["']|(?<!\w)name=["']|^\s*["`]?)(?<token>(?:\w{1,20}_)?(?:e?mail(?:_address)?|first_?name|last_?name|full_?name|display_?name|avatar(?:_?url)?|user_?agent|city|postcode|zip_?code|photo(?:_?url)?|picture|last_?seen(?:_?at)?|last_?login(?:_?at)?|signature|geo_?location|country_?code|job_?title|ip|ip_hash|utm_?(?:source|medium|campaign|term|content)|referr?er(?:_?url)?|referral_?source|gclid|fbclid|(?:sign_?up|acquisition|registration|lead)_?(?:source|channel)|prenoms?|nom_(?:de_)?(?:naissance|usage|famille)|courriel|tel(?:ephone)?_(?:portable|fixe|mobile)|telephone|date_(?:de_)?naissance|numero_(?:de_)?(?:secu\w{0,16}|caf|allocataire)|nir))["'`]?(?:\s|,|\))/i,
    // A name alone on its line stands in a list of what is written or read; a value is given to a row; what begins with one letter lives while a function runs.
    not: /template|subject|index|\bfile|CREATE |remove_|provider|\bbool(?:ean)?\b|^\s*["`]?\w+["`]?,?\s*$|<column\s[^>]{0,160}\bvalue\w{0,12}=|^\s*[vp]_\w+\s/i,
    // A table made in the same change holds what it holds from the start.
    notBeside: /create[_ (]{0,2}(?:table|model)|Schema::create/i,
    // One that is altered or gets another name was there before.
    notUnder: /\b(?:Alter|Rename)Field\(/,
    // An app that copies an account writes no column.
    notFiles: /\.(kt|java|swift|dart)$/,
    anyplace: 'added',
    added: 'more',
    removed: 'less',
  },
  // What is known of people, in a table as its program describes it.
  {
    kind: 'personal-data',
    hints: ['field'],
    files: /\.ex$/,
    roles: ['data', 'product'],
    mark: /^\s*field\(?\s?:(?<token>(?:\w{1,20}_)?(?:e?mail(?:_address)?|first_name|last_name|full_name|display_name|avatar(?:_url)?|user_agent|city|postcode|zip_code|photo(?:_url)?|picture|last_seen(?:_at)?|last_login(?:_at)?|signature|country_code|job_title|ip|utm_(?:source|medium|campaign|term|content)|referr?er(?:_url)?)),/,
    not: /template|subject|provider|:boolean|virtual: true/,
    added: 'more',
    removed: 'less',
  },
  // What people write goes to somebody's machine that makes a picture of it.
  {
    kind: 'data-sent',
    hints: ['plantuml.com', 'kroki.io', 'mermaid.ink', 'quickchart.io', 'chart.googleapis', 'qrserver.com'],
    roles: ['product', 'settings', 'data'],
    mark: /https?:\/\/(?:www\.)?(?<token>plantuml\.com\/plantuml|kroki\.io|mermaid\.ink|quickchart\.io|chart\.googleapis\.com\/chart|api\.qrserver\.com)/,
    not: /@see|\bhref\b|-src\b|expect|learn|docs\b/i,
    notFiles: /\.(?:md|css)$|vendor\//,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  // A person is made known to a tool of sales or support, by a function that says so.
  {
    kind: 'data-sent',
    hints: [
      'hubspot',
      'intercom',
      'salesforce',
      'mailchimp',
      'brevo',
      'sendinblue',
      'klaviyo',
      'customerio',
      'customer_io',
      'pipedrive',
      'attio',
      'zendesk',
      'crm',
    ],
    roles: ['product'],
    mark: /\b(?<token>(?:sync|send|push|upsert|export|register|add|create)_?\w{0,24}?(?:hubspot|intercom|salesforce|mailchimp|brevo|sendinblue|klaviyo|customer_?io|pipedrive|attio|zendesk|_crm|[a-z]Crm)\w{0,24})(?:\.(?:delay|apply_async|s|si|perform_\w{2,8}|call))?!?\(\s?(?:\w{1,20}\.)?(?:user|customer|contact|member|person|people|profile|instance|lead|account|subscriber|candidate|learner)\w{0,12}(?=[.,)])/i,
    not: /^\s*(?:(?:export|public|private|protected|static|async|override|suspend)\s+)*(?:def|defp|function|func|fun|fn)\b|expect|mock/i,
    notFiles: /test|spec|mock/i,
    anyplace: 'added',
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'visitor-details',
    hints: ['ip', 'agent', 'country', 'city', 'geo', 'refer', 'remote_addr', 'remoteaddr'],
    roles: ['product'],
    mark: /(?:^|[\s{(,[])["':@$]?(?:\w{1,20}[._])?(?<token>ip(?:_?addr(?:ess)?)?|remote_?ip|client_?ip|user_?agent|country(?:_?code)?|city|referr?er)["'\]]{0,2}\s?(?:=>|:=|[:=])\s?(?!["'])[^=]{0,60}?(?:\b(?:request|req|conn|ctx|context|headers?|env|r|c|server|http)\b|Request::).{0,40}?(?:\bip\b|_ip\b|remote|agent|country|city|referr?er|forwarded|addr)/i,
    not: /throttl|limit|cache|\blog(?:ger|ging)?[.(]|whitelist|allow|trust|block|\bban|if\s|[!=]==?|expect|captcha|remoteip|test|\?.{1,80}:\s?(?:null|nil|None)|user\(\)|^\s*(?:(?:const|let|var|val|my)\s|[a-z_]\w*\s=\s|country\w{0,8}\s?:?=)/i,
    notFiles:
      /(limit|throttl|attack|middleware|guard|proxy|captcha|config|logger|logging|network|server)[^/]*$|\.(vue|svelte|css|html?)$|(^|\/)(middlewares?|network|proxy|scripts?)\//i,
    added: 'more',
    removed: 'less',
  },
  // A part of a person goes to a service of another company: in the code for that service, or in a call to it.
  {
    kind: 'data-sent',
    hints: ['mail', 'phone', 'mobile', 'name', 'birth', 'code', 'line', 'ip'],
    files: new RegExp(
      `(^|\\/)[^/]*(?:${houses})[^/]*(\\/[^/]+){0,3}\\.(ts|tsx|js|rb|py|exs?|php|go|kt|java|cs|rs)$`,
      'i',
    ),
    notFiles:
      /webhook|callback|oauth|auth\/|sign_?in|login|test|spec|mock|import|migrat|stories|(^|\/)(types?|components?)\//i,
    roles: ['product'],
    mark: new RegExp(
      `(?:=>|[:=(,])\\s?(?:[@$!]?\\w{1,30}){0,1}(?:(?:\\.|->|\\?\\.|&\\.)\\w{1,30}(?:\\(\\))?){0,4}${ofPerson}`,
      'i',
    ),
    not: /\bwhere\b|\bfind|\bif\b|[!=]==?|\blog(?:ger)?[.(]|expect|import|\bfrom\b|select|event\.|session\.customer|payload|response|webhook/i,
    anyplace: 'added',
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'data-sent',
    hints: ['mail', 'phone', 'mobile', 'name', 'birth', 'code', 'line', 'ip'],
    notFiles: /webhook|callback|oauth|test|spec|mock|migrat|stories/i,
    roles: ['product'],
    mark: new RegExp(
      `(?:=>|[:(,])\\s?[@$]?\\w{1,30}(?:(?:\\.|->|\\?\\.|&\\.)\\w{1,30}(?:\\(\\))?){0,3}${ofPerson}`,
      'i',
    ),
    near: new RegExp(
      `\\b\\w{0,20}(?:${houses})\\w{0,30}(?:\\(|[.:>-]{1,3}\\w{1,40}\\(|\\.\\w{2,30}\\.\\w{2,20}\\()`,
      'i',
    ),
    not: /\bwhere\b|\bfind|\bif\b|[!=]==?|\blog(?:ger)?[.(]|expect|import|select|event\./i,
    added: 'more',
    removed: 'less',
  },
  // Shown, handed out or sent in part or in some cases only, where it was whole before.
  {
    kind: 'people-masked',
    hints: ['mail', 'phone', 'name', 'address', 'birth', 'ip'],
    roles: ['product'],
    mark: /(?:\?\s?(?:["'][*•x. -]{0,12}["']|nil|null|None|undefined)\s?:\s?[\w.$@>()-]{1,60}?(?:\.|->)|\?(?!\.)\s?[\w.$@>()?-]{1,60}?(?:\.|->))(?<token>e?mail(?:_?address)?|phone(?:_?number)?|first_?name|last_?name|full_?name|address(?:_?line_?1)?|birth_?date|date_?of_?birth|ip(?:_?address)?)(?:\s?:\s?(?:["'][*•x. -]{0,12}["']|nil|null|None|undefined)|[\s,;)}\]]|$)/i,
    insteadOf:
      /(?:\.|->)(?:e?mail(?:_?address)?|phone(?:_?number)?|first_?name|last_?name|full_?name|address(?:_?line_?1)?|birth_?date|date_?of_?birth|ip(?:_?address)?)\b/i,
    not: /\.(?:present|blank|length|trim|toLower\w{0,4}|empty)\b|className|\?\?|[!=]==?\s?(?:null|undefined|["']{2})|!\w[\w.]{0,40}\.(?:e?mail|phone|name)\s?\?|\b(?:user|person|customer|contact|member|author|owner|profile)\s\?/i,
    added: 'less',
    removed: 'more',
  },
];
