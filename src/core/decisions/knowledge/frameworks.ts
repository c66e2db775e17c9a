import table from './frameworks.json' with { type: 'json' };
import { normalisePackageName, type Ecosystem } from './packageName.ts';

/** What a package is to the people who build with it. */
export type FrameworkRole = (typeof frameworkRoles)[number];

export const frameworkRoles = [
  'web-framework',
  'ui-framework',
  'mobile-framework',
  'desktop-framework',
  'orm',
  'database-driver',
  'job-system',
  'queue-client',
  'graphql',
  'rpc',
  'state',
  'styling',
  'test-framework',
  'build-tool',
  'package-manager',
  'monorepo',
  'ai-framework',
  'cms',
  'admin',
  'template',
  'auth-library',
  'i18n',
  'validation',
] as const;

export interface Framework {
  /** What people call it: `Next.js` for `next`; packages of one product share it. */
  readonly label: string;
  readonly role: FrameworkRole;
}

/** Not every ecosystem has rows. */
const rowsByEcosystem: Readonly<Partial<Record<Ecosystem, Readonly<Record<string, string>>>>> = table.packages;

/** By ecosystem; an ecosystem's rows are read when it is first asked for, so that starting costs nothing. */
const packages = new Map<Ecosystem, ReadonlyMap<string, Framework>>();

/** The framework, tool or driver that a package is; undefined for a package that is none of those we know. */
export function frameworkOf(ecosystem: Ecosystem, name: string): Framework | undefined {
  const known = packages.get(ecosystem) ?? readRows(ecosystem);
  packages.set(ecosystem, known);
  return known.get(normalisePackageName(ecosystem, name));
}

/** The packages, of any ecosystem, that a name stands for. */
export function packagesOf(label: string): readonly string[] {
  return Object.values(rowsByEcosystem).flatMap((rows) =>
    Object.entries(rows).flatMap(([name, written]) =>
      written.slice(written.indexOf(' ') + 1) === label ? [name] : [],
    ),
  );
}

/** Frameworks that are gone once the product is built, so that teams list them among the tools of development. */
export function isCompiledAway(label: string): boolean {
  return compiledAway.has(label);
}

const compiledAway: ReadonlySet<string> = new Set(['Svelte', 'SvelteKit', 'Astro', 'Solid', 'Ember', 'Eleventy']);

function readRows(ecosystem: Ecosystem): ReadonlyMap<string, Framework> {
  const map = new Map<string, Framework>();
  for (const [name, written] of Object.entries(rowsByEcosystem[ecosystem] ?? {})) {
    const space = written.indexOf(' ');
    const role = frameworkRoles.find((known) => known === written.slice(0, space));
    if (role !== undefined) map.set(normalisePackageName(ecosystem, name), { label: written.slice(space + 1), role });
  }
  return map;
}
