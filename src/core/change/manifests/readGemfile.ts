import { cutLines } from '../settings/cutLines.ts';
import type { Dependency, DependencyScope, DependencySource, ManifestText } from './dependency.ts';

/** Bundler's Gemfile with its groups, and gemspecs. Names that the file computes are not read. */
export function readGemfile({ path, text }: ManifestText): readonly Dependency[] {
  const found: Dependency[] = [];
  /** What each open `do` or `if` adds: the groups it names, or nothing. */
  const open: (readonly string[])[] = [];
  const lines = cutLines(text);
  for (let at = 0; at < lines.length; at += 1) {
    const start = at;
    let line = withoutComment(lines[at] ?? '').trim();
    while (/[,\\]$/.test(line) && at + 1 < lines.length && at < start + 30) {
      at += 1;
      line = `${line} ${withoutComment(lines[at] ?? '').trim()}`;
    }
    if (/^end\b/.test(line)) open.pop();
    const groups = /^group[\s(](.+)\bdo$/.exec(line)?.[1];
    if (groups !== undefined) open.push(symbols(groups));
    else if (/\bdo(?:\s?\|[^|]*\|)?$/.test(line) || /^(?:if|unless|case|begin|def)\b/.test(line)) open.push([]);
    const dependency = gem(line, path.endsWith('.gemspec'));
    if (dependency === undefined) continue;
    const groupNames = [...open.flat(), ...dependency.groups];
    const version = dependency.constraint.split(', ').at(-1) ?? '';
    const versionAt = version === '' ? -1 : lines.slice(start, at + 1).findLastIndex((each) => each.includes(version));
    found.push({
      name: dependency.name,
      constraint: dependency.constraint,
      scope: dependency.scope ?? scopeOf(groupNames),
      ...(groupNames.length > 0 ? { group: groupNames.join(', ') } : {}),
      source: dependency.source,
      line: start + Math.max(0, versionAt) + 1,
    });
  }
  return found;
}

interface Gem {
  readonly name: string;
  readonly constraint: string;
  readonly groups: readonly string[];
  readonly source: DependencySource;
  readonly scope?: DependencyScope;
}

function gem(line: string, spec: boolean): Gem | undefined {
  const call = /^(?:gem|[\w.]+\.add_(runtime_|development_)?dependency)[\s(]+["']([\w.-]+)["'](.*)$/.exec(line);
  const name = call?.[2];
  if (call === null || name === undefined) return undefined;
  const rest = call[3] ?? '';
  const options = rest.search(/,\s*(?::?\w+:?\s*=>|:?\w+:\s)/);
  const versions = [...(options < 0 ? rest : rest.slice(0, options)).matchAll(/["']([^"']*)["']/g)].map(
    (match) => match[1] ?? '',
  );
  const option = (key: string): string | undefined =>
    new RegExp(`[ ,:]${key}:?\\s*(?:=>)?\\s*["']([^"']*)["']`).exec(rest)?.[1];
  const git = option('git') ?? option('github') ?? option('gitlab') ?? option('bitbucket');
  const place = git ?? option('path');
  const groups = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:\w+|["']\w+["'])/.exec(rest)?.[1];
  return {
    name,
    constraint: place ?? versions.join(', '),
    groups: groups === undefined ? [] : symbols(groups),
    source: git !== undefined ? 'git' : place !== undefined ? 'path' : 'registry',
    ...(spec ? { scope: call[1] === 'development_' ? 'development' : 'runtime' } : {}),
  };
}

function symbols(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[\s,[(])(?::["']?(\w+)|["'](\w+)["'])/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((name) => name !== 'optional');
}

function scopeOf(groups: readonly string[]): DependencyScope {
  if (groups.length === 0) return 'runtime';
  return groups.every((group) =>
    /^(?:dev(?:elopment)?|tests?|ci|lint|docs?|debug|rubocop|tools?|e2e|cucumber)$/.test(group),
  )
    ? 'development'
    : 'runtime';
}

function withoutComment(line: string): string {
  if (line.trimStart().startsWith('#')) return '';
  const at = line.indexOf(' #');
  return at >= 0 && !line.slice(at + 2).startsWith('{') ? line.slice(0, at) : line;
}
