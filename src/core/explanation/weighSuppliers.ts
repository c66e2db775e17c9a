import { importTerms, onlyImports, supplierTerms } from '../decisions/supplierTerms.ts';
import { vendorById } from '../decisions/knowledge/vendors.ts';
import type { ChangeSource } from '../change/changeSource.ts';
import type { Sighting } from '../decisions/finding.ts';

/**
 * Weighs suppliers seen in the changed files against the rest of the product: one that comes but was there already, or goes but is still there, is kept. Suppliers
 * are few in a change; each costs one search.
 */
export async function weighSuppliers(
  sightings: readonly Sighting[],
  mentions: ChangeSource['mentions'],
): Promise<readonly Sighting[]> {
  if (!mentions) return sightings;
  const kept: Sighting[] = [];
  const ids = [...new Set(sightings.map(({ thing }) => thing))];
  for (const id of ids.slice(0, mostSearches)) {
    const vendor = vendorById(id);
    const own = sightings.filter(({ thing }) => thing === id);
    const [first] = own;
    const signs = new Set(own.map(({ sign }) => sign));
    if (!vendor || !first || signs.size !== 1 || signs.has('kept')) continue;
    const came = signs.has('added');
    const terms =
      !came && onlyImports(own)
        ? importTerms(vendor)
        : supplierTerms(
            vendor,
            own.some(({ via }) => via === 'package'),
          );
    if (terms.length > 0 && (await mentions(came ? 'old' : 'new', terms)) === true)
      kept.push({ ...first, sign: 'kept', via: 'elsewhere', evidence: [] });
  }
  return [...sightings, ...kept];
}

/** A change that touches more suppliers than this is a delivery of its own: searching for each would take longer than reading it. */
const mostSearches = 12;
