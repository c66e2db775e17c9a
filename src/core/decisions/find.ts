import type { FileRole } from '../change/fileKind.ts';
import type { SettingChange } from '../change/settingChange.ts';
import type { Effect, Facts, Severity } from './finding.ts';
import type { FileView } from './fileView.ts';
import type { Measure } from './measure.ts';
import type { MigrationOperation } from './detectors/migrationOperation.ts';

/** How a kind is found: the data that one of the detectors interprets. */
export type Find = SettingFind | CodeFind | FileFind | MigrationFind | ProgramFind;

/** A setting whose value differs, by key path. */
export interface SettingFind {
  readonly by: 'setting';
  /** Files it may stand in; every settings file when absent. */
  readonly files?: RegExp;
  /** Tried on the key path joined with '.', each part as written. */
  readonly key: RegExp;
  /** How two values compare, and so which direction is told. */
  readonly measure: Measure;
  /** Tried on the value that is there now, or was there when the setting is gone. */
  readonly value?: RegExp;
  /** Which changes count. A changed value always counts unless 'changed' is left out. */
  readonly on?: readonly ('added' | 'removed' | 'changed')[];
  /** The direction when the setting appears or disappears; not told when absent. */
  readonly added?: Effect;
  readonly removed?: Effect;
  /** Turns the direction round: a longer pause between two runs is less use. */
  readonly inverse?: boolean;
  /** What is decided about, from the key path; the path without its last part when absent. */
  readonly thing?: (change: SettingChange) => string;
  readonly accept?: (change: SettingChange, view: FileView) => boolean;
  /** Only where this way of finding weighs otherwise than the kind. */
  readonly severity?: Severity;
}

/** A changed line of code. */
export interface CodeFind {
  readonly by: 'code';
  readonly files?: RegExp;
  readonly roles?: readonly FileRole[];
  /** Cheap test before `line`: one of these must occur in the line, in lower case. */
  readonly hints: readonly string[];
  /** Linear; its named groups become facts. */
  readonly line: RegExp;
  readonly added?: Effect;
  readonly removed?: Effect;
  /** When it stands on both sides with other words around it and no values to compare. Nothing is told then when absent: the statement is still there. */
  readonly changed?: Effect;
  /** When the same statement stands on both sides with another number, the direction comes from comparing the named group. */
  readonly compare?: { readonly group: string; readonly measure: Measure; readonly inverse?: boolean };
  /** Named group that holds a day, as YYYY-MM-DD, on which what is told happens. */
  readonly due?: string;
  /** Named group that names the thing; the file's path when absent. */
  readonly thing?: string;
  /** Where this row weighs otherwise than its kind. */
  readonly severity?: Severity;
  /** Also tried in comments and strings; code only when absent. */
  readonly anywhere?: boolean;
  /** Asked once a file, before any line: where it does not hold, no line is tried. */
  readonly acceptFile?: (view: FileView) => boolean;
  readonly accept?: (match: RegExpMatchArray, view: FileView) => boolean;
}

/** A file that appears or disappears. */
export interface FileFind {
  readonly by: 'file';
  readonly path: RegExp;
  readonly added?: Effect;
  readonly removed?: Effect;
  readonly roles?: readonly FileRole[];
  readonly thing?: (path: string) => string;
  /** What else the file tells, for the words of the kind. */
  readonly facts?: (view: FileView) => Facts;
  /** A file that leaves such a place, or gets there, under another name counts as well. */
  readonly renamed?: true;
  /** What the line that is shown must have, the best first; the file's first line where none fits. */
  readonly proof?: readonly RegExp[];
  readonly accept?: (view: FileView) => boolean;
}

/** A statement that reshapes or erases stored data. */
export interface MigrationFind {
  readonly by: 'migration';
  readonly operations: readonly MigrationOperation['type'][];
  readonly effect: Effect;
}

/** Found by a detector program of its own, which names the kind in its findings. */
export interface ProgramFind {
  readonly by: 'program';
  readonly program: string;
}
