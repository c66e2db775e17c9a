import {
  creates,
  filledTable,
  irreversible,
  saidIn,
  selected,
  tableContext,
  wayBack,
  wayForth,
} from './migrationSigns.ts';
import { clean, copiedThings } from './copiedThings.ts';
import { calledBelow, seenOnly } from './migrationCalls.ts';
import { rebuiltTables } from './rebuiltTables.ts';
import { isTried, stepsOnRecords } from '../stepsOnData.ts';
import { oncePer } from '../once.ts';
import { rememberLast } from '../../change/rememberLast.ts';
import type { FileView } from '../fileView.ts';
import type { MigrationOperation } from './migrationOperation.ts';
import type { Said } from './migrationSigns.ts';

/** Whether a file holds migrations, in the folders that the common frameworks use. */
export const isMigration: (path: string) => boolean = rememberLast(
  (path) => (migrationPath.test(path) || ranOnce.test(path)) && !storedWork.test(path),
);

/** Work on stored data that is run once, in the folders that teams keep for it. */
const ranOnce =
  /(^|\/)db\/data\/\d{8}\w{1,120}\.rb$|(^|\/)(?:lib\/tasks\/deployment|tasks\/maintenance|data[-_]fix(?:es)?|(?:tasks|services|scripts|jobs|lib|app|commands)\/one[-_]?offs?)\/(?!.*(?:tests?|specs?)[/._-]).{1,160}\.(?:rb|rake|py|php|[cm]?[jt]s|exs?|go|java|kt|cs|sql)$/i;

/** A script or command that mends stored data, by its name: it is run by hand, mostly once. */
export function isMending(path: string): boolean {
  return mending.test(path) && !isMigration(path);
}

const mending =
  /(^|\/)(?:scripts?|lib\/tasks|management\/commands|console\/commands|commands|bin)\/(?!.*(?:tests?|specs?|seeds?|e2e|docs?)[/._-])(?:.{1,120}\/)?(?:[\w-]{0,60}[_-])?(?:back-?fill|fill|populate|fix|correct|repair|de-?duplicat\w{0,4}|dedup\w{0,2}|merge|move|convert|recomput\w{0,2}|recalc\w{0,8}|normali[sz]e|anonymi[sz]e|re-?encrypt|encrypt|rehash|resave)(?:[-_A-Z][\w-]{0,80})?\.(?:rb|rake|py|php|[cm]?[jt]s|exs?|go)$/;

/** What the database keeps to run later, one a file. */
const storedWork = /(^|\/)(stored[ _-]?procedures?|procedures|functions|triggers)\/[^/]{1,120}\.sql$/i;

const migrationPath =
  /(^|\/)([\w.-]{0,40}migrations|migration|data[_-]migration|dbscripts?|migrate|post_migrate|alembic\/versions|versions|flyway|liquibase|changelogs?|upgrades?|alterations)\/(?!.*(?:\/(?:tests?|specs?)[/._-]|[._-](?:tests?|specs?)[./])).*\.(sql|rb|py|php|ts|js|mjs|cjs|exs|xml|ya?ml|java|kt|cs|go|gotmpl)$|(^|\/)V\d[\d._]{0,30}__\w{1,200}\.sql$|(^|\/)(?:db|database|[\w-]{0,20}[ _-]?schema)\/\d{1,4}[._ -][\w. -]{1,100}\.sql$|\.migration\.(ts|js)$|(^|\/)\w{0,40}Migrations?(?:\d\w{0,12})?\.(kt|swift|dart)$|(^|\/)(\d{3}[\w.-]{0,80}|[\w.-]{0,60}(drop|alter|migrat|remove|delete|clean-?up|purge)[\w.-]{0,60})\.sql$|(^|\/)(db[._-]?)?(migrations?|change[._-]?logs?)([._-][\w.-]{0,40})?\.(xml|sql)$|(^|\/)(jobs?|scripts?|tasks?|commands|management)\/(.{0,120}\/)?[\w.-]{0,60}(migrat|backfill)[\w.-]{0,60}\.(ts|js|mjs|py|rb|php|exs|go|rake)$/i;

/**
 * What the added lines of a migration do, in their order. The way back (`down`, `downgrade`, `rollback`) is left out: dropping there what the migration creates
 * erases nothing.
 */
export const migrationOperations: (view: FileView) => readonly MigrationOperation[] = oncePer((view) => {
  const mends = isMending(view.path);
  if (
    mends
      ? view.file.status !== 'added'
      : !isMigration(view.path) || /[/._-](down|rollback|revert|undo)\.[a-z]+$/i.test(view.path)
  )
    return [];
  if (isTried(view) || view.kind.place === 'example' || trialData.test(view.path)) return [];
  const inCode = !view.path.endsWith('.sql');
  // What stands around the lines that come says where they stand: in the way back, or beside what creates their table.
  const around = operationsIn(sideOf(view, 'added'), inCode);
  const own = around.length === 0 ? none : new Set(view.added.map(({ newLine }) => newLine));
  const after = around.filter(({ line }) => own.has(line));
  if (mends) return after.filter(({ type }) => type === 'updateRows' || type === 'deleteRows');
  if (after.length === 0) return stepsOnRecords(view);
  if (view.file.status !== 'modified' || view.removed.length === 0) return after;
  // A migration that is written otherwise, with the same effect, decides nothing new.
  const before = new Set(operationsIn(sideOf(view, 'removed'), inCode).map(signature));
  const said = view.removed.map(({ text }) => text).join('\n');
  const stood = new Set(view.removed.map(({ text }) => unquoted(text)));
  const same = new Set(view.added.filter(({ text }) => stood.has(unquoted(text))).map(({ newLine }) => newLine));
  return after.filter((one) => !before.has(signature(one)) && !same.has(one.line) && !wasNamed(one, said));
});

const none: ReadonlySet<number> = new Set();

/** A line without its quotes and blanks. */
function unquoted(text: string): string {
  return text.replace(/["'`\s]/g, '');
}

/** A statement that the lines before it made of the same names was only written otherwise. */
function wasNamed({ type, table, column }: MigrationOperation, said: string): boolean {
  const named = (name: string): boolean => name !== '' && new RegExp(`["'\`:]${name}\\b`, 'i').test(said);
  return (type === 'dropTable' && named(table)) || (type === 'dropColumn' && named(column));
}

interface Numbered {
  readonly text: string;
  readonly line: number;
}

/** One side of a change, with the lines around it. */
function sideOf({ file }: FileView, side: 'added' | 'removed'): readonly Numbered[] {
  if (file.content.type !== 'text') return [];
  const own: Numbered[] = [];
  for (const { lines } of file.content.hunks)
    for (const one of lines) {
      if (one.type !== 'context' && one.type !== side) continue;
      const before = one.type === 'removed' || (one.type === 'context' && side === 'removed');
      own.push({ text: one.text, line: before ? one.oldLine : one.newLine });
    }
  return own;
}

function signature({ type, table, column }: MigrationOperation): string {
  return `${type} ${table} ${column}`;
}

const trialData = /(test_?data|dummy|fake|seeds?)[^/]{0,60}(\/|$)/i;

/** Whether a statement among the added lines of a migration belongs to its way back. */
export function isWayBack(view: FileView, statement: string): boolean {
  let back = false;
  for (const { text } of view.added) {
    back = goesBack(text, back);
    if (text === statement || text.trim() === statement.trim()) return back;
  }
  return false;
}

function goesBack(text: string, back: boolean): boolean {
  if (isComment(text)) {
    if (/^\s*--\s*(?:\+\s*)?(goose|migrate:?)\s*down/i.test(text)) return true;
    return /^\s*--\s*(?:\+\s*)?(goose|migrate:?)\s*up/i.test(text) ? false : back;
  }
  if (wayBack.test(text)) return true;
  return wayForth.test(text) ? false : back;
}

/** `inCode`: what is erased first and made again afterwards is lost. A list of statements does so to be run twice. */
function operationsIn(
  lines: readonly { readonly text: string; readonly line: number }[],
  inCode: boolean,
): readonly MigrationOperation[] {
  const said = saidIn(lines);
  if (!said.tells) return [];
  const operations: MigrationOperation[] = [];
  const created = new Map<string, number>();
  let back = false;
  let table = '';
  let filled: { readonly name: string; readonly at: number } | undefined;
  const stored = storedBodies();
  const copied = copiedThings();
  const inState = seenOnly();
  const rebuilt = rebuiltTables(lines);
  for (const [at, { text, line: newLine }] of lines.entries()) {
    const says = said.at(at);
    if (says.turns) back = goesBack(text, back);
    const lost = rebuilt.lost(text);
    if (lost) operations.push({ type: 'dropColumn', ...lost, line: newLine });
    if (isComment(text)) continue;
    if (inState(text) || stored(text, says)) continue;
    if (says.irreversible && irreversible.test(text))
      operations.push({ type: 'irreversible', table, column: '', line: newLine });
    if (back) continue;
    if (said.takesAway) copied.read(text, says);
    const context = says.context ? tableContext.exec(text) : null;
    if (context) table = context.groups?.['table'] ?? table;
    const creation = says.creates ? creates.exec(text) : null;
    const called = creation || says.statements.length > 0 ? calledBelow(lines, at) : undefined;
    if (creation) {
      const name = clean(called?.table ?? creation.groups?.['table'] ?? '');
      if (!created.has(name)) created.set(name, newLine);
      operations.push({ type: 'createTable', table: name, column: '', line: newLine });
    }
    // What is taken out of other tables, over two or more lines.
    if (filled !== undefined && says.selects && selected.test(text) && newLine - filled.at < 6)
      operations.push({ type: 'updateRows', table: clean(filled.name), column: '', line: filled.at });
    const into = says.takes ? filledTable.exec(text) : null;
    if (into) filled = { name: into.groups?.['table'] ?? '', at: newLine };
    else if (filled !== undefined && /;\s*$|\bvalues\b|^\s*select\b/i.test(text)) filled = undefined;
    for (const { type, pattern } of says.statements) {
      const match = pattern.exec(text);
      if (!match) continue;
      const named =
        clean(match.groups?.['table'] ?? '') ||
        clean(match.groups?.['target'] ?? '') ||
        clean(called?.table ?? '') ||
        clean(table);
      // A name that is put together while it runs names no table.
      if (named.endsWith('.')) continue;
      const column = clean(match.groups?.['column'] ?? called?.column ?? '');
      if (isMet(type, column, text, lines)) break;
      if (rebuilt.serves(type, named, text)) break;
      operations.push({ type: copied.moved(type, named, column), table: named, column, line: newLine });
      break;
    }
  }
  // What the same migration creates was empty: reshaping it concerns nobody's data.
  return operations.filter(
    ({ type, table: name, line }) =>
      type === 'irreversible' ||
      type === 'createTable' ||
      !created.has(name) ||
      (inCode && type === 'dropTable' && line < (created.get(name) ?? 0)),
  );
}

/** A rule on a column that the same migration brings: no record can break it yet, or those that would are filled in first. */
function isMet(
  type: MigrationOperation['type'],
  column: string,
  text: string,
  lines: readonly { readonly text: string }[],
): boolean {
  if (type !== 'require' && type !== 'unique') return false;
  const ruled =
    type === 'require'
      ? [column]
      : (/\bon\s[^(]{1,120}\(([^)]{1,200})\)/i.exec(text)?.[1] ?? '').split(',').map((one) => clean(one.trim()));
  return ruled.some(
    (one) =>
      one !== '' && lines.some((line) => addsColumn.test(line.text) && new RegExp(`\\b${one}\\b`, 'i').test(line.text)),
  );
}

const addsColumn =
  /\badd (?:column )?(?:if not exists )?["`[]?\w|\badd_(?:column|reference)|^\s*add\s:|\.addColumn\(|AddColumn/i;

/** Tells for each line in turn whether it stands inside a stored function: its statements run later, on other occasions. */
function storedBodies(): (text: string, says: Said) => boolean {
  let declared = false;
  let quoted = false;
  let depth = 0;
  let handed = false;
  let template = false;
  return (text, says) => {
    if (!declared && !says.stores) return false;
    const built = /\b(?:createFunction|create_function|createTrigger|create_trigger|createProcedure)\s?[(:]/.test(text);
    if (built) handed = true;
    if (built || /\bcreate\s+(?:or\s+(?:replace|alter)\s+)?(?:function|procedure|trigger)\b/i.test(text))
      declared = true;
    else if (!quoted && /^\s*do\s+\$/i.test(text)) declared = false;
    if ((text.match(/\$\w{0,30}\$/g) ?? []).length % 2 === 1) quoted = !quoted;
    if (!declared) return false;
    // What stands in the text that is handed to the builder of a function.
    const inside = template || depth > 0 || quoted;
    if (handed && (text.match(/`|\"{3}/g) ?? []).length % 2 === 1) {
      template = !template;
      handed = template;
      declared = template;
    }
    if (!quoted && /^\s*begin\s*$/i.test(text)) depth += 1;
    else if (depth > 0 && /^\s*end[\s;$/]*$/i.test(text)) {
      depth -= 1;
      declared = depth > 0 || template;
    }
    return inside;
  };
}

function isComment(text: string): boolean {
  return /^\s*(?:"""|''')[A-Z][a-z]|^\s*(--|#|\/\/|\*|\/\*|<!--)/.test(text);
}
