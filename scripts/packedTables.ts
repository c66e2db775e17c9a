import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { projectRoot } from './projectRoot.ts';
import type { Plugin } from 'esbuild';

const compress = promisify(brotliCompress);

/** The file beside the bundles that holds their tables and words. */
export const packedFile = 'tables.br';

/**
 * Takes the tables and words of the core out of the bundles and keeps them, packed, in one file beside them: a third of what people download would be tables that
 * a zip packs half as well. They are read when the bundle loads, as JSON, which the engine reads several times faster than the same as a program.
 */
export class PackedTables {
  readonly #tables = new Map<string, unknown>();

  readonly plugin: Plugin = {
    name: 'packed-tables',
    setup: (bundler) => {
      bundler.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.json$/ }, async ({ path }) => {
        const name = relative(projectRoot, path).replaceAll('\\', '/');
        this.#tables.set(name, JSON.parse(await readFile(path, 'utf8')));
        return { contents: `import { table } from 'packed-tables';\nexport default table(${JSON.stringify(name)});` };
      });
      bundler.onResolve({ filter: /^packed-tables$/ }, ({ path }) => ({ path, namespace: 'packed' }));
      bundler.onLoad({ filter: /./, namespace: 'packed' }, () => ({ contents: reader, resolveDir: projectRoot }));
    },
  };

  /** Writes what the bundles took, once all of them are built. */
  async write(file: string): Promise<void> {
    const sorted = [...this.#tables].sort(([a], [b]) => (a < b ? -1 : 1));
    const text = Buffer.from(JSON.stringify(Object.fromEntries(sorted)));
    const params = { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    await writeFile(file, await compress(text, { params }));
  }
}

const reader = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
const tables = JSON.parse(brotliDecompressSync(readFileSync(join(__dirname, '${packedFile}'))).toString('utf8'));
export const table = (name) => tables[name];
`;
