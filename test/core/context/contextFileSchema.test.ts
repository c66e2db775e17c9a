import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contextFileSchema } from '../../../src/core/context/contextSchema.ts';
import { contextFileSchemaText } from '../../../src/core/context/contextFileSchemaText.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('the schema of the context file', () => {
  it('is up to date: npm run schema writes it', () => {
    assert.equal(read('media/explain-for-ceo.schema.json'), contextFileSchemaText());
  });

  it('describes every entry and refuses what is not one', () => {
    const text = contextFileSchemaText();
    for (const name of Object.keys(contextFileSchema.shape))
      assert.match(text, new RegExp(`"${name.replace('$', '\\$')}": \\{[^{}]*(\\{[^]*)?"description"`));
    assert.match(text, /"additionalProperties": false/);
  });

  it('is contributed for the file, with comments allowed', () => {
    const manifest: unknown = JSON.parse(read('package.json'));
    assert.ok(typeof manifest === 'object' && manifest !== null && 'contributes' in manifest);
    const text = JSON.stringify(manifest.contributes);
    assert.ok(
      text.includes(
        '"jsonValidation":[{"fileMatch":".explain-for-ceo.json","url":"./media/explain-for-ceo.schema.json"}]',
      ),
    );
    assert.ok(text.includes('"languages":[{"id":"jsonc","filenames":[".explain-for-ceo.json"]}]'));
  });

  it('is packed with the extension', () => {
    assert.ok(read('.vscodeignore').includes('!media/explain-for-ceo.schema.json'));
  });
});
