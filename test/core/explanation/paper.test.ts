import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

describe('a document that the product makes', () => {
  const page = async (path: string, old: string, now: string): Promise<string> => {
    const told = await explained({ title: 'Rye on Mondays', files: [{ path, old, new: now }] });
    return `${told.headline.text}\n${said(told)}`;
  };
  const label = (text: string): string => `<div>\n  <p>${text}</p>\n</div>\n`;

  it('is no screen', async () => {
    const told = await page('views/pdf/label.blade.php', '<div class="a">\n</div>\n', '<div data-loaf="1">\n</div>\n');
    assert.match(told, /a document that the product makes \(PDF\)/);
    assert.doesNotMatch(told, /a screen/);
    assert.match(
      await page('views/pdf/label.html', label('Bread of the day'), label('Bread of this very morning')),
      /the document: “Bread of the day” becomes|New words in the document/,
    );
  });

  it('is called an e-mail where people get it by mail', async () => {
    const told = await page(
      'app/views/order_mailer/paid.html.erb',
      label('Bread of the day'),
      label('Bread of this very morning'),
    );
    assert.match(told, /an e-mail that the product sends/);
    assert.match(told, /Words in an e-mail: “Bread of the day” becomes|New words in an e-mail/);
    assert.doesNotMatch(told, /on screen/);
  });

  it('is none where a browser shows or signs it', async () => {
    for (const path of ['web/components/pdf-signer.tsx', 'views/pdf-viewer.html'])
      assert.doesNotMatch(
        await page(path, '<div class="a">\n</div>\n', '<div data-loaf="1">\n</div>\n'),
        /\(PDF\)/,
        path,
      );
  });

  it('is none where a screen changes too', async () => {
    assert.match(
      await page('views/label.html', '<div class="a">\n</div>\n', '<div data-loaf="1">\n</div>\n'),
      /a screen/,
    );
  });
});
