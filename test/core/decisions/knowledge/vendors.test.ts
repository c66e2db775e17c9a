import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ecosystems, isEcosystem, normalisePackageName } from '../../../../src/core/decisions/knowledge/packageName.ts';
import {
  vendorOfHost,
  vendorOfInfra,
  vendorOfKey,
  vendorOfPackage,
} from '../../../../src/core/decisions/knowledge/vendors.ts';
import type { Ecosystem } from '../../../../src/core/decisions/knowledge/packageName.ts';
import type { Vendor } from '../../../../src/core/decisions/knowledge/vendors.ts';
import table from '../../../../src/core/decisions/knowledge/vendors.json' with { type: 'json' };
import english from '../../../../src/core/wording/en/purposes.json' with { type: 'json' };
import french from '../../../../src/core/wording/fr/purposes.json' with { type: 'json' };

const rows: readonly Vendor[] = table.rows;
const billings = ['month', 'user', 'use', 'volume', 'share', 'run', 'free'];
const personalData = ['identity', 'contact', 'payment', 'behaviour', 'content', 'location', 'none'];
const inEnglish: Readonly<Record<string, Readonly<Record<string, string>>>> = english;
const inFrench: Readonly<Record<string, Readonly<Record<string, string>>>> = french;

describe('the table of outside services', () => {
  it('holds at least 400 of them, one a line, so that a change of one is a change of one line', () => {
    const text = readFileSync(
      new URL('../../../../src/core/decisions/knowledge/vendors.json', import.meta.url),
      'utf8',
    );
    const lines = text.trimEnd().split('\n');
    assert.ok(rows.length >= 400, `${rows.length} rows`);
    assert.equal(lines.length, rows.length + 2);
    for (const [at, row] of rows.entries()) assert.deepEqual(JSON.parse((lines[at + 1] ?? '').replace(/,$/, '')), row);
    assert.match(table.updated, /^\d{4}-\d{2}-\d{2}$/);
  });

  it('names each service once, and says how to see it', () => {
    assert.deepEqual(repeated(rows.map((row) => row.id)), []);
    assert.deepEqual(repeated(rows.map((row) => row.name)), []);
    for (const row of rows) {
      assert.match(row.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.ok(row.packages ?? row.keys ?? row.hosts ?? row.infra, `${row.id} cannot be seen`);
    }
  });

  it('gives a package to one service only', () => {
    const all = rows.flatMap((row) =>
      Object.entries(row.packages ?? {}).flatMap(([ecosystem, names]) => {
        assert.ok(isEcosystem(ecosystem), `${row.id}: ${ecosystem}`);
        assert.notEqual(names?.length, 0, `${row.id}: ${ecosystem} is empty`);
        return (names ?? []).map((name) => `${ecosystem} ${normalisePackageName(ecosystem, name)}`);
      }),
    );
    assert.deepEqual(repeated(all), []);
    for (const name of all) assert.match(name, /^\w+ [^\s*]{1,}\*?$/);
  });

  it('gives a key, an address and a machine prefix to one service only', () => {
    const keys = rows.flatMap((row) => row.keys ?? []);
    const hosts = rows.flatMap((row) => row.hosts ?? []);
    const infra = rows.flatMap((row) => row.infra ?? []);
    assert.deepEqual([repeated(keys), repeated(hosts), repeated(infra)], [[], [], []]);
    for (const key of keys) assert.match(key, /^[A-Z0-9][A-Z0-9_]{2,}$/);
    for (const host of hosts) assert.match(host, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    for (const prefix of infra) assert.match(prefix, /^[a-z0-9_-]{2,}$/);
  });

  it('takes no name that anyone may give to a key', () => {
    const common = [
      'API_KEY',
      'DB_PASSWORD',
      'DATABASE_URL',
      'REDIS_URL',
      'SMTP_HOST',
      'JWT_SECRET',
      'SECRET_KEY',
      'NODE_ENV',
      'LOG_LEVEL',
      'MAIL_HOST',
      'CI_TOKEN',
      'GITHUB_TOKEN',
      'S3_BUCKET',
      'SESSION_SECRET',
      'APP_URL',
      'ADMIN_EMAIL',
      'WEBHOOK_URL',
      'POSTGRES_USER',
      'MONGODB_URI',
      'KAFKA_BROKERS',
      'RENDER_MODE',
      'BATCH_SIZE',
      'RESEND_DELAY',
      'LINEAR_SCALE',
      'BRANCH_NAME',
    ];
    assert.deepEqual(
      common.filter((key) => vendorOfKey(key)),
      [],
    );
  });

  it('takes no package that costs nothing by itself', () => {
    const free = [
      'axios',
      'redis',
      'ioredis',
      'pg',
      'mongodb',
      'mongoose',
      'mysql2',
      'kafkajs',
      'amqplib',
      'nodemailer',
      'leaflet',
      'maplibre-gl',
      'ai',
      'langchain',
      'passport',
      'next',
      'react',
      'bullmq',
      'socket.io',
      'stream',
      'segment',
      'sift',
      'batch',
      'modal',
      'courier',
      'render',
      '@opentelemetry/api',
      '@elastic/elasticsearch',
    ];
    assert.deepEqual(
      free.filter((name) => vendorOfPackage('npm', name)),
      [],
    );
    assert.deepEqual(
      ['requests', 'redis', 'psycopg2', 'pymongo', 'celery', 'langchain', 'swan', 'persona'].filter((name) =>
        vendorOfPackage('pypi', name),
      ),
      [],
    );
  });

  it('reads what a package is for where names begin with whoever wrote it', () => {
    const companyOf = (ecosystem: Ecosystem, name: string): string | undefined => vendorOfPackage(ecosystem, name)?.id;
    assert.equal(companyOf('composer', 'payum/stripe'), 'stripe');
    assert.equal(companyOf('go', 'github.com/somebody/go-twilio'), 'twilio');
    assert.equal(companyOf('cargo', 'async-stripe'), 'stripe');
    // A word of every day, a part in the middle of a name, and the writer's own.
    for (const [ecosystem, name] of [
      ['go', 'github.com/somebody/monday'],
      ['composer', 'somebody/laravel-stripe-mock'],
      ['composer', 'stripe/ideal-formatter'],
      ['cargo', 'serde'],
    ] as const)
      assert.equal(companyOf(ecosystem, name), undefined, name);
  });

  it('knows how each bill grows and what personal data each company usually sees', () => {
    for (const row of rows) {
      assert.ok(billings.includes(row.billing), `${row.id}: ${row.billing}`);
      assert.ok((row.receives ?? []).length > 0, `${row.id} receives nothing, not even none`);
      for (const kind of row.receives ?? []) assert.ok(personalData.includes(kind), `${row.id}: ${kind}`);
      if (row.receives?.includes('none')) assert.equal(row.receives.length, 1, row.id);
    }
  });

  it('asks a narrower name before a wider one', () => {
    for (const [at, row] of rows.entries()) {
      const narrower = rows.slice(at + 1).flatMap((later) => later.infra ?? []);
      for (const wide of row.infra ?? [])
        assert.deepEqual(
          narrower.filter((one) => one.startsWith(wide)),
          [],
          `${row.id} hides them`,
        );
      for (const ecosystem of ecosystems) {
        const prefixes = (names: readonly string[] | undefined): readonly string[] =>
          (names ?? []).filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
        const later = rows.slice(at + 1).flatMap((one) => prefixes(one.packages?.[ecosystem]));
        for (const wide of prefixes(row.packages?.[ecosystem]))
          assert.deepEqual(
            later.filter((one) => one.startsWith(wide)),
            [],
            `${row.id} hides them`,
          );
      }
    }
  });

  it('finds a service by package, key, address and machine', () => {
    assert.equal(vendorOfPackage('nuget', 'Bugsnag.AspNet.Core')?.id, 'bugsnag');
    assert.equal(vendorOfPackage('gem', 'bugsnag-more')?.id, 'bugsnag');
    assert.equal(vendorOfPackage('npm', '@shopify/flash-list'), undefined);
    assert.equal(vendorOfPackage('go', 'github.com/Shopify/sarama'), undefined);
    assert.equal(vendorOfPackage('npm', 'bugsnag-mock'), undefined);
    assert.equal(vendorOfPackage('pypi', 'segment-anything'), undefined);
    assert.equal(vendorOfPackage('npm', '@stripe/stripe-js')?.id, 'stripe');
    assert.equal(vendorOfPackage('npm', '@aws-sdk/client-s3')?.id, 'aws-s3');
    assert.equal(vendorOfPackage('npm', '@aws-sdk/client-lambda')?.id, 'aws');
    assert.equal(vendorOfPackage('npm', '@azure/storage-blob')?.id, 'azure-blob');
    assert.equal(vendorOfPackage('go', 'github.com/stripe/stripe-go/v76')?.id, 'stripe');
    assert.equal(vendorOfPackage('pypi', 'Sentry_SDK')?.id, 'sentry');
    assert.equal(vendorOfPackage('composer', 'getbrevo/brevo-php')?.id, 'brevo');
    assert.equal(vendorOfKey('NEXT_PUBLIC_POSTHOG_KEY')?.id, 'posthog');
    assert.equal(vendorOfKey('AWS_SES_REGION')?.id, 'aws-ses');
    assert.equal(vendorOfHost('cdn.axept.io')?.id, 'axeptio');
    assert.equal(vendorOfHost('api-adresse.data.gouv.fr')?.id, 'ban-adresse');
    assert.equal(vendorOfInfra('aws_s3_bucket')?.id, 'aws-s3');
    assert.equal(vendorOfInfra('aws_instance')?.id, 'aws');
    assert.equal(vendorOfInfra('scaleway_rdb_instance')?.id, 'scaleway-database');
  });
});

describe('the words for what a service is for', () => {
  it('exist for every purpose in both languages, and for no other', () => {
    const used = [...new Set(rows.map((row) => row.purpose))].sort();
    assert.deepEqual(Object.keys(english).sort(), used);
    assert.deepEqual(Object.keys(french).sort(), used);
  });

  it('have the same shape in both, and every one says something', () => {
    for (const words of [...Object.values(inEnglish), ...Object.values(inFrench)]) {
      assert.deepEqual(Object.keys(words).sort(), ['de', 'gerund', 'noun', 'risk']);
      for (const text of Object.values(words)) assert.match(text, /^\S.*[^\s.]$/);
    }
  });

  it('fit the sentences they are put in', () => {
    for (const [id, words] of Object.entries(inEnglish)) {
      assert.match(words['gerund'] ?? '', /^[a-z]+ing\b/, id);
      assert.match(words['de'] ?? '', /^for /, id);
    }
    for (const [id, words] of Object.entries(inFrench)) {
      assert.match(words['gerund'] ?? '', /^(se |s’)?\p{L}+(er|ir|re|oir)\b/u, id);
      assert.match(words['noun'] ?? '', /^(le |la |les |l’)/, id);
      assert.match(words['de'] ?? '', /^(de |d’)/, id);
      for (const text of Object.values(words)) assert.doesNotMatch(text, /'|\u0020[;:!?»]|«\u0020/, id);
    }
  });
});

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
