import { humanised } from '../context/areaOf.ts';

/** The name of a file as words a reader can say, or nothing where the name says nothing ('index', 'main', a number). */
export function partName(path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  const names = parts.map((part, at) => (at === parts.length - 1 ? withoutEnding(part) : part));
  // `pages/billing/index.tsx`, `app/(dashboard)/invoices/[id]/page.tsx`: the folder is the name.
  for (let at = names.length - 1; at >= Math.max(0, names.length - 4); at -= 1) {
    const raw = names[at] ?? '';
    if (/^[[({@:$.+]|^__/.test(raw)) continue;
    const own = at === names.length - 1 ? withoutRole(raw) : raw;
    const words = readableName(own);
    // `PageController` is about pages, while `page.tsx` is a page of what its folder says.
    if (words !== undefined && own !== raw && /^(?:page|package|client|type|test|route)$/.test(words)) return words;
    // A name of its own that cannot be read aloud is not replaced by a folder's.
    if (words === undefined && at === names.length - 1 && !empty.has(raw.toLowerCase())) return undefined;
    if (
      words !== undefined &&
      !empty.has(words) &&
      !/^(docker )?compose\b/.test(words) &&
      !(at < names.length - 1 && folders.has(words))
    )
      return words;
  }
  return undefined;
}

/** An identifier as words, where it can be read aloud: letters, two to five words, no term of the trade. */
export function readableName(identifier: string): string | undefined {
  const spaced = identifier
    .replace(/^[_$@]{1,3}/, '')
    .replace(/(?<![_$!?=])[_$!?=]{1,3}$/, '')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_\-.:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const words = spaced.split(' ');
  if (spaced.length < 3 || spaced.length > 42 || words.length > 6) return undefined;
  if (!/^\p{L}[\p{L}’ ]*$/u.test(spaced)) return undefined;
  if (
    words.some(
      (word) =>
        trade.has(word) ||
        (word.length === 1 && word !== 'a' && word !== 'à') ||
        word.length > 18 ||
        (/^[bcdfghjklmnpqrstvwxz]{3,}$/.test(word) && !said.has(word)),
    )
  )
    return undefined;
  return spaced;
}

function withoutEnding(file: string): string {
  const parts = file.replace(/^\.+/, '').split('.');
  const own = parts
    .slice(0, 1)
    .concat(parts.slice(1).filter((part, at) => at < parts.length - 2 && !endings.has(part.toLowerCase())));
  return own
    .join('.')
    .replace(/^\d[\d_-]{0,30}(?=[a-z])/i, '')
    .replace(/^V\d[\w.]{0,20}?__/, '');
}

/** What stands between a file's name and its ending. */
const endings: ReadonlySet<string> = new Set(
  'html text json min spec test e2e stories module component service controller entity dto blade d config'.split(' '),
);

/** The ending that only repeats the role: InvoicesController, send_reminder_job. */
function withoutRole(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_\-.]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  let last = words.length;
  while (last > 1 && roleWords.has((words[last - 1] ?? '').toLowerCase().replace(/(?<!s)s$/, ''))) last -= 1;
  return words.slice(0, last).join(' ');
}

const roleWords: ReadonlySet<string> = new Set(
  'controller component service module model page view screen activity fragment viewcontroller helper handler spec worker job mailer policy serializer presenter repository repositorie entity entitie dto middleware guard resolver resource router route schema interactor usecase gateway adapter client provider live form hook store slice type util impl test api base abstract'.split(
    ' ',
  ),
);

/** Whether other files that say the name of this one are likely to mean it: 'features' and 'DestroyService' are names that many files say. */
export function isDistinctName(path: string): boolean {
  const parts = path.split('/');
  const file = withoutEnding(parts.at(-1) ?? '');
  const own = /^(?:index|__init__|mod|main|page|route|layout)$/i.test(file) ? (parts.at(-2) ?? '') : file;
  if (empty.has(own.toLowerCase())) return false;
  const core = withoutRole(own).toLowerCase();
  if (
    /^(?:base|common|default|compute|create|update|destroy|delete|validate|send|find|fetch|get|list|show|process|sync|import|export|build|handle|run|execute|refresh|cancel|estimate|retry)$/.test(
      core,
    )
  )
    return false;
  return /[a-z][A-Z]|[_-]/.test(own) || own.length >= 12;
}

/** Whether a name is said by the area already. */
export function sameWords(a: string, b: string): boolean {
  const plain = (text: string): string => humanised(text).replace(/\W+/g, '').replace(/s$/, '');
  return plain(a) === plain(b);
}

/** Whether the name of a folder tells a reader a part of the product, rather than the tools it is built with. */
export function tellsAnArea(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    !/\d/.test(lower) &&
    lower.split(' ').length <= 3 &&
    (lower.length > 2 || lower === 'ai' || lower === 'hr') &&
    !toolFolders.has(lower) &&
    readableName(lower) !== undefined &&
    !empty.has(lower)
  );
}

const toolFolders: ReadonlySet<string> = new Set(
  'prisma drizzle celery sidekiq terraform helm charts chart github gitlab workflows workflow docker k8s kubernetes kustomize next nuxt remix rails laravel django phoenix trpc openapi swagger graphql android ios kotlin elixir rust golang go python ruby java swift node deno util utils dev development e2e cypress playwright storybook stories rules definitions constants enums helpers modals hooks modules packages extra ee oss issue template scripts tools bin deploy ops infra cron crons jobs cli vscode idea husky devcontainer public static vendor third party internal external legacy source docs documentation content presentation system features app web server client core common shared lib dao'.split(
    ' ',
  ),
);

/** Names of files that say nothing. */
const empty: ReadonlySet<string> = new Set(
  'index main init app page route layout default new edit show create update base common shared core utils util helpers helper types type constants config settings test tests spec mod lib server client package root all misc data schema model models values variables outputs docker views forms urls tasks services serializers handlers routes controllers schemas signals fields managers resolvers queries mutations gemfile pipfile podfile cargo requirements composer pom pyproject procfile compose strings docker compose dockerfile readme changelog license makefile setup manage start run build'.split(
    ' ',
  ),
);

/** Folders that say how a product is built. */
const folders: ReadonlySet<string> = new Set(
  'src app apps web lib libs packages pages views controllers models services components api internal cmd pkg server client backend frontend main java resources templates public assets config db migrations scripts tests test spec docs modules features routes types hooks utils helpers common shared core clients workers jobs tasks ui styles locales workflows actions src main kotlin com org net'.split(
    ' ',
  ),
);

/** Short forms that people say at work. */
const said: ReadonlySet<string> = new Set([
  'sms',
  'crm',
  'pdf',
  'vat',
  'tva',
  'rgpd',
  'gdpr',
  'csv',
  'rdv',
  'nhs',
  'cgu',
  'hr',
  'rh',
  'vpn',
  'tv',
]);

/** Whether a word is a term of the trade, or letters that only the team reads: JSON, props, S3. */
export function isTradeWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    trade.has(lower) ||
    (lower.endsWith('s') && trade.has(lower.slice(0, -1))) ||
    (/^[A-Z][A-Z\d]{1,}$/.test(word) && !said.has(lower)) ||
    (/\d/.test(word) && /[a-z]/i.test(word))
  );
}

/** Words of the trade: a name that holds one helps no reader. */
const trade: ReadonlySet<string> = new Set(
  (
    'api apis http https json xml yaml yml sql html css dom url urls uri uuid uid id ids db ctx req res args kwargs params param props prop async await sync init impl util utils dto dao orm ast cli sdk jwt oauth oidc saml csrf xss cors ' +
    'regex regexp enum struct tuple mutex stdin stdout stderr stdlib mock stub fixture serializer deserialize serialize serialized marshal unmarshal middleware webhook webhooks callback callbacks payload endpoint endpoints backend frontend schema schemas ' +
    'migration migrations config configs refactor repo repository deps dependency namespace singleton mixin proxy redux reducer selector dispatch dispatcher memo ref refs noop lambda closure iterator iterable async promise thread ' +
    'goroutine socket websocket tcp udp dns ssl tls ssh cache cached caching cron queue enqueue dequeue batch chunk buffer stream parse parser parsed tokenize token tokens hash hashed checksum encode decode encoded base64 hex bool boolean int string str float ' +
    'null nil undefined void const var func fn def cls obj arr vec ptr idx tmp foo bar baz qux todo fixme debug log logger logging trace tracer metric metrics telemetry span crud rest grpc rpc graphql gql query queries mutation mutations resolver resolvers ' +
    'controller controllers component components interface abstract concrete factory builder visitor observer listener listeners handler handlers hook hooks util src dist env stdlib polyfill shim wrapper hoc ssr ssg csr spa pwa ssr tsx jsx ts js py rb php go java css scss kotlin ' +
    'attr attrs attribute attributes setter getter getters setters accessor instance instances initialize initialise initializer constructor destructor before after setup teardown render rerender mount unmount upsert inserts concern initialises'
  ).split(' '),
);
