import type { SettingBlock } from '../settings/settingNode.ts';
import type { Dependency, ManifestText } from './dependency.ts';
import { manifestTree } from './manifestLeaves.ts';
import { leavesOf } from './readPom.ts';

/** .NET's project files, central versions (group 'central') and packages.config. */
export function readNuget(manifest: ManifestText): readonly Dependency[] {
  const found: Dependency[] = [];
  const walk = (block: SettingBlock): void => {
    for (const { key = '', node } of block.entries) {
      if (node.type === 'leaf') continue;
      if (elements.has(key)) {
        for (const { key: name, node: element } of node.entries) {
          if (element.type !== 'block' || name === undefined) continue;
          const fields = leavesOf(element);
          const version = fields.get('Version') ?? fields.get('VersionOverride') ?? fields.get('version');
          const forMakers =
            fields.get('PrivateAssets')?.value.toLowerCase() === 'all' ||
            fields.get('developmentDependency')?.value === 'true' ||
            key === 'GlobalPackageReference';
          found.push({
            name,
            constraint: version?.value ?? '',
            scope: forMakers ? 'development' : 'runtime',
            ...(key === 'PackageVersion' ? { group: 'central' } : {}),
            source: 'registry',
            line: version?.line ?? element.line,
          });
        }
      }
      walk(node);
    }
  };
  walk(manifestTree(manifest));
  return found;
}

const elements = new Set(['PackageReference', 'PackageVersion', 'GlobalPackageReference', 'package']);
