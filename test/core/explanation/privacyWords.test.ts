import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

const reworded = async (before: string, after: string): Promise<string> =>
  said(
    await explained({
      title: 'Name the baker in the note',
      files: [{ path: 'src/steps/content.ts', old: `  p2: '${before}',\n`, new: `  p2: '${after}',\n` }],
    }),
  );

describe('what people read about their own details', () => {
  it('is asked about where it is reworded, and no new use is denied', async () => {
    const told = await reworded(
      'The shop keeps this information and will not share it with anyone except the baker.',
      'The shop keeps this information and will not share it with anyone except the baker or the miller.',
    );
    assert.match(told, /What people read about their own details changes/);
    assert.doesNotMatch(told, /no new use of personal data/);
  });

  it('is not asked about where other words change', async () => {
    const told = await reworded('The shop opens at eight in the morning.', 'The shop opens at nine in the morning.');
    assert.doesNotMatch(told, /their own details/);
    assert.match(told, /no new use of personal data/);
  });
});
