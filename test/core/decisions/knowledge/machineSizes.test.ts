import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  compareMachineSizes,
  hasAccelerator,
  isMachineSize,
} from '../../../../src/core/decisions/knowledge/machineSizes.ts';
import { processorTime } from '../../../processorTime.ts';

describe('machine sizes', () => {
  const multiples: readonly (readonly [string, string, number])[] = [
    ['t3.micro', 't3.small', 2],
    ['t3.nano', 't3.micro', 2],
    ['m5.large', 'm6g.2xlarge', 4],
    ['db.r6g.xlarge', 'db.r6g.large', 0.5],
    ['cache.m5.large', 'cache.m5.24xlarge', 48],
    ['m5.large.search', 'm6g.xlarge.search', 2],
    ['r5.large.elasticsearch', 'r5.large.search', 1],
    ['c7gn.metal-24xl', 'c7gn.metal-48xl', 2],
    ['medium_2_0', 'large_3_0', 2],
    ['n1-standard-1', 'n1-standard-4', 4],
    ['e2-small', 'e2-medium', 2],
    ['e2-medium', 'e2-standard-2', 2],
    ['db-custom-2-7680', 'db-custom-4-15360', 2],
    ['db-n1-standard-2', 'db-n1-standard-1', 0.5],
    ['c2d-highmem-8', 'c2d-highmem-16', 2],
    ['Standard_B2s', 'Standard_B4ms', 4],
    ['Standard_D2s_v3', 'Standard_D8s_v5', 4],
    ['Standard_DS2_v2', 'Standard_DS4_v2', 4],
    ['Standard_D11_v2', 'Standard_D12_v2', 2],
    ['GP_Gen5_2', 'GP_Gen5_8', 4],
    ['GP_Standard_D2s_v3', 'GP_Standard_D4s_v3', 2],
    ['P1v2', 'P2v2', 2],
    ['standard-1x', 'standard-2x', 2],
    ['heroku-postgresql:standard-0', 'heroku-postgresql:standard-2', 2],
    ['shared-cpu-1x', 'shared-cpu-4x', 4],
    ['DEV1-S', 'DEV1-L', 4],
    ['db-dev-s', 'DB-DEV-M', 2],
    ['PRO2-XXS', 'PRO2-S', 4],
    ['POP2-2C-8G', 'POP2-8C-32G', 4],
    ['d2-2', 'd2-8', 4],
    ['s-1vcpu-1gb', 's-2vcpu-4gb', 4],
    ['db-s-1vcpu-2gb', 'db-s-1vcpu-1gb', 0.5],
    ['cx22', 'cx32', 2],
    ['ccx13', 'ccx33', 4],
    ['M10', 'M30', 4],
    ['ubuntu-latest-4-cores', 'ubuntu-22.04-16core', 4],
    ['blacksmith-4vcpu-ubuntu-2204', 'blacksmith-8vcpu-ubuntu-2204', 2],
    ['saas-linux-small-amd64', 'saas-linux-large-amd64', 4],
    ['medium', 'large', 2],
    ['S', 'M', 2],
    ['starter', 'standard', 4],
    ['basic-256mb', 'basic-1gb', 4],
    ['postgresql-starter-512', 'postgresql-starter-1024', 2],
  ];
  for (const [from, to, ratio] of multiples) {
    it(`${from} → ${to} is × ${ratio}, and back`, () => {
      assert.deepEqual(compareMachineSizes(from, to), { ratio });
      assert.deepEqual(compareMachineSizes(to, from), { ratio: 1 / ratio });
    });
  }

  it('says when the line of machines is another', () => {
    assert.deepEqual(compareMachineSizes('t3.large', 'r5.xlarge'), { ratio: 2, familyChanged: true });
    assert.deepEqual(compareMachineSizes('t3.medium', 'm5.medium'), { ratio: 1, familyChanged: true });
    assert.deepEqual(compareMachineSizes('n1-standard-4', 'n1-highmem-4'), {
      ratio: 2,
      familyChanged: true,
      orderOnly: true,
    });
    assert.deepEqual(compareMachineSizes('Standard_B2s', 'Standard_D4s_v3'), { ratio: 4, familyChanged: true });
    assert.deepEqual(compareMachineSizes('shared-cpu-2x', 'performance-2x'), { ratio: 1, familyChanged: true });
  });

  it('gives only the order where a multiple would be made up', () => {
    const more = { ratio: 2, orderOnly: true };
    const less = { ratio: 0.5, orderOnly: true };
    assert.deepEqual(compareMachineSizes('free', 'starter'), more);
    assert.deepEqual(compareMachineSizes('pro', 'standard'), less, 'two ladders of Render agree on the order alone');
    assert.deepEqual(compareMachineSizes('eco', 'basic'), more);
    assert.deepEqual(compareMachineSizes('standard-0', 'premium-0'), more);
    assert.deepEqual(compareMachineSizes('M0', 'M10'), more);
    assert.deepEqual(compareMachineSizes('ubuntu-latest', 'ubuntu-latest-8-cores'), more);
    assert.deepEqual(compareMachineSizes('macos-14', 'ubuntu-24.04'), less);
    assert.deepEqual(compareMachineSizes('XL', '2XL'), more, 'Scalingo doubles here, Clever Cloud does not');
  });

  it('finds no difference between generations of one label', () => {
    assert.deepEqual(compareMachineSizes('ubuntu-22.04', 'ubuntu-latest'), { ratio: 1 });
  });

  it('does not compare what does not compare', () => {
    assert.equal(compareMachineSizes('t3.micro', 'n1-standard-1'), undefined);
    assert.equal(compareMachineSizes('m5.metal', 'm5.large'), undefined);
    assert.equal(compareMachineSizes('hello', 'world'), undefined);
    assert.equal(compareMachineSizes('', ''), undefined);
    assert.equal(compareMachineSizes('db.serverless', 'db.t3.micro'), undefined);
  });

  it('knows a size when it sees one, and an ordinary word for what it is', () => {
    for (const size of [
      't3.micro',
      'db.r6g.2xlarge',
      'Standard_D4s_v3',
      'e2-medium',
      'standard-2x',
      's-1vcpu-1gb',
      'cpx31',
      'performance-m',
      'ra3.xlplus',
    ]) {
      assert.equal(isMachineSize(size), true, size);
    }
    for (const word of [
      'standard',
      'S',
      'medium',
      'basic',
      'v1.2',
      'main',
      'app.small',
      'ubuntu-latest',
      'p1',
      '',
      'index.large',
      'a.b.c',
      'v1.large',
      's3-1',
    ]) {
      assert.equal(isMachineSize(word), false, word);
    }
  });

  it('knows machines with graphics cards', () => {
    for (const size of [
      'g4dn.xlarge',
      'p3.2xlarge',
      'ml.g5.2xlarge',
      'a2-highgpu-1g',
      'Standard_NC6s_v3',
      'a100-40gb',
      'gpu.nvidia.small',
      'g2-standard-4',
    ]) {
      assert.equal(hasAccelerator(size), true, size);
    }
    for (const size of ['m5.large', 'n1-standard-4', 'Standard_D4s_v3', 'small', 'p1v2'])
      assert.equal(hasAccelerator(size), false, size);
  });

  it('answers at once on long hostile texts', () => {
    const started = processorTime();
    for (const text of [
      'a'.repeat(5000),
      '1'.repeat(5000),
      'db-'.repeat(1600),
      'standard_b1'.repeat(400),
      'a1-'.repeat(1600),
    ]) {
      isMachineSize(text);
      hasAccelerator(text);
      compareMachineSizes(text, `${text}x`);
    }
    assert.ok(processorTime() - started < 500);
  });
});
