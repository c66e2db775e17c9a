import type { FileView } from '../../decisions/fileView.ts';

/** One thing that changed lines prove beside all decisions, to be told in a sentence. It holds no prose: words come by language, under `facts.KEY`. */
export interface LineFact {
  readonly key: string;
  /** Who may notice it: whoever uses the product, or nobody but the team. */
  readonly noticed: 'users' | 'team';
  /** From 1, a detail, to 5, what an outsider must know first. */
  readonly weight: 1 | 2 | 3 | 4 | 5;
  /** Texts and names of the change, by the placeholder that they fill: told in quotation marks, several as a list. Its length is there too, as `NAMECount`. */
  readonly quotes?: Readonly<Record<string, readonly string[]>>;
  /** What moves from one version, name or figure to another, by the placeholder that it fills: at most four are told, the others counted. */
  readonly moves?: Readonly<Record<string, readonly MovedThing[]>>;
  /** Figures, and words that only choose between wordings. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The file that proves it. */
  readonly path: string;
}

/** What goes from one version, name or figure to another. */
export interface MovedThing {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Gathers facts of one sort while the files of a change pass, one at a time. */
export interface LineFactReader {
  /** Takes a file into account; `screen` says whether it draws what people see. */
  read(view: FileView, screen: boolean): void;
  /** What the files prove together, known once all have passed. */
  facts(): readonly LineFact[];
}
