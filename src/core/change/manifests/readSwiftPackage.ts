import { lineFinder } from '../settings/lineStarts.ts';
import { cutLines } from '../settings/cutLines.ts';
import type { Dependency, ManifestText } from './dependency.ts';

/** Swift's Package.swift. All of it lives in git; only what follows a branch or one revision is told as such. */
export function readSwiftPackage({ text }: ManifestText): readonly Dependency[] {
  const code = cutLines(text)
    .map((line) => line.replace(/(^|\s)\/\/.*$/, '$1'))
    .join('\n');
  const lineOf = lineFinder(code);
  const found: Dependency[] = [];
  for (const match of code.matchAll(/\.package\(([^()]{0,800}(?:\([^()]{0,200}\)[^()]{0,200})?)\)/g)) {
    const rest = match[1] ?? '';
    const place = /\b(url|path)\s?:\s?"([^"]+)"/.exec(rest);
    if (place?.[2] === undefined) continue;
    const own = /\b(from|exact|branch|revision)\s?:\s?"([^"]+)"/.exec(rest);
    const range = /"([^"]+)"\s?(\.\.[.<])\s?"([^"]+)"/.exec(rest);
    const constraint = own?.[2] ?? (range === null ? '' : `${range[1] ?? ''}${range[2] ?? ''}${range[3] ?? ''}`);
    found.push({
      name: place[2]
        .replace(/\/$/, '')
        .replace(/^.*\//, '')
        .replace(/\.git$/, ''),
      constraint: place[1] === 'path' ? place[2] : constraint,
      scope: 'runtime',
      source: place[1] === 'path' ? 'path' : own?.[1] === 'branch' || own?.[1] === 'revision' ? 'git' : 'registry',
      line: lineOf(match.index + Math.max(0, match[0].indexOf(own?.[2] ?? range?.[1] ?? place[2]))),
    });
  }
  return found;
}
