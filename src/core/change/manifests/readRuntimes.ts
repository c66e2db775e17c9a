import { flattenSettings } from '../settings/flattenSettings.ts';
import { settingsFormat } from '../settings/settingsFormat.ts';
import type { ManifestText } from './dependency.ts';
import { manifestTree, type ManifestLeaf } from './manifestLeaves.ts';
import { productName } from './productName.ts';
import { readImages } from './runtimeImages.ts';
import { namesRuntimesInLines, runtimesInLines } from './runtimesInLines.ts';
import { runtimePairs } from './runtimePairs.ts';
import { runtimesOfSetting } from './runtimeSettings.ts';
import type { Runtime } from './runtime.ts';

/** Whether a file of this path can name a version of what the product runs on: most files cannot. */
export function mayNameRuntimes(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return settingsFormat(path) !== undefined || namesRuntimesInLines(name);
}

/** Everything that a file says about versions of what the product runs on. Never throws. */
export function readRuntimes(manifest: ManifestText): readonly Runtime[] {
  const name = manifest.path.slice(manifest.path.lastIndexOf('/') + 1);
  const inLines = runtimesInLines(name, manifest.text);
  if (inLines !== undefined) return inLines;
  const format = settingsFormat(manifest.path);
  if (format === undefined) return [];
  const tree = manifestTree(manifest);
  const leaves = flattenSettings(tree).map(({ keyPath, leaf }) => ({ keyPath, value: leaf.value, line: leaf.line }));
  if (format === 'oneValue' || format === 'toolVersions') return readVersionFile(name, leaves);
  if (format === 'dockerfile') return readImages(leaves);
  const found = [...leaves.flatMap((leaf) => runtimesOfSetting(name, format, leaf)), ...runtimePairs(tree)];
  return found.filter(({ version }) => version !== '' && !/[$\n]|\{\{/.test(version));
}

function readVersionFile(name: string, leaves: readonly ManifestLeaf[]): readonly Runtime[] {
  return leaves.flatMap(({ keyPath, value, line }): readonly Runtime[] => {
    const key = keyPath[0] ?? '';
    if (name.toLowerCase() === 'runtime.txt') {
      const found = /^([a-z]+)-v?(\S+)$/i.exec(value);
      return found?.[1] === undefined
        ? []
        : [{ product: productName(found[1]), version: found[2] ?? '', place: key, line }];
    }
    const product = name === '.nvmrc' ? 'node' : key === 'version' ? productName(name.slice(1)) : productName(key);
    return [{ product, version: value.replace(/^(?:v|ruby-)(?=\d)/, ''), place: key, line }];
  });
}
