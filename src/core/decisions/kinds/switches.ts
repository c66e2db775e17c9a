import { isOtherName } from './otherName.ts';
import { setsTheProduct } from './settingPlaces.ts';
import type { Find } from '../find.ts';
import type { FileView } from '../fileView.ts';
import type { SettingChange } from '../../change/settingChange.ts';

/** Switches in settings and lists, and ways of asking for one that name it: found beside the ones that lines of code ask for (release.ts). */

/** A setting in a section of switches. */
const switches =
  /(^|\.)(features?|feature[_-]?(flags?|toggles?|switches)|flags|toggles|experiments)\.(?:[\w-]{1,60}\.){0,3}[\w-]{1,60}$/i;
const switchFile =
  /(^|\/)(features?|feature[_-]?(flags?|toggles?)|flags|toggles|experiments)(\.[\w-]+)?\.(ya?ml|json|toml|properties)$/i;
const onOffValue = /^(true|false|on|off|enabled|disabled)$/i;

function nameOf(change: SettingChange): string {
  return change.keyPath.at(-1) ?? '';
}

function ofTheProduct(change: SettingChange, view: FileView): boolean {
  return (
    view.kind.role === 'settings' &&
    // What machines are rented is no part that customers meet.
    (!/\.(?:tf|tfvars)(?:\.json)?$/.test(view.path) || /feature|flag|toggle/i.test(change.keyPath.join('.'))) &&
    !/(^|\/)(\.github|\.circleci|\.devcontainer|renovate|tsconfig|biome|\.vscode|gradle\.properties|docs?\/|examples?\/|playground\/)|\.(?:pbxproj|xcconfig)$/.test(
      view.path,
    ) &&
    !/(lint|rule|cargo|dependenc|plugin|compiler|devcontainer)/i.test(change.keyPath.join('.'))
  );
}

/** How languages and services of switches ask for one by name. */
const asking: readonly (readonly [readonly string[], RegExp])[] = [
  [['flipflop.'], /\bFlipflop\.(?<name>\w{3,60})\?/],
  [
    ['feature'],
    /\b\w{0,30}[Ff]eature(?:Service|Toggle\w{0,12}|Flag\w{0,12}|Gate|Manager|s)?(?:\.|::|->)(?:enabled|[iI]s\w{0,30}|has|active|check|on|For)\w{0,20}\??\(\s*[:"'](?<name>[\w.-]{3,60})/,
  ],
  // A list of switches among the settings, asked for by the name of one.
  [
    ['features.', 'features[', 'flags.', 'flags[', 'toggles.', 'toggles['],
    /\b(?:[sS]ettings|SETTINGS|[cC]onfig(?:uration)?|\w{1,20}[cC]onfig|environment|site|options)\??\.(?:features|feature_?[fF]lags|feature_?[tT]oggles|toggles)\??(?:\.|\[["':]{1,2})(?!(?:enabled|disabled|each|map|keys|values|find|some|any|dig|fetch|get|has|includes|filter|length|to_\w+)\b)(?<name>[a-z]\w{2,60})/,
  ],
  [['flag('], /(?<![\w.$-])flag\(\s*["'](?<name>[a-z][a-zA-Z0-9]{1,30}(?:[.-][\w-]{2,40}){1,4})["']\s*\)/],
  // One of the product's settings that says by its name whether something is on.
  [['_enabled'], /\b(?:Settings|AppConfig)\.(?<name>\w{3,50}_enabled(?:_for_\w{2,30})?)(?!\w)/],
  // An entry of a menu or of a list of screens that names the switch it waits for.
  [
    ['flag', 'toggle'],
    /^\s*(?:[fF]lag|feature_?[fF]lag|feature_?[tT]oggle)["']?\s?(?::|=|=>)\s?["'](?<name>[a-zA-Z][\w.-]{4,60})["'],?\s*$/,
  ],
  // A variable of the environment that calls itself one.
  [
    ['_ff_', 'feature_'],
    /\b(?:process\.env|import\.meta\.env)(?:\.|\[["'])(?<name>\w{0,40}(?:_FF_|FEATURE_(?:FLAG|TOGGLE)_|PUBLIC_FEATURE_|APP_FEATURE_|VITE_FEATURE_)\w{3,60})/,
  ],
  // The same among variables that set one section of settings in another.
  [
    ['features__', 'feature_flags__'],
    /\b(?:\w{1,30}__)?FEATURE(?:S|_FLAGS?)__(?<name>[A-Z][A-Z0-9_]{2,60})["']?\s?[:=]/,
  ],
  // What Symfony takes from the environment by a name that says so.
  [
    ['feature_'],
    /(?:%env\((?:(?:bool|default:\w{0,60}):){0,2}|\bAutowire\(\s?env:\s?["'](?:bool:)?)(?<name>FEATURE_[A-Z0-9_]{3,60})/,
  ],
  [['variation('], /\b(?:[a-z]+V|v)ariation\(\s*["'](?<name>[\w.-]{3,60})/],
  [['conditionalonproperty'], /@ConditionalOnProperty\([^)]{0,80}["'](?<name>[\w.-]{3,60}(?:enabled|active))["']/],
  [
    ['flag', 'feature', 'gate', 'ison'],
    /\b(?:use[A-Z]?\w{0,16}(?:Flag|Feature|FeatureToggle|FeatureFlag)\w{0,8}|checkGate|useGate|isOn)\(\s*["'](?<name>[\w.-]{3,60})/,
  ],
];

/** A day from which, or until which, something is open, by the name of its setting. */
export const openingDays =
  /(^|[._-])(?:\w{2,50}[_-])?(?:from|launch|live|start|release|opening|closing|go[_-]?live|cut[_-]?off|commencement|enabled_from|active_from)[_-]date$|[a-z](?:From|Launch|Live|Start|Release|Opening|Closing|GoLive|CutOff)Date$/i;
/** What such a setting holds. */
export const oneDay = /(?:^|[^\d])20[1-4]\d-\d{1,2}-\d{1,2}|(?:^|[^\d])1[4-9]\d{8}(?:$|[^\d])/;

/** Whether a setting says when people meet something, and not when something happened to them. */
export function opensSomething(change: SettingChange, view: FileView): boolean {
  return setsTheProduct(view) && ofTheProduct(change, view) && !/data|seed|fixture|birth|contract/i.test(view.path);
}

const listed = {
  by: 'setting',
  key: switches,
  value: onOffValue,
  measure: 'onOff',
  on: ['added', 'removed'],
  added: 'unclear',
  removed: 'one-off',
  thing: nameOf,
  accept: ofTheProduct,
} as const;

/** What Rails keeps for a product's own settings. */
const own = {
  by: 'code',
  files: /(^|\/)config\/(application|environments\/\w+|initializers\/\w+)\.rb$/,
  roles: ['product', 'settings'],
  hints: ['config.x.'],
  line: /\bconfig\.x\.(?<name>[\w.]{3,60})\s?=\s?(?<value>true|false)\b/,
  thing: 'name',
} as const;

/** What an Android app is built with: a yes or no with a name. */
const built = {
  by: 'code',
  files: /\.gradle(?:\.kts)?$/,
  roles: ['product', 'settings', 'parts'],
  hints: ['buildconfigfield'],
  line: /\bbuildConfigField[\s(]{1,2}["']boolean["'],\s?["'](?<name>[a-z]\w{3,60})["'],\s?["'](?<value>true|false)["']/i,
  thing: 'name',
  accept: (match: RegExpMatchArray): boolean => !ofTheTools.test(capitals(match.groups?.['name'] ?? '')),
} as const;

function capitals(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}

/** A switch that comes or goes. */
export const switchFinds: readonly Find[] = [
  { by: 'program', program: 'interfaces' },
  { ...own, added: 'unclear', removed: 'one-off' },
  { ...built, added: 'unclear', removed: 'one-off' },
  // The settings of one more copy of the product repeat the switches that it has.
  {
    ...listed,
    accept: (change: SettingChange, view: FileView) => view.file.status === 'modified' && ofTheProduct(change, view),
  },
  { ...listed, files: switchFile, key: /./ },
  // A variable that is named after one.
  {
    ...listed,
    key: /(^|\.)features?-(?:flags?|toggles?)_[\w-]{3,60}$/i,
    thing: (change: SettingChange) =>
      nameOf(change)
        .replace(/^\w+-\w+?_/, '')
        .toLowerCase(),
    accept: (change: SettingChange, view: FileView) => view.file.status === 'modified' && ofTheProduct(change, view),
  },
  // A day from which something is open, among the settings.
  {
    ...listed,
    key: openingDays,
    value: oneDay,
    measure: 'text',
    accept: opensSomething,
  },
  // A switch among the settings that says by its name what it opens.
  {
    ...listed,
    key: /(^|\.)(?:(?:[a-z0-9]{2,20}_){2,8}enabled(?:_[a-z]\w{1,30})?\??|enable(?:_[a-z0-9]{2,20}){2,8})$/i,
    value: /^["']?(?:true|false|on|off|yes|no|1|0)["']?$|(?:true|false)["'})\s%>]{0,6}$/i,
    accept: (change: SettingChange, view: FileView) =>
      view.file.status === 'modified' &&
      setsTheProduct(view) &&
      ofTheProduct(change, view) &&
      !isOtherName(nameOf(change), change.to ?? '', view) &&
      !ofTheTools.test(nameOf(change).toUpperCase()),
  },
  {
    // A duty or a right that the environment switches, off unless somebody says otherwise.
    by: 'code',
    roles: ['product', 'settings'],
    hints: ['require_', 'enable_', 'allow_', 'use_', 'force_', '_enabled', 'feature_'],
    line: /^\s*(?<name>(?:REQUIRE|ENABLE|ALLOW|USE|FORCE|FEATURE)_[A-Z][A-Z0-9_]{3,60}|[A-Z][A-Z0-9_]{2,50}_(?:ENABLED|REQUIRED))\s*[:=]\s.{0,60}\b(?:getenv|environ(?:\.get)?|env(?:\.\w{2,10})?|ENV\.fetch|config|get_env)\b.{0,12}["'][A-Z][A-Z0-9_]{3,60}["'],\s*(?:default\s?=\s?)?["']?(?:[Ff]alse|0|off|no)\b/,
    thing: 'name',
    added: 'unclear',
    removed: 'one-off',
    accept: (match, view) => view.kind.place !== 'test' && !ofTheTools.test(match.groups?.['name'] ?? ''),
  },
  ...asking.map(([hints, line]): Find => ({
    by: 'code',
    hints,
    line,
    thing: 'name',
    added: 'unclear',
    removed: 'one-off',
  })),
  {
    // One of a list of switches, in a file that holds nothing else: its name, then what it does or whether it is on.
    by: 'code',
    files:
      /(^|\/)(features?|(?:release|available|known)[-_]?(?:features|switches))([-_.]?(?:config|constants|names|keys|list|enum|definitions))?\.(py|rb|ts|js|mjs|exs?|php|go|java|kt|cs|rs|dart)$/i,
    roles: ['product', 'settings'],
    hints: ['"', "'", 'true', 'false', '{'],
    line: /^\s*(?:["'](?<name>[a-zA-Z][a-zA-Z0-9]{0,30}(?:[-_.][a-zA-Z0-9]{1,30}){1,8}|[a-z]+(?:[A-Z][a-z0-9]+)+)["']\s?(?::|=>)\s?(?:["'](?![^"']{0,8}["'])|[tT]rue\b|[fF]alse\b|\{\s*$)|(?<name2>[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){1,6}|[A-Za-z]+(?:[A-Z][a-z0-9]+)+)\s?(?:=|:)\s?(?:["'][a-z][\w.-]{4,60}["']|true|false),?\s*$)/,
    added: 'unclear',
    removed: 'one-off',
    accept: (match, view) =>
      view.kind.place !== 'test' &&
      view.file.status === 'modified' &&
      !/(^|\/)(?:controllers?|services?|routes?|routers?|repositor\w{1,4}|utils?|urls)\//.test(view.path) &&
      !/pricing|marketing|landing|components|plans?\//i.test(view.path) &&
      !ofTheTools.test((match.groups?.['name'] ?? match.groups?.['name2'] ?? '').replace(/[-.]/g, '_').toUpperCase()),
  },
];

/** Switches of machines and tools, which customers never see. */
const ofTheTools =
  /(^|_)(REDIS|CACHE|LOG|LOGGING|DEBUG|SENTRY|SSL|TLS|HTTPS|METRICS?|TRACING|OTEL|TELEMETRY|QUEUE|SMTP|PROFIL\w*|HEALTH|CORS|CSRF|PROXY|BACKUP|SWAGGER|TEST|MONITOR\w*|TOOLBAR|RELOAD|PROMETHEUS|S3|SQLITE|POSTGRES|DATABASE|DB|X_FORWARDED\w*|WHITENOISE|TZ|I18N|L10N|ASYNC|COLOR|STDOUT|STDERR|AZ|STANDBY|AWARENESS|AUTOSCAL\w*|NODE_?PLACEHOLDERS?|REPLICAS?|REPLICATION|SNAPSHOTS?|JOBS?|ORPHANS?|IP_FILTER|BUDGETS?|ALERTS?|PKCE)(_|$)/;

const turned = {
  by: 'setting',
  key: switches,
  value: onOffValue,
  measure: 'onOff',
  on: ['changed'],
  thing: nameOf,
  accept: ofTheProduct,
} as const;

/** A switch that is turned. */
export const turnedFinds: readonly Find[] = [
  { ...own, compare: { group: 'value', measure: 'onOff' } },
  { ...built, compare: { group: 'value', measure: 'onOff' } },
  {
    // What counts where whoever installs the product says nothing.
    by: 'code',
    roles: ['product', 'settings'],
    hints: ['env', 'config(', 'bool('],
    line: /\b(?:getenv|environ\.get|env(?:\.\w{2,10})?|ENV\.fetch|config|get_env|\w{0,12}[bB]ool\w{0,8})\(\s*["'](?<name>[A-Z][A-Z0-9_]{2,60})["'],\s*(?:default\s?=\s?)?["']?(?<value>true|false|True|False)\b/,
    thing: 'name',
    compare: { group: 'value', measure: 'onOff' },
    accept: (match, view) =>
      view.kind.place !== 'test' && view.kind.place !== 'development' && !ofTheTools.test(match.groups?.['name'] ?? ''),
  },
  turned,
  { ...turned, files: switchFile, key: /./ },
  // The share of people, or of requests, that a switch is open to.
  {
    by: 'setting',
    key: /(^|\.)(features?|feature[_-]?(flags?|toggles?|switches)|flags|toggles|experiments)\.(?:[\w-]{1,60}\.){0,3}(?:enabled|enabled_for|rollout|(?:rollout_?)?percent(?:age)?|share|ratio|fraction|traffic)$|(^|[._])(?:[a-z0-9]{2,20}_){0,8}(?:rollout|ab_test|enabled|beta|experiment)_(?:percent(?:age)?|ratio|share)$/i,
    value: /^\d{1,3}(?:\.\d{1,6})?%?$/,
    measure: 'number',
    on: ['changed'],
    thing: (change) => (shares.test(nameOf(change)) ? (change.keyPath.at(-2) ?? nameOf(change)) : nameOf(change)),
    accept: ofTheProduct,
  },
];

const shares = /^(?:enabled|enabled_for|rollout|(?:rollout_?)?percent(?:age)?|share|ratio|fraction|traffic)$/i;
