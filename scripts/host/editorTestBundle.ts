import { globSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../projectRoot.ts';

/** Bundles `test/editor` for an extension host and returns the module whose `run()` runs it. */
export async function editorTestBundle(): Promise<string> {
  const outdir = join(projectRoot, 'dist-test');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  // The project is made of ES modules; an extension host requires its tests.
  await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['test/editor/run.ts', ...globSync('test/editor/**/*.test.ts', { cwd: projectRoot })],
    outbase: 'test/editor',
    outdir,
    bundle: true,
    platform: 'node',
    // As in the product's bundles: some packages have a form that no bundler follows.
    mainFields: ['module', 'main'],
    format: 'cjs',
    target: 'node22',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    // Only CommonJS has it; tests reach fixtures from the project's folder.
    define: { 'import.meta.dirname': '__dirname' },
    logLevel: 'warning',
  });
  return join(outdir, 'run.js');
}
