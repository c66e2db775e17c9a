import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** Licences, technology that the team must know, dependence on others. */
export const ownershipKinds: readonly Kind[] = [
  {
    id: 'own-licence-commercial',
    rows: ['K3'],
    category: 'cost.licence',
    grade: 'A',
    outcomes: { more: outcome('high', 'one', 'customers more', 'exposure unclear') },
    find: [{ by: 'program', program: 'licences' }],
    ignores: 'licences of parts made by others',
  },
  {
    id: 'own-licence',
    rows: ['K3', 'K6'],
    category: 'cost.licence',
    grade: 'A',
    outcomes: { 'one-off': outcome('high', 'one', 'customers unclear', 'exposure unclear') },
    find: [{ by: 'program', program: 'licences' }],
    ignores: 'the year or the holder’s name; a field that appears',
  },
  {
    id: 'sharing-licence',
    rows: ['K1'],
    category: 'cost.licence',
    grade: 'B',
    outcomes: { more: outcome('medium', 'one', 'exposure more') },
    find: [{ by: 'program', program: 'dependencies' }],
    ignores: 'tools that are not part of what we ship',
  },
  {
    id: 'growth-licence',
    rows: ['K2'],
    category: 'cost.licence',
    grade: 'B',
    outcomes: { more: outcome('medium', 'one', 'spending unclear use', 'exposure more') },
    find: [{ by: 'program', program: 'dependencies' }],
    ignores: 'tools that are not part of what we ship',
  },
  {
    id: 'technology',
    rows: ['L2', 'L6'],
    category: 'timeline.technology',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'dates later'), less: outcome('medium', 'two', 'dates sooner') },
    find: [
      { by: 'program', program: 'dependencies' },
      {
        by: 'file',
        path: /(^|\/)(static|public|assets|vendor)\/(?:[^/]{1,80}\/){0,8}(htmx|alpine|vue|react|jquery|bootstrap|stimulus|turbo|d3|leaflet|chart)(?:[.-](?:\d[\d.]*|bundle|slim|global|prod\w*|esm|umd|js))*\.min\.js$/i,
        added: 'more',
        removed: 'less',
        thing: (path) =>
          /(htmx|alpine|vue|react|jquery|bootstrap|stimulus|turbo|d3|leaflet|chart)/i
            .exec(path.split('/').at(-1) ?? path)?.[0]
            ?.toLowerCase() ?? path,
        accept: (view) => !view.path.includes('node_modules'),
      },
    ],
    ignores: 'small components that nobody must learn; a newer version of the same file',
    together: true,
  },
  {
    id: 'technology-swapped',
    rows: ['L2', 'L6'],
    category: 'timeline.technology',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'two', 'dates later') },
    find: [{ by: 'program', program: 'dependencies' }],
    ignores: 'tools used only while developing',
  },
  {
    id: 'language',
    rows: ['L1'],
    category: 'timeline.technology',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'dates later') },
    find: [
      {
        by: 'file',
        path: /^([^/]+\/){1,2}(go\.mod|Cargo\.toml|mix\.exs|pubspec\.yaml|build\.gradle(\.kts)?|pom\.xml|composer\.json|Gemfile|pyproject\.toml|Package\.swift)$/,
        added: 'more',
        roles: ['parts'],
        thing: languageOfManifest,
        accept: (view) =>
          !/(^|\/)(tests?|examples?|samples?|demos?|docs?|bench\w{0,10}|tools?|scripts?)\//i.test(view.path) &&
          !ofAWhole.test(view.file.sides?.new ?? ''),
      },
    ],
    ignores:
      'the manifest of the whole product, which may only be a new tool for the same language; modules of a whole that is built at once',
    together: true,
  },
  {
    id: 'build-tools',
    rows: ['L6'],
    category: 'timeline.technology',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'dates unclear') },
    find: [
      {
        by: 'file',
        path: /^(?:[^/]{1,80}\/)?(pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|package-lock\.json|poetry\.lock|uv\.lock|Pipfile\.lock|turbo\.json|nx\.json|lerna\.json|vite\.config\.\w+|webpack\.config\.\w+)$/,
        removed: 'unclear',
        thing: () => 'build tools',
      },
    ],
    ignores: 'settings of the same tool',
    together: true,
  },
  {
    id: 'separate-service',
    rows: ['L3'],
    category: 'timeline.technology',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'dates later', 'spending unclear month') },
    find: [
      {
        by: 'file',
        path: /^([^/]+\/){1,3}Dockerfile$/,
        added: 'more',
        thing: (path) => path.split('/').at(-2) ?? path,
        proof: [/^FROM\s/i],
        accept: (view) => !/(^|\/)[^/]{0,30}(test|example|sample|docs|dev|ci)[^/]{0,30}\//i.test(view.path),
      },
    ],
    ignores: 'images for developers and tests',
    together: true,
  },
  {
    id: 'platform',
    rows: ['L10'],
    category: 'timeline.technology',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'dates later', 'customers unclear') },
    find: [
      {
        by: 'file',
        path: /(^|\/)(ios\/[^/]+\/Info\.plist|android\/app\/build\.gradle(\.kts)?|electron-builder\.\w+|tauri\.conf\.json|capacitor\.config\.\w+)$/,
        added: 'more',
        thing: (path) => platforms.find(([pattern]) => pattern.test(path))?.[1] ?? path,
      },
    ],
    ignores: 'settings of a platform that exists',
    together: true,
  },
];

/** A module that its list of modules, or the list above it, builds with others of the same language. */
const ofAWhole =
  /\.workspace\s?=\s?true|\{\s?workspace\s?=|<parent>|\bproject\(["':]|\brootProject\b|\bproject\.ext\b|apply from:/;

/** The programming language of a manifest, by its own name. */
function languageOfManifest(path: string): string {
  const file = path.split('/').at(-1) ?? path;
  return manifestLanguages.find(([pattern]) => pattern.test(file))?.[1] ?? file;
}

const manifestLanguages: readonly (readonly [RegExp, string])[] = [
  [/^go\.mod$/, 'Go'],
  [/^Cargo\.toml$/, 'Rust'],
  [/^mix\.exs$/, 'Elixir'],
  [/^pubspec\.yaml$/, 'Dart'],
  [/^build\.gradle\.kts$/, 'Kotlin'],
  [/^(build\.gradle|pom\.xml)$/, 'Java'],
  [/^composer\.json$/, 'PHP'],
  [/^Gemfile$/, 'Ruby'],
  [/^pyproject\.toml$/, 'Python'],
  [/^Package\.swift$/, 'Swift'],
];

const platforms: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)ios\//, 'iOS'],
  [/(^|\/)android\//, 'Android'],
  [/electron|tauri/, 'desktop'],
  [/capacitor/, 'mobile'],
];
