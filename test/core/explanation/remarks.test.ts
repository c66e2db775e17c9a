import assert from 'node:assert/strict';
import { remarksIn, reworkedRemark } from '../../../src/core/explanation/remarks.ts';

const lines = (...texts: readonly string[]): { text: string }[] => texts.map((text) => ({ text }));

describe('remarks in the code', () => {
  it('are whole where they go on over several lines', () => {
    assert.deepEqual(remarksIn(lines('// When the oven is cold,', '  // bread waits.', 'bake();', '# Done.')), [
      'When the oven is cold, bread waits.',
      'Done.',
    ]);
  });

  it('tell a rule that holds otherwise now', () => {
    const changed = reworkedRemark(
      ['If no time is given (0), the bread is not baked at all.'],
      ['If no time is given or it is 0, the bread is baked for forty minutes.'],
    );
    assert.equal(changed?.before, 'If no time is given (0), the bread is not baked at all');
    assert.equal(changed.after, 'If no time is given or it is 0, the bread is baked for forty minutes');
  });

  it('tell nothing where only signs differ, where no rule is told, or in the words of code', () => {
    assert.equal(
      reworkedRemark(['Bread is only baked when the ofen is hot.'], ['Bread is only baked, when the oven is hot.']),
      undefined,
    );
    assert.equal(
      reworkedRemark(
        ['The baker of the town and his 3 loaves of old.'],
        ['The baker of the town and his 4 loaves of today.'],
      ),
      undefined,
    );
    assert.equal(
      reworkedRemark(
        ['If oven.cold() then wait for the bread of old'],
        ['If oven.hot() then wait for the bread of old'],
      ),
      undefined,
    );
  });
});
