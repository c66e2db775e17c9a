import type { ReadingProblemCode } from '../change/readingProblem.ts';
import type { PageLabel, PageLabels } from './pageLabels.ts';
import { visibleText } from './visibleText.ts';

/** Why there is no page: what reading met, or what the editor knows before it reads. */
export type ProblemCode =
  | ReadingProblemCode
  /** No folder is open in the editor. */
  | 'noFolder'
  /** The folder is open in Restricted Mode. */
  | 'restricted'
  /** The file is on no disk. */
  | 'notLocal'
  | 'emptyClipboard'
  | 'noEditor'
  /** What a restored page explained is not known any more. */
  | 'subjectGone'
  | 'cancelled'
  /** A calendar file was asked for, and the page has no date. */
  | 'noDates'
  /** A way of reading or wording that this version does not have yet. */
  | 'notAvailable'
  /** The file to write to cannot be written. */
  | 'cannotWrite'
  /** The business context that the call names is no such file. */
  | 'badContext'
  | 'unexpected';

/** Details of Git can be pages long; a sentence holds this much. */
const longestDetail = 200;

/** One sentence on what happened and one next step. */
export function problemWords(
  { code, detail }: { readonly code: ProblemCode; readonly detail: string },
  labels: PageLabels,
): { readonly sentence: string; readonly nextStep: string } {
  const { sentence, nextStep, withDetail } = words[code];
  const shown = withDetail ? detailOf(code, detail) : '';
  return { sentence: labels(sentence, { detail: shown === '' ? 'none' : shown }), nextStep: labels(nextStep) };
}

/** What others said ends with a full stop of its own; in a name a dot is part of it. */
function detailOf(code: ProblemCode, detail: string): string {
  const shown = visibleText(detail).trim().slice(0, longestDetail);
  return code === 'gitFailed' || code === 'unexpected' ? shown.replace(/\.$/, '') : shown;
}

interface Words {
  readonly sentence: PageLabel;
  readonly nextStep: PageLabel;
  /** Whether the detail is for the reader (a name they gave, what Git said), or for the log alone. */
  readonly withDetail: boolean;
}

const words: Readonly<Record<ProblemCode, Words>> = {
  noGit: { sentence: 'problemNoGit', nextStep: 'problemNoGitNext', withDetail: false },
  noSuchFolder: { sentence: 'problemNoSuchFolder', nextStep: 'problemNoSuchFolderNext', withDetail: false },
  notARepository: { sentence: 'problemNotARepository', nextStep: 'problemNotARepositoryNext', withDetail: false },
  notTrusted: { sentence: 'problemNotTrusted', nextStep: 'problemNotTrustedNext', withDetail: false },
  noWorkTree: { sentence: 'problemNoWorkTree', nextStep: 'problemNoWorkTreeNext', withDetail: false },
  noCommits: { sentence: 'problemNoCommits', nextStep: 'problemNoCommitsNext', withDetail: false },
  unknownRevision: { sentence: 'problemUnknownRevision', nextStep: 'problemUnknownRevisionNext', withDetail: true },
  unknownPeriod: { sentence: 'problemUnknownPeriod', nextStep: 'problemUnknownPeriodNext', withDetail: true },
  noTag: { sentence: 'problemNoTag', nextStep: 'problemNoTagNext', withDetail: false },
  badRange: { sentence: 'problemBadRange', nextStep: 'problemBadRangeNext', withDetail: true },
  noBase: { sentence: 'problemNoBase', nextStep: 'problemNoBaseNext', withDetail: false },
  shallowHistory: { sentence: 'problemShallowHistory', nextStep: 'problemShallowHistoryNext', withDetail: false },
  notAPatch: { sentence: 'problemNotAPatch', nextStep: 'problemNotAPatchNext', withDetail: false },
  noSuchFile: { sentence: 'problemNoSuchFile', nextStep: 'problemNoSuchFileNext', withDetail: true },
  noSuchLines: { sentence: 'problemNoSuchLines', nextStep: 'problemNoSuchLinesNext', withDetail: true },
  isFolder: { sentence: 'problemIsFolder', nextStep: 'problemIsFolderNext', withDetail: true },
  cannotRead: { sentence: 'problemCannotRead', nextStep: 'problemCannotReadNext', withDetail: true },
  notText: { sentence: 'problemNotText', nextStep: 'problemNotTextNext', withDetail: false },
  tooLarge: { sentence: 'problemTooLarge', nextStep: 'problemTooLargeNext', withDetail: false },
  gitFailed: { sentence: 'problemGitFailed', nextStep: 'problemGitFailedNext', withDetail: true },
  noFolder: { sentence: 'problemNoFolder', nextStep: 'problemNoFolderNext', withDetail: false },
  restricted: { sentence: 'problemRestricted', nextStep: 'problemRestrictedNext', withDetail: false },
  notLocal: { sentence: 'problemNotLocal', nextStep: 'problemNotLocalNext', withDetail: false },
  emptyClipboard: { sentence: 'problemEmptyClipboard', nextStep: 'problemEmptyClipboardNext', withDetail: false },
  noEditor: { sentence: 'problemNoEditor', nextStep: 'problemNoEditorNext', withDetail: false },
  subjectGone: { sentence: 'problemSubjectGone', nextStep: 'problemSubjectGoneNext', withDetail: false },
  notAvailable: { sentence: 'problemNotAvailable', nextStep: 'problemNotAvailableNext', withDetail: true },
  cannotWrite: { sentence: 'problemCannotWrite', nextStep: 'problemCannotWriteNext', withDetail: true },
  badContext: { sentence: 'problemBadContext', nextStep: 'problemBadContextNext', withDetail: true },
  noDates: { sentence: 'problemNoDates', nextStep: 'problemNoDatesNext', withDetail: false },
  cancelled: { sentence: 'problemCancelled', nextStep: 'problemCancelledNext', withDetail: false },
  unexpected: { sentence: 'problemUnexpected', nextStep: 'problemUnexpectedNext', withDetail: true },
};
