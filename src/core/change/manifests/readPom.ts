import type { SettingBlock, SettingLeaf } from '../settings/settingNode.ts';
import type { Dependency, DependencyScope, ManifestText } from './dependency.ts';
import { manifestTree } from './manifestLeaves.ts';

/** Maven. A version that a property of the same file holds is told with that property's value and line. */
export function readPom(manifest: ManifestText): readonly Dependency[] {
  const tree = manifestTree(manifest);
  const properties = propertiesOf(tree);
  const found: Dependency[] = [];
  const walk = (block: SettingBlock, above: readonly string[]): void => {
    for (const { key = '', node } of block.entries) {
      if (node.type === 'leaf') continue;
      if (key === 'dependency' || key === 'plugin' || key === 'parent') {
        for (const element of node.entries) {
          if (element.node.type === 'block') add(element.node, key, above);
        }
      }
      walk(node, [...above, key]);
    }
  };
  const add = (element: SettingBlock, kind: string, above: readonly string[]): void => {
    const fields = leavesOf(element);
    const artifact = fields.get('artifactId');
    if (artifact === undefined) return;
    const version = fields.get('version');
    const property = /^\$\{([^}]+)\}$/.exec(version?.value ?? '')?.[1];
    const resolved = property === undefined ? undefined : properties.get(property);
    const group =
      kind === 'plugin'
        ? 'plugins'
        : kind === 'parent'
          ? 'parent'
          : above.includes('dependencyManagement')
            ? 'dependencyManagement'
            : undefined;
    const plugin = above.includes('plugin') || kind === 'plugin';
    found.push({
      name: `${fields.get('groupId')?.value ?? 'org.apache.maven.plugins'}:${artifact.value}`,
      constraint: (resolved ?? version)?.value ?? '',
      scope: plugin ? 'development' : scopeOf(fields),
      ...(group === undefined ? {} : { group }),
      source: fields.get('scope')?.value === 'system' ? 'path' : 'registry',
      line: (resolved ?? version)?.line ?? element.line,
    });
  };
  walk(tree, []);
  return found;
}

function scopeOf(fields: ReadonlyMap<string, SettingLeaf>): DependencyScope {
  if (fields.get('optional')?.value === 'true') return 'optional';
  return fields.get('scope')?.value === 'test' ? 'development' : 'runtime';
}

export function leavesOf(block: SettingBlock): ReadonlyMap<string, SettingLeaf> {
  const found = new Map<string, SettingLeaf>();
  for (const { key, node } of block.entries)
    if (key !== undefined && node.type === 'leaf' && !found.has(key)) found.set(key, node);
  return found;
}

function propertiesOf(tree: SettingBlock): ReadonlyMap<string, SettingLeaf> {
  const found = new Map<string, SettingLeaf>();
  const project = tree.entries.find(({ key }) => key === 'project')?.node ?? tree;
  if (project.type !== 'block') return found;
  for (const { key, node } of project.entries) {
    if (key !== 'properties' || node.type !== 'block') continue;
    for (const [name, leaf] of leavesOf(node)) found.set(name, leaf);
  }
  return found;
}
