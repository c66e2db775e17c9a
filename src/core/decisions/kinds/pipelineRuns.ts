import { outcome } from './outcome.ts';
import { otherSide, pipelineFiles } from './settingPlaces.ts';
import {
  checksChanges,
  jobStays,
  listGrew,
  matrixStays,
  names,
  otherTriggersStay,
  releases,
} from './workflowPlaces.ts';
import { runsPerDay } from '../schedule.ts';
import type { SettingChange } from '../../change/settingChange.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** What automatic checks cost: their machines, how often and how long they run, what they keep. */
export const pipelineRunKinds: readonly Kind[] = [
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
      {
        // A machine of our own, told by a list of its marks, in the place of a rented one; or the reverse.
        by: 'code',
        files: pipelineFiles,
        roles: ['settings', 'product', 'data'],
        hints: ['self-hosted'],
        line: /^\s*runs-on:\s*\[[^\]]{0,80}\bself-hosted\b/,
        added: 'less',
        removed: 'more',
        accept: (match, view) =>
          view.file.status === 'modified' &&
          (view.added.some(({ text }) => text === match.input) ? view.removed : view.added).some(({ text }) =>
            /^\s*runs-on:\s*["']?(?:ubuntu|windows|macos)-/.test(text),
          ),
      },
      {
        // A service that builds, keeps or shares out the work for us, by the steps that ask it to.
        by: 'code',
        files: pipelineFiles,
        roles: ['settings', 'product', 'data'],
        hints: ['uses:', 'depot ', 'turbo_token', 'nx_cloud', 'knapsack_pro'],
        line: /^\s*(?:-\s)?(?:uses:\s["']?(?<name>depot|useblacksmith|warpbuilds|namespacelabs|buildjet|ubicloud|useblaze)\/|(?:run:\s|-\s)?.{0,40}?\b(?<command>depot) (?:build|bake)\b|(?<key>TURBO_TOKEN|NX_CLOUD_ACCESS_TOKEN|KNAPSACK_PRO_\w{0,12}TOKEN\w{0,8}):)/i,
        added: 'unclear',
        removed: 'unclear',
        accept: serviceIsNew,
      },
    ],
    ignores:
      'a newer version of the same machine; a machine that stands in a variable; a further use of a service that builds for us already',
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
        accept: (change, view) =>
          !change.keyPath.includes('exclude') &&
          checksChanges(view) &&
          matrixStays(change, view) &&
          listGrew(change, view),
      },
      { by: 'setting', files: pipelineFiles, key: /(^|\.)(parallelism|parallel)$/, measure: 'number', on: ['changed'] },
    ],
    ignores:
      'one version replaced by another; a job that is all new; what is left out of the list; work that starts by hand alone',
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
      {
        // A proposal is no longer tried each time it changes, or is again.
        by: 'setting',
        files: pipelineFiles,
        key: /^(on|true)\.pull_request\.types(\.|$)/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: narrowsProposals,
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
    id: 'build-cache',
    rows: ['E5'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending more run', 'dates later'),
      less: outcome('low', 'two', 'spending less run', 'dates sooner'),
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
];

/** The service is named on one side alone. */
function serviceIsNew(match: RegExpMatchArray, view: FileView): boolean {
  const { name, command, key } = match.groups ?? {};
  const service = (name === undefined ? (command ?? key ?? '') : `${name}/`).toLowerCase();
  const named = (text: string | undefined): boolean => text?.toLowerCase().includes(service) === true;
  return (
    view.file.status === 'modified' && service !== '' && named(view.file.sides?.old) !== named(view.file.sides?.new)
  );
}

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

/** The kinds of event are said where none were, and a new version of a proposal is none of them; or the reverse. */
function narrowsProposals(change: SettingChange, view: FileView): boolean {
  const own = change.from === undefined ? view.file.sides?.new : view.file.sides?.old;
  const other = otherSide(change, view);
  return (
    view.file.status === 'modified' &&
    !names(other, 'types') &&
    names(other, 'pull_request') &&
    own !== undefined &&
    !own.includes('synchronize')
  );
}
