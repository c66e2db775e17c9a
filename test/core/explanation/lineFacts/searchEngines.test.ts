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

  it('are told from what frameworks are asked', async () => {
    const layout = (robots: string): string => `export const metadata = {\n  title: 'Orders',\n${robots}};\n`;
    const files = (before: string, after: string) => [
      { path: 'app/layout.tsx', old: layout(before), new: layout(after) },
    ];
    const asked = '  robots: {\n    index: false,\n    follow: false,\n  },\n';
    assert.match(
      said(await explained({ title: 'Touch the head', files: files('', asked) })),
      /Search engines such as Google are now asked/,
    );
    assert.doesNotMatch(
      said(await explained({ title: 'Touch the head', files: files('', asked.replaceAll('false', 'true')) })),
      /Search engines/,
    );
  });

  it('are not where the request only changes its wording, or asks for nothing', async () => {
    assert.doesNotMatch(await told(hidden, hidden.replace(', nofollow', '')), /Search engines/);
    assert.doesNotMatch(await told('', '  <meta name="robots" content="index, follow">\n'), /Search engines/);
  });
});
