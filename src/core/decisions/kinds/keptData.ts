import { outcome } from './outcome.ts';
import { isCode, isOnValue, otherSide, pipelineFiles, setsTheProduct, withItsBlock } from './settingPlaces.ts';
import { terraform } from './wholeResources.ts';
import { timeLength } from './timeLength.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** What is kept and for how long: logs, samples, records, safety copies, answers. */
export const keptDataKinds: readonly Kind[] = [
  {
    id: 'log-detail',
    rows: ['D3'],
    category: 'cost.usage',
    grade: 'B',
    outcomes: {
      more: outcome('low', 'two', 'spending more volume'),
      less: outcome('low', 'two', 'spending less volume'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(log_?level|logging_level|rust_log|rails_log_level|log_min_level|level\.root|log_?level\.default|logging\.level)$/i,
        measure: 'logLevel',
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view) && view.kind.place !== 'development',
      },
      {
        by: 'code',
        files: /(prod|settings|config|environments)/i,
        roles: ['settings', 'product'],
        hints: ['log_level', 'loglevel', 'logger, level', 'level:'],
        line: /\b(?:log_?level|logger,\s{0,3}level|config\.log_level)["']?\s{0,3}[:=]\s{0,3}["':]?(?<value>[a-z]{3,11})\b/i,
        compare: { group: 'value', measure: 'logLevel' },
        accept: (_, view) => view.kind.place !== 'development' && view.kind.place !== 'test',
      },
      ...['level', 'action_level'].map((key) => ({
        // What each of several writers takes down: the least of them counts.
        by: 'code' as const,
        files: /(^|\/)monolog[^/]*\.ya?ml$/,
        roles: ['settings' as const],
        hints: [`${key}:`],
        line: new RegExp(`^\\s*${key}:\\s?["']?(?<value>[a-z]{4,9})\\b`),
        compare: { group: 'value', measure: 'logLevel' as const },
        accept: (_: RegExpMatchArray, view: FileView) =>
          view.kind.place !== 'development' && view.kind.place !== 'test',
      })),
    ],
    ignores: 'levels in tests and on developers’ machines',
  },
  {
    id: 'sampling',
    rows: ['D4'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('low', 'two', 'spending more volume'),
      less: outcome('low', 'two', 'spending less volume'),
    },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['samplerate', 'sample_rate', 'sampling', 'samplingrate'],
        line: /\b(?<name>\w{0,40}(?:sample_?rate|sampling_?(?:rate|ratio|percentage)))["']?\s{0,3}[:=,]\s{0,3}(?<value>\d{0,3}(?:\.\d{1,6})?)\b/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        accept: (match, view) => isCode(view) && isShare(match.groups?.['value']),
      },
      {
        by: 'setting',
        key: /(sample_?rate|sampling_?(rate|ratio|percentage)|tracesampleratio)$/i,
        measure: 'number',
        on: ['changed'],
        accept: (change) => isShare(change.to) && isShare(change.from),
      },
      {
        // A share of its own for some of what is sent, where all was sent before.
        by: 'setting',
        key: /(^|\.)sampling\.(?:[\w-]{1,40}\.){0,2}(?:percentage|rate|ratio)$/i,
        measure: 'number',
        on: ['changed', 'added'],
        added: 'less',
        thing: () => 'sampling',
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.kind.place !== 'development' &&
          /^(?:\d{1,2}(?:\.\d{1,4})?|100)$/.test(change.to ?? '') &&
          (change.from !== undefined ||
            Number(change.to) < (/percentage$/i.test(change.keyPath.at(-1) ?? '') ? 100 : 1)),
      },
    ],
    ignores: 'sampling of sound and pictures: its figures are above one hundred',
  },
  {
    id: 'days-kept',
    rows: ['D6', 'G7'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more volume', 'exposure unclear'),
      less: outcome('medium', 'one', 'spending less volume', 'exposure unclear'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])((log_?|data_?|message_?|event_?|metrics_?)?retention([_-]?(in_?)?(days|hours|period|period_days|policy|ms|seconds|time))?|days_to_keep|keep_days|message_retention_\w+|(noncurrent_version_)?expiration\.(days|noncurrent_days)|expirationindays|noncurrentversionexpirationindays|max_?age_?days|ttl_days|history_days)$/i,
        measure: 'kept',
        on: ['changed'],
        accept: (change, view) => !pipelineFiles.test(view.path) && !/backup|snapshot/i.test(change.keyPath.join('.')),
      },
      {
        by: 'code',
        hints: [
          'retention',
          'keep_for',
          'days_to_keep',
          'daystokeep',
          'delete_after',
          'purge_after',
          'expire_after',
          'deleteafter',
          'purgeafter',
          'anonymise_after',
          'anonymize_after',
          'conservation',
        ],
        line: new RegExp(
          String.raw`\b(?<name>\w{0,40}(?:retention|days_?to_?keep|keep_for|(?:delete|purge|archive|anonymi[sz]e)_?after|conservation)\w{0,30})["']?\s{0,3}[:=]\s{0,3}${timeLength}`,
          'i',
        ),
        thing: 'name',
        compare: { group: 'value', measure: 'kept' },
        accept: (match, view) => isCode(view) && !/backup|snapshot/i.test(match.groups?.['name'] ?? ''),
      },
      {
        // A last day for what a store of files holds, where there was none.
        by: 'setting',
        files: /\.tf$/,
        key: /(^|\.)(?:lifecycle_)?rule\.(?:.{1,120}\.)?(?:noncurrent_version_)?expiration\.(?:noncurrent_)?days$/,
        measure: 'kept',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        value: /^\d/,
        thing: (change) => change.keyPath.slice(1, 3).join('.'),
        accept: (change, view) =>
          view.file.status === 'modified' &&
          // A rule that is written in another form was there.
          !(change.from === undefined ? view.removed : view.added).some(({ text }) => ruleForFiles.test(text)) &&
          // The rules of a store stand in a block of their own since 2022: the store itself is not new.
          (existed(change, view) ||
            (change.keyPath[1] === 'aws_s3_bucket_lifecycle_configuration' &&
              (otherSide(change, view) ?? '').includes('"aws_s3_bucket"'))),
      },
    ],
    ignores: 'build results and safety copies, which have kinds of their own; moving old files to cheaper storage',
  },
  {
    id: 'backups-kept',
    rows: ['G7', 'M5'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: {
      less: outcome('medium', 'two', 'exposure less', 'spending more volume'),
      more: outcome('high', 'one', 'exposure more', 'spending less volume'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(backup_?retention(_?period|_?days)?|backup_?retention_in_days|retained_backups|snapshot_?retention_?limit|backup_days|transaction_log_retention_days)$/i,
        measure: 'number',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        removed: 'more',
        added: 'less',
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (isOnValue(change.to ?? change.from) && existed(change, view)),
      },
      {
        by: 'setting',
        key: /(^|[._])(point_?in_?time_?recovery(_?enabled|\.enabled|specification\.pointintimerecoveryenabled)?|backups?(_enabled|\.enabled)?|backup_configuration\.enabled|pitr_enabled|automated_backups?)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        removed: 'more',
        added: 'less',
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          ((/^(true|on|enabled|yes)$/i.test(change.to ?? change.from ?? '') ||
            (/point_?in_?time/i.test(change.keyPath.join('.')) && isOnValue(change.to ?? change.from))) &&
            existed(change, view)),
      },
      terraform(
        'aws_backup_(selection|plan)|aws_db_instance_automated_backups_replication|aws_backup_region_settings|azurerm_site_recovery_replicated_vm|google_backup_dr_backup_plan_association|aws_dlm_lifecycle_policy|azurerm_backup_(protected|policy)_\\w+|azurerm_data_protection_backup_\\w+|google_gke_backup_backup_plan|google_compute_(region_)?disk_resource_policy_attachment|digitalocean_volume_snapshot|velero_\\w+',
        'less',
        'more',
      ),
      {
        // Work at set times in a cluster that says by its name that it makes copies.
        by: 'setting',
        files: /\.ya?ml$/i,
        key: /^CronJob\/[^.]*(back-?up|dump|snapshot)[^.]*\.kind$/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: (change) => change.keyPath[0] ?? '',
        accept: (change, view) =>
          view.kind.place !== 'test' &&
          view.kind.place !== 'development' &&
          !/clean|restore|verif|test|report/i.test(change.keyPath[0] ?? ''),
      },
      { by: 'program', program: 'newParts' },
      { by: 'program', program: 'marks' },
    ],
    ignores: 'where copies are made; copies of a store that comes or goes itself',
    together: true,
  },
  {
    id: 'answers-kept-ready',
    rows: ['D7'],
    category: 'cost.usage',
    grade: 'A',
    outcomes: { more: outcome('low', 'two', 'spending more use'), less: outcome('low', 'two', 'spending less use') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(default_ttl|max_ttl|min_ttl|defaultttl|maxttl|cache_?ttl|cache_control_max_age|max-age|cache_timeout|cache_max_age)(_(seconds|secs|minutes))?$/i,
        measure: 'duration',
        inverse: true,
        on: ['changed'],
      },
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: [
          'ttl',
          'max-age',
          's-maxage',
          'expires_in',
          'revalidate',
          'cache_timeout',
          'cachetime',
          'cache_page',
          'staletime',
          'gctime',
        ],
        line: new RegExp(
          String.raw`\b(?<name>\w{0,30}(?:cache_?ttl|ttl_?seconds|s-maxage|max-age|expires_in|revalidate|cache_timeout|stale_?time|cacheTime|gcTime|cache_page))(?:["']?\s{0,3}[:=]\s{0,3}|\(\s{0,2})${timeLength}(?![\d.])`,
          'i',
        ),
        thing: 'name',
        compare: { group: 'value', measure: 'duration', inverse: true },
        accept: (match) => !/expires_in/i.test(match.groups?.['name'] ?? '') || /cache/i.test(match.input ?? ''),
      },
    ],
    ignores: 'a first value, whose effect is not proved; how long a sign-in lasts',
  },
];

/** A share of activity: up to one, or up to a hundred in percent. */
function isShare(value: string | undefined): boolean {
  const number = Number((value ?? '').replace('%', ''));
  return value !== undefined && value !== '' && number >= 0 && number <= 100;
}

/** The store whose copies these are stands on both sides. */
function existed(change: Parameters<typeof withItsBlock>[0], view: FileView): boolean {
  return otherSide(change, view) !== undefined && !withItsBlock(change, view);
}

const ruleForFiles = /^\s*(?:lifecycle_rule|rule)\s*\{|\bexpiration\s*\{/;
