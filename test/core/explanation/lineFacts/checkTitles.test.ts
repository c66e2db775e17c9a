import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

describe('what a check of the team used to say', () => {
  const product = { path: 'src/basket.ts', old: 'const a = 1;\n', new: 'const a = 2;\n' };
  const told = async (path: string, old: string, now: string, files = [product]): Promise<string> =>
    said(await explained({ title: 'Touch baskets', files: [...files, { path, old, new: now }] }));
  const js = (title: string): string => `it("${title}", async () => {\n  await run();\n});\n`;
  const ruby = (title: string): string => `RSpec.describe Basket do\n  it '${title}' do\n    run\n  end\nend\n`;

  it('is set against what it says now', async () => {
    assert.match(
      await told(
        'test/basket.test.ts',
        js('keeps the oldest order first in the list'),
        js('keeps the newest order first in the list'),
      ),
      /A check of the team used to say: “keeps the oldest order first in the list”\. It now says: “keeps the newest order first in the list”\./,
    );
    assert.match(
      await told('spec/basket_spec.rb', ruby('marks a basket as read'), ruby('does not mark a basket as read')),
      /used to say: “marks a basket as read”\. It now says: “does not mark a basket as read”/,
    );
  });

  it('is not told where it says the same in another way, names code, or nothing of the product changes', async () => {
    assert.doesNotMatch(
      await told(
        'test/basket.test.ts',
        js('should keep the oldest order first in the list'),
        js('keeps the oldest order first in the list'),
      ),
      /used to say/,
    );
    assert.doesNotMatch(
      await told(
        'test/basket.test.ts',
        js('keeps the oldest order in basketList'),
        js('keeps the newest order in basketList'),
      ),
      /used to say/,
    );
    assert.doesNotMatch(
      await told(
        'test/basket.test.ts',
        js('keeps the oldest order first in the list'),
        js('keeps the newest order first in the list'),
        [],
      ),
      /used to say/,
    );
  });
});
