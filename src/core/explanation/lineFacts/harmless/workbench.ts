import type { FileView } from '../../../decisions/fileView.ts';

/** Whether a file, or what changes in it, is only there for those who write the code: their editors, their checks of style, the product as it runs on their own computers. */
export function onlyWorkbench(view: FileView): boolean {
  if (tools.test(view.path)) return true;
  if (!/(?:^|\/)package\.json$/.test(view.path) || view.file.status !== 'modified') return false;
  // Components made by others are listed in the same shape.
  if (view.dependencies().length > 0 || view.settings().some(({ keyPath }) => keyPath[0] !== 'scripts')) return false;
  const lines = [...view.added, ...view.removed].filter(({ text }) => /\w/.test(text));
  return (
    lines.length > 0 && lines.length < mostLines && lines.every(({ text }) => ownCommand.test(text.slice(0, longest)))
  );
}

const mostLines = 60;
const longest = 300;

const tools =
  /(?:^|\/)(?:\.(?:devcontainer|vscode|idea|zed|husky|cursor)\/.{1,200}|procfile\.dev|(?:docker-)?compose[._-](?:dev|development|override|local)\.ya?ml|(?:webpack|vite|esbuild|rollup)\.dev(?:elopment)?\.[\w.]{1,20}|tiltfile|shell\.nix|\.envrc|vagrantfile|brewfile|guardfile|\.editorconfig|\.gitignore|\.gitattributes|\.git-blame-ignore-revs|\.(?:prettier|eslint|stylelint|markdownlint|jshint|commitlint|lintstaged|swiftlint|yamllint|htmlhint|oxlint|biome|cspell|rspec|solargraph|irb|pry|pylint)(?:rc|ignore)?[\w.]{0,16}|(?:eslint|prettier|stylelint|commitlint|lint-staged)\.config\.\w{2,4}|(?:biome|cspell|knip|tslint)\.jsonc?|\.rubocop[\w.-]{0,20}|\.(?:erb|haml|slim)[-_]lint\.yml|lefthook[\w-]{0,10}\.ya?ml|\.pre-commit-config\.yaml|\.(?:credo|formatter)\.exs|\.dialyzer_ignore\.exs|phpstan[\w.-]{0,20}\.neon(?:\.dist)?|phpstan-baseline\.php|\.php[-_]cs[\w.-]{0,20}|phpcs\.xml(?:\.dist)?|psalm[\w-]{0,10}\.xml|rector\.php|mypy\.ini|\.flake8|\.isort\.cfg|\.?ruff\.toml|\.golangci\.ya?ml|analysis_options\.yaml|detekt[\w-]{0,10}\.yml|sonar-project\.properties|pyrightconfig\.json|\.semgrepignore)$/i;
/** A command by which the team tries, checks or tidies the code on its own machines. */
const ownCommand =
  /^\s{4}"(?:[\w-]{1,30}[:-])?(?:dev(?:elopment)?|lint|format|prettier|eslint|tsc|type-?check|check-types|test|tests|e2e|watch|storybook|coverage|knip|husky)(?:[:-][\w:-]{1,40})?": "(?![\^~>=v]?\d)/;
