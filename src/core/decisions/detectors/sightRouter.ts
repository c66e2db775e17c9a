import { interfaceSighting as sighting } from './interfaceSighting.ts';
import { pagePath, takes } from '../interfaces/pagePath.ts';
import { once } from '../once.ts';
import { routerAddresses, routerFile } from '../interfaces/routerAddresses.ts';
import type { Address } from '../interfaces/address.ts';
import type { FileView } from '../fileView.ts';
import type { Sighting } from '../finding.ts';

/** Addresses that come and go in a file that lists them, compared whole; with the mark 'remark' where the line stays as one. */
export function sightRouter(view: FileView): readonly Sighting[] {
  const { sides } = view.file;
  if (!sides || !routerFile.test(view.path)) return [];
  const before = byKey(routerAddresses(sides.old ?? '', view.path));
  const after = byKey(routerAddresses(sides.new ?? '', view.path));
  const found: Sighting[] = [];
  const slept = remarks(view);
  // A general address may take what had one of its own.
  const general = once(() =>
    [...after.keys()].flatMap((key) => pagePath(key) ?? []).filter((path) => path.includes('*')),
  );
  for (const [key, one] of before) {
    if (!after.has(key)) {
      const path = pagePath(key);
      found.push(
        sighting(
          'address',
          key,
          'removed',
          {
            open: one.open ? 1 : 0,
            path: view.path,
            remark: slept.has(bare(lineAt(sides.old, one.line))) ? 1 : 0,
            general: path !== undefined && general().some((other) => takes(other, path)) ? 1 : 0,
          },
          view.evidence('old', one.line, 2) ?? firstOf(view, 'old'),
        ),
      );
    }
  }
  for (const [key, one] of after) {
    if (!before.has(key))
      found.push(
        sighting(
          'address',
          key,
          'added',
          { open: one.open ? 1 : 0, path: view.path },
          view.evidence('new', one.line, 2) ?? firstOf(view, 'new'),
        ),
      );
  }
  return found;
}

/** What lines that are now remarks say, without the marks. */
function remarks(view: FileView): ReadonlySet<string> {
  return new Set(view.added.flatMap(({ text }) => (/^\s*(?:#|\/\/)/.test(text) ? [bare(text)] : [])));
}

function bare(text: string): string {
  return text.replace(/\W+/g, '');
}

function lineAt(text: string | undefined, line: number): string {
  return text?.split('\n', line)[line - 1] ?? '';
}

function byKey(addresses: readonly Address[]): ReadonlyMap<string, Address> {
  return new Map(addresses.map((one) => [one.key, one]));
}

function firstOf(view: FileView, side: 'old' | 'new'): ReturnType<FileView['evidence']> {
  const line = side === 'old' ? view.removed[0]?.oldLine : view.added[0]?.newLine;
  return line === undefined ? undefined : view.evidence(side, line);
}
