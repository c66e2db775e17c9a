/** One file of a change: what happened to it, and the lines that show it. */
export interface FileChange {
  /** The path on the new side; for a deleted file, the path it had. */
  readonly path: string;
  /** The path on the old side, where it differs (rename, copy). */
  readonly oldPath?: string;
  readonly status: FileStatus;
  readonly content: FileContent;
  /** Changed lines as Git counts them; 0 for binary files. */
  readonly added: number;
  readonly removed: number;
  /** Octal Git modes, for example '100755'; absent on the side where the file does not exist or when a patch does not say. */
  readonly oldMode?: string;
  readonly newMode?: string;
  /** Whole texts, for the kinds of file that a detector compares whole. A side is absent when the file does not exist there or was not asked for. */
  readonly sides?: Sides;
  /**
   * What of this file was not read although its content is given: a line that was cut, a hunk that contradicts itself, a whole side that is too large
   * or missing. Absent when nothing was left out.
   */
  readonly incomplete?: readonly NotReadCode[];
}

export type FileStatus = 'added' | 'deleted' | 'modified' | 'renamed' | 'copied' | 'typeChanged' | 'unmerged';

export type FileContent =
  | { readonly type: 'text'; readonly hunks: readonly Hunk[] }
  | { readonly type: 'binary' }
  | { readonly type: 'submodule'; readonly from?: string; readonly to?: string }
  /** Only the mode or the name changed. */
  | { readonly type: 'unchanged' }
  /** The file could not be read; `code` is stable, `detail` is for the log. */
  | { readonly type: 'notRead'; readonly code: NotReadCode; readonly detail?: string };

export type NotReadCode =
  | 'badPatch'
  | 'missingObject'
  | 'combined'
  | 'tooManyBytes'
  | 'notUtf8'
  | 'unreadable'
  | 'forgeOmitted'
  /** Kept in another store of code, to which only a pointer stands here. */
  | 'elsewhere'
  | 'lineCut'
  | 'binary';

export interface Sides {
  readonly old?: string;
  readonly new?: string;
}

/** A run of changed lines with the unchanged ones around it. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  /** What Git prints after `@@`: often the surrounding function. Empty when it prints none. */
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A line of a hunk, without its marker; numbers are 1-based. A line longer than 5,000 characters is cut there. */
export type Line =
  | { readonly type: 'added'; readonly text: string; readonly newLine: number }
  | { readonly type: 'removed'; readonly text: string; readonly oldLine: number }
  | { readonly type: 'context'; readonly text: string; readonly oldLine: number; readonly newLine: number };
