/** Variables of Git's that say where its parts and the person's own settings are; every other `GIT_…` variable would redirect what is read. */
const kept =
  /^GIT_(?:EXEC_PATH|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+|CEILING_DIRECTORIES)$/;

/**
 * The environment that git runs in: the person's, without what would make it read another repository, run a program or ask a question, and with no
 * way to the network. `settings` are added as configuration; they reach names that `-c` cannot spell.
 */
export function gitEnvironment(
  environment: NodeJS.ProcessEnv,
  settings: readonly (readonly [name: string, value: string])[] = [],
): NodeJS.ProcessEnv {
  const cleaned: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(environment)) {
    if (!/^GIT_/i.test(name) || kept.test(name)) cleaned[name] = value;
  }
  let count = Number(cleaned['GIT_CONFIG_COUNT'] ?? '0');
  if (!Number.isSafeInteger(count) || count < 0) count = 0;
  for (const [name, value] of settings) {
    cleaned[`GIT_CONFIG_KEY_${String(count)}`] = name;
    cleaned[`GIT_CONFIG_VALUE_${String(count)}`] = value;
    count++;
  }
  if (count > 0) cleaned['GIT_CONFIG_COUNT'] = String(count);
  return {
    ...cleaned,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: 'cat',
    // A partial clone would otherwise fetch what it lacks, through programs that the repository names (ssh command, remote helper, upload-pack).
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

/** Settings that every call carries, since a repository's own may run programs or change what Git prints. */
export const fixedSettings: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.safecrlf=false',
  'core.bigFileThreshold=512m',
  'color.ui=false',
  'diff.noprefix=false',
  'diff.mnemonicPrefix=false',
  'diff.orderFile=/dev/null',
  'diff.relative=false',
  'diff.suppressBlankEmpty=false',
  'diff.autoRefreshIndex=true',
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'log.mailmap=true',
  'protocol.allow=never',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);

/**
 * How the names of changed files are asked for, without a look at their content.
 * `--ignore-submodules=dirty`: whether a submodule has changes of its own would be asked of a git inside it.
 */
export const nameOptions: readonly string[] = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--full-index',
  '--no-color',
  '--ignore-submodules=dirty',
];

/**
 * How every patch is asked for. Counts come from the hunks: `--numstat` makes Git compare every file twice, which costs half as much again.
 */
export const diffOptions: readonly string[] = [
  ...nameOptions,
  '-p',
  '-M',
  '-l1000',
  '-U3',
  '--inter-hunk-context=0',
  '--diff-algorithm=default',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
];
