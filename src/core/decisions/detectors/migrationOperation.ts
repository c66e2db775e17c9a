/** What a migration does to stored data. `table` and `column` are as written, empty when the statement does not name them. */
export interface MigrationOperation {
  readonly type:
    | 'dropTable'
    | 'dropColumn'
    | 'renameTable'
    | 'renameColumn'
    | 'changeType'
    | 'require'
    | 'unique'
    | 'deleteRows'
    | 'updateRows'
    | 'irreversible'
    | 'createTable'
    | 'lockingIndex';
  readonly table: string;
  readonly column: string;
  readonly line: number;
}
