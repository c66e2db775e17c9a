import type { Mark } from '../detectors/findMarks.ts';

const replacedRight = { kind: 'rights-changed', effect: 'unclear' } as const;

/** Files whose name says that they decide who may do what. */
const decides =
  /(^|\/)(permissions?|polic(?:y|ies)|abilities|authori[sz]ation|access[-_]?control|rbac|guards?|authz|authority)\/[^/]+\.(ts|js|py|rb|go|php|cs|java|kt|exs?|clj|rs)$|(^|\/)[^/]*(permissions?|_policy|Policy|ability|abilities|authori[sz]er|authori[sz]ation|authz|access[-_]?(?:control|read|store|service|checker)|rbac|acl|Guard|_guard|\.guard)[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|exs?|clj|rs)$/;

/** More marks of who may get in, see or do what: orders above a function, refusals by another name, rules that only change inside. */
export const guardMarks: readonly Mark[] = [
  // An order above a function: only who has just signed in again, who is of the staff, who pays.
  {
    kind: 'access-checked',
    hints: ['_required'],
    files: /\.py$/,
    mark: /^\s*@(?:\w+\.)?(?<token>(?:sudo|re_?auth\w{0,12}|staff\w{0,8}|owner|superuser|member\w{0,6}|api_?key|account|fresh_\w{2,10}|mfa|two_factor|otp|verified\w{0,8}|confirmed\w{0,8}|jwt|session|signed_?in|logged_in|manager|editor|internal|scope)_required)\b/,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // A refusal by another name than those of the common frameworks.
  {
    kind: 'access-checked',
    hints: ['forbidden', 'unauthori', 'denied', 'notallowed', 'not_allowed', 'insufficientrights'],
    roles: ['product'],
    mark: /(?:\b(?:errors?|apierrs?|apperrors?|problem|Problem(?:\.user)?|httperrors?|httpx?|e|err|fault|ErrorCode|reason|codes|response|res|ctx|c|r)(?:\.|::)|\bnew_?|\bNew)(?<token>(?:http_?)?(?:[fF]orbidden|[uU]nauthori[sz]ed|[pP]ermission_?[dD]enied|[aA]ccess_?[dD]enied|[iI]nsufficientRights|[nN]ot_?[aA]llowed)(?:_?[eE]rror|[eE]xception|[rR]esponse)?)\s?(?:\(|\)|,)/,
    not: /[!=]==?|\bcase\b|\bcatch\b|\bis\b|errors\.(?:Is|As)\(|expect|^\s*(?:def|func|function|class|public|export|const|case)\b|method_?not_?allowed/i,
    notFiles: /\.(vue|tsx|jsx|svelte|html?)$|(^|\/)(errors?|exceptions?)[^/]*$|test/i,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // An address that only some may reach, by the rule beside it.
  {
    kind: 'access-checked',
    hints: ['constraint'],
    files: /routes?[^/]*\.rb$|(^|\/)routes\/.*\.rb$/,
    mark: /\bconstraints?(?:\s|:\s?|\(|\s?=>\s?)\s?:?(?<token>\w{0,40}(?:Admin|Auth|Staff|Role|Signed|Internal|Permission|admin|auth|staff|signed|internal)\w{0,40})/,
    anyplace: true,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // A rule that keeps its name, and now says something else.
  {
    kind: 'rights-changed',
    hints: ['can', 'allowed', 'access', 'may', 'authori', 'permitted'],
    roles: ['product'],
    mark: /^\s*(?:(?:const|let|var|val|final|bool|boolean|\$)\s?)?(?<token>(?:can[A-Z]|can_|may[A-Z]|may_|isAllowed|is_allowed|isAuthori[sz]ed|is_authori[sz]ed|hasAccess|has_access|isPermitted|allowedTo)\w{0,40}\s?(?::\s?\w{2,12}\s?)?:?=(?:\s.{4,140})?)$/,
    not: /use[A-Z]\w+\(|cancel|canvas|candid|await |fetch|=\s?\{|canon|\bcanHover|canScroll|canGo|canPlay|canUndo|canRedo|canSubmit|canSave|canNext/i,
    near: /role|admin|owner|permission|\bis[A-Z]\w+|user|member|polic|scope|author|allow/i,
    changed: replacedRight,
    severity: () => 'low',
  },
  // A role asked for in a search of who belongs where.
  {
    kind: 'rights-changed',
    hints: ['role'],
    files: /\.(py|ts|js|rb|php|go)$/,
    notFiles: /migrat|seed|test|spec|fixture|schema|(^|\/)(components?|front(end)?|client|web\/core)\//i,
    roles: ['product'],
    mark: /\b(?<token>role(?:__in|__gte|_id)?["']?\s?(?:=|:|=>|>=|==)\s?(?:\[\s?)?(?:\d{1,3}\b|["'](?:admin|owner|member|manager|guest|editor)\w{0,8}["']|[A-Z]\w{2,30}\.(?:ADMIN|OWNER|MEMBER|GUEST)\w{0,10}(?:\.value)?))/i,
    near: /member|user|exists|filter|where|find|request|permission|session/i,
    not: /aria-|role="|create\(|new |insert|column|expect|ROLE_CHOICES|default/i,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
    severity: () => 'low',
  },
  // The name of a right, where a function with a name of its own asks for it.
  {
    kind: 'rights-changed',
    hints: [
      '.read',
      '.list',
      '.create',
      '.update',
      '.delete',
      '.manage',
      '.write',
      ':read',
      ':list',
      ':create',
      ':update',
      ':delete',
      ':write',
    ],
    roles: ['product'],
    mark: /["'`](?<token>[a-z][a-z_-]{1,30}[:.](?:manage|read|write|create|update|delete|destroy|admin|send|view|edit|export|get|list|invite|approve|publish)(?:[_:.][a-z_]{2,20})?)["'`]/,
    near: /\b(?:can|may|must|require|check|ensure|assert|has|with|verify)[A-Z]\w{2,30}\(|\bauth\.\w+\(|\bguard\b|\bacl\b/,
    not: /\bt\(|\$t\(|track|log\.|event|emit|queue|translate|i18n|expect/i,
    notFiles: /test|spec|locale|\.(vue|svelte)$/i,
    changed: replacedRight,
  },
  // A right asked for in the usual words of a framework, where something is done and not only shown.
  {
    kind: 'rights-changed',
    hints: ['can', 'gate::', 'authorize', 'denies', 'allows'],
    files: /\.(php|rb|ts|js|ex|exs)$/,
    notFiles:
      /test|spec|stories|(^|\/)(components?|front(end)?|client|app\/(?:components|scenes|hooks|menus)|resources)\//i,
    roles: ['product'],
    mark: /(?<token>->can(?:not)?\(\s?["'][\w.:-]{2,60}["']|\bGate::(?:allows|denies|authorize|check)\(\s?["'][\w.:-]{2,60}["']|\bcan\?[ (]:?@?\w{2,30}, ?:?\w{2,40}|\.can\?\(:\w{2,60}|\b(?:can|cannot|authorize)\(\s?\w{2,20}, ?["']\w{2,40}["'])/,
    near: /\bif\b|unless|return|abort|throw|raise|&&|\|\||where|or\(|and\(|before/,
    not: /expect\(|^\s*(?:def|function)\b/,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
  },
  // A list of rights under a name, with another content.
  {
    kind: 'rights-changed',
    hints: ['permission', 'role', 'scope'],
    roles: ['product', 'settings'],
    notFiles: /test|spec|migrat|android|locale|seed/i,
    mark: /^\s*(?:export\s+)?(?:const|let|var|public static)?\s?(?<token>[A-Z][A-Z_]{0,30}(?:PERMISSIONS?|ROLES?|SCOPES?)[A-Z_]{0,20}(?::\s?[\w[\]<>., ]{2,60})?\s?=\s?[[({].{3,200})/,
    not: /READ_EXTERNAL|Manifest\./,
    changed: replacedRight,
  },
  // A condition alone on its line, in a file that decides.
  {
    kind: 'rights-changed',
    hints: ['&&', '||', ' and ', ' or ', '?'],
    files: decides,
    notFiles: /migrat|route|url|android|\/ui\/|(^|\/)(front(end)?|client|components?)\/|test|spec/i,
    roles: ['product'],
    mark: /^\s*(?<token>(?:&& |\|\| )?!?\(?!?@?[a-z]\w{0,30}(?:(?:\.|&\.|->|\?\.)\w{1,40}){0,3}[?!]?(?:\([^()]{0,60}\))?\s?(?:(?:&&|\|\||\band|\bor)\s.{2,140}|\|\||&&)?)$/,
    near: /user|admin|role|owner|member|permission|allowed|can_?[A-Z_?]|visible|public|grant|scope/i,
    // How a store is handed in gives nobody a right.
    not: /logg?er|err\b|error|(?:repository|Service|Store|Factory)\)|^\s*\w+$|^\s*(?:end|else|return|super|do|raise|nil|true|false)\b|=\s|import/i,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
  },
  // The same with a word of choice, in files whose names are shortened.
  {
    kind: 'rights-changed',
    hints: ['if', 'return', '&&', '||', 'unless'],
    files:
      /(^|\/)[^/]*(authz|_guard|\.guard|authori[sz]e)[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|exs?|rs)$|(^|\/)authz\//i,
    notFiles: /migrat|android|\/ui\/|(^|\/)(front(end)?|client|components?)\/|test|spec/i,
    roles: ['product'],
    mark: /^\s*(?<token>(?:\}?\s?else ?if|if|elsif|elif|unless|return|&&|\|\|)[ (!].{0,120})$/,
    near: /user|admin|role|owner|member|permission|allowed|can_?[A-Z_?]|visible|public|grant|scope/i,
    not: /\?\.\w+\b.{0,3}$|logg?er|err\b|error/,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
  },
  // A search that asks, on its own line, whose thing it is.
  {
    kind: 'own-things-only',
    hints: [
      'request.user',
      'current_user',
      'currentuser',
      'ctx.user',
      'session.user',
      'auth.user',
      'auth.uid',
      'auth::id',
      'auth()->id',
      'request->user',
      'viewer.id',
      'req.user',
    ],
    roles: ['product'],
    mark: /(?:\b(?:filter|where|find_by!?|find|exclude|get|get_or_404|get_object_or_404|exists|count|findFirst|findUnique|findMany|findOne|findOneBy|findBy|scope|delete|deleteMany|update|updateMany|eq|Q)\w{0,8}\(?[ (].{0,120}?)["'\s(,{:](?<token>(?:user|owner|author|creator|created_?by|member|team|organi[sz]ation|account|tenant|workspace|recipient|assignee)(?:_?[uU]?[iI]d|__in)?)["']?\s?(?::|=>|=|,)\s?(?:self\.)?(?:request\.user|current_?[uU]ser|ctx\.(?:user|session\.user)|session\.user|auth\.(?:user|uid)|Auth::id\(\)|auth\(\)->id\(\)|\$request->user\(\)|viewer\.id|req\.user)/,
    not: /\b(?:create|new|insert|build|update_or_create|get_or_create|log|audit)\w{0,8}\(|expect\(/,
    notFiles: /\.(vue|tsx|jsx|svelte|erb|haml|html?|css)$|test/i,
    added: 'less',
    removed: 'more',
  },
  // Where people are sent after signing in: only to our own pages.
  {
    kind: 'input-cleaned',
    hints: [
      'safe_return',
      'safereturn',
      'safe_next',
      'safenext',
      'safe_local',
      'relative_url',
      'relativeurl',
      'is_relative',
      'isrelative',
      'is_local_url',
      'islocalurl',
      'sanitizeredirect',
      'sanitize_redirect',
      'is_internal_url',
      'isinternalurl',
      'open_redirect',
      'sameorigin',
    ],
    roles: ['product'],
    mark: /\b(?<token>safe_?(?:return|next|local)_?(?:path|url|to)?\w{0,8}|is_?(?:relative|local|internal)_?(?:url|path|redirect)\w{0,8}|sanitize_?redirect\w{0,10}|isSameOrigin\w{0,8})\b/i,
    not: /^\s*(?:(?:export|public|private|protected|static|async)\s+)*(?:def|defp|function|func|fun|const)\s/,
    notFiles: /test|spec/i,
    added: 'less',
    removed: 'more',
  },
  // Who may set an automatic job going from outside.
  {
    kind: 'outsiders-rights',
    hints: ['author_association', 'head.repo.full_name', 'head.repo.fork'],
    files: /\.github\/workflows\//,
    roles: ['settings', 'product'],
    mark: /\b(?<token>author_association|head\.repo\.(?:full_name|fork))\b/,
    anyplace: true,
    added: 'less',
    removed: 'more',
    severity: () => 'low',
  },
  // A last day for keys and links that had none.
  {
    kind: 'pass-lifetime',
    hints: [
      'max_token',
      'max_session',
      'token_duration',
      'token_lifetime',
      'expires_at',
      'expiresat',
      'expires_in',
      'expiresin',
    ],
    roles: ['product'],
    mark: /(?<token>\bMAX_(?:TOKEN|SESSION|API_?KEY|LINK|INVIT\w{2,6})_(?:DURATION|LIFETIME|AGE|TTL|VALIDITY)\b|\bvalidates :expires_at\b.{1,60}presence|^\s*presence: true.{0,20}expires)/i,
    added: 'less',
    removed: 'more',
  },
];
