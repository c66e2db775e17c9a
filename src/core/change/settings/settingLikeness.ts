import { flattenSettings } from './flattenSettings.ts';
import type { SettingNode } from './settingNode.ts';

/** What two elements may have in common: settings of a block, words of a scalar. */
export function featuresOf(node: SettingNode): ReadonlySet<string> {
  if (node.type === 'leaf') return new Set(node.value.slice(0, 2_000).split(/\s+/));
  const features = new Set<string>();
  for (const { keyPath, leaf } of flattenSettings(node)) {
    features.add(`${keyPath.join('\u0000')}\u0000${leaf.value}`);
    if (features.size >= 100) break;
  }
  return features;
}

/** How much of the larger one both have in common: from 0 to 1. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const feature of one) if (other.has(feature)) common += 1;
  return common / Math.max(one.size, other.size, 1);
}
