import type { MigrationOperation } from './migrationOperation.ts';

/** One row a form of statement; the first that fits a line decides. */
export const statements: readonly { readonly type: MigrationOperation['type']; readonly pattern: RegExp }[] = [
  { type: 'dropTable', pattern: /\bdrop table (?:if exists )?\\?(?<table>(?!if exists)["`[\]\w.]{1,100})/i },
  { type: 'dropTable', pattern: /\bdrop_table\(?\s*[:"'](?<table>\w{1,100})/ },
  { type: 'dropTable', pattern: /\bdrop(?:_if_exists)?\(?\s?table\(\s*[:"](?<table>\w{1,100})/ },
  { type: 'dropTable', pattern: /Schema::drop(?:IfExists)?\(\s*["'](?<table>\w{1,100})/ },
  { type: 'dropTable', pattern: /(?:\.|->)dropTable(?:IfExists)?\(\s*["'`](?<table>\w{1,100})/ },
  {
    type: 'dropTable',
    pattern: /\bDelete\.Table\(\s*"?(?<table>[\w.]{1,100})|\.Migrator\(\)\.DropTable\(\s*[&"]{0,2}(?<target>\w{1,100})/,
  },
  {
    type: 'dropTable',
    pattern:
      /\bcollection\(\s*["'`](?<table>[\w.-]{1,100})["'`]\s*\)\.drop\(|\bdrop_?[cC]ollection\(\s*["'`](?<target>[\w.-]{1,100})/,
  },
  { type: 'dropTable', pattern: /^\s*- dropTable:/ },
  { type: 'dropTable', pattern: /migrations\.DeleteModel\(/ },
  { type: 'dropTable', pattern: /<dropTable\s.{0,80}?tableName="(?<table>\w{1,100})/ },
  { type: 'dropTable', pattern: /migrationBuilder\.DropTable\(/ },
  // What a database was taught goes with all that was made of it.
  { type: 'dropTable', pattern: /\bdrop extension (?:if exists )?"?(?<table>[\w-]{2,60})"? cascade\b/i },
  {
    type: 'deleteRows',
    pattern:
      /\btruncate (?:table )?(?:only )?(?<table>(?!table\b|only\b)["`[\]\w.]{1,100})(?=\s{0,20}(?:[;,"'`)]|$|restart\b|continue\b|cascade\b|restrict\b|--))/i,
  },
  { type: 'dropColumn', pattern: /\bdrop column (?:if exists )?(?<column>["`[\]\w]{1,100})/i },
  { type: 'dropColumn', pattern: /\bremove_columns?\(?\s*:(?<table>\w{1,100}),\s*:(?<column>\w{1,100})/ },
  { type: 'dropColumn', pattern: /\bt\.remove(?:_references|_belongs_to)?\(?\s*:(?<column>\w{1,100})/ },
  {
    type: 'dropColumn',
    pattern: /\bremove_(?:reference|belongs_to)\(?\s*:(?<table>\w{1,100}),\s*:(?<column>\w{1,100})/,
  },
  { type: 'dropColumn', pattern: /^\s*remove(?:_if_exists)?\(?\s*:(?<column>\w{1,100})/ },
  { type: 'dropColumn', pattern: /->(?:dropColumn|removeColumn)\(\s*\[?["'](?<column>\w{1,100})/ },
  // What MySQL lets people write shorter.
  {
    type: 'dropColumn',
    pattern:
      /\balter table (?<table>["`[\]\w.]{1,100}) drop (?!column|constraint|index|key|primary|foreign|check|partition|default)(?<column>["`\w]{1,100})/i,
  },
  { type: 'dropColumn', pattern: /\bDelete\.Column\(\s*"?(?<column>[\w.]{1,100})|\.Migrator\(\)\.DropColumn\(/ },
  { type: 'dropColumn', pattern: /^\s*- dropColumn:|\bbatch_op\.drop_column\(\s*["'](?<column>\w{1,100})/ },
  { type: 'dropColumn', pattern: /\$unset["']?:\s?\{\s?["']?(?<column>[\w.]{1,100})?/ },
  { type: 'dropColumn', pattern: /\.(?:dropColumn|removeColumn)s?\(\s*["'`](?<column>\w{1,100})/ },
  { type: 'dropColumn', pattern: /\bdrop_column\(?\s*:(?<column>\w{1,100})/ },
  { type: 'dropColumn', pattern: /\bop\.drop_column\(\s*["'](?<table>\w{1,100})["'],\s*["'](?<column>\w{1,100})/ },
  { type: 'dropColumn', pattern: /migrations\.RemoveField\(/ },
  { type: 'dropColumn', pattern: /<dropColumn\b/ },
  { type: 'dropColumn', pattern: /migrationBuilder\.DropColumn\(/ },
  {
    type: 'renameTable',
    pattern:
      /\brename_table\(?\s*:(?<table>\w{1,100})|\brename to (?<column>["`\w]{1,100})|RenameModel\(|Schema::rename\(|(?:\.|->)renameTable\(|op\.rename_table\(|migrationBuilder\.RenameTable\(|\brename table\([^)]{1,100}\),\s*to:\s*table|\bRename\.Table\(|\.Migrator\(\)\.RenameTable\(|^\s*- renameTable:|<renameTable\b|\brenameCollection\(|\bcollection\([^)]{1,100}\)\.rename\(|\bAlterModelTable\(/i,
  },
  { type: 'renameColumn', pattern: /\brename column (?<column>["`\w]{1,100})/i },
  { type: 'renameColumn', pattern: /\brename_column\(?\s*:(?<table>\w{1,100}),\s*:(?<column>\w{1,100})/ },
  { type: 'renameColumn', pattern: /\brename_column\(?\s*:(?<column>\w{1,100}),\s*:\w{1,100}\)?$/ },
  { type: 'renameColumn', pattern: /\brename table\([:"](?<table>\w{1,100})"?\), :(?<column>\w{1,100})/ },
  { type: 'renameColumn', pattern: /\bt\.rename\(?\s*:(?<column>\w{1,100})/ },
  {
    type: 'renameColumn',
    pattern:
      /\balter table (?<table>["`\w.]{1,100}) (?:change|rename) (?:column )?["`]?(?<column>\w{1,100})["`]? (?:to )?(?!["`]?\k<column>\b)(?!to\b)/i,
  },
  {
    type: 'renameColumn',
    pattern:
      /\bRename\.Column\(\s*"?(?<column>[\w.]{1,100})|\.Migrator\(\)\.RenameColumn\(|^\s*- renameColumn:|\$rename["']?:\s?\{/,
  },
  {
    type: 'renameColumn',
    pattern:
      /->renameColumn\(\s*["'](?<column>\w{1,100})|\.renameColumn\(|RenameField\(|new_column_name=|<renameColumn\b|migrationBuilder\.RenameColumn\(/,
  },
  { type: 'changeType', pattern: /\balter column (?<column>["`\w]{1,100}) (?:set data )?type\b/i },
  {
    type: 'changeType',
    pattern:
      /\bmodify (?:column )?(?<column>["`\w]{1,100}) (?:tiny|small|medium|big|long|var|n?char|int|text|blob|clob|decimal|numeric|number|float|double|real|date|time|year|bool|bit|json|enum|set\(|uuid|not null|null|default)/i,
  },
  { type: 'changeType', pattern: /\bchange_column\(?\s*:(?<table>\w{1,100}),\s*:(?<column>\w{1,100})/ },
  { type: 'require', pattern: /\balter column (?<column>["`\w]{1,100}) set not null/i },
  { type: 'require', pattern: /\bchange_column_null\(?\s*:(?<table>\w{1,100}),\s*:(?<column>\w{1,100}),\s*false/ },
  {
    type: 'unique',
    pattern: /\bcreate unique index\b(?! concurrently)(?:.{0,200}?\son (?:only )?(?<table>["`[\]\w.]{1,100}))?/i,
  },
  { type: 'deleteRows', pattern: /\bdelete from (?<table>["`[\]\w.]{1,100})/i },
  {
    type: 'deleteRows',
    pattern:
      /\b(?<table>[A-Z]\w{1,60})\.(?:unscoped\.)?(?:where\(.{0,200}?\)\.|in_batches\.)?(?:delete_all|destroy_all)\b/,
  },
  { type: 'deleteRows', pattern: /\b(?<table>[a-z]\w{1,60})\.(?:in_batches\.)?(?:delete_all|destroy_all)\b/ },
  // The table's name is put together while it runs.
  { type: 'deleteRows', pattern: /["'`]\s*delete from\s*["'`]?\s?(?:\.|\+|\$?\{|#\{|" ?\|\|)/i },
  {
    type: 'deleteRows',
    pattern:
      /\bqueryInterface\.bulkDelete\(\s*["'`](?<table>\w{1,100})|<delete\s.{0,80}?tableName="(?<target>\w{1,100})/,
  },
  { type: 'deleteRows', pattern: /\b(?:find_each|each)\(&:(?:destroy|delete)!?\)|\.(?:destroy|delete)_by!?\(/ },
  {
    type: 'deleteRows',
    pattern:
      /\.(?:deleteMany|remove_all|delete_all)\(|Repo\.delete_all\(|\.objects\.(?:all\(\)|filter\(.{0,200}?\))\.delete\(\)|->delete\(\)/,
  },
  {
    type: 'updateRows',
    pattern:
      /^\W{0,20}update (?:only )?(?<table>["`[\]\w.]{1,100})(?:\s+(?:as\s+)?\w{1,30})?(?:\s+set\b|\s*$)|["'`(]\s*update (?<target>["`[\]\w.]{1,100}) (?:\w{1,30} )?set\b/i,
  },
  {
    type: 'updateRows',
    pattern:
      /\b(?<table>[A-Z]\w{1,60})\b.{0,200}?\.(?:update_all|update_columns?|find_each|in_batches|bulk_update|find_in_batches)\b/,
  },
  {
    type: 'updateRows',
    pattern:
      /\.(?:updateMany|insertMany|bulkWrite|bulk_update|bulk_create)\(|Repo\.update_all\(|\.objects\.(?:all\(\)|filter\(.{0,200}?\)|exclude\(.{0,200}?\))?\.?update\(|RunPython\(\s*(?!migrations\.RunPython\.noop|$)(?<column>\w{1,100})|DB::table\(.{0,100}?->update\(/,
  },
  { type: 'updateRows', pattern: /\b(?<table>[a-z]\w{1,60})\.(?:in_batches\.)?update_all\b/ },
  // The table's name is put together while it runs.
  { type: 'updateRows', pattern: /["'`]\s*update\s*["'`]?\s?(?:[.+]\s.{0,80}|\$?\{.{0,80}|#\{.{0,80})\sset\b/i },
  {
    type: 'updateRows',
    pattern:
      /\bqueryInterface\.bulkUpdate\(\s*["'`](?<table>\w{1,100})|<update\s.{0,80}?tableName="(?<target>\w{1,100})/,
  },
  // One by one, or the rest of a call that began on the lines above.
  {
    type: 'updateRows',
    pattern:
      /->update\(\s*\[|^\s*\)\.update\(|\|>\s(?:\w{1,20}\.)?Repo\.update!?\(|\bMulti\.update_all\(|\bDB::table\(.{0,100}?->insertUsing\(|\.(?:updateOne|replaceOne|update_one|update_many|bulk_write)\(/,
  },
  {
    type: 'updateRows',
    pattern:
      /\b(?!hash|digest|cipher|hmac|progress|bar|status|job|run|self|this|migration)(?<table>[a-z]\w{2,60})\.(?:save!?\(\)|save\(\s?\{|save!|save$|update!?\(\s?\w{1,60}:|update!\($|update_?attributes?!?\(|update_columns?\()/,
  },
  // Go's layers over a database
  {
    type: 'updateRows',
    pattern:
      /\.(?:Cols|ID|Where|Table|Model|MustCols|AllCols)\(.{0,120}?\)\.(?:Update|Updates|UpdateColumns?)\(|^\s*Updates?\(&?\w{1,40}\)/,
  },
  { type: 'updateRows', pattern: /\b(?:prisma|tx|db|client)\.(?<table>\w{2,60})\.(?:update|upsert)\(/ },
  { type: 'updateRows', pattern: /\binsert into (?<table>["`[\]\w.]{1,100}).{0,300}?\bselect\b/i },
];
