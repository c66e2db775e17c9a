import { outcome } from './outcome.ts';
import { terraform } from './wholeResources.ts';
import type { Kind } from '../kind.ts';

/** What replaces a key that lasts, where a build proves who it is for the length of a task. */
const provesItself = /role-to-assume|workload_identity_provider|id-token:\s?write|auth-type:\s|client-id:\s/;

/** What stands around the machines: walls, keys of programs, pages that describe the product to programs. */
export const aroundMachineKinds: readonly Kind[] = [
  {
    id: 'network-guard',
    rows: ['J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    find: [
      terraform(
        'aws_wafv2_web_acl|aws_waf_web_acl|aws_wafregional_web_acl|aws_networkfirewall_firewall|aws_networkfirewall_firewall_policy|aws_guardduty_detector|aws_securityhub_account|aws_shield_protection|aws_inspector2_enabler|aws_macie2_account|azurerm_web_application_firewall_policy|azurerm_firewall|google_compute_security_policy|cloudflare_firewall_rule|cloudflare_ruleset',
        'less',
        'more',
      ),
      {
        by: 'code',
        files: /\.(ya?ml|tpl)$/,
        roles: ['settings', 'product', 'data'],
        hints: ['networkpolicy'],
        line: /^\s*kind:\s?["']?(?<name>Cilium(?:Clusterwide)?NetworkPolicy|NetworkPolicy)["']?\s*$/,
        thing: 'name',
        // What is new in a cluster has its wall from the start; one that only moves cancels out.
        added: 'one-off',
        removed: 'more',
        accept: (_, view) => view.kind.place !== 'test' && view.kind.place !== 'example',
      },
    ],
    ignores: 'rules inside a wall that stays',
    together: true,
  },
  {
    id: 'lasting-key',
    rows: ['J5', 'J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    find: [
      terraform(
        'aws_iam_access_key|google_service_account_key|azuread_application_password|azuread_service_principal_password',
        'more',
        'less',
      ),
      {
        by: 'code',
        files: /(^|\/)\.github\/(workflows|actions)\/|\.gitlab-ci/,
        roles: ['settings', 'product', 'data'],
        hints: ['key', 'credentials', 'creds', 'token', 'secrets.'],
        line: /^\s*(?:-\s)?["']?(?:aws[-_]access[-_]key[-_]id|credentials_json|service_account_key|creds|NPM_TOKEN|NODE_AUTH_TOKEN|CARGO_REGISTRY_TOKEN|password|azure_credentials)["']?\s?:\s?["']?\$\{\{\s?secrets\.\w{0,30}(?:KEY|CREDENTIALS?|TOKEN|PASSWORD|SA)\w{0,20}/i,
        removed: 'less',
        accept: (_, view) =>
          view.file.status === 'modified' &&
          view.added.some(({ text }) => provesItself.test(text)) &&
          // A key may be what it took to ask for the role of a task.
          !view.removed.some(({ text }) => provesItself.test(text) && !/role-to-assume/.test(text)),
      },
      {
        // The house that takes what is handed out gives a key for the length of the task.
        by: 'code',
        files: /(^|\/)\.github\/(workflows|actions)\//,
        roles: ['settings', 'product', 'data'],
        hints: ['nuget/login@', 'configure-rubygems-credentials@', 'crates-io-auth-action@', 'gh-action-pypi-publish@'],
        line: /\buses:\s?["']?(?:NuGet\/login|rubygems\/configure-rubygems-credentials|rust-lang\/crates-io-auth-action|pypa\/gh-action-pypi-publish)@/i,
        added: 'less',
        accept: (_, view) =>
          view.file.status === 'modified' &&
          view.added.some(({ text }) => /id-token:\s?write/.test(text)) &&
          !view.removed.some(({ text }) => /id-token:\s?write/.test(text)),
      },
    ],
    ignores: 'a key in the place of another key',
    together: true,
  },
  {
    id: 'interface-pages',
    rows: ['J6'],
    category: 'risk.security',
    grade: 'B',
    outcomes: { less: outcome('medium', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(springdoc\.(api-?docs|swagger-?ui)\.enabled|springfox\.documentation\.enabled|(enable_?)?(swagger|open_?api|graphiql|graphql_?playground|introspection)(_?ui|_?docs?)?([._]?enabled)?)$/i,
        measure: 'onOff',
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          view.kind.place !== 'test' &&
          view.kind.place !== 'example' &&
          view.kind.place !== 'development' &&
          view.file.status === 'modified' &&
          ((change.from !== undefined && change.to !== undefined) ||
            /^(false|off|0|no)$/i.test(change.to ?? change.from ?? '')),
      },
      { by: 'program', program: 'marks' },
    ],
    ignores: 'pages that are open from the first day',
    together: true,
  },
];
