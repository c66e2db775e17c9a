import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/explanation/analyse.ts';
import { narrate } from '../../../src/core/explanation/narrate.ts';
import { plainnessProblems } from '../../../src/core/wording/plainness.ts';
import { languages } from '../../../src/core/wording/language.ts';
import { sourceOf } from '../changeOf.ts';
import type { Language } from '../../../src/core/wording/language.ts';

const newSupplier = {
  path: 'package.json',
  old: '{\n  "dependencies": {\n    "express": "5.0.0"\n  }\n}\n',
  new: '{\n  "dependencies": {\n    "express": "5.0.0",\n    "stripe": "1.0.0"\n  }\n}\n',
};

/** What the page asks of someone, when a search of the rest of the product ends so. */
async function asked(answer: boolean | undefined, language: Language): Promise<readonly string[]> {
  const source = sourceOf({ files: [newSupplier], mentions: () => Promise.resolve(answer) });
  const page = narrate(await analyse(source), { language, today: '2026-11-22' });
  return page.questions.map(({ text }) => text).filter((text) => /could not be searched|n’a pas pu être/.test(text));
}

describe('a supplier for which the rest of the product could not be searched', () => {
  it('is said to be so, in plain words, and only then', async () => {
    for (const language of languages) {
      const [said, ...more] = await asked(undefined, language);
      assert.ok(said !== undefined && more.length === 0, language);
      assert.deepEqual(plainnessProblems(said, language), []);
      assert.deepEqual(await asked(false, language), []);
      assert.deepEqual(await asked(true, language), []);
    }
  });
});
