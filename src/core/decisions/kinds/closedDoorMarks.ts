import type { Mark } from '../mark.ts';

/** Companies and public services through whose accounts people sign in. */
const houses =
  'twitter|facebook|google|github|gitlab|linkedin|apple|microsoft|azure|office_?365|okta|auth0|discord|slack|bitbucket|yahoo|amazon|steam|twitch|france_?connect|agent_?connect|pro_?connect|keycloak|saml|shibboleth|mastodon|orcid|wechat|kakao|naver';

/** Marks of ways of signing in that go: what comes under another part, or in another file, for the same house, has only moved. */
export const closedDoorMarks: readonly Mark[] = [
  {
    kind: 'sign-in-way-closed',
    hints: ['omniauth-', 'passport-', 'ueberauth_', 'socialiteproviders/'],
    roles: ['parts'],
    mark: new RegExp(
      `["'<:\\s](?:omniauth-|passport-|ueberauth_|socialiteproviders\\/)(?<token>${houses})(?![a-z])`,
      'i',
    ),
    not: /@types\//,
    anyplace: true,
    severity: () => 'medium',
    removed: 'less',
  },
  {
    kind: 'sign-in-way-closed',
    hints: ['saml', 'ldap', 'oidc'],
    roles: ['parts'],
    mark: /["'<:\s](?:@node-|python3-|ruby-|omniauth[-_]|omniauth_openid_|passport-|net-|django-auth-|mozilla-django-|django)(?<token>saml|ldap|oidc)(?:ify|js|auth)?2?(?![a-z])/i,
    not: /@types\//,
    anyplace: true,
    severity: () => 'medium',
    removed: 'less',
  },
  {
    kind: 'sign-in-way-closed',
    hints: ['socialaccount.providers', 'config.omniauth', 'provider :', 'strategy(', 'provider({', 'socialite::driver'],
    roles: ['product', 'settings'],
    mark: new RegExp(
      `(?:allauth\\.socialaccount\\.providers\\.|^\\s*(?:config\\.omniauth|provider)\\s:|\\bnew\\s|^\\s*|Socialite::driver\\(["'])(?<token>${houses})(?:_\\w{1,12})?(?:OAuth2?)?(?:Strategy\\(|Provider\\(\\{|["',\\s)])`,
      'i',
    ),
    near: /socialaccount\.providers|omniauth|provider|passport|strateg|Socialite/i,
    not: /expect|mock|:\s?["'][^"']{0,40}$/,
    anyplace: true,
    removed: 'less',
  },
  {
    // What people press.
    kind: 'sign-in-way-closed',
    hints: [
      'auth/',
      'login/',
      'sign in',
      'sign-in',
      'sign up',
      'log in',
      'login with',
      'continue with',
      'omniauth_',
      'connecter avec',
      'signin(',
    ],
    files:
      /\.(vue|tsx|jsx|svelte|erb|haml|slim|html?|njk|php|twig|heex|eex|leex|cshtml|razor|ejs|hbs|mustache|jinja2?|astro)$/,
    roles: ['product'],
    mark: new RegExp(
      `(?:(?:sign|log)[ -]?(?:in|up)\\s(?:with|via|using|through)\\s|continue with\\s|connecter (?:avec|via)\\s|["'](?:\\/\\w{1,12}){0,3}\\/?(?:o?auth2?|login)\\/|user_|\\bsignIn\\(\\s?["'])(?<token>${houses})(?:_\\w{2,10}_omniauth|_omniauth|["'/?\\s<.}]|$)`,
      'i',
    ),
    not: /^\s*(?:import|\/\/|\*|#|<!--)|callback/,
    // The same button under another name.
    saidOtherwise: /(?:sign|log)[ -]?(?:in|up)\s(?:with|via|using|through)\s|continue with\s|connecter (?:avec|via)\s/i,
    notFiles: /(^|\/)(docs?|website|marketing|blog)\/|test|spec|stories/i,
    anyplace: true,
    removed: 'less',
  },
];
