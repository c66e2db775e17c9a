import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';

/** Keeping the service up: alarms, health checks, ways back, what happens when a part fails. */
export const runningKinds: readonly Kind[] = [
  {
    id: 'alarm',
    rows: ['M1'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'exposure less'), less: outcome('medium', 'two', 'exposure more') },
    find: [
      { by: 'setting', files: /\.tf$/, key: /^resource\.(aws_cloudwatch_metric_alarm|azurerm_monitor_\w*alert\w*|google_monitoring_alert_policy|datadog_monitor|newrelic_\w*alert_condition|statuscake_\w+|pingdom_\w+|grafana_rule_group|pagerduty_\w+|opsgenie_\w+)\.[^.]+\.(name|alarm_name|display_name|title)$/, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less' },
      { by: 'setting', files: /(alert|rules|prometheus|monitor)[^/]*\.ya?ml$/i, key: /(^|\.)alert$/, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less' },
      { by: 'setting', key: /(^|[._])(enable_monitoring|monitoring_enabled|alarms_enabled|enable_alerting|enable_alarms)$/i, measure: 'onOff', on: ['changed'] },
    ],
    ignores: 'pictures of measures',
    together: true,
  },
  {
    id: 'health-check',
    rows: ['M2'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'exposure less'), less: outcome('low', 'two', 'exposure more') },
    find: [
      { by: 'setting', key: /(^|\.)(livenessProbe|readinessProbe|startupProbe|healthcheck|health_check(_path)?|healthCheckPath)(\.(httpGet\.path|path|test|command))?$/i, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less', accept: (_, view) => view.file.status === 'modified' },
    ],
    ignores: 'the pace of a health check',
    together: true,
  },
  {
    id: 'starts-after',
    rows: ['M2'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'exposure more') },
    find: [{ by: 'setting', files: /compose[\w.-]*\.ya?ml$/i, key: /depends_on\.[^.]+\.condition$/, value: /service_healthy/, measure: 'text', on: ['added'], added: 'more' }],
    ignores: 'order without waiting',
    together: true,
  },
  {
    id: 'release-way',
    rows: ['M2'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'exposure unclear') },
    find: [{ by: 'setting', key: /(^|\.)(strategy\.type|deployment_controller\.type|maxUnavailable|maxSurge|max_unavailable|deployment_minimum_healthy_percent)$/, measure: 'text', on: ['changed'], accept: (_, view) => view.kind.role === 'settings' }],
    ignores: 'checks’ own strategies',
    together: true,
  },
  {
    id: 'planned-stop',
    rows: ['M3'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'customers more', 'dates one-off') },
    find: [{ by: 'setting', key: /(^|[._])(maintenance_mode|maintenance)$/i, measure: 'onOff', on: ['changed'] }],
    ignores: 'days on which suppliers do maintenance',
  },
];
