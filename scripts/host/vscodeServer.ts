import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached, runForOutput } from './cache.ts';

/** The VS Code that the editor tests run in: `code-server` VERSION packs the whole of VS Code 1.139.1, browser workbench included. */
const version = '4.139.1';
const integrity = 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';

/** The folder of a VS Code server (`out/server-main.js` in it), installed into the project's cache the first time. */
export async function vscodeServer(): Promise<string> {
  const folder = await cached(`code-server-${version}`, async (target) => {
    console.error('Fetching VS Code 1.139.1 for the browser (once, about 20 seconds)…');
    // It is no development dependency: half a gigabyte that only the editor tests and `npm start` need.
    await runForOutput('npm', ['pack', `code-server@${version}`, '--ignore-scripts', '--silent'], { cwd: target });
    const archive = join(target, `code-server-${version}.tgz`);
    const found = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`;
    if (found !== integrity) throw new Error(`code-server ${version} is not the archive this project knows: ${found}.`);
    await runForOutput('tar', ['-xzf', archive, '-C', target, 'package/lib/vscode']);
    await rm(archive);
    // The server's own packages, at the versions of the npm-shrinkwrap.json beside them.
    await runForOutput(
      'npm',
      ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: join(target, 'package', 'lib', 'vscode'),
      },
    );
  });
  return join(folder, 'package', 'lib', 'vscode');
}
