import { cutLines } from '../settings/cutLines.ts';
import type { Dependency, ManifestText } from './dependency.ts';

/** CocoaPods. */
export function readPodfile({ text }: ManifestText): readonly Dependency[] {
  return cutLines(text).flatMap((line, at): readonly Dependency[] => {
    const found = /^\s*(?:pod|[\w.]+\.dependency)[\s(]+["']([^"']+)["'](.*)$/.exec(line);
    if (found?.[1] === undefined) return [];
    const rest = found[2] ?? '';
    const place = /:?(git|path|podspec)\s*(?:=>|:)\s*["']([^"']+)["']/.exec(rest);
    const version = /^\s*,\s*["']([^"']+)["']/.exec(rest)?.[1];
    return [
      {
        name: found[1],
        constraint: place?.[2] ?? version ?? '',
        scope: 'runtime',
        source: place === null ? 'registry' : place[1] === 'git' ? 'git' : place[1] === 'path' ? 'path' : 'url',
        line: at + 1,
      },
    ];
  });
}
