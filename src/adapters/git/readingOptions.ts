/** Says which files' whole texts are wanted besides the changed lines. */
export type WantsSides = (path: string, oldPath?: string) => boolean;

export interface ReadingOptions {
  readonly wantsSides?: WantsSides;
}

/** A larger file is read by its changed lines only. */
export const largestSide = 1024 * 1024;
