import type { Dependency, DependencyScope, ManifestText } from './dependency.ts';
import { manifestLeaves } from './manifestLeaves.ts';
import { pythonRequirement } from './pythonRequirement.ts';

/** setuptools' declarative file. */
export function readSetupCfg(manifest: ManifestText): readonly Dependency[] {
  return manifestLeaves(manifest).flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    const [section = '', key = ''] = keyPath;
    const scope: DependencyScope | undefined =
      section === 'options' && key === 'install_requires'
        ? 'runtime'
        : section === 'options' && (key === 'tests_require' || key === 'setup_requires')
          ? 'development'
          : section === 'options.extras_require'
            ? 'optional'
            : undefined;
    // The reader of settings takes `name=value` for a setting of its own.
    const written = keyPath.length === 3 && keyPath[2] !== value ? `${keyPath[2] ?? ''}=${value}` : value;
    const found = scope === undefined ? undefined : pythonRequirement(written);
    if (scope === undefined || found === undefined) return [];
    return [{ ...found, scope, ...(scope === 'optional' ? { group: key } : {}), line }];
  });
}
