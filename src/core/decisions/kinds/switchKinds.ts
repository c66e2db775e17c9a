import { outcome } from './outcome.ts';
import { isChartComponent } from './settingPlaces.ts';
import { oneDay, openingDays, opensSomething, switchFinds, turnedFinds } from './switches.ts';
import { vendorOfSwitch } from '../knowledge/vendorOfSwitch.ts';
import { isOtherName } from './otherName.ts';
import type { Kind } from '../kind.ts';

/** Switches of the product: a part that is shown to some, or turned on or off for all. */
export const switchKinds: readonly Kind[] = [
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
          'experiment',
          'flipper',
          'unleash',
          'launchdarkly',
          'ldclient',
          'waffle',
          'flag_is_active',
          'growthbook',
          'statsig',
        ],
        line: /\b(?:FeatureFlags?|FeatureToggles?|feature_?flags?|featureFlags?|Flipper|unleash|FunWithFlags|waffle|flag_is_active|switch_is_active|useFeatureFlag\w{0,12}|useFlag|isFeatureEnabled|feature_enabled\??|is_?feature_?enabled|hasFeatureFlag|isFeatureFlagEnabled|getFeatureFlag\w{0,10}|(?:Feature|Experiments?)\.(?:enabled|disabled)(?=\?)|ldClient|growthbook|statsig|useFeatureIsOn|checkGate)\b[\w.?!:]{0,40}[\s(]{1,2}(?:[\w.@]{1,30},\s?)?["':](?<name>[A-Za-z][\w.-]{2,60})/,
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
        // A switch asked for by name from the service that keeps them.
        by: 'code',
        roles: ['product'],
        hints: ['isenabled(', 'is_enabled('],
        line: /\b(?:[fF]eature\w{0,12}|[fF]lag\w{0,12})\??\.(?:isEnabled|is_enabled)\(\s?(?:["']|\w{0,12}(?:Feature|Flag)\w{0,10}\.)(?<name>[A-Za-z][\w-]{2,60})/,
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
        line: /^\s*(?:export\s+const\s+|const\s+|export\s+)?(?:config\.)?["']?(?<name>[A-Z][A-Z0-9_]{2,40}_(?:ENABLED|BETA)|(?:ENABLE|FEATURE|SHOW|NEXT_PUBLIC_FEATURE|NEXT_PUBLIC_ENABLE)_[A-Z0-9_]{2,50})["']?\s{0,3}[:=](?!=)(?!\s{0,3}(?:[[{(]|["'](?!true|false|0|1|["'$])))/,
        added: 'unclear',
        removed: 'one-off',
        thing: 'name',
        accept: (match, view) =>
          !plumbing.test(match.groups?.['name'] ?? '') &&
          !ofAThing.test(match.groups?.['name'] ?? '') &&
          !isOtherName(match.groups?.['name'] ?? '', valueAfter(match), view) &&
          // What the code works out by itself, nobody turns.
          !/[<>]=?\s?\d|\brandom\b/i.test((match.input ?? '').slice(match[0].length)) &&
          view.kind.place !== 'test' &&
          !(view.kind.role === 'settings' && view.file.status !== 'modified') &&
          !/pytest|jest|vitest|(^|\/)(\.github|\.circleci|\.gitlab)|(^|\/)(Makefile|GNUmakefile|justfile|Taskfile)|\.(?:pbxproj|xcconfig)$|(^|\/)gradle\.properties$/.test(
            view.path,
          ),
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
          vendorOfSwitch(change.keyPath) === undefined &&
          view.kind.role === 'settings' &&
          !/(lint|rule|eslint|test|cache|log(?!in|out)|debug|backup|encrypt|multi_az|protection|monitor|metric|autoscal|ingress|tls|https|probe|sentry|telemetry|tracing|trace|otel|redis|queue|pgbouncer|persistence|servicemonitor|rbac|serviceaccount|podsecurity|minify|sourcemap|gradle|compose\.build|kapt|jetifier|parallel|incremental|toolbar|placeholder|prepuller|cull|downtime|shutdown|networkpolic|pdb|standby|replica)/i.test(
            change.keyPath.join('.'),
          ) &&
          !/\.github|renovate|dependabot|rubocop|eslint|biome|credo|golangci|detekt|phpstan|pylint|ruff|stylelint|prettier|swiftlint|checkstyle|codecov|sonar|pre-commit|lint|\.pbxproj|\.xcconfig|gradle\.properties/i.test(
            view.path,
          ),
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
          !/(^|\/)\.github\/|(^|\/)gradle\.properties$|\.(?:pbxproj|xcconfig)$/.test(view.path) &&
          view.kind.place !== 'test',
      },
      ...turnedFinds,
    ],
    ignores: 'switches of tools, checks and logs',
    together: true,
  },
  {
    id: 'opening-moved',
    rows: ['F5', 'F6'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { unclear: outcome('medium', 'two', 'customers unclear', 'dates unclear') },
    find: [
      {
        by: 'setting',
        key: openingDays,
        value: oneDay,
        measure: 'text',
        on: ['changed'],
        thing: (change) => change.keyPath.at(-1) ?? '',
        accept: (change, view) => oneDay.test(change.from ?? '') && opensSomething(change, view),
      },
    ],
    ignores: 'days of data, of contracts and of people',
  },
  {
    id: 'shown-to-some',
    rows: ['F5', 'F6'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'customers less'),
      less: outcome('medium', 'two', 'customers more'),
    },
    find: [{ by: 'program', program: 'audience' }],
    ignores:
      'new work that has its condition from the start; another condition of the same kind in the place of one; rights of people where nothing is shown; tools and logs',
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
];

/** A name of a switch, not a verb or a part of an address. */
function isSwitchName(match: RegExpMatchArray): boolean {
  // What is asked of one customer's account is what they pay for, not what is released.
  if (/\(\s*@?(?:current_)?(?:account|plan|subscription|organi[sz]ation|team|workspace|tenant)\s*,/.test(match[0]))
    return false;
  if (/^\s*(import|from|use |using |require|export \*|package |namespace |module |alias )/.test(match.input ?? ''))
    return false;
  return !/^(enabled?|is_?enabled|disabled?|active|activate|default|get|set|key|keys|value|values|name|names|type|types|ts|js|json|ya?ml|toml|exists|find\w*|create|update|delete|list|all|map|forEach|some|every|filter|length|service|provider|context|data|flags?|features?|includes)$/i.test(
    match.groups?.['name'] ?? '',
  );
}

function valueAfter({ input = '', 0: said }: RegExpMatchArray): string {
  return input.slice(input.indexOf(said) + said.length);
}

/** How something looks, where it is or how much of it there is: nobody turns it on. */
const ofAThing =
  /_(?:COLOU?RS?|ICONS?|URLS?|URIS?|PATHS?|SIZES?|WIDTHS?|HEIGHTS?|LABELS?|TITLES?|TEXTS?|NAMES?|KEYS?|IDS?|IMAGES?|MESSAGES?|LIMITS?|COUNTS?|TIMEOUTS?|TTL|DELAYS?|VERSIONS?|PREFIX|TYPES?)$/;

/** Switches of machines and tools, which customers never see. */
const plumbing =
  /(^|_)(CGO|KEEP_?ALIVE|REDIS|CACHE|LOG|DEBUG|SENTRY|SSL|TLS|HTTPS|METRIC|TRACING|TRACE|OTEL|TELEMETRY|SQS|QUEUE|SMTP|PROFIL(?:E|ING|ER)|HEALTH|CORS|CSRF|PROXY|BACKUP|SWAGGER|LINT|TEST|MONITOR|TOOLBAR|HOT_RELOAD|SOURCE_?MAP|AUTOSCAL|INGRESS|PROMETHEUS|PGBOUNCER|REPLICATION|ORPHAN|IP_FILTER|BUDGET|ALERT|PKCE)(S|GING|GER)?(_|$)/;
