import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import type { Texts } from '../changeOf.ts';

const page = async (...files: readonly Texts[]): Promise<string> => {
  const told = await explained({ title: 'Rye day', files });
  return `${told.headline.text}\n${said(told)}`;
};
const rye =
  'name: Rye House\ndescription: "Bread of the north"\nlanguage: en\ntype: private\nlinks:\n  - https://rye.example/\n';

describe('settings files that are no settings of the product', () => {
  it('are told as new entries where they stand in a list that the product offers', async () => {
    const told = await page({ path: 'src/Bakery.Common/Definitions/ryehouse.yml', new: rye });
    assert.match(told, /gains this: “Rye House”\. It asks for an account/);
    assert.doesNotMatch(told, /Only settings|not the screens/);
  });

  it('are told as a list that changes where an entry was there', async () => {
    const told = await page({
      path: 'src/Definitions/ryehouse.yml',
      old: rye,
      new: rye.replace('rye.example', 'rye2.example'),
    });
    assert.match(told, /a list that the product offers changes/);
  });

  it('stay settings in the folders of tools, and without a name', async () => {
    for (const path of ['.github/sources/rye.yml', 'config/providers/rye.yml', 'deploy/themes/rye.yml'])
      assert.doesNotMatch(await page({ path, new: rye }), /product offers/, path);
    assert.doesNotMatch(await page({ path: 'src/sources/rye.yml', new: 'warm: 2\nlong: 3\n' }), /product offers/);
  });

  it('are told as samples where developers copy them', async () => {
    for (const path of ['.env.example', '.envrc.template', 'src/.env.sample'])
      assert.match(
        await page(
          { path, old: 'OVEN=1\n', new: '# The oven\nOVEN=1\n' },
          { path: 'README.md', old: 'a\n', new: 'b\n' },
        ),
        /Only sample settings and texts for developers change/,
        path,
      );
    assert.doesNotMatch(
      await page(
        { path: '.env.example', old: 'A=1\n', new: 'A=2\n' },
        { path: 'app.yml', old: 'a: 1\n', new: 'a: 2\n' },
      ),
      /Only sample settings/,
    );
  });
});
