import type { Dependency, ManifestText } from './dependency.ts';
import { gathered, manifestLeaves, type ManifestLeaf } from './manifestLeaves.ts';

/** Gradle's libs.versions.toml. A version held under [versions] is told with that value and line. */
export function readVersionCatalog(manifest: ManifestText): readonly Dependency[] {
  const leaves = manifestLeaves(manifest);
  const versions = new Map<string, ManifestLeaf>();
  for (const leaf of leaves)
    if (leaf.keyPath[0] === 'versions' && leaf.keyPath[1] !== undefined) versions.set(leaf.keyPath[1], leaf);
  const inside = leaves.filter(
    ({ keyPath }) => (keyPath[0] === 'libraries' || keyPath[0] === 'plugins') && keyPath.length > 1,
  );
  return gathered(inside, 2).flatMap(({ keyPath, line, fields }): readonly Dependency[] => {
    const plugin = keyPath[0] === 'plugins';
    const [first = '', second, ...rest] = (fields.get('')?.value ?? '').split(':');
    const group = fields.get('group')?.value;
    const name = plugin
      ? (fields.get('id')?.value ?? first)
      : (fields.get('module')?.value ??
        (group === undefined ? `${first}:${second ?? ''}` : `${group}:${fields.get('name')?.value ?? ''}`));
    const reference = fields.get('version.ref')?.value;
    const version =
      reference === undefined ? (fields.get('version') ?? fields.get('version.strictly')) : versions.get(reference);
    if (name === '' || name === ':') return [];
    return [
      {
        name,
        constraint: version?.value ?? (plugin ? second : rest.join(':')) ?? '',
        scope: plugin ? 'development' : 'runtime',
        ...(plugin ? { group: 'plugins' } : {}),
        source: 'registry',
        line: version?.line ?? line,
      },
    ];
  });
}
