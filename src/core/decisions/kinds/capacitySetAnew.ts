import { partOf } from './partOfMachine.ts';
import {
  isLaidOver,
  isOnValue,
  otherSide,
  saysNowhereElse,
  setAnew,
  setsTheProduct,
  withItsBlock,
} from './settingPlaces.ts';
import type { SettingFind } from '../find.ts';
import type { FileView } from '../fileView.ts';
import type { SettingChange } from '../../change/settingChange.ts';

/** Memory and processors that are set for the first time for a part that is there, or left to what counts elsewhere: which way that goes is not seen here. */
export const powerSetAnew: readonly SettingFind[] = [
  {
    by: 'setting',
    files: /(^|\/)[\w.-]*values[\w.-]*\.ya?ml$/i,
    key: /(^|\.)resources\.(requests|limits)\.(memory|cpu)$/,
    measure: 'text',
    on: ['added', 'removed'],
    added: 'unclear',
    removed: 'unclear',
    thing: partOf,
    accept: setAnew,
  },
  {
    // A part of a cluster, or the part of a patch that is laid over it.
    by: 'setting',
    files: /\.ya?ml$/i,
    key: /^(Deployment|StatefulSet|DaemonSet|CronJob)\/[^.]+\..*\.resources\.(requests|limits)\.(memory|cpu)$/,
    measure: 'text',
    on: ['added', 'removed'],
    added: 'unclear',
    removed: 'unclear',
    thing: partOf,
    accept: (change, view) =>
      setsTheProduct(view) &&
      (view.file.status === 'added' ? isLaidOver(view, view.file.sides?.new) : isOfStaying(change, view)),
  },
  {
    by: 'setting',
    files: /compose[\w.-]*\.ya?ml$/i,
    key: /^services\.[^.]+\.(mem_limit|mem_reservation|cpus|deploy\.resources\.(limits|reservations)\.(memory|cpus))$/,
    measure: 'text',
    on: ['added', 'removed'],
    added: 'unclear',
    removed: 'unclear',
    thing: partOf,
    accept: (change, view) =>
      setsTheProduct(view) &&
      view.kind.place !== 'development' &&
      (otherSide(change, view) ?? '').split('\n').includes(`  ${change.keyPath[1] ?? ''}:`) &&
      saysNowhereElse(change, view),
  },
  {
    by: 'setting',
    files: /\.tf$/i,
    key: /^resource\.(aws_lambda_function|google_cloudfunctions2?_function|scaleway_(function|container))\.[^.]+\.(memory_size|available_memory_mb|memory_limit|cpu_limit)$/,
    measure: 'text',
    on: ['added', 'removed'],
    added: 'unclear',
    removed: 'unclear',
    thing: partOf,
    accept: (change, view) => setsTheProduct(view) && !withItsBlock(change, view) && saysNowhereElse(change, view),
  },
  {
    // A patch that names what it replaces by its place.
    by: 'setting',
    files: /\.ya?ml$/i,
    key: /(^|\.)\/spec\/[^.]*resources\/(requests|limits)\/memory\.value$/,
    measure: 'bytes',
    on: ['changed'],
    thing: () => 'resources',
    accept: (_, view) => setsTheProduct(view),
  },
];

/** The copies that come by themselves when there is more to do. */
const growthOfChart: SettingFind = {
  by: 'setting',
  files: /(^|\/)[\w.-]*values[\w.-]*\.ya?ml$/i,
  key: /(^|\.)(autoscal\w{1,4}|hpa|keda)\.max_?(replicas|replicaCount|pods)$/i,
  measure: 'text',
  on: ['added', 'removed'],
  added: 'more',
  removed: 'less',
  thing: partOf,
  accept: (change, view) =>
    setsTheProduct(view) &&
    view.file.status === 'modified' &&
    isMany(change) &&
    isOfStayingChart(change, view) &&
    !isDeliveredOff(change, view),
};

const growthSwitched: SettingFind = {
  by: 'setting',
  key: /(^|[._])(autoscal\w{1,4}|hpa|keda|horizontal_?pod_?autoscaler)\.enabled$/i,
  files: /\.ya?ml$/i,
  measure: 'onOff',
  on: ['changed'],
  thing: partOf,
  accept: (_, view) => setsTheProduct(view) && !/(^|[./_-])ci([./_-]|$)/i.test(view.path),
};

const growthByVariable: SettingFind = {
  by: 'setting',
  files: /\.tfvars$/i,
  key: /^\w{2,40}_max_(scale|replicas|instances|instance_count|tasks?)$/i,
  measure: 'text',
  on: ['added', 'removed'],
  added: 'more',
  removed: 'less',
  accept: (change, view) => view.file.status === 'modified' && isMany(change) && hasNeighbour(change, view),
};

/** Trials of the team, where nobody waits. */
const isTrial = (view: FileView): boolean =>
  view.kind.place === 'development' ||
  view.kind.place === 'test' ||
  /(^|[/._-])(?:dev|staging|pre-?prod\w*|review\w*|sandbox\w*|tests?|uat|alpha|beta|integration|poc|demo|qa|int|ppr|stg)(?=[/._-])/i.test(
    view.path,
  );

const forPeople =
  (accept: SettingFind['accept']): NonNullable<SettingFind['accept']> =>
  (change, view) =>
    !isTrial(view) && accept?.(change, view) === true;

/** The same, and a lower number of the most copies, where it is people who would wait. */
export const roomLost: readonly SettingFind[] = [
  ...[growthOfChart, growthByVariable].map((find): SettingFind => ({
    ...find,
    on: ['removed'],
    removed: 'more',
    accept: forPeople(find.accept),
  })),
  { ...growthSwitched, inverse: true, accept: forPeople(growthSwitched.accept) },
  {
    by: 'setting',
    key: /(^|[._])(?:max_?(?:replicas|replica_?count|instances|scale|pods)|max-(?:instances|scale)|\w{2,40}_max_(?:scale|replicas|instances|tasks?))$/i,
    measure: 'number',
    inverse: true,
    on: ['changed'],
    thing: partOf,
    accept: forPeople((_, view) => setsTheProduct(view)),
  },
];

/** How many copies there may be, given or left out for a part that is there. */
export const copiesSetAnew: readonly SettingFind[] = [
  {
    by: 'setting',
    files: /\.ya?ml$/i,
    key: /^(Deployment|StatefulSet)\/[^.]+\.spec\.replicas$/,
    measure: 'text',
    on: ['added'],
    added: 'more',
    thing: partOf,
    accept: (change, view) => setsTheProduct(view) && isMany(change) && isOfStaying(change, view),
  },
  growthOfChart,
  growthSwitched,
  growthByVariable,
  {
    by: 'setting',
    files: /\.(tf|ya?ml|json)$/i,
    key: /^resource\.aws_cloudformation_stack\.[^.]+\.parameters\.(Min|Max|Desired)(Size|Capacity|Count)$/,
    measure: 'number',
    on: ['changed'],
    thing: partOf,
    accept: (_, view) => setsTheProduct(view),
  },
];

/** What may grow is switched off where it is written, and counts for those alone who switch it on. */
function isDeliveredOff({ keyPath }: SettingChange, view: FileView): boolean {
  const head = keyPath.slice(0, -1).join('\u0000');
  return view
    .settings()
    .some(
      (one) =>
        one.keyPath.at(-1) === 'enabled' &&
        one.keyPath.slice(0, -1).join('\u0000') === head &&
        (one.to ?? one.from) === 'false',
    );
}

function isMany({ from, to }: SettingChange): boolean {
  return /^\d{1,4}$/.test(to ?? from ?? '') && Number(to ?? from) > 1 && isOnValue(to ?? from);
}

/** The part of a cluster stands on both sides. */
function isOfStaying(change: SettingChange, view: FileView): boolean {
  const [kind, name] = (change.keyPath[0] ?? '').split('/');
  const other = (otherSide(change, view) ?? '').split('\n');
  return (
    kind !== undefined &&
    name !== undefined &&
    other.includes(`kind: ${kind}`) &&
    other.some((line) => line.trim() === `name: ${name}`) &&
    saysNowhereElse(change, view)
  );
}

/** The part of a chart that scales stands on both sides. */
function isOfStayingChart(change: SettingChange, view: FileView): boolean {
  const owner = change.keyPath.at(-3);
  const other = otherSide(change, view);
  return other !== undefined && (owner === undefined || other.includes(`${owner}:`)) && saysNowhereElse(change, view);
}

/** Something else of the same part stays: 'worker_port' beside 'worker_max_scale' would have gone with it. */
function hasNeighbour(change: SettingChange, view: FileView): boolean {
  const name = change.keyPath.at(-1) ?? '';
  return !view.settings().some((one) => one !== change && one.keyPath.at(-1) === name);
}
