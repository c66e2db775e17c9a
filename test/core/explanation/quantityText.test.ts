import assert from 'node:assert/strict';
import { sizeText, timeText } from '../../../src/core/explanation/quantityText.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('timeText and sizeText', () => {
  it('use the largest unit that leaves nothing over', () => {
    assert.deepEqual(
      [0.5, 1, 90, 3600, 5400, 172_800, 31_536_000].map((one) => timeText('en', one)),
      ['0.5 seconds', '1 second', '90 seconds', '1 hour', '90 minutes', '2 days', '1 year'],
    );
    assert.deepEqual(
      [512 * 1024 ** 2, 1024 ** 3, 5_000_000, 1501].map((one) => sizeText('en', one)),
      ['512 MB', '1 GB', '5 MB', '1,501 bytes'],
    );
  });

  it('speak French as the French do', () => {
    assert.equal(plain(timeText('fr', 604_800)), '7 jours');
    assert.equal(plain(timeText('fr', 0.5)), '0,5 seconde');
    assert.equal(plain(sizeText('fr', 5 * 1024 ** 2)), '5 Mo');
  });
});
