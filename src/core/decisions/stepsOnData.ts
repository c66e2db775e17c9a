import type { FileView } from './fileView.ts';
import type { MigrationOperation } from './detectors/migrationOperation.ts';

/** Whether a new step on stored data leaves before it does anything on the live product. */
export function leavesInProduction({ file, added }: FileView): boolean {
  if (file.status !== 'added') return false;
  const lines = added.slice(0, mostLines).filter(({ text }) => text.trim() !== '' && !remark.test(text));
  const at = lines.findIndex(({ text }) => opens.test(text));
  return at >= 0 && leaves.test(lines[at + 1]?.text ?? '');
}

/** Whether a list of statements that runs at an upgrade turns what is stored into another form. */
export function reshapesAtUpgrade({ path, added }: FileView): boolean {
  return atUpgrade.test(path) && added.slice(0, mostLines).some(({ text }) => reshapes.test(text));
}

/** A migration that is about tests, by its name, is none of them. */
export function isTried({ path, kind }: FileView): boolean {
  return (
    kind.place === 'test' &&
    !/^(?!.*(?:^|\/)(?:tests?|specs?|e2e|fixtures?)\/).*(?:migrations?|migrate)\/\d{4,14}[^/]*$/.test(path)
  );
}

/** The first line that works on records in a new file of a folder whose work it is to mend stored data; none where it only adds some, or writes to people. */
export function stepsOnRecords({ path, file, added }: FileView): readonly MigrationOperation[] {
  if (file.status !== 'added' || !ofRecords.test(path)) return [];
  const lines = added.slice(0, mostLines).filter(({ text }) => !remark.test(text));
  if (lines.some(({ text }) => onlyAdds.test(text))) return [];
  const first = lines.find(({ text }) => works.test(text));
  return first === undefined ? [] : [{ type: 'updateRows', table: '', column: '', line: first.newLine }];
}

/** Folders in which teams keep steps on data apart from those on tables. */
const ofRecords =
  /(?:^|\/)(?:db\/(?:data|data_migrations?)|tasks\/maintenance|lib\/data_migrations?)\/[^/]{1,160}\.rb$/;
const works =
  /\.(?!(?:create|find|save_and|reload|present|deliver|raise|fetch|first|last|take|new)\w{0,30}!)\w{3,60}!(?:$|[\s(])|\b\w{0,60}(?:Recalculat|Reslug|Republish|Convert|Migrat|Backfill|Repair|Fixer|Updat|Remov|Delet|Mov|Copy|Merg|Rebas)\w{0,60}(?:\.new\(|\.call|\.perform|\()/;
const onlyAdds =
  /\b(?:create!?|find_or_create_by!?|insert_all!?|insert|upsert_all)\b|\bdeliver_(?:now|later)\b|[mM]ailer\b/;

const mostLines = 500;
const remark = /^\s*(?:#|\/\/|--)/;
const opens = /^\s*def (?:self\.)?(?:change|up)\b|\bfunction up\(\)/;
const leaves =
  /^\s*return (?:if Rails\.env\.production\?|unless Rails\.env\.(?:development|test|local)\?)|^\s*return if Rails\.env\.in\?\(?%w\[?\(?production/;
const atUpgrade =
  /(?:^|\/)(?:upgrade|update)[\w.-]{0,40}\/[^/]{1,80}\.sql$|(?:^|\/)(?:upgrade|update)-(?:to|from)-[^/]{1,60}\.sql$/i;
const reshapes = /^\s*ALTER TABLE \S{1,80} (?:CONVERT|MODIFY|CHANGE)\b/i;
