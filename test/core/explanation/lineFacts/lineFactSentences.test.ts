import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

describe('facts of lines', () => {
  it('never quote a key', async () => {
    const link = (to: string): string => `export const Breads = () => (\n  <a href="${to}">All breads</a>\n);\n`;
    const key = `ghp_${'0123456789abcdefghijklmnopqrstuvwxyzAB'.slice(0, 36)}`;
    const page = said(
      await explained({
        title: 'Bread on Mondays',
        files: [{ path: 'src/Breads.tsx', old: link('/breads'), new: link(`https://example.com/breads?token=${key}`) }],
      }),
    );
    assert.match(page, /“All breads” keeps its words and now leads to/);
    assert.doesNotMatch(page, new RegExp(key));
  });
});
