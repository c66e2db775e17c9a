import type { Find } from '../find.ts';

/** The oldest phone, system or browser that the product still runs on, in whatever manifest it is written. */
export const oldestAccepted: readonly Find[] = [
  {
    by: 'setting',
    key: /(^|[.@_-])(minSdk(?:Version)?|min_sdk(?:_version)?|SupportedOSPlatformVersion|TargetPlatformMinVersion|minimumSystemVersion|minimum_chrome_version|strict_min_version|ios_deployment_target|IPHONEOS_DEPLOYMENT_TARGET|deploymentTarget(?:\.(?:iOS|macOS|tvOS|watchOS))?|MinimumOSVersion|LSMinimumSystemVersion|MACOSX_DEPLOYMENT_TARGET|minimum_app_version|min_app_version|minimumVersion)$/i,
    measure: 'version',
    on: ['changed'],
    accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'example',
  },
  {
    by: 'code',
    roles: ['product', 'settings', 'parts'],
    hints: [
      'minsdk',
      'min_sdk',
      'platform :ios',
      'platform = :ios',
      'platform     = :ios',
      'deployment_target',
      'min_app_version',
      'minimum_app_version',
      'deploymenttarget',
      'deployment-target',
    ],
    line: /\b(?:(?:android[:-])?(?:minSdk(?:Version)?|MIN_SDK(?:_VERSION)?)["']?\s{0,3}(?::\s?Int\s)?(?:=|value=)?\s{0,3}["']?|deployment-target["']\svalue=["']|platform(?:\s{1,8}=\s|\s):(?:ios|osx|macos),\s{0,2}['"]|(?<system>IPHONEOS|MACOSX|TVOS|WATCHOS)_DEPLOYMENT_TARGET["'\]]{0,2}\s?=\s?["']?|(?:set\(\s?|-D)(?:CMAKE_OSX_DEPLOYMENT_TARGET)[\s=]["']?|\.(?:ios|osx|tvos|watchos)\.deployment_target\s{1,8}=\s{1,8}["']|min(?:imum)?_app_version["']?\s{0,3}[:=]\s{0,3}["']?)(?<value>\d{1,3}(?:\.\d{1,3}){0,2})/i,
    thing: 'system',
    compare: { group: 'value', measure: 'version' },
    accept: ({ groups }, view) =>
      view.kind.place !== 'test' &&
      view.kind.place !== 'example' &&
      // Projects of phones alone carry a version for desktops that nobody meets.
      (groups?.['system'] !== 'MACOSX' || !view.path.endsWith('.pbxproj') || /mac/i.test(view.path)),
  },
  {
    // Swift's own list of components, and what makes projects from a description. A package that asks for less than it did does not free the app of what it asks for.
    by: 'code',
    roles: ['product', 'settings', 'parts'],
    files: /(^|\/)(?:Package(?:@swift-[\d.]{1,8})?|Project(?:\+\w{1,40})?|Target\w{0,40}|Workspace)\.swift$/,
    hints: ['.ios(', '.macos(', '.tvos(', '.watchos('],
    line: /\.(?<system>iOS|macOS|tvOS|watchOS)\(\s?(?:targetVersion:\s?)?(?:\.v|["'])(?<value>\d{1,2}(?:[._]\d{1,2}){0,2})/,
    thing: 'system',
    compare: { group: 'value', measure: 'versionRaised' },
    accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'example',
  },
];

/** The oldest server, program or platform that ours still works with, or takes as up to date. */
export const oldestCounterpart: readonly Find[] = [
  {
    by: 'code',
    roles: ['product', 'settings', 'parts'],
    hints: ['server', 'client', 'backend', 'agent', 'extension', 'plugin', 'cli'],
    line: /\b\w{0,30}?(?:OUTDATED|MIN(?:IMUM)?|OLDEST|LOWEST)_(?:SUPPORTED_|REQUIRED_|ALLOWED_)?(?:SERVER|CLIENT|BACKEND|AGENT|EXTENSION|PLUGIN|CLI)_VERSION\b[^=:\d]{0,20}[=:]\s{0,2}[A-Za-z"'(.\s]{0,50}_?["']?(?<value>\d{1,5}(?:[._]\d{1,5}){0,3})/,
    compare: { group: 'value', measure: 'version' },
    accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'example',
  },
  {
    by: 'code',
    roles: ['product', 'settings', 'parts'],
    hints: ['version'],
    line: /\b(?:k?[mM]in(?:imum)?|k?[oO]utdated|k?[oO]ldest)_?(?:[sS]upported|[rR]equired|[aA]llowed)?_?(?:[sS]erver|[cC]lient|[bB]ackend|[aA]gent|[eE]xtension|[pP]lugin|[cC]li)_?[vV]ersion\b["']?[^=:\d]{0,20}[=:]\s{0,2}[A-Za-z"'(.\s]{0,50}["']?(?<value>\d{1,5}(?:\.\d{1,5}){1,3})/,
    compare: { group: 'value', measure: 'version' },
    accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'example',
  },
  {
    // What a shop's or a site's extension asks of the platform that it is put into.
    by: 'code',
    roles: ['product', 'documents'],
    files: /(^|\/)readme\.txt$|\.php$/i,
    hints: ['requires at least:'],
    line: /^[\s*]{0,6}(?<of>(?:WC )?[rR]equires) at least:\s{0,4}(?<value>\d{1,3}(?:\.\d{1,3}){0,2})\s*$/,
    thing: 'of',
    compare: { group: 'value', measure: 'version' },
    anywhere: true,
  },
];
