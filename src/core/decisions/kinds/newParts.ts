import type { NewPart } from '../detectors/findNewParts.ts';

/**
 * Files that do something by being there: a safety copy that is made. Each row says what the file must and must not contain.
 */
export const newParts: readonly NewPart[] = [
  {
    kind: 'backups-kept',
    path: /(^|\/)[^/]*(?<![a-z])(back-?_?ups?|db[-_]dump|dump[-_]db)(?![a-z])[^/]*(\/(route|index|handler)\.[jt]s|\.(ts|js|mjs|py|rb|sh|go|php|cs|exs?|ya?ml))$/i,
    notPath:
      /codes?|restore|credential|keys?\b|download|decrypt|links?\b|list|(^|\/)(stores?|client|frontend|resources)\/|components?\/|views?\/|2fa|otp|mfa|types?|email/i,
    roles: ['product', 'settings', 'data'],
    has: [
      /\b(?:create|make|start|trigger|run|take|perform)_?-?(?:db_?|database_?)?(?:back_?up|snapshot|dump)|\b(?:pg_dump|mysqldump|mongodump|restic|rclone|borg|VACUUM INTO|\.backup\()|CreateDBSnapshot|create-db-snapshot/i,
    ],
    added: 'less',
    removed: 'more',
  },
];
