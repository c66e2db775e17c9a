import { flattenSettings } from '../settings/flattenSettings.ts';
import { settingsFormat } from '../settings/settingsFormat.ts';
import { emptyTree, settingTrees, tolerantTree } from '../settings/settingTree.ts';
import type { SettingBlock } from '../settings/settingNode.ts';
import type { ManifestText } from './dependency.ts';

export interface ManifestLeaf {
  readonly keyPath: readonly string[];
  readonly value: string;
  readonly line: number;
}

/** A manifest's settings. Of a hunk of nested text only the indentation tells what is in what. */
export function manifestTree({ path, text, partial }: ManifestText): SettingBlock {
  const format = settingsFormat(path);
  if (partial && (format === 'json' || format === 'yaml' || format === 'toml')) return tolerantTree(text);
  return settingTrees(path, [text])[0] ?? emptyTree();
}

export function manifestLeaves(manifest: ManifestText): readonly ManifestLeaf[] {
  return flattenSettings(manifestTree(manifest)).map(({ keyPath, leaf }) => ({
    keyPath,
    value: leaf.value,
    line: leaf.line,
  }));
}

/** Leaves that stand below one entry, as in `foo = { version = "1", optional = true }`, gathered under its key path. */
export function gathered(leaves: readonly ManifestLeaf[], depth: number): readonly GatheredLeaf[] {
  const found = new Map<string, { keyPath: readonly string[]; line: number; fields: Map<string, ManifestLeaf> }>();
  for (const leaf of leaves) {
    const keyPath = leaf.keyPath.slice(0, depth);
    const name = JSON.stringify(keyPath);
    const known = found.get(name) ?? { keyPath, line: leaf.line, fields: new Map<string, ManifestLeaf>() };
    known.fields.set(leaf.keyPath.slice(depth).join('.'), leaf);
    found.set(name, known);
  }
  return [...found.values()];
}

export interface GatheredLeaf {
  readonly keyPath: readonly string[];
  readonly line: number;
  /** By what follows the entry's key path, joined with dots; empty for the entry's own value. */
  readonly fields: ReadonlyMap<string, ManifestLeaf>;
}
