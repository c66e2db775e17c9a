import { rememberLast } from './rememberLast.ts';
import type { Place } from '../decisions/finding.ts';

/** What a file is for. `parts` are manifests: the lists of components made by others. */
export type FileRole =
  | 'product'
  | 'tests'
  | 'settings'
  | 'data'
  | 'documents'
  | 'translations'
  | 'parts'
  | 'lock'
  | 'generated'
  | 'vendored'
  | 'media';

export interface FileKind {
  readonly role: FileRole;
  readonly place: Place;
}

/** What a file is for and where it counts, from its path alone. The first row that fits decides. */
export const fileKind: (path: string) => FileKind = rememberLast((path) => {
  const lower = path.toLowerCase();
  return { role: roleOf(lower), place: placeOf(lower) };
});

function roleOf(lower: string): FileRole {
  return roles.find(([pattern]) => pattern.test(lower))?.[1] ?? 'product';
}

function placeOf(lower: string): Place {
  return places.find(([pattern]) => pattern.test(lower))?.[1] ?? 'any';
}

const roles: readonly (readonly [RegExp, FileRole])[] = [
  [/(^|\/)(node_modules|vendor|bower_components|pods|\.yarn\/(?:releases|plugins|cache|sdks))\//, 'vendored'],
  // Below the product's own code, a folder of this name holds what it says to others.
  [/^(?!(?:apps\/[^/]{1,60}\/)?(?:lib|src|app)\/[^/]{1,60}\/).*\bthird[_-]?party\//, 'vendored'],
  // Inside the sources, what is external is our own work on what comes from outside.
  [/^(?:(?!src\/|app\/|lib\/)[^/]{1,80}\/){0,2}external\//, 'vendored'],
  [/(^|\/)(static|public|assets|wwwroot)\/(vendor|lib|libs|js\/lib)\//, 'vendored'],
  [/\.min\.(js|css)$|(^|\/)(chunk-vendors|vendors~)[\w.~-]{0,80}\.js$/, 'vendored'],
  [
    /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go(\.work)?\.sum|\.terraform\.lock\.hcl|conda-lock\.ya?ml|(buildscript-)?gradle\.lockfile|(package|cartfile)\.resolved|[^/]+\.lockb?|[^/]*packages\.lock\.json|[^/]+\.lock\.(json|ya?ml|toml))$/,
    'lock',
  ],
  [
    /(^|\/)(dist|build|out|__generated__|_?generated|_?gen)\/|\.(generated|gen|g|pb|designer)\.[a-z]+$|_pb2(_grpc)?\.py$|\.pb\.go$|(^|\/)(schema\.graphql|graphql\/schema|introspection)\.json$|\.snap$|\.map$|modelsnapshot\.cs$|(^|\/)swiftgen\/|(^|\/)sorbet\/rbi\//,
    'generated',
  ],
  [
    /\.(png|jpe?g|gif|svg|ico|webp|avif|bmp|pdf|mp[34]|mov|webm|wav|ogg|ttf|otf|woff2?|eot|zip|gz|tgz|jar|psd|ai|sketch|fig)$/,
    'media',
  ],
  // What Android draws with is written as settings are, and is none of them.
  [/(^|\/)res\/(drawable|mipmap)(-[\w-]{1,40})?\/[^/]+\.xml$/, 'media'],
  [
    /(^|\/)res\/(?:(layout|menu|anim|animator|color|font)(-[\w-]{1,40})?\/[^/]+|values(-[\w-]{1,40})?\/(dimens|colors|styles|themes)\w*)\.xml$/,
    'product',
  ],
  // A list of components stays one in whatever folder a package stands.
  [/(^|\/)(package|composer)\.json$/, 'parts'],
  [/(^|\/)tsconfig[\w.-]*\.json$/, 'settings'],
  // Automatic work that runs tests is ordered like any other, whatever its file is called.
  [/(^|\/)\.github\/workflows\/[^/]{1,120}\.ya?ml$/, 'settings'],
  [
    /(^|\/)(locales?|i18n|l10n|lang|langs|languages|translations?|messages)\/.*\.(json|ya?ml|po|pot|mo|properties|xliff?|arb|php|ts|js|resx|strings|ftl)$/,
    'translations',
  ],
  [
    /\.(po|pot|mo|xlf|xliff?|arb|resx|ftl|strings)$|(^|\/)values(-[a-z]{2}(-r[a-z]{2})?)?\/strings\w*\.xml$|(^|\/)(locale|messages|strings)[._-][a-z]{2}([_-][a-z]{2})?\.(json|ya?ml|properties|ts|js)$/,
    'translations',
  ],
  [
    /(^|\/)(tests?|__tests__|specs?|e2e|cypress|playwright|__mocks__|mocks?|fixtures?|testdata|test-data|factories|test_helpers?|testing|testfixtures|androidtest|(?:[^/]{1,80}[._-])?(?:integration|functional|unit|smoke|acceptance|contract|component|system|performance|load|api|e2e|ui)[._-]?tests?(?:\.[^/]{1,40})?|src\/(?:aat|int-?test|itest)|test-?(?:utils?|helpers?|support|resources)|vcr_cassettes|cassettes|__snapshots__|step_definitions)\//,
    'tests',
  ],
  [
    /(\.|_|-)(test|tests|spec|specs|e2e|cy|stories|mock|fixture)\.[a-z]+$|(^|\/)test_[^/]+\.py$|(^|\/)conftest\.py$|[a-z0-9]tests?\.(java|kt|cs|php|swift|scala)$|(^|\/)tests?\.(py|rs)$|_spec\.rb$|_test\.(go|exs|rb|py|dart)$|(^|\/)[^/]*\.tests?\/|\.feature$|\.td\.json$|(^|\/)(jest|vitest|playwright|cypress|karma)\.(config|setup)[^/]*$/,
    'tests',
  ],
  // What these names call is a text; in a language of programs or of settings, it is a part of the product that deals with such a thing.
  [
    /(^|\/)(readme|changelog|changes|history|contributing|code_of_conduct|authors|news|roadmap|security|todo|codeowners|maintainers)(\.(?:markdown|mdown|md|txt|rst|adoc|org|textile))?$/,
    'documents',
  ],
  [
    /(^|\/)(licen[cs]e|copying|notice|eula)(?!.*\.(?:[cm]?[jt]sx?|vue|svelte|astro|html\.\w+|erb|haml|slim|hbs|ejs|twig|py|rb|php|go|java|kts?|scala|cs|cshtml|razor|exs?|heex|swift|dart|rs|clj|elm|sh|sql|s?css|tf|ya?ml|json|toml|xml)$)([._-][a-z0-9._-]+)?$/,
    'documents',
  ],
  [/\.(md|mdx|rst|adoc|asciidoc|txt\.erb|rdoc|tex|docx?|odt|pptx?)$/, 'documents'],
  // Articles that help people are read, not used.
  [/(^|\/)(help|knowledge[-_]?base|kb|faq)\/(?:[^/]{1,60}\/){0,4}[^/]{1,120}\.html?$/, 'documents'],
  // What a product tells of its subject is its content, whatever file it is written in.
  [/(^|\/)(data|contents?|contenus?)\/(?:[^/]{1,60}\/){1,6}[^/]{1,120}\.ya?ml$/, 'product'],
  [
    /(^|\/)(docs?|documentation|adr|wiki)\/(?!.*\.(tf|ya?ml|json|toml|ts|tsx|js|jsx|py|rb|go|php|java|ex|exs)$)/,
    'documents',
  ],
  [
    /(^|\/)(package\.json|requirements[^/]*\.(txt|in)|constraints[^/]*\.txt|pyproject\.toml|pipfile|setup\.(py|cfg)|gemfile|[^/]+\.gemspec|composer\.json|go\.mod|cargo\.toml|pom\.xml|build\.gradle(\.kts)?|libs\.versions\.toml|[^/]+\.(csproj|fsproj|vbproj)|directory\.packages\.props|packages\.config|mix\.exs|pubspec\.yaml|podfile|package\.swift|deno\.jsonc?|environment\.ya?ml)$/,
    'parts',
  ],
  [/(^|\/)requirements\/[^/]+\.(txt|in)$/, 'parts'],
  [
    /(^|\/)(db|database|prisma|_?migrations?|migrate|alembic|seeds?|seeders?|flyway|liquibase|changelogs?)\/.*\.(sql|rb|py|php|ts|js|mjs|exs|xml|prisma|java|kt|cs|go)$/,
    'data',
  ],
  // Steps by their numbers, in a folder that says whose they are: DoctrineMigrations, data_migrations.
  [
    /(^|\/)(?!test)[a-z\d_-]{1,40}migrations\/(?:[^/]{1,60}\/)?[^/]{0,60}\d{4}[^/]{0,100}\.(rb|py|php|ts|js|mjs|exs|xml|java|kt|cs|go)$/,
    'data',
  ],
  [/\.(sql|csv|tsv|prisma|parquet|ndjson|jsonl|geojson)$/, 'data'],
  [
    /(^|\/)(dockerfile|containerfile)[^/]*$|\.dockerfile$|(^|\/)(procfile|makefile|rakefile|justfile|vagrantfile|jenkinsfile|crontab|caddyfile|codeowners)[^/]*$/,
    'settings',
  ],
  [
    /\.(ya?ml|toml|tf|tfvars|hcl|ini|cfg|conf|properties|env|bicep|gotmpl|plist|config|nix|jsonc|json5?|xml|lock|editorconfig|gitignore|dockerignore|npmrc|nvmrc|timer|service|socket)$/,
    'settings',
  ],
  // From these, tools that set machines up make the same kinds of files.
  [
    /\.(ya?ml|json|toml|conf|cfg|cnf|ini|properties|env|sh|service|timer|rules|cron)\.(?:j2|jinja2?|tpl|tmpl|tftpl)$/,
    'settings',
  ],
  [/(^|\/)\.[^/]+$|(^|\/)\.(github|circleci|gitlab|devcontainer|vscode|husky|storybook)\//, 'settings'],
  [
    /(^|\/)[^/]+\.config\.(js|ts|mjs|cjs)$|(^|\/)(config|configuration|conf)\/.*(?<!\.blade)\.(rb|py|exs?|php|js|ts|go|cs)$|(^|\/)settings\.py$/,
    'settings',
  ],
  // Below screens and the work behind them, a folder of this name is where customers set something.
  [
    /^(?!(?:[^/]{1,60}\/){0,12}(?:views?|templates?|pages?|screens?|components?|controllers?|routes?|features?|modules?|models|services|livewire|livecomponents|live)\/)(?:[^/]{1,80}\/){0,12}settings\/.*(?<!\.(?:blade|component|module|service|controller|page|directive))\.(rb|py|exs?|php|js|ts|go|cs)$/,
    'settings',
  ],
  [/(?<!(?:^|\/)cmakelists)\.(txt|html?\.txt|log|[1-8])$/, 'documents'],
];

const places: readonly (readonly [RegExp, Place])[] = [
  [
    /(^|\/)(examples?|samples?|demos?|docs?|documentation|tutorials?|hello[-_]?world|templates?\/examples?|storybook|playground|sandbox-app|benchmarks?)\//,
    'example',
  ],
  [
    /(^|[/._-])(fixtures?|testdata|mocks?|__tests__|tests?|specs?|e2e|cypress|puppeteer|playwright|ci-test|env\.ci|(?:integration|functional|unit|smoke|acceptance|contract)tests?)([/._-]|$)|(^|\/)\.env\.ci$/,
    'test',
  ],
  [
    /(^|[/._-])(dev|development|local|devcontainer|docker-compose\.dev|review|preview|dev-env|debug)([/._-]|$)|\.ipynb$/,
    'development',
  ],
  [/(^|[/._-])(staging|stage|stg|preprod|pre-prod|preproduction|uat|qa|recette|sandbox)([/._-]|$)/, 'staging'],
  [/(^|[/._-])(prod|production|prd|live)([/._-]|$)/, 'production'],
];
