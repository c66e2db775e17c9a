/** Why a change or a file could not be read at all. The words for people are made elsewhere, from the code; `detail` is for the log. */
export interface ReadingProblem {
  readonly code: ReadingProblemCode;
  readonly detail: string;
}

export type ReadingProblemCode =
  /** No git program was found. */
  | 'noGit'
  /** The folder to look in does not exist. */
  | 'noSuchFolder'
  | 'notARepository'
  /** Git refuses the repository because somebody else owns it (`safe.directory`). */
  | 'notTrusted'
  /** Uncommitted work was asked for where there is no work tree. */
  | 'noWorkTree'
  /** There is no commit yet. */
  | 'noCommits'
  | 'unknownRevision'
  /** Neither a day, a time nor a revision. */
  | 'unknownPeriod'
  /** What came since the last tag was asked for, and there is none before the newest commit. */
  | 'noTag'
  /** Not of the form `A..B` or `A...B`. */
  | 'badRange'
  /** There is no branch to compare with, or the two have no common past. */
  | 'noBase'
  /** The commit before this one was never fetched (a shallow clone). */
  | 'shallowHistory'
  /** The text is no patch. */
  | 'notAPatch'
  | 'noSuchFile'
  /** Lines were asked for that lie past the end of the file. */
  | 'noSuchLines'
  /** A folder was named where a file is meant. */
  | 'isFolder'
  /** The file is there, and this user may not read it. */
  | 'cannotRead'
  /** The file is binary, or not a file. */
  | 'notText'
  | 'tooLarge'
  /** Git failed in another way. */
  | 'gitFailed';

/** What was read, or why it could not be. */
export type ReadingResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ReadingProblem };
