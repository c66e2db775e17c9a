import type { Dependency, ManifestText } from './dependency.ts';
import { manifestLeaves } from './manifestLeaves.ts';

/** Import maps of Deno and browsers: `npm:`, `jsr:`, and packages by the address of a content network. */
export function readDenoImports(manifest: ManifestText): readonly Dependency[] {
  return manifestLeaves(manifest).flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    if (keyPath[0] !== 'imports' && !(manifest.partial && keyPath.length === 1)) return [];
    const registry = /^(?:npm|jsr):\/?(@?[^@]+)(?:@(.*))?$/.exec(value);
    if (registry?.[1] !== undefined)
      return [
        { name: withoutPath(registry[1]), constraint: registry[2] ?? '', scope: 'runtime', source: 'registry', line },
      ];
    const address = /^https?:\/\/[^/]+\/(?:npm\/|x\/|v\d+\/)?(@?[\w.-]+(?:\/[\w.-]+)?)@v?([^/?]+)/.exec(value);
    if (address?.[1] !== undefined)
      return [{ name: withoutPath(address[1]), constraint: address[2] ?? '', scope: 'runtime', source: 'url', line }];
    return [];
  });
}

function withoutPath(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
