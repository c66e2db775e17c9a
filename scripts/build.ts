import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { notices } from './notices.ts';
import { PackedTables, packedFile } from './packedTables.ts';
import { projectRoot } from './projectRoot.ts';

/** The most that VS Code loads when it activates the extension; the rest loads with the first command. */
const entryLimit = 30 * 1024;

const dist = join(projectRoot, 'dist');

/**
 * Keeps `import('./core.ts')` out of the entry's bundle: it stays a `require('./core.js')` that runs with the first command.
 * esbuild splits bundles for ES modules only, and VS Code's floor here loads CommonJS.
 */
const lazyCore: Plugin = {
  name: 'lazy-core',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/core\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './core.js', external: true } : undefined,
    );
  },
};

const tables = new PackedTables();

const shared = {
  bundle: true,
  minify: true,
  // French words as they are: escapes make a file larger, and no easier to read.
  charset: 'utf8',
  // Their licences are told in one file for all.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  outdir: dist,
} satisfies BuildOptions;

const node = {
  ...shared,
  plugins: [tables.plugin],
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  // The main file of jsonc-parser loads its parts in a way that no bundler sees; its module does not.
  mainFields: ['module', 'main'],
} satisfies BuildOptions;

const bundles: readonly BuildOptions[] = [
  {
    ...node,
    entryPoints: { extension: 'src/extension/extension.ts' },
    target: 'node22',
    plugins: [lazyCore],
    supported: { 'dynamic-import': false },
  },
  { ...node, entryPoints: { core: 'src/extension/core.ts' }, target: 'node22' },
  { ...node, entryPoints: { cli: 'src/cli/main.ts' }, target: 'node20', banner: { js: '#!/usr/bin/env node' } },
  {
    ...shared,
    entryPoints: { webview: 'src/webview/main.ts' },
    platform: 'browser',
    format: 'iife',
    target: 'chrome130',
  },
  { ...shared, entryPoints: { webview: 'src/webview/style.css' }, target: 'chrome130' },
];

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
// The project is made of ES modules, its bundles of CommonJS: this says so for the folder.
await writeFile(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
const built = await Promise.allSettled(bundles.map((options) => build({ absWorkingDir: projectRoot, ...options })));
// esbuild has said what is wrong, with its place.
if (built.some(({ status }) => status === 'rejected')) process.exit(1);
const metafiles = built.flatMap((one) => (one.status === 'fulfilled' ? (one.value.metafile ?? []) : []));
await tables.write(join(dist, packedFile));
await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(metafiles));

const entry = (await stat(join(dist, 'extension.js'))).size;
if (entry > entryLimit) {
  console.error(
    `dist/extension.js is ${entry} bytes, over ${entryLimit}: import what a command needs from ./core.ts, when it runs.`,
  );
  process.exitCode = 1;
}
