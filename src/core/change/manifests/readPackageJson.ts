import type { Dependency, DependencyScope, DependencySource, ManifestText } from './dependency.ts';
import { manifestLeaves } from './manifestLeaves.ts';

/** npm, Yarn, pnpm, Bun. What is written to force a version of something deeper down is group 'overrides'. */
export function readPackageJson(manifest: ManifestText): readonly Dependency[] {
  const found: Dependency[] = [];
  for (const { keyPath, value, line } of manifestLeaves(manifest)) {
    const section = keyPath[0] ?? '';
    const scope = scopes.get(section);
    if (scope !== undefined && keyPath.length === 2)
      found.push(npmDependency({ name: keyPath[1] ?? '', value, scope, line }));
    else if (
      section === 'resolutions' ||
      section === 'overrides' ||
      (section === 'pnpm' && keyPath[1] === 'overrides')
    ) {
      const name = keyPath.findLast((key) => key !== '.') ?? '';
      found.push({ ...npmDependency({ name: overridden(name), value, scope: 'optional', line }), group: 'overrides' });
    } else if (manifest.partial && keyPath.length === 1 && looksLikeRange(section, value)) {
      found.push(npmDependency({ name: section, value, scope: 'runtime', line }));
    }
  }
  return found;
}

const scopes: ReadonlyMap<string, DependencyScope> = new Map([
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['peerDependencies', 'peer'],
  ['optionalDependencies', 'optional'],
]);

export function npmDependency({
  name,
  value,
  scope,
  line,
}: {
  readonly name: string;
  readonly value: string;
  readonly scope: DependencyScope;
  readonly line: number;
}): Dependency {
  return { name, constraint: value, scope, source: npmSource(value), line };
}

function npmSource(value: string): DependencySource {
  if (/^(?:git[+:@]|ssh:|(?:github|gitlab|bitbucket|gist):)/.test(value) || /\.git(?:#|$)/.test(value)) return 'git';
  if (/^(?:file|link|portal|patch):|^\.{1,2}\/|^~\/|^\//.test(value)) return 'path';
  if (/^https?:/.test(value)) return 'url';
  return /^[\w-]+\/[\w.-]+(?:#.*)?$/.test(value) ? 'git' : 'registry';
}

/** A hunk may not show its section: what reads like a version of a package is taken for one, but not the fields that look the same. */
function looksLikeRange(name: string, value: string): boolean {
  if (/^(?:version|node|npm|pnpm|yarn|vscode|packageManager|license|type|main|name)$/.test(name)) return false;
  return (
    /^@?[a-z\d][\w./-]*$/i.test(name) && /^(?:[\^~]?\d+\.|[<>]=?\s?\d|workspace:|npm:|catalog:|\*$|latest$)/.test(value)
  );
}

/** `parent/child`, `parent>child`, `**\/child`, `child@^1` and `@scope/child` all name the child. */
export function overridden(key: string): string {
  const parts = key.slice(key.lastIndexOf('>') + 1).split('/');
  const [name = '', above = ''] = [parts.at(-1), parts.at(-2)];
  const [plain = ''] = name.startsWith('@') ? [name] : name.split('@');
  return above.startsWith('@') ? `${above}/${plain}` : plain;
}
