/** How a settings file is written; `indented` is the reader that forgives everything. */
export type SettingsFormat =
  | 'json'
  | 'yaml'
  | 'toml'
  | 'hcl'
  | 'properties'
  | 'dockerfile'
  | 'crontab'
  | 'cronWithUser'
  | 'oneValue'
  | 'toolVersions'
  | 'xml'
  | 'braces'
  | 'gradle'
  | 'conf'
  | 'indented';

/** The format that a path tells; undefined when the file is no settings file (or one that only a machine writes). */
export function settingsFormat(path: string): SettingsFormat | undefined {
  const lower = path.toLowerCase();
  const whole = lower.slice(lower.lastIndexOf('/') + 1);
  if (writtenByMachine.test(whole) || otherwise.test(whole) || /(?:^|\/)(?:node_modules|vendor\/bundle)\//.test(lower))
    return undefined;
  // `values.yaml.gotmpl`, `.env.example`, `nginx.conf.j2` are what their name without the ending is.
  const name = whole.replace(asTemplate, '').replace(asTemplate, '');
  for (const { pattern, format } of names) {
    if (pattern.test(name) || pattern.test(whole))
      return format === 'crontab' && lower.includes('cron.d/') ? 'cronWithUser' : format;
  }
  if (/(?:^|\/)cron\.d\/[^/.]+$/.test(lower)) return 'cronWithUser';
  return undefined;
}

/** Whether this path is a settings file that is compared whole, by key path. */
export function isSettingsFile(path: string): boolean {
  return settingsFormat(path) !== undefined;
}

const writtenByMachine =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|composer\.lock|pnpm-lock\.ya?ml|yarn\.lock|bun\.lockb?|deno\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|gemfile\.lock|mix\.lock|pubspec\.lock|podfile\.lock|packages\.lock\.json|project\.assets\.json|\.terraform\.lock\.hcl|.*\.min\.json|.*\.(?:map|geojson|topojson|ipynb|tfstate|har|snap|arb))$/;

const asTemplate = /\.(?:erb|j2|jinja2?|tmpl|tpl|gotmpl|template|example|sample|dist|default|defaults|bak|old|orig)$/;

/** `env.ts`, `nginx.md`: code and prose that are called like settings. */
const otherwise =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyi|rb|go|java|kt|scala|php|cs|fs|rs|exs?|erl|swift|dart|c|h|cc|cpp|hpp|m|lua|pl|r|sh|bash|zsh|fish|ps1|bat|sql|mdx?|rst|adoc|txt\.md|html?|s?css|less|svg|png|jpe?g|gif|pdf)$/;

const names: readonly { readonly pattern: RegExp; readonly format: SettingsFormat }[] = [
  { pattern: /^(?:docker|container)file(?:$|[._-])|\.dockerfile$/, format: 'dockerfile' },
  { pattern: /^\.?env(?:rc)?(?:$|[._-])|\.env(?:$|\.)|^\.flaskenv$|^\.dev\.vars$/, format: 'properties' },
  {
    pattern:
      /^(?:\.nvmrc|\.(?:node|python|ruby|go|java|php|terraform|swift|rust|elixir|erlang|dotnet)-version|runtime\.txt)$/,
    format: 'oneValue',
  },
  { pattern: /^\.(?:tool|mise)-versions$/, format: 'toolVersions' },
  { pattern: /^(?:crontab|.*[._-]crontab|.*\.cron|cron\.txt|crontab\..*)$/, format: 'crontab' },
  { pattern: /^procfile(?:$|\.)/, format: 'properties' },
  {
    pattern:
      /\.(?:json|jsonc|json5|webmanifest|code-workspace|hujson)$|^\.(?:eslintrc|babelrc|prettierrc|swcrc|stylelintrc|lintstagedrc|firebaserc)$/,
    format: 'json',
  },
  { pattern: /\.(?:ya?ml|eyaml|cff)$|^\.(?:clang-format|yarnrc)$/, format: 'yaml' },
  { pattern: /\.toml$|^pipfile$/, format: 'toml' },
  { pattern: /\.(?:tf|tfvars|hcl|nomad|tofu)$/, format: 'hcl' },
  {
    pattern:
      /\.(?:properties|ini|cfg|cnf|service|timer|desktop|prefs)$|^\.(?:npmrc|editorconfig|coveragerc|flake8|pylintrc|gitconfig|condarc)$|^(?:php\.ini|setup\.cfg)$/,
    format: 'properties',
  },
  { pattern: /\.(?:gradle|gradle\.kts)$/, format: 'gradle' },
  {
    pattern:
      /\.(?:xml|csproj|vbproj|fsproj|vcxproj|props|targets|config|plist|nuspec|entitlements|resx|pubxml|storyboard|xaml)$/,
    format: 'xml',
  },
  { pattern: /\.(?:bicep|bicepparam)$|^caddyfile$/, format: 'indented' },
  { pattern: /\.(?:conf|nginx|vcl)$|^nginx/, format: 'conf' },
];
