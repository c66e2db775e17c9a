import type { Effect } from '../finding.ts';

/** Which way an author's words go about who comes in or may do what, where a verb says it outright; undefined where none does, or several do. */
export function titleWay(title: string): Effect | undefined {
  const plain = title.replace(/^\w{2,12}(?:\([^)]{1,40}\))?!?:\s*/, '').replace(/[’]/g, "'");
  if (undone.test(plain)) return undefined;
  const [less, more] = [closer.test(plain), wider.test(plain)];
  return less === more ? undefined : less ? 'less' : 'more';
}

/** Nothing is said of who comes in: what is tried, taken back or explained, and what belongs to how often something may be asked. */
const undone = /\bthrottl|starvation|\brate.?limit|\brevert|\bwip\b|\btests?\b|\bdocs?\b|\btemporar/i;

/** Words of who comes in and with what: a verb of the lists below says something of it only beside one of them. */
const matter =
  '(?:access|auth\\w*|log-?ins?|sign-?ins?|sign-?ups?|permissions?|rights?|roles?|admins?|tokens?|sessions?|credentials?|secrets?|passwords?|keys?|accounts?|users?|members?|public|anonymous|ips?|traffic|origins?|oauth|sso|uploads?|tenants?|invit\\w+|owners?|droits?|acc[eè]s)';

const closer = new RegExp(
  [
    `\\b(?:restrict|block|den(?:y|ies)|refus\\w*|reject|forbid|disallow|prevent|enforce|requir(?:e|es|ing)|revoke|lock down|limit|strip|redact|hide|expire|protect|interdi\\w*|restreindre|bloquer?|emp[êe]cher?)s?\\b.{1,60}\\b${matter}\\b`,
    `\\b(?:check|verify|validate|enable checking)(?:s|ing)?\\b.{1,40}\\b(?:access|permissions?|roles?|sessions?|tokens?|signatures?|ownership)\\b`,
    `\\b(?:incorrect|missing|broken|improper|insufficient) (?:\\w+ )?(?:access control|authori[sz]ation|authentication|permission checks?)\\b`,
    `\\b(?:disable|remove)s? (?:\\w+ ){0,2}(?:public|anonymous|guest|unauthenticated|legacy) (?:\\w+ )?(?:access|auth\\w*|log-?ins?|sign-?ups?)\\b`,
    `\\bonly (?:\\w+ ){1,3}(?:can|may|should)\\b`,
    `\\b(?:can ?no longer|can(?:no|')t|may not|must not)\\b.{1,40}\\b(?:access|see|view|edit|delete|change|log in|sign in|take over)\\b`,
    `\\bread[- ]only\\b.{1,60}\\b(?:admin|permission)`,
  ].join('|'),
  'i',
);

const wider = new RegExp(
  [
    `\\b(?:give|grant|missing|donner?|accorder)s?\\b.{1,60}\\b(?:permissions?|rights?|access|privileges?|droits?)\\b`,
    `\\bpermissions? to (?:read|write|use|access|decrypt|assume|publish|create|delete|update|list|view|edit|start|invoke)\\b`,
    `\\b(?:retir\\w*|supprim\\w*|lev\\w*|lift|relax|loosen|remove)s? (?:\\w+ ){0,2}(?:restrictions?|requirements?|permission checks?)\\b`,
    `\\bopens? (?:\\w+ ){0,3}(?:to|for) (?:any|all|every|the public|guests|outsiders)\\b`,
    `\\b(?:let|allow|enable)s? (?:\\w+ ){0,3}(?:admins?|users?|members?|guests?|everyone|anyone|owners?|moderators?|editors?|viewers?|partners?) (?:to )?(?:access|see|view|read|edit|update|delete|create|manage|ban|revoke|approve|invite|download|change|remove)\\b`,
    `\\b(?:admins?|users?|members?|guests?|owners?|moderators?|editors?|viewers?|partners?) can (?:now )?(?:access|see|view|read|edit|update|delete|create|manage|ban|revoke|approve|invite|download|change|remove)\\b`,
  ].join('|'),
  'i',
);
