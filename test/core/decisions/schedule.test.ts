import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { runsPerDay } from '../../../src/core/decisions/schedule.ts';

const about = (text: string): number | undefined => {
  const runs = runsPerDay(text);
  return runs === undefined ? undefined : Math.round(runs * 1000) / 1000;
};

describe('runsPerDay', () => {
  it('counts the runs of cron lines', () => {
    assert.equal(about('0 6 * * *'), 1);
    assert.equal(about('30 4 * * *'), 1);
    assert.equal(about('*/5 * * * *'), 288);
    assert.equal(about('0 9-17 * * 1-5'), 6.429);
    assert.equal(about('0 9 * * MON-FRI'), 0.714);
    assert.equal(about('0 0 1 * *'), 0.033);
    assert.equal(about('0,30 * * * *'), 48);
  });

  it('counts the six fields of libraries and of clouds', () => {
    assert.equal(about('0 0 6 * * *'), 1);
    assert.equal(about('cron(0 6 * * ? *)'), 1);
  });

  it('knows rates and names', () => {
    assert.equal(about('rate(5 minutes)'), 288);
    assert.equal(about('every 2h'), 12);
    assert.equal(about('@hourly'), 24);
    assert.equal(about('everyFiveMinutes'), 288);
  });

  it('says nothing of other words', () => {
    for (const text of ['', 'before 5am', 'every weekend', '* * *', '*/0 * * * *', '99', 'a b c d e f g'])
      assert.equal(runsPerDay(text), undefined, text);
  });

  it('never throws, and never counts less than nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('*', '/', '0', '5', '-', ',', ' ', 'm', '?'), maxLength: 40 }),
        (text) => {
          const runs = runsPerDay(text);
          assert.ok(runs === undefined || (Number.isFinite(runs) && runs >= 0));
        },
      ),
    );
  });
});
