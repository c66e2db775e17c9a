import type { SettingLeaf, SettingNode } from './settingNode.ts';

/** Every leaf below a node with the keys that lead to it, in the order of the file. */
export function flattenSettings(
  node: SettingNode,
  path: readonly string[] = [],
): readonly { readonly keyPath: readonly string[]; readonly leaf: SettingLeaf }[] {
  const found: { keyPath: readonly string[]; leaf: SettingLeaf }[] = [];
  const walk = (at: SettingNode, keyPath: readonly string[]): void => {
    if (at.type === 'leaf') {
      found.push({ keyPath, leaf: at });
      return;
    }
    for (const { key, node: child } of at.entries) walk(child, key === undefined ? keyPath : [...keyPath, key]);
  };
  walk(node, path);
  return found;
}
