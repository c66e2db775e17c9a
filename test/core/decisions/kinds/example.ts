import type { AuthorWords } from '../../../../src/core/change/changeSource.ts';

/** A small change and what the detectors must say about it: nothing more and nothing less for its kind. */
export interface Example {
  readonly kind: string;
  /** A change that proves the kind; one that only looks like it; the same choice the other way round. */
  readonly is: 'proves' | 'nearMiss' | 'reverse';
  /** The files of the change. Without `old` the file is new, without `new` it is deleted. */
  readonly files: readonly { readonly path: string; readonly old?: string; readonly new?: string }[];
  /** What the author wrote of the change, for kinds that need it. */
  readonly words?: AuthorWords;
  /** Ids of the suppliers that files which the change leaves alone use. */
  readonly elsewhere?: readonly string[];
  /** The decisions that must be found. No other decision of `kind` may be. */
  readonly expect: readonly { readonly kind: string; readonly effect: string }[];
}

/** An example in one file, whose expectations are of its own kind. `undefined` on a side where the file does not exist. */
export function example(
  kind: string,
  is: Example['is'],
  path: string,
  old: string | undefined,
  now: string | undefined,
  ...effects: readonly string[]
): Example {
  return {
    kind,
    is,
    files: [{ path, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) }],
    expect: effects.map((effect) => ({ kind, effect })),
  };
}
