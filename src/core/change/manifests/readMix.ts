import { lineFinder } from '../settings/lineStarts.ts';
import { cutLines } from '../settings/cutLines.ts';
import type { Dependency, DependencyScope, ManifestText } from './dependency.ts';

/** Elixir's mix.exs: the tuples that read like dependencies. */
export function readMix({ text }: ManifestText): readonly Dependency[] {
  const code = cutLines(text)
    .map((line) => line.replace(/(^|\s)#(?!\{).*$/, '$1'))
    .join('\n');
  const lineOf = lineFinder(code);
  const found: Dependency[] = [];
  for (const match of code.matchAll(/\{:(\w{1,200}),([^{}]{0,1000})\}/g)) {
    const name = match[1] ?? '';
    const rest = (match[2] ?? '').trim();
    const version = /^["']\s?((?:[~<>=!]|\d)[^"']*)["']/.exec(rest)?.[1];
    const place = /\b(git|github|path|url):\s*["']([^"']+)["']/.exec(rest);
    const umbrella = /\bin_umbrella:\s*true/.test(rest);
    if (version === undefined && place === null && !umbrella) continue;
    const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(rest)?.[1];
    found.push({
      name,
      constraint: version ?? place?.[2] ?? '',
      scope: scopeOf(only, /\boptional:\s*true/.test(rest)),
      source:
        place === null
          ? umbrella
            ? 'path'
            : 'registry'
          : place[1] === 'path'
            ? 'path'
            : place[1] === 'url'
              ? 'url'
              : 'git',
      line: lineOf(match.index + Math.max(0, match[0].indexOf(version ?? place?.[2] ?? ''))),
    });
  }
  return found;
}

function scopeOf(only: string | undefined, optional: boolean): DependencyScope {
  if (optional) return 'optional';
  return only === undefined || /:prod\b/.test(only) ? 'runtime' : 'development';
}
