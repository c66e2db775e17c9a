import { rememberLast } from '../rememberLast.ts';
import type { DependencyReader, Ecosystem } from './dependency.ts';
import { readCargo } from './readCargo.ts';
import { readComposer } from './readComposer.ts';
import { readConda } from './readConda.ts';
import { readDenoImports } from './readDenoImports.ts';
import { readGemfile } from './readGemfile.ts';
import { readGoMod } from './readGoMod.ts';
import { readGradleDependencies } from './readGradleDependencies.ts';
import { readMix } from './readMix.ts';
import { readNuget } from './readNuget.ts';
import { readPackageJson } from './readPackageJson.ts';
import { readPnpmWorkspace } from './readPnpmWorkspace.ts';
import { readPodfile } from './readPodfile.ts';
import { readPom } from './readPom.ts';
import { readPubspec } from './readPubspec.ts';
import { readPyproject } from './readPyproject.ts';
import { readRequirements } from './readRequirements.ts';
import { readSetupCfg } from './readSetupCfg.ts';
import { readSetupPy } from './readSetupPy.ts';
import { readSwiftPackage } from './readSwiftPackage.ts';
import { readVersionCatalog } from './readVersionCatalog.ts';

/** What a path says about a manifest: whose building blocks, and who reads it. */
export interface Manifest {
  readonly ecosystem: Ecosystem;
  readonly read: DependencyReader;
}

/** The manifest at this path; undefined when it is none, or a lock file, or someone else's (node_modules, vendor). */
export const manifestOf: (path: string) => Manifest | undefined = rememberLast((path) => {
  if (/(?:^|\/)(?:node_modules|vendor|bower_components|Pods|\.venv|site-packages)\//.test(path)) return undefined;
  const found = manifests.find(({ pattern }) => pattern.test(path));
  return found === undefined ? undefined : { ecosystem: found.ecosystem, read: found.read };
});

export function isManifest(path: string): boolean {
  return manifestOf(path) !== undefined;
}

const manifests: readonly (Manifest & { readonly pattern: RegExp })[] = [
  { pattern: /(?:^|\/)package\.json$/, ecosystem: 'npm', read: readPackageJson },
  { pattern: /(?:^|\/)pnpm-workspace\.ya?ml$/, ecosystem: 'npm', read: readPnpmWorkspace },
  { pattern: /(?:^|\/)(?:deno\.jsonc?|import[-_]?map\.json)$/i, ecosystem: 'npm', read: readDenoImports },
  {
    pattern: /(?:^|\/)(?:[\w.-]*requirements[\w.-]*|constraints[\w.-]*)\.(?:txt|in|pip)$/i,
    ecosystem: 'pypi',
    read: readRequirements,
  },
  { pattern: /(?:^|\/)requirements\/[\w.-]+\.(?:txt|in|pip)$/i, ecosystem: 'pypi', read: readRequirements },
  { pattern: /(?:^|\/)(?:pyproject\.toml|Pipfile)$/, ecosystem: 'pypi', read: readPyproject },
  { pattern: /(?:^|\/)setup\.cfg$/, ecosystem: 'pypi', read: readSetupCfg },
  { pattern: /(?:^|\/)setup\.py$/, ecosystem: 'pypi', read: readSetupPy },
  { pattern: /(?:^|\/)(?:environment|conda|conda-env)[\w.-]*\.ya?ml$/, ecosystem: 'pypi', read: readConda },
  { pattern: /(?:^|\/)(?:Gemfile|gems\.rb|[\w.-]+\.gemfile|[\w.-]+\.gemspec)$/, ecosystem: 'gem', read: readGemfile },
  { pattern: /(?:^|\/)composer\.json$/, ecosystem: 'composer', read: readComposer },
  { pattern: /(?:^|\/)go\.mod$/, ecosystem: 'go', read: readGoMod },
  { pattern: /(?:^|\/)Cargo\.toml$/, ecosystem: 'cargo', read: readCargo },
  { pattern: /(?:^|\/)(?:pom\.xml|[\w.-]+\.pom)$/, ecosystem: 'maven', read: readPom },
  { pattern: /\.gradle(?:\.kts)?$/, ecosystem: 'maven', read: readGradleDependencies },
  { pattern: /\.versions\.toml$/, ecosystem: 'maven', read: readVersionCatalog },
  {
    pattern: /(?:\.(?:cs|fs|vb)proj|(?:^|\/)(?:Directory\.(?:Packages|Build)\.(?:props|targets)|packages\.config))$/i,
    ecosystem: 'nuget',
    read: readNuget,
  },
  { pattern: /(?:^|\/)mix\.exs$/, ecosystem: 'hex', read: readMix },
  { pattern: /(?:^|\/)pubspec\.ya?ml$/, ecosystem: 'pub', read: readPubspec },
  { pattern: /(?:^|\/)(?:Podfile|[\w.+-]+\.podspec)$/, ecosystem: 'cocoapods', read: readPodfile },
  { pattern: /(?:^|\/)Package(?:@swift-[\d.]+)?\.swift$/, ecosystem: 'swift', read: readSwiftPackage },
];
