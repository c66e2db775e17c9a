import type { Dependency, DependencyScope, ManifestText } from './dependency.ts';
import { manifestLeaves, type ManifestLeaf } from './manifestLeaves.ts';

/** Gradle's build files. What they take from a version catalogue is read there. */
export function readGradleDependencies(manifest: ManifestText): readonly Dependency[] {
  const leaves = manifestLeaves(manifest);
  const variables = variablesOf(leaves);
  const resolve = (version: string, line: number): { readonly constraint: string; readonly line: number } => {
    const name = /^\$\{?([\w.]+)\}?$/.exec(version)?.[1];
    const known = name === undefined ? undefined : variables.get(name.slice(name.lastIndexOf('.') + 1));
    return known === undefined ? { constraint: version, line } : { constraint: known.value, line: known.line };
  };
  return leaves.flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    const above = keyPath.at(-2) ?? '';
    const last = keyPath.at(-1) ?? '';
    if (above === 'plugins')
      return value === ''
        ? []
        : [{ name: last, ...resolve(value, line), scope: 'development', group: 'plugins', source: 'registry' }];
    const inside = keyPath.includes('dependencies') || keyPath.includes('constraints');
    if (/^[\w.-]+:[\w.-]+$/.test(last) && (inside || configuration.test(above))) {
      const plugin = above === 'classpath' ? { group: 'plugins' } : {};
      return [{ name: last, ...resolve(value, line), scope: scopeOf(above), ...plugin, source: 'registry' }];
    }
    const map = inside
      ? /group\s?[:=]\s?["']([\w.-]+)["'],\s?name\s?[:=]\s?["']([\w.-]+)["'](?:,\s?version\s?[:=]\s?["']?([^"',)]+))?/.exec(
          value,
        )
      : null;
    if (map?.[1] === undefined) return [];
    return [
      { name: `${map[1]}:${map[2] ?? ''}`, ...resolve(map[3] ?? '', line), scope: scopeOf(last), source: 'registry' },
    ];
  });
}

const configuration =
  /^(?:implementation|api|compile|runtime|compileOnly|runtimeOnly|kapt|ksp|classpath|annotationProcessor|\w+(?:Implementation|Api|CompileOnly|RuntimeOnly))$/;

function scopeOf(configurationName: string): DependencyScope {
  return /^(?:test|androidTest|debug|classpath|kapt|ksp|annotationProcessor|detekt|lint|functionalTest|integrationTest|jmh)/.test(
    configurationName,
  )
    ? 'development'
    : 'runtime';
}

/** `ext.okhttp_version = '4.12'`, `val okhttpVersion = "4.12"`. */
function variablesOf(leaves: readonly ManifestLeaf[]): ReadonlyMap<string, ManifestLeaf> {
  const found = new Map<string, ManifestLeaf>();
  for (const leaf of leaves) {
    const key = leaf.keyPath.at(-1) ?? '';
    if (/version/i.test(key) || /^\d[\w.-]*$/.test(leaf.value)) found.set(key.slice(key.lastIndexOf('.') + 1), leaf);
  }
  return found;
}
