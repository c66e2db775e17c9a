import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

const page = async (path: string, old: string, now: string, title = 'Mark the refund fields'): Promise<string> =>
  said(await explained({ title, files: [{ path, old, new: now }] }));

describe('code of payments', () => {
  it('asks nothing about prices where lines only mark, compare or word', async () => {
    for (const [path, old, now] of [
      [
        'web/Refunds/RefundTab.tsx',
        '<Field error={refundAmount > paid} />\n',
        '<Field\n  error={hasRefundError()}\n/>\n',
      ],
      [
        'web/Refunds/RefundTab.tsx',
        'show();\n',
        'const noRefundDay = refundDay == null;\nif (refundAmount == 0) return true;\nshow();\n',
      ],
      ['api/payments/refund.py', "say('Refund status set to paid')\n", "say('Refund Status set to paid')\n"],
      ['api/payments/refund.py', 'run()\n', 'from payments.refunds import refund_amount\nrun()\n'],
    ] as const) {
      const told = await page(path, old, now);
      assert.doesNotMatch(told, /Will customers pay more/, now);
      assert.match(told, /no line that calculates or charges an amount/, now);
    }
  });

  it('asks about prices where an amount is calculated, charged or set', async () => {
    for (const [path, old, now] of [
      ['web/Refunds/RefundTab.tsx', 'show();\n', 'const refundAmount = paid * 2;\nshow();\n'],
      ['api/payments/refund.py', 'run()\n', 'refund_amount = paid - fee\nrun()\n'],
      ['api/payments/refund.py', 'run()\n', 'if refund_amount > 10:\n    run()\n'],
      ['api/payments/charge.ts', 'run();\n', 'stripe.charge(amount);\nrun();\n'],
    ] as const)
      assert.match(await page(path, old, now), /pay more|paid more|who pays more/i, now);
  });
});
