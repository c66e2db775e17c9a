import type { Mark } from '../mark.ts';

/** What names or describes a person. */
const person =
  'e_?mails?(?:_?address)?|phone(?:_?number)?|first_?name|last_?name|full_?name|birth_?date|date_?of_?birth|postcode|zip_?code|ip_?address|address';

/** Loaded from the machines of others. */
const fromOutside = /https?:\/\/(?!localhost|127\.)/;
/** What builds and tests the product, shows it to developers or fills its store; and code that no browser runs. */
const notPages =
  /workflows|dockerfile|webpack|vite\.config|jest|(^|\/)package\.json$|preview|stories|storybook|playground|(^|\/)(scripts?|tasks?|seeds?|jobs?|imports?|mix)\/|\.(ex|exs|rb|py|go|java|kt|cs|rs|sh|sql)$/i;
/** The head of what is read from a request. */
const inwards =
  /\b(?:class|struct|record|interface|type|input)\s+\w{0,40}(?:[aA]mend|[uU]pdate|[cC]reate|[eE]dit|[aA]dd|[rR]egister|[iI]nvite|[rR]equest|[iI]nput|[fF]orm|[cC]ommand|[uU]psert|[pP]arams)/;

/** Marks of what is known of people, who sees it and how long. */
export const peopleMarks: readonly Mark[] = [
  // What people see and do on their screen is filmed.
  {
    kind: 'screens-recorded',
    hints: ['replay', 'recording', 'logrocket', 'fullstory', 'smartlook', 'rrweb', 'mouseflow', 'openreplay', 'hotjar'],
    roles: ['product', 'settings'],
    mark: /(?<token>\b(?:replayIntegration|new (?:Sentry\.)?Replay|Sentry\.Replay)\(|\breplays(?:Session|OnError)SampleRate["']?\s?[:=]\s?(?=[1-9]|0\.\d)|\bLogRocket\.init\(|\bFullStory\.init\(|\bFS\.init\(|\bsmartlook\(["']init|\brrweb\.record\(|\bstart_?Session_?(?:Recording|Replay)\(|\b(?:posthog|clarity|sentry|replay|tracker)\w{0,8}\.start_?(?:Recording|Replay)\(|\benable_?(?:Session_?)?(?:Recording|Replay)s?["']?\s?[:=]\s?true|\bdisable_session_recording["']?\s?[:=]\s?false|\bsessionReplaySampleRate["']?\s?[:=]\s?[1-9]|\bsession_?replay["']?\s?[:=]\s?true)/i,
    // How many visits are filmed is read from elsewhere.
    saidOtherwise: /replays?_?(?:Session|OnError)_?SampleRate|sessionReplaySampleRate/i,
    not: /expect\(|audio|voice|microphone|video|meeting|camera|screenRecording/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'people-in-records',
    hints: ['log', 'console', 'timber'],
    roles: ['product'],
    mark: new RegExp(
      `\\b(?:log(?:ger|ging)?|console|Log|_logger|slog|LOG|LOGGER|Logger|Timber)(?:\\.|::|->|\\(|!\\()\\w{0,12}\\(?.{0,140}?(?:[.{($[>=]|[,+]\\s)\\s?[\\w.]{0,24}?(?<![a-z])(?<token>e?mail(?:_?[aA]ddress)?|ip_?[aA]ddress|getIp\\w{0,10}|remote_?ip|remoteAddr|phone\\w{0,7}|full_?[nN]ame|user_?name|userName)\\b(?!["']?\\s\\w)`,
    ),
    not: /console\.log\("|log\.(?:date|entry)|mailer|failed to send|\b(?:path|template|folder|directory|file)\w{0,12}\}/i,
    // What a command prints for who runs it is no record.
    notFiles: /(^|\/)(cli|cmd|commands?|scripts?|seeds?|bin)\//i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'people-handed-out',
    hints: ['mail', 'phone', 'name', 'birth', 'address', 'code'],
    files:
      /(serializ|jbuilder|presenter|transformer|\/resources?\/|[-_.]?dto|_json\.ex|api_?view|export|csv|xlsx|report|extract)[^/]*(\/[^/]*)?$/i,
    notFiles:
      /[tT]est|[sS]pec|[mM]ail|\.css$|\.scss$|[tT]ranslations?|[iI]mport|(^|[/_.-])(update|create|amend|upsert|add|edit|new|patch|register|invite|input|command|params?|form)[_.-]|(Update|Create|Amend|Upsert|Edit|Patch|Register|Invite|Request|Input|Command|Params|Form)[A-Z]?\w{0,24}\.\w+$/,
    roles: ['product'],
    mark: new RegExp(
      `^\\s*(?:[-:"'*]|attributes?\\b|field\\b|json\\.|expose\\b|t\\.|csv|\\w{1,20}\\s?<<|\\[|public\\s+\\w{1,20}\\??|private\\s+\\w{1,20})?.{0,12}?\\b(?<token>${person})["']?\\s?(?:=>|:|,|$|\\)|\\{|;)`,
      'i',
    ),
    not: /^\s*(?:import|return|if|def|const|expect|@Valid)|validat|required|placeholder|\bdelegate\b|^\s*@\w+\s?=/i,
    // What people send us is not what we hand out.
    notUnder: inwards,
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'visits-measured',
    hints: [
      'ga4',
      'gtag',
      'data-track',
      'datalayer',
      'trackevent',
      'track_event',
      'trackpage',
      '_paq',
      'fbq(',
      'data-ga',
      'analytics.',
      'posthog.',
      'mixpanel.',
      'plausible(',
      'umami.track',
      'umami-event',
      'usetrack',
      'hotjar',
      'clarity(',
      'matomo',
      'googletagmanager',
      'data-gtm',
      'tracking:',
    ],
    notFiles: /\.(css|scss|less|svg)$|fontawesome|(^|\/)(?:vendor|icons?)\/|brands\.js$|(?:^|[/._-])csp[^/]*$/i,
    roles: ['product', 'settings'],
    mark: /(?<token>\bdata-ga4?[\w-]{0,30}|\bga4[-_]\w{2,30}|\bgtag\(|dataLayer\.push|\bdata-track[\w-]{0,20}|\bdata-gtm[\w-]{0,20}|\btrack_?(?:event|Page\w{0,8})\b|\b_paq\.push|\bfbq\(|\banalytics\.(?:track|identify|page|log\w{2,12}|capture)\(|\bmixpanel\.\w{3,12}\(|\bplausible\(|\bumami\.track|data-umami-event|\bhotjar\b|\bclarity\(\s?["'](?:set|event|identify|consent|start|stop|upgrade)["']|googletagmanager\.com|google-analytics\.com|\bmatomo\b)/i,
    // What a program of ours tells its keepers of its own work follows no visitor.
    not: /^\s*(?:const|let|var) \{|\bmatomo(?::\s?\{|\.\w{0,8}id\b)|_MATOMO_(?:SITE_)?ID\b|script-src|connect-src|img-src|content.security|dns-prefetch|preconnect|opt-?out|violation|blocked|end_?with|^\s*#?\s?[A-Z_]{3,60}=|telemetry_?client|console\.|\blog(?:ger)?[.(]/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'people-asked',
    hints: [
      'consent',
      'cookie',
      'do_not_track',
      'donottrack',
      'opt_out',
      'optout',
      'opt-out',
      'opted_out',
      'tarteaucitron',
      'axeptio',
      'didomi',
      'onetrust',
      'click_tracking',
      'clicktracking',
      'open_tracking',
      'gdpr',
      'rgpd',
      'disable_tracking',
      'disabletracking',
      'anonymize_ip',
      'anonymizeip',
      'unsubscribe',
    ],
    roles: ['product', 'settings', 'data'],
    mark: /(?<token>\b(?:cookie_?|tracking_?|analytics_?|marketing_?|privacy_?)consent\w{0,16}|\bconsent_?(?:banner|given|required|mode|manager|cookie)\w{0,10}|\bhas_?consent\w{0,16}|cookie-?_?banner\w{0,10}|\bdo_?not_?track\w{0,8}|\bopt(?:ed)?[-_]?out(?![-_]?\w{0,24}(?:activat|example|date))\w{0,20}|tarteaucitron|axeptio|didomi|onetrust|cookiebot|(?:click|open)_?tracking|disable_?tracking|anonymize_?ip|list-unsubscribe)/i,
    not: /oauth|expect\(|\boptimi|opt-?out(?: of the|Step|_step)|opt_out_of_header|clicktracking=["']?off|^\s*@spec\b|^\s*[A-Z][\w ,'-]{8,}\.?$/i,
    notFiles: /oauth|openid|postman|insomnia|openapi|swagger|\.css$|\.scss$/i,
    // People were asked as much before, under another name.
    saidOtherwise: /consent|cookie|opt_?-?(?:ed_?-?)?out|do_?not_?track|unsubscribe/i,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'outside-content',
    hints: ['fonts.g', 'cdn.jsdelivr', 'unpkg.com', 'cdnjs.', 'youtube', 'vimeo.com', 'maps.googleapis', 'typekit'],
    mark: /(?<token>fonts\.(?:googleapis|gstatic)\.com|cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|maps\.googleapis\.com|use\.typekit\.net)/,
    // A machine of another company stood in its place.
    saidOtherwise: fromOutside,
    notFiles: notPages,
    anyplace: 'added',
    added: 'more',
    removed: 'less',
  },
  // The pictures that another company keeps of people, wherever their addresses are put together.
  {
    kind: 'outside-content',
    hints: ['gravatar.com', 'ui-avatars', 'dicebear', 'libravatar'],
    mark: /(?<token>\bgravatar\.com|ui-avatars\.com|api\.dicebear\.com|libravatar\.org)/,
    saidOtherwise: fromOutside,
    notFiles: /workflows|dockerfile|webpack|vite\.config|jest|(^|\/)package\.json$|seed|preview|stories/i,
    anyplace: 'added',
    added: 'more',
    removed: 'less',
  },
  // Files handed to a store with an order to let everybody read them.
  {
    kind: 'files-visibility',
    hints: ['public', 'makepublic'],
    roles: ['product', 'settings'],
    mark: /(?<token>\baccess["']?\s?[:=]\s?["']public["']|\bACL["']?\s?(?:=>|[:=])\s?["']?public|CannedACL\w{0,3}\.PublicRead|\.make_?public\(\)|\bvisibility["']?\s?(?:=>|[:=]|,)\s?["']public["']|setVisibility\([^)]{0,80}["']public["'])/i,
    // A picture is put there to be seen.
    notUnder: /image|logo|avatar|favicon|banner|thumbnail|picture|cover/i,
    near: /put\(|upload|bucket|blob|\bs3\b|storage|\bdisks?\b|\bfiles?\b|stream|putObject/i,
    not: /avatar|logo|icon|favicon|og-?image|expect|where\(|input\(|["']public["']\s?\||\|\s?["']public["']/i,
    notFiles:
      /avatar|logo|icon|og-?image|static|asset|publish|deploy|scripts?\/|\.tf$|(^|\/)package\.json$|config\/filesystems\.|\.ya?ml$/i,
    anyplace: true,
    severity: (view) => (view.file.status === 'added' ? 'medium' : undefined),
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'files-visibility',
    hints: ['signedurl', 'signed_url', 'presigned', 'temporaryurl', 'visibility', 'private'],
    mark: /(?<token>\b(?:get|generate|create)_?(?:Pre)?_?signed_?url|presigned_?url\w{0,8}(?:\(|\s:)|temporaryUrl\(|visibility["']?\s?(?:=>|[:=]|,)\s?["']private["']|acl["']?\s?(?:=>|[:=])\s?["']?private)/i,
    near: /bucket|storage|disk|upload|s3|blob|file|put/i,
    // An address to send a file to opens nothing, and closes nothing.
    not: /PutObject|upload|\bput\b/i,
    // Nothing was open before unless something that lasted goes.
    insteadOf: /public|\burls?\b|_url|Url\b|https?:|path|visibility|acl/i,
    notFiles: /\.tf$/,
    added: 'less',
  },
  {
    kind: 'copies-of-mail',
    hints: ['cc'],
    files: /(mail|notif|email)/i,
    roles: ['product'],
    mark: /(?:\b|->|\.)(?<token>b?cc|add_?b?cc|set_?b?cc)["']?\s?(?:=>|[:=(])\s?(?!\s?(?:\[\]|null|nil|None|undefined))/i,
    not: /params|\?:|:\s?string/,
    added: 'more',
    removed: 'less',
  },
  {
    kind: 'people-masked',
    hints: [
      'filter_parameters',
      'redact',
      'scrub',
      'mask',
      'encrypts',
      'attr_encrypted',
      'encrypted',
      'hash_ip',
      'haship',
      'truncate_ip',
    ],
    roles: ['product', 'settings', 'data'],
    mark: /(?<token>\bfilter_parameters\b|\bredact\w{0,24}|\bscrub_?(?:pii|data|ip|fields|email)\w{0,8}|\bmask_?(?:ed_?)?(?:Email|Phone|Ip|Sensitive|Pii|Name|Token|email|phone|ip|sensitive|pii|name|token)\w{0,8}|\bencrypts\s:|\battr_encrypted\b|\bEncrypted\w{0,12}Field\(|\bhash_?(?:ed)?_?ip\b|\btruncate_?ip\b)/,
    // What a message says of it hides nothing.
    not: /describe|expect\(|aria-|data-testid|\b(?:been|is|was|are|were|already)[ _]?redacted|\.redacted\(reason/i,
    notFiles: /\.(css|scss|svg)$/i,
    added: 'less',
    removed: 'more',
  },
  // What is looked at before a report goes out hides people only where it deals with what is known of them.
  {
    kind: 'people-masked',
    hints: ['beforesend', 'before_send'],
    roles: ['product', 'settings', 'data'],
    mark: /(?<token>\bbefore_?[sS]end\b)/,
    not: /describe|expect\(/,
    about:
      /e-?mail|ip_?address|\busers?\b|cookies?|headers?\b|passwords?|tokens?\b|\bpii\b|scrub|redact|saniti|mask|personal|sensitive|strip/i,
    added: 'less',
    removed: 'more',
  },
  // That somebody's account can be deleted; a part that goes with its own way to delete says nothing of the others.
  {
    kind: 'people-masked',
    hints: ['delete_account', 'deleteaccount', 'delete_user_data'],
    roles: ['product', 'data'],
    mark: /(?<token>\bdelete_?(?:[aA]ccount|user_data)\b)/,
    not: /describe|expect\(|aria-|data-testid/,
    notFiles: /\.(css|scss|svg|vue|tsx|jsx|erb|html|blade\.php|heex)$/i,
    anyplace: true,
    added: 'less',
  },
  {
    kind: 'people-masked',
    hints: ['anonymi', 'pseudonymi', 'forget_user', 'forgetuser', 'erase_personal', 'purge_personal'],
    roles: ['product', 'data'],
    mark: /(?<token>\b(?:anonymi[sz]e|pseudonymi[sz]e)\w{0,24}!?|\b\w{0,12}Anonymi[sz]\w{0,12}|\bforget_?[uU]ser\b|\b(?:erase|purge)_personal_?(?:data|info|details)\w{0,12})/,
    not: /describe|expect\(|aria-|data-testid|AnonymousUser|isAnonymi/,
    notFiles: /\.(css|scss|svg|vue|tsx|jsx|erb|html|blade\.php|heex)$/i,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
];
