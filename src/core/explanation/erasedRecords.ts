import { codePart } from '../decisions/codeText.ts';
import { prefilter } from '../decisions/prefilter.ts';
import type { FileView } from '../decisions/fileView.ts';

/** A line that erases records, by what it erases; `step` tells whether the line comes or goes. */
export interface Erasing {
  /** As `recordKey` gives it; empty where the line does not name it. */
  readonly of: string;
  readonly step: 1 | -1;
}

/** The lines of a file that erase records. */
export function erasings(view: FileView): readonly Erasing[] {
  return view.linesFor(erasingWords).flatMap(({ line }) => {
    if (line.text.length >= longest) return [];
    const code = codePart(line.text, view.language);
    if (!erasesRecords.test(code) || view.stays(line.text)) return [];
    const named = erased.exec(code);
    return [{ of: recordKey(named?.[1] ?? named?.[2] ?? ''), step: line.type === 'added' ? 1 : -1 }];
  });
}

/** The name of a table, or of what stands for it in code, without what tells them apart: 'THUMBNAIL_SERIES' and 'thumbnailsSeriesRepository' are the same. */
export function recordKey(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[\W_]+/)
    .filter((word) => !ofCode.has(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/(?:(?<=[sx])es|s)$/, ''))
    .join('');
}

/** Words that code adds to the name of what is kept. */
const ofCode: ReadonlySet<string> = new Set([
  ...['repository', 'repo', 'dao', 'model', 'entity', 'table', 'service', 'store', 'mapper', 'db', 'prisma', 'this'],
  ...['manager', 'context', 'objects', 'public', 'dbo', 'self'],
]);
const erased =
  /\bdelete from\s+["'`[]?(?:\w{1,40}\.)?(\w{1,80})|(\w{1,80})(?:\.objects(?:\.\w{2,12}\([^()]{0,80}\))?)?\.(?:delete|remove|destroy|purge|erase)/i;

/** Whether code may erase anything stored: too much is taken for it rather than too little. */
export function mayErase(code: string): boolean {
  return erasing.test(code);
}

/** Whether a line that stays, right beside a changed one, may erase anything stored: what it erases may differ. */
export function erasesBeside({ file, language }: FileView): boolean {
  if (file.content.type !== 'text') return false;
  return file.content.hunks.some(({ lines }) =>
    lines.some(
      ({ type, text }, at) =>
        type === 'context' &&
        lines.slice(Math.max(0, at - near), at + near + 1).some((one) => one.type !== 'context') &&
        erasesStored.test(codePart(text.slice(0, longest), language)),
    ),
  );
}

/** What takes something away for good, rather than out of sight or out of a list in memory. */
const erasesStored =
  /\.(?:delete|destroy|purge|truncate)(?:_?all|_?many|_?one|_?by\w{0,30})?!?\s?\(|\.(?:delete|destroy)_all\b|\b(?:delete from|drop table|truncate table)\b/i;

/** How far a statement usually reaches. */
const near = 2;

/** Whether code may keep, change, erase or send anything: too much is taken for it rather than too little. */
export function mayStore(code: string): boolean {
  return storing.test(code);
}

const longest = 600;
/** A line that erases what a database keeps; what only stands in memory, or a file, is none of it. */
const erasesRecords =
  /\bdelete from\s|\bRemoveRange\(|\.(?:deleteMany|deleteOne|destroyAll|findByIdAndDelete|deleteAll|deleteBy\w{2,40})\(|\.(?:delete_all|destroy_all|delete_by|destroy!?)\b|\b\w{0,30}(?:repo|repository|db|dbContext|dao|model|entityManager|prisma\.\w{2,40}|objects(?:\.\w{2,12}\([^()]{0,80}\))?)\.(?:delete|remove|destroy|purge|erase)\w{0,40}!?\(/i;
const erasingWords = prefilter([{ pattern: erasesRecords, hints: ['delete', 'remove', 'destroy', 'purge', 'erase'] }]);
const erasing =
  /(?:delete|destroy|remove|erase|purge|truncate|drop|clear|reset|prune|expire|wipe|flush|unlink|discard|archive)\w{0,40}[!?]?\s?\(|\.(?:delete|destroy|remove|clear|drop)\w{0,20}!?(?=\W|$)|\b(?:delete from|drop table|truncate)\b/i;
const storing =
  /(?:save|insert|update|upsert|delete|destroy|remove|erase|purge|persist|store|truncate|drop|migrate|write|upload|sync|clear|reset|post|put|patch|fetch|mutate|execute|perform|publish|enqueue|dispatch|send|submit|import)\w{0,40}[!?]?\s?\(|\.(?:save|update|destroy|delete|create|insert|upsert|remove|touch|increment|push|append)\w{0,20}!?(?=\W|$)|\b(?:insert into|update \w|delete from|alter table|drop table)\b/i;
