import { outcome } from './outcome.ts';
import { cloudFormation, terraform } from './wholeResources.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** Copies of stored files: a second one elsewhere, and the earlier versions of each. */
export const fileCopyKinds: readonly Kind[] = [
  {
    id: 'files-copied',
    rows: ['C13'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more volume', 'exposure less'),
      less: outcome('medium', 'two', 'spending less volume', 'exposure more'),
    },
    find: [
      terraform(
        'aws_s3_bucket_replication_configuration|aws_datasync_task|google_storage_transfer_job|azurerm_storage_object_replication',
        'more',
        'less',
      ),
      cloudFormation('AWS::DataSync::Task', 'more', 'less'),
      {
        by: 'setting',
        files: /\.(ya?ml|json|template)$/,
        key: /(^|\.)ReplicationConfiguration\.Role$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (_, view) => view.file.status === 'modified',
      },
    ],
    together: true,
    ignores: 'copies of databases, which are spares; a bucket of which only the name changes',
  },
  {
    id: 'versions-kept',
    rows: ['D6', 'G7'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: {
      less: outcome('low', 'two', 'exposure less', 'spending more volume'),
      more: outcome('medium', 'two', 'exposure more', 'spending less volume'),
    },
    find: [
      {
        by: 'setting',
        files: /\.tf(\.json)?$/,
        key: /^resource\.(?:aws_s3_bucket|google_storage_bucket)\.[^.]+\.versioning\.(?:[^.]+\.)?enabled$/,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added'],
        added: 'less',
        value: /^(?:true|false)$/,
        accept: (change, view) =>
          change.from !== undefined ||
          (change.to === 'true' && !newPlace(view) && !view.removed.some(({ text }) => text.includes('versioning'))),
      },
      {
        by: 'setting',
        files: /\.tf(\.json)?$/,
        key: /^resource\.aws_s3_bucket_versioning\.[^.]+\.versioning_configuration\.(?:[^.]+\.)?status$/,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added'],
        added: 'less',
        value: /^(?:Enabled|Suspended|Disabled)$/,
        accept: ({ from, to }, view) =>
          from !== undefined ||
          (to === 'Enabled' &&
            !newPlace(view) &&
            // What was written inside the bucket is written beside it now.
            !view.removed.some(({ text }) => text.includes('versioning'))),
      },
    ],
    together: true,
    ignores: 'versions kept by a place for files that is new; versions in modules, whose settings have other names',
  },
];

/** A new place for files that keeps their versions from the start has lost none. */
function newPlace({ added, file }: FileView): boolean {
  return (
    file.status !== 'modified' ||
    added.some(({ text }) => /^\s*resource\s+"(?:aws_s3_bucket|google_storage_bucket)"/.test(text))
  );
}
