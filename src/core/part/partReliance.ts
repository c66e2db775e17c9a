import { areaOf } from '../context/areaOf.ts';
import { fileKind } from '../change/fileKind.ts';
import { isDistinctName, tellsAnArea } from './partName.ts';
import type { PartRole } from './partRole.ts';

/** Who relies on a part, as far as others mention it by name. */
export interface PartReliance {
  /** Files of the product that mention it. */
  readonly files: number;
  /** Checks that mention it. */
  readonly checks: number;
  /** Where they stand, most of them first. */
  readonly areas: readonly { readonly name: string; readonly own: boolean }[];
  /** More mention it than were looked for. */
  readonly atLeast: boolean;
}

/** Whether files that say the name of this one mean it: elsewhere a search proves nothing. */
export function isMentionedByName(path: string, role: PartRole): boolean {
  return isDistinctName(path) || (role === 'dataShape' && isModelFolder(path));
}

/** A folder of stored things, whose files are called as people call what they store. */
export function isModelFolder(path: string): boolean {
  return /(^|\/)(models|entities)\//.test(path);
}

/** Sorts the files that mention a part: those of the product, by area, and its checks. */
export function partReliance(paths: readonly string[], areas: Parameters<typeof areaOf>[1]): PartReliance {
  const byArea = new Map<string, { own: boolean; files: number }>();
  let files = 0;
  let checks = 0;
  for (const path of paths) {
    const { role } = fileKind(path);
    if (role === 'tests') checks += 1;
    if (role !== 'product' && role !== 'settings' && role !== 'data') continue;
    files += 1;
    const area = areaOf(path, areas);
    if (area !== undefined && (area.own || tellsAnArea(area.name)))
      byArea.set(area.name, { own: area.own, files: (byArea.get(area.name)?.files ?? 0) + 1 });
  }
  const named = [...byArea]
    .sort(([a, one], [b, two]) => two.files - one.files || (a < b ? -1 : 1))
    .map(([name, { own }]) => ({ name, own }));
  return { files, checks, areas: named, atLeast: paths.length >= 200 };
}
