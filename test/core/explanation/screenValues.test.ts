import assert from 'node:assert/strict';
import { valuedTexts } from '../../../src/core/explanation/screenValues.ts';
import { explained, said } from '../explained.ts';

describe('texts of a screen with values inside', () => {
  it('are read with dots in the place of each value, whatever the language', () => {
    for (const line of [
      '<p>Loaf {current} of {total.count}</p>',
      '  <p>Loaf {{ current }} of {{ total }}</p>',
      '<p>Loaf <%= current %> of <%= total %></p>',
      '  Loaf {current} of {total}',
    ])
      assert.deepEqual(valuedTexts(line, true), ['Loaf … of …'], line);
    for (const line of [
      "  title: 'Loaf $current of ${total.count}',",
      '  Text("Loaf \\(current) of \\(total)")',
      "  return 'Loaf ${current} of ${total}';",
    ])
      assert.deepEqual(valuedTexts(line, false), ['Loaf … of …'], line);
  });

  it('are no names of code, and no ends of other texts', () => {
    for (const line of [
      '<Bread key={loaf.id} className={`loaf ${kind}`}>',
      '<p>{loaf.name}</p>',
      '  {loaves} loaves.',
      'const Bread = ({ loaf }) => {',
      '<a href="https://example.com/{loaf}">',
    ])
      assert.deepEqual(valuedTexts(line, true), [], line);
    assert.deepEqual(valuedTexts('  log("Loaf \\(current) of \\(total)")', false), []);
  });

  it('are told where they change, and not where only their values do', async () => {
    const page = async (now: string): Promise<string> =>
      said(
        await explained({
          title: 'Touch the oven',
          files: [{ path: 'src/Oven.tsx', old: '<p>Loaf {current} of {total}</p>\n', new: `${now}\n` }],
        }),
      );
    assert.match(await page('<p>Bread {current} of {total}</p>'), /“Loaf … of …” becomes “Bread … of …”/);
    assert.doesNotMatch(await page('<p>Loaf {now} of {all}</p>'), /of …/);
  });
});
