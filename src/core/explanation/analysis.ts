import type { AuthorWords, NotRead, Subject } from '../change/changeSource.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { Decision, Finding } from '../decisions/finding.ts';
import type { Kept } from './claimChecker.ts';
import type { LostAddresses } from './lostAddresses.ts';
import type { Period } from './period.ts';
import type { Surface } from './surface.ts';
import type { PartAnalysis } from '../part/analysePart.ts';

/** Everything that is known about a subject, without a word of prose: the narrator makes a page of it in any language. */
export type Analysis = ChangeAnalysis | PartAnalysis;

export interface ChangeAnalysis {
  readonly type: 'change';
  readonly subject: Subject;
  readonly authorWords: readonly AuthorWords[];
  readonly contextText?: string;
  readonly files: number;
  readonly added: number;
  readonly removed: number;
  readonly decisions: readonly Decision[];
  readonly hints: readonly Finding[];
  /** Changed lines and files by what the files are for; lock, generated, vendored and moved ones have roles of their own. */
  readonly byRole: ReadonlyMap<FileRole, { readonly files: number; readonly lines: number }>;
  /** What of it can be seen. */
  readonly surface: Surface;
  /** Addresses of pages that it takes away; absent when there is none. */
  readonly lostAddresses?: LostAddresses;
  /** Parts of the product that the change touches, most changed first. */
  readonly areas: readonly TouchedArea[];
  readonly notRead: readonly NotRead[];
  /** Files without text (pictures and the like), and files of which long lines were cut: named, but no reason for doubt. */
  readonly partlyRead: readonly NotRead[];
  /** Detectors that failed, by path. */
  readonly failed: readonly { readonly path: string; readonly detector: string }[];
  /** Suppliers for which the rest of the product could not be searched: nobody knows whether they are new to it, or left it. Absent when there is none. */
  readonly unsearched?: number;
  /** Whether the company's own words are among the changed files. */
  readonly contextChanged?: boolean;
  /** What the change shows of what its author announced; absent where nothing was looked for. */
  readonly promised?: Kept;
  /** What a period brought; absent for what is told as one change. */
  readonly period?: Period;
  /** Hidden characters found in added lines: a reader of the code would not see them. */
  readonly hiddenCharacters: number;
}

export interface TouchedArea {
  readonly name: string;
  /** Named by the company's own context rather than guessed from a folder. */
  readonly own: boolean;
  readonly files: number;
  readonly lines: number;
}
