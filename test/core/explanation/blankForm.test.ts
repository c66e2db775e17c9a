import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

const form =
  '# Baking Plan Template\n\n## [Title]\n> Here we give the title of the plan\n\n## [Loaves]\n> Which loaves are baked\n\n## [Ovens]\n> TBD\n';

const added = async (path: string, text: string): Promise<string> =>
  said(await explained({ title: 'doc: bread of the market', files: [{ path, new: text }] }));

describe('a new document', () => {
  it('is a form to be filled in where it holds headings and instructions alone', async () => {
    assert.match(await added('docs/market-bread-plan.md', form), /“market bread plan” is a form still to be filled in/);
  });

  it('is none where something is written, nor where forms are kept', async () => {
    const written = `${form}${'We bake rye on Mondays for the market.\n'.repeat(8)}`;
    assert.doesNotMatch(await added('docs/market-bread-plan.md', written), /to be filled in/);
    assert.doesNotMatch(await added('docs/templates/plan.md', form), /to be filled in/);
    assert.doesNotMatch(await added('docs/bread.md', '# Bread\n\nWe bake each morning.\n'), /to be filled in/);
  });
});
