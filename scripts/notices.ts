import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { z } from 'zod';
import { projectRoot } from './projectRoot.ts';

/** Licences that let their code ship inside ours, with their notice. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/**
 * The notices of every package that is in the bundles, as their licences ask: one text to ship beside them.
 * Throws when one has a licence that this project does not ship.
 */
export function notices(metafiles: readonly Metafile[]): string {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function notice(folder: string): string {
  const path = join(projectRoot, folder);
  const { name, version, license } = manifest.parse(JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')));
  const choices = license.replaceAll(/[()]/g, '').split(' OR ');
  if (!choices.some((choice) => allowed.includes(choice))) {
    throw new Error(`${name} ${version} is under ${license}, which this project does not ship: use another library.`);
  }
  const files = readdirSync(path).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(join(path, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
