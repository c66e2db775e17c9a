import { outcome } from './outcome.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** Whether a file sends what it knows somewhere, and is not only about measures of our own machines. */
function reports(view: FileView): boolean {
  const texts = [...view.added, ...view.removed].map((line) => line.text);
  return (
    texts.some((text) =>
      /https?:\/\/|fetch\(|axios|\.post\(|posthog|segment|requests\.|http\.|HttpClient|capture\(|reqwest|\bglean\b|telemetrydeck|aptabase|countly/i.test(
        text,
      ),
    ) && !texts.some((text) => /opentelemetry|Telemetry\.Metrics|telemetry_poller/i.test(text))
  );
}

/** Parts that speak to a tool of sales, support or analysis, named by their file or their folder. */
const toolsAboutPeople =
  /(^|\/)[^/]*(intercom|mixpanel|amplitude|posthog|hubspot|salesforce|sfdc|pipedrive|zendesk|freshdesk|help_?-?scout|chatwoot|crisp(?![a-z])|customer\.?io|klaviyo|mailchimp|brevo|sendinblue|attio|(support|live)[-_]?chat|crm[-_]?sync)[^/]*(\/[^/]+){0,4}\.(ts|js|rb|py|ex|php|go|kt|java|cs)$/i;

/** What names a person, in what is told of them. */
const saysWho = /\b(?:e_?mail|user_?name|ip_?address|full_?name|name|id)\b/i;
/** Services that learn of errors or of what people do. */
const watcher = /@sentry\/|\bsentry|bugsnag|rollbar|honeybadger|datadog|posthog|amplitude|logrocket|appsignal/i;

/** What is sent about people, and about how the product is used. */
export const peopleSentKinds: readonly Kind[] = [
  {
    id: 'data-sent',
    rows: ['J3', 'A10'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      {
        by: 'code',
        files:
          /(^|\/)([^/]*(intercom|mixpanel|amplitude|posthog|sentry|hubspot|customer\.?io|brevo|mailchimp|gtm|matomo|plausible|bugsnag|crisp|zendesk|user_?tracking)[^/]*|analytics(?!_block)(_\w+)?|tracking|segment)\.(ts|tsx|js|rb|py|ex|php|go|kt|java|cs|ya?ml)$/i,
        roles: ['product', 'settings', 'data'],
        hints: ['mail', 'phone', 'name', 'address', 'birth', 'ip', 'national', 'postcode'],
        line: /^\s*(?:[-"':]?\s{0,3})?["':]?(?<name>(?:\w{1,20}_)?(?:e?mail(?:_?address)?|phone(?:_number)?|first_?name|last_?name|full_?name|postal_?address|postcode|birth_?date|date_of_birth|user_?name|ip_?address|national_insurance_number))["']?\s{0,3}(?:=>|:(?!:)|$|,)/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.kind.place !== 'test' &&
          !/\b(interface|type|import|from|where|select|string;|string,$)\b|\?\s?:|:\s?(string|String|z\.)/.test(
            match.input ?? '',
          ),
      },
      {
        // The same, in a part for a tool of sales or support, whose folder names it.
        by: 'code',
        files: toolsAboutPeople,
        roles: ['product', 'settings'],
        hints: ['mail', 'phone', 'name'],
        line: /^\s*["':]?(?<name>e?mail(?:_?address)?|phone(?:_?number)?|first_?name|last_?name|full_?name)["']?\s{0,3}(?:=>|:)\s{0,3}[a-z@$][\w.@$?&>-]{1,60}[,;|? ]/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.kind.place !== 'test' &&
          !/\b(interface|type|import|where|select|string|String|null|undefined|Str|text)\b|z\.|:\s?(true|false|required|optional)/.test(
            match.input ?? '',
          ),
      },
      {
        // Any other thing that such a tool learns of a person or a company.
        by: 'code',
        files: toolsAboutPeople,
        roles: ['product', 'settings'],
        hints: [
          'user',
          'account',
          'current',
          'org',
          'company',
          'customer',
          'member',
          'family',
          'team',
          'workspace',
          'tenant',
          'subscription',
          'profile',
        ],
        line: /^\s*["':]?(?<name>[a-z]\w{2,40})["']?\s{0,3}(?:=>|:(?!:))\s{0,3}.{0,60}\b(?:user|account|current_?user|Current|org|organi[sz]ation|company|customer|member|family|team|workspace|tenant|subscription|profile)(?:\.|\?\.|&\.|->|\[)\w/,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.file.status === 'modified' &&
          view.kind.place !== 'test' &&
          !/\b(interface|type|import|where|select|logger|findBy|url|href)\b/.test(match.input ?? ''),
      },
      {
        // Who the person is.
        by: 'code',
        roles: ['product'],
        hints: ['identify(', 'setuser(', 'set_user(', 'people.set'],
        line: /\b(?<name>(?:posthog|analytics|mixpanel|amplitude|segment|intercom|Sentry|datadogRum|LogRocket|FullStory|heap)\w{0,20}\??\.(?:identify|setUser|set_user|people\.set))\s?\(/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) => view.kind.place !== 'test' && !/\((null|undefined)?\)/.test(match.input ?? ''),
      },
      {
        // The same without the name of the service, which stands where the word is fetched from.
        by: 'code',
        roles: ['product'],
        hints: ['setuser(', 'set_user('],
        line: /(?:^|[\s(])(?<name>set_?[uU]ser)\(\s?\{/,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.kind.place !== 'test' &&
          saysWho.test(match.input ?? '') &&
          view.file.content.type === 'text' &&
          view.file.content.hunks.some(({ lines }) => lines.some(({ text }) => watcher.test(text))),
      },
      {
        // One more thing that people do.
        by: 'code',
        roles: ['product'],
        severity: 'low',
        hints: ['capture(', 'track(', 'logevent(', 'track_event(', 'enqueue('],
        line: /\b(?<name>(?:posthog|analytics|mixpanel|amplitude|segment|intercom|heap)\w{0,20}\??\.(?:capture|track|logEvent|trackEvent|track_event|enqueue))\s?\(\s?(?:["'`$]|$)/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) => view.kind.place !== 'test' && !/error|exception/i.test(match.input ?? ''),
      },
    ],
    ignores: 'errors reported without personal data',
    together: true,
  },
  {
    id: 'telemetry',
    rows: ['J4'],
    category: 'risk.privacy',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'customers more', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less'),
    },
    find: [
      {
        by: 'file',
        path: /(^|\/)[^/]*telemetry[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|ex)$/i,
        added: 'more',
        removed: 'less',
        roles: ['product'],
        thing: () => 'telemetry',
        accept: (view) => !/opentelemetry|otel|instrument|metrics/i.test(view.path) && reports(view),
      },
    ],
    ignores: 'measures of our own machines (OpenTelemetry)',
    together: true,
  },
];
