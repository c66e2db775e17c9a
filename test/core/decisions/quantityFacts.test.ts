import assert from 'node:assert/strict';
import { quantityFacts } from '../../../src/core/decisions/quantityFacts.ts';

describe('quantityFacts', () => {
  it('reads the unit from the values', () => {
    assert.deepEqual(quantityFacts('duration', 'timeout', '30s', '2m'), { fromSeconds: 30, toSeconds: 120 });
    assert.deepEqual(quantityFacts('bytes', 'memory', '512Mi', '1Gi'), {
      fromBytes: 512 * 1024 ** 2,
      toBytes: 1024 ** 3,
    });
  });

  it('reads it from the name where the values are bare', () => {
    assert.deepEqual(quantityFacts('kept', 'log_retention_in_days', '7', '728'), {
      fromSeconds: 604_800,
      toSeconds: 62_899_200,
    });
    assert.deepEqual(quantityFacts('duration', 'requestTimeoutMs', '500', '2_000'), { fromSeconds: 0.5, toSeconds: 2 });
    assert.deepEqual(quantityFacts('bytes', 'MAX_UPLOAD_MB', '5', '10'), {
      fromBytes: 5 * 1024 ** 2,
      toBytes: 10 * 1024 ** 2,
    });
  });

  it('gives a bare number no unit', () => {
    assert.deepEqual(quantityFacts('duration', 'timeout', '30000', '60000'), { unit: 'unknown' });
    assert.deepEqual(quantityFacts('kept', 'retention', '0', '30'), { unit: 'unknown' });
  });

  it('leaves numbers that are no length and no size alone', () => {
    assert.deepEqual(quantityFacts('number', 'replicas_in_days', '1', '2'), {});
  });
});
