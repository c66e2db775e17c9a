import type { Mark } from '../mark.ts';

/** Marks of upkeep (upkeepKinds.ts), and of choices near it: who is handed a customer, what depends on consent, how much work runs at once. */
export const upkeepMarks: readonly Mark[] = [
  // The address by which a limit or a check knows a visitor: the real one, or one that the visitor may claim.
  {
    kind: 'visitor-address',
    hints: ['remote_addr', 'remote_ip', 'remoteaddr', 'getremoteaddr', 'remoteipaddress'],
    roles: ['product', 'settings'],
    mark: /(?<token>["']REMOTE_ADDR["']|\breq(?:uest)?\.remote_ip\b|\.socket\.remoteAddress\b|\bgetRemoteAddr\(\)|\br\.RemoteAddr\b|\bRemoteIpAddress\b|\bconn\.remote_ip\b)/,
    near: /limit|throttl|attempt|brute|spoof|allow_?list|safelist|blocklist|whitelist/i,
    not: /\blog(?:ger|ging)?\b|expect|audit/i,
    notFiles: /\.(css|scss|vue|svelte)$/i,
    added: 'less',
    removed: 'unclear',
    changed: { kind: 'visitor-address', effect: 'unclear' },
  },
  // Which machines in front of the product are believed when they tell whose visit it is.
  {
    kind: 'visitor-address',
    hints: [
      'trust proxy',
      'trustproxy',
      'trust_proxy',
      'trusted_prox',
      'trustedprox',
      'forwardedheaders',
      'real_ip_header',
      'set_real_ip_from',
      'remoteipheaders',
      'ipextractor',
      'proxy_fix',
      'proxyfix',
      'real_ip_recursive',
      'forwarded_allow_ips',
    ],
    roles: ['product', 'settings'],
    mark: /(?<token>["']trust proxy["']|\btrust_?[pP]roxy\b|\bTRUST_PROXY\b|\b(?:ip_spoofing_check\w{0,8}|trusted_prox(?:y|ies))\b|\bTRUSTED_PROX(?:Y|IES)\b|\b[sS]etTrustedProxies\b|\btrustedProxies\b|\btrustProxies\b|\bUseForwardedHeaders\b|\bForwardedHeadersOptions\b|\breal_ip_header\b|\bset_real_ip_from\b|\bRemoteIPHeaders\b|\bIPExtractor\b|\bProxyFix\(|\bforwarded_allow_ips\b)/,
    not: /\blog(?:ger|ging)?[.(]|expect|^\s*\w{0,20}\?:/i,
    notFiles: /\.(vue|svelte|css)$|(^|\/)(docs?|examples?)\//i,
    anyplace: true,
    added: 'unclear',
    removed: 'unclear',
    changed: { kind: 'visitor-address', effect: 'unclear' },
  },
  // Secret files are encrypted before they are stored, or looked for.
  {
    kind: 'secrets-guarded',
    hints: [
      'git-crypt',
      'transcrypt',
      'sops',
      'gitleaks',
      'detect-secrets',
      'detect-private-key',
      'trufflehog',
      'ggshield',
      'talisman',
      'git-secrets',
      'secretlint',
    ],
    files:
      /(^|\/)(\.gitattributes|\.pre-commit-config\.ya?ml|lefthook\.ya?ml|\.lefthook\.ya?ml|\.overcommit\.yml|\.husky\/[\w-]+|\.?git-?hooks\/[\w-]+|hooks\/pre-(?:commit|push)|\.sops\.ya?ml)$/,
    roles: ['settings', 'product'],
    mark: /(?<token>\b(?:git-crypt|transcrypt|sops|gitleaks|detect-secrets|detect-private-key|trufflehog|ggshield|talisman|git-secrets|secretlint)\b)/,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
  // A person becomes a customer, a contact or a subscriber in an outside service's own books.
  {
    kind: 'data-sent',
    hints: ['customer', 'contacts', 'subscribers', 'audience', 'add_list_member', 'addlistmember'],
    roles: ['product'],
    mark: /(?<token>\bstripe\w{0,16}(?:\.|->|\(\)->)customers(?:\.|->)(?:create|update)\b|\bStripe(?:::|\\)Customer(?:\.|::)(?:create|update)\b|\bstripe(?:_?(?:lib|sdk|client|api))?\.Customer\.(?:create|modify)\b|\bStripe\.Customer\.(?:create|update)\(|\bcustomer\.New\(&?stripe\.|\bCustomerCreateParams\.builder\(|\b(?:mollie|paddle|gocardless|braintree|razorpay|xero|quickbooks|polar|lemonsqueezy|chargebee|recurly|square)\w{0,16}(?:\.|->)customers?(?:\(\))?(?:\.|->)(?:create|update)\b|\b(?:resend|hubspot\w{0,8}|brevo|sendinblue|intercom|loops|mailjet|sendgrid)\w{0,12}(?:\.crm)?(?:\.|->)(?:contacts|audiences|subscribers)(?:\.basicApi)?(?:\.|->)(?:create|update|upsert)\w{0,10}\b|\bloops\w{0,8}\.(?:create|update)Contact\b|\b(?:add|set)_?[lL]ist_?[mM]ember\()/,
    not: /expect|mock|stub|allow\(|jest/i,
    notFiles: /test|spec|mock|script|seed|fixture|import/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  // One more thing on the list of what is masked, scrubbed or made anonymous, or one less.
  {
    kind: 'people-masked',
    hints: ['_', 'name', 'mail', 'phone', 'address', 'birth', 'token', 'cookie', 'password', 'ip', 'iban', 'number'],
    files:
      /(^|\/)[^/]*(anonymi[sz]|pseudonymi[sz]|scrub|redact|(?<![a-z])mask(?![a-z]*ed)|(?<![a-z])pii(?![a-z])|obfuscat|filter_parameter|sensitive[-_]?(?:fields|params|data|keys))[^/]*(\/[^/]+)?\.(rb|py|ts|js|php|exs?|go|java|kt|cs|ya?ml|json|toml)$/i,
    notFiles:
      /analytics|test|spec|mock|migrat|locale|components?\/|\.(css|scss)$|bitmask|mask[-_]?(?:input|image|layer)/i,
    roles: ['product', 'settings', 'data'],
    mark: /^\s*(?:-\s|:|["'@])?(?<token>(?:[a-z][a-z0-9]{1,24}(?:_[a-z0-9]{1,24}){1,6}|(?:e?mail|phone|name|address|birthdate|iban|nir|siret|ip|cookie|firstName|lastName|fullName|birthDate|phoneNumber|ipAddress)\w{0,12}))["']?(?:,?\s*(?:#.{0,80})?$|:\s(?:\{|lambda|->|["']|fn|nil|null)|\s=>\s)/,
    not: /^\s*(?:end|return|if|else|do|def|class|module|table|tables|name|type|version|steps|runs?|on|jobs|shared|description)\b|(?<![\w])(?:created|updated|inserted)_at\b|(?<![\w])id\b/,
    added: 'less',
    removed: 'more',
  },
  // What is sent or noted of a person hangs on their agreement.
  {
    kind: 'people-asked',
    hints: ['consent', 'analytics', 'tracking', 'telemetry', 'donottrack', 'iscookieallowed', 'crashreport'],
    roles: ['product'],
    mark: /(?:\bif\b|\bunless\b|\breturn\b|&&|\|\||=>|\?\s|=\s)[^"'`]{0,60}?(?<token>\b\w{0,24}(?:[aA]nalytics|[tT]racking|[cC]onsent|[tT]elemetry|[cC]rash_?[rR]eport(?:s|ing))\w{0,12}(?:\.|\?\.|->|::|_)?(?:is_?)?(?:[eE]nabled|[aA]llowed|[gG]ranted|[aA]ccepted|[gG]iven|[oO]ptedIn|opted_in)\b|\b(?:is|has)(?:Cookie|Tracking|Analytics|Marketing)(?:Allowed|Accepted|Consent(?:ed)?)\b|\bIsCookieAllowed\b|\bdoNotTrack\b)/,
    near: /\buser|identify|send|track|event|visitor|person|uuid|account|render|script|gtag|return/i,
    not: /expect|oauth|grant_?type|parental|guardian|isMultiFactor|patient|vaccin|import /i,
    notFiles: /oauth|openid|oidc|saml|test|spec|\.css$|settings?_?(?:page|screen|view)|config/i,
    added: 'less',
    removed: 'more',
  },
  // No more than so many of the heavy works at once.
  {
    kind: 'ceiling',
    hints: [
      'capsule',
      'limits_concurrency',
      'concurrency',
      'maxprocesses',
      'sidekiq_throttle',
      'total_limit',
      'perform_limit',
      'withoutoverlapping',
      'concurrencylimit',
    ],
    roles: ['product', 'settings'],
    mark: /(?<token>^\s*:?capsules:|\bconfig\.capsule\(|\blimits_concurrency\b|\bsidekiq_throttle\b|\b(?:total|perform|enqueue)_limit:\s?\d|\bConcurrencyLimit(?:er)?\b(?!\s(?:u?int|number|is\b))|\bDisableConcurrentExecution\b|\bconcurrency(?:Limit)?["']?:\s?\{?\s?(?:limit:\s)?[1-9]\b)/,
    near: /queue|worker|job|sidekiq|process|perform|task/i,
    notFiles:
      /openapi|swagger|workflows|\.github|circleci|gitlab|(^|\/)(e2e|scripts?)\/|jest|wdio|playwright|codecept|eslint/i,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
];
