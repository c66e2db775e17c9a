import type { Dependency, ManifestText } from './dependency.ts';
import { manifestLeaves } from './manifestLeaves.ts';
import { npmDependency, overridden } from './readPackageJson.ts';

/** pnpm's catalogs: the versions that the packages of a workspace share. */
export function readPnpmWorkspace(manifest: ManifestText): readonly Dependency[] {
  return manifestLeaves(manifest).flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    const [section, second = '', third] = keyPath;
    if (section === 'catalog' && keyPath.length === 2)
      return [{ ...npmDependency({ name: second, value, scope: 'runtime', line }), group: 'catalog' }];
    if (section === 'catalogs' && third !== undefined)
      return [{ ...npmDependency({ name: third, value, scope: 'runtime', line }), group: `catalog ${second}` }];
    if (section === 'overrides' && keyPath.length === 2)
      return [{ ...npmDependency({ name: overridden(second), value, scope: 'optional', line }), group: 'overrides' }];
    return [];
  });
}
