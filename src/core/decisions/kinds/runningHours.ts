import { outcome } from './outcome.ts';
import { isOnValue, setsTheProduct } from './settingPlaces.ts';
import { terraform } from './wholeResources.ts';
import type { Kind } from '../kind.ts';

/** When rented machines are put to sleep, at night or at weekends, or run without a pause. */
export const runningHoursKinds: readonly Kind[] = [
  {
    id: 'running-hours',
    rows: ['C1', 'C2'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      less: outcome('low', 'two', 'spending less month'),
      more: outcome('low', 'two', 'spending more month'),
    },
    together: true,
    find: [
      {
        by: 'setting',
        key: /(^|[._])(scheduled_?downtime|auto_?shut_?down|auto_?stop_?schedule|night_?shutdown|off_?hours_?shutdown|sleep_?schedule)(\.enabled|_enabled)?$/i,
        measure: 'onOff',
        on: ['changed', 'added', 'removed'],
        inverse: true,
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.file.status === 'modified' &&
          (change.from !== undefined || isOnValue(change.to)) &&
          (change.to !== undefined || isOnValue(change.from)),
      },
      {
        // What puts the parts of a cluster to sleep reads a mark on each.
        by: 'setting',
        files: /\.ya?ml$/,
        key: /(^|\.)downscaler\/(?:uptime|downtime)$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (_, view) => setsTheProduct(view) && view.file.status === 'modified',
      },
      terraform(
        'aws_autoscaling_schedule|aws_appautoscaling_scheduled_action|azurerm_dev_test_global_vm_shutdown_schedule|azurerm_automation_job_schedule',
        'less',
        'more',
      ),
    ],
    ignores: 'other work at fixed hours; parts that are new, with their hours from the start',
  },
];
