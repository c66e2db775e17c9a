import { spaced, words } from './spacedPattern.ts';
import { whatever } from './everyAct.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/**
 * What speaks of access without saying what was decided: never told by itself ('one-off' has no outcome in its kind). It makes sure of what lines show of the same.
 */
export const spokenRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-access',
    effect: 'one-off',
    acts: whatever,
    of: words`
      authz? | authori[sz]\w* | authenticat\w* | permissions? | permitted | policy | policies | guards? | private | privately | visibility | restrict\w* | secur\w+ | unauth\w*
      | forbidden | 40[13] | hijack\w* | leak\w* | expos\w* | sanitiz\w* | escap\w* | xss | vulnerab\w* | csp | cors | headers | csrf | only (?:by|for|to|allow|owners?|admins?|members?)
      | prevent\w* | owners? | ownership | scopes? | rbac | acl | droits? | habilitations? | sécuri\w+
    `,
    unless: words`refactor\w* | move | rename | extract | clean\w* | split | enrich\w* | optimi[sz]\w* | ui | page | button | style | crash\w* | lint | dependenc\w+ | accessib\w+`,
    shown: spaced`\w`,
  },
];
