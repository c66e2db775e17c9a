import type { Dependency, DependencyScope, ManifestText } from './dependency.ts';
import { gathered, manifestLeaves } from './manifestLeaves.ts';

/** Dart and Flutter. What comes with the kit itself (`sdk: flutter`) is no dependency. */
export function readPubspec(manifest: ManifestText): readonly Dependency[] {
  const inside = manifestLeaves(manifest).filter(({ keyPath }) => keyPath.length > 1 && scopes.has(keyPath[0] ?? ''));
  return gathered(inside, 2).flatMap(({ keyPath, line, fields }): readonly Dependency[] => {
    const scope = scopes.get(keyPath[0] ?? '');
    if (scope === undefined || fields.has('sdk')) return [];
    const git = fields.get('git') ?? fields.get('git.url');
    const place = git ?? fields.get('path');
    const version = fields.get('') ?? fields.get('version');
    return [
      {
        name: keyPath[1] ?? '',
        constraint: (place ?? version)?.value ?? '',
        scope,
        ...(keyPath[0] === 'dependency_overrides' ? { group: 'overrides' } : {}),
        source: git !== undefined ? 'git' : place !== undefined ? 'path' : 'registry',
        line: (place ?? version)?.line ?? line,
      },
    ];
  });
}

const scopes: ReadonlyMap<string, DependencyScope> = new Map([
  ['dependencies', 'runtime'],
  ['dev_dependencies', 'development'],
  ['dependency_overrides', 'optional'],
]);
