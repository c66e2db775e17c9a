import { isOwnMachine, onOwnMachines } from './ownMachines.ts';
import { outcome } from './outcome.ts';
import { pipelineFiles } from './settingPlaces.ts';
import {
  isCalled,
  jobOf,
  jobStays,
  onlyJoins,
  runsByItself,
  startsByHand,
  startsOn,
  workflowName,
} from './workflowPlaces.ts';
import type { Kind } from '../kind.ts';

/** A step that the file itself spells out. */
const ownStep = /^\s*(?:-\s)?(?:run|uses|script|command|steps):|^\s*-\s(?:run|checkout)\b/;

/** The jobs that check and deliver: whole files of them, one among others, steps that stand elsewhere. */
export const pipelinePartKinds: readonly Kind[] = [
  {
    id: 'pipeline',
    rows: ['E3', 'E4'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: {
      // What a run costs, and whether it is within what is free, no line says.
      more: outcome('low', 'two', 'spending unclear run'),
      less: outcome('medium', 'two', 'spending less run'),
      unclear: outcome('low', 'two', 'spending unclear run'),
    },
    find: [
      {
        by: 'file',
        roles: ['settings'],
        path: pipelineFiles,
        removed: 'less',
        added: 'more',
        renamed: true,
        thing: (path) =>
          /circleci|gitlab|travis|azure|bitbucket|buildkite|Jenkins|drone|codemagic|bitrise|chipperci|semaphore|cirrus|wercker|codeship/.exec(
            path,
          )?.[0] ?? path,
        facts: (view) => ({ ownName: workflowName(view) }),
        proof: startsOn,
        accept: (view) =>
          !(view.file.status === 'added' && startsByHand(view)) &&
          runsByItself.test(view.path) &&
          runsByItself.test(view.file.oldPath ?? view.path) &&
          !(view.file.status === 'deleted' && isCalled(view)) &&
          !onOwnMachines(view) &&
          !/(label|greet|stale|close|triage|assign|welcome|issue|contributors?|sponsor|release-drafter|lock-threads|notif|slack|auto-?merge|cla)[^/]*$|\.github\/actions\//i.test(
            view.path,
          ),
      },
    ],
    ignores:
      'work that comes and starts by hand or when others call it; work on machines of our own; workflows that only label, greet or close; steps that other workflows share; files of a part that was a repository of its own; one that only others called',
    together: true,
  },
  {
    id: 'pipeline-job',
    rows: ['E3', 'E4'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more run'), less: outcome('low', 'two', 'spending less run') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /^jobs\.[^.]+\.(runs-on|uses|executor)$|^[^.]+\.stage$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: jobOf,
        accept: (change, view) =>
          view.file.status === 'modified' &&
          runsByItself.test(view.path) &&
          !onlyJoins.test(jobOf(change)) &&
          !isOwnMachine(change.to ?? change.from ?? '') &&
          !jobStays(change, view),
      },
    ],
    ignores: 'a job under another name; jobs that only join, count or tell; a file that is all new',
    together: true,
  },
  {
    id: 'shared-process',
    rows: ['E4', 'K6'],
    category: 'cost.delivery',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'spending unclear run', 'dates unclear') },
    find: [
      {
        // GitHub's shared workflows, GitLab's files of other projects, CircleCI's orbs: the steps themselves stand elsewhere.
        by: 'code',
        files: pipelineFiles,
        roles: ['settings', 'product', 'data'],
        hints: ['/.github/workflows/', 'project:', 'component:', 'remote:'],
        line: /^\s*(?:-\s)?uses:\s["']?(?!\.)(?<name>[\w.-]{1,60}\/[\w.-]{1,80}\/\.github\/workflows\/[\w.-]{1,80})@|^\s*-\s(?:project|component|remote):\s["']?(?<other>[^\s"']{4,160})/,
        thing: 'name',
        added: 'unclear',
        removed: 'unclear',
        accept: (match, view) =>
          // A job that only tells the team how a run went checks and delivers nothing.
          !/slack|notif|teams|discord/i.test(match[0]) &&
          // What was written out here before, or is written out here now.
          view.file.status === 'modified' &&
          (view.added.some(({ text }) => text === match.input) ? view.removed : view.added).filter(({ text }) =>
            ownStep.test(text),
          ).length >= 2,
      },
    ],
    ignores: 'a newer version of a shared process; a new job that uses one from the start; an action that is one step',
    together: true,
  },
];
