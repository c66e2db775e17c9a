import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { bytesOf, numberOf, secondsOf } from '../../../src/core/decisions/quantities.ts';
import { measured } from '../../../src/core/decisions/measure.ts';
import type { Measure } from '../../../src/core/decisions/measure.ts';

const says = (measure: Measure, from: string, to: string): string => {
  const result = measured(measure, from, to);
  const times = result?.facts['times'];
  return result === undefined ? 'nothing' : `${result.effect}${times === undefined ? '' : ` ${String(times)}`}`;
};

describe('measured', () => {
  it('compares values in their units', () => {
    assert.equal(says('number', '2', '5'), 'more 2.5');
    assert.equal(says('number', '5', '2'), 'less 2.5');
    assert.equal(says('number', '0', '2'), 'more');
    assert.equal(says('number', '2', 'two'), 'nothing');
    assert.equal(says('bytes', '512Mi', '1Gi'), 'more 2');
    assert.equal(says('bytes', '1024Mi', '1Gi'), 'nothing');
    assert.equal(says('bytes', '5 * 1024 * 1024', '10 * 1024 * 1024'), 'more 2');
    assert.equal(says('cpu', '500m', '2'), 'more 4');
  });

  it('does not compare a value with a unit to one without', () => {
    assert.equal(says('bytes', '512', '1Gi'), 'nothing');
    assert.equal(says('duration', '3600', '2h'), 'nothing');
  });

  it('reads lengths of time as code writes them', () => {
    assert.equal(says('duration', '24.hours', '2.days'), 'more 2');
    assert.equal(says('duration', '60 * time.Second', '1 * time.Minute'), 'nothing');
    assert.equal(says('duration', 'timedelta(days=30', 'timedelta(weeks=1'), 'less 4.29');
    assert.equal(says('duration', 'Duration.ofMinutes(5', 'Duration.ofSeconds(30'), 'less 10');
    assert.equal(says('duration', 'PT1H', 'P1D'), 'more 24');
    assert.equal(says('duration', 'soon', 'later'), 'nothing');
  });

  it('knows that nought keeps for ever', () => {
    assert.equal(says('kept', '30', '0'), 'more');
    assert.equal(says('kept', '-1', '30'), 'less');
    assert.equal(says('kept', '0', '-1'), 'nothing');
  });

  it('tells no multiple of machines of which only the order is known', () => {
    assert.equal(says('machineSize', 'db.t3.small', 'db.t3.large'), 'more 4');
    assert.equal(says('machineSize', 'free', 'starter'), 'more');
    assert.equal(says('machineSize', 'alpha', 'beta'), 'nothing');
    assert.equal(says('runner', 'ubuntu-latest', 'our-own'), 'unclear');
    assert.equal(says('accelerator', 'm5.large', 'g5.xlarge'), 'more');
    assert.equal(says('accelerator', 'g4dn.xlarge', 'g5.xlarge'), 'nothing');
  });

  it('ranks words', () => {
    assert.equal(says('onOff', 'false', 'true'), 'more');
    assert.equal(says('logLevel', 'debug', 'warn'), 'less');
    assert.equal(says('plan', 'starter', 'business'), 'more');
    assert.equal(says('plan', 'starter', 'rocket'), 'unclear');
    assert.equal(says('plan', 'comet', 'rocket'), 'nothing');
    assert.equal(says('spread', 'ZONAL', 'REGIONAL'), 'more');
    assert.equal(says('discount', 'ON_DEMAND', 'SPOT'), 'more');
    assert.equal(says('keptOnRemoval', 'Retain', 'Delete'), 'less');
  });

  it('tells who is no longer served, and no exchange', () => {
    assert.equal(says('served', 'linux/amd64,linux/arm64', 'linux/amd64'), 'more');
    assert.equal(says('served', 'linux/amd64', 'linux/amd64,linux/arm64'), 'less');
    assert.equal(says('served', 'linux/amd64', 'linux/arm64'), 'nothing');
  });

  it('never throws, says nothing of equal values, and turns round with its sides', () => {
    const measures: readonly Measure[] = [
      'number',
      'bytes',
      'cpu',
      'duration',
      'kept',
      'runsPerDay',
      'machineSize',
      'runner',
      'modelPrice',
      'onOff',
      'text',
      'logLevel',
      'plan',
    ];
    const value = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.nat().map(String),
      fc.constantFrom('30s', '5m', '512Mi', 'true', 'debug', '@daily', 'db.t3.small', 'gpt-4o', '0', '-1'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...measures), value, value, (measure, from, to) => {
        assert.equal(measured(measure, from, from), undefined);
        const one = measured(measure, from, to)?.effect;
        const other = measured(measure, to, from)?.effect;
        if (one === 'more') assert.equal(other, 'less');
        if (one === 'less') assert.equal(other, 'more');
      }),
    );
  });
});

describe('readers of values', () => {
  it('read what they know and nothing else', () => {
    assert.equal(numberOf('1_000'), 1000);
    assert.equal(numberOf('60 * 1000'), 60_000);
    assert.equal(numberOf('$5'), undefined);
    assert.equal(bytesOf('1.5 GB'), 1.5 * 1024 ** 3);
    assert.equal(secondsOf('2 hours'), 7200);
    assert.equal(secondsOf('1h 30m'), undefined);
  });
});
