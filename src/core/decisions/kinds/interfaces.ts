import { movedAddresses } from './movedAddresses.ts';
import { outcome } from './outcome.ts';
import { askedByNone, isNewlyDemanded, isUsedAtOnce } from './newlyDemanded.ts';
import { endsForAll, leavesSomeOut, wasOptional } from './newlyRequired.ts';
import type { Kind } from '../kind.ts';
import type { FileView } from '../fileView.ts';

/** What partners, people who run the product themselves, and customers find gone, renamed or newly asked of them. */
export const interfaceKinds: readonly Kind[] = [
  {
    id: 'address-withdrawn',
    rows: ['H1', 'H6'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'customers less', 'dates one-off') },
    find: [{ by: 'program', program: 'interfaces' }, ...movedAddresses],
    ignores:
      'addresses of pages, of administration and of checks; one that moved to another file; one whose variable parts alone are named anew',
    together: true,
  },
  {
    id: 'field-withdrawn',
    rows: ['H1', 'H3'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'customers less', 'dates one-off') },
    find: [{ by: 'program', program: 'interfaces' }],
    ignores:
      'fields of a file that goes whole; a field that another file of the change declares; classes that never leave the product',
    together: true,
  },
  {
    id: 'setting-renamed',
    rows: ['H1'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'dates one-off', 'exposure unclear') },
    find: [{ by: 'program', program: 'interfaces' }],
    ignores: 'a setting that is still read under its old name; settings of the machine or the builder',
    together: true,
  },
  {
    id: 'setting-withdrawn',
    rows: ['H1'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'dates one-off') },
    find: [{ by: 'program', program: 'interfaces' }],
    ignores: 'a setting read in one place only; the settings of a developer’s own machine',
    together: true,
  },
  {
    id: 'setting-demanded',
    rows: ['H1'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'dates one-off', 'exposure unclear') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: [
          'fetch_env!',
          'env.fetch',
          'environ[',
          'getorthrow',
          'env!(',
          'requireenv',
          'require_env',
          'mustgetenv',
          'improperlyconfigured',
          'raise',
          'environment variable',
        ],
        line: /(?:System\.fetch_env!\(|ENV\.fetch\(\s*|os\.environ\[|getOrThrow\(\s*|requireEnv\(\s*|require_env\(\s*|mustGetEnv\(\s*|(?<!\w)env!\(\s*)["'](?<name>[A-Z][A-Z0-9_]{2,60})["']\s{0,2}[)\]](?!\s*(?:\|\||\?\?|\{|do))/,
        added: 'more',
        thing: 'name',
        accept: (match: RegExpMatchArray, view: FileView): boolean => {
          const name = match.groups?.['name'] ?? '\n';
          // What the tools that build the product set by themselves is no duty of those who run it.
          return (
            !/^(CARGO_|OUT_DIR|CI$|GITHUB_(?:ACTIONS?|ACTOR|API_URL|BASE_REF|ENV|EVENT_\w+|HEAD_REF|JOB|OUTPUT|PATH|REF\w*|REPOSITORY\w*|RUN_\w+|SERVER_URL|SHA|STEP_SUMMARY|TOKEN|WORKFLOW\w*|WORKSPACE)$|PATH$|HOME$)/.test(
              name,
            ) &&
            view.kind.place !== 'test' &&
            !/tests?\.\w+$|\.ipynb$|(?:^|\/)(?:notebooks?|scripts?|bin|tools?)\/.*\.(?:py|rb)$/.test(view.path) &&
            askedByNone(name, view)
          );
        },
      },
      {
        // What is done with its value at once fails where there is none.
        by: 'code',
        roles: ['product', 'settings'],
        hints: ["env['", 'env["', 'process.env.'],
        line: /\bENV\[["'](?<name>[A-Z][A-Z0-9_]{2,60})["']\]\.(?!present|blank|nil|to_|presence|try|in\?|dup|inspect|then)[a-z]|\bprocess\.env\.(?<used>[A-Z][A-Z0-9_]{2,60})!?\.(?:split|trim|replace|toLowerCase|startsWith|match)\(/,
        added: 'more',
        accept: isUsedAtOnce,
      },
      {
        // A reader of settings that stops where one is missing and no value is given beside it.
        by: 'code',
        files: /\.py$/,
        roles: ['product', 'settings'],
        hints: ['env(', 'env.', 'config('],
        line: /(?:^|[=([{,:\s])(?:env(?:\.(?:str|bool|int|float|url|list|json|db|email_url))?|(?:decouple\.)?config)\(\s?["'](?<name>[A-Z][A-Z0-9_]{2,60})["']\s?\)(?!\s?or\b)/,
        added: 'more',
        thing: 'name',
        accept: (match: RegExpMatchArray, view: FileView): boolean =>
          view.kind.place !== 'test' &&
          view.kind.place !== 'development' &&
          !/(?:^|[/_])(?:tests?|local|dev|ci)\w{0,10}\.py$/.test(view.path) &&
          askedByNone(match.groups?.['name'] ?? '', view),
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['z.', 'joi', 'required', 'str(', 'url(', 'raise', '${'],
        line: /^\s*["']?(?<name>[A-Z][A-Z0-9_]{3,60})["']?:\s(?:z\.|[jJ]oi\.)[\w.()'", {}:[\]/\\]{2,200}$|^\s*(?<plain>[A-Z][A-Z0-9_]{3,60}):\s(?:str|url|num|port|host|email)\(\),?$|\benv:"(?<tagged>[A-Z][A-Z0-9_]{3,60}),required|\benvconfig:"(?<kept>[A-Z][A-Z0-9_]{3,60})"\s{1,3}required:"true"|System\.get_env\("(?<asked>[A-Z][A-Z0-9_]{3,60})"\)\s\|\|\s{0,3}raise|\$\{(?<composed>[A-Z][A-Z0-9_]{3,60}):?\?/,
        added: 'more',
        accept: isNewlyDemanded,
      },
    ],
    ignores: 'a setting with a usual value, or one that was asked for before',
    together: true,
  },
  {
    id: 'base-obligatory',
    rows: ['H1', 'F8'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'customers less', 'dates one-off') },
    find: [{ by: 'program', program: 'runtimes' }],
    ignores: 'a product that nobody else may run, as its manifest names no free licence; a higher upper limit',
  },
  {
    id: 'entry-required',
    rows: ['H1', 'G3'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'customers more', 'dates one-off') },
    find: [
      {
        by: 'code',
        roles: ['product'],
        hints: ['required', 'requires', 'z.', ': '],
        line: /^\s*["'](?<rule>\w{2,60})["']\s*=>\s*\[?\s?["'][^"']{0,80}\brequired\b|\bjson:"(?<tagged>\w{2,60})[",][^`]{1,60}\b(?:binding|validate):"[^"]{0,80}\brequired\b|^\s*(?<shaped>\w{2,60}):\sz\.[\w.()'", {}:[\]/\\]{2,200}$|^\s*requires\s:(?<asked>\w{2,60})|^ {4}(?<typed>\w{2,60}):\s[\w[\], .]{2,60}$/,
        added: 'more',
        acceptFile: leavesSomeOut,
        accept: wasOptional,
      },
    ],
    ignores: 'what was obligatory before; new requests, which nobody sends yet',
    together: true,
  },
  {
    id: 'option-withdrawn',
    rows: ['H1'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'dates one-off') },
    find: [{ by: 'program', program: 'interfaces' }],
    ignores: 'an option that moved; commands that only the team has',
    together: true,
  },
  {
    id: 'words-withdrawn',
    rows: ['H6'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { 'one-off': outcome('low', 'two', 'customers less') },
    find: [{ by: 'program', program: 'interfaces' }],
    ignores: 'words that are said otherwise, and words that nothing showed any longer',
    together: true,
  },
  {
    id: 'message-sent',
    rows: ['H3', 'H6'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: {
      more: outcome('low', 'two', 'customers unclear'),
      less: outcome('medium', 'two', 'customers less'),
    },
    find: [{ by: 'program', program: 'interfaces' }],
    ignores: 'a message that is sent from another place or gets another name; one whose whole part goes',
    together: true,
  },
  {
    id: 'shown-somewhere',
    rows: ['F5', 'F6'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'customers unclear'), less: outcome('medium', 'two', 'customers unclear') },
    find: [
      {
        by: 'code',
        files:
          /\.(vue|tsx|jsx|svelte|erb|haml|slim|twig|heex|cshtml|blade\.php)$|(^|\/)(components|scenes|screens|pages|views)\/.*\.[jt]sx?$/,
        hints: ['env', 'isproduction', 'isdev', 'isstaging'],
        line: /\b(?:process\.env\.NODE_ENV|NODE_ENV|env\.ENVIRONMENT|APP_ENV|RAILS_ENV|import\.meta\.env\.(?:PROD|DEV|MODE)|Rails\.env\.\w+\?|HostingEnvironment\.\w+\?|is_?[pP]roduction|is_?[dD]ev(?:elopment)?|is_?[sS]taging)\b/,
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          !/\.ya?ml\.erb$|(^|\/)(config|deploy)\//.test(view.path) &&
          !/console\.|log|debug|warn|devtool|sentry|mock|bugsnag|analytics|gtag|plausible|script|src=|url|http|key|import|basename|cache|service_?worker/i.test(
            match.input ?? '',
          ),
      },
    ],
    ignores: 'tools of developers, logs and measurements that run in one place only',
    together: true,
  },
  {
    id: 'end-marked',
    rows: ['H2'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { 'one-off': outcome('low', 'two', 'dates one-off') },
    find: [{ by: 'program', program: 'interfaces' }],
    ignores: 'a mark that only moves',
    together: true,
  },
  {
    id: 'old-way-closed',
    rows: ['H1', 'H2'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'customers less', 'dates one-off') },
    find: [
      { by: 'program', program: 'interfaces' },
      {
        by: 'code',
        roles: ['product'],
        hints: ['410', 'gone', 'no longer support', 'has been removed'],
        line: /\bHTTPGone\b|\bstatus(?:_code)?\s{0,2}[(=:]\s{0,2}(?:410|:gone)\b|\bhead :gone\b|\bStatusGone\b|(?<![=!]=\s?)\bHttpStatus(?:Code)?\.(?:GONE|Gone)\b|\babort\(410|\bStatusCodes?(?:\.(?:Status410)?Gone\b|::GONE\b)|\bnew Gone(?:Http)?Exception\(|\bHTTP_(?:410_)?GONE\b|(?:raise|throw|Error|error|abort|fail)\b.{0,120}["'`][^"'`]{0,80}(?:no longer supports?|no longer supported|has been removed|was removed in)\b/,
        added: 'more',
        anywhere: true,
        // What a part that stands in for tests answers, nobody meets.
        accept: (match, view) =>
          !/(^|[/_.-])(?:stubs?|mocks?|fakes?)(?=[/_.-])/i.test(view.path) && endsForAll(match, view),
      },
    ],
    ignores: 'a mark that nobody meets while the product runs; a warning that is only reworded',
    together: true,
  },
  {
    id: 'trial-mark',
    rows: ['F5', 'F6'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'customers unclear'), less: outcome('medium', 'two', 'customers unclear') },
    find: [
      {
        by: 'code',
        roles: ['product', 'translations'],
        hints: ['coming soon', 'beta', 'early access', 'preview', 'bientôt'],
        line: /["'`>(][^"'`<>]{0,80}\b(?:[Cc]oming soon|Coming Soon|[Bb]ientôt disponible|[Ee]arly access|Early Access|[Ii]n (?:public |private |closed |open )?beta|(?:[Pp]ublic|[Pp]rivate|[Cc]losed|[Oo]pen) [Bb]eta|[Tt]echnical [Pp]review|[Pp]ublic [Pp]review)\b|[>"'`}]\s{0,3}(?:Beta|BETA|beta)(?:\s[a-z]{1,12})?\s{0,3}[<"'`{]|["'`>][^"'`<>{}]{2,60}\s\((?:Beta|BETA|beta)\)\s{0,2}["'`<]|<\w{0,20}Beta\w{0,12}\b|\bis_?[bB]eta\b|\b\w{0,30}_?[bB]eta_?[aA]ccess\b/,
        anywhere: true,
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          ((view.kind.role === 'product' && !/\.(xlf|xliff|po|arb|resx|strings)$/.test(view.path)) ||
            /(^|[/._-])en([_-][A-Z]{2})?[/.]/.test(view.path)) &&
          // Who builds the product looks at samples of its parts.
          !/\.(?:story|stories)\.\w+$|(^|\/)(?:stories|__stories__)\//.test(view.path) &&
          !/\|\s?["']|^\s*(?:export )?type\s/.test(match.input ?? '') &&
          // A page that goes whole takes its words with it.
          view.file.status !== 'deleted' &&
          !/^\s*(?:\/\/|\*|#)/.test(match.input ?? '') &&
          // Nobody reads what a part behind the screens answers for the time being.
          !/\.(exs?|go|rs|rb|java|cs)$/.test(view.path) &&
          !/\bOmit<|\bPick<|\bextends\b|variant=|colou?r\w{0,8}=|version|branch|channel|release_?type|semver|prerelease|["']rc["']|alpha/i.test(
            match.input ?? '',
          ),
      },
    ],
    ignores: 'versions, channels and branches called beta; other languages, which follow the first',
    together: true,
  },
];
