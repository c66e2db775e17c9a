import { behindScreens, plainRights } from './accessWords.ts';
import { alternatives, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Lines that decide who comes in or does what. */
const rights = spaced`
  permi(?:t|ssion) | \brole | roles?[_ ] | [a-z]Roles?\b | admin | owner | member
  | \bcan(?:
    _\w | \?
    | (?:
      create | read | update | delete | edit | view | manage | access | see | write | modify | approve | invite
      | publish | destroy | download | record | upload | mute | list | add | remove
    )\w*\b
  )
  | allow | author | polic | access | abilit | guard | require | staff | is_ | scope | droit | habilit | visib
  | public | private | forbid | den(?:y|ied) | 40[13]
`;

const people = alternatives`
  members? | users? | admins? | administrators? | owners? | managers? | guests? | viewers? | editors? | agents?
  | staff | support | super-?users? | super-?admins? | everyone | anyone | teachers? | instructors? | clients?
  | customers? | partners? | moderators? | providers? | contributors? | collaborators? | participants?
  | organi[sz]ers? | coordinators? | supervisors? | operators? | students? | parents? | visitors? | schools?
  | authors? | reviewers? | usagers? | gestionnaires? | instructeurs? | administrateurs? | utilisateurs?
  | b[ée]n[ée]voles? | conseillers? | structures? | experts?
`;

const comfort = words`
  select | choose | sort | filter | customi[sz]e | resize | drag | scroll | zoom | collapse | expand | copy
  | paste | type | click | pick | toggle | rename | reorder | theme | search | skip | dismiss | start | enable
  | disable | renew | configure | specify | pass | override | define | use | log-?in | sign | set | provide
  | enter | work around | opt | hint | tag | run | dry | log ?out | navigate | try | switch | change to
  | delete (?:their|his|her|your|own)(?: own)? accounts?
`;

const deeds = alternatives`
  (?:
    access | see | view | read | edit | update | delete | create | manage | approve | reject | invite | upload
    | download | modify | change | publish | assign | close | cancel | remove | transfer | voir | modifier
    | supprimer | cr[ée]er | consulter | valider | g[ée]rer | ajouter | acc[ée]der
  )
`;

/** What authors announce about who may come in and who may do what, said of people. */
export const peopleAccessRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow', 'enable'],
    of: spaced`
      ^(?:all |any |non-|other |more |the |les? |la |aux? |des |à l['’])?(?:[\w-]+ ){0,2}(?:${people})
      (?: roles?)? (?:who [\w ]{1,30} )?(?:to |and \w+ to |with \w+ to |roles? to |de |d['’]|à )
    `,
    unless: comfort,
    shown: rights,
    paths: /^(?!.*(?:\.github\/|AndroidManifest|translations))/i,
  },
  {
    // 'Let editors edit posts'.
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow'],
    said: /^let/i,
    of: spaced`^(?:all |any |non-|other |more |the )?(?:[\w-]+ ){0,2}(?:${people}) ${deeds}\b`,
    unless: comfort,
    shown: rights,
    paths: behindScreens,
  },
  {
    // Whoever may do what only some may: people of the trade have names that no list knows.
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow'],
    of: spaced`
      ^(?:all |any |the |les? |aux? )?(?!
        for\b
        | \S*(?:fields?|files?|components?|pages?|apps?|items?|values?|columns?|charts?|blocks?|links?|urls?)\b
      )\p{L}[\p{L}'’/-]+(?: [\p{L}-]+){0,2} (?:to |d['’]|de |à )(?:
        access | see | view | read | edit | update | delete | create | manage | administer | approve | reject
        | invite | upload | download | modify | change | join | publish | assign | close | submit | cancel | add
        | remove | acc[ée]der | voir | modifier | supprimer | cr[ée]er | consulter | attribuer | valider
        | g[ée]rer | ajouter | inviter
      )\b
    `,
    unless: words`
      files? | components? | pages? | apps? | values? | columns? | charts? | css | props? | queries | query
      | cron | jobs? | scripts? | us to
    `,
    shown: plainRights,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['add', 'enable', 'allow'],
    of: spaced`
      \b(?:permissions?|rights?|access|capabilit(?:y|ies)|abilit(?:y|ies)|droits?)\b.{1,40}\b
      (?:for|to|pour|aux?) (?:the |all |any |les? |la )?(?:[\w-]+ )?(?:${people})\b
      | ^(?:guest|public|anonymous|unauthenticated|read-only|external) access\b
    `,
    unless: /\b(?:check|restrict|deny\w*|page|test|only|ui|screen|button|files?|folder|ability to|e-?mails?)\b/i,
    shown: rights,
  },
  {
    // Said as a sentence of its own: 'Admins can now create users'.
    kind: 'announced-access',
    effect: 'more',
    acts: ['name', 'other'],
    of: spaced`
      ^(?:all |any |the |les? )?(?:[\w-]+ ){0,2}(?:${people}) (?:
        can(?: now| also)? | may | peu(?:t|vent)(?: maintenant| désormais)?
      ) ${deeds}\b
    `,
    unless: comfort,
    shown: rights,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    acts: ['name', 'other', 'restrict', 'skip'],
    of: spaced`
      \b(?:
        can(?:['’]?t|not| not| no longer) | must not | may not | (?:from|de) (?:being able to )?
        | ne peu(?:t|vent) (?:pas|plus)
      ) ${deeds}\b
    `,
    unless: /\b(?:ui|crash\w*|bug|when|because|error|page|button|safari|chrome|android|ios|overflow|flash)\b/i,
    shown: plainRights,
    paths: behindScreens,
  },
  {
    kind: 'announced-access',
    effect: 'more',
    acts: ['allow', 'add', 'enable', 'name', 'other'],
    of: spaced`
      \bwithout (?:
        auth\w* | log-?in | signing in | (?:a )?password | (?:\w+ )?verification | (?:a )?token
        | being (?:logged|signed) in
      )\b
      | \bto (?:the )?(?:public|unauthenticated|open) (?:routes?|paths?|endpoints?|pages)\b
    `,
    unless: /\b(?:crash\w*|error|test|fails?|failing|redirect|loop|when)\b/i,
    shown: /auth|log_?-?in|sign|passw|verif|token|public|anonymous|guard|require|session/i,
  },
  {
    kind: 'announced-access',
    effect: 'less',
    asks: 'always',
    acts: ['remove', 'disable', 'restrict'],
    of: spaced`
      ^(?:the )?(?:(?:public|open|self|user|oauth|new|free) )?(?:self[- ]?)?
      (?:sign-?ups?|registrations?|inscriptions?)
      (?: (?:routes?|endpoints?|pages?|for|by|with|via|from)\b|$)
    `,
    unless: /\b(?:button|form|error|e-?mail|message|link|field|modal)\b/i,
    shown: /sign_?-?up|regist|inscri|oauth|create_?user/i,
  },
];
