import assert from 'node:assert/strict';
import fc from 'fast-check';
import { redacted, secretShapeIn } from '../../../src/core/redaction/redacted.ts';
import { processorTime } from '../../processorTime.ts';

const made = (prefix: string, length: number): string => prefix + 'aB3dE5gH7j'.repeat(8).slice(0, length);

const secrets: readonly string[] = [
  'AKIA' + 'ABCDEFGHIJ234567',
  made('sk_live_', 24),
  made('ghp_', 36),
  made('glpat-', 20),
  made('AIza', 35),
  made('xoxb-', 20),
  made('sk-', 32),
  `${made('SG.', 22)}.${made('', 43)}`,
  made('npm_', 36),
  made('hf_', 34),
];

describe('redacted', () => {
  for (const secret of secrets) {
    it(`takes out ${secret.slice(0, 6)}…`, () => {
      const { text, secrets: count } = redacted(`const key = "${secret}";`);
      assert.ok(!text.includes(secret), text);
      assert.equal(count, 1);
    });
  }

  it('takes out what a secret’s name is given', () => {
    assert.ok(!redacted('DATABASE_PASSWORD=Tr0ub4dor&3x').text.includes('Tr0ub4dor'));
    assert.ok(!redacted('postgres://user:hunter22@db/app').text.includes('hunter22'));
  });

  it('leaves references and placeholders readable', () => {
    for (const line of [
      'token: process.env.API_TOKEN',
      'password = var.db_password',
      'secret: ${{ secrets.STRIPE_KEY }}',
      'API_KEY=changeme',
      'token_type: "bearer"',
    ]) {
      assert.deepEqual(redacted(line), { text: line, secrets: 0, hidden: 0 });
    }
  });

  it('takes out characters that cannot be seen, and counts them', () => {
    assert.deepEqual(redacted('a\u202Eb\u200Bc'), { text: 'abc', secrets: 0, hidden: 2 });
  });

  it('names the shape of a real secret only', () => {
    assert.equal(secretShapeIn(`key: ${made('sk_live_', 24)}`), 'stripe-key');
    assert.equal(secretShapeIn('key: sk_live_your_key_here_xxxxxxxx'), undefined);
  });

  it('is quick on hostile lines', () => {
    for (const line of [
      'password='.repeat(600),
      'a'.repeat(5000),
      `token: "${'x'.repeat(4900)}`,
      '://a:'.repeat(1000),
    ]) {
      const started = processorTime();
      redacted(line);
      assert.ok(processorTime() - started < 200, line.slice(0, 20));
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void redacted(text)));
  });
});
