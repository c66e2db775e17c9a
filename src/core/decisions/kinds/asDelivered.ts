import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** What the product comes with: a tax on what is bought, a database in the package, a look at the machine of whoever comes. */
export const asDeliveredKinds: readonly Kind[] = [
  {
    id: 'tax-charged',
    rows: ['I4'],
    category: 'revenue.pricing',
    grade: 'B',
    outcomes: { more: outcome('high', 'two', 'customers more'), less: outcome('high', 'two', 'customers unclear') },
    find: [
      {
        by: 'code',
        roles: ['product'],
        hints: ['tax'],
        line: /\b(?<tax>automatic_?tax|default_?tax_?rates?|dynamic_?tax_?rates)["']?(?:\]|\))?\s{0,3}(?:=>|[:=](?!=))\s{0,3}(?!\s|false|nil|null|none|undefined|\[\s?\]|string|bool)/i,
        added: 'more',
        removed: 'less',
        thing: 'tax',
        accept: (match, view) =>
          view.kind.place !== 'test' &&
          !/test|spec|types?\.|\.d\.ts|stub|mock|sdk|openapi/i.test(view.path) &&
          !/\binterface\b|\bclass\b|z\.|expect|[!=]==/.test(match.input ?? '') &&
          (/stripe|checkout|billing|subscri|payment|paddle/i.test(view.path) ||
            [...view.added, ...view.removed].some(({ text }) => /stripe|checkout|subscription|paddle/i.test(text))),
      },
    ],
    ignores: 'taxes that customers of ours put on their own bills; a rate in figures, which is told as such',
    together: true,
  },
  {
    id: 'bundled-store',
    rows: ['E3', 'F8'],
    category: 'timeline.technology',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'dates unclear'), less: outcome('medium', 'two', 'dates unclear') },
    find: [{ by: 'program', program: 'bundledStores' }],
    ignores: 'programs that only speak to a database; another version of the same; packages for tests',
    together: true,
  },
  {
    id: 'bundled-store-gone',
    rows: ['H1'],
    category: 'timeline.breaking',
    grade: 'B',
    outcomes: { more: outcome('medium', 'one', 'customers less', 'dates one-off') },
    find: [
      {
        by: 'code',
        files:
          /(^|\/)[^/]*(entrypoint|start|run|init|boot|launch)[\w-]*\.(sh|bash)$|supervisord?[^/]*\.(conf|ini)$|(^|\/)(s6-overlay|s6|runit)\//i,
        roles: ['product', 'settings', 'data'],
        hints: ['mysql', 'mariadb', 'postgres', 'pg_ctl', 'redis-server', 'mongod'],
        line: /\b(?:service|systemctl start|\/etc\/init\.d\/|rc-service)\s?(?<store>mariadb|mysql|postgresql|redis|mongod)\b|^\s*(?:exec |nohup |gosu \w+ |su-exec \w+ )?(?:mysqld(?:_safe)?|redis-server|mongod|pg_ctl\s.{0,60}start|postgres -D)\b|^\[program:(?:postgres\w*|mysql\w*|mariadb|redis\w*|mongo\w*)\]/,
        removed: 'more',
        thing: 'store',
        accept: (_, view) =>
          view.file.status === 'modified' &&
          !view.added.some(({ text }) => /mysql|mariadb|postgres|redis|mongo/i.test(text)) &&
          view.kind.place !== 'test' &&
          view.kind.place !== 'development' &&
          !/test|ci\b|dev\b/i.test(view.path),
      },
    ],
    ignores: 'scripts of tests and of developers’ machines; a database that is started in another way in the same file',
    together: true,
  },
  markKind(
    'device-details',
    ['J3'],
    'risk.privacy',
    {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('low', 'two', 'exposure less'),
      unclear: outcome('medium', 'two', 'exposure unclear'),
    },
    'machines that customers look after with the product; the language of the page',
  ),
];
