import { outcome } from './outcome.ts';
import { otherSide, pipelineFiles } from './settingPlaces.ts';
import { jobStays, listGrew, names, releases } from './workflowPlaces.ts';
import type { Kind } from '../kind.ts';
import type { FileView } from '../fileView.ts';

/** What guards a delivery, and what a delivery reaches. */
export const releaseGuardKinds: readonly Kind[] = [
  {
    id: 'platforms-shipped',
    rows: ['E2', 'H4'],
    category: 'timeline.breaking',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'customers less'), less: outcome('low', 'two', 'customers more') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)platforms$/,
        measure: 'served',
        on: ['changed'],
      },
      {
        by: 'setting',
        files: /(^|\/)\.?goreleaser[^/]*\.ya?ml$/,
        key: /(^|\.)(goos|goarch)\.[^.]+$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) => view.file.status === 'modified' && listGrew(change, view),
      },
      {
        // One entry of a list of combinations, each built by itself.
        by: 'code',
        files: pipelineFiles,
        roles: ['settings'],
        hints: ['platform'],
        line: /^\s*-?\s?["']?platform["']?:\s?["']?(?<value>(?:linux|windows|darwin|macos|freebsd)\/[a-z0-9]{3,10}(?:\/v\d)?)["']?\s*$/,
        thing: 'value',
        added: 'less',
        removed: 'more',
        accept: (match: RegExpMatchArray, { file, added, removed }: FileView): boolean => {
          const value = match.groups?.['value'] ?? '';
          const still = (lines: readonly { readonly text: string }[]): boolean =>
            lines.some(({ text }) => text.includes(value) && !/^\s*#/.test(text));
          return file.status === 'modified' && !(still(added) && still(removed));
        },
      },
    ],
    ignores: 'platforms for checks only',
    together: true,
  },
  {
    id: 'release-gate',
    rows: ['E8'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: {
      less: outcome('low', 'two', 'exposure less', 'dates later'),
      more: outcome('medium', 'two', 'exposure more', 'dates sooner'),
    },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(environment|environment\.name|when|type)$/,
        value: /^(production|prod|live|manual|approval)$/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          view.file.status === 'modified' &&
          jobStays(change, view) &&
          (releases(view) || /deploy|release|publish|ship|prod|approv|when|type/i.test(change.keyPath.join('.'))) &&
          (!/^(type|when)$/.test(change.keyPath.at(-1) ?? '') ||
            /^(manual|approval)$/.test(change.to ?? change.from ?? '')),
      },
      {
        by: 'setting',
        files: /\.(tf|ya?ml)$/,
        key: /(^|\.)(required_approving_review_count|required_reviewers)$/,
        measure: 'number',
        inverse: true,
        on: ['changed', 'removed'],
        removed: 'more',
        accept: (change, view) => change.to !== undefined || view.file.status === 'modified',
      },
      {
        by: 'setting',
        files: /\.(tf|ya?ml)$/,
        key: /(^|\.)enforce_admins$/,
        measure: 'onOff',
        inverse: true,
        on: ['changed'],
      },
    ],
    ignores: 'who owns which file; a job that is new',
    together: 'come or gone',
  },
  {
    id: 'automatic-release',
    rows: ['E9'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: {
      less: outcome('medium', 'two', 'dates sooner', 'exposure unclear'),
      more: outcome('low', 'two', 'dates later'),
    },
    find: [
      {
        // A job that delivers, put into a remark.
        by: 'code',
        files: pipelineFiles,
        roles: ['settings'],
        hints: ['deploy', 'release', 'publish'],
        line: /^\s*#\s{0,6}(?<name>[\w-]{0,40}(?:deploy|release|publish)[\w-]{0,40}):\s*$/i,
        anywhere: true,
        added: 'more',
        accept: (match, { removed }) => removed.some(({ text }) => text.trim() === `${match.groups?.['name'] ?? ''}:`),
      },
      {
        by: 'setting',
        key: /(^|[._])(auto_?deploy|auto_deploy_enabled|auto_promote|autoDeployTrigger|deploy_on_push|enable_auto_deploy)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed'],
      },
      {
        by: 'setting',
        files: /\.ya?ml$/,
        key: /^Application\/[^.]+\.spec\.syncPolicy\.automated(\.|$)/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          view.file.status === 'modified' && !(otherSide(change, view) ?? 'automated').includes('automated'),
      },
      {
        by: 'setting',
        files: pipelineFiles,
        key: /^(on|true)\.(push|release|workflow_run)(\.|$)/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          releases(view) &&
          view.file.status === 'modified' &&
          !['push', 'release', 'workflow_run'].some((event) => names(otherSide(change, view), event)),
      },
    ],
    ignores: 'deliveries to a rehearsal copy; a delivery that was automatic already',
    together: true,
  },
  {
    id: 'safety-scan',
    rows: ['E10'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { less: outcome('low', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(uses|image|run|script|template|before_script)(\.|$)/,
        value: scanner(),
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: (change) => scannerOf(change.to ?? change.from),
        accept: (change, view) =>
          isSetAside(scannerOf(change.from), view) ||
          !(otherSide(change, view) ?? '').toLowerCase().includes(scannerOf(change.to ?? change.from)),
      },
    ],
    ignores: 'a newer version of the same scanner; a step more of a scanner that runs already',
    together: true,
  },
  {
    id: 'checks-tolerated',
    rows: ['F4'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'dates later', 'exposure more'),
      less: outcome('low', 'two', 'exposure less'),
    },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(continue-on-error|allow_failure)$/,
        measure: 'onOff',
        added: 'more',
        removed: 'less',
        on: ['changed', 'added', 'removed'],
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          ((change.to ?? change.from) === 'true' && view.file.status === 'modified' && jobStays(change, view)),
      },
    ],
    ignores:
      'checks that were never obligatory; a job that is new; bars of quality in other files, which have a kind of their own',
    together: true,
  },
  {
    id: 'outsiders-rights',
    rows: ['J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /^(on|true)\.pull_request_target(\.|$)/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        // Without the code that outsiders propose, or keys handed on whole, such a run only puts labels or notes.
        accept: (change, view) =>
          !(otherSide(change, view) ?? '').includes('pull_request_target') &&
          runsWhatIsProposed.test((change.from === undefined ? view.file.sides?.new : view.file.sides?.old) ?? ''),
      },
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)permissions$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        value: /^write-all$/,
      },
    ],
    ignores: 'rights that a step needs to read',
    together: true,
  },
];

const runsWhatIsProposed = /\bsecrets:\s?inherit\b|\buses:\s?actions\/checkout@|\bgit (?:clone|fetch|checkout)\b/;

function scanner(): RegExp {
  return /codeql|snyk|trivy|semgrep|sonar|gitleaks|trufflehog|dependency-review|brakeman|bandit|bundler-audit|bundle audit|npm audit|yarn audit|pnpm audit|composer audit|pip-audit|safety check|checkov|tfsec|grype|zaproxy|ossf\/scorecard|sobelow|cargo audit|cargo-deny|govulncheck|osv-scanner/i;
}

/** What is kept as a remark runs no more, whatever the same tool does elsewhere. */
function isSetAside(name: string, { added }: FileView): boolean {
  return name !== '' && added.some(({ text }) => /^\s*#/.test(text) && text.toLowerCase().includes(name));
}

function scannerOf(value: string | undefined): string {
  return (scanner().exec(value ?? '')?.[0] ?? '').toLowerCase();
}
