import type { FileRole } from '../../change/fileKind.ts';
import type { Effect, Facts, Severity } from '../finding.ts';
import type { Act } from './announcement.ts';

/** A choice that authors announce in so many words, and what its lines look like: it is told only where both are there. */
export interface AnnouncedRow {
  readonly kind: string;
  readonly effect: Effect;
  readonly acts: readonly Act[];
  /** Tried on the verb itself, where others of its act say something else. */
  readonly said?: RegExp;
  /** Tried on the words after the verb. */
  readonly of: RegExp;
  /** Words after the verb with which something else is meant. */
  readonly unless?: RegExp;
  /** Marks of tools before the title that must be there: a scope, or a picture that stands for a subject. */
  readonly marks?: RegExp;
  /** What a changed line, or the path of a file that comes or goes, must show; a word of what was announced when absent. */
  readonly shown?: RegExp;
  /** A word of what was announced shows it too, beside `shown`, and so does any line of a file of such a name. */
  readonly orNamed?: true;
  /** What the same line must show as well. */
  readonly also?: RegExp;
  /** The lines that can prove it, where only what comes, or only what goes, does. */
  readonly side?: 'new' | 'old';
  /** How many lines of one file must show it; one when absent. */
  readonly least?: number;
  /** Paths that can prove it; every path of `roles` when absent. */
  readonly paths?: RegExp;
  /** Among the paths that prove it, those to be shown first. */
  readonly first?: RegExp;
  /** Product, settings, data and lists of components when absent. */
  readonly roles?: readonly FileRole[];
  /** The author must say that it is for a time only. */
  readonly forNow?: true;
  /** A line alone is no proof: a component that is listed, or a file that comes or goes, must show it. */
  readonly byPath?: true;
  /** A changed line with this proves as much as a component that is listed. */
  readonly sure?: RegExp;
  readonly facts?: Facts;
  /** What else the verb and the words after it tell, for the words of the kind. */
  readonly about?: (said: string) => Facts;
  /** The change as a whole takes away no less than it brings: 'remove' alone is said of a comma as well as of a feature. */
  readonly goes?: true;
  /** Said with one of these, or always, the words leave open what was done: it is asked and not told. */
  readonly asks?: readonly Act[] | 'always';
  /** Only where it differs from its kind's own. */
  readonly severity?: Severity;
}
