import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { z } from 'zod';
import { packedFile } from '../scripts/packedTables.ts';
import { projectRoot } from '../scripts/projectRoot.ts';

const manifest = z.object({
  main: z.string(),
  icon: z.string(),
  contributes: z.object({
    commands: z.array(z.object({ icon: z.object({ light: z.string(), dark: z.string() }).optional() })),
    jsonValidation: z.array(z.object({ url: z.string() })),
    walkthroughs: z.array(z.object({ steps: z.array(z.object({ media: z.object({ svg: z.string() }) })) })),
  }),
});

describe('the package that people install', () => {
  it('has words in each language for each key that package.json names, and no others', () => {
    const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
    const keys = [...new Set([...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key))].sort();
    assert.ok(keys.length > 20);
    for (const file of ['package.nls.json', 'package.nls.fr.json']) {
      const words = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(projectRoot, file), 'utf8')));
      assert.deepEqual(Object.keys(words).sort(), keys, file);
    }
  });

  it('holds every file that package.json names, and none of the work’s own', async () => {
    const packed = await listFiles({ cwd: projectRoot, packageManager: PackageManager.None });
    const { icon, contributes } = manifest.parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));
    const named = [
      icon,
      ...contributes.commands.flatMap(({ icon: pictures }) =>
        pictures === undefined ? [] : [pictures.light, pictures.dark],
      ),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      ...contributes.jsonValidation.map(({ url }) => url.replace(/^\.\//, '')),
    ];
    // What the bundles read when they load.
    named.push(`dist/${packedFile}`);
    for (const file of named) assert.ok(packed.includes(file), file);
    assert.deepEqual(
      packed.filter((file) => /^(?:src|test|scripts|node_modules|screenshots|\.)/.test(file)),
      [],
    );
  }).timeout(120_000);
});
