import type { Dependency, DependencyScope, DependencySource, ManifestText } from './dependency.ts';
import { gathered, manifestLeaves, type ManifestLeaf } from './manifestLeaves.ts';
import { pythonName, pythonRequirement } from './pythonRequirement.ts';

/** pyproject.toml in its dialects (PEP 621 and 735, Poetry, uv, PDM, Hatch) and Pipfile. */
export function readPyproject(manifest: ManifestText): readonly Dependency[] {
  const leaves = manifestLeaves(manifest);
  const places = placesOf(leaves);
  return [...requirementLists(leaves), ...tables(leaves), ...(manifest.partial ? withoutSection(leaves) : [])].map(
    (each) => {
      const place = places.get(each.name);
      return place === undefined ? each : { ...each, source: place };
    },
  );
}

interface Section {
  readonly pattern: RegExp;
  readonly scope: DependencyScope;
  readonly group?: string;
}

/** Lists of requirements, by the key path above them. The pattern's first group names the dependency's group. */
const lists: readonly Section[] = [
  { pattern: /^project\.dependencies$/, scope: 'runtime' },
  { pattern: /^project\.optional-dependencies\.([^.]+)$/, scope: 'optional' },
  { pattern: /^dependency-groups\.([^.]+)$/, scope: 'development' },
  { pattern: /^tool\.uv\.dev-dependencies$/, scope: 'development' },
  { pattern: /^tool\.uv\.(?:constraint|override)-dependencies$/, scope: 'optional', group: 'overrides' },
  { pattern: /^tool\.pdm\.dev-dependencies\.([^.]+)$/, scope: 'development' },
  { pattern: /^tool\.hatch\.envs\.([^.]+)\.(?:extra-)?dependencies$/, scope: 'development' },
  { pattern: /^build-system\.requires$/, scope: 'development', group: 'build' },
];

function requirementLists(leaves: readonly ManifestLeaf[]): readonly Dependency[] {
  return leaves.flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    const above = keyPath.slice(0, -1).join('.');
    const section = lists.find(({ pattern }) => pattern.test(above));
    // A table in such a list only includes another group.
    if (section === undefined || keyPath.at(-1) !== value) return [];
    const found = pythonRequirement(value);
    const group = section.group ?? section.pattern.exec(above)?.[1];
    return found === undefined
      ? []
      : [{ ...found, scope: section.scope, ...(group === undefined ? {} : { group }), line }];
  });
}

/** Tables of name = constraint, by the key path above them. */
const named: readonly Section[] = [
  { pattern: /^tool\.poetry\.dependencies$/, scope: 'runtime' },
  { pattern: /^tool\.poetry\.dev-dependencies$/, scope: 'development' },
  { pattern: /^tool\.poetry\.group\.([^.]+)\.dependencies$/, scope: 'development' },
  { pattern: /^packages$/, scope: 'runtime' },
  { pattern: /^dev-packages$/, scope: 'development' },
];

function tables(leaves: readonly ManifestLeaf[]): readonly Dependency[] {
  return [1, 3, 5].flatMap((depth) => {
    const inside = leaves.filter(
      ({ keyPath }) =>
        keyPath.length > depth && named.some(({ pattern }) => pattern.test(keyPath.slice(0, depth).join('.'))),
    );
    return gathered(inside, depth + 1).flatMap(({ keyPath, line, fields }): readonly Dependency[] => {
      const above = keyPath.slice(0, -1).join('.');
      const section = named.find(({ pattern }) => pattern.test(above));
      const name = keyPath.at(-1) ?? '';
      if (section === undefined || name === 'python') return [];
      const place = fields.get('git') ?? fields.get('path') ?? fields.get('url') ?? fields.get('file');
      const version = fields.get('') ?? fields.get('version');
      const scope = fields.get('optional')?.value === 'true' ? 'optional' : section.scope;
      const group = section.pattern.exec(above)?.[1];
      return [
        {
          name: pythonName(name),
          constraint: place?.value ?? version?.value ?? '',
          scope,
          ...(group === undefined ? {} : { group }),
          source: fields.has('git')
            ? 'git'
            : fields.has('url') || fields.has('file')
              ? 'url'
              : fields.has('path')
                ? 'path'
                : 'registry',
          line: place?.line ?? version?.line ?? line,
        },
      ];
    });
  });
}

/** A hunk may not show its section: `"stripe>=5",` alone reads like a requirement. */
function withoutSection(leaves: readonly ManifestLeaf[]): readonly Dependency[] {
  return leaves.flatMap(({ keyPath, value, line }): readonly Dependency[] => {
    if (keyPath.length !== 1 || keyPath[0] !== value || !/[<>=~!]=?\s?\d/.test(value)) return [];
    const found = pythonRequirement(value);
    return found === undefined ? [] : [{ ...found, scope: 'runtime', line }];
  });
}

/** uv keeps where a dependency comes from in a table of its own. */
function placesOf(leaves: readonly ManifestLeaf[]): ReadonlyMap<string, DependencySource> {
  const found = new Map<string, DependencySource>();
  for (const { keyPath } of leaves) {
    if (keyPath.slice(0, 3).join('.') !== 'tool.uv.sources') continue;
    const kind = keyPath.at(-1);
    if (kind === 'git' || kind === 'path' || kind === 'url') found.set(pythonName(keyPath[3] ?? ''), kind);
  }
  return found;
}
