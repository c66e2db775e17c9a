import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

describe('what stands behind a switch that is off', () => {
  const screen = (inner: string): string =>
    `export const Cart = () => (\n  <div>\n${inner}    <p>Total</p>\n  </div>\n);\n`;
  const gift = '    {offerGiftWrap && (\n      <label>\n        Wrap it as a gift\n      </label>\n    )}\n';
  const page = async (value: string, inner = gift): Promise<string> =>
    said(
      await explained({
        title: 'Prepare gifts',
        files: [
          { path: 'src/cart/Cart.tsx', old: screen(''), new: screen(inner) },
          {
            path: 'shop/plugin.py',
            old: 'class Plugin:\n    name = "x"\n',
            new: `class Plugin:\n    name = "x"\n    offer_gift_wrap = ${value}\n`,
          },
        ],
      }),
    );

  it('is told as prepared', async () => {
    const told = await page('False');
    assert.match(told, /Prepared, but switched off here: “Wrap it as a gift”\./);
    assert.doesNotMatch(told, /New words on screen/);
  });

  it('is new on screen where the switch is on, or stands beside it', async () => {
    assert.match(await page('True'), /New words on screen: “Wrap it as a gift”/);
    assert.match(await page('False', '    <label>Wrap it as a gift</label>\n'), /New words on screen/);
  });
});
