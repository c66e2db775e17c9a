import type { Mark } from '../mark.ts';

/** The value of an order to browsers that allows everything, and the ways to take an order back. */
const lifted =
  /X-Frame-Options["'\]):,=>\s]{0,12}(?:value["':\s]{1,6})?["']?(?:ALLOW|\*|nil\b|null\b|none\b|false\b|undefined\b|""|'')|Strict-Transport-Security["'\]):,=>\s]{0,12}(?:value["':\s]{1,6})?["']?(?:max-age=0\b|nil\b|null\b|none\b|false\b)|Referrer-Policy["'\]):,=>\s]{0,12}(?:value["':\s]{1,6})?["']?unsafe-url|Cross-Origin-Opener-Policy["'\]):,=>\s]{0,12}(?:value["':\s]{1,6})?["']?unsafe-none|(?:(?:\.|->)(?:remove|delete|unset|Del|except!?|removeHeader)[\s(]{1,2}|\bproxy_hide_header\s|\bmore_clear_headers\s["']?|\bHeader (?:always )?unset\s["']?|\bheader_remove\(|\bdelete_resp_header\([^"]{0,20})["']?(?:X-Frame-Options|X-Content-Type-Options|Strict-Transport-Security|Referrer-Policy|Cross-Origin-Opener-Policy)/i;

/** The names of orders to browsers, for what says them in other words. */
const ordersToBrowsers = /X-Frame-Options|Strict-Transport|X-Content-Type|Referrer-Policy|Cross-Origin-Opener/i;

/** What asks what somebody else ordered, gives the name of an order another name, or lists names. */
const readsOrLists =
  /\.get\(\s?["'`]|\bhas\(\s?["'`]|MakeFromLiteral|^\s*(?:\|\s*)?["'`][\w-]{5,40}["'`],?;?\s*$|reason:/i;

/** A note of the browser that comes along from any site. */
const sentFromAnywhere = /same_?site\w{0,12}["']?\s{0,3}(?:=>|[:=])\s{0,3}["':]{0,2}(?:\w{1,24}\.)?(?:SameSite)?none/i;

const rawHints = [
  'raw',
  'html_safe',
  '{!!',
  'safe',
  'dangerouslyset',
  'v-html',
  'innerhtml',
  'mark_safe',
  'template.html(',
  'bypasssecurity',
  'yaml.load(',
  'pickle.load',
  'eval(',
  'unserialize(',
];
/** What came from elsewhere, shown or run as it is. */
const shownRaw =
  /(?<token><%=\s?raw\b|\.html_safe\b|\{!!\s|\|\s?safe\b|dangerouslySetInnerHTML|\bv-html=|\.innerHTML\s{0,4}=(?!=)|\[innerHTML\]|\bmark_safe\(|Html\.Raw\(|template\.HTML\(|bypassSecurityTrust\w{2,12}|\byaml\.load\(|\bpickle\.loads?\(|\beval\(|\bunserialize\()/;
/** A text of our own, a translation among them. */
const shownByUs =
  /["']\)?\.html_safe|safe_load|SafeLoader|=\s?["'`]{2}|\.innerHTML\s{0,4}\+?=\s{0,4}(?:'[^']*'|"[^"]*")\s?;?\s*$|\$?\b[tTL]\(\s?["'`]|translate|gettext|i18n|trans\w{0,12}\(|\b__\(|[lL]ocali[sz]/;

/** Marks of what keeps strangers, forgers and thieves out: rules on passwords, orders to browsers, seals, what is cleaned before use, what stays secret. */
export const protectionMarks: readonly Mark[] = [
  // A pass to stay signed in that is taken even after its last day.
  {
    kind: 'pass-lifetime',
    hints: ['verify_exp', 'ignoreexpir', 'ignore_expir', 'validatelifetime', 'validate_exp', 'requireexpir'],
    mark: /\b(?:(?<token>verify_exp(?:iration)?|validate_exp|ValidateLifetime|RequireExpirationTime)["']?\s?(?:=>|[:=])\s?false|ignore_?expiration["']?\s?[:=]\s?true)\b/i,
    not: /expect|logout|refresh/i,
    notFiles: /(^|\/)tests?\/|test/i,
    roles: ['product', 'settings'],
    added: 'more',
    removed: 'less',
  },
  // Calls to addresses that others choose stay away from our own network.
  {
    kind: 'inner-network',
    hints: ['ssrf', 'private', 'internal', 'loopback', 'wp_safe_remote'],
    roles: ['product', 'settings'],
    mark: /(?<token>\bwp_safe_remote_\w{3,8}|\b\w{0,30}(?:ssrf|SSRF|Ssrf)_?(?:[pP]rotect|[sS]afe|[fF]ilter|[gG]uard|[cC]heck|[aA]gent|[vV]alidat|[pP]revent)\w{0,20}|\b(?:ssrf_?(?:filter|proxy)|SsrfFilter|PrivateAddressCheck|private_address_check|ssrfcheck|request-filtering-agent)\b|\b(?:is|block|deny|reject|allow|disallow)_?(?:[pP]rivate|[iI]nternal|[lL]oopback|[lL]ocal)_?(?:I[pP]s?|ip|[aA]ddress(?:es)?|[hH]osts?|[nN]etworks?|[uU]rls?)\w{0,16}\b)/,
    not: /^\s*(?:(?:export|public|private|protected|internal|static|async|final)\s+)*(?:class|def|defp|function|func|fun|fn|interface|const|let|var|type)\s|expect\(|describe\(/,
    notFiles: /\.(vue|tsx|jsx|svelte|html?|css|md|tf|ya?ml)$/,
    added: 'less',
    removed: 'more',
  },
  // A name of a file that came from outside is kept inside one folder.
  {
    kind: 'input-cleaned',
    hints: ['filepath.islocal', 'securejoin', 'safe_join', 'safejoin', "'..", '"..', 'traversal'],
    roles: ['product'],
    mark: /(?<token>\bfilepath\.IsLocal\(|\bsecurejoin\b|\bsafe_join\(\s?(?:\w{0,24}(?:dir|path|root|folder)\w{0,12}|os\.|current_app)|\bSafeJoin\(|\b(?:str_contains|strpos|strings\.Contains|strings\.HasPrefix)\(.{0,60}["']\.\.[/\\]{0,2}["']|\.(?:includes|contains|include\?|indexOf|startsWith|start_with\?)\(\s?["']\.\.[/\\]{0,2}["']|["']\.\.[/\\]{0,2}["'] in )/i,
    notFiles:
      /\.(vue|tsx|jsx|svelte|html?|css)$|(^|\/)(scripts?|tools?|cli|cmd|build|components?|client|frontend|web\/src)\//i,
    added: 'less',
    removed: 'more',
  },
  // Rules on passwords.
  {
    kind: 'password-rule',
    hints: [
      'zxcvbn',
      'pwned',
      'uncompromised',
      'password::',
      'mixedcase',
      'auth_password_validators',
      'requireuppercase',
      'requiredigit',
      'password_strength',
      'passwordstrength',
      'password_complexity',
      'lockable',
      'maxfailedaccess',
      'maximum_attempts',
      'lockout',
      'requirenonalpha',
      'password_policy',
      'bcrypt',
    ],
    mark: /(?<token>zxcvbn|\bpwned\w{0,12}|uncompromised|Password::(?:min|defaults)|->mixedCase\(|AUTH_PASSWORD_VALIDATORS|Require(?:Uppercase|Digit|NonAlphanumeric|Lowercase)|[pP]assword_?(?:[sS]trength|[cC]omplexity|[pP]olicy)|:lockable|MaxFailedAccessAttempts|maximum_attempts|\w{0,12}[lL]ockout\w{0,16})/,
    // A way around the rule is no stricter rule.
    not: /disabl|skip|bypass|ignor|without|turn_?off/i,
    added: 'less',
    removed: 'more',
  },
  // Flags of the note that keeps somebody signed in, and other orders to browsers.
  {
    kind: 'browser-protection',
    hints: ['samesite', 'same_site', 'httponly', 'http_only', 'secure'],
    mark: /(?:\b|_)(?<token>same_?site(?:_protection)?|http_?only|cookie_?secure|secure)["']?\s{0,3}(?:=>|[:=])\s{0,3}(?:env\([^)]{0,60}|!?(?:Rails\.env|process\.env|import\.meta\.env|settings|config|app\.config|is_?prod\w{0,10}|use_?(?:https|ssl)|production)\b|["':]{0,2}(?:strict|lax|true|http\.SameSite(?:Strict|Lax)Mode)\b)/i,
    near: /cookie|session/i,
    // The same order in other words.
    saidOtherwise: /secure\w*["']?\s?(?:=>|[:=])\s?(?!false|0|nil|none|null)/i,
    // A note that other sites may send must be sealed: the seal only pays for the opening.
    notBeside: sentFromAnywhere,
    // What only a developer's own machine does guards nobody.
    notFiles: /(^|[/._-])(?:development|dev|local)(?:[/._-]|$)/i,
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'browser-protection',
    hints: ['csrf', 'forgery', 'crossoriginprotection', 'antiforgery', 'xsrf'],
    mark: /(?<token>require_csrf\s?=\s?True|\bprotect_from_forgery|\bcsrf_protect\b|\bcsurf\b|CrossOriginProtection|csrfProtection|Validate(?:Anti)?\w{0,6}ForgeryToken|verify_?csrf\w{0,12}|checkCsrf\w{0,12}|protect_?xsrf)/i,
    not: /except|exempt|skip|false|withoutMiddleware/i,
    notUnder: /withoutMiddleware/,
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'browser-protection',
    hints: [
      'helmet(',
      'strict-transport',
      'x-content-type',
      'x-frame-options',
      'referrer-policy',
      'permissions-policy',
      'content-security-policy',
      'cross-origin-opener',
      'x-xss',
    ],
    mark: /(?<token>\bhelmet\(|Strict-Transport-Security|X-Frame-Options|Referrer-Policy|Permissions-Policy|Cross-Origin-Opener-Policy)/i,
    not: readsOrLists,
    notReadOn: lifted,
    saidOtherwise: /helmet/,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
  // An order to browsers that allows everything, or is taken back where it is given.
  {
    kind: 'browser-protection',
    hints: ['strict-transport', 'x-content-type', 'x-frame-options', 'referrer-policy', 'cross-origin-opener'],
    // Shorter names than above: an order that is lifted is not the order that moved here.
    mark: /(?<token>Transport-Security|Content-Type-Options|Frame-Options|Referrer-Poli|Opener-Policy)/i,
    readOn: lifted,
    // Told already by what stood there before, or stands there now.
    saidOtherwise: ordersToBrowsers,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  // A message from another company is believed only when its seal is right.
  {
    kind: 'sender-checked',
    hints: [
      'constructevent',
      'signature',
      'hash_hmac',
      'timingsafe',
      'secure_compare',
      'compare_digest',
      'hmac.equal',
      'constanttime',
      'verify_webhook',
      'hash_equals',
      'messagedigest.isequal',
      'verifywebhook',
    ],
    mark: /(?<token>\bconstructEvent\b|\b(?:verify|check|validate|is_?valid|valid)_?\w{0,12}_?[sS]ignature\w{0,10}\b|\bhash_hmac\(|timingSafeEqual|secure_compare|compare_digest|hmac\.Equal|ConstantTimeCompare|\bhash_equals\b|MessageDigest\.isEqual|\bverify_?[wW]ebhook\w{0,12})/,
    // Comparing in constant time guards passwords and codes too.
    near: /sign(?!.?(?:in|up|out|on))|hmac|hub|webhook|payload|constructEvent/i,
    not: /^\s*(?:export|public|private|def|function|func)\b/,
    notWrittenHere: true,
    added: 'less',
    removed: 'more',
  },
  // What people type is made harmless before it is used or shown.
  {
    kind: 'input-cleaned',
    hints: [
      'sanit',
      'escape',
      'htmlspecialchars',
      'htmlentities',
      'strip_tags',
      'dompurify',
      'bleach',
      'htmlencode',
      'secure_filename',
      'shlex',
      'safe_load',
      'clean_html',
      'saferedirect',
      'safe_redirect',
      'safe_url',
      'is_safe',
      'url_from',
      'islocalurl',
      'validateredirect',
    ],
    mark: /\b(?<token>saniti[sz]e(?!d(?:_|[A-Z]|\b)|_?(?:[cC]olou?r|[nN]umber|[pP]hone|[dD]ate|[sS]lug|[wW]hitespace|[sS]paces?|[aA]mount|[pP]rice|[cC]urrency|[lL]ocale|[nN]ame(?!s?_?(?:[hH]tml|[fF]ile)))\w{0,12}\b)\w{0,30}(?!\(?\s?["'])|Saniti[sz]e\w{0,24}|html_escape|[eE]scape_?[hH][tT][mM][lL]\w{0,8}|htmlspecialchars|htmlentities|strip_tags|DOMPurify\.sanitize|CGI\.escape\w{0,8}|ERB::Util\.\w{1,16}|bleach\.clean|HtmlEncode|html\.EscapeString|template\.HTMLEscape\w{0,8}|secure_filename|(?:shell|sql_)escape\w{0,8}|escapeshell\w{3}|shlex\.quote|safe_load|clean_html|isSafe(?:Redirect|Url)\w{0,12}|safe_?[rR]edirect\w{0,12}|is_safe_url|url_has_allowed_host_and_scheme|IsLocalUrl|ValidateRedirect\w{0,12})\b/,
    not: /^\s*(?:(?:export|public|private|protected|static|async)\s+)*(?:def|defp|function|func|fun|const) .{0,40}(?:saniti|escape|safe)/i,
    // In a screen only what concerns marks of pages: there, to clean may also mean to tidy.
    notFiles: /\.(vue|tsx|jsx|svelte)$|ignore$/,
    // The same was cleaned already, or is still.
    saidOtherwise:
      /saniti[sz]|escape|htmlspecialchars|htmlentities|strip_tags|purify|bleach|clean_?html|safe_load|shlex/i,
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'input-cleaned',
    hints: rawHints,
    mark: shownRaw,
    not: shownByUs,
    notFiles: /\.(?:bundle|min)\.js$|(^|\/)(?:dist|build|vendor)\//,
    // It was shown as it came before, in other words.
    saidOtherwise: /safe_?html|html_safe|\braw\b|innerHTML|v-html|SetInnerHTML|mark_safe/i,
    added: 'more',
  },
  {
    kind: 'input-cleaned',
    hints: rawHints,
    mark: shownRaw,
    not: shownByUs,
    // What goes with the part that showed it was not made harmless.
    insteadOf:
      /\{\{|<%=|\btextContent\b|\binnerText\b|saniti[sz]|purify|escape|v-text|safe_load|SafeLoader|\bjson\b|literal_eval/i,
    grownFrom: true,
    removed: 'less',
  },
  {
    kind: 'input-cleaned',
    hints: ['dompurify', 'sanitizehtml', 'sanitize_html', 'escapehtml', 'domsanitizer'],
    files: /\.(vue|tsx|jsx|svelte)$/,
    mark: /\b(?<token>DOMPurify\.sanitize|saniti[sz]e_?[hH]tml|escapeHtml|DomSanitizer)\b/,
    added: 'less',
    removed: 'more',
  },
  // Which files people may hand in.
  {
    kind: 'input-cleaned',
    hints: ['extension', 'mime', 'content_type', 'contenttype', 'file_type', 'filetype', 'file type'],
    mark: /(?<token>\b(?:allowed|accepted|permitted|valid)_?(?:file_?)?(?:extensions?|mime_?types?|content_?types?|file_?types?)\b|["']\w{0,24}\|?(?:mimes|mimetypes):|\bFile(?:Type|Extension)Validator\b|\b(?:invalid|unsupported|disallowed|forbidden)[ _]?(?:image |file )?(?:extension|file[ _]?type|mime[ _]?type|content[ _]?type)(?:s?\b|_(?:error|message)\b))/i,
    not: /NotNull\(/,
    // The same question under another name.
    saidOtherwise: /extension|mime_?type|content_?type|file_?type/i,
    // What a picker of files offers keeps nothing out.
    notFiles: /\.(vue|tsx|jsx|svelte|css|dart|swift|kt)$/,
    added: 'less',
    removed: 'more',
  },
  // Addresses that a guard lets through: a name added to its list of exceptions.
  {
    kind: 'browser-protection',
    hints: ["'", '"'],
    files: /csrf|forgery|xsrf/i,
    mark: /^\s*(?<token>["'][\w/*.:{}-]{2,80}["']),?\s*$/,
    near: /except|exempt|exclude|skip|ignore/i,
    added: 'more',
    removed: 'less',
  },
  // A question to the database that was put together from pieces of text.
  {
    kind: 'input-cleaned',
    hints: ['where', 'query', 'execute', 'exec', 'find_by_sql', 'raw'],
    mark: /\b(?<token>where|query|execute|exec|find_by_sql|raw)\w{0,8}\(\s?f?["'`][^"'`]{0,160}(?:#\{|\$\{|\{\w|%s["']\s?%)/i,
    insteadOf: /\?|:\w|\$\d|bind|param/i,
    removed: 'less',
    files: /\.(rb|py|ts|js|php|go|java|kt|cs|exs?)$/,
  },
  // A secret that stood in the code is read from elsewhere.
  {
    kind: 'secret-moved-out',
    hints: ['password', 'secret', 'key', 'token'],
    mark: /\b(?<token>\w{0,30}(?:password|secret|api_?key|access_?key|auth_?token))["']?\s?(?:=>|[:=])\s?["'][^"'$\s{<%]{8,80}["']/i,
    insteadOf:
      /ENV\b|process\.env|environ|getenv|env\(|System\.(?:get|fetch)_env|secretKeyRef|valueFrom|credentials|\$\{[A-Z]|["'](?:your[_ -]\w|change[_ -]?me|replace[_ -]|redacted|<[\w -]{3,40}>|x{4,}|\*{4,})/i,
    not: /example|changeme|placeholder|test|dummy/i,
    removed: 'less',
  },
  {
    kind: 'fewer-rights-for-program',
    hints: ['user '],
    files: /(^|\/)(dockerfile|containerfile)[^/]*$|\.dockerfile$/i,
    mark: /^USER\s+(?!root\b|0\b)(?<token>\S+)/i,
    added: 'less',
    removed: 'more',
  },
];
