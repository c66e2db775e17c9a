import type { ManifestLeaf } from './manifestLeaves.ts';
import { imageVersion, productName } from './productName.ts';
import { runtimeNames } from './runtimeNames.ts';
import type { Runtime } from './runtime.ts';

/** A Dockerfile's stages; what an ARG sets stands in for its name. */
export function readImages(leaves: readonly ManifestLeaf[]): readonly Runtime[] {
  const values = new Map<string, ManifestLeaf>();
  for (const leaf of leaves)
    if (leaf.keyPath[0] === 'ARG' && leaf.keyPath[1] !== undefined && leaf.value !== '')
      values.set(leaf.keyPath[1], leaf);
  return leaves.flatMap(({ keyPath, value, line }): readonly Runtime[] => {
    const place = keyPath.join('\u0000');
    if (keyPath[0] === 'ARG' || keyPath[0] === 'ENV') {
      // A version that a later line installs by itself.
      const product = namedVersion.exec(keyPath[1] ?? '')?.[1];
      return product === undefined || !/^v?\d/.test(value)
        ? []
        : [{ product: productName(product), version: value, place, line }];
    }
    if (keyPath[0]?.startsWith('FROM') === true && keyPath[1] === 'image') {
      let at = line;
      const image = value.replace(
        /\$\{?(\w+)(?::-([^}]*))?\}?/g,
        (whole, name: string, fallback: string | undefined) => {
          const known = values.get(name);
          if (known !== undefined) at = known.line;
          return known?.value ?? fallback ?? whole;
        },
      );
      const found = imageVersion(image);
      return found === undefined ? [] : [{ ...found, place, line: at }];
    }
    return [];
  });
}

const namedVersion = new RegExp(`^(${runtimeNames})_(?:version|major)$`, 'i');
