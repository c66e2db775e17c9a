import { vendorNamed } from '../knowledge/vendorNamed.ts';
import type { Act, Announcement } from './announcement.ts';
import type { AnnouncedRow } from './announcedRow.ts';
import type { Vendor } from '../knowledge/vendors.ts';

/**
 * The suppliers that an announcement names, each as a row of its own: 'Add TelemetryDeck', 'Replace Bugsnag by our own', 'Mollie integration'. A name alone may be
 * anything, so that its component, its address, its key or a file that carries it must come or go.
 */
export function suppliersIn({ act, object: written, marks }: Announcement): readonly AnnouncedRow[] {
  const effect = effects[act];
  const object = written.replace(fromTheWhole, '');
  if (effect === undefined || ofOtherThings.test(object) || /\bci\b/i.test(marks)) return [];
  const named = (act === 'swap' ? [object, ...object.split(exchanged).slice(1)] : [object])
    .map(nameIn)
    .filter((one) => one !== undefined)
    .filter((one) => !isItsOwn(one, object));
  return named.length === 0
    ? unknownIn(act, object, effect)
    : named.flatMap((one) => rowsOf(one, { act, object, effect }));
}

/** One component of a supplier in the place of another: the supplier stays. */
function isItsOwn({ vendor }: Named, object: string): boolean {
  const [first = ''] = object
    .replace(before, '')
    .toLowerCase()
    .split(/[\s`'"]+/);
  return (
    Object.values(vendor?.packages ?? {}).some((names) => names?.includes(first) === true) &&
    first !== joinedName(vendor)
  );
}

function joinedName(vendor: Vendor | undefined): string {
  return vendor?.name.toLowerCase().replace(/[ -]/g, '') ?? '';
}

/** What takes the place of a supplier is one as often as what goes. */
const exchanged = /\s(?:by|with|to|for|par|vers|→|->)\s/;

function rowsOf(
  { name, vendor, measures }: Named,
  { act, object, effect }: { readonly act: Act; readonly object: string; readonly effect: 'more' | 'less' | 'unclear' },
): readonly AnnouncedRow[] {
  const row = {
    acts: [act],
    of: /./,
    shown: shownBy(name, vendor),
    byPath: true as const,
    roles: ['product', 'settings', 'parts'] as const,
    ...(vendor === undefined ? {} : { sure: accountOf(vendor) }),
  };
  const supplier: AnnouncedRow = {
    ...row,
    kind: 'announced-supplier',
    effect,
    facts: { vendor: name },
    // One part takes it or leaves it, and of the others nothing is said.
    ...(effect !== 'unclear' && ofOnePart.test(object) ? { severity: 'low' } : {}),
  };
  const people: AnnouncedRow = { ...row, kind: 'announced-people', effect: effect === 'less' ? 'less' : 'more' };
  return measures ? [supplier, people] : [supplier];
}

/** Where a product as a whole is named, nothing of it is left out. */
const fromTheWhole =
  / (?:from|in|across|within) (?:the |our )?(?:whole |entire )?(?:app\w*|api|code ?base|code|project|repo\w*|back-?end|front-?end|(?:web ?)?site|platform|prod\w*|service|server|client|everywhere|portal)(?: (?:and|&) docs?)?(?=$| \()/i;
const ofOnePart = /\s(?:from|in|for|on|dans|de|pour)\s/i;

/** A name that nobody knows, alone: somebody's service where its address or its key comes or goes with it. */
function unknownIn(act: Act, object: string, effect: 'more' | 'less' | 'unclear'): readonly AnnouncedRow[] {
  const [, name] = act === 'name' ? [] : (alone.exec(object.replace(before, '')) ?? []);
  if (name === undefined || common.test(name)) return [];
  const own = shownBy(name).source;
  const shown = new RegExp(
    `https?://[^\\s"']{0,60}${own}|(?:^|[^a-z])${own}[\\w.]{0,12}[_.-]?(?:api_?)?(?:key|token|secret|dsn|(?:app|client|project|site|account)_?id)(?![a-z])|(?:^|[^a-z])${own}\\.(?:io|com|app|dev|co|ai)(?![a-z])`,
    'iu',
  );
  return [
    {
      acts: [act],
      of: /./,
      shown,
      roles: ['product', 'settings', 'parts'],
      kind: 'announced-supplier',
      effect,
      facts: { vendor: name },
    },
  ];
}

const alone =
  /^(\p{Lu}[\p{L}\d]{3,20})(?: (?:machine translation|third[ -]party|visitor|analytics|tracking|integration|provider|support|service|sdk|api)){0,3}(?: (?:to|for|from|in) (?:the )?(?:app|site|website|product|codebase|emails?))?$/u;

const effects: Readonly<Partial<Record<Act, 'more' | 'less' | 'unclear'>>> = {
  add: 'more',
  enable: 'more',
  name: 'more',
  remove: 'less',
  disable: 'less',
  swap: 'unclear',
};

interface Named {
  readonly name: string;
  /** It follows what people do. */
  readonly measures: boolean;
  readonly vendor?: Vendor;
}

/** Known companies by their names; any other name only where the words after it say that it is somebody's service. */
function nameIn(object: string): Named | undefined {
  const bare = object.replace(before, '');
  const known = vendorNamed(bare);
  if (known) {
    const { vendor, length, exact } = known;
    const after = bare.slice(length);
    return afterName.test(after) || (!exact && !isDomain.test(bare) && !afterAnyName.test(after))
      ? undefined
      : { name: vendor.name, measures: measuring.has(vendor.purpose), vendor };
  }
  const [, name] = service.exec(bare) ?? [];
  return name === undefined || common.test(name) ? undefined : { name, measures: /\banalytics\b/i.test(object) };
}

const before =
  /^(?:to |the |a |an |support for |initial |new |basic |built-?in |existing |our |all |unused |third[- ]party |use of |usage of |le |la |l['’]|du |de |des |d['’]|integration (?:with|of|for) |intégration (?:de |d['’]|du |avec )|from )+/iu;
/** What is done around the service of a company, rather than with it. */
const afterName =
  /^(?:['’]s\b|[\s-]?(?:in \w+ mode|keys?|pk\b|domains?|urls?|attachments?|metrics?|env(?:ironment)? var\w*|env\b|envs\b|init\w*|\w*Integration\b|dsn|headers?|cookies?|actions?|workflows?|tests?|button|links?|icons?|logo|docs?|pages?|font|config\w*|colou?rs?|log-?in|sign-?in|auth\w*|oauth|sso|id\b|ids\b|types?|errors?|fields?|columns?|messages?|channels?|status|webhooks? (?:test|event)|events?|customers?|accounts?|charges?|refunds?|payouts?|agreements?|notifications?|metadata|release|logs?|wrapper|badge|commit|repo\w*|issues?|pull|bank|users?|tags?|properties|parameter|flag|components?|spec|cache|modal|form))/i;
const isDomain = /^[\p{L}\d-]{3,20}\.(?:io|ai|com|co)(?![\p{L}\d])/u;
/** After a name in another case come the words for somebody's service, a place, a reason or nothing. */
const afterAnyName =
  /^(?:$|[.,/]|[ ]?\(|[ ](?:&|(?:integration|support|provider|sdk|service|code|module|dependency|package|gem|agent|client|library|plugin|tracking|tracker|analytics|monitoring|(?:error )?reporting|apm|rum|chat|instrumentation|entirely|completely|altogether|everywhere|temporarily|from|in|for|to|with|and|as|by|on|until|due|since|because)(?![\p{L}\d])))/iu;
const service =
  /^([\p{L}\d-]{3,20}\.(?:io|ai|com|co)(?=\s)|\p{Lu}(?=[\p{L}\d]*\p{Ll})[\p{L}\d]{2,20})(?: ?(?:(?:post(?:al)? ?code |address )?look-?up|payment|e-?mail|sms|call|auth|analytics|search|storage|geocod\w+|push|crm|chat|bank(?:ing)?|translation|ai|ocr|captcha|monitoring|data|price|prices))? ?(?:provider|integration|sdk|apm|agent|client|analytics|(?<=\.(?:io|ai|com|co) .{0,40})service)\b/u;
const common =
  /^(?:New|Custom|Generic|Multi|Single|Mock|Fake|Test|Base|Basic|External|Internal|Default|Local|Remote|Social|Email|Payment|Search|User|Admin|Api|API|SSO|OIDC|SAML|LDAP|OAuth|HTTP|Http|Rest|REST|GraphQL|Web|Mobile|Android|iOS|IOS|Windows|Linux|Docker|Support|Third|Theme|Context|State|Session|Data|Service|Storage|Cache|Queue|Redis|Python|Java|Ruby|Node|Rust|Typescript|TypeScript|JavaScript|React|Vue|Background|Async|Continuous|More|Other|Better|Full|Some|All|Initial|Simple|Missing|Webhook|Calendar|Map|Maps|File|Image|Video|Music|Chat|Slack|Fixed|Type|Auth|Feature|Event|Log|Logging|JSON|CSV|PDF|XML|OkHttp|Retrofit|Axios|Apollo|Faraday|Guzzle|Ktor|Hilt|Dagger|Glide|Coil|Picasso|ExoPlayer|Media3|Jetpack|Compose|Realm|Room|Netty|Jackson|Gson|Moshi|Alamofire|Kubernetes|Helm|Podman|Ansible|Terraform|Nix|Homebrew|Flatpak|Postgres|PostgreSQL|Postgresql|MySQL|Mysql|MariaDB|SQLite|Sqlite|Mongo|MongoDB|Valkey|Kafka|RabbitMQ|Elasticsearch|Electron|Flutter|Expo|Angular|Svelte|Nuxt|Vite|Webpack|Gradle|Maven|Bootstrap|Tailwind|Django|Laravel|Rails|Spring|Symfony|Kotlin|Swift|Golang|Elixir|Prometheus|OpenTelemetry|Bluetooth|Unicode|Markdown|Wayland|Chromium|Firefox|Safari|Edge|Debian|Ubuntu|Alpine|Apache|Nginx|Caddy|Traefik)$/;
const ofOtherThings =
  /\b(?:tests?|mock\w*|fixture\w*|specs?|stub\w*|e2e|docs?|readme|dev(?:elopment)?|local(?:ly)?|storybook|sponsors?|vehicle|charger|meter|bank adapter|protocol|device|example|import(?:er)?|agreement|refund|release|sourcemaps?|ignore|warnings?|upgrade|version|bump|button|icon|logo|links?|page|csp|modal|leftover|old code|scripts?|jobs?|self|backfill|cleanup|upload|instrumentation|filter|dataset|ci|di|adapter|improvements?|purge|boards?|(?:img|connect|script|frame|font|style)-src|allow-?list|white-?list|approved|generator|installer|staging|uninstall\w*|submodule|embeds?|compatib\w+|element|oauth2?|sso|log-?in|sign-?in|tokens?|references?)\b/i;
const measuring: ReadonlySet<string> = new Set([
  'analytics',
  'session-replay',
  'ads',
  'attribution',
  'ab-testing',
  'customer-data',
  'marketing',
]);

/** The name as a component, an address, a key or a name of code carries it, whatever stands between its words; and what else is known to stand for it. */
function shownBy(name: string, vendor?: Vendor): RegExp {
  const words = name
    .replace(/ \(.*\)$/, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  const packages = Object.values(vendor?.packages ?? {}).flatMap((names) => names ?? []);
  const others = [...packages.map((one) => one.replace(/\*$/, '')), ...(vendor?.hosts ?? [])].filter(
    (one) => one.length > 4,
  );
  return new RegExp([...new Set([words.join('[-_. ]?'), ...others.map(escaped)])].join('|'), 'iu');
}

/** What only who has an account with it would write: its keys and its addresses. */
function accountOf({ keys = [], hosts = [] }: Vendor): RegExp {
  const written = [...keys.filter((key) => key.length > 4), ...hosts].map(escaped);
  return written.length === 0 ? /(?!)/ : new RegExp(written.join('|'), 'iu');
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
