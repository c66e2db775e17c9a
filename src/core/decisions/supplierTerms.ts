import { actionsOf } from './knowledge/serviceActions.ts';
import type { Vendor } from './knowledge/vendors.ts';
import type { Sighting } from './finding.ts';

/** What a product that uses this supplier would write somewhere: its packages, keys and addresses. Words too short to be told from others are put in quotes. */
export function supplierTerms(vendor: Vendor, byPackage: boolean): readonly string[] {
  const packages = Object.values(vendor.packages ?? {}).flatMap((names) =>
    (names ?? []).map((name) => name.replace(/\*$/, '')),
  );
  // Frameworks come with keys and addresses of suppliers that nobody uses: beside a package, only a package proves that it was there.
  const names = byPackage
    ? []
    : [
        ...(vendor.keys ?? []).filter((key) => key.length > 4),
        ...(vendor.hosts ?? []),
        ...(vendor.infra ?? []),
        ...actionsOf(vendor),
        ...callings.map((end) => `${vendor.id}${end}`),
      ];
  const terms = [...packages.flatMap(distinct), ...names];
  return [...new Set(terms.filter((term) => term.length > 3))].slice(0, mostTerms);
}

/** How the fields and constants that hold a key of a supplier end. */
const callings: readonly string[] = ['Api', 'Key', 'Token', 'Dsn', 'DSN', 'Secret'];

/** What a file that still imports one of these packages would write. */
export function importTerms(vendor: Vendor): readonly string[] {
  const packages = [...(vendor.packages?.['npm'] ?? [])].map((name) => name.replace(/\*$/, ''));
  return packages
    .flatMap((name) => [
      `from "${name}`,
      `from '${name}`,
      `require("${name}`,
      `require('${name}`,
      `import "${name}`,
      `import '${name}`,
    ])
    .slice(0, mostTerms);
}

/** What a page that still loads this supplier would write. A key that was left in a list of settings loads nothing. */
export function scriptTerms(vendor: Vendor): readonly string[] {
  const addresses = vendor.id === 'google-analytics' ? ['gtag/js'] : (vendor.hosts ?? []);
  return [...importTerms(vendor), ...addresses].slice(-mostTerms);
}

/** Whether all that goes was loaded by pages. */
export function onlyScripts(sightings: readonly Sighting[]): boolean {
  return (
    sightings.some(({ via }) => via === 'script') &&
    sightings.every(({ via }) => via === 'script' || via === 'host' || via === 'goneHost')
  );
}

/** Whether all that goes are imports: then only imports that stay would prove that the supplier does. */
export function onlyImports(sightings: readonly Sighting[]): boolean {
  return sightings.every(({ via }) => via === 'import');
}

const mostTerms = 40;

function distinct(name: string): readonly string[] {
  return name.length > 7 || /[@/._-]/.test(name) ? [name] : [`"${name}"`, `'${name}'`];
}
