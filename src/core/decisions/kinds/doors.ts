import { secretShapeIn } from '../../redaction/redacted.ts';
import { outcome } from './outcome.ts';
import { ownerStays, withItsBlock } from './settingPlaces.ts';
import { uncheckedMachine } from './uncheckedMachine.ts';
import { startsWithItsOwner } from './startsWithItsOwner.ts';
import { standingKey } from './secrets.ts';
import type { FileView } from '../fileView.ts';
import type { SettingChange } from '../../change/settingChange.ts';
import type { Kind } from '../kind.ts';

const everywhere = /0\.0\.0\.0\/0|::\/0|^\*$/;
/** Where what leaves goes to: ways out, and how they are found. */
const waysOut =
  /egress|(?:^|\.)aws_(?:route|default_route)|\.routes?(?:\.|\[|$)|destination_cidr|google_compute_route/i;
const everybody = /public-read|allUsers|allAuthenticatedUsers/;
const whoMayConnect =
  /(^|[._])(cidr_blocks?|source_ranges|ipv6_cidr_blocks|source_address_prefix(es)?|allowed_cidr\w*|public_access_cidrs|cluster_endpoint_public_access_cidrs|loadbalancersourceranges|whitelist-source-range|allowed_ips|cidr_ipv4|acl|members?|principal|predefined_acl)(\.|$)/i;

/** Whether a value that was narrow is now wide, or the other way round: what the line shows alone does not say of what. */
function widens(match: RegExpMatchArray, view: FileView): boolean {
  const wide = (value: string): boolean => everywhere.test(value) || everybody.test(value);
  const came = view.added.some(({ text }) => text.trim() === (match.input ?? '').trim());
  return view.settings().some(({ keyPath, from, to }) => {
    const key = keyPath.join('.');
    if (from === undefined || to === undefined || !whoMayConnect.test(key) || waysOut.test(key)) return false;
    return came ? wide(to) && !wide(from) : wide(from) && !wide(to);
  });
}

/** Whether the rule of which a setting is a part keeps out those whom it names. */
function isRefused(keyPath: readonly string[], view: FileView): boolean {
  const rule = keyPath.slice(0, -1).join('\u0000');
  return view
    .settings()
    .some(
      (one) =>
        /^(?:rule_)?(?:action|access)$/i.test(one.keyPath.at(-1) ?? '') &&
        /deny|block|drop/i.test(one.to ?? one.from ?? '') &&
        one.keyPath.slice(0, -1).join('\u0000') === rule,
    );
}

/** What the rule guards stands on both sides, and no other place of the file says the rule. */
function doorStays(change: SettingChange, view: FileView): boolean {
  const last = change.keyPath.at(-1);
  return (
    ownerStays(change, view, change.keyPath[0]) &&
    !view
      .settings()
      .some((one) => one.keyPath.at(-1) === last && (one.from === undefined) !== (change.from === undefined))
  );
}

/** The list that a setting belongs to had something of the kind on the other side. */
function isOtherEnd(one: SettingChange, change: SettingChange): boolean {
  return (
    one.keyPath.slice(0, 3).join('\u0000') === change.keyPath.slice(0, 3).join('\u0000') &&
    (change.from === undefined ? one.from !== undefined : one.to !== undefined)
  );
}

/** 'origin: true' says nothing by itself: what it is an answer to stands near. */
function speaksOfCors(view: FileView): boolean {
  return (
    view.file.content.type === 'text' &&
    view.file.content.hunks.some(({ lines }) => lines.some(({ text }) => /cors/i.test(text)))
  );
}

/** The public name of a key of a cloud, whose secret half is filled in from elsewhere, opens nothing by itself. */
function isNameOfKey(text: string, added: readonly { readonly text: string }[]): boolean {
  return /\bA[KS]IA[A-Z0-9]{16}\b/.test(text) && added.some((line) => filledIn.test(line.text));
}

const filledIn = /secret_?(?:access_?)?key["']?\s?[:=]\s?["']?(?:<%|\{\{|\$\{|\$\(|ENV\b|process\.env)/i;

/** A key that everybody may know: that of a stand-in on one's own machine, one that is cut short, one marked as no secret. */
const isMadeUp =
  /devstoreaccount1|allowlist secret|gitleaks:allow|PRIVATE KEY-{4,8}.{0,40}(?:\.\.\.|…|<\w|xxxx)|[=:@]\/\/(?:localhost|127\.0\.0\.1)/i;

/** What stands open: keys in the code, networks, stores, pages and other sites. */
export const doorKinds: readonly Kind[] = [
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
        accept: (match, view) =>
          !/placeholder/i.test(match.input ?? '') &&
          // The first line of a key that is looked for, and not the key.
          !/PRIVATE KEY-----["'`]/.test(match.input ?? '') &&
          !isMadeUp.test(match.input ?? '') &&
          !/(^|[._/-])(template|sample|example|dist)[._-]/i.test(view.path) &&
          !isNameOfKey(match.input ?? '', view.added) &&
          secretShapeIn(match.input ?? '') !== undefined,
      },
      standingKey,
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
        accept: (change, view) =>
          !waysOut.test(change.keyPath.join('.')) && view.kind.role === 'settings' && !isRefused(change.keyPath, view),
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
        // What goes with its store leaves nothing open.
        accept: (change, view) => change.to !== undefined || !withItsBlock(change, view),
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
        // A store that only its neighbours reached is reached from outside its machine.
        by: 'setting',
        files: /(^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i,
        key: /^services\.[\w-]{0,20}(?:redis|valkey|postgres|postgis|mysql|mariadb|mongo|elastic|opensearch|memcache|rabbitmq|database|db)[\w-]{0,20}\.ports(?:\.|$)/i,
        value: /^["']?(?:0\.0\.0\.0:|\$\{[^}]{1,60}\}:)?\d{2,5}:\d{2,5}/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        severity: 'medium',
        accept: (change, view) =>
          view.file.status === 'modified' &&
          view.kind.place !== 'test' &&
          view.kind.place !== 'development' &&
          !/override|(^|\/)\.devcontainer\//i.test(view.path) &&
          // Another number for the same door.
          !view.settings().some((one) => one !== change && isOtherEnd(one, change)) &&
          ownerStays(change, view, `${change.keyPath[1] ?? ''}:`),
      },
      {
        // Any other site may now call.
        by: 'code',
        roles: ['product', 'settings'],
        severity: 'medium',
        hints: [
          'allow-origin',
          'origins',
          'origin: ',
          'origin=',
          'origin(',
          'anyorigin',
          'isoriginallowed',
          'origin_allow_all',
          'allowedorigin',
          'alloworigin',
          'crossorigin',
          "origins '*",
          'origins "*',
        ],
        line: /Access-Control-Allow-Origin["']?\s{0,3}[,:= ]\s{0,3}["']?\*|(?:CORS_ORIGIN_ALLOW_ALL|CORS_ALLOW_ALL_ORIGINS)\s{0,3}=\s{0,3}True|(?:\b|_)(?:allow_)?origins?["']?\s{0,3}[:=(]\s{0,3}\[?\s{0,3}["']\*["']|AllowAnyOrigin\(\)|SetIsOriginAllowed\([^)]{0,40}=>\s?true\)|\bAllowAllOrigins\s?[:=]\s?true\b|\b(?:add|set)?[aA]llowedOrigin(?:Pattern)?s?\(\s?(?:List\.of\(|listOf\(|Arrays\.asList\()?["']\*["']|\bAllowOrigins:\s?\[\]string\{\s?["']\*|\borigins\s["']\*["']|\bAllowOriginFunc\b.{1,80}\breturn true\b|@CrossOrigin\s?$|(?<answered>\borigin:\s{0,3}true\b)/,
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          view.file.status === 'modified' &&
          view.kind.place !== 'test' &&
          view.kind.place !== 'development' &&
          !/vite|webpack|(next|nuxt|vue|storybook)\.config/.test(view.path) &&
          (match.groups?.['answered'] === undefined || speaksOfCors(view)) &&
          // Without a word of its own, the usual part lets any site call.
          !view.added.some(({ text }) => /\bcors\(\s?\)/.test(text)),
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
        // An address that a list of rules lets everybody reach.
        by: 'code',
        roles: ['settings'],
        severity: 'medium',
        files: /(^|\/)security\.(?:ya?ml|php|xml)$|(^|\/)security\/[^/]+\.(?:ya?ml|php)$/,
        hints: ['public_access', 'is_authenticated_anonymously'],
        line: /\b(?:PUBLIC_ACCESS|IS_AUTHENTICATED_ANONYMOUSLY)\b/,
        added: 'more',
        removed: 'less',
        accept: (_, view) => view.file.status === 'modified',
      },
      {
        // Only some addresses could reach it, and the rule is taken away while the door stays.
        by: 'setting',
        key: /(^|[._/])(whitelist-source-range|allowlist-source-range|load_?balancer_?source_?ranges|inbound-cidrs|ip_?(?:white|allow)_?list|allowed_?source_?ranges)$/i,
        value: /\d{1,3}(?:\.\d{1,3}){3}/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          view.file.status === 'modified' &&
          view.kind.place !== 'test' &&
          !everywhere.test(change.to ?? change.from ?? '') &&
          doorStays(change, view),
      },
      uncheckedMachine,
    ],
    ignores: 'openings on developers’ machines count as low; ways out to the internet',
    together: true,
  },
];
