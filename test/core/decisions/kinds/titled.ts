import type { Example } from './example.ts';

/** A change of one file under a title. */
export function titled(
  kind: string,
  is: Example['is'],
  title: string,
  path: string,
  [old, now]: readonly [string | undefined, string | undefined],
  effect?: string,
): Example {
  return {
    kind,
    is,
    words: { title, body: '' },
    files: [{ path, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) }],
    expect: effect === undefined ? [] : [{ kind, effect }],
  };
}
