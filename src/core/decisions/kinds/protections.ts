import { outcome } from './outcome.ts';
import { startsWithItsOwner } from './startsWithItsOwner.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** Lists that tell a tool which warnings to keep to itself. */
const silencing =
  /\.trivyignore|\.snyk|\.nsprc|audit|osv-scanner|dependency-check|suppress|\.grype|allowlist|workflows\//i;

/** A wall of a cloud before its machines, in the lines that change or beside them. */
function speaksOfWall({ file }: FileView): boolean {
  return (
    /waf/i.test(file.path) ||
    (file.content.type === 'text' &&
      file.content.hunks.some(({ lines }) => lines.some(({ text }) => /_waf|managed_rule_group|rate_based/.test(text))))
  );
}

/** The rule to which what it does belongs comes or goes with it. */
function startsWithItsRule(text: string, view: FileView): boolean {
  return [view.added, view.removed].some(
    (side) =>
      side.some((line) => line.text === text) && side.some((line) => /^\s*rule\s?\{|\bresource "/.test(line.text)),
  );
}

/** Protections that come or go, and known weaknesses. */
export const protectionKinds: readonly Kind[] = [
  {
    id: 'protection',
    rows: ['J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'exposure less'), less: outcome('high', 'two', 'exposure more') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(encrypted|storage_encrypted|encryption_at_rest(_enabled)?|transit_encryption_enabled|at_rest_encryption_enabled|kms_enabled|require_ssl|force_ssl|ssl_enforcement_enabled|https_only|enable_https_traffic_only|mfa_enabled|require_mfa|mfa_delete|audit_logs?(_enabled)?|enable_audit\w*|waf_enabled|ssl_mode_required|enable_guardduty|read_only_root_filesystem|readonlyrootfilesystem|runasnonroot|(enable_|use_)?(\w{1,16}_)?(sentinel|siem|guardduty|security_?hub|waf|firewall|cloud_?trail|antivirus|malware_scan)(_\w{1,12})?(_enabled|_forwarding|_logging|_scan\w{0,6})?)$/i,
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
          !/smtp|mail/i.test(change.keyPath.join('.')) &&
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
        // Programs that show a key of their own need no seal of a form.
        accept: (match, view) =>
          view.file.status === 'modified' &&
          !startsWithItsOwner(match, view) &&
          !view.added.some(({ text }) =>
            /(?<!skip_)before_action :\w{0,20}auth|http_token|authenticate_or_request/.test(text),
          ),
      },
      {
        // A wall before the machines turns away what it only counted.
        by: 'code',
        files: /\.tf$/,
        roles: ['settings'],
        hints: ['block'],
        line: /^\s*(?<name>block)\s?\{\s?\}/,
        thing: 'name',
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          view.file.status === 'modified' && speaksOfWall(view) && !startsWithItsRule(match.input ?? '', view),
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
        accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'development',
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
          view.kind.place !== 'development' &&
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
      {
        // Which sites may read a store of files.
        by: 'code',
        files: /\.(?:tf|tfvars|properties)$/,
        roles: ['settings', 'product', 'data'],
        hints: ['allowed_origins', 'allowed-origins', 'allowedorigins'],
        line: /\ballowed[_-]?origins["']?\s{0,4}[:=]/i,
        changed: 'unclear',
        accept: (_, view) =>
          view.file.status === 'modified' && !['test', 'example', 'development'].includes(view.kind.place),
      },
    ],
    ignores: 'policies of documentation sites; stores that are new with their list',
    together: true,
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
        hints: ['cve-', 'ghsa-', 'snyk-'],
        line: /\b(?<name>CVE-\d{4}-\d{4,7}|GHSA-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}|SNYK-[A-Z0-9]{2,16}-[A-Z0-9-]{2,60})\b/,
        added: 'more',
        thing: 'name',
      },
    ],
    ignores: 'weaknesses named in documents',
    together: true,
  },
];

function bothSides(name: string, view: FileView): boolean {
  return view.added.some((line) => line.text.includes(name)) && view.removed.some((line) => line.text.includes(name));
}
