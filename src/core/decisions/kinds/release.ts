import { outcome } from './outcome.ts';
import { isChartComponent } from './settingPlaces.ts';
import { switchFinds, turnedFinds } from './switches.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** What starts, stops or is staged for customers, and what others must follow. */

export const releaseKinds: readonly Kind[] = [
  {
    id: 'page-withdrawn',
    rows: ['H6', 'F12'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers less') },
    find: [
      {
        by: 'file',
        path: /(^|\/)((src\/|app\/|apps\/\w+\/)?pages\/(?!api\/|_app|_document)(?!.*\/(components?|hooks?|utils?|lib|sections|partials)\/)([a-z[(_][^/]*\/){0,6}([A-Z]\w*\/)?[^/]+\.(tsx|jsx|vue|astro|svelte)|app\/(?!.*api\/).{1,200}\/page\.(tsx|jsx)|routes\/.{0,200}\+page\.svelte|app\/views\/(?!layouts|shared).{1,200}\/(index|show|new)\.(html\.)?(erb|haml|slim)|templates\/.{1,200}\/index\.html(\.heex|\.eex)?|\w{1,60}Activity\.(kt|java)|\w{1,60}Screen\.(tsx|kt|swift|dart)|\w{1,60}Page\.(tsx|vue|dart|razor))$/,
        removed: 'one-off',
        roles: ['product'],
        thing: featureOf,
        // A page that only calls another one to show itself was tidied away, with what it showed still there.
        accept: (view) => view.removed.length > 8,
      },
      {
        by: 'file',
        path: /(^|\/)(app\/api\/.{1,200}\/route\.(ts|js)|pages\/api\/.{1,200}\.(ts|js)|app\/controllers\/(?!concerns).{0,200}_controller\.rb|\w{1,60}Controller\.(php|cs|java|kt)|app\/mailers\/.{1,200}\.rb|\w{1,60}_mailer\.rb|emails?\/.{1,200}\.(tsx|mjml|html))$/,
        removed: 'one-off',
        roles: ['product'],
        thing: featureOf,
        accept: (view) =>
          view.removed.length > 10 &&
          !/(^|\/)(base|application|abstract)_?\w*controller|(^|\/)(Base|Abstract)\w*Controller/i.test(view.path),
      },
    ],
    ignores: 'files that moved or were split',
    together: true,
  },
  {
    id: 'switch',
    rows: ['F5', 'F7', 'M4'],
    category: 'timeline.release',
    grade: 'A',
    outcomes: {
      unclear: outcome('medium', 'two', 'customers unclear', 'dates unclear'),
      'one-off': outcome('low', 'two', 'customers unclear'),
    },
    find: [
      {
        // A question put to a service of switches, with the name of one.
        by: 'code',
        roles: ['product', 'settings', 'data'],
        hints: [
          'feature',
          'flipper',
          'unleash',
          'launchdarkly',
          'ldclient',
          'waffle',
          'flag_is_active',
          'growthbook',
          'statsig',
        ],
        line: /\b(?:FeatureFlags?|FeatureToggles?|feature_?flags?|featureFlags?|Flipper|unleash|FunWithFlags|waffle|flag_is_active|switch_is_active|useFeatureFlag\w{0,12}|useFlag|isFeatureEnabled|feature_enabled\??|is_?feature_?enabled|hasFeatureFlag|isFeatureFlagEnabled|getFeatureFlag\w{0,10}|Feature\.(?:enabled|disabled)\?|ldClient|growthbook|statsig|useFeatureIsOn|checkGate)\b[\w.?!:]{0,40}[\s(]{1,2}(?:[\w.@]{1,30},\s?)?["':](?<name>[A-Za-z][\w.-]{2,60})/,
        added: 'unclear',
        removed: 'one-off',
        thing: 'name',
        accept: (match, view) => isSwitchName(match) && view.kind.place !== 'test',
      },
      {
        // One of a list of switches.
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['featureflag', 'featuretoggle', 'feature_flag'],
        line: /\b(?:\w{0,30}FeatureFlag(?:Key)?s?|FeatureToggles?|FEATURE_FLAGS|featureFlags|feature_flags)\??\.(?<name>[A-Za-z]\w{2,60})\b(?![(\w.]|::)/,
        added: 'unclear',
        removed: 'one-off',
        thing: 'name',
        accept: (match, view) => isSwitchName(match) && view.kind.place !== 'test',
      },
      {
        // A switch asked for by its place in a list, or by name from the service that keeps them.
        by: 'code',
        roles: ['product'],
        hints: ['.flags.', '.flags?.', 'isenabled(', 'is_enabled('],
        line: /\b(?:(?:uiConfig|config|settings)\??\.flags\??\.|(?:[fF]eature\w{0,12}|[fF]lag\w{0,12})\??\.(?:isEnabled|is_enabled)\(\s?(?:["']|\w{0,12}(?:Feature|Flag)\w{0,10}\.))(?<name>[A-Za-z][\w-]{2,60})/,
        added: 'unclear',
        removed: 'one-off',
        thing: 'name',
        accept: (match, view) => isSwitchName(match) && view.kind.place !== 'test',
      },
      {
        // A setting that is on or off.
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['_enabled', 'enable_', 'feature_', 'show_', '_beta'],
        line: /^\s*(?:export\s+const\s+|const\s+|export\s+)?(?:config\.)?["']?(?<name>[A-Z][A-Z0-9_]{2,40}_(?:ENABLED|BETA)|(?:ENABLE|FEATURE|SHOW|NEXT_PUBLIC_FEATURE|NEXT_PUBLIC_ENABLE)_[A-Z0-9_]{2,50})["']?\s{0,3}[:=](?!=)(?!\s{0,3}(?:[[{(]|["'](?!true|false|0|1|\$)\w))/,
        added: 'unclear',
        removed: 'one-off',
        thing: 'name',
        accept: (match, view) =>
          !plumbing.test(match.groups?.['name'] ?? '') &&
          view.kind.place !== 'test' &&
          !(view.kind.role === 'settings' && view.file.status !== 'modified') &&
          !/pytest|jest|vitest/.test(view.path),
      },
      ...switchFinds,
    ],
    ignores: 'reading a switch that is known already in the same file; a switch that only moves in its list',
    together: true,
  },
  {
    id: 'switch-turned',
    rows: ['F6'],
    category: 'timeline.release',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers unclear'),
      less: outcome('medium', 'two', 'customers unclear'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._-])((feature|flags?|enable|enabled|is_enabled|toggle|beta|experiment|rollout)[\w-]{0,60}|[\w-]{0,60}_(enabled|enable|beta))$/i,
        measure: 'onOff',
        on: ['changed'],
        accept: (change, view) =>
          !isChartComponent(change, view) &&
          view.kind.role === 'settings' &&
          !/(lint|rule|eslint|test|cache|log(?!in|out)|debug|backup|encrypt|multi_az|protection|monitor|metric|autoscal|ingress|tls|https|probe|sentry|telemetry|tracing|trace|otel|redis|queue|pgbouncer|persistence|servicemonitor|rbac|serviceaccount|podsecurity|minify|sourcemap|gradle|compose\.build|kapt|jetifier|parallel|incremental|toolbar)/i.test(
            change.keyPath.join('.'),
          ) &&
          !/\.github|renovate|dependabot/.test(view.path),
      },
      {
        by: 'setting',
        key: /(^|[._-])(rollout|rollout_percentage|percentage|traffic_percent|weight)$/i,
        files: /(flag|feature|rollout|experiment|toggle)/i,
        measure: 'number',
        on: ['changed'],
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['enabled', 'feature', 'enable', 'flag'],
        line: /\b(?<name>(?:[A-Z][A-Z0-9_]{2,40}_ENABLED|(?:ENABLE|FEATURE|SHOW)_[A-Z0-9_]{2,50}|is[A-Z]\w{2,40}Enabled|enable[A-Z]\w{2,40}|\w{3,40}_enabled))["']?\s{0,3}[:=]\s{0,3}(?<value>true|false|True|False)\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'onOff' },
        accept: (match, view) =>
          !plumbing.test((match.groups?.['name'] ?? '').replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()) &&
          view.kind.place !== 'test',
      },
      ...turnedFinds,
    ],
    ignores: 'switches of tools, checks and logs',
    together: true,
  },
  {
    id: 'part-paused',
    rows: ['F6', 'F12'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers less') },
    find: [{ by: 'program', program: 'pausedFeatures' }],
    ignores: 'checks and tools; a value that is emptied without a word',
    together: true,
  },
  {
    id: 'end-announced',
    rows: ['F2', 'H2'],
    category: 'timeline.release',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers unclear', 'dates one-off') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['sunset', 'end_of_life', 'deprecat', 'shut down', 'shutdown', 'discontinu'],
        line: /(?:[sS]unset|[dD]eprecat\w{0,5}|[dD]iscontinu\w{0,4}|end_of_life)\b.{1,80}?\b(?<date>20[2-4]\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01]))/,
        anywhere: true,
        added: 'one-off',
      },
      {
        // Said to customers, with a day or with the name of one.
        by: 'code',
        roles: ['product', 'translations'],
        hints: [
          'stop working',
          'stops working',
          'stop running',
          'no longer be',
          'be removed',
          'be discontinued',
          'be shut down',
          'be retired',
          'be turned off',
        ],
        line: /\b(?:stops? (?:working|running)|will (?:no longer be (?:available|supported|maintained)|be (?:removed|discontinued|shut down|retired|turned off)))(?:\s[^"'`]{0,40}?)?\s(?:on|by|after|from|until)\s(?:\$?\{[\w.]{0,40}(?:DEADLINE|SUNSET|END|EOL|DATE)\w{0,20}\}|(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\w{0,6}\.? \d{1,2}\b|20[2-4]\d-)/,
        anywhere: true,
        added: 'one-off',
        changed: 'one-off',
        severity: 'high',
        accept: (_, view) =>
          view.kind.place !== 'test' && !/changelog|release[_-]?notes|blog|news|test\.\w+$|spec\.\w+$/i.test(view.path),
      },
      {
        // The day itself, under a telling name.
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['sunset', 'end_of_life', 'deadline', 'shutdown', 'retirement', 'deprecation'],
        line: /\b\w{0,40}(?:SUNSET|END_OF_LIFE|SHUTDOWN|RETIREMENT|DEPRECATION|(?:MIGRATION|UPGRADE|CUTOVER)_DEADLINE)(?:_DATE|_AT|_DAY|_ON)?\s{0,3}[:=]\s{0,3}.{0,40}["'`](?:(?<date>20[2-4]\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01]))|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w{0,6}\.? \d{1,2})/,
        anywhere: true,
        added: 'one-off',
        changed: 'one-off',
      },
    ],
    ignores: 'an end without a day; a licence, a trial or a session that ends for one customer',
    together: true,
  },
  {
    id: 'required-setting',
    rows: ['H1'],
    category: 'timeline.breaking',
    grade: 'A',
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
        line: /(?:System\.fetch_env!\(|ENV\.fetch\(\s*|os\.environ\[|getOrThrow\(\s*|requireEnv\(\s*|require_env\(\s*|mustGetEnv\(\s*|env!\(\s*)["'](?<name>[A-Z][A-Z0-9_]{2,60})["']\s{0,2}[)\]](?!\s*(?:\|\||\?\?|\{|do))/,
        added: 'more',
        thing: 'name',
        accept: (match: RegExpMatchArray, view: FileView): boolean => {
          const name = match.groups?.['name'] ?? '\n';
          // What the tools that build the product set by themselves is no duty of those who run it.
          return (
            !/^(CARGO_|OUT_DIR|CI$|GITHUB_|PATH$|HOME$)/.test(name) &&
            view.kind.place !== 'test' &&
            !/tests?\.\w+$/.test(view.path) &&
            !view.removed.some(({ text }) => text.includes(name))
          );
        },
      },
    ],
    ignores: 'a setting with a default; one that was read before under the same name',
    together: true,
  },
  {
    id: 'interface-broken',
    rows: ['H1', 'H3'],
    category: 'timeline.breaking',
    grade: 'A',
    outcomes: { more: outcome('medium', 'one', 'customers more', 'dates one-off') },
    find: [{ by: 'program', program: 'contracts' }],
    ignores: 'additions, order, descriptions',
    together: true,
  },
  {
    id: 'older-devices',
    rows: ['H4', 'H10'],
    category: 'timeline.breaking',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'customers less'), less: outcome('low', 'two', 'customers more') },
    find: [
      {
        by: 'setting',
        key: /(^|\.)(minSdk(Version)?|min_sdk(_version)?|ios_deployment_target|IPHONEOS_DEPLOYMENT_TARGET|deploymentTarget|MinimumOSVersion|LSMinimumSystemVersion|MACOSX_DEPLOYMENT_TARGET|minimum_app_version|min_app_version|minimumVersion)$/i,
        measure: 'number',
        on: ['changed'],
      },
      {
        by: 'code',
        roles: ['product', 'settings', 'parts'],
        hints: [
          'minsdk',
          'platform :ios',
          'deployment_target',
          'min_app_version',
          'minimum_app_version',
          'deploymenttarget',
        ],
        line: /\b(?:minSdk(?:Version)?\s{0,3}=?\s{0,3}|platform :ios, ['"]|IPHONEOS_DEPLOYMENT_TARGET = |min(?:imum)?_app_version["']?\s{0,3}[:=]\s{0,3}["']?)(?<value>\d{1,3}(?:\.\d{1,3})?)/i,
        compare: { group: 'value', measure: 'number' },
      },
    ],
    ignores: 'the newest system that is tested',
  },
  {
    id: 'phone-permission',
    rows: ['H5'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers more', 'exposure more'),
      less: outcome('low', 'two', 'exposure less'),
    },
    find: [
      {
        by: 'code',
        files: /(AndroidManifest\.xml|Info\.plist|app\.json|manifest\.json)$/i,
        roles: ['settings', 'product', 'parts'],
        hints: ['permission', 'usagedescription'],
        line: /(?:uses-permission[^>]{0,60}"android\.permission\.(?<name>(?:ACCESS_(?:FINE|COARSE|BACKGROUND)_LOCATION|CAMERA|RECORD_AUDIO|READ_CONTACTS|READ_CALENDAR|READ_SMS|READ_MEDIA_\w+|BODY_SENSORS|AD_ID|POST_NOTIFICATIONS))|NS(?<ios>Camera|Microphone|Location\w{0,20}|Contacts|PhotoLibrary|UserTracking|FaceID|Calendars|Health\w{0,6})UsageDescription)/,
        added: 'more',
        removed: 'less',
        thing: 'name',
      },
    ],
    ignores: 'rights that touch no person’s data',
    together: true,
  },
  {
    id: 'language-offered',
    rows: ['H8'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'customers unclear'), less: outcome('medium', 'two', 'customers less') },
    find: [
      {
        by: 'file',
        path: /(^|\/)(locales?|i18n|lang|translations?)\/([a-z]{2}([_-][A-Z]{2})?)(\/(common|index|translation|messages)\.[a-z]+|\.(json|ya?ml|po|ts))$/,
        added: 'more',
        removed: 'less',
        thing: (path) => /\/([a-z]{2}([_-][A-Z]{2})?)[./]/.exec(path)?.[1] ?? path,
        roles: ['translations'],
      },
    ],
    ignores: 'words added to a language that exists',
  },
  {
    id: 'search-engines',
    rows: ['H6'],
    category: 'timeline.release',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'customers unclear'), less: outcome('low', 'two', 'customers unclear') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['noindex', 'disallow:'],
        line: /\bnoindex\b|^\s*Disallow: \/\s*$/i,
        added: 'more',
        removed: 'less',
        accept: (_, view) => view.file.status === 'modified' || /robots/.test(view.path),
      },
    ],
    ignores: 'pages that were never public',
  },
  {
    id: 'new-major-version',
    rows: ['F16'],
    category: 'timeline.breaking',
    grade: 'C',
    outcomes: { unclear: outcome('low', 'two', 'customers unclear') },
    find: [
      {
        by: 'setting',
        files: /(^|\/)(package\.json|pyproject\.toml|composer\.json|Cargo\.toml|Chart\.yaml)$/,
        key: /^(version|project\.version|tool\.poetry\.version|package\.version|appVersion)$/,
        measure: 'text',
        on: ['changed'],
        accept: (change) => Number((change.to ?? '').split('.', 1)[0]) > Number((change.from ?? '').split('.', 1)[0]),
      },
    ],
    ignores: 'minor versions',
  },
  {
    id: 'work-undone',
    rows: ['F13'],
    category: 'timeline.revert',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'two', 'dates later') },
    find: [{ by: 'program', program: 'reverts' }],
    ignores: 'words such as "back" in a message, without a change that takes something away',
  },
];

/** A name of a switch, not a verb or a part of an address. */
function isSwitchName(match: RegExpMatchArray): boolean {
  // What is asked of one customer's account is what they pay for, not what is released.
  if (/\(\s*@?(?:current_)?(?:account|plan|subscription|organi[sz]ation|team|workspace|tenant)\s*,/.test(match[0]))
    return false;
  if (/^\s*(import|from|use |using |require|export \*|package |namespace |module |alias )/.test(match.input ?? ''))
    return false;
  return !/^(enabled?|is_?enabled|disabled?|active|activate|default|get|set|key|keys|value|values|name|names|type|types|ts|js|exists|find\w*|create|update|delete|list|all|map|forEach|some|every|filter|length|service|provider|context|data|flags?|features?|PERMANENT_SETTINGS|includes)$/i.test(
    match.groups?.['name'] ?? '',
  );
}

/** Switches of machines and tools, which customers never see. */
const plumbing =
  /(^|_)(REDIS|CACHE|LOG|DEBUG|SENTRY|SSL|TLS|HTTPS|METRIC|TRACING|TRACE|OTEL|TELEMETRY|SQS|QUEUE|SMTP|TEMPLATE_CONTEXT|PROFIL|HEALTH|CORS|CSRF|PROXY|BACKUP|SWAGGER|LINT|TEST|MONITOR|TOOLBAR|HOT_RELOAD|SOURCE_?MAP|AUTOSCAL|INGRESS|PROMETHEUS|PGBOUNCER)(S|GING|GER)?(_|$)/;

/** What a file is about, from its folder or name, without technical endings. */
function featureOf(path: string): string {
  const parts = path
    .split('/')
    .filter(
      (part) =>
        !/^(\(.*|\[.*|src|app|apps|web|pages|packages|views|components|api|v\d+|lib|index|page|route|show|new|edit|\+page|base)(\.\w+)*$/i.test(
          part,
        ),
    );
  const last = parts.at(-1) ?? path;
  return (last.split('.', 1)[0] ?? last).replace(/(_?[Cc]ontroller|[Pp]age|[Ss]creen|[Aa]ctivity|_mailer)$/, '');
}
