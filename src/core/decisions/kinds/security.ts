import { secretShapeIn } from '../../redaction/redacted.ts';
import { outcome } from './outcome.ts';
import { isMigration, isWayBack } from '../detectors/migrationOperations.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** Statements and names of a person's data are looked for where data is described. */
const storing = /(migrat|schema|models?(\/|\.)|entit|prisma|(^|\/)db\/|database|structure\.sql)/i;

const personalHints = [
  'birth',
  'dob',
  'ssn',
  'social_security',
  'passport',
  'national',
  'iban',
  'gender',
  'phone',
  'address',
  'religion',
  'health',
  'medical',
  'last_ip',
  'sign_in_ip',
  'disab',
  'ethnic',
  'nir',
  'income',
  'salary',
  'marital',
  'id_card',
  'card_number',
  'cvv',
  'biometric',
  'naissance',
  'telephone',
  'handicap',
];

/** What the law or people hold private. */
const personalNames =
  '(?<name>(?:[a-z]{1,20}_){0,2}(?:birth_?date|date_?of_?birth|birth_?day|dob|ssn|social_?security_?number|passport_?number|national_?id|national_?insurance_?number|iban|gender|phone_?number|phone|mobile_?phone|home_?address|street_?address|postal_?address|nationality|religion|health_?\\w{3,12}|medical_?\\w{3,12}|ip_?address|last_ip|current_sign_in_ip|disability|ethnicity|nir|income|salary|marital_?status|id_?card|card_?number|cvv|biometric\\w{0,10}|date_?naissance|telephone|handicap))';

/** A place that is really made or taken away: not the way back of a migration, not a file that is only tidied away, not what is trial data. */
function storedForPeople(match: RegExpMatchArray, view: FileView): boolean {
  const text = match.input ?? '';
  if (view.kind.place === 'test' || view.kind.place === 'example' || view.file.status === 'deleted') return false;
  if (/^\s*(import|from|require|use|validates|expect|assert|return|index|#|\/\/)|_index|faker|Faker/.test(text))
    return false;
  return !(isMigration(view.path) && isWayBack(view, text));
}

/** Lists that tell a tool which warnings to keep to itself. */
const silencing =
  /\.trivyignore|\.snyk|\.nsprc|audit|osv-scanner|dependency-check|suppress|\.grype|allowlist|workflows\//i;

const everywhere = /0\.0\.0\.0\/0|::\/0|^\*$/;
const everybody = /public-read|allUsers|allAuthenticatedUsers/;
const whoMayConnect =
  /(^|[._])(cidr_blocks?|source_ranges|ipv6_cidr_blocks|source_address_prefix(es)?|allowed_cidr\w*|public_access_cidrs|cluster_endpoint_public_access_cidrs|loadbalancersourceranges|whitelist-source-range|allowed_ips|cidr_ipv4|acl|members?|principal|predefined_acl)(\.|$)/i;

/** Whether a value that was narrow is now wide, or the other way round: what the line shows alone does not say of what. */
function widens(match: RegExpMatchArray, view: FileView): boolean {
  const wide = (value: string): boolean => everywhere.test(value) || everybody.test(value);
  const came = view.added.some(({ text }) => text.trim() === (match.input ?? '').trim());
  return view.settings().some(({ keyPath, from, to }) => {
    const key = keyPath.join('.');
    if (from === undefined || to === undefined || !whoMayConnect.test(key) || /egress/i.test(key)) return false;
    return came ? wide(to) && !wide(from) : wide(from) && !wide(to);
  });
}

/** A question at the door that stands over something new, or over something that goes: the page came or went, not the question. */
function startsWithItsOwner(match: RegExpMatchArray, view: FileView): boolean {
  const text = match.input ?? '';
  const owner = /^\s*(async\s+)?(def|class|function|export|public|private|protected|fun|func|internal)\b/;
  const [added, removed] = [
    view.added.map((line) => ({ text: line.text, at: line.newLine })),
    view.removed.map((line) => ({ text: line.text, at: line.oldLine })),
  ];
  return [added, removed].some((lines) =>
    lines.some(
      (line) =>
        line.text.includes(text.trim()) &&
        lines.some((next) => next.at > line.at && next.at <= line.at + 5 && owner.test(next.text)),
    ),
  );
}

function bothSides(name: string, view: FileView): boolean {
  return view.added.some((line) => line.text.includes(name)) && view.removed.some((line) => line.text.includes(name));
}

/** Whether a file sends what it knows somewhere, and is not only about measures of our own machines. */
function reports(view: FileView): boolean {
  const texts = [...view.added, ...view.removed].map((line) => line.text);
  return (
    texts.some((text) =>
      /https?:\/\/|fetch\(|axios|\.post\(|posthog|segment|requests\.|http\.|HttpClient|capture\(|reqwest/i.test(text),
    ) && !texts.some((text) => /opentelemetry|Telemetry\.Metrics|telemetry_poller/i.test(text))
  );
}

/** Parts that speak to a tool of sales, support or analysis, named by their file or their folder. */
const toolsAboutPeople =
  /(^|\/)[^/]*(intercom|mixpanel|amplitude|posthog|hubspot|salesforce|sfdc|pipedrive|zendesk|freshdesk|help_?-?scout|chatwoot|crisp(?![a-z])|customer\.?io|klaviyo|mailchimp|brevo|sendinblue|attio|(support|live)[-_]?chat|crm[-_]?sync)[^/]*(\/[^/]+){0,4}\.(ts|js|rb|py|ex|php|go|kt|java|cs)$/i;

/** Who can get in, who sees what about people. */
export const securityKinds: readonly Kind[] = [
  {
    id: 'secret-visible',
    rows: ['J5'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('high', 'one', 'exposure more') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings', 'data', 'parts', 'documents'],
        anywhere: true,
        hints: [
          'akia',
          'asia',
          'k_live_',
          'ghp_',
          'github_pat_',
          'glpat-',
          'aiza',
          'xox',
          'hooks.slack',
          'sk-',
          'sg.',
          'key-',
          'npm_',
          'hf_',
          'accountkey=',
          'private key',
        ],
        line: /./,
        added: 'more',
        accept: (match) => secretShapeIn(match.input ?? '') !== undefined,
      },
    ],
    ignores: 'examples, placeholders, test keys',
    together: true,
  },
  {
    id: 'door-opened',
    rows: ['J6'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('high', 'two', 'exposure more'), less: outcome('medium', 'two', 'exposure less') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(cidr_blocks?|source_ranges|ipv6_cidr_blocks|source_address_prefix(es)?|allowed_cidr\w*|authorized_networks\..*|public_access_cidrs|cluster_endpoint_public_access_cidrs|whitelist-source-range|loadbalancersourceranges|ip_whitelist|allowed_ips|cidr_ipv4)(\.|$)/i,
        value: everywhere,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change, view) => !/egress/i.test(change.keyPath.join('.')) && view.kind.role === 'settings',
      },
      {
        by: 'code',
        roles: ['settings'],
        hints: ['0.0.0.0/0', '::/0', 'public-read', 'allusers', 'allauthenticatedusers'],
        line: /0\.0\.0\.0\/0|::\/0|public-read|all(?:Authenticated)?Users/,
        added: 'more',
        removed: 'less',
        accept: widens,
      },
      {
        by: 'setting',
        key: /(^|[._])(publicly_accessible|public_network_access_enabled|cluster_endpoint_public_access|endpoint_public_access|allow_blob_public_access|associate_public_ip_address|public_access|allow_unauthenticated|enable_public_ip|anonymous_access_enabled|map_public_ip_on_launch)$/i,
        measure: 'onOff',
        on: ['changed', 'added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change) => /true|enabled/i.test(change.to ?? change.from ?? '') || change.from !== undefined,
      },
      {
        by: 'setting',
        key: /(^|[._])(block_public_acls|block_public_policy|restrict_public_buckets|ignore_public_acls)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'removed'],
        removed: 'more',
      },
      {
        by: 'setting',
        key: /(^|\.)(acl|member|members|principal|predefined_acl)$/i,
        value: everybody,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['access-control-allow-origin', 'cors', 'allow_origins', 'origins', 'allowedorigins'],
        line: /(?:Access-Control-Allow-Origin["']?\s{0,3}[,:=]\s{0,3}["']\*|(?:CORS_ORIGIN_ALLOW_ALL|CORS_ALLOW_ALL_ORIGINS)\s{0,3}=\s{0,3}True|\b(?:allow_)?origins?["']?\s{0,3}[:=(]\s{0,3}\[?\s{0,3}["']\*["']|AllowAnyOrigin\(\)|origin:\s{0,3}true\b)/,
        added: 'more',
        removed: 'less',
        accept: (_, view) =>
          (view.kind.role === 'settings' || view.file.status === 'modified') &&
          !/(vite|webpack|next|nuxt|vue|storybook)\.config/.test(view.path),
      },
      {
        // A question at the door that a known part of the product no longer asks. A part that is open from its first day is an ordinary new one.
        by: 'code',
        roles: ['product'],
        hints: [
          'skip_before_action',
          'allowanonymous',
          'permission_classes',
          'authentication_classes',
          '@public',
          'permitall',
          'login_exempt',
          'login_not_required',
          'allow_unauthenticated',
        ],
        line: /skip_before_action :(?:authenticate|require|ensure|check_auth|authorize)\w{0,40}|\[AllowAnonymous\]|permission_classes\s{0,3}=\s{0,3}[[(]?\s?(?:\(\)|\[\]|AllowAny)|^\s*@Public\(\)|\.permitAll\(\)|@login_not_required|allow_unauthenticated_access/,
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          view.file.status === 'modified' && view.kind.place !== 'test' && !startsWithItsOwner(match, view),
      },
      {
        // Whom we talk to is no longer verified.
        by: 'code',
        roles: ['product'],
        severity: 'medium',
        hints: ['verify', 'rejectunauthorized', 'insecureskipverify', 'ssl_verify', 'tlsinsecure'],
        line: /(?<![\w.])verify\s?=\s?False\b|rejectUnauthorized\s?:\s?false|InsecureSkipVerify:\s?true|OpenSSL::SSL::VERIFY_NONE|CURLOPT_SSL_VERIFYPEER\s?(?:,|=>)\s?(?:false|0)/,
        added: 'more',
        removed: 'less',
        accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'development',
      },
    ],
    ignores: 'openings on developers’ machines count as low; ways out to the internet',
    together: true,
  },
  {
    id: 'sign-in-required',
    rows: ['J6', 'J11'],
    category: 'risk.security',
    grade: 'B',
    outcomes: { less: outcome('medium', 'two', 'exposure less'), more: outcome('high', 'two', 'exposure more') },
    find: [
      {
        by: 'code',
        roles: ['product'],
        hints: [
          'authenticate',
          'login_required',
          'isauthenticated',
          'authorize',
          'requireauth',
          'require_auth',
          'requirelogin',
          'preauthorize',
          'useguards',
          'permission_required',
          'ensure_authenticated',
          'withauth',
          'middleware(',
        ],
        line: /^\s*(?:before_action :(?:authenticate|require_login|require_admin|ensure_|authorize)\w{0,40}|@login_required|@permission_required|@require_(?:auth|login|admin)\w{0,20}|\[Authorize\b|@PreAuthorize|@UseGuards\(|plug :?(?:require|ensure)_\w{3,40}|->middleware\(\s?\[?["'](?:auth|can:|role:)|@staff_member_required|@user_passes_test)/,
        added: 'less',
        removed: 'more',
        accept: (match, view) => view.file.status === 'modified' && !startsWithItsOwner(match, view),
      },
    ],
    ignores: 'new pages that ask for sign-in from the start; pages that go, or move, together with their question',
    together: true,
  },
  {
    id: 'roles',
    rows: ['J11'],
    category: 'risk.security',
    grade: 'B',
    outcomes: { unclear: outcome('medium', 'two', 'exposure unclear') },
    find: [
      {
        by: 'code',
        files:
          /(^|\/)(policies|policy|permissions?|abilities|authorization|rbac|roles?)\/|(^|\/)(ability|abilities|permissions?|roles?|rbac|policies|firestore\.rules|storage\.rules)(\.\w+)*$|_policy\.rb$|Policy\.php$/i,
        roles: ['product', 'settings', 'data'],
        hints: ['role', 'admin', 'can ', 'can(', 'cannot', 'allow', 'owner', 'grant', '?', 'member', 'manager'],
        line: /^\s*(?:can(?:not)?[ (]+[:["']|allow\s+(?:read|write|create|update|delete|list|get)\b|def\s+(?:index|show|create|new|edit|update|destroy|manage|read|view|export|invite)\?|(?:public function|fun|func)\s+(?:view|viewAny|create|update|delete|restore|forceDelete)\(|GRANT\s)|\b(?:is_?)?(?:super_?)?(?:admin|owner|manager|editor|member|staff|secretar\w{1,6})\w{0,20}\?(?!\.)|["']?\w{3,30}["']?\s{0,3}(?:=>|:)\s{0,3}\[\s?["'](?:admin|owner|member|editor|viewer|manager)\b|\b(?:roles?|allowed_?roles)\s{0,3}[:=]\s{0,3}\[/i,
        added: 'unclear',
        removed: 'unclear',
        changed: 'unclear',
        accept: (_, view) =>
          view.file.status === 'modified' &&
          !/\.(tsx|jsx|vue|svelte|html|erb|slim|haml|heex|css)$|(^|\/)(components?|ui|views|hooks|pages|migrations?|migrate)\//.test(
            view.path,
          ),
      },
    ],
    ignores: 'a role that is only displayed',
    together: true,
  },
  {
    id: 'protection',
    rows: ['J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'exposure less'), less: outcome('high', 'two', 'exposure more') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(encrypted|storage_encrypted|encryption_at_rest(_enabled)?|transit_encryption_enabled|at_rest_encryption_enabled|kms_enabled|require_ssl|force_ssl|ssl_enforcement_enabled|https_only|enable_https_traffic_only|mfa_enabled|require_mfa|mfa_delete|audit_logs?(_enabled)?|enable_audit\w*|waf_enabled|ssl_mode_required|enable_guardduty|read_only_root_filesystem|readonlyrootfilesystem|runasnonroot)$/i,
        measure: 'onOff',
        on: ['changed', 'added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change, view) =>
          view.kind.place !== 'example' &&
          view.kind.place !== 'test' &&
          (change.from !== undefined && change.to !== undefined
            ? true
            : view.file.status === 'modified' &&
              /^(true|required|on|enabled|1)$/i.test(change.to ?? change.from ?? '')),
      },
      {
        by: 'setting',
        key: /(^|[._])(privileged|allowprivilegeescalation|disable_ssl|insecure|skip_tls_verify)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          view.kind.place !== 'example' &&
          view.kind.place !== 'test' &&
          (change.from !== undefined && change.to !== undefined
            ? true
            : view.file.status === 'modified' && /^(true|1|yes|on)$/i.test(change.to ?? change.from ?? '')),
      },
      {
        by: 'code',
        roles: ['product'],
        severity: 'low',
        hints: ['csrf_exempt', 'skip_forgery', 'verify_authenticity_token', 'disable_csrf'],
        line: /@csrf_exempt|skip_forgery_protection|skip_before_action :verify_authenticity_token|disable_csrf/,
        added: 'less',
        removed: 'more',
        accept: (match, view) => view.file.status === 'modified' && !startsWithItsOwner(match, view),
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: [
          'force_ssl',
          'secure_ssl',
          'session_cookie_secure',
          'csrf_cookie_secure',
          'hsts',
          'otp',
          'mfa',
          'two_factor',
          '2fa',
          'totp',
          'require_mfa',
        ],
        line: /\b(?<name>config\.force_ssl|SECURE_SSL_REDIRECT|SESSION_COOKIE_SECURE|CSRF_COOKIE_SECURE|SECURE_HSTS_SECONDS|\w{0,30}(?:REQUIRE|require|FORCE|ENFORCE)\w{0,20}(?:OTP|MFA|2FA|TwoFactor|two_factor|otp|mfa)\w{0,20})\s{0,3}[:=]\s{0,3}(?<value>true|false|True|False)\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'onOff' },
        accept: (_, view) => view.kind.place !== 'test',
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['force_ssl', 'secure_ssl', 'cookie_secure', 'require', 'enforce'],
        line: /\b(?<name>config\.force_ssl|SECURE_SSL_REDIRECT|SESSION_COOKIE_SECURE|CSRF_COOKIE_SECURE|\w{0,30}(?:REQUIRE|require|ENFORCE|enforce)_?(?:OTP|MFA|2FA|TwoFactor|two_factor|otp|mfa))\s{0,3}[:=]\s{0,3}(?:true|True)\b/,
        thing: 'name',
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          view.file.status === 'modified' &&
          view.kind.place !== 'test' &&
          !bothSides(match.groups?.['name'] ?? '', view),
      },
    ],
    ignores: 'protections that appear switched off; protections that a new file starts with',
    together: true,
  },
  {
    id: 'who-may-embed',
    rows: ['J6', 'J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'exposure unclear') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: [
          'frame-ancestors',
          'frame_ancestors',
          'x-frame-options',
          'x_frame_options',
          'content-security-policy',
          'content_security_policy',
          'csp_',
          'script-src',
          'connect-src',
          'cors_allowed',
          'allowed_hosts',
          'cors_origin',
          'trusted_origins',
        ],
        line: /(?:frame[-_]ancestors|[xX][-_][fF](?:rame|RAME)[-_][oO](?:ptions|PTIONS)|\bCSP_[A-Z_]{3,30}_(?:SRC|ANCESTORS)|\bscript-src|\bconnect-src|CORS_ALLOWED_ORIGINS|CORS_ORIGIN_WHITELIST|CSRF_TRUSTED_ORIGINS|\bpolicy\.(?:script|frame|connect|default)_\w{3,10})/,
        added: 'unclear',
        removed: 'unclear',
        changed: 'unclear',
        accept: (_, view) =>
          view.file.status === 'modified' && view.kind.place !== 'test' && view.kind.place !== 'example',
      },
    ],
    ignores: 'policies of documentation sites',
    together: true,
  },
  {
    id: 'sign-in-duration',
    rows: ['J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['expir', 'session', 'timeout_in', 'lifetime', 'max_age', 'maxage'],
        line: /\b(?<name>\w{0,20}(?:jwt|token|session|cookie)_?\w{0,20}(?:expir\w{0,8}|lifetime|ttl|max_?age|timeout)\w{0,12}|timeout_in|expiresIn)["']?\s{0,3}[:=]\s{0,3}["']?(?<value>\d{1,9}(?:\s?[smhd]\b)?)/i,
        thing: 'name',
        compare: { group: 'value', measure: 'duration' },
      },
    ],
    ignores: 'a first value',
  },
  {
    id: 'weakness-fixed',
    rows: ['J8'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { less: outcome('medium', 'two', 'exposure less') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings', 'parts'],
        anywhere: true,
        hints: ['cve-', 'ghsa-'],
        line: /\b(?<name>CVE-\d{4}-\d{4,7}|GHSA-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4})\b/,
        added: 'less',
        thing: 'name',
        accept: (match, view) =>
          !/ignore|allow|skip|suppress|false.?positive|nosec/i.test(match.input ?? '') && !silencing.test(view.path),
      },
    ],
    ignores: 'weaknesses named in order to be ignored by a tool',
    together: true,
  },
  {
    id: 'weakness-ignored',
    rows: ['J8'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'exposure more') },
    find: [
      {
        by: 'code',
        files: silencing,
        roles: ['product', 'settings', 'parts'],
        anywhere: true,
        hints: ['cve-', 'ghsa-'],
        line: /\b(?<name>CVE-\d{4}-\d{4,7}|GHSA-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4})\b/,
        added: 'more',
        thing: 'name',
      },
    ],
    ignores: 'weaknesses named in documents',
    together: true,
  },
  {
    id: 'personal-data',
    rows: ['J2', 'J9', 'G9'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers more', 'exposure more'),
      less: outcome('low', 'one', 'exposure less'),
    },
    find: [
      {
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: personalHints,
        line: new RegExp(
          `(?:add_column :\\w{1,60}, :|\\bt\\.\\w{3,12} :|^\\s*(?:field|add|attribute) :|->(?:string|date|text|integer|json|boolean|decimal|ipAddress)\\(["']|\\btable\\.\\w{3,12}\\(["']|\\bColumn\\(["'])${personalNames}["',)\\s]`,
          'i',
        ),
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: storedForPeople,
      },
      {
        // A column or a field with its type beside it.
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: personalHints,
        line: new RegExp(
          `(?:add column (?:if not exists )?["\`]?|^\\s*\\(?["'\`]?)${personalNames}(?:["'\`]?\\s{1,20}(?:varchar|character|text|char|date|timestamp|inet|citext|numeric|int|integer|bigint|decimal|double|float|boolean|bool|json|jsonb|bytea|point|geography|String|DateTime)\\b|\\s{0,3}=\\s{0,3}(?:models\\.|fields\\.|db\\.|sa\\.|mapped_column|Column|\\w{0,12}Field\\()|["']?\\s{0,3}[:,]\\s{0,3}(?:models\\.|DataTypes\\.|varchar\\(|text\\(|date\\(|inet\\(|integer\\())`,
          'i',
        ),
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: storedForPeople,
      },
      {
        // A property of what is stored, in a language that names the type first or after a colon.
        by: 'code',
        files:
          /(^|\/)(models?|entit(y|ies)|domain)\/[^/]*(?:\/.*)?\.(java|kt|cs|swift|ts|dart)$|(^|\/)[^/]*(Entity|Model)\.(java|kt|cs|swift|ts|dart)$|\.entity\.ts$/,
        roles: ['product', 'data'],
        hints: personalHints,
        line: new RegExp(
          `^\\s*(?:(?:private|public|protected|internal|final|val|var|let|readonly|override)\\s+){1,3}(?:(?:String|LocalDate|DateTime|DateOnly|Date|Integer|int|Instant)\\??\\s+)?${personalNames}\\s{0,2}(?:[;:={?]|$)`,
          'i',
        ),
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: storedForPeople,
      },
      {
        // A column that goes is named in a line that comes.
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: ['drop', 'remove'],
        line: new RegExp(
          `(?:drop column (?:if exists )?["\`]?|remove_column :\\w{1,60}, :|drop_column\\(["']\\w{1,60}["'], ?["']|dropColumn\\(["'\`]|removeColumn\\(["'\`]\\w{1,60}["'\`], ?["'\`])${personalNames}\\b`,
          'i',
        ),
        added: 'less',
        thing: 'name',
        accept: storedForPeople,
      },
    ],
    ignores: 'fields that are only shown again',
    together: true,
  },
  {
    id: 'data-sent',
    rows: ['J3', 'A10'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      {
        by: 'code',
        files:
          /(^|\/)([^/]*(intercom|mixpanel|amplitude|posthog|sentry|hubspot|customer\.?io|brevo|mailchimp|gtm|matomo|plausible|bugsnag|crisp|zendesk|user_?tracking|analytics_(hidden_)?pii|dfe_analytics)[^/]*|analytics|tracking|segment)\.(ts|tsx|js|rb|py|ex|php|go|kt|java|cs|ya?ml)$/i,
        roles: ['product', 'settings', 'data'],
        hints: ['mail', 'phone', 'name', 'address', 'birth', 'ip', 'trn', 'national', 'postcode'],
        line: /^\s*(?:[-"':]?\s{0,3})?["':]?(?<name>(?:\w{1,20}_)?(?:e?mail(?:_?address)?|phone(?:_number)?|first_?name|last_?name|full_?name|postal_?address|postcode|birth_?date|date_of_birth|user_?name|ip_?address|trn|national_insurance_number))["']?\s{0,3}(?:=>|:(?!:)|$|,)/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.kind.place !== 'test' &&
          !/\b(interface|type|import|from|where|select|string;|string,$)\b|\?\s?:|:\s?(string|String|z\.)/.test(
            match.input ?? '',
          ),
      },
      {
        // The same, in a part for a tool of sales or support, whose folder names it.
        by: 'code',
        files: toolsAboutPeople,
        roles: ['product', 'settings'],
        hints: ['mail', 'phone', 'name'],
        line: /^\s*["':]?(?<name>e?mail(?:_?address)?|phone(?:_?number)?|first_?name|last_?name|full_?name)["']?\s{0,3}(?:=>|:)\s{0,3}[a-z@$][\w.@$?&>-]{1,60}[,;|? ]/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.kind.place !== 'test' &&
          !/\b(interface|type|import|where|select|string|String|null|undefined|Str|text)\b|z\.|:\s?(true|false|required|optional)/.test(
            match.input ?? '',
          ),
      },
      {
        // Any other thing that such a tool learns of a person or a company.
        by: 'code',
        files: toolsAboutPeople,
        roles: ['product', 'settings'],
        hints: [
          'user',
          'account',
          'current',
          'org',
          'company',
          'customer',
          'member',
          'family',
          'team',
          'workspace',
          'tenant',
          'subscription',
          'profile',
        ],
        line: /^\s*["':]?(?<name>[a-z]\w{2,40})["']?\s{0,3}(?:=>|:(?!:))\s{0,3}.{0,60}\b(?:user|account|current_?user|Current|org|organi[sz]ation|company|customer|member|family|team|workspace|tenant|subscription|profile)(?:\.|\?\.|&\.|->|\[)\w/,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.file.status === 'modified' &&
          view.kind.place !== 'test' &&
          !/\b(interface|type|import|where|select|logger|findBy|url|href)\b/.test(match.input ?? ''),
      },
      {
        // Who the person is.
        by: 'code',
        roles: ['product'],
        hints: ['identify(', 'setuser(', 'set_user(', 'people.set'],
        line: /\b(?<name>(?:posthog|analytics|mixpanel|amplitude|segment|intercom|Sentry|datadogRum|LogRocket|FullStory|heap)\w{0,20}\??\.(?:identify|setUser|set_user|people\.set))\s?\(/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) => view.kind.place !== 'test' && !/\((null|undefined)?\)/.test(match.input ?? ''),
      },
      {
        // One more thing that people do.
        by: 'code',
        roles: ['product'],
        severity: 'low',
        hints: ['capture(', 'track(', 'logevent(', 'track_event('],
        line: /\b(?<name>(?:posthog|analytics|mixpanel|amplitude|segment|intercom|heap)\w{0,20}\??\.(?:capture|track|logEvent|trackEvent|track_event))\s?\(\s?["'`$]/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) => view.kind.place !== 'test' && !/error|exception/i.test(match.input ?? ''),
      },
    ],
    ignores: 'errors reported without personal data',
    together: true,
  },
  {
    id: 'telemetry',
    rows: ['J4'],
    category: 'risk.privacy',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'customers more', 'exposure more'),
      less: outcome('medium', 'two', 'exposure less'),
    },
    find: [
      {
        by: 'file',
        path: /(^|\/)[^/]*telemetry[^/]*\.(ts|js|py|rb|go|php|cs|java|kt|ex)$/i,
        added: 'more',
        removed: 'less',
        roles: ['product'],
        thing: () => 'telemetry',
        accept: (view) => !/opentelemetry|otel|instrument|metrics/i.test(view.path) && reports(view),
      },
    ],
    ignores: 'measures of our own machines (OpenTelemetry)',
    together: true,
  },
  {
    id: 'erased-on-request',
    rows: ['G10'],
    category: 'risk.privacy',
    grade: 'B',
    outcomes: {
      less: outcome('medium', 'two', 'customers less', 'exposure less'),
      more: outcome('high', 'two', 'customers more', 'exposure more'),
    },
    find: [
      {
        by: 'file',
        path: /(^|\/)[^/]*(anonymi[sz]|pseudonymi[sz]|gdpr|rgpd|data[-_]?portability|takeout|(delete|remove|purge|erase|close)[-_]?(my[-_]?)?(inactive[-_]?|old[-_]?|expired[-_]?)?(user|account|personal|customer|profile|contact)s?|(user|account)[-_]?(deletion|erasure|removal|purge)|inactive[-_]?users?|data[-_]?retention|retention[-_]?(job|worker|policy|service|task))[^/]*\.(ts|js|mjs|py|rb|go|php|cs|java|kt|ex|exs)$/i,
        added: 'less',
        removed: 'more',
        roles: ['product'],
        thing: (path) => path.split('/').at(-1) ?? path,
        accept: (view) =>
          view.added.length + view.removed.length > 12 &&
          !/(^|\/)(components?|views|ui|hooks|queries|mutations|dto|types|routes|errors|exceptions|events|requests|responses|scripts?|seeds?)\/|(Request|Response|Error|Exception|Dto|Event|Model|Query|Data|Command)\.\w+$|^I[A-Z]\w+\.cs$/.test(
            view.path,
          ),
      },
    ],
    ignores: 'tools for tests',
    together: true,
  },
];
