import type { Find } from '../find.ts';

/** A second proof or another way of signing in is a part of its own: files that appear or go. */
export const signInFiles = {
  secondFactor:
    /(^|\/)[^/]*(totp|two[-_]?factor|2fa|(?<![a-z])mfa|second[-_]?factor|(?<![a-z])otp(?![a-z])|recovery[-_]?codes?|backup[-_]?codes?)[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|exs?)$/i,
  way: /(^|\/)[^/]*((?<![a-z])saml|(?<![a-z])oidc|openid|(?<![a-z])sso(?![a-z])|webauthn|passkeys?|magic[-_]?link|(?<![a-z])ldap|oauth[-_]?(callback|provider|login)|social[-_]?(login|auth)|(google|github|microsoft|azure|apple|okta|keycloak)[-_]?(auth|login|sign[-_]?in|oauth|strategy))[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|exs?)$/i,
} as const;

/** A setting that opens or closes one of the ways in. */
export const settledSignIn: Find = {
  by: 'setting',
  key: /(?:^|[._])(?:(?:enable|disable|allow|use)_?(?:\w{1,30}_)?(?:log_?in(?:_form)?|sign_?in|(?:password|basic|local|anonymous)_auth\w{0,12})|(?:password|local|internal|basic|anonymous)_?(?:log_?in|sign_?in|auth)_?(?:form_?)?(?:enabled|disabled))$/i,
  value: /^["']?(?:true|false|on|off|yes|no|[01])["']?$/i,
  measure: 'text',
  on: ['changed', 'added', 'removed'],
  added: 'unclear',
  removed: 'unclear',
  accept: (_, view) => view.file.status === 'modified' && !['test', 'development', 'example'].includes(view.kind.place),
};
