import type { FileChange, NotReadCode } from './fileChange.ts';

/** What someone asked to have explained. `ref` and `base` are full revisions where Git resolved them. */
export interface Subject {
  readonly kind: SubjectKind;
  /** The author's title where there is one (first line of a message), else empty. */
  readonly title: string;
  readonly ref?: string;
  readonly base?: string;
  /** The two ends as a person names them, where they have names: 'feature/invoices', 'v2.1', 'main'. */
  readonly refName?: string;
  readonly baseName?: string;
  readonly url?: string;
  readonly author?: string;
  /** YYYY-MM-DD of the change, in the author's own time zone. */
  readonly date?: string;
}

export type SubjectKind =
  'work' | 'staged' | 'commit' | 'range' | 'branch' | 'since' | 'patch' | 'file' | 'pullRequest';

/** What its author wrote about the change. */
export interface AuthorWords {
  readonly title: string;
  readonly body: string;
  readonly labels?: readonly string[];
  readonly milestone?: string;
}

/** One recorded change of a period, with the names of its files and without their lines. */
export interface RecordedChange {
  readonly id: string;
  /** The first is the line that it was recorded on; a merge has more. */
  readonly parents: readonly string[];
  /** YYYY-MM-DD on which it was recorded, where its committer was. */
  readonly day: string;
  readonly words: AuthorWords;
  /** Empty for a merge: its files are those of what it merges. */
  readonly files: readonly { readonly path: string; readonly status: 'added' | 'deleted' | 'modified' }[];
}

/** A file that a reader could not read, with a stable code. */
export interface NotRead {
  readonly path: string;
  readonly code: NotReadCode;
}

/** A change that an adapter reads file by file, so that a large one is never held whole. */
export interface ChangeSource {
  readonly type: 'change';
  readonly subject: Subject;
  /** The author's words; one entry for each commit, newest first; empty for uncommitted work. */
  readonly authorWords: readonly AuthorWords[];
  /** Where a period is explained: what was recorded in it, newest first. Absent for what is told as one change. */
  readonly history?: readonly RecordedChange[];
  /** The business context's text as it stands before the change; absent when there is none. */
  readonly contextText?: string;
  readonly files: AsyncIterable<FileChange>;
  /**
   * Whether the whole product mentions one of the terms before ('old') or after ('new') the change; undefined when that could not be told. Absent where only a
   * patch is at hand. With `where`, only files of such names count, in which a term stands as a word of its own and in no remark, and, with `after`, behind what fits that
   * at the end; everything is compared in small letters.
   */
  readonly mentions?: (
    side: 'old' | 'new',
    terms: readonly string[],
    where?: { readonly files: RegExp; readonly after?: RegExp },
  ) => Promise<boolean | undefined>;
}
