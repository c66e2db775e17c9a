import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

async function pageOf(old: string, now: string, title = 'refactor: tidy the oven'): Promise<string> {
  return said(await explained({ title, files: [{ path: 'src/oven.ts', old, new: now }] }));
}

describe('what an author calls tidying up', () => {
  const calm = /customers should see no difference/;

  it('is promised to leave customers alone where the texts and numbers of the code stay', async () => {
    assert.match(await pageOf("bake('rye');\n", "const kind = 'rye';\nbake(kind);\n"), calm);
  });

  it('is not where a name or a number differs, or the title says what customers may see', async () => {
    assert.doesNotMatch(await pageOf("put('bakeRye', oven);\n", "put('rye', oven);\n"), calm);
    assert.doesNotMatch(await pageOf('const days = count > 7;\n', 'const days = count > 3;\n'), calm);
    assert.doesNotMatch(await pageOf('bake();\n', 'open();\nbake();\n', 'chore: automatically open the oven'), calm);
  });
});
