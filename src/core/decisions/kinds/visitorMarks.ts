import type { Mark } from '../mark.ts';

/** What names a person or says how to reach them, as a part of an object: user.email, getFirstName(), customer->phone. */
const ofPerson =
  '(?:\\.|->|\\?\\.|&\\.|\\bget)(?<token>e?mail(?:_?address)?|phone(?:_?number)?|mobile|first_?name|last_?name|full_?name|birth_?date|date_?of_?birth|post_?code|postal_?code|zip_?code|address_?line_?1|line_?1|ip_?address)\\b';

/** Services of other companies that take payments, follow, sell, answer, report, or write with a machine. */
const houses =
  'stripe|adyen|worldpay|paypal|braintree|gocardless|mollie|paddle|chargebee|recurly|hubspot|salesforce|sfdc|pipedrive|intercom|crisp|zendesk|freshdesk|help_?scout|chatwoot|plain(?=\\.|Client)|mixpanel|amplitude|posthog|segment|rudderstack|customer_?io|klaviyo|mailchimp|brevo|sendinblue|loops|attio|sentry|bugsnag|rollbar|honeybadger|datadog|logrocket|fullstory|openai|anthropic|mistral|gemini|bigquery|firebase|onesignal|userlist|clearbit|statsig|launchdarkly';

/** Marks of what is noted of visitors, of what other companies learn of people, and of what is shown of them only in part. */
export const visitorMarks: readonly Mark[] = [
  {
    kind: 'visitor-details',
    hints: ['ip', 'agent', 'country', 'city', 'geo', 'refer', 'remote_addr', 'remoteaddr'],
    roles: ['product'],
    mark: /(?:^|[\s{(,[])["':@$]?(?:\w{1,20}[._])?(?<token>ip(?:_?addr(?:ess)?)?|remote_?ip|client_?ip|user_?agent|country(?:_?code)?|city|referr?er)["'\]]{0,2}\s?(?:=>|:=|[:=])\s?(?!["'])[^=]{0,60}?(?:\b(?:request|req|conn|ctx|context|headers?|env|r|c|server|http)\b|Request::).{0,40}?(?:\bip\b|_ip\b|remote|agent|country|city|referr?er|forwarded|addr)/i,
    not: /throttl|limit|cache|\blog(?:ger|ging)?[.(]|whitelist|allow|trust|block|\bban|if\s|[!=]==?|expect|captcha|remoteip|test|\?.{1,80}:\s?(?:null|nil|None)|user\(\)|^\s*(?:(?:const|let|var|val|my)\s|country\w{0,8}\s?:?=)/i,
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
