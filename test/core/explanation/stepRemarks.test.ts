import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

describe('remarks above new steps', () => {
  const told = async (path: string, lines: string, before = ''): Promise<string> =>
    said(
      await explained({
        title: 'Touch orders',
        files: [{ path, old: `start\n${before}end\n`, new: `start\n${lines}end\n` }],
      }),
    );

  it('are quoted where they say what a new condition is for', async () => {
    assert.match(
      await told(
        'src/orders.ts',
        '  // Skip orders of shops that are closed\n  if (shop.closed) {\n    return;\n  }\n',
      ),
      /A note of the team in the code says: “Skip orders of shops that are closed”/,
    );
    assert.match(
      await told(
        'app/orders.rb',
        '  if shop.closed?\n    # Do not send the order to a closed shop.\n    return\n  end\n',
      ),
      /“Do not send the order to a closed shop”/,
    );
  });

  it('are quoted where they open a block, and not over two lines or where they name code', async () => {
    const block = '  a = 1\n  b = 2\n  c = 3\n  d = 4\n  e = 5\n';
    const remark = '  # Keep photos of orders without a shop\n';
    assert.match(await told('app/orders.py', remark + block), /“Keep photos of orders without a shop”/);
    assert.doesNotMatch(await told('app/orders.py', `${remark}  a = 1\n`), /Keep photos/);
    assert.doesNotMatch(
      await told('app/orders.py', `  # Keep photos of order_items in the buffer\n${block}`),
      /Keep photos/,
    );
    assert.doesNotMatch(await told('app/orders.py', remark + block, remark + block), /Keep photos/);
  });
});
