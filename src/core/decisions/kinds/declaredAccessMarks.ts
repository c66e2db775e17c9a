import type { Mark } from '../mark.ts';

const replacedRight = { kind: 'rights-changed', effect: 'unclear' } as const;

/** Who asks, or what keeps them out, in the name of a part that stands before addresses. */
const doorkeeper =
  '\\w{0,30}(?:[aA]uth(?!or|\\w{0,12}[rR]out)|[sS]ecurity|[vV]erif|[gG]uard|[pP]rotect|[jJ]wt|[pP]ermission|[rR]equire[A-Z]|[eE]nsure[A-Z]|[aA]llow_?[lL]ist|[wW]hite_?[lL]ist)\\w{0,30}';

/** More marks of who may get in: what an order above a function asks for, parts that stand before many addresses, people who are shut out, refusals by names of one's own. */
export const declaredAccessMarks: readonly Mark[] = [
  // The same order, which asks for another right or another role.
  {
    kind: 'rights-changed',
    hints: [
      '[authorize(',
      '@preauthorize(',
      '@secured(',
      '@rolesallowed(',
      '@roles(',
      '@hasrole',
      '@haspermission',
      '@requirerole',
      '@requirepermission',
      '@requiredpermission',
      'permission_classes',
      'permission_required(',
      'roles_required(',
      'middleware(',
    ],
    roles: ['product'],
    mark: /^\s*(?<token>\[Authorize\(.{0,40}(?:Policy|Roles)\s?=.{2,160}|@(?:PreAuthorize|Secured|RolesAllowed|Roles|Has(?:Role|Permission)s?|Require[ds]?(?:Role|Permission)s?)\(.{2,160}|@(?:\w{1,30}\.)?(?:permissions?|roles?)_required\(.{2,160}|permission_classes\s?=\s?[[(]\s?\w.{1,160})|middleware\(\s?\[?\s?["'](?<asked>(?:can|role|permission|scope|ability)s?:[\w.,|:-]{2,80})/,
    notFiles: /test|spec/i,
    changed: replacedRight,
  },
  // One of those that may, in a list of questions of which one or all must be answered.
  {
    kind: 'rights-changed',
    hints: ['permissions.', 'permission_classes', '| ', '& '],
    files: /\.py$/,
    roles: ['product'],
    mark: /^\s*(?:permission_classes\s?=\s?[[(]\s?|[|&]\s?|(?=\(?~?\w{0,30}permissions\.)|(?=\w{1,60}\s?[|&]\s))\(?~?(?:\w{1,40}\.)?(?<token>(?:Is|Has|Can)[A-Z]\w{3,80})\)?(?:\s?[|&]\s?.{2,120})?\s?[\])]?,?$/,
    not: /isinstance|import/,
    notFiles: /test|spec/i,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
  },
  // A part that looks at who calls, or where from, is put before all addresses of a file.
  {
    kind: 'access-checked',
    hints: ['.use('],
    files: /\.(?:ts|js|mjs|cjs)$/,
    roles: ['product'],
    mark: new RegExp(
      `\\b\\w{0,20}(?:[rR]outer|[aA]pp|[rR]outes?|[sS]erver|[aA]pi|fastify)\\.use\\(\\s?(?:["'\`][^"'\`]{1,80}["'\`],\\s?)?(?:\\w{1,20}\\.)?(?<token>${doorkeeper})(?:\\([^)]{0,80}\\))?\\s?[,)]`,
    ),
    not: /[rR]out(?:er|es?)\s?\)|helmet|csrf|csurf/,
    notFiles: /test|spec|mock/i,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // Who was shut out is kept out here as well.
  {
    kind: 'access-checked',
    hints: ['ban', 'blocked', 'suspended', 'deactivated'],
    roles: ['product'],
    mark: /(?:^\s*|\bawait\s|\breturn\s|\.|::|->|&&\s?|\|\|\s?|\(|!)(?<token>(?:check|ensure|assert|require|verify|enforce)_?\w{0,30}(?:_[bB]an(?:ned)?|Ban(?:ned)?|_?[bB]locked|_?[sS]uspended|_?[dD]eactivated)(?![a-z])\w{0,16}!?)\s?\(/,
    not: /^\s*(?:\w+\s+){0,4}(?:def|defp|function|func|fun|fn)\b|\bip_|IP|host|domain|expect|bandwidth|banner/,
    notFiles: /test|spec/i,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
    guards: true,
  },
  // Whoever was shut out, or is no longer there, is refused where people are let in.
  {
    kind: 'access-checked',
    hints: ['active', 'disabled', 'enabled', 'banned', 'blocked', 'suspended', 'deactivated', 'locked'],
    files:
      /(?:auth|log_?-?in|sign_?-?in|session|sso|oidc|saml|ldap|guard|middleware|strateg|passport|identity|account)[^/]*(?:\/[^/]+){0,2}\.(?:py|rb|php|ts|js|go|java|kt|cs|exs?|rs|scala)$/i,
    roles: ['product'],
    mark: /\b(?:if|unless|elif|elsif|guard)\b.{0,60}\b\$?(?:\w{0,20}_)?(?:user|account|member|person|profile|owner|agent|admin|current)\w{0,8}\)?(?:\.|->|::|\?\.|&\.)(?:get_?)?(?<token>is_?(?:[aA]ctive|[eE]nabled|[dD]isabled|[bB]anned|[bB]locked|[sS]uspended|[dD]eactivated|[lL]ocked)|(?:active|banned|blocked|suspended|disabled|deactivated)(?:_at|At)?\?|(?:banned|blocked|suspended|disabled|deactivated)(?:_at|At)?)\b/,
    readOn:
      /(?:[aA]ctive|[eE]nabled|[dD]isabled|[bB]anned|[bB]locked|[sS]uspended|[dD]eactivated|[lL]ocked)[^\n]{0,80}(?:\n[^\n]{0,160}){0,2}(?:\bthrow\b|\braise\b|\babort|\bredirect|\bdie\b|\bhead\b|[fF]orbid|[uU]nauthor|[dD]enied|\b40[13]\b|\breturn\s(?:false|False|nil|None|null)\b|\bfail!?\(|Err\()/,
    not: /expect\(|assert|subscription|plan\b|card|feature|tab\b|trial/i,
    notFiles:
      /\.(?:vue|tsx|jsx|svelte|html?|swift|dart)$|test|spec|(^|\/)(?:components?|hooks|front(?:end)?|client|templates?|views?\/)/i,
    saidOtherwise: /active|enabled|disabled|banned|blocked|suspended|deactivated|locked/i,
    added: 'less',
    removed: 'more',
    guards: true,
  },
  // Somebody who has not signed in is sent away.
  {
    kind: 'access-checked',
    hints: [
      'islogged',
      'is_logged',
      'issignedin',
      'is_signed_in',
      'isguest',
      'is_guest',
      'isanonymous',
      'is_anonymous',
    ],
    roles: ['product'],
    mark: /\b(?:if|unless|elif|elsif)\b.{0,60}(?:!|\bnot )\(?\s?\$?(?:\w{1,30}(?:\.|->|::|\?\.)){0,4}(?<token>is_?[lL]ogged(?:_?[iI]n)?|is_?[sS]igned_?[iI]n)\b|\bif\b.{0,60}(?:\.|->|::)(?<guest>is_?(?:[gG]uest|[aA]nonymous))\(?\)?\s?\)?\s?[:{]?\s*$/,
    readOn:
      /(?:[lL]ogged|[sS]igned|[gG]uest|[aA]nonymous)[^\n]{0,80}(?:\n[^\n]{0,160}){0,2}(?:\breturn\b|\bthrow\b|\braise\b|\babort|\bredirect|\bdie\b|\bexit\b|[fF]orbid|[dD]enied|\b40[13]\b|[lL]og[:(.]|Analog)/,
    not: /screen|navigat|expect/i,
    notFiles:
      /\.(?:vue|tsx|jsx|svelte|html?|kt|swift|dart)$|test|spec|(^|\/)(?:components?|hooks|front(?:end)?|client|templates?|views?\/)/i,
    added: 'less',
    removed: 'more',
    guards: true,
  },
  // A refusal by a name of one's own.
  {
    kind: 'access-checked',
    hints: ['unauthorized', 'unauthorised', 'forbidden', 'accessdenied', 'permissiondenied', 'error(40'],
    roles: ['product'],
    mark: /\breturn\s(?:await\s)?(?:\w{1,20}(?:\.|::|->))?(?<token>(?:[a-z]\w{0,20})?(?:[uU]nauthori[sz]ed|[fF]orbidden|[aA]ccessDenied|[pP]ermissionDenied)(?:Response|Error|Result|Page|View|Redirect)?)\((?!\))|(?:\b|_)(?<coded>[eE]rror\w{0,12}\(\s?40[13],)/,
    about:
      /user|admin|role|owner|member|permi|allow|access|auth|staff|team|scope|polic|enabled|disabled|droit|autoris|profil|belong|credential/i,
    notUnder: /\bcatch\b|\bexcept\b|\brescue\b|response\.|status(?:_?code)?\s?[=!]==?|quota|plan\b|trial/i,
    not: /expect\(|assert|isUnauthori|isForbidden/i,
    notFiles: /\.(?:vue|tsx|jsx|svelte|html?)$|test|spec|(^|\/)(?:errors?|exceptions?)[^/]*$/i,
    saidOtherwise: /[uU]nauthori[sz]ed|[fF]orbidden|[dD]enied|\b40[13]\b/,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
    guards: true,
  },
];
