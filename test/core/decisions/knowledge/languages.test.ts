import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isProgrammingLanguage, languageOf } from '../../../../src/core/decisions/knowledge/languages.ts';

describe('languages', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['src/app.ts', 'TypeScript'],
    ['a/b/Main.JAVA', 'Java'],
    ['web/App.vue', 'Vue'],
    ['lib/tasks/Rakefile', 'Ruby'],
    ['views/show.html.eex', 'Elixir'],
    ['ci/Jenkinsfile', 'Groovy'],
    ['infra/main.tf', 'Terraform'],
    ['db/001.sql', 'SQL'],
    ['build.gradle.kts', 'Kotlin'],
    ['CMakeLists.txt', 'CMake'],
    ['README.md', undefined],
    ['style.css', undefined],
    ['package.json', undefined],
    ['include/a.h', undefined],
    ['.py', undefined],
    ['LICENSE', undefined],
    ['', undefined],
  ];
  for (const [path, language] of cases)
    it(`${path || '(nothing)'} is ${language ?? 'no language'}`, () => assert.equal(languageOf(path), language));

  it('tells the languages of a product from notations for builds and machines', () => {
    assert.equal(isProgrammingLanguage('Python'), true);
    assert.equal(isProgrammingLanguage('C#'), true);
    assert.equal(isProgrammingLanguage('Terraform'), false);
    assert.equal(isProgrammingLanguage('Make'), false);
    assert.equal(isProgrammingLanguage('Klingon'), false);
  });

  it('gives each ending to one language', async () => {
    const { readFile } = await import('node:fs/promises');
    const source = await readFile(
      new URL('../../../../src/core/decisions/knowledge/languages.ts', import.meta.url),
      'utf8',
    );
    const table = source.slice(source.indexOf('languagesByEnding'), source.indexOf('languagesByName'));
    const endings = [...table.matchAll(/^ {2}\S.*: '([^']+)',$/gm)].flatMap((row) => (row[1] ?? '').split(' '));
    assert.ok(endings.length > 150, `${endings.length} endings`);
    assert.deepEqual(
      endings.filter((ending, at) => endings.indexOf(ending) !== at),
      [],
    );
  });
});
