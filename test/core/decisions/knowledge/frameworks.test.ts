import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import table from '../../../../src/core/decisions/knowledge/frameworks.json' with { type: 'json' };
import {
  frameworkOf,
  frameworkRoles,
  type FrameworkRole,
} from '../../../../src/core/decisions/knowledge/frameworks.ts';
import { isEcosystem, type Ecosystem } from '../../../../src/core/decisions/knowledge/packageName.ts';

describe('the table of frameworks', () => {
  it('says its source and date', () => {
    assert.ok(table.source.length > 20);
    assert.match(table.date, /^\d{4}-\d\d-\d\d$/);
  });

  it('has rows of known roles, with a label, for the ten ecosystems', () => {
    assert.ok(Object.keys(table.packages).length >= 10);
    let count = 0;
    const used = new Set<string>();
    for (const [ecosystem, rows] of Object.entries(table.packages)) {
      assert.ok(isEcosystem(ecosystem));
      const found = new Set<string>();
      for (const [name, written] of Object.entries(rows)) {
        const [role = '', ...label] = written.split(' ');
        assert.ok(
          frameworkRoles.some((known) => known === role),
          `${name}: ${role}`,
        );
        assert.deepEqual(
          frameworkOf(ecosystem, name),
          { label: label.join(' '), role },
          `${name} is found under its own name`,
        );
        assert.ok(label.join(' ').length > 0 && !/^[a-z]+-driver$/.test(label.join(' ')), name);
        assert.ok(!found.has(name));
        found.add(name);
        used.add(role);
        count += 1;
      }
    }
    assert.ok(count >= 300, `${count} rows`);
    assert.deepEqual([...used].sort(), [...frameworkRoles].sort(), 'no role without a row');
  });
});

describe('frameworks', () => {
  const cases: readonly (readonly [Ecosystem, string, string | undefined, FrameworkRole | undefined])[] = [
    ['npm', 'next', 'Next.js', 'web-framework'],
    ['npm', '@nestjs/core', 'NestJS', 'web-framework'],
    ['npm', 'pg', 'PostgreSQL driver', 'database-driver'],
    ['npm', 'bullmq', 'BullMQ', 'job-system'],
    ['pypi', 'Flask_SQLAlchemy', 'SQLAlchemy', 'orm'],
    ['pypi', 'Celery', 'Celery', 'job-system'],
    ['gem', 'rails', 'Ruby on Rails', 'web-framework'],
    ['composer', 'Laravel/Framework', 'Laravel', 'web-framework'],
    ['go', 'github.com/labstack/echo/v4', 'Echo', 'web-framework'],
    ['go', 'github.com/jackc/pgx/v5', 'PostgreSQL driver', 'database-driver'],
    ['maven', 'org.hibernate:hibernate-core', 'Hibernate', 'orm'],
    ['nuget', 'Microsoft.EntityFrameworkCore', 'Entity Framework Core', 'orm'],
    ['hex', 'oban', 'Oban', 'job-system'],
    ['cargo', 'sea_orm', 'SeaORM', 'orm'],
    ['pub', 'flutter', 'Flutter', 'mobile-framework'],
    ['npm', 'left-pad', undefined, undefined],
    ['gem', 'next', undefined, undefined],
  ];
  for (const [ecosystem, name, label, role] of cases) {
    it(`${ecosystem} ${name} is ${label ?? 'none'}`, () => {
      assert.equal(frameworkOf(ecosystem, name)?.label, label);
      assert.equal(frameworkOf(ecosystem, name)?.role, role);
    });
  }
});
