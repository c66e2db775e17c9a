import { allMatches } from '../decisions/allMatches.ts';
import { prefilter } from '../decisions/prefilter.ts';
import type { FileView } from '../decisions/fileView.ts';

/** How many readings of records gain a condition: one without any goes, and one of the same records with one comes. */
export function narrowedReadings(view: FileView): number {
  const lines = view.linesFor(queryWords);
  const readings = (side: 'added' | 'removed'): readonly { readonly table: string; readonly where: boolean }[] =>
    lines
      .filter(({ line }) => line.type === side)
      .flatMap(({ line }) =>
        allMatches(query, line.text.slice(0, longest)).map(([whole, table = '']) => ({
          table: table.toLowerCase(),
          where: /\bwhere\b/i.test(whole),
        })),
      );
  const gone = readings('removed').filter(({ where }) => !where);
  if (gone.length === 0) return 0;
  return readings('added').filter(({ table, where }) => where && gone.some((one) => one.table === table)).length;
}

const longest = 600;
const query = /["'`][^"'`]{0,200}\bfrom\s{1,3}([\w.]{2,60})[^"'`]{0,200}["'`]/gi;
const queryWords = prefilter([{ pattern: query }]);
