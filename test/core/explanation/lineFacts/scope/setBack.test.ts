import assert from 'node:assert/strict';
import { explained, said } from '../../../explained.ts';

describe('code that is kept as a remark', () => {
  const told = async (path: string, before: string, after: string): Promise<string> =>
    said(await explained({ title: 'Touch the order page', files: [{ path, old: before, new: after }] }));

  const page = (inside: string): string =>
    `export function Order() {\n  return (\n    <Page>\n${inside}      <Total />\n    </Page>\n  );\n}\n`;
  const shown = page('      {couponField}\n');
  const kept = page('      {/*\n      Off for now\n      {couponField}\n      */}\n');

  it('is told where it runs again', async () => {
    const text = await told('src/Order.tsx', kept, shown);
    assert.match(text, /had been switched off, and kept as a note, runs again.*“coupon field”/);
    assert.match(text, /Why had that part been switched off/);
  });

  it('is told of lines that each carry the mark of a remark', async () => {
    const code = (mark: string): string =>
      `def close(order):\n    order.lock()\n    ${mark}notify_buyer(order)\n    return order\n`;
    assert.doesNotMatch(await told('shop/orders.py', code(''), code('# ')), /runs again/);
    assert.match(await told('shop/orders.py', code('# '), code('')), /runs again/);
  });

  it('is not where it takes the place of other code, or where a text for whoever reads the code goes', async () => {
    const code = (lines: string): string => `def close(order):\n    order.lock()\n${lines}    return order\n`;
    const kept = code('    # notify_buyer(order)\n    write_to_buyer(order)\n');
    assert.doesNotMatch(await told('shop/orders.py', kept, code('    notify_buyer(order)\n')), /runs again/);
    const remark = code('    # the buyer gets a letter (later)\n');
    assert.doesNotMatch(await told('shop/orders.py', remark, code('')), /runs again/);
  });
});
