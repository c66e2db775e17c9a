import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** The automatic checks and the delivery: what building and shipping cost, and what guards a release. */
const pipelines = /(^|\/)(\.github\/(workflows|actions)\/.*\.ya?ml|\.gitlab-ci[^/]*\.ya?ml|\.circleci\/.*\.ya?ml|azure-pipelines[^/]*\.ya?ml|bitbucket-pipelines\.ya?ml|\.travis\.ya?ml|\.buildkite\/.*\.ya?ml|\.woodpecker[^/]*\.ya?ml|\.drone\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml|appveyor\.ya?ml|codemagic\.ya?ml|bitrise\.ya?ml)$|(^|\/)Jenkinsfile[^/]*$/;

export const deliveryKinds: readonly Kind[] = [
  {
    id: 'build-machine',
    rows: ['E1'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'spending more run'), less: outcome('medium', 'two', 'spending less run'), unclear: outcome('low', 'two', 'spending unclear run') },
    find: [
      { by: 'setting', files: pipelines, key: /(^|\.)(runs-on|resource_class|instance_type|machine\.image|vmImage|size|runs_on|tags)$/, measure: 'machineSize', on: ['changed'], value: /ubuntu|macos|windows|small|medium|large|xlarge|self-hosted|core|arm|linux|depot|blacksmith|buildjet|namespace|warp/i, accept: (change) => familyOf(change.from) !== familyOf(change.to) },
    ],
    ignores: 'a newer version of the same machine',
    together: true,
  },
  {
    id: 'combinations-checked',
    rows: ['E2'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('low', 'two', 'spending less run') },
    find: [
      { by: 'setting', files: pipelines, key: /(^|\.)(strategy\.)?(matrix|parallel\.matrix)\.[^.]+\.[^.]+(\.(os|platform|version|name))?$/, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less', accept: (change, view) => listGrew(change, view) },
      { by: 'setting', files: pipelines, key: /(^|\.)(parallelism|parallel)$/, measure: 'number', on: ['changed'] },
    ],
    ignores: 'one version replaced by another',
    together: true,
  },
  {
    id: 'platforms-shipped',
    rows: ['E2', 'H4'],
    category: 'timeline.breaking',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'customers less'), less: outcome('low', 'two', 'customers more') },
    find: [
      {
        by: 'setting',
        files: pipelines,
        key: /(^|\.)(platforms|goos|goarch|targets|architectures)(\.|$)/,
        measure: 'text',
        on: ['changed', 'removed'],
        removed: 'more',
        accept: (change) => itemsOf(change.from).some((item) => !itemsOf(change.to).includes(item)) && !itemsOf(change.to).some((item) => !itemsOf(change.from).includes(item)),
      },
    ],
    ignores: 'platforms for checks only',
  },
  {
    id: 'checks-rhythm',
    rows: ['E3'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('low', 'two', 'spending less run') },
    find: [{ by: 'setting', files: pipelines, key: /^(on|true)\.(push|pull_request|schedule|merge_group|pull_request_target)(\.(paths|paths-ignore|branches|branches-ignore)(\.|$)|$)/, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less', value: /./, accept: (change, view) => view.file.status === 'modified' && !/schedule/.test(change.keyPath.join('.')) }],
    ignores: 'a workflow that is all new',
    together: true,
  },
  {
    id: 'pipeline',
    rows: ['E3', 'E4'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('medium', 'two', 'spending less run') },
    find: [
      { by: 'file', path: pipelines, removed: 'less', added: 'more', thing: (path) => (/circleci|gitlab|travis|azure|bitbucket|buildkite|Jenkins|drone|codemagic|bitrise/.exec(path)?.[0] ?? path) },
    ],
    ignores: 'workflows that only label, greet or close',
    together: true,
  },
  {
    id: 'build-cache',
    rows: ['E5'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'spending more run', 'dates later'), less: outcome('medium', 'two', 'spending less run', 'dates sooner') },
    find: [
      { by: 'setting', files: pipelines, key: /(^|\.)(uses|cache|cache-from|restore_cache\.\S+|cache\.key)$/, value: /actions\/cache|^npm$|^yarn$|^pnpm$|^pip$|^maven$|^gradle$|type=gha|swatinem\/rust-cache|turbo|buildx-cache/i, measure: 'text', on: ['added', 'removed'], added: 'less', removed: 'more' },
    ],
    ignores: 'another name for the same cache',
    together: true,
  },
  {
    id: 'run-limit',
    rows: ['E7'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('low', 'two', 'spending less run') },
    find: [
      { by: 'setting', files: pipelines, key: /(^|\.)(timeout-minutes|timeout)$/, measure: 'duration', on: ['changed', 'removed'], removed: 'more', value: /^\d/ },
      { by: 'setting', files: pipelines, key: /(^|\.)cancel-in-progress$/, measure: 'onOff', inverse: true, on: ['changed', 'added', 'removed'], added: 'less', removed: 'more', value: /true|false/ },
    ],
    ignores: 'the limit of one step that is new',
    together: true,
  },
  {
    id: 'release-gate',
    rows: ['E8'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'exposure less', 'dates later'), less: outcome('medium', 'two', 'exposure more', 'dates sooner') },
    find: [
      { by: 'setting', files: pipelines, key: /(^|\.)(environment|environment\.name|when)$/, value: /^(production|prod|live|manual)$/i, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less', accept: (_, view) => view.file.status === 'modified' },
      { by: 'setting', files: /\.tf$/, key: /(^|\.)(required_approving_review_count|required_reviewers|enforce_admins)$/, measure: 'number', on: ['changed', 'removed'], removed: 'less' },
    ],
    ignores: 'who owns which file',
  },
  {
    id: 'automatic-release',
    rows: ['E9'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { unclear: outcome('low', 'two', 'dates sooner', 'exposure unclear') },
    find: [{ by: 'setting', files: pipelines, key: /(^|\.)(auto_?deploy|autodeploy|auto_promote)$/i, measure: 'onOff', on: ['changed'] }],
    ignores: 'deliveries to a rehearsal copy',
  },
  {
    id: 'safety-scan',
    rows: ['E10'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'exposure less'), less: outcome('medium', 'two', 'exposure more') },
    find: [
      { by: 'setting', files: pipelines, key: /(^|\.)(uses|image|run|script|template|name)(\.|$)/, value: /codeql|snyk|trivy|semgrep|sonar|gitleaks|trufflehog|dependency-review|brakeman|bandit|bundler-audit|npm audit|pip-audit|safety check|checkov|tfsec|grype|zaproxy|ossf\/scorecard|sobelow|cargo audit|govulncheck/i, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less' },
    ],
    ignores: 'a newer version of the same scanner',
    together: true,
  },
  {
    id: 'checks-tolerated',
    rows: ['F4'],
    category: 'timeline.deferred',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'dates later', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      { by: 'setting', files: pipelines, key: /(^|\.)(continue-on-error|allow_failure)$/, measure: 'onOff', added: 'more', removed: 'less', on: ['changed', 'added', 'removed'], value: /true|false/ },
      { by: 'setting', files: /(jest|vitest|nyc|codecov|coverage|pyproject|setup\.cfg|\.coveragerc|phpunit|sonar|package\.json)/i, key: /(^|\.)(branches|functions|lines|statements|fail_under|threshold|target|minimum_coverage)$/i, measure: 'number', inverse: true, on: ['changed'], accept: (change) => /cover|threshold|nyc/i.test(change.keyPath.join('.')) },
      { by: 'setting', files: /tsconfig[^/]*\.json$/, key: /(^|\.)(strict|noImplicitAny|strictNullChecks)$/, measure: 'onOff', inverse: true, on: ['changed'] },
    ],
    ignores: 'checks that were never obligatory',
  },
  {
    id: 'outsiders-rights',
    rows: ['J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      { by: 'setting', files: pipelines, key: /^(on|true)\.(pull_request_target)(\.|$)/, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less', value: /./ },
      { by: 'setting', files: pipelines, key: /(^|\.)permissions(\.[\w-]+)?$/, measure: 'text', on: ['changed'], value: /write-all/ },
    ],
    ignores: 'rights that a step needs to read',
    together: true,
  },
];

function familyOf(runner: string | undefined): string {
  return (runner ?? '').toLowerCase().replace(/[\d.]+(?!-?core|vcpu|cpu)/g, '').replace(/-latest/, '');
}

function itemsOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(/[,\s[\]"']+/).filter((item) => item !== '');
}

/** A list grew or shrank, rather than one entry replacing another. */
function listGrew(change: { keyPath: readonly string[]; from?: string }, view: { settings: () => readonly { keyPath: readonly string[]; from?: string }[] }): boolean {
  const list = change.keyPath.slice(0, -1).join('.');
  const others = view.settings().filter((one) => one.keyPath.slice(0, -1).join('.') === list);
  const added = others.filter((one) => one.from === undefined).length;
  return change.from === undefined ? added > others.length - added : others.length - added > added;
}
