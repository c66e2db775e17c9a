import type { Source } from '../core/explanation/source.ts';
import type { ProblemCode } from '../core/render/problemWords.ts';
import type { SubjectRequest } from './subjectRequest.ts';

/** Why something could not be read, as a value. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A file as it was recorded at a revision, or as it is staged ('index'). `root` is an address. */
export interface RecordedPlace {
  readonly root: string;
  readonly revision: string;
  readonly path: string;
}

/** A commit as a list shows it. */
export interface ListedCommit {
  readonly revision: string;
  readonly title: string;
  readonly author: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** The branches of a repository by name. */
export interface ListedBranches {
  /** Absent where a commit is checked out that no branch names. */
  readonly current?: string;
  /** The one that work is meant for, where there is one. */
  readonly main?: string;
  /** Local and remote ones but the current one, latest first. */
  readonly others: readonly string[];
}

/** Where the two sides of an explained subject can be seen. */
export interface Sides {
  /** The repository's folder; absent for a patch or a file outside any. */
  readonly root?: string;
  /** Revisions; 'index' is what is staged, 'disk' the files as they stand. */
  readonly old?: string;
  readonly new: string;
}

/** A subject, read; `root` is the address of the folder that its paths start from, absent for a patch. */
export interface ReadSubject {
  readonly source: Source;
  readonly root?: string;
}

/** Reads subjects: what the explainer asks of the outside. In Restricted Mode it starts no program. Ends, by rejecting, when `signal` does. */
export interface SubjectReader {
  /** Reads what was asked for. The source's files may be walked once. */
  readonly read: (request: SubjectRequest, signal: AbortSignal) => Promise<Result<ReadSubject>>;
  /** A file as it was recorded. */
  readonly recordedText: (place: RecordedPlace, signal: AbortSignal) => Promise<Result<string>>;
  /** The latest commits of the current branch, newest first; with a file's address, those that changed it. */
  readonly commits: (
    place: { readonly folder: string; readonly file?: string },
    signal: AbortSignal,
  ) => Promise<Result<readonly ListedCommit[]>>;
  readonly branches: (folder: string, signal: AbortSignal) => Promise<Result<ListedBranches>>;
  /** The last tag before the newest commit; undefined where there is none. */
  readonly lastTag: (folder: string, signal: AbortSignal) => Promise<Result<string | undefined>>;
  /** The folder of the repository that holds a file or folder. */
  readonly repositoryOf: (place: string, signal: AbortSignal) => Promise<Result<string>>;
}
