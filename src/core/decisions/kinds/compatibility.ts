import { oldestAccepted, oldestCounterpart } from './oldestAccepted.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** What others must follow: settings, contracts, devices, versions. */
export const compatibilityKinds: readonly Kind[] = [
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
    find: oldestAccepted,
    together: true,
    ignores: 'the newest system that is tested',
  },
  {
    id: 'older-servers',
    rows: ['H4'],
    category: 'timeline.breaking',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'customers less'), less: outcome('low', 'two', 'customers more') },
    find: oldestCounterpart,
    ignores: 'the newest version that is tested; versions of an interface that are asked for by name',
    together: true,
  },
  {
    id: 'support-end-silenced',
    rows: ['F12'],
    category: 'timeline.upgrade',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'dates one-off', 'exposure more') },
    find: [
      {
        // What a check of weaknesses said of the base that the product runs on, written into its list of what it shall keep quiet about.
        by: 'code',
        files: /(^|\/)brakeman\.ignore$/,
        roles: ['product', 'settings'],
        hints: ['support for '],
        line: /"message":\s?"Support for (?<name>Ruby|Rails) (?<version>\d{1,2}(?:\.\d{1,3}){0,3}) (?:ends|ended) on (?<date>20\d\d-\d\d-\d\d)"/,
        thing: 'name',
        due: 'date',
        anywhere: true,
        added: 'more',
      },
    ],
    ignores: 'a note that is taken out again; warnings about single lines of code',
    together: true,
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
        line: /(?:uses-permission[^>]{0,60}"android\.permission\.(?<name>(?:ACCESS_(?:FINE|COARSE|BACKGROUND)_LOCATION|CAMERA|RECORD_AUDIO|READ_CONTACTS|READ_CALENDAR|READ_CALL_LOG|READ_SMS|health\.READ_\w+|ACTIVITY_RECOGNITION|PACKAGE_USAGE_STATS|READ_MEDIA_\w+|BODY_SENSORS|AD_ID|POST_NOTIFICATIONS))|NS(?<ios>Camera|Microphone|Location\w{0,20}|Contacts|PhotoLibrary|UserTracking|FaceID|Calendars|Health\w{0,6})UsageDescription)/,
        added: 'more',
        removed: 'less',
        thing: 'name',
      },
    ],
    ignores: 'rights that touch no person’s data',
    together: true,
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
    id: 'database-addition',
    rows: ['H1'],
    category: 'timeline.breaking',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'dates one-off', 'customers more') },
    find: [{ by: 'program', program: 'databaseAdditions' }],
    ignores: 'additions that every database has at hand; the way back of a migration',
    together: true,
  },
];
