import type { Effect, Severity } from './finding.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { FileView } from './fileView.ts';

/** A word of code that does something by standing there: a check, a lock, a report. What counts is whether there are more or fewer of it than before. */
export interface Mark {
  readonly kind: string;
  /** Cheap test: one of these must occur in the line, in lower case. */
  readonly hints: readonly string[];
  /** Linear. Its group `token` says which mark it is: the same token on both sides, here or in another file, has only moved. */
  readonly mark: RegExp;
  readonly added?: Effect;
  readonly removed?: Effect;
  /** One mark in the place of another. Neither `added` nor `removed` is told then. */
  readonly changed?: { readonly kind: string; readonly effect: Effect };
  readonly files?: RegExp;
  readonly notFiles?: RegExp;
  readonly roles?: readonly FileRole[];
  /** A line with this proves nothing. */
  readonly not?: RegExp;
  /** Must begin in the line; it may end in the two after it. */
  readonly readOn?: RegExp;
  /** Proves nothing where this begins in the line; it may end in the two after it. */
  readonly notReadOn?: RegExp;
  /** Nor does it where a changed line of its own side, in the same run, has this. */
  readonly notBeside?: RegExp;
  /** Must occur in the line, or in the five before it. */
  readonly near?: RegExp;
  /** Must occur in the line, in the three before it or in the two after it, of its own side. */
  readonly about?: RegExp;
  /** Proves nothing where this occurs in the line, or in the two before it. */
  readonly notUnder?: RegExp;
  /** Must occur in a line that the same run of changed lines takes away, or brings for a removed mark, without the mark. */
  readonly insteadOf?: RegExp;
  /** A line of this form on the other side of the same run of changed lines does the same in other words. */
  readonly saidOtherwise?: RegExp;
  /** A call that this sets a limit to, with the call's name in the group 'call': where nothing in the run of changed lines makes that call any more, the mark goes with it. */
  readonly goesWith?: RegExp;
  /** A check that the same file also writes is an old one under a new name. */
  readonly notWrittenHere?: boolean;
  /** Counts even where the function, the address or the file is new or goes with it. */
  readonly anyplace?: boolean | 'added';
  /** What the mark asks for proves something only where it guards: not in a screen, which hides or shows, nor in an app on somebody's own device. */
  readonly guards?: boolean;
  /** The other side of the same run of changed lines, where it has `insteadOf`, says nothing that this side does not say as well. */
  readonly grownFrom?: boolean;
  /** The run of changed lines that holds it has at most so many lines of its own side: more are a statement of their own. */
  readonly run?: number;
  /** A mark that goes proves nothing while a line of the file that stays or comes has this. */
  readonly otherStays?: RegExp;
  readonly severity?: (view: FileView) => Severity | undefined;
}
