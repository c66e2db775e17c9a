import { spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const doors = spaced`
  auth | log_?-?in | sign_?-?in | sign_?-?up | sso | saml | oidc | oauth | ldap | passkey | webauthn | passw
  | token | \botp | totp | mfa | session | cookie | jwt | credential | connexion | proconnect | franceconnect
  | agentconnect
`;
/** Work around signing in that leaves the ways themselves as they are. */
const around = words`
  buttons? | page | docs? | errors? | redirect\w* | loading | screen | icon | logo | link (?:to|on)
  | e-?mail (?:link|notification|template|provider) | form | layout | url | mock | test | e2e | demo | tracking
  | analytics | modal | message | logs? | logging | callback | debug | calendar | drive | sheets? | maps?
  | fonts? | webhook | slack (?:notif|message) | bot | meta | footer | banner | guide | header component | smtp
  | imap | metrics | field | library | lib | package | gem | upgrade | dev | development | local(?:ly)? | ci
  | npm | registry | docker | span | gist | return_to | autocomplete | custom fields | display name
  | keycloak flow | specify | classes | templates? | details | api | runner | server-side | in ui | correct
  | redis | token key | default auth | tweaks? | improvements? | enhancements? | flow in keycloak | workflow
  | timings? | instrument\w* | telemetry | traces? | tracing | monitoring | request ?body | not | sync\w*
`;

/** Not where answers are only played. */
const notMade = /^(?!.*(?:mock|msw|\.github\/))/i;

/** What authors announce about the ways in which people, or programs, prove who they are. */
export const signInRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-sign-in',
    effect: 'unclear',
    acts: ['add', 'remove', 'enable', 'disable', 'swap', 'allow', 'restrict', 'name'],
    of: spaced`
      \b(?:
        microsoft | google | github | gitlab | apple | facebook | twitter | linkedin | discord | social
        | password | e-?mail | phone | sms | proxy | header | basic | cookie | api keys? | key-?pair | mtls
        | passwordless | magic[- ]links? | france ?connect | pro ?connect | agent ?connect | inclusion connect
      ) (?:\w+ )?(?:log-?in|sign-?(?:in|on|up)|auth(?:entication)?|socialite provider|connexion|sso|oauth)
      \b
      | \b(?:connexion|authentification) (?:par|via|avec) \w
    `,
    unless: around,
    shown: doors,
    paths: notMade,
  },
  {
    kind: 'announced-sign-in',
    effect: 'unclear',
    acts: ['add', 'remove', 'enable', 'disable', 'swap', 'allow', 'name'],
    of: spaced`
      ^(?:
        support for[ ] | support[ ] | the[ ] | generic[ ] | basic support for[ ] | frontend[ ] | initial[ ]
        | an?[ ] | le[ ] | la[ ] | l['’] | de[ ] | du[ ]
      )*(?:[\w-]+ )?(?:
        ldaps? | oidc | saml | sso | openid(?: connect)? | okta | auth0 | azure ad | entra(?: id)? | keycloak
        | cognito | clerk | workos | authelia | authentik | france ?connect | pro ?connect | agent ?connect
        | inclusion connect | passkeys? | magic[- ]links? | webauthn | scim | single sign-?on | oauth ?2?(?:\.0)?(?: authorization)?
        | personal access tokens? | device code(?: grant)? | authenticator app | authorization code
        | client credentials | pkce | basic ?auth\w*
      )(?:
        [ ](?:\w+ )?(?:
          support | log-?in | sign-?(?:in|on|up) | auth\w* | provider | server | strategy | connexion | grant
          | flow | registration | provisioning | options? | integration
        )\b
        | $ | [ ](?:for|to|in|on|pour|dans)\b
      )
      | ^(?:log|sign)-?in[- ]with[- ][\w-]+
      | \bauth(?:entication)? (?:provider|method|strategy|server|backend)s?\b
      | ^(?:api keys?|service accounts?|personal access tokens?|passkeys?|e-?mail verification)
      (?: (?:support|auth\w*|for|to)\b|$)
    `,
    unless: around,
    shown: doors,
    paths: notMade,
  },
];
