import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** What is written is a default of something that people make, not a way to draw a screen or a part of a program. */
function aboutThings(_: RegExpMatchArray, view: FileView): boolean {
  return (
    view.file.status === 'modified' &&
    view.kind.place !== 'test' &&
    view.kind.place !== 'example' &&
    !/\.(vue|tsx|jsx|svelte|html?|css|scss|xml)$|(^|\/)(components?|test|spec|scripts?|stories|terraform|infra)\/|package\.json$|tsconfig|\.csproj$/i.test(
      view.path,
    )
  );
}

/** How one gets in and what one sees there: accounts, inner pages, what is seen by default, what is noted of a visit. */
export const entryKinds: readonly Kind[] = [
  markKind(
    'sign-up-rule',
    ['J11', 'I8'],
    'risk.security',
    { unclear: outcome('medium', 'two', 'customers unclear', 'exposure unclear') },
    'what forms say of it; new ways in that have their rule from the start',
  ),
  markKind(
    'inner-page-served',
    ['J6', 'J11'],
    'risk.security',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'pages on developers’ machines',
  ),
  markKind(
    'open-address',
    ['J6', 'J11'],
    'risk.security',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'addresses that only read; addresses that ask for anything secret, or for who calls',
  ),
  markKind(
    'stored-sealed',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'the tools that seal; new work that seals from the start',
  ),
  {
    id: 'seen-by-default',
    rows: ['J6', 'H5'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['public', 'visible', 'shared', 'discoverable', 'searchable', 'indexable'],
        line: /\b(?<name>(?:\w{1,30}_)?(?:is_?|default_?|make_?)?(?:[pP]ublic|PUBLIC|[vV]isible|[dD]iscoverable|[sS]earchable|[iI]ndexable)(?:_?(?:by_?[dD]efault|[pP]rofile|[dD]efault|[aA]ccess))?)["']?\s{0,3}(?::\s?\w{3,8}\s?=|=>|[:=]|,\s?default:|,)\s{0,3}(?<value>true|false|True|False)\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'onOff' },
        accept: aboutThings,
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['private', 'hidden', 'unlisted'],
        line: /\b(?<name>(?:\w{1,30}_)?(?:is_?|default_?|make_?)?(?:[pP]rivate|PRIVATE|[hH]idden|[uU]nlisted)(?:_?(?:by_?[dD]efault|[gG]roup|[pP]rofile|[rR]epo\w{0,8}|[hH]ousehold|[pP]roject|[dD]efault))?)["']?\s{0,3}(?::\s?\w{3,8}\s?=|=>|[:=]|,\s?default:|,)\s{0,3}(?<value>true|false|True|False)\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'onOff', inverse: true },
        accept: aboutThings,
      },
    ],
    ignores: 'what a screen hides to draw itself; parts of a program that others may call; a first value',
    together: true,
  },
  markKind(
    'visitor-details',
    ['J2', 'J4'],
    'risk.privacy',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'limits on how often one may ask; what is written in running notes',
  ),
  {
    id: 'idle-accounts-closed',
    rows: ['J7', 'J11'],
    category: 'risk.security',
    grade: 'B',
    outcomes: { less: outcome('medium', 'two', 'exposure less', 'customers unclear') },
    find: [{ by: 'program', program: 'idleAccounts' }],
    ignores: 'an account that somebody closes, and letters that only warn',
    together: true,
  },
  markKind(
    'check-skippable',
    ['J7'],
    'risk.security',
    {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    'what only the team’s own checks and machines are spared',
  ),
  markKind(
    'secret-guessable',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'chance in games, in tests and on screens',
  ),
  markKind(
    'machine-key',
    ['J5', 'J11'],
    'risk.security',
    {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less'),
    },
    'keys of tests and examples, and keys by which machines of others are known',
  ),
];
