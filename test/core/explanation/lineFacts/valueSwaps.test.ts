import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

const told = async (path: string, old: string, now: string): Promise<string> =>
  said(await explained({ title: 'Touch the oven', files: [{ path, old, new: now }] }));

describe('a case that takes the place of another', () => {
  const script = 'export function close(order) {\n  order.status = OrderStatus.DELIVERED;\n  save(order);\n}\n';
  const python = 'def close(order):\n    order.status = BREAD_REFUSED\n    save(order)\n';

  it('is told by its name, both ways', async () => {
    const now = script.replace('DELIVERED', 'RETURNED');
    assert.match(await told('src/shop.ts', script, now), /“returned” now stands where “delivered” stood/);
    assert.match(await told('src/shop.ts', now, script), /“delivered” now stands where “returned” stood/);
    assert.match(
      await told('shop/close.py', python, python.replace('REFUSED', 'FORGOTTEN')),
      /“bread forgotten” now stands where “bread refused” stood/,
    );
  });

  it('is none of another family, where it only moves, or is given its value', async () => {
    assert.doesNotMatch(
      await told('shop/close.py', python, python.replace('BREAD_REFUSED', 'ROLL_REFUSED')),
      /now stands where/,
    );
    const two = 'add(OrderStatus.DELIVERED);\nadd(OrderStatus.RETURNED);\n';
    assert.doesNotMatch(
      await told('src/shop.ts', two, 'add(OrderStatus.RETURNED);\nadd(OrderStatus.DELIVERED);\n'),
      /now stands where/,
    );
    assert.doesNotMatch(
      await told('shop/close.py', 'BREAD_REFUSED = 1\n', 'BREAD_FORGOTTEN = 1\n'),
      /now stands where/,
    );
  });
});
