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
    outcomes: { more: outcome('high', 'two', 'customers more') },
    find: [
      {
        by: 'code',
        roles: ['product'],
        hints: ['tax'],
        line: /\b(?<tax>automatic_?tax|default_?tax_?rates?|dynamic_?tax_?rates)["']?(?:\]|\))?\s{0,3}(?:=>|[:=](?!=))\s{0,3}(?!\s|false|nil|null|none|undefined|\[\s?\]|string|bool)/i,
        added: 'more',
        // Often moved into a part that says it in other words: not told, but it cancels the same that comes elsewhere.
        removed: 'one-off',
        thing: 'tax',
        accept: (match, view) =>
          view.kind.place !== 'test' &&
          !/enabled["']?\s?(?:=>|[:=])\s?false/i.test(match.input ?? '') &&
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
