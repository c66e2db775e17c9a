import { example } from './example.ts';
import type { Example } from './example.ts';

const wall = 'resource "aws_wafv2_web_acl" "shop" {\n  name = "shop"\n}\n';
const other = 'resource "aws_s3_bucket" "books" {\n  bucket = "books"\n}\n';
const key = 'resource "aws_iam_access_key" "press" {\n  user = "press"\n}\n';
const release = (...lines: readonly string[]): string =>
  `jobs:\n  release:\n    runs-on: ubuntu-latest\n${lines.map((line) => `    ${line}\n`).join('')}`;
const settings = (...lines: readonly string[]): string =>
  `server:\n  port: 80\nspringdoc:\n  swagger-ui:\n    sorter: alpha\n${lines.map((line) => `    ${line}\n`).join('')}`;

/** Walls around the machines, keys of programs, and the pages that describe the product to programs. */
export const examples: readonly Example[] = [
  example('network-guard', 'proves', 'terraform/shop.tf', other, other + wall, 'less'),
  example('network-guard', 'reverse', 'terraform/shop.tf', other + wall, other, 'more'),
  example(
    'network-guard',
    'nearMiss',
    'terraform/shop.tf',
    other + wall,
    other + wall.replace('name = "shop"', 'name = "books"'),
  ),
  example(
    'network-guard',
    'proves',
    'charts/shop/templates/between.yaml',
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: {{ .Values.name }}\n',
    undefined,
    'more',
  ),
  // What is new in a cluster has its wall from the start.
  example(
    'network-guard',
    'nearMiss',
    'charts/shop/templates/between.yaml',
    undefined,
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\n',
  ),
  example('lasting-key', 'proves', 'terraform/press.tf', other, other + key, 'more'),
  example('lasting-key', 'reverse', 'terraform/press.tf', other + key, other, 'less'),
  example(
    'lasting-key',
    'proves',
    '.github/workflows/release.yml',
    release('env:', '  NPM_TOKEN: ${{ secrets.NPM_TOKEN }}'),
    release('permissions:', '  id-token: write'),
    'less',
  ),
  example(
    'lasting-key',
    'nearMiss',
    '.github/workflows/release.yml',
    release('env:', '  NPM_TOKEN: ${{ secrets.NPM_TOKEN }}'),
    release('env:', '  NPM_TOKEN: ${{ secrets.PRESS_TOKEN }}'),
  ),
  example(
    'interface-pages',
    'proves',
    'src/main/resources/application.yml',
    settings(),
    settings('enabled: false'),
    'less',
  ),
  example(
    'interface-pages',
    'reverse',
    'src/main/resources/application.yml',
    settings('enabled: false'),
    settings('enabled: true'),
    'more',
  ),
  example('interface-pages', 'nearMiss', 'src/main/resources/application.yml', settings(), settings('layout: plain')),
  example(
    'interface-pages',
    'proves',
    'src/main.ts',
    "const app = create();\nconst document = describeAll(app);\nSwaggerModule.setup('api', app, document);\napp.listen(80);\n",
    "const app = create();\nif (process.env.NODE_ENV !== 'production') {\n  const document = describeAll(app);\n  SwaggerModule.setup('api', app, document);\n}\napp.listen(80);\n",
    'less',
  ),
  // What only the way back of a migration would make again is what goes.
  example(
    'personal-data',
    'reverse',
    'src/db/migrations/20250101_forget_lenders.js',
    undefined,
    'exports.up = function up(knex) {\n  return knex.schema.dropTable("lender_notes");\n};\n\nexports.down = function down(knex) {\n  return knex.schema.createTable("lender_notes", (table) => {\n    table.string("first_name");\n    table.date("date_of_birth");\n  });\n};\n',
    'less',
  ),
  example(
    'personal-data',
    'nearMiss',
    'src/db/migrations/20250101_longer_notes.js',
    undefined,
    'exports.up = function up(knex) {\n  return knex.schema.alterTable("lenders", (table) => table.string("phone", 90).alter());\n};\n\nexports.down = function down(knex) {\n  return knex.schema.alterTable("lenders", (table) => table.string("phone", 40).alter());\n};\n',
  ),
];
