import { outcome } from './outcome.ts';
import { otherSide, ownerStays, setsTheProduct, wholeBlock, blockName, withItsBlock } from './settingPlaces.ts';
import type { Kind } from '../kind.ts';
import type { FileView } from '../fileView.ts';
import type { SettingChange } from '../../change/settingChange.ts';

/** A switch of the work that starts by itself. */
const timedWork =
  /(^|[._])((run|enable|start)_?(crons?|cron_?jobs?|scheduler|scheduled_?(tasks?|jobs?)|background_?(jobs?|tasks?)|workers?)(_?enabled)?|(crons?|cron_?jobs?|scheduler|scheduled_?(tasks?|jobs?)|background_?(jobs?|tasks?))_?(enabled|active))$/i;

/** Keeping the service up: alarms, health checks, ways back, what happens when a part fails. */
export const runningKinds: readonly Kind[] = [
  {
    id: 'alarm',
    rows: ['M1'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { less: outcome('low', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    find: [
      {
        by: 'setting',
        files: /\.tf(\.json)?$/,
        key: /^resource\.(aws_cloudwatch_(metric|composite)_alarm|azurerm_monitor_\w*alert\w*|google_monitoring_(alert_policy|uptime_check_config)|datadog_(monitor|synthetics_test)|newrelic_\w*alert_condition|statuscake_\w+|pingdom_\w+|grafana_rule_group|betteruptime_monitor|checkly_check|uptimerobot_monitor|pagerduty_service|opsgenie_\w+)\.[^.]+\./,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: blockName,
        accept: wholeBlock,
      },
      {
        by: 'setting',
        files: /\.(ya?ml|json|template)$/,
        key: /(^|\.)[Rr]esources\.[^.]+\.Type$/,
        value: /^AWS::CloudWatch::(Alarm|CompositeAlarm)$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: (change) => change.keyPath.at(-2) ?? '',
      },
      {
        by: 'setting',
        files: /\.ya?ml$/i,
        key: /(^|\.)rules\.(.*\.)?alert$|(^|\.)alert$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        value: /^[A-Z][\w ()%/.-]{3,100}$/,
        thing: (change) => change.to ?? change.from ?? '',
        accept: (change, view) =>
          view.kind.place !== 'test' &&
          !(otherSide(change, view) ?? '').includes(`alert: ${change.to ?? change.from ?? ''}\n`),
      },
      {
        by: 'setting',
        key: /(^|[._])(enable_((?:container|app|application|service|uptime|database|db|cluster|azure)_)?monitoring|monitoring_enabled|alarms_enabled|enable_alerting|enable_alarms|enable_alerts)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          ((change.to ?? change.from) === 'true' &&
            /\.tfvars(\.json)?$/i.test(view.path) &&
            view.file.status === 'modified'),
      },
      {
        by: 'setting',
        files: /\.tf$/,
        key: /^module\.[^.]+\.source$/,
        value: /alarms?(?![a-z])|(?<![a-z])alert(?:s|ing)?(?![a-z])/i,
        measure: 'text',
        on: ['added'],
        added: 'less',
        thing: blockName,
        accept: (change, view) => view.kind.place !== 'example' && withItsBlock(change, view),
      },
    ],
    ignores: 'pictures of measures; another threshold',
    together: true,
  },
  {
    id: 'health-check',
    rows: ['M2'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { less: outcome('low', 'two', 'exposure less'), more: outcome('low', 'two', 'exposure more') },
    find: [
      {
        by: 'setting',
        key: /(^|\.)(livenessProbe|readinessProbe|startupProbe|health_?check(_?path)?)(\.(httpGet\.path|path|test(\.[^.]+)?|exec\.command(\.[^.]+)?|tcpSocket\.port|command|timeout|interval))?$/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: ownerOfCheck,
        accept: (change, view) =>
          view.file.status === 'modified' &&
          setsOrBuilds(view) &&
          checkIsNew(change, view) &&
          ownerIsKnown(change, view),
      },
      { by: 'program', program: 'marks' },
    ],
    ignores: 'the pace of a health check; a part that comes or goes with its check',
    together: true,
  },
  {
    id: 'starts-after',
    rows: ['M2'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'exposure unclear') },
    find: [
      {
        by: 'setting',
        files: /compose[\w.-]*\.ya?ml$/i,
        key: /depends_on\.[^.]+\.condition$/,
        value: /service_healthy/,
        measure: 'text',
        on: ['added'],
        added: 'unclear',
        thing: (change) => change.keyPath[1] ?? '',
        accept: (change, view) =>
          view.file.status === 'modified' && ownerStays(change, view, `\n  ${change.keyPath[1] ?? ''}:`),
      },
    ],
    ignores: 'order without waiting; a part that is new',
    together: true,
  },
  {
    id: 'release-way',
    rows: ['M2'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'exposure unclear') },
    find: [
      {
        by: 'setting',
        key: /(^|\.)(strategy\.type|updateStrategy\.type|deployment_controller\.type|maxUnavailable|maxSurge|max_unavailable|deployment_(minimum_healthy|maximum)_percent|deploy\.strategy|DeploymentPreference\.Type)$/,
        measure: 'text',
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
      {
        // Stopped before the new one starts, said for the first time or no longer.
        by: 'setting',
        key: /(^|\.)(strategy\.type|updateStrategy\.type|deploymentStrategy|strategy)$/,
        value: /^Recreate$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'unclear',
        removed: 'unclear',
        accept: (change, view) =>
          setsTheProduct(view) && view.file.status === 'modified' && otherSide(change, view) !== undefined,
      },
    ],
    ignores: 'checks’ own strategies; a part that is new with its way',
    together: true,
  },
  {
    id: 'planned-stop',
    rows: ['M3'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers more', 'dates one-off'),
      less: outcome('low', 'two', 'customers less'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._-])(maintenance_?mode(_enabled|\.enabled)?|maintenance(\.enabled)?|\w{2,20}_to_maintenance_page|maintenance_page(_enabled|\.enabled)?|service_unavailable)$/i,
        measure: 'onOff',
        on: ['changed'],
        accept: (_, view) => view.kind.place === 'any' || view.kind.place === 'production',
      },
    ],
    ignores: 'days on which suppliers do maintenance; copies that no customer meets',
  },
  {
    id: 'timed-work-switched',
    rows: ['M4', 'D1'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      {
        by: 'setting',
        key: timedWork,
        measure: 'onOff',
        inverse: true,
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view) && view.kind.place !== 'development',
      },
      {
        by: 'setting',
        key: /(^|[._])disable_?(crons?|cron_?jobs?|scheduler|jobs|workers?)$/i,
        measure: 'onOff',
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        files: /\.ya?ml$/i,
        key: /^CronJob\/[^.]+\.spec\.suspend$/,
        measure: 'onOff',
        on: ['changed', 'added', 'removed'],
        added: 'more',
        removed: 'less',
        value: /^true$|^false$/i,
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.file.status === 'modified' &&
          ((change.from !== undefined && change.to !== undefined) || (change.to ?? change.from) === 'true'),
      },
    ],
    ignores: 'work that comes or goes with its switch; machines of developers',
    together: true,
  },
];

function setsOrBuilds(view: FileView): boolean {
  return setsTheProduct(view) || /dockerfile/i.test(view.path);
}

/** The part that a check belongs to: what stands before the check in its path. */
function ownerOfCheck(change: SettingChange): string {
  const at = change.keyPath.findIndex((part) => /probe$|^health/i.test(part));
  return change.keyPath[at - 1] ?? change.keyPath[0] ?? '';
}

/** The check has no setting on the other side: it came or went whole, by its first setting. */
function checkIsNew(change: SettingChange, view: FileView): boolean {
  const at = change.keyPath.findIndex((part) => /probe$|^health/i.test(part));
  const check = change.keyPath.slice(0, at + 1).join('\u0000');
  const own = view.settings().filter((one) => one.keyPath.slice(0, at + 1).join('\u0000') === check);
  return own.every(
    (one) =>
      (one.from === undefined) === (change.from === undefined) && (one.to === undefined) === (change.to === undefined),
  );
}

/** The part itself stands on the other side too; a file for one part alone needs no name. */
function ownerIsKnown(change: SettingChange, view: FileView): boolean {
  const owner = ownerOfCheck(change);
  return /dockerfile|\.toml$|render\.ya?ml$/i.test(view.path) || ownerStays(change, view, owner.split('/').at(-1));
}
