import assert from 'node:assert/strict';
import { explained, said } from '../../../explained.ts';

describe('languages that were all there', () => {
  const list = (path: string, old = true) => ({
    path,
    ...(old ? { old: '{\n  "open": "A"\n}\n' } : {}),
    new: '{\n  "open": "A",\n  "close": "B"\n}\n',
  });
  const told = async (title: string, paths: readonly string[], fresh?: string): Promise<string> =>
    said(await explained({ title, files: paths.map((path) => list(path, path !== fresh)) }));
  const paths = ['locales/de.json', 'locales/fr.json', 'locales/pt-BR.json'];

  it('are counted where a reader may think of a new one', async () => {
    assert.match(await told('Update translations', paths), /No language is added: the texts of 3 languages change/);
    const android = ['values-de', 'values-fr', 'values-pt-rBR'].map((folder) => `app/res/${folder}/strings.xml`);
    assert.match(await told('Translated using Weblate', android), /No language is added: the texts of 3 languages/);
  });

  it('are not where a list is new', async () => {
    assert.doesNotMatch(await told('Update translations', paths, 'locales/fr.json'), /No language is added/);
  });

  it('are not words of a path that happen to be codes, nor where a list of them gets another', async () => {
    const parts = ['en/sign-in.json', 'en/how-to.json', 'en/main-nav.json'].map((path) => `locales/${path}`);
    assert.doesNotMatch(await told('Update translations', parts), /No language is added/);
    const offered = (codes: string): string => `export const languages = [${codes}];\n`;
    const page = await explained({
      title: 'Update translations',
      files: [
        ...paths.map((path) => list(path)),
        { path: 'src/i18n/config.ts', old: offered("'de', 'fr'"), new: offered("'de', 'fr', 'es'") },
      ],
    });
    assert.doesNotMatch(said(page), /No language is added/);
  });

  it('are not where two lists change, which may be one and its original', async () => {
    assert.doesNotMatch(await told('Update translations', paths.slice(0, 2)), /No language is added/);
  });
});
