import { outcome } from './outcome.ts';
import { otherSide, ownerStays, pipelineFiles } from './settingPlaces.ts';
import { runsPerDay } from '../schedule.ts';
import type { Kind } from '../kind.ts';
import type { FileView } from '../fileView.ts';
import type { SettingChange } from '../../change/settingChange.ts';

/** The automatic checks and the delivery: what building and shipping cost, and what guards a release. */
export const deliveryKinds: readonly Kind[] = [
  {
    id: 'build-machine',
    rows: ['E1'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more run'),
      less: outcome('medium', 'two', 'spending less run'),
      unclear: outcome('medium', 'two', 'spending unclear run'),
    },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(runs-on|resource_class|instance_type|vmImage|size|runs_on|tags\.[^.]+)$/,
        measure: 'runner',
        on: ['changed'],
        value: buildMachine(),
        accept: (change) => buildMachine().test(change.from ?? '') && familyOf(change.from) !== familyOf(change.to),
      },
    ],
    ignores: 'a newer version of the same machine; a machine that stands in a variable',
    together: true,
  },
  {
    id: 'combinations-checked',
    rows: ['E2'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('low', 'two', 'spending less run') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(strategy\.)?(matrix|parallel\.matrix)\.[^.]+\..+$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change, view) => matrixStays(change, view) && listGrew(change, view),
      },
      { by: 'setting', files: pipelineFiles, key: /(^|\.)(parallelism|parallel)$/, measure: 'number', on: ['changed'] },
    ],
    ignores: 'one version replaced by another; a job that is all new',
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
    ],
    ignores: 'platforms for checks only',
    together: true,
  },
  {
    id: 'checks-rhythm',
    rows: ['E3'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('low', 'two', 'spending less run') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /^(on|true)\.(push|pull_request|merge_group)(\.|$)/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change, view) =>
          !releases(view) &&
          view.file.status === 'modified' &&
          otherTriggersStay(change, view) &&
          !names(otherSide(change, view), change.keyPath[1] ?? ''),
      },
      {
        // A filter where there was none: fewer occasions.
        by: 'setting',
        files: pipelineFiles,
        key: /^(on|true)\.(push|pull_request)\.(paths|paths-ignore|branches|branches-ignore)(\.|$)/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          !releases(view) &&
          view.file.status === 'modified' &&
          names(otherSide(change, view), change.keyPath[1] ?? '') &&
          !names(otherSide(change, view), change.keyPath[2] ?? ''),
      },
    ],
    ignores: 'a workflow that is all new; another branch or path in a filter; deliveries',
    together: true,
  },
  {
    id: 'checks-schedule',
    rows: ['E4'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('low', 'two', 'spending less run') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(cron|schedule)$/,
        measure: 'runsPerDay',
        on: ['changed', 'added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change, view) =>
          view.file.status === 'modified' && runsPerDay(change.to ?? change.from ?? '') !== undefined,
      },
    ],
    ignores: 'the hour alone: the same number of runs; a workflow that is all new, which is told whole',
    together: true,
  },
  {
    id: 'pipeline',
    rows: ['E3', 'E4'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('medium', 'two', 'spending less run') },
    find: [
      {
        by: 'file',
        roles: ['settings'],
        path: pipelineFiles,
        removed: 'less',
        added: 'more',
        thing: (path) =>
          /circleci|gitlab|travis|azure|bitbucket|buildkite|Jenkins|drone|codemagic|bitrise/.exec(path)?.[0] ?? path,
        accept: (view) =>
          !/(label|greet|stale|close|triage|assign|welcome|issue|contributors?|sponsor|release-drafter|lock-threads|auto-?merge|cla)[^/]*$|\.github\/actions\//i.test(
            view.path,
          ),
      },
    ],
    ignores: 'workflows that only label, greet or close; steps that other workflows share',
    together: true,
  },
  {
    id: 'build-cache',
    rows: ['E5'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more run', 'dates later'),
      less: outcome('medium', 'two', 'spending less run', 'dates sooner'),
    },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(uses|cache|cache-from|bundler-cache|enable-cache|restore_cache\.(keys?|name)(\.[^.]+)?|cache\.(key|paths)(\.[^.]+)?)$/,
        value:
          /actions\/cache|^(npm|yarn|pnpm|pip|poetry|maven|gradle|sbt|pipenv|true)$|type=gha|swatinem\/rust-cache|buildx-cache|^v\d|\$CI_COMMIT|node_modules|vendor|checksum/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        // A cache that other steps have already, or that comes with a new job, changes nothing for the others.
        accept: (change, view) =>
          view.file.status === 'modified' &&
          !/\bcache\b/i.test(otherSide(change, view) ?? 'cache') &&
          jobStays(change, view),
      },
    ],
    ignores: 'another name for the same cache; a job that comes or goes with its cache',
    together: true,
  },
  {
    id: 'build-results-kept',
    rows: ['E6'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending more volume'),
      less: outcome('low', 'two', 'spending less volume'),
    },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(retention-days|expire_in|retention_days)$/,
        measure: 'kept',
        on: ['changed'],
      },
    ],
    ignores: 'a first value',
    together: true,
  },
  {
    id: 'run-limit',
    rows: ['E7'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('low', 'two', 'spending less run') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(timeout-minutes|timeout)$/,
        measure: 'duration',
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        value: /^\d/,
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (change.keyPath.length === 3 && jobStays(change, view)),
      },
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)cancel-in-progress$/,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          ((change.to ?? change.from) === 'true' && view.file.status === 'modified'),
      },
    ],
    ignores: 'the limit of a step or of a job that is new',
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
        accept: (change, view) => !(otherSide(change, view) ?? '').includes('pull_request_target'),
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

/** Names of machines that build, as checks name them; a variable is none. */
function buildMachine(): RegExp {
  return /^(?!.*\$)[\w.:+-]*(ubuntu|macos|windows|small|medium|large|self-hosted|core|arm|linux|depot|blacksmith|buildjet|namespace|warp|ubicloud|gpu)[\w.:+-]*$/i;
}

function familyOf(runner: string | undefined): string {
  return (runner ?? '')
    .toLowerCase()
    .replace(/\d{2,4}[.-]?\d{0,2}(?!-?cores?|-?v?cpu|x?large)/g, '')
    .replace(/-?latest/, '')
    .replace(/[-.:]$/, '');
}

function scanner(): RegExp {
  return /codeql|snyk|trivy|semgrep|sonar|gitleaks|trufflehog|dependency-review|brakeman|bandit|bundler-audit|bundle audit|npm audit|yarn audit|pnpm audit|composer audit|pip-audit|safety check|checkov|tfsec|grype|zaproxy|ossf\/scorecard|sobelow|cargo audit|cargo-deny|govulncheck|osv-scanner/i;
}

function scannerOf(value: string | undefined): string {
  return (scanner().exec(value ?? '')?.[0] ?? '').toLowerCase();
}

/** A workflow that delivers, by its name. */
function releases(view: FileView): boolean {
  return /(deploy|release|publish|deliver|livraison|rollout|production|\bcd\b)[^/]*$/i.test(view.path);
}

/** A trigger that comes while another one goes or narrows leaves the number of occasions open. */
function otherTriggersStay(change: SettingChange, view: FileView): boolean {
  const [on, own] = change.keyPath;
  const sameWay = (one: SettingChange): boolean =>
    (one.from === undefined) === (change.from === undefined) && one.keyPath.length < 3;
  return view.settings().every((one) => one.keyPath[0] !== on || one.keyPath[1] === own || sameWay(one));
}

/** Whether a trigger or a filter is written anywhere in a workflow. */
function names(text: string | undefined, key: string): boolean {
  if (text === undefined || key === '') return true;
  return text.split('\n').some((line) => {
    const clean = line.trim();
    return (
      clean.startsWith(`${key}:`) ||
      clean === `- ${key}` ||
      clean === key ||
      (/^(on|"on"|true)\s*:/.test(clean) && clean.split(/[^\w-]+/).includes(key))
    );
  });
}

/** The job of a setting is on the side where the setting is not. */
function jobStays(change: SettingChange, view: FileView): boolean {
  const at = change.keyPath.indexOf('jobs');
  const job = at >= 0 ? change.keyPath[at + 1] : change.keyPath[0];
  return ownerStays(change, view, job === undefined ? undefined : `${job}:`);
}

/** The list of combinations is on both sides, so that it is it that changed. */
function matrixStays(change: SettingChange, view: FileView): boolean {
  const at = change.keyPath.indexOf('matrix');
  const axis = change.keyPath[at + 1];
  return (
    jobStays(change, view) &&
    (otherSide(change, view) ?? '').includes('matrix') &&
    (axis === 'include' || ownerStays(change, view, axis === undefined ? undefined : `${axis}:`))
  );
}

/** A list grew or shrank, rather than one entry replacing another. */
function listGrew(change: SettingChange, view: FileView): boolean {
  const list = change.keyPath.slice(0, -1).join('.');
  const others = view.settings().filter((one) => one.keyPath.slice(0, -1).join('.') === list);
  const added = others.filter((one) => one.from === undefined).length;
  const removed = others.filter((one) => one.to === undefined).length;
  return change.from === undefined ? added > removed : removed > added;
}
