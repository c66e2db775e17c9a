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

  it('that only the team notices stand after what customers may', async () => {
    const page = said(
      await explained({
        title: 'Bread on Mondays',
        files: [
          { path: 'Gemfile', old: "gem 'oven', '~> 7.0.1'\n", new: "gem 'oven', '~> 8.1'\n" },
          {
            path: 'src/orders/total.ts',
            old: 'return sum;\n',
            new: 'if (sum > 500) throw new Error("Orders above 500 are not allowed");\nreturn sum;\n',
          },
        ],
      }),
    );
    const [refusal, component] = [page.indexOf('Orders above 500'), page.indexOf('“oven” from 7.0.1')];
    assert.ok(refusal > 0 && component > refusal, page);
  });
});
