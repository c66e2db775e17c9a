import { isWayBack, migrationOperations } from '../decisions/detectors/migrationOperations.ts';
import { leavesInProduction, reshapesAtUpgrade } from '../decisions/stepsOnData.ts';
import type { FileView } from '../decisions/fileView.ts';

/** How many steps on stored data a change touches. */
export interface DataSteps {
  /** New ones, run once. */
  readonly newSteps: number;
  /** New ones that do nothing but make empty tables. */
  readonly emptySteps: number;
  /** New ones that do nothing but make shortcuts by which records are found faster. */
  readonly indexSteps: number;
  /** New ones that leave at once on the live product. */
  readonly idleSteps: number;
  /** New ones that say themselves that they cannot be undone. */
  readonly finalSteps: number;
  /** Those that existed already and are rewritten. */
  readonly rewrittenSteps: number;
  /** Those that existed already and go, or get another name. */
  readonly goneSteps: number;
}

export const noSteps: DataSteps = {
  newSteps: 0,
  emptySteps: 0,
  indexSteps: 0,
  idleSteps: 0,
  finalSteps: 0,
  rewrittenSteps: 0,
  goneSteps: 0,
};

/** The steps on stored data with those of one more file of data. */
export function withStepsOf(view: FileView, steps: DataSteps): DataSteps {
  const { status, oldPath } = view.file;
  const fresh = status === 'added' && numberedStep.test(view.path);
  if (fresh && saysNothingIsDone.test(view.path)) return steps;
  const idle = fresh && leavesInProduction(view);
  const gone = (status === 'deleted' || status === 'renamed') && numberedStep.test(oldPath ?? view.path);
  return {
    newSteps: steps.newSteps + (!idle && (fresh || reshapesAtUpgrade(view)) ? 1 : 0),
    emptySteps: steps.emptySteps + (!idle && fresh && onlyMakesTables(view) ? 1 : 0),
    indexSteps: steps.indexSteps + (!idle && fresh && onlyMakesIndexes(view) ? 1 : 0),
    idleSteps: steps.idleSteps + (idle ? 1 : 0),
    finalSteps: steps.finalSteps + (fresh && view.added.some(({ text }) => noWayBack.test(text)) ? 1 : 0),
    rewrittenSteps:
      steps.rewrittenSteps + (status === 'modified' && numberedStep.test(view.path) && !onlyWrapped(view) ? 1 : 0),
    goneSteps: steps.goneSteps + (gone ? 1 : 0),
  };
}

/** Whether all that a step did still stands in it, and what comes around does nothing to stored data by itself: a mark that it was looked at, a check that runs first. */
function onlyWrapped({ added, removed }: FileView): boolean {
  if (added.length + removed.length > mostLines) return false;
  const come = new Map<string, number>();
  for (const { text } of added) come.set(text.trim(), (come.get(text.trim()) ?? 0) + 1);
  for (const { text } of removed) {
    const left = come.get(text.trim()) ?? 0;
    if (left === 0 && /\w/.test(text)) return false;
    come.set(text.trim(), left - 1);
  }
  return [...come].every(([text, left]) => left <= 0 || !touchesElse.test(text));
}

/** The tables that a new step makes, as it names them. */
export function tablesMade(view: FileView): readonly string[] {
  return view.file.status === 'added'
    ? migrationOperations(view).flatMap(({ type, table }) => (type === 'createTable' && table !== '' ? [table] : []))
    : [];
}

/** Whether a step does nothing but make tables: what is stored in the others stays. */
function onlyMakesTables(view: FileView): boolean {
  const operations = migrationOperations(view);
  const made = tablesMade(view);
  if (made.length === 0 || made.length < operations.length || view.added.length > mostLines) return false;
  return view.added.every(({ text }) => {
    const found = touches.exec(text);
    if (found === null) return true;
    const named = (part: string): boolean => made.some((table) => part.toLowerCase().includes(table));
    const [sign] = found;
    const after = text.slice(found.index + sign.length, found.index + mostNamed);
    if (isWayBack(view, text)) return true;
    if (/alter/i.test(sign)) return named(after.split(/\b(?:add|references)\b/i, 1)[0] ?? '');
    return !/^\W{0,4}[a-z]+\s$/i.test(sign) && named(text);
  });
}

/** Whether a step does nothing but make shortcuts for finding; one that refuses what is there twice does more. */
function onlyMakesIndexes(view: FileView): boolean {
  if (view.added.length > mostLines || !view.added.some(({ text }) => makesIndex.test(text))) return false;
  return view.added.every(({ text }) => {
    if (refusesTwice.test(text)) return false;
    const ofTable = calledOnTable.exec(text)?.[1];
    if (ofTable !== undefined && !/^(?:drop_?)?index$/i.test(ofTable)) return isWayBack(view, text);
    return !touchesElse.test(text) || makesIndex.test(text) || opensTable.test(text) || isWayBack(view, text);
  });
}

const makesIndex =
  /\b(?:add_(?:concurrent_)?index|create_index|CreateIndex|addIndex)\b|\bcreate index\b|\bAddIndex(?:Concurrently)?\(|(?:->|\b(?:t|table)\.)index\(/i;
const refusesTwice = /\bunique\b/i;
const calledOnTable = /(?:\$table->|\b(?:t|table)\.)(\w{2,40})\(/;
/** What only says of which table the lines below speak. */
const opensTable = /Schema::table\(|\bchange_table\b|\balterTable\(|\balter\(? ?table\(/;

const mostLines = 400;
const mostNamed = 120;
/** What works on a table that was there, in the statements and calls of the common tools. */
const touches =
  /\balter table\b|^\W{0,4}(?:insert|update|delete|truncate|merge|rename)\s|\b(?:add|remove|rename|change)_(?:column|reference|index|timestamps|foreign_key)\b|\bchange_table\b|Schema::(?:table|rename)\(|\b(?:op|migrations|migrationBuilder|queryRunner|knex|queryInterface)\.(?!create_?table|create_?model)\w{1,40}\(|\b(?:AddField|AddColumn|AlterField|RunPython|RunSQL|alterTable|renameColumn|addSql|sql)\(|\bexecute\b|\.(?:update|insert|delete|save|create)(?:_all|Many|_or_create)?!?\(/i;

const touchesElse = new RegExp(
  `${touches.source}|\\b(?:create_?table|CreateModel|drop_table|RemoveField|DeleteModel)\\b`,
  'i',
);

/** A step that only tells the framework what is so already, as its name says. */
const saysNothingIsDone = /[_-]no_?-?op[._]/i;

/** What frameworks raise where a step is asked to undo itself, and cannot. */
const noWayBack =
  /\bIrreversible(?:Migration|Error)\b|\bthrowIrreversibleMigrationException\b|\b(?:cannot|can['’]t|not possible to) (?:be )?(?:rever(?:t|s)\w*|undone?|roll(?:ed)? ?back)\b/i;

/** A numbered step in a folder of steps on stored data. */
const numberedStep =
  /(^|\/)(?:_?migrations?|(?!test)[a-z\d_-]{1,40}migrations|migrate|flyway|changelogs?)\/(?:[^/]{1,60}\/)?(?:[^/]{0,40}\d{3}|v\d{1,3}(?=[_.-]))[^/]*\.[a-z]{2,4}$/i;
