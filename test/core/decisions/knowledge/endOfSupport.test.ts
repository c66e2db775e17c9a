import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import table from '../../../../src/core/decisions/knowledge/endOfSupport.json' with { type: 'json' };
import {
  endOfSupport,
  isMajorUpgrade,
  productIds,
  productName,
  productOf,
  productRole,
  splitImage,
  type NameSource,
} from '../../../../src/core/decisions/knowledge/endOfSupport.ts';
import { isEcosystem, normalisePackageName } from '../../../../src/core/decisions/knowledge/packageName.ts';

describe('the table of ends of support', () => {
  it('says its source and date', () => {
    assert.match(table.source, /^https:\/\//);
    assert.match(table.date, /^\d{4}-\d\d-\d\d$/);
  });

  it('has one well-formed row a product', () => {
    assert.ok(table.products.length >= 100);
    assert.deepEqual(productIds(), [...new Set(table.products.map((row) => row.id))], 'no id twice, no unknown role');
    for (const row of table.products) {
      assert.ok(row.name.length > 1 && (row.major === 1 || row.major === 2), row.id);
      for (const word of row.ends.split(' ').filter(Boolean))
        assert.match(word, /^[a-z0-9.-]+=20\d\d-[01]\d-[0-3]\d$/, row.id);
    }
  });

  it('gives each image, tool and package to one product, in its normal spelling', () => {
    for (const list of [
      table.products.flatMap((row) => (row.images ?? '').split(' ').filter(Boolean)),
      table.products.flatMap((row) => (row.tools ?? '').split(' ').filter(Boolean)),
      table.products.flatMap((row) => (row.packages ?? '').split(' ').filter(Boolean)),
    ]) {
      assert.ok(list.length > 30);
      assert.deepEqual(
        list.filter((name, at) => list.indexOf(name) !== at),
        [],
      );
    }
    for (const name of table.products.flatMap((row) => (row.packages ?? '').split(' ').filter(Boolean))) {
      const [ecosystem = '', ...rest] = name.split(':');
      assert.ok(isEcosystem(ecosystem), name);
      const plain = rest.join(':');
      assert.equal(normalisePackageName(ecosystem, plain).toLowerCase(), plain.toLowerCase());
    }
  });
});

describe('end of support', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['python', '3.9-slim', '2025-10-31'],
    ['python', '>=3.9,<4', '2025-10-31'],
    ['python', '3', undefined],
    ['nodejs', '^18.2.0', '2025-04-30'],
    ['nodejs', '20-bookworm-slim', '2026-04-30'],
    ['nodejs', 'lts', undefined],
    ['java', '1.8', '2030-12-31'],
    ['java', '17-jdk-alpine', '2027-10-31'],
    ['postgresql', 'POSTGRES_14', '2026-11-12'],
    ['postgresql', '9.6.24', '2021-11-11'],
    ['ubuntu', 'jammy-20230101', '2027-04-01'],
    ['ubuntu', '20.04', '2025-05-31'],
    ['debian', 'bookworm-slim', '2026-07-11'],
    ['dotnet', 'net6.0', '2024-11-12'],
    ['rails', '~> 6.1.4', '2024-10-01'],
    ['django', '4.2.7', '2026-04-07'],
    ['aws-lambda', 'nodejs18.x', '2025-09-01'],
    ['vue', '2.6.14', '2023-12-31'],
    ['vue', '3.4.0', undefined],
    ['no-such-product', '1.0', undefined],
  ];
  for (const [product, version, date] of cases) {
    it(`${product} ${version}`, () => assert.equal(endOfSupport(product, version)?.date, date));
  }

  it('names the version line, and until when a cloud goes on for money', () => {
    assert.deepEqual(endOfSupport('amazon-eks', '1.29'), {
      product: 'amazon-eks',
      cycle: '1.29',
      date: '2025-03-23',
      extended: '2026-03-23',
    });
  });
});

describe('products', () => {
  const image: NameSource = { image: true };
  const cases: readonly (readonly [NameSource, string, string | undefined])[] = [
    [image, 'python:3.9-slim', 'python'],
    [image, 'docker.io/library/node', 'nodejs'],
    [image, 'mcr.microsoft.com/dotnet/aspnet:8.0', 'dotnet'],
    [image, 'public.ecr.aws/docker/library/ruby:3.1@sha256:0a', 'ruby'],
    [image, 'gcr.io/distroless/nodejs18-debian11', 'nodejs'],
    [image, 'localhost:5000/acme/python-tools', undefined],
    [image, 'acme/postgres-backup:14', undefined],
    [{ tool: true }, 'nodejs', 'nodejs'],
    [{ tool: true }, 'erlang', 'erlang'],
    [{ tool: true }, 'jq', undefined],
    [{ ecosystem: 'npm' }, 'next', 'nextjs'],
    [{ ecosystem: 'pypi' }, 'Django', 'django'],
    [{ ecosystem: 'gem' }, 'rails', 'rails'],
    [{ ecosystem: 'composer' }, 'laravel/framework', 'laravel'],
    [{ ecosystem: 'nuget' }, 'Umbraco.Cms', 'umbraco'],
    [{ ecosystem: 'maven' }, 'org.springframework.boot:spring-boot-starter-data-jpa', 'spring-boot'],
    [{ ecosystem: 'maven' }, 'org.springframework.cloud:spring-cloud-x', undefined],
    [{ ecosystem: 'npm' }, 'django', undefined],
  ];
  for (const [source, name, product] of cases)
    it(`${name} is ${product ?? 'none'}`, () => assert.equal(productOf(source, name), product));

  it('have a name and a role', () => {
    assert.equal(productName('postgresql'), 'PostgreSQL');
    assert.equal(productName('unheard-of'), 'unheard-of');
    assert.equal(productRole('python'), 'language');
    assert.equal(productRole('redis'), 'store');
    assert.equal(productRole('unheard-of'), undefined);
  });

  it('splits an image reference', () => {
    assert.deepEqual(splitImage('localhost:5000/foo:1'), { name: 'foo', tag: '1' });
    assert.deepEqual(splitImage('postgres'), { name: 'postgres' });
  });
});

describe('major upgrades', () => {
  const cases: readonly (readonly [string, string, string, boolean | undefined])[] = [
    ['python', '3.12', '3.13.1', true],
    ['python', '3.12.1', '3.12.4', false],
    ['python', '3', '3.12', undefined],
    ['nodejs', '18.12.0', '18.20.1', false],
    ['nodejs', '18', '20-alpine', true],
    ['postgresql', '9.5', '9.6', true],
    ['postgresql', '9.6', '10', true],
    ['postgresql', '10.2', '10.4', false],
    ['mongodb', '4.2', '4.4', true],
    ['mongodb', '7.0.1', '7.0.9', false],
    ['ruby', '3.2.2', '3.3.0', true],
    ['php', '8.1', '8.2', true],
    ['go', '1.21', '1.22.3', true],
    ['elixir', '1.13', '1.14', true],
    ['erlang', '25', '25.3', false],
    ['java', '1.8', '8', false],
    ['java', '11', '17-jdk', true],
    ['rails', '7.0.4', '7.1.0', false],
    ['rails', '6.1', '7.0', true],
    ['django', '3.2', '4.0', true],
    ['django', '4.1', '4.2', false],
    ['ubuntu', 'focal', '22.04', true],
    ['debian', 'bullseye', 'bookworm-slim', true],
    ['unheard-of', '1', '2', undefined],
  ];
  for (const [product, from, to, major] of cases)
    it(`${product} ${from} → ${to}`, () => assert.equal(isMajorUpgrade(product, from, to), major));
});
