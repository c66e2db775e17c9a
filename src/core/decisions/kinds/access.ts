import { outcome } from './outcome.ts';
import { signInFiles } from './accessMarks.ts';
import { isScreen } from '../detectors/findMarks.ts';
import type { Find } from '../find.ts';
import type { Kind, Outcome } from '../kind.ts';
import type { Category } from '../category.ts';
import type { Effect } from '../finding.ts';

const programs: ReadonlyMap<string, string> = new Map([
  ['failure-contained', 'wrapped'],
  ['pass-lifetime', 'lifetimes'],
  ['open-address', 'newParts'],
  ['tool-in-the-open', 'newParts'],
  ['kept-then-erased', 'newParts'],
  ['failed-kept', 'newParts'],
]);

/**
 * Who may do what, what is known of people, and what happens when something fails, as the code itself does it: found by marks (accessMarks.ts, peopleMarks.ts,
 * failureMarks.ts) that come or go beside work that stays. Every kind leaves alone what only moves, and what is new with all that it needs.
 */
export const accessKinds: readonly Kind[] = [
  kind(
    'access-checked',
    ['J6', 'J11'],
    'risk.security',
    {
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
      more: outcome('high', 'two', 'exposure more'),
    },
    'new pages and commands that check from the start',
  ),
  kind(
    'own-things-only',
    ['J6', 'J11'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('high', 'two', 'exposure more') },
    'new work that asks whose it is from the start',
  ),
  kind(
    'rights-changed',
    ['J11'],
    'risk.security',
    { unclear: outcome('medium', 'two', 'exposure unclear') },
    'rights of new pages and commands',
  ),
  kind(
    'second-factor',
    ['J7'],
    'risk.security',
    {
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
      more: outcome('high', 'two', 'exposure more'),
    },
    'repairs of a second proof that exists',
    [
      {
        by: 'file',
        path: signInFiles.secondFactor,
        roles: ['product'],
        added: 'less',
        removed: 'more',
        thing: () => 'second-factor',
        accept: ({ path }) => !isScreen(path) && !/migrat/i.test(path),
      },
      {
        by: 'code',
        roles: ['parts'],
        hints: ['two-factor', 'two_factor', 'rotp', 'otp', 'speakeasy', 'webauthn', 'fido2', 'google2fa', 'otplib'],
        line: /["'<:]?(?<name>devise-two-factor|rotp|pyotp|otplib|speakeasy|django-otp|django-two-factor-auth|nimble_totp|google2fa(?:-laravel)?|webauthn|fido2|@simplewebauthn\/server)["'\s,>:=~]/,
        added: 'less',
        removed: 'more',
      },
    ],
  ),
  kind(
    'sign-in-way',
    ['J7'],
    'risk.security',
    { unclear: outcome('medium', 'two', 'customers unclear', 'exposure unclear') },
    'repairs of a way of signing in that exists',
    [
      {
        by: 'file',
        path: signInFiles.way,
        roles: ['product'],
        added: 'unclear',
        removed: 'unclear',
        thing: () => 'sign-in',
        accept: ({ path }) => !isScreen(path) && !/migrat|export|import|client_?test/i.test(path),
      },
      {
        by: 'code',
        roles: ['parts'],
        hints: ['omniauth', 'passport-', 'saml', 'oidc', 'social', 'openid', 'ueberauth', 'socialite', 'ldap'],
        line: /["'<:]?(?<name>omniauth-[\w-]{2,30}|passport-[\w-]{2,30}|python3-saml|djangosaml2|social-auth-app-django|mozilla-django-oidc|ueberauth_\w{2,20}|laravel\/socialite|openid-client|samlify|@node-saml\/[\w-]{2,20}|ruby-saml|net-ldap|ldapjs|django-auth-ldap)["'\s,>:=~]/,
        added: 'unclear',
        removed: 'unclear',
        accept: (match) => !/types\//.test(match.input ?? ''),
      },
    ],
  ),
  kind(
    'password-rule',
    ['J7'],
    'risk.security',
    {
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
      more: outcome('medium', 'two', 'exposure more'),
    },
    'what a form says about passwords',
    [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['passw'],
        line: /\b(?<name>\w{0,30}[pP]ass[wW]\w{0,24})(?!\w).{1,60}?(?:[lL]ength|[mM]in(?:imum)?|MIN|[sS]ize|LENGTH)\D{0,14}(?<value>\d{1,3})\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'number', inverse: true },
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['passw'],
        line: /\b(?<name>\w{0,20}(?:[mM]in\w{0,10}|MIN_)[pP](?:ass|ASS)[wW]\w{0,24}|PASSWORD_MIN\w{0,12}|[pP]assword_?[mM]in\w{0,12})(?!\w)\D{1,14}(?<value>\d{1,3})\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'number', inverse: true },
      },
    ],
  ),
  kind(
    'pass-lifetime',
    ['J7'],
    'risk.security',
    {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    'a first value',
  ),
  kind(
    'browser-protection',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'forms that carry the usual protection from the start',
  ),
  kind(
    'sender-checked',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('high', 'two', 'exposure more') },
    'a new receiver that checks from the start',
  ),
  kind(
    'input-cleaned',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'new screens and commands that clean what they take',
  ),
  kind(
    'open-address',
    ['J6'],
    'risk.security',
    { more: outcome('high', 'two', 'exposure more') },
    'addresses that ask who calls in any way, or hand the work to a part that may',
  ),
  kind(
    'tool-in-the-open',
    ['J6'],
    'risk.security',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'tools behind a guard, and tools that only the team’s own network reaches',
  ),
  kind(
    'inner-network',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'new calls that keep away from our own network from the start',
  ),
  kind(
    'secret-in-answers',
    ['J5'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'records that are new with their secrets hidden',
  ),
  kind(
    'secret-moved-out',
    ['J5'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less') },
    'names of settings',
  ),
  kind(
    'fewer-rights-for-program',
    ['J7'],
    'risk.security',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'steps of a build',
  ),
  kind(
    'deeds-recorded',
    ['J10'],
    'risk.security',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'new work that leaves a trace from the start',
  ),
  kind(
    'person-described',
    ['J2', 'G9'],
    'risk.privacy',
    { more: outcome('low', 'two', 'exposure more'), less: outcome('low', 'one', 'exposure less') },
    'information that is only shown again',
  ),
  kind(
    'people-in-records',
    ['J2'],
    'risk.privacy',
    { more: outcome('low', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'records that name no person',
  ),
  kind(
    'people-handed-out',
    ['J3', 'G10'],
    'risk.privacy',
    {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('low', 'two', 'exposure less', 'customers unclear'),
    },
    'new lists and answers',
  ),
  kind(
    'visits-measured',
    ['J4', 'A10'],
    'risk.privacy',
    { more: outcome('low', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'measures of our own machines',
  ),
  kind(
    'screens-recorded',
    ['J4', 'A10'],
    'risk.privacy',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('medium', 'two', 'exposure less') },
    'sound and film that people record on purpose',
  ),
  kind(
    'kept-then-erased',
    ['G10', 'J9'],
    'risk.privacy',
    {
      less: outcome('medium', 'one', 'exposure less', 'customers unclear'),
      more: outcome('medium', 'two', 'exposure more'),
    },
    'what is erased within days, such as notes of the machines; erasure on request, which another kind tells',
  ),
  kind(
    'people-asked',
    ['J4'],
    'risk.privacy',
    {
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
      more: outcome('medium', 'two', 'exposure more'),
    },
    'consent given to another program at sign-in',
  ),
  kind(
    'outside-content',
    ['J3'],
    'risk.privacy',
    { more: outcome('low', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'content that our own machines hold',
  ),
  kind(
    'files-visibility',
    ['J6'],
    'risk.privacy',
    {
      more: outcome('high', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    'pictures of the product itself',
  ),
  kind(
    'copies-of-mail',
    ['J3'],
    'risk.privacy',
    { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    'the main addressee',
  ),
  kind(
    'people-masked',
    ['G10', 'J2'],
    'risk.privacy',
    { less: outcome('medium', 'one', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'masks of a drawing',
  ),
  kind(
    'failure-contained',
    ['M4'],
    'risk.reliability',
    {
      less: outcome('low', 'two', 'customers unclear', 'exposure less'),
      more: outcome('low', 'two', 'customers unclear', 'exposure more'),
    },
    'an error that is only given another name',
  ),
  kind(
    'all-or-nothing',
    ['M4'],
    'risk.reliability',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'new work that is all or nothing from the start',
  ),
  kind(
    'done-later',
    ['M4'],
    'risk.reliability',
    { unclear: outcome('low', 'two', 'customers unclear', 'exposure unclear') },
    'new background work',
  ),
  kind(
    'done-once',
    ['M4'],
    'risk.reliability',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'test data',
  ),
  kind(
    'trouble-reported',
    ['M1'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'new work that reports from the start',
  ),
  kind(
    'tried-again',
    ['D10'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'a number of attempts, which another kind compares',
  ),
  kind(
    'failed-kept',
    ['D10', 'M4'],
    'risk.reliability',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'tries that follow at once; screens that show what failed',
  ),
  kind(
    'second-way',
    ['M4'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'stand-ins of a text or a colour',
  ),
  kind(
    'health-address',
    ['M2'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'pages about health',
  ),
  kind(
    'clean-stop',
    ['M2'],
    'risk.reliability',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'stops of a test',
  ),
  kind(
    'ceiling',
    ['D9', 'D12'],
    'risk.reliability',
    { less: outcome('low', 'two', 'customers unclear', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'lengths of a text field',
  ),
  kind(
    'calls-limited',
    ['D9'],
    'risk.reliability',
    {
      less: outcome('medium', 'two', 'customers unclear', 'exposure less'),
      unclear: outcome('low', 'two', 'customers unclear', 'exposure unclear'),
      more: outcome('medium', 'two', 'exposure more'),
    },
    'slowing down of the screen’s own events',
    [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['limit', 'per_', 'attempts', 'perminute', 'perhour', 'perday'],
        line: /\b(?<name>(?:daily|hourly|rate|minute|request|api|send|login|signup|max)_?\w{0,16}[lL]imit\w{0,12}|\w{0,30}[lL]imit_?[pP]er_?\w{3,8}|(?:max|MAX)(?:_?\w{2,30})?_?(?:[pP]er|PER)_?(?:[mM]inute|[hH]our|[dD]ay|MINUTE|HOUR|DAY|[sS]econd|SECOND)|(?:[mM]ax_?(?:[lL]ogin_?)?[aA]ttempts))["')]{0,2}\s?(?:>=|<=|>|<|===?|=>|=|:|,)\s?(?<value>[\d_]{1,9})\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        // A number of attempts in background work says how often it is tried again, which is another matter.
        accept: (_, view) =>
          !isScreen(view.path) && !/jobs?\/|workers?\/|worker\.|_job\.|Job\.|queue|outbox/.test(view.path),
      },
    ],
  ),
  kind(
    'copy-made',
    ['G7'],
    'risk.reliability',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('high', 'two', 'exposure more') },
    'copies for a test',
  ),
];

function kind(
  id: string,
  rows: readonly string[],
  category: Category,
  outcomes: Partial<Readonly<Record<Effect, Outcome>>>,
  ignores: string,
  find: readonly Find[] = [],
): Kind {
  return {
    id,
    rows,
    category,
    grade: 'B',
    outcomes,
    find: [...find, { by: 'program', program: programs.get(id) ?? 'marks' }],
    ignores,
    together: true,
  };
}
