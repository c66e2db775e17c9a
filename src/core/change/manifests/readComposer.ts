import type { Dependency, ManifestText } from './dependency.ts';
import { manifestLeaves } from './manifestLeaves.ts';

/** Composer. PHP itself and its extensions are no building blocks but what it runs on. */
export function readComposer(manifest: ManifestText): readonly Dependency[] {
  return manifestLeaves(manifest).flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    const [section = '', second] = keyPath;
    const visible = keyPath.length === 2 && (section === 'require' || section === 'require-dev');
    const name = visible ? second : manifest.partial && keyPath.length === 1 ? section : undefined;
    if (name === undefined || !/^[\w.-]+\/[\w.-]+$/.test(name)) return [];
    return [
      {
        name: name.toLowerCase(),
        constraint: value,
        scope: section === 'require-dev' ? 'development' : 'runtime',
        source: 'registry',
        line,
      },
    ];
  });
}
