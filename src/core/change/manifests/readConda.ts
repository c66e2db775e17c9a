import type { Dependency, ManifestText } from './dependency.ts';
import { manifestLeaves } from './manifestLeaves.ts';
import { pythonName, pythonRequirement } from './pythonRequirement.ts';

/** Conda's environment: `numpy=1.26`, and pip's own list inside. */
export function readConda(manifest: ManifestText): readonly Dependency[] {
  return manifestLeaves(manifest).flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    if (keyPath[0] !== 'dependencies') return [];
    const last = keyPath.at(-1) ?? '';
    if (keyPath.length === 2 && last !== value)
      return last === 'python'
        ? []
        : [{ name: pythonName(last), constraint: `=${value}`, scope: 'runtime', source: 'registry', line }];
    const found = pythonRequirement(value.replace(/^[\w-]+::/, ''));
    return found === undefined || found.name === 'python' || found.name === 'pip'
      ? []
      : [{ ...found, scope: 'runtime', line }];
  });
}
