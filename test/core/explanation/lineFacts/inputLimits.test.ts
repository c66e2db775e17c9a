import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

const told = async (path: string, old: string, now: string): Promise<string> =>
  said(await explained({ title: 'Touch the form', files: [{ path, old, new: now }] }));

describe('limits of what may be filled in', () => {
  const python = (limit: string): string =>
    `class Bread(models.Model):\n    bakery_name = models.CharField(${limit}blank=True)\n    weight = models.IntegerField()\n`;

  it('are told where they come, go or move', async () => {
    assert.match(
      await told('shop/models.py', python(''), python('max_length=40, ')),
      /A limit now holds for “bakery name”, by its name in the code: at most 40 characters/,
    );
    assert.match(
      await told('shop/models.py', python('max_length=40, '), python('')),
      /A limit no longer holds for “bakery name”.*: at most 40 characters/,
    );
    assert.match(
      await told('shop/models.py', python('max_length=40, '), python('max_length=90, ')),
      /The limit on “bakery name”.* moves: at most 90, and no longer 40 characters/,
    );
    const rust = 'pub struct Oven {\n    #[serde(default)]\n    pub baking_seconds: u64,\n\n    pub hot: bool,\n}\n';
    assert.match(
      await told(
        'src/oven.rs',
        rust,
        rust.replace('    pub b', '    #[validate(range(min = 60, max = 3600))]\n    pub b'),
      ),
      /A limit now holds for “baking seconds”.*: from 60 to 3,600/,
    );
  });

  it('are none where a field comes with its own, is written over more lines, or only must be filled in', async () => {
    const script = (rest: string): string => `export const bread = z.object({\n  weight: z.number(),\n${rest}});\n`;
    assert.doesNotMatch(await told('src/bread.ts', script(''), script('  title: z.string().max(40),\n')), /limit/i);
    const title = '  title: z.string().max(40),\n';
    assert.doesNotMatch(
      await told('src/bread.ts', script(title), script('  title: z\n    .string()\n    .max(40),\n')),
      /limit/i,
    );
    const tag = '<input name="bread_name" maxlength="40">\n';
    assert.doesNotMatch(
      await told('src/bread.html', tag, '<input\n  name="bread_name"\n  maxlength="40">\n'),
      /limit/i,
    );
    assert.doesNotMatch(
      await told('src/bread.ts', script('  title: z.string(),\n'), script('  title: z.string().min(1),\n')),
      /limit/i,
    );
  });
});
