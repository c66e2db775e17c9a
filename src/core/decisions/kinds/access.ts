import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import { rightsChanged } from './rightsChanged.ts';
import { settledSignIn, signInFiles } from './signInFiles.ts';
import { startsWithItsOwner } from './startsWithItsOwner.ts';
import { isScreen } from '../screens.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** A line that goes from a file to which almost as much comes: the way in was written otherwise. */
function isWrittenAnew({ input = '' }: RegExpMatchArray, view: FileView): boolean {
  return view.added.length * 2 > view.removed.length && !view.added.some(({ text }) => text.includes(input.trim()));
}

/** What somebody pays for is no right. */
const ofPlans = /\b\w{0,30}(?:Subscription|Billing|Paywall|Plan|Licen[cs]e)\w{0,20}Guard\b/;

/** Who may get in and do what, as the code itself asks it. */
export const accessKinds: readonly Kind[] = [
  markKind(
    'access-checked',
    ['J6', 'J11'],
    'risk.security',
    {
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
      more: outcome('high', 'two', 'exposure more'),
    },
    'new pages and commands that check from the start',
    [
      {
        by: 'code',
        roles: ['product'],
        hints: [
          'before_action',
          'before_filter',
          'authenticate',
          'login_required',
          'isauthenticated',
          'authorize',
          'requireauth',
          'require_auth',
          'requirelogin',
          'preauthorize',
          'useguards',
          'permission_required',
          'ensure_authenticated',
          'withauth',
          'middleware(',
        ],
        line: /^\s*(?:before_(?:action|filter) :(?:authenticate\w{0,40}|require_login|require_admin|authorize\w{0,40}|(?:require|ensure|check|verify|restrict|enforce|deny|must|only)_\w{0,30}(?:user|admin|owner|auth|login|logged|signed|permission|access|role|member|self(?!_)|allowed|can_|staff|agent|manager)\w{0,30})|@login_required|@permission_required|@require_(?:auth|login|admin)\w{0,20}|\[Authorize\b|@PreAuthorize|@UseGuards\(|plug :?(?:require|ensure)_\w{3,40}|->middleware\(\s?\[?["'](?:auth|can:|role:)|@staff_member_required|@user_passes_test)/,
        added: 'less',
        removed: 'more',
        accept: (match, view) =>
          view.file.status === 'modified' && !ofPlans.test(match.input ?? '') && !startsWithItsOwner(match, view),
      },
    ],
  ),
  markKind(
    'own-things-only',
    ['J6', 'J11'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('high', 'two', 'exposure more') },
    'new work that asks whose it is from the start',
  ),
  rightsChanged,
  markKind(
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
        accept: ({ path }) => !isScreen(path) && !/migrat|(^|\/)(?:console\/)?commands?\/|(^|\/)tasks\//i.test(path),
      },
      {
        by: 'code',
        roles: ['parts'],
        hints: ['two-factor', 'two_factor', 'webauthn', 'fido2', 'google2fa'],
        line: /["'<:]?(?<name>devise-two-factor|django-two-factor-auth|google2fa(?:-laravel)?|webauthn|fido2|@simplewebauthn\/server)["'\s,>:=~]/,
        added: 'less',
        removed: 'more',
      },
      {
        // What draws one-time codes: its loss proves nothing, since the codes may be drawn otherwise.
        by: 'code',
        roles: ['parts'],
        hints: ['rotp', 'otp', 'speakeasy', 'otplib'],
        line: /["'<:]?(?<name>rotp|pyotp|otplib|speakeasy|django-otp|nimble_totp)["'\s,>:=~]/,
        added: 'less',
      },
    ],
  ),
  markKind(
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
        accept: ({ path }) =>
          !isScreen(path) && !/migrat|export|import|client_?test|(^|\/)(?:scripts?|sdks?|bin)\//i.test(path),
      },
      {
        by: 'code',
        roles: ['parts'],
        hints: ['omniauth', 'passport-', 'saml', 'oidc', 'social', 'openid', 'ueberauth', 'socialite', 'ldap'],
        line: /["'<:]?(?<name>omniauth-[\w-]{2,30}|passport-[\w-]{2,30}|python3-saml|djangosaml2|social-auth-app-django|mozilla-django-oidc|ueberauth_\w{2,20}|laravel\/socialite|openid-client|samlify|@node-saml\/[\w-]{2,20}|ruby-saml|net-ldap|ldapjs|django-auth-ldap)["'\s,>:=~]/,
        added: 'unclear',
        // Its end is told as a way that closes (closedDoorMarks.ts).
        accept: (match) => !/types\//.test(match.input ?? ''),
      },
      settledSignIn,
      {
        // Whose accounts a pool of accounts takes.
        by: 'code',
        files: /\.tf$/,
        roles: ['settings', 'product'],
        hints: ['supported_identity_providers'],
        line: /^\s*supported_identity_providers\s{0,20}=\s?\[/,
        added: 'unclear',
        removed: 'unclear',
        changed: 'unclear',
        accept: (_, view) => view.file.status === 'modified',
      },
      {
        // Another house says who somebody is: its addresses and its calls, in the code that signs people in.
        by: 'code',
        roles: ['product', 'settings'],
        hints: [
          'issuer.discover',
          'passport.use(',
          'authorize_url',
          'access_token_url',
          'authorization_endpoint',
          'token_endpoint',
          'authorizationurl(',
          'oauth/authorize',
          'oauth2/authorize',
          'oauth/access_token',
          'oidcprovider(',
          'oauth2strategy(',
          'oauth2login(',
          'addopenidconnect(',
          'addgoogle(',
          'addmicrosoftaccount(',
          'addgithub(',
          'config.omniauth',
          'provider :',
          'credentialsprovider(',
          'googleprovider(',
          'githubprovider(',
          'azureadprovider(',
        ],
        line: /(?<how>\b(?:Issuer\.discover|\w{1,30}\.authorizationUrl)\(|\bpassport\.use\(|\b(?:authorize|access_token|authorization|token|userinfo|authenticated)_(?:url|endpoint)["']?\s{0,2}(?:[:=]|=>)\s{0,2}["'`]|["'`]https?:\/\/[^"'`]{1,100}\/oauth2?\/(?:v\d\/)?(?:authorize|access_token|token)|\bnew\s\w{0,24}(?:OAuth2?|OpenIDConnect|Saml|Google|GitHub)Strategy\(|\.(?:oauth2Login|AddOpenIdConnect|AddGoogle|AddMicrosoftAccount|AddGitHub)\(|^\s*(?:config\.omniauth|provider)\s:\w|\b(?:Credentials|Google|GitHub|AzureAD|Keycloak|Email|Okta|Apple)Provider\(\{)/,
        thing: 'how',
        added: 'unclear',
        removed: 'unclear',
        accept: (match, view) =>
          view.kind.place !== 'test' &&
          view.kind.place !== 'example' &&
          !isScreen(view.path) &&
          !/\bimport\b|slack|discord|zoom|hubspot|salesforce|notion|stripe/i.test(match.input ?? '') &&
          // To act for somebody at another house is not to let them in here.
          !/integration|connector|export|import|sync|calendar|plugin|webhook|mailer|crm|slack/i.test(view.path) &&
          !isWrittenAnew(match, view) &&
          // Where a key is fetched is no way in, unless people are sent there to say who they are.
          (!/token|userinfo/i.test(match[0]) ||
            view.added.some(({ text }) => /authori[sz]e|authori[sz]ation/i.test(text))),
      },
    ],
  ),
  markKind(
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
        // That a longer password may be chosen asks nothing of anybody.
        accept: (match) => !/max(?:imum)?_?-?(?:length|len|size)/i.test(match[0]),
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['passw'],
        line: /\b(?<name>\w{0,20}(?:[mM]in\w{0,10}|MIN_)[pP](?:ass|ASS)[wW]\w{0,24}|PASSWORD_MIN\w{0,12}|[pP]assword_?[mM]in\w{0,12})(?!\w)\D{1,14}(?<value>\d{1,3})\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'number', inverse: true },
        // The bounds within which a number may lie are not the number.
        accept: (match) => !/\b(?:ge|gt|le|lt)\s?=/.test(match.input ?? ''),
      },
    ],
  ),
  markKind(
    'pass-lifetime',
    ['J7'],
    'risk.security',
    {
      more: outcome('medium', 'two', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
    },
    'a first value',
    [
      {
        by: 'code',
        roles: ['product', 'settings'],
        severity: 'low',
        hints: ['expir', 'session', 'timeout_in', 'lifetime', 'max_age', 'maxage'],
        line: /\b(?<name>\w{0,20}(?:jwt|token|session|cookie)_?\w{0,20}(?:expir\w{0,8}|lifetime|ttl|max_?age|timeout)\w{0,12}|timeout_in|expiresIn)["']?\s{0,3}[:=]\s{0,3}["']?(?<value>\d{1,9}(?:\s?[smhd]\b)?)/i,
        thing: 'name',
        compare: { group: 'value', measure: 'duration' },
      },
    ],
  ),
  markKind(
    'browser-protection',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'forms that carry the usual protection from the start',
  ),
  markKind(
    'sender-checked',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('high', 'two', 'exposure more') },
    'a new receiver that checks from the start',
  ),
  markKind(
    'input-cleaned',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'new screens and commands that clean what they take',
  ),
  markKind(
    'inner-network',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'new calls that keep away from our own network from the start',
  ),
  markKind(
    'secret-moved-out',
    ['J5'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less') },
    'names of settings',
  ),
  markKind(
    'fewer-rights-for-program',
    ['J7'],
    'risk.security',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    'steps of a build',
  ),
  markKind(
    'deeds-recorded',
    ['J10'],
    'risk.security',
    { less: outcome('low', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'new work that leaves a trace from the start',
  ),
];
