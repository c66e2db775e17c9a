import { spaced } from './spacedPattern.ts';

/** The same, of words that hardly mean anything else. */
export const plainRights = spaced`
  permission | permit\w*\? | \brole | roles?[_ ] | [a-z]Roles?\b | is_?admin | is_?owner
  | \bcan(?:
    _\w | \?
    | (?:
      create | read | update | delete | edit | view | manage | access | see | write | modify | approve | invite
      | publish | destroy | download | record | upload | mute | list | add | remove
    )\w*\b
  )
  | authori[sz] | polic(?:y|ies) | \babilit | hasrole | before_action | access[_ ]?control | current_?user
  | visible_to | droit | habilit | \bcrud\b
`;

export const walls = spaced`
  permi(?:t|ssion) | \brole | roles?[_ ] | admin | owner | auth | polic | access | abilit | guard | require
  | forbid | den(?:y|ied) | csrf | xss | ssrf | sanitiz | escap | encod | captcha | turnstile | totp | otp | mfa
  | 2fa | factor | csp | content-security | hsts | header | session | token | password | private | valid | secur
  | 403 | 401 | redirect | droit | habilit | quote | safe | random | hash | crypt | digest | compare | allow
  | block | reject | regex | strip | origin | inject | param | bind | prepare
`;

/** Not what a screen draws, nor what the team's own checks may do. */
export const behindScreens = spaced`
  ^(?!
    .*(?:
      \.github/ | github_actions
      | \.(?:tsx|jsx|vue|svelte|html?|erb|haml|slim|twig|hbs|njk|css|scss|xml|storyboard|xaml|cshtml|razor|eex|heex|jinja2?)$
      | frontend/ | (?:^|/)(?:client|web|ui)/ | android/ | ios/ | translations | factor(?:y|ies) | mock | msw
    )
  )
`;
