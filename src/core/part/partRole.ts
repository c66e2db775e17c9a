import { fileKind } from '../change/fileKind.ts';
import { isMigration } from '../decisions/detectors/migrationOperations.ts';
import { languageOf } from '../decisions/knowledge/languages.ts';
import type { FileRole } from '../change/fileKind.ts';

/** What a file is to the product, told by its path, its language and the look of its text. Words are under `part.roles`. */
export type PartRole = (typeof partRoles)[number];

export const partRoles = [
  'page',
  'screenPart',
  'mobileScreen',
  'layout',
  'form',
  'email',
  'screenLogic',
  'pageAnswer',
  'programAddress',
  'addresses',
  'contract',
  'gate',
  'accessRule',
  'dataShape',
  'dataChange',
  'dataSet',
  'dataLayout',
  'query',
  'task',
  'link',
  'prices',
  'switches',
  'rules',
  'machines',
  'machineRecipe',
  'delivery',
  'settings',
  'toolSettings',
  'tool',
  'timetable',
  'check',
  'checkMaterial',
  'showcase',
  'translation',
  'style',
  'components',
  'lock',
  'licence',
  'document',
  'generated',
  'vendored',
  'media',
  'code',
  'file',
] as const;

/** The role of a file. `head` is the start of its text, which settles what a path leaves open. */
export function partRole(path: string, head: string): PartRole {
  const lower = path.toLowerCase();
  const { role } = fileKind(path);
  if (role !== 'vendored' && /\.(ya?ml|json)$/.test(lower) && publicContract.test(head)) return 'contract';
  if (role === 'tests' && /\.stories\.\w+$/.test(lower)) return 'showcase';
  if (role === 'tests' && languageOf(path) === undefined && !/\.feature$/.test(lower)) return 'checkMaterial';
  if (lower.endsWith('.xlf')) return 'translation';
  const sure = sureRoles[role];
  if (sure !== undefined) return sure;
  if (isMigration(path) && reshapes.test(head)) return 'dataChange';
  for (const row of rows) {
    if (row.path !== undefined && !row.path.test(row.exact === true ? path : lower)) continue;
    if (row.text !== undefined && !row.text.test(head)) continue;
    if (row.within !== undefined && !row.within.includes(role)) continue;
    return row.role;
  }
  if (role === 'settings') return 'settings';
  if (role === 'documents') return 'document';
  if (role === 'data' && languageOf(path) !== undefined && !/seed|fixture/.test(lower))
    return /\.sql$/.test(lower) ? 'query' : 'rules';
  if (role === 'data') return 'dataSet';
  return languageOf(path) === undefined ? 'file' : 'code';
}

/** Kinds of file that leave nothing open. */
const sureRoles: Partial<Readonly<Record<FileRole, PartRole>>> = {
  lock: 'lock',
  generated: 'generated',
  vendored: 'vendored',
  media: 'media',
  tests: 'check',
  translations: 'translation',
  parts: 'components',
};

/** Folders of migrations also hold notes and lists; a migration speaks of tables. */
const reshapes =
  /create_table|\balter\b|CREATE (TABLE|INDEX|TYPE|UNIQUE|FUNCTION|VIEW)|add_column|migrations\.|Schema::|createTable|\bop\.|migrationBuilder|execute|addColumn|add_index|ActiveRecord::Migration|Ecto\.Migration|changeSet|drop_|remove_|\bUPDATE\b|\bDELETE FROM\b|\bDROP\b|RunPython|knex|queryRunner|sequelize/i;

const publicContract = /^[ \t]{0,4}["']?(?:openapi|swagger|asyncapi)["']?\s*:\s*["']?\d/m;

interface Row {
  readonly role: PartRole;
  /** Tried on the path in lower case, or as written with `exact`. */
  readonly path?: RegExp;
  readonly exact?: boolean;
  readonly text?: RegExp;
  readonly within?: readonly FileRole[];
}

/** The first row that fits decides: from what is unmistakable to what a folder suggests. */
const rows: readonly Row[] = [
  { role: 'licence', path: /(^|\/)(licen[cs]e|copying|notice|eula)([._-][^/]*)?$/ },
  {
    role: 'delivery',
    path: /(^|\/)(\.github\/(workflows|actions)\/.*\.ya?ml|\.gitlab-ci[^/]*|\.circleci\/.*|azure-pipelines[^/]*|bitbucket-pipelines\.ya?ml|\.travis\.ya?ml|\.buildkite\/.*|\.woodpecker[^/]*|\.drone\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml|appveyor\.ya?ml|codemagic\.ya?ml|bitrise\.ya?ml|jenkinsfile[^/]*)$/,
  },
  { role: 'machineRecipe', path: /(^|\/)(docker|container)file[^/]*$|\.dockerfile$|(^|\/)vagrantfile$/ },
  { role: 'contract', path: /\.(proto|graphqls)$|(^|\/)[^/]*schema[^/]*\.(graphql|gql)$|\.wsdl$/ },
  { role: 'query', path: /\.(graphql|gql)$/ },
  {
    role: 'dataChange',
    path: /\.sql$/,
    text: /\b(?:ALTER|DROP|CREATE) TABLE\b/i,
    exact: true,
    within: ['data', 'product'],
  },
  {
    role: 'machines',
    path: /\.(tf|tfvars|bicep|nomad|tofu)$|(^|\/)(docker-)?compose[\w.-]*\.ya?ml$|(^|\/)(procfile[^/]*|fly[\w.-]*\.toml|render\.ya?ml|scalingo\.json|serverless\.ya?ml|railway\.(json|toml)|vercel\.json|netlify\.toml|chart\.ya?ml|helmfile\.ya?ml)$/,
  },
  {
    role: 'machines',
    path: /(^|\/)(k8s|kubernetes|helm|charts?|kustomize|manifests|terraform|ansible|clevercloud|\.kontinuous|ops|deploy|deployment|deployments)\/.*\.(ya?ml|gotmpl|json|toml|j2)$/,
    within: ['settings', 'product'],
  },
  { role: 'machines', path: /\.ya?ml$/, text: /^apiVersion:\s/m, within: ['settings'] },
  {
    role: 'task',
    path: /(^|\/)(crontab[^/]*|[^/]*cron(jobs?|tab)?[^/]*\.(ya?ml|json|toml|txt)|sidekiq[\w-]*schedule\.ya?ml|schedule\.(rb|ya?ml))$|(^|\/)cron\.d\//,
    within: ['settings', 'product', 'documents'],
  },
  {
    role: 'settings',
    path: /(^|\/)(config|settings|configuration|environment)\.(py|ts|js|rb|go|php|exs?|java|kt|cs)$/,
    within: ['product', 'settings'],
  },
  {
    role: 'page',
    path: /(^|\/)routes\/(?!.*(_layout|layout\.|\/api\/)).*\.(tsx|jsx|vue|svelte)$/,
    within: ['product'],
  },
  { role: 'style', path: /\.(css|scss|sass|less|styl|pcss)$|(^|\/)tailwind\.config\.[cm]?[jt]s$/ },
  { role: 'dataShape', path: /\.prisma$|(^|\/)(schema\.rb|structure\.sql|schema\.sql)$/ },
  {
    role: 'accessRule',
    path: /(^|\/)(polic(y|ies)|permissions?|abilit(y|ies)|authori[sz]ation)(\/|[^/]*\.[a-z]+$)|_policy\.(rb|ex)$|(^|\/)[^/]*(permissions?|ability|rbac|access[-_]?control)\.[a-z]+$|\.rules$|policy\.(php|cs|java|ts)$/,
    within: ['product', 'settings'],
  },
  {
    role: 'email',
    path: /(^|\/)(mailers?|mail|mails|emails?|email[-_]templates?|mailer_templates)\/.*\.(rb|py|php|tsx|jsx|html|erb|haml|slim|mjml|heex|eex|txt|hbs|twig|ts|vue|cshtml|liquid)$|_mailer\.(rb|ex)$|mailer?\.(php|java|kt|cs)$|\.mjml$|(^|\/)[^/]*[-_.]?email\.(html|tsx|jsx|erb|hbs)$/,
  },
  {
    role: 'addresses',
    path: /(^|\/)(config\/routes(\/.*|\.rb)|urls\.py|routes\.(rb|py|php|ts|js|tsx|go)|routes\/[^/]+\.php|[^/]*router\.(ex|ts|js|go|php|py|rb)|routing\.ya?ml)$/,
  },
  {
    role: 'programAddress',
    path: /(^|\/)(app\/api|pages\/api)\/.*\.[cm]?[jt]sx?$|(^|\/)api\/.*\/route\.[jt]s$|(^|\/)route\.[jt]s$/,
  },
  {
    role: 'page',
    path: /(^|\/)app\/.*\/?page\.[jt]sx?$|(^|\/)\+page[^/]*\.(svelte|ts|js)$|(^|\/)pages\/(?!_app|_document|api\/).*\.(tsx|jsx|vue|astro|svelte|razor|elm)$|(^|\/)page\.[jt]sx$/,
  },
  {
    role: 'layout',
    path: /(^|\/)(layouts?\/|[^/]*layout\.(tsx|jsx|vue|svelte|astro|erb|heex|php|twig)|_app\.[jt]sx?|\+layout[^/]*)/,
    within: ['product'],
  },
  {
    role: 'mobileScreen',
    path: /(Activity|Fragment)\.(kt|java)$|ViewController\.(swift|m)$|Screen\.(tsx|jsx|kt|swift|dart)$|(^|\/)screens\/.*\.(tsx|jsx|dart|kt|swift)$/,
    exact: true,
  },
  {
    role: 'form',
    path: /(^|\/)forms\/.*\.[a-z]+$|(^|\/)[^/]*[-_]?forms?\.(rb|py|php|tsx|jsx|vue|svelte|ex|ts|cs)$|Form\.(rb|py|php|tsx|jsx|vue|svelte|ts|cs|java|kt)$/i,
    within: ['product'],
  },
  {
    role: 'screenPart',
    path: /(^|\/)_[^/]+\.(html\.)?(erb|haml|slim|heex|twig|php|cshtml|liquid)$|(^|\/)(partials?|components?|ui|widgets?|includes?)\/.*\.(tsx|jsx|vue|svelte|astro|html|erb|haml|slim|heex|twig|php|hbs|js|dart|elm|cshtml|razor)$/,
  },
  {
    role: 'page',
    path: /(^|\/)(views|templates|resources\/views|jinja2|web\/templates)\/.*\.(html|erb|haml|slim|heex|eex|twig|php|jinja2?|hbs|ejs|pug|cshtml|liquid)$|\.(cshtml|ejs|pug|hbs)$|_live\.ex$/,
  },
  {
    role: 'dataLayout',
    path: /(^|\/)(serializers?|presenters?|dtos?|resources|transformers|view_models|viewmodels|types|interfaces|typings|contracts|responses|requests|payloads)\/|_(serializer|presenter|blueprint)\.rb$|serializers?\.py$|(dto|serializer|request|response|resource)\.(ts|java|kt|cs|php|go)$|(^|\/)types?\.ts$|\.types\.ts$|\.d\.ts$/,
    within: ['product'],
  },
  {
    role: 'task',
    path: /(^|\/)(jobs?|workers?|crons?|sidekiq|queues?|background|scheduled|tasks?|celery|consumers|listeners|subscribers)\/([^/]+\/)?[^/]+\.[a-z]+$|(job|worker|_cron)\.(rb|py|php|ts|js|java|kt|cs|ex|go)$|(^|\/)(tasks|celery|cron)\.py$/,
    within: ['product', 'settings'],
  },
  {
    role: 'tool',
    path: /(^|\/)(management\/commands|console\/commands|lib\/tasks|commands|scripts?|bin|tools?|hack|maintenance_tasks)\/|\.(sh|bash|zsh|fish|ps1|bat|rake)$|(^|\/)(makefile|rakefile|justfile|gnumakefile)[^/]*$|command\.(php|java|kt|cs)$/,
    within: ['product', 'settings'],
  },
  {
    role: 'gate',
    path: /(^|\/)(middlewares?|guards?|interceptors|filters|plugs?)(\/|\.[a-z]+$)|(middleware|guard|interceptor|_plug)\.[a-z]+$/,
    within: ['product'],
  },
  {
    role: 'programAddress',
    path: /(^|\/)api\/.*controller\.(php|ts|js|java|kt|cs|go|scala|rb|ex)$/,
    within: ['product'],
  },
  {
    role: 'pageAnswer',
    path: /controller\.(php|ts|js|java|kt|cs|go|scala)$|_controller\.(rb|ex|exs)$/,
    within: ['product'],
  },
  {
    role: 'link',
    path: /(^|\/)(integrations?|gateways?|connectors?|adapters?|third[-_]?party|vendors?|clients?)\/.*\.(rb|py|php|ts|js|java|kt|cs|ex|go|rs|swift)$|(gateway|adapter|connector)\.(rb|py|php|ts|js|java|kt|cs|ex|go)$|_client\.(rb|py|ex|go)$/,
    within: ['product'],
  },
  {
    role: 'dataShape',
    path: /(^|\/)(models?|entit(y|ies)|schemas?|tables)\/.*\.(rb|py|php|ts|js|java|kt|cs|ex|go|swift|dart|rs)$|(^|\/)(models?|schema|entities)\.(py|ts|js|go|rb|rs|ex)$|entity\.(ts|java|kt|cs|php)$|(^|\/)app\/models\//,
    within: ['product', 'data'],
  },
  {
    role: 'dataShape',
    path: /\.(ex|exs|java|kt|php|ts|py|cs)$/,
    text: /^[ \t]*schema "\w+" do|^@Entity\b|^@Table\(|^class \w+\((?:models\.Model|db\.Model|Base)\)|sqliteTable\(|pgTable\(|mysqlTable\(/m,
    within: ['product', 'data'],
  },
  {
    role: 'programAddress',
    path: /(^|\/)(?<!(?:lib|utils|hooks)\/)(api|apis|rest|graphql|rpc|webhooks?|resolvers?|endpoints?|mutations|publicapi|public_api)\/.*\.[a-z]+$|(resolver|webhook|endpoint|_api|webhooks?_controller|mutation|query)\.(rb|py|php|ts|js|java|kt|cs|ex|go)$|(^|\/)api\.(py|go|ts|rb)$/,
    within: ['product'],
  },
  {
    role: 'pageAnswer',
    path: /(^|\/)(controllers?|views)\/.*\.(rb|py|php|ts|js|java|kt|cs|ex|go|scala)$|(^|\/)views\.py$|_controller\.(rb|ex|exs)$|controller\.(php|ts|js|java|kt|cs|go|scala)$|_handlers?\.go$|(^|\/)handlers?\/.*\.(go|ts|js|py|clj)$|resource\.(java|kt)$/,
    within: ['product'],
  },
  {
    role: 'switches',
    path: /(^|\/)(feature[-_]?(flags?|toggles?|switch(es)?)|flags?|flipper|experiments?|flag[-_]?(keys?|constants))(\/|[^/]*\.[a-z]+$)|featureflag[^/]*\.[a-z]+$/,
    within: ['product', 'settings'],
  },
  {
    role: 'prices',
    path: /(^|\/)[^/]*(pricing|price[-_]?list|plans?|tarifs?|tariffs?|subscription[-_]plans?)[^/]*\.(ts|js|rb|py|php|json|ya?ml|go|ex|java|kt|cs)$/,
    text: /price|amount|prix|tarif|month|year|limit|free|credits|quota/i,
    within: ['product', 'settings', 'data'],
  },
  {
    role: 'screenLogic',
    path: /(^|\/)use[-_A-Z][^/]*\.(ts|js|tsx)$|(^|\/)(hooks?|stores?|reducers?|slices?|composables|contexts?|providers?|state)\/.*\.(ts|js|tsx|jsx)$|slice\.(ts|js)$/,
    exact: true,
    within: ['product'],
  },
  {
    role: 'screenPart',
    path: /\.(tsx|jsx|vue|svelte|astro|html?|erb|haml|slim|heex|eex|twig|blade\.php|liquid|elm|storyboard|xib)$/,
    within: ['product', 'settings'],
  },
  { role: 'screenPart', path: /(^|\/)res\/(layout|menu|drawable)[^/]*\/.*\.xml$/ },
  {
    role: 'rules',
    path: /(^|\/)(services?|domains?|use[-_]?cases?|interactors?|operations?|actions|calculators?|rules|business|engine|processors?|validators?|helpers?|lib|libs|utils?|concerns|managers?|queries|repositories|forms?|features?|modules?|core)\/|(service|calculator|interactor|usecase|manager|validator|helper|repository|processor)\.(rb|py|php|ts|js|java|kt|cs|ex|go)$/i,
    within: ['product'],
  },
  {
    role: 'toolSettings',
    path: /(^|\/)(\.?(eslint|prettier|babel|stylelint|rubocop|editorconfig|gitignore|gitattributes|dockerignore|npmrc|nvmrc|renovate|dependabot|commitlint|husky|lintstaged|lint-staged|tsconfig|jsconfig|vite|webpack|rollup|postcss|jest|vitest|biome|turbo|nx|lerna|knip|mypy|flake8|ruff|phpstan|phpcs|sonar-project|codecov|pre-commit|tool-versions|swcrc|browserslist|yarnrc|cspell|storybook|next|nuxt|metro|credo|formatter|coveragerc|golangci|detekt)[^/]*)$|(^|\/)\.(vscode|idea|husky|devcontainer|storybook)\//,
  },
  { role: 'document', path: /\.(md|mdx|rst|adoc|txt)$/ },
];
