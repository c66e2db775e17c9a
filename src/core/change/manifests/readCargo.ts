import type { Dependency, DependencyScope, ManifestText } from './dependency.ts';
import { gathered, manifestLeaves, type ManifestLeaf } from './manifestLeaves.ts';

/** Cargo, with its workspaces, targets and patches. */
export function readCargo(manifest: ManifestText): readonly Dependency[] {
  const leaves = manifestLeaves(manifest);
  const unseen = manifest.partial ? withoutSection(leaves) : [];
  return [
    ...unseen,
    ...[1, 2, 3, 4].flatMap((depth) => {
      const inside = leaves.filter(
        ({ keyPath }) => keyPath.length > depth && sectionOf(keyPath.slice(0, depth)) !== undefined,
      );
      return gathered(inside, depth + 1).flatMap(({ keyPath, line, fields }): readonly Dependency[] => {
        const section = sectionOf(keyPath.slice(0, -1));
        if (section === undefined) return [];
        const place = fields.get('git') ?? fields.get('path');
        const version = fields.get('') ?? fields.get('version');
        const shared = fields.get('workspace')?.value === 'true';
        return [
          {
            name: fields.get('package')?.value ?? keyPath.at(-1) ?? '',
            // A path beside a version is how a workspace names its own members.
            constraint: version?.value ?? place?.value ?? (shared ? 'workspace' : ''),
            scope: fields.get('optional')?.value === 'true' ? 'optional' : section.scope,
            ...(section.group === undefined ? {} : { group: section.group }),
            source: fields.has('git') ? 'git' : fields.has('path') ? 'path' : 'registry',
            line: version?.line ?? place?.line ?? line,
          },
        ];
      });
    }),
  ];
}

/** A hunk may not show its section: `tokio = "1.52"` reads like a dependency, but for the package's own fields. */
function withoutSection(leaves: readonly ManifestLeaf[]): readonly Dependency[] {
  return leaves.flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    const [name = '', field = 'version'] = keyPath;
    if (
      keyPath.length > 2 ||
      field !== 'version' ||
      /^(?:version|edition|rust-version|resolver|package|workspace)$/.test(name)
    )
      return [];
    return /^[\^~=]?\d+(?:\.|$)/.test(value)
      ? [{ name, constraint: value, scope: 'runtime', source: 'registry', line }]
      : [];
  });
}

function sectionOf(above: readonly string[]): { readonly scope: DependencyScope; readonly group?: string } | undefined {
  const last = above.at(-1);
  const [first] = above;
  if (first === 'patch' && above.length === 2) return { scope: 'optional', group: 'patch' };
  if (above.length > 1 && first !== 'target' && first !== 'workspace') return undefined;
  const group = first === 'workspace' ? { group: 'workspace' } : {};
  switch (last) {
    case 'dependencies':
      return { scope: 'runtime', ...group };
    case 'dev-dependencies':
      return { scope: 'development', ...group };
    case 'build-dependencies':
      return { scope: 'development', group: 'build' };
    case undefined:
    default:
      return undefined;
  }
}
