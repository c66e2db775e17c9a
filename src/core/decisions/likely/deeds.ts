import { firstNumbersMove } from './versionSteps.ts';
import type { Category } from '../category.ts';
import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';

export type ChangedLine = AddedLine | RemovedLine;
type Lines = Pick<FileView, 'added' | 'removed'> & { readonly file: Pick<FileView['file'], 'status'> };

/**
 * The changed lines that themselves do what decisions of a category do; undefined where no form tells them from the others. Where there are none, the words of the title
 * and the lines do not meet.
 */
export function deedsIn(category: Category, view: Lines, title: string): readonly ChangedLine[] | undefined {
  return deeds
    .get(category)?.(view, title)
    .filter(({ text }) => only.get(category)?.test(text) !== true && !isReadNow(text, view));
}

/** Whether a line can show anything of a category: what is remarked, taken in from elsewhere or written to a log does nothing by itself. */
export function mayShow(category: Category, text: string): boolean {
  return (
    (byRemarks.has(category) || !remark.test(text)) &&
    (byParts.has(category) || !takenIn.test(text)) &&
    (!ofGuards.has(category) || !logged.test(text)) &&
    only.get(category)?.test(text) !== true
  );
}

/** What was ordered here and is only looked up now, or the reverse, is still there. */
function isReadNow(text: string, { added, removed }: Lines): boolean {
  const [, word, names] = /^\s*(resource|data)\s+("[^"]+"\s+"[^"]+")/.exec(text) ?? [];
  const other = word === 'resource' ? 'data' : 'resource';
  return (
    names !== undefined && [...added, ...removed].some((one) => one.text.trimStart().startsWith(`${other} ${names}`))
  );
}

type Deeds = (view: Lines, title: string) => readonly ChangedLine[];

const lines =
  (form: RegExp): Deeds =>
  ({ added, removed }) =>
    [...added, ...removed].filter(({ text }) => text.length < longestLine && form.test(text));

/** A step that goes is not taken. */
const comingLines =
  (form: RegExp): Deeds =>
  ({ added, removed }) => {
    const before = new Set(removed.map(({ text }) => text.trim()));
    return added.filter(
      ({ text }) => text.length < longestLine && form.test(text) && !logged.test(text) && !before.has(text.trim()),
    );
  };

/** A file that comes or goes as a whole is a deed too. */
const linesOrFiles =
  (form: RegExp): Deeds =>
  (view, title) =>
    view.file.status === 'modified' ? lines(form)(view, title) : [...view.added, ...view.removed];

const longestLine = 1_000;

const deeds: ReadonlyMap<Category, Deeds> = new Map<Category, Deeds>([
  // What says when, where, how often and on what the automatic work runs. Other lines of its files are details of a step.
  [
    'cost.delivery',
    lines(
      /\b(?:runs-on|runner|matrix:|strategy:|platforms?:|branches|paths(?:-ignore)?:|types:|pull_request|push:|schedule|cron|concurrency|cancel-in-progress|parallel|shards?|resource_class|vmImage|machineType|timeout|if:|only:|except:|rules:|needs:|stages?|docker push|buildx|coverage|artifacts?|retention)|cache|\btags:\s*(?:$|\[)|^\s*-\s(?:main|master|develop\w*|release\w*|stable\w*|\S{1,40}\/\*)|^\s*-\s["']?!?[\w./-]{1,60}\*\*/i,
    ),
  ],
  // What is rented has a size, a number, a kind or a place. Addresses, rights and versions of tools are none of it.
  [
    'cost.infrastructure',
    lines(
      /\breplicas?|_replica|instance|cpu|memory|mem\b|shm_?size|buffers\b|capacity|scaling|autoscal|desired_count|(?:min|max)_?size|provisioned|:concurrency|cache_store|lifecycle|subnet|cloudfront|storage_?account|^\s*resource "(?!\w{0,40}(?:policy|iam))|^\s*module "|cluster|\baks\b|RESOURCE_PREFIX|cert-manager|node_?(?:type|pool)|\bdisks?\b|volume|\d(?:Gi|Mi|GB|MB)\b|\b\d{0,2}x?large\b|^web:/i,
    ),
  ],
  // A supplier is called, taken in, given a key, or carried along.
  [
    'cost.vendor',
    linesOrFiles(
      /import|require\(|\binit\b|_?key\b|token|secret|dsn\b|endpoint|sample_?rate|\bgem\b|client|integration::|SDK|\bmodel\b|Provider\(|extension|forRoot|webhook|\.capture|-P\w|^\s*["'][@\w./-]{2,60}["']\s*(?::|=>)\s*["'][~^v\d]|<PackageReference|implementation|^\s*[\w.-]{2,40}\s?[=~]=|^\s*resource "/i,
    ),
  ],
  // Records are changed, moved or erased. A new column or table leaves them as they are.
  [
    'timeline.migration',
    comingLines(
      /\bUPDATE\s+\S+\s+(?:\w+\s+)?SET\b|\bDELETE\s+FROM|\bINSERT\s+INTO|\bRENAME\s+(?:TO|COLUMN|TABLE)|rename_?(?:column|table|field|model)|\bDROP\s+(?:TABLE|COLUMN|CONSTRAINT)|drop_?(?:table(?!IfExists)|column|foreignkey)|remove_?(?:column|field|model)|RunPython|RunSQL|\.save!?\b|(?:update|delete|destroy|insert)_all|update_columns?|update!|\b(?:update|delete|insert)(?:Many|One)?\(|bulk_?(?:create|update)|backfill\w{0,40}\(|AlterField|primary_?key|migrate\w{0,40}\(|\bremove\w{0,60}\(|putAll/i,
    ),
  ],
  ['timeline.upgrade', firstNumbersMove],
]);

/** What is put off, announced or given up is often said beside the line that does it. */
const byRemarks: ReadonlySet<Category> = new Set(['timeline.deferred', 'timeline.release', 'timeline.breaking']);
/** What the product is made of is seen in what it takes in. */
const byParts: ReadonlySet<Category> = new Set(['cost.vendor', 'timeline.technology', 'timeline.upgrade']);
/** A line that only writes to a log keeps nobody out. */
const ofGuards: ReadonlySet<Category> = new Set(['risk.security']);

/** What only reads, only says something, or only tells of what there is does nothing of a category. */
const only: ReadonlyMap<Category, RegExp> = new Map<Category, RegExp>([
  [
    'cost.infrastructure',
    /\b(?:gcloud|aws|az|kubectl|doctl|hcloud|scw|flyctl|heroku)\b.{1,80}\b(?:describe|list|get|show|logs?|info|status)\b|\b(?:describe|list|get)-[a-z-]{3,40}|^\s*data\s+"/,
  ],
  ['cost.delivery', /^\s*(?:-\s)?(?:run:\s)?(?:echo|printf)\b/],
  ['risk.reliability', /\b(?:rate_?limits?|throttle\w*)\b.{0,20}["']?:\s?\{|\{\s?["']rate["']\s?:/i],
]);

const remark = /^\s*(?:\/\/|#(?![[!])|\*|<!--|\/\*|--\s|"""|;;|\{#|\{\/\*)/;
const takenIn =
  /^\s*(?:import\b|from\s+['"\w.]+\s+import\b|using\s+[\w.]+;|require(?:_relative)?\b|#include\b|package\s+[\w.]+;?$|\}\s*from\s+['"])|^use\s+[\w\\:]/;
/** A call that writes to a log, alone on its line. */
export const logged =
  /^\s*(?:await\s+)?(?:console\.\w+|(?:\w{1,20}\.)?[lL]og(?:ger|ging)?(?:\.|::|->)\w+|print(?:ln|f)?|puts|fmt\.Print\w*|Console\.Write\w*|Timber\.\w+)\s*[("' ]/;
