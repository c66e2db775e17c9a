import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { atExit } from './atExit.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { vscodeServer } from './vscodeServer.ts';

/** A running VS Code server with a profile of its own. */
export interface Server {
  /** `127.0.0.1:PORT`, which is also the authority of its `vscode-remote:` addresses. */
  readonly authority: string;
  readonly token: string;
  /** Stops the server and removes its profile. */
  close(): Promise<void>;
}

/** How long a server may take to listen: 2 s are usual, a loaded machine takes more. */
const startLimit = 60_000;

/** Starts the VS Code server on a free port. Without `trusted`, folders open in Restricted Mode until someone trusts them. */
export async function startServer(options: {
  readonly trusted: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder of a built extension that is installed first, as people have it. */
  readonly installs?: string;
  /** Where programs are looked for, in place of this machine's own search path. */
  readonly searchPath?: string;
}): Promise<Server> {
  const folder = await vscodeServer();
  const { path: profile, remove: removeProfile } = temporaryFolder('vscode');
  const machine = join(profile, 'data', 'Machine');
  await mkdir(machine, { recursive: true });
  await writeFile(join(machine, 'settings.json'), JSON.stringify({ ...quiet, ...options.settings }));
  if (options.installs !== undefined) await install(options.installs, join(profile, 'extensions'));
  // A page from anywhere can reach a local port: the token keeps it out.
  const token = randomUUID();
  const child = spawn(
    process.execPath,
    [
      join(folder, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--server-data-dir', profile, '--extensions-dir', join(profile, 'extensions')],
      '--accept-server-license-terms',
      '--disable-telemetry',
      // Without it the page does not honour an extension under development.
      '--enable-smoke-test-driver',
      ...(options.trusted ? ['--disable-workspace-trust'] : []),
      // It would ask a shell for the path.
      ...(options.searchPath === undefined ? [] : ['--force-disable-user-env']),
    ],
    {
      cwd: profile,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that the extension host goes with it.
      detached: process.platform !== 'win32',
      env: {
        ...serverEnvironment(),
        ...(options.searchPath === undefined ? {} : { PATH: options.searchPath }),
      },
    },
  );
  const forget = atExit(() => stop(child, 'SIGKILL'));
  const close = async (): Promise<void> => {
    forget();
    await stopped(child);
    removeProfile();
  };
  try {
    return { authority: `127.0.0.1:${await listeningPort(child)}`, token, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Puts an extension where the server looks for those that are installed: the files of its package, and no other. */
async function install(extension: string, folder: string): Promise<void> {
  for (const file of await listFiles({ cwd: extension, packageManager: PackageManager.None }))
    await cp(join(extension, file), join(folder, 'installed', file), { recursive: true });
}

/** What would cover the page, or reach for a network that may not be there. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The extension host inherits this: nothing of a VS Code terminal that this may have been started from. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const isInherited = ([name]: readonly [string, unknown]): boolean =>
    !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(isInherited));
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void => {
      reject(new Error(`The VS Code server did not start (${why}): ${output.trim().split('\n').slice(-5).join('\n')}`));
    };
    const timer = setTimeout(() => {
      fail(`nothing after ${startLimit / 1000} s`);
    }, startLimit);
    const read = (data: Buffer): void => {
      output = (output + data.toString()).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', (error) => {
      clearTimeout(timer);
      fail(error.message);
    });
    child.on('exit', (status) => {
      clearTimeout(timer);
      fail(`status ${status ?? 'none'}`);
    });
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  stop(child, 'SIGTERM');
  const timer = setTimeout(() => {
    stop(child, 'SIGKILL');
  }, 3000);
  await ended;
  clearTimeout(timer);
  // Its children are in its group; one that outlived it is of no use to anybody.
  stop(child, 'SIGKILL');
}

function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}
