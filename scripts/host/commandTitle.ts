import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../projectRoot.ts';

const manifest = z.object({
  contributes: z.object({
    commands: z.array(z.object({ command: z.string(), title: z.string(), category: z.string().optional() })),
  }),
});
const words = z.record(z.string(), z.string());

/** A command as the palette shows it in a language, category included. */
export function commandTitle(id: string, language: 'en' | 'fr' = 'en'): string {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
  const found = manifest.parse(read('package.json')).contributes.commands.find(({ command }) => command === id);
  if (found === undefined) throw new Error(`package.json has no command ${id}.`);
  const translations = words.parse(read(language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`));
  const translated = (text: string): string =>
    text.replace(/^%(.+)%$/, (whole, key: string) => translations[key] ?? whole);
  const title = translated(found.title);
  return found.category === undefined ? title : `${translated(found.category)}: ${title}`;
}
