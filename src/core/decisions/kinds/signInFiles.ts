/** A second proof or another way of signing in is a part of its own: files that appear or go. */
export const signInFiles = {
  secondFactor:
    /(^|\/)[^/]*(totp|two[-_]?factor|2fa|(?<![a-z])mfa|second[-_]?factor|(?<![a-z])otp(?![a-z])|recovery[-_]?codes?|backup[-_]?codes?)[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|exs?)$/i,
  way: /(^|\/)[^/]*((?<![a-z])saml|(?<![a-z])oidc|openid|(?<![a-z])sso(?![a-z])|webauthn|passkeys?|magic[-_]?link|(?<![a-z])ldap|oauth[-_]?(callback|provider|login)|social[-_]?(login|auth)|(google|github|microsoft|azure|apple|okta|keycloak)[-_]?(auth|login|sign[-_]?in|oauth|strategy))[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|exs?)$/i,
} as const;
