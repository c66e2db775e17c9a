import { lowInScreens } from '../screens.ts';
import { endsWork } from './refusalMarks.ts';
import type { Mark } from '../mark.ts';

/** A line that speaks neither of people nor of what they may. */
export const ofNobody =
  '^(?!.*(?:user|admin|role|owner|member|permi|allowed|can_?[a-z?]|visible|public|grant|scope|auth|access|staff|team|polic))';

/** A deed, and the right that it asks for, on a line of their own. */
const ofOneDeed = String.raw`^\s*["']?\w{2,60}["']?\s?(?::|=>)\s?[\[(]?\s?(?:\w{1,30}\.){0,3}(?:Permissions?|PERMISSIONS?|Roles?|Scopes?)(?:\.|::)`;

const replacedRight = { kind: 'rights-changed', effect: 'unclear' } as const;

/** Marks of who may get in, see or do what. Left alone: definitions of the checks themselves, answers to a refusal by another service. */
export const accessMarks: readonly Mark[] = [
  // A second proof of identity that is demanded, of somebody: the order stands in a setting or in a condition.
  {
    kind: 'second-factor',
    hints: ['mfa', 'otp', '2fa', 'factor'],
    roles: ['product', 'settings'],
    mark: /\b\w{0,20}(?<token>(?:require|enforce|force|mandatory|must_have|obligat)[ds]?_?(?:[a-z]{1,8}_)?(?:mfa|otp|totp|2fa|two_?fa|two_?factor|second_?factor|multi_?factor))\w{0,24}\b(?!["']?\s?[:=]\s?(?:false|nil|null|none)\b)/i,
    not: /^\s*(?:export\s+)?(?:interface|type|class|def|defp|function|func|fun)\s|[=!]==?\s?["'\w.]{0,30}(?:mfa|2fa|factor)|\bexpect\(|^\s*["']\w+["'],?\s*$|skip_before_action|required_?error|:\s?(?:boolean|bool|string)\b|is required|import /i,
    notFiles:
      /\.(css|scss|erb|haml|html?|vue|jsx|tsx|svelte)$|migrat|openapi|swagger|(^|\/)(types?|dto|components?|hooks?|locales?)\//i,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
  // The usual order of a framework, alone on its line or awaited, and the names of checks that speak of belonging and of sight.
  {
    kind: 'access-checked',
    hints: ['authori', 'denyaccess', 'visib', 'membership', 'privilege', 'rights', 'belong', 'signed', 'session'],
    roles: ['product'],
    mark: /^\s*(?:await\s|return\s)?(?:\$?\w{1,30}(?:\.|->|::)){0,3}(?<token>authori[sz]e(?:Resource|ForUser|Any)?|denyAccessUnlessGranted|(?:check|ensure|assert|verify|require|enforce|validate)_?(?:[A-Za-z_]{0,30})(?:[vV]isibility|[mM]embership|[pP]rivileges?|[rR]ights|[bB]elongs?\w{0,16}|SignedIn|signed_in|[sS]ession))\(.{0,160}$/,
    not: /authori[sz]e(?:Resource)?\(\s?(?:url|uri|params|options|code|scope|client|\{)|oauth|payment|charge|card|stripe|\bsearch|sessionId|checkout/i,
    notFiles: /\.(rb|exs?|vue|svelte|tsx|jsx)$|(^|\/)(front(end)?|client|hooks|oauth\w*|payments?|gateways?)\//i,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // What a function asks to be handed before it works: somebody who is signed in, and of which rank.
  {
    kind: 'access-checked',
    hints: ['depends(', 'security(', 'authenticationprincipal', 'localuserview'],
    files: /\.(py|rs|java|kt)$/,
    roles: ['product'],
    mark: /\b(?:Depends|Security)\(\s?(?<token>[\w.]{0,40}(?:[cC]urrent_?\w{0,10}[uU]ser|[aA]uth|[aA]dmin|[pP]ermission|require|verify)\w{0,40})|@(?<principal>AuthenticationPrincipal)\b|^\s*\w{1,30}: ?(?<view>LocalUserView|Option<LocalUserView>),/,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // Ruby and Elixir call with parentheses or without: the one rewritten as the other is the same check.
  {
    kind: 'access-checked',
    hints: ['authorize', 'enforce_', 'require_', 'ensure_'],
    files: /\.(rb|rake|exs?)$/,
    mark: /^\s*(?<token>authori[sz]e!?|(?:enforce|require|ensure)_\w{0,30}(?:permission|admin|login|user|role|owner|access|moderator|auth)\w{0,12}!?)(?:\s?\(|\s+[:@\w]|\s*$)/,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // What declares, beside an address or on top of a function, who may call it.
  {
    kind: 'access-checked',
    hints: [
      'authorize(',
      '@secured',
      'rolesallowed',
      'middleware(',
      'authentication: :',
      'passport.',
      'required',
      'require',
      'ensure',
      'mixin',
      'withauth',
      'procedure',
      'auth_guard',
      'authguard',
    ],
    mark: /\[(?<token>Authorize)\(.{0,60}(?:Policy|Roles)|@(?:Secured|RolesAllowed)\b|middleware\(\s?\[?\s?["'](?:auth|can|role|permission|admin|verified|signed)\b|authentication: :required|passport\.authenticate|\b(?:Login|Permission|Staff|Superuser)RequiredMixin|UserPassesTestMixin|\b(?:require|ensure|must|with)(?:Auth|Admin|Login|LoggedIn|User|Session|Role|Permission|Owner|Staff|Member)(?:[A-Z]\w{0,20})?\b|\.Require(?:Auth|Admin|User|Role)\w{0,20}|\b(?:protected|admin|authed|authenticated)Procedure\b|@(?:roles?|admin|auth|token|scopes?|permissions?)_required\b|@require_\w{0,16}(?:auth|login|admin|user|role|perm|staff|owner|token|scope|member|access|session|mfa|key)\w{0,16}|\bpipe_through\b.{1,40}(?:auth|admin|require)/,
    not: /^\s*(?:export\s+)?(?:const|let|var|function|async function|def|func|class)\s|\bconsole\.|\blog(?:ger)?\./,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  {
    kind: 'access-checked',
    hints: [
      'publicprocedure',
      'allow_guest',
      'allow_anonymous',
      'allowguest',
      'permit_all',
      'optionalauth',
      'security([])',
    ],
    mark: /\bpublicProcedure\b|\ballow_(?:guest|anonymous)\s?=\s?True|\boptionalAuth\w{0,12}|@PermitAll\b/,
    not: /\bconst publicProcedure\s?=|\bpublicProcedure\.use\b/,
    added: 'more',
    removed: 'less',
  },
  // What work asks of who is there. In a screen, it hides or shows and is told as that.
  {
    kind: 'access-checked',
    hints: ['can', 'permission', 'admin', 'is_staff', 'is_superuser', 'policy(', 'granted', 'role', 'allowed_to'],
    files: /\.(php|js|ts)$/,
    mark: /(?<token>\$can\w{0,12}\(["'\w:.]{0,40}|\b(?:has|check|use)Permissions?\b|permissions?\??\.(?:includes|has|some)\(\s?["'\w.]{0,50}|\bcan\?[ (]:?\w{0,20}|@can\w{0,8}\(|\buserCan\w{0,20}\(|\b(?:user|currentUser|current_user|session|me|account|profile|\$?auth)\??\.(?:is_?[aA]dmin\w{0,8}|is_staff|is_superuser|admin\?)|\bcurrent_user\.can_\w{2,30}\?|<Can\b|is_granted\(|allowed_to\?|policy\(\w{1,20}\)\.)/,
    readOn: endsWork,
    near: /\bif\b|&&|\?|v-if|@can|<Can|unless|ngIf|when|:\s?disabled|disabled/,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
    guards: true,
    severity: () => 'low',
  },
  // Whose thing it is: compared with who asks.
  {
    kind: 'own-things-only',
    hints: ['user', 'owner', 'author', 'created', 'team', 'organi', 'account', 'tenant', 'workspace', 'profile'],
    mark: /(?:\b|_|\.)(?<token>(?:user|owner|author|creator|createdBy|created_by|team|organi[sz]ation|account|tenant|workspace|profile)_?(?:u?id)?)\)?\s?(?:!==?|===?|<>)(?!\s?(?:null|nil|None|undefined)\b)\s?.{0,30}(?:\bcurrent_?user\b|\bsession\b|\bctx\b|\bcontext\b|\breq(?:uest)?\.|\bauth(?:::|\.|\(\)|->)|\bviewer\b|\bprincipal\b|\bclaims\b|\buser(?:\??\.|->)(?:id|uid|profile_id)\b|\bworkspace\.id|\borganization\.id|\bteam\.id)/i,
    near: /\b(?:if|unless|abort_if|abort_unless|where|filter|return|and|&&)\b|&&|\|\|/,
    not: /expect\(|\bjoin\b/i,
    added: 'less',
    removed: 'more',
    notFiles: /\.(vue|tsx|jsx|svelte|erb|haml|html?|css)$/,
  },
  // A search for a thing that now also asks whose it is.
  {
    kind: 'own-things-only',
    hints: [
      'user',
      'owner',
      'team',
      'org',
      'account',
      'tenant',
      'workspace',
      'project',
      'environment',
      'company',
      'vault',
    ],
    mark: /(?<token>\b(?:(?:project|environment|company|vault|org)_?[iI]d(?=["']?\s?[:=])|user_?uid|userUid|user_?id|userId|owner_?id|ownerId|team_?id|teamId|teamID|organi[sz]ation_?id|organi[sz]ationId|workspace_?id|workspaceId|account_?id|accountId|tenant_?id|tenantId))\s?["']?\s?[:=,})]/,
    // The same search, which asked of nobody before.
    insteadOf:
      /^(?!.*(?:user|owner|member|tenant|current|team|organi[sz]ation|workspace)).*\b(?:where|filter|find|delete|update|get)\w{0,20}\b/i,
    grownFrom: true,
    near: /\b(?:where|filter|find_by|findFirst|findUnique|find)\w{0,12}\b/i,
    not: /^\s*(?:public|private|async|def|func|function|@)\b|\bselect\b|\b(?:join|JOIN)\b|:\s?(?:string|number|String|Int)\b/,
    added: 'less',
    removed: 'more',
    // There is nobody who asks where a message of another company arrives, or in a person's own device.
    notFiles:
      /\.(vue|tsx|jsx|svelte|erb|haml|html?|css|kt|swift|dart)$|webhook|factor(?:y|ies)|migrat|(^|[/_.-])(jobs?|workers?|tasks?|cron|consumers?|listeners?|reports?|scripts?)([/_.-]|$)/i,
  },
  {
    kind: 'own-things-only',
    hints: [
      'current_user.',
      'policy_scope',
      'accessible_by',
      'for_user',
      'for_actor',
      'foractor',
      'foruser',
      'currentuser',
      'visible_',
      'visibleto',
      'viewable_by',
      'readable_by',
    ],
    mark: /(?<token>\bcurrent_user\.\w{2,40}\.(?:find|where|build)|\bpolicy_scope\(|\baccessible_by\(|\bfor_(?:user|actor)\(|\bfor(?:User|Actor)\(|\bvisible_?(?:by|to|for)(?:_user)?\(|\bvisibleTo\(|\b(?:viewable|readable)_by\()/,
    insteadOf: /\.(?:find|where|all|build|new|includes|visible|objects|published)\b|\bget_(?:object|list)_or_404\(/,
    notFiles: /\.(vue|tsx|jsx|svelte)$/,
    added: 'less',
    removed: 'more',
  },
  // Names of rights, where they are given, asked for or taken away.
  {
    kind: 'rights-changed',
    hints: ['permission', 'perm', 'role'],
    mark: /\b(?:User|Admin|Team|Org\w{0,12})?(?:Permissions?|PERMISSIONS?|Roles?|Scopes?)(?:\.|::)(?<token>[A-Z]\w{2,60})\b(?!\.\w{2,30}\()/,
    // A rank that only says how somebody is named or shown gives no right.
    near: /perm|allow|\bcan[A-Z_]|authori|requir|forbid|den(?:y|ied)|grant|guard|polic|access|scope|roles?\s?[:=].{0,20}[[({]|[[,]\s*$/i,
    // What a new deed asks for comes with the deed.
    not: new RegExp(
      String.raw`^\s*(?:export|public|private|class|case|def|function|func)\b|\bwhere\b|\bnot: ?|${ofOneDeed}`,
    ),
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
    severity: lowInScreens,
  },
  // Another right is asked for the same deed.
  {
    kind: 'rights-changed',
    hints: ['permission', 'perm', 'role'],
    mark: new RegExp(String.raw`(?<token>${ofOneDeed}[A-Z]\w{2,60})\b(?!\.\w{2,30}\()`),
    changed: replacedRight,
    severity: lowInScreens,
  },
  {
    kind: 'rights-changed',
    hints: [
      ':manage',
      ':read',
      ':write',
      ':create',
      ':update',
      ':delete',
      ':send',
      ':admin',
      ':view',
      ':edit',
      ':get',
      '.manage',
      '.read',
      '.write',
      '.create',
      '.update',
      '.delete',
      '.send',
      '.admin',
      '.view',
      '.edit',
      '_manage',
      '-manage',
    ],
    mark: /["'`](?<token>[a-z][a-z_-]{1,30}[:.](?:manage|read|write|create|update|delete|destroy|admin|send|view|edit|export|get|list|invite|approve|publish)(?:[_:.][a-z_]{2,20})?)["'`]/,
    near: /perm|scope|role|\bcan\b|grant|authori|abilit|\bacl\b|\bpm\(|polic/i,
    // The seal of a form carries a name like a right.
    not: /csrf/i,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
    severity: lowInScreens,
  },
  // The inner rules of a file whose name says that it decides who may do what.
  {
    kind: 'rights-changed',
    hints: ['if', 'return', '&&', '||', 'unless', 'and ', 'or '],
    files:
      /(^|\/)(permissions?|polic(?:y|ies)|abilities|authori[sz]ation|access[-_]?control|rbac|guards)\/[^/]+\.(ts|js|py|rb|go|php|cs|java|kt|exs?)$|(^|\/)[^/]*(permissions?|_policy|Policy|ability|abilities|authori[sz]er|authori[sz]ation|access[-_]?control|rbac|acl)\.(ts|js|py|rb|go|php|cs|java|kt|exs?)$/,
    roles: ['product'],
    mark: /^\s*(?<token>(?:\}?\s?else ?if|if|elsif|elif|unless|return|and|or|&&|\|\|)[ (!].{0,120})$/,
    near: /user|admin|role|owner|member|permission|allowed|can_?[A-Z_?]|visible|public|grant/i,
    not: new RegExp(String.raw`\?\.\w+\b.{0,3}$|logg?er|err\b|error|${ofNobody}`, 'i'),
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
    notFiles: /migrat|route|url|android|\/ui\/|(^|\/)(front(end)?|client)\//i,
  },
  // A name alone on its line, in a list of a file whose name says that it lists rights.
  {
    kind: 'rights-changed',
    hints: ["'", '"', '.'],
    files:
      /(^|\/)[^/]*(permissions?|abilit(?:y|ies)|capabilities|rbac|roles?|scopes?|acl|polic(?:y|ies)|rights)([-_.](constants?|list|map|config|schema|definitions?|sets?))?\.(ts|js|mjs|py|rb|go|php|cs|java|kt|exs?|rs|ya?ml|json)$/i,
    notFiles:
      /migrat|android|\/ui\/|(^|\/)(front(end)?|client|components?|hooks|locales?)\/|test|spec|i18n|retry|queue|password|pricing|retention|evict|cache|restart|security[-_]policy|secure_headers|(^|\/)(controllers?|entit(?:y|ies)|dtos?|api)\//i,
    roles: ['product', 'settings', 'data'],
    mark: /^\s*(?:- )?(?<token>["'][a-zA-Z][\w.:*/-]{2,60}["']|[A-Z]\w{2,30}\.[A-Z]\w{2,40}),?$/,
    not: /^\s*["'](?:use strict|utf-?8)/,
    near: /role|permission|scope|admin|owner|member|editor|viewer|allow|grant|access|polic|capabilit/i,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
  },
  // Rows of a table of rights: who, on what, to do what. New rows come with the new thing that they are about.
  {
    kind: 'rights-changed',
    hints: ['role', 'crud', 'permission', 'access'],
    files: /authori[sz]ation|permission|(^|\/|_)roles?[^/]*\.|access_?(control|profile)|rbac|(^|\/)acl/i,
    notFiles: /locale|i18n|test|spec|package(-lock)?\.json|\.github|schema/i,
    roles: ['data', 'settings', 'product'],
    mark: /^\s*["']?(?:CRUD|access_?profiles?|user_?roles?|grants?|permissions?|privileges?)["']?\s?:\s?(?<token>["'\[]?[\w, *.'":-]{1,80})/i,
    anyplace: true,
    changed: replacedRight,
  },
  {
    kind: 'deeds-recorded',
    hints: ['audit', 'paper_trail', 'record_event', 'activity', 'logaction', 'log_action', 'log_activity'],
    roles: ['product'],
    mark: /\b(?<token>(?:insert|create|write|record|log|add|emit)?_?[aA]udit(?:_?[lL]ogs?|_?[eE]vents?|_?[tT]rail)?\w{0,12}|has_paper_trail|record_event|logAction|log_action|log_activity|Activity::(?:add|event)|activity(?=\([^)]{0,40}\)->))!?\s?(?:\(|\.(?:create|log|insert|record|info|add)|$|\s:)/,
    not: /^\s*(?:def|defp|class|func|function|public|private|export|const|interface|type)\b|npm|@moduledoc/,
    // The same deed, written down by another part.
    saidOtherwise: /activity|audit|record_?event|log_?action/i,
    added: 'less',
    removed: 'more',
  },
];
