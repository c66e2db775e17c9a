import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

describe('pages that search engines are asked to leave out', () => {
  const page = (head: string): string => `<html>\n<head>\n  <title>Orders</title>\n${head}</head>\n</html>\n`;
  const told = async (before: string, after: string): Promise<string> =>
    said(
      await explained({
        title: 'Touch the head',
        files: [{ path: 'app/orders.html', old: page(before), new: page(after) }],
      }),
    );
  const hidden = '  <meta name="robots" content="noindex, nofollow">\n';

  it('are told, in both directions', async () => {
    assert.match(await told('', hidden), /Search engines such as Google are now asked to leave some pages out/);
    assert.match(await told(hidden, ''), /Search engines such as Google are no longer asked/);
  });

  it('are not where the request only changes its wording, or asks for nothing', async () => {
    assert.doesNotMatch(await told(hidden, hidden.replace(', nofollow', '')), /Search engines/);
    assert.doesNotMatch(await told('', '  <meta name="robots" content="index, follow">\n'), /Search engines/);
  });
});
