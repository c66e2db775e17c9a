import { rightsElsewhere } from './databaseRights.ts';
import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** The rules on who may do what, where the lines of a rule change. Whom they let do more is said where the lines tell it. */
export const rightsChanged: Kind = markKind(
  'rights-changed',
  ['J11'],
  'risk.security',
  {
    unclear: outcome('medium', 'two', 'exposure unclear'),
    more: outcome('medium', 'two', 'exposure more'),
    less: outcome('medium', 'two', 'exposure less', 'customers unclear'),
  },
  'rights of new pages and commands',
  [
    {
      by: 'code',
      files:
        /(^|\/)(polic(y|ies)|permission_?(sets?)?s?|abilit(y|ies)|authori[sz]ations?|authz|rbac|acls?|roles?|rights|capabilities)\/|(^|\/)([\w-]{0,30}[-_.])?(abilit(y|ies)|permissions?|roles?|rbac|acl|rights|polic(y|ies)|firestore\.rules|storage\.rules)([-_](decorator|extension|set)s?)?(\.\w+)*$|[a-z](Policy|Ability|Permissions?)\.(php|cs|java|kt|ts|swift)$/i,
      roles: ['product', 'settings', 'data'],
      hints: ['role', 'admin', 'can ', 'can(', 'cannot', 'allow', 'owner', 'grant', '?', 'member', 'manager'],
      line: /^\s*(?:can(?:not)?[ (]+[:["']|def\s+\w{2,30}\([^)]{0,60}\),\s?do:|allow\s+(?:read|write|create|update|delete|list|get)\b|def\s+(?:index|show|create|new|edit|update|destroy|manage|read|view|export|invite)\?|(?:public function|fun|func)\s+(?:view|viewAny|create|update|delete|restore|forceDelete)\(|GRANT\s)|\b(?:is_?)?(?:super_?)?(?:admin|owner|manager|editor|member|staff)\w{0,20}\?(?!\.)|["']?\w{3,30}["']?\s{0,3}(?:=>|:)\s{0,3}\[\s?["'](?:admin|owner|member|editor|viewer|manager)\b|\b(?:roles?|allowed_?roles)\s{0,3}[:=]\s{0,3}\[/i,
      added: 'unclear',
      removed: 'unclear',
      changed: 'unclear',
      accept: (_, view) =>
        view.file.status === 'modified' &&
        !/\.(tsx|jsx|vue|svelte|html|erb|slim|haml|heex|css)$|(^|\/)(components?|ui|views|hooks|pages|migrations?|migrate|specs?|tests?|factories)\/|(?:evict|retention|retry|restart|cache|security)\w?[-_]?polic|secure_headers/i.test(
          view.path,
        ),
    },
    ...rightsElsewhere,
  ],
);
