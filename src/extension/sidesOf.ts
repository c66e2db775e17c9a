import type { Subject } from '../core/change/changeSource.ts';
import type { Sides } from './subjectReader.ts';

/** Where the two sides of a subject can be seen; `root` is the folder of its files, absent where there is none (a patch). */
export function sidesOf({ kind, ref, base }: Subject, root: string | undefined): Sides {
  const at = root === undefined ? {} : { root };
  const old = base === undefined ? {} : { old: base };
  switch (kind) {
    case 'work':
      return { ...at, ...old, new: 'disk' };
    case 'staged':
      return { ...at, ...old, new: 'index' };
    case 'file':
      return { ...at, new: 'disk' };
    case 'commit':
    case 'range':
    case 'branch':
    case 'since':
    case 'pullRequest':
      return { ...at, ...old, new: ref ?? 'disk' };
    case 'patch':
      return { ...at, new: 'disk' };
  }
}
