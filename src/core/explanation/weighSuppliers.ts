import { importTerms, onlyImports, onlyScripts, scriptTerms, supplierTerms } from '../decisions/supplierTerms.ts';
import { vendorById } from '../decisions/knowledge/vendors.ts';
import type { ChangeSource } from '../change/changeSource.ts';
import type { Sighting } from '../decisions/finding.ts';

/**
 * Weighs suppliers seen in the changed files against the rest of the product: one that comes but was there already, or goes but is still there, is kept. All
 * are asked about together.
 */
export async function weighSuppliers(
  sightings: readonly Sighting[],
  mentions: ChangeSource['mentions'],
): Promise<readonly Sighting[]> {
  if (!mentions) return sightings;
  const suppliers = sightings.filter(({ family, via }) => family === 'supplier' && via !== 'within');
  // One that is only taken in at one more place is used already.
  const told = suppliers.filter(({ via, sign }) => via !== 'import' || sign === 'removed');
  const ids = [...new Set(told.map(({ thing }) => thing))].slice(0, mostSearches);
  const kept = await Promise.all(
    ids.map(async (id) => {
      const own = suppliers.filter(({ thing }) => thing === id);
      const [first] = own;
      return first && (await standsElsewhere(id, own, mentions))
        ? [{ ...first, sign: 'kept' as const, via: 'elsewhere', evidence: [] }]
        : [];
    }),
  );
  return [...sightings, ...kept.flat()];
}

/** Whether a supplier that only comes was there before, or one that only goes is there still. */
async function standsElsewhere(
  id: string,
  own: readonly Sighting[],
  mentions: NonNullable<ChangeSource['mentions']>,
): Promise<boolean> {
  const vendor = vendorById(id);
  const signs = new Set(own.map(({ sign }) => sign));
  if (!vendor || signs.size !== 1 || signs.has('kept')) return false;
  const came = signs.has('added');
  const byPackage = own.some(({ via }) => via === 'package');
  const terms =
    !came && onlyImports(own)
      ? importTerms(vendor)
      : !came && onlyScripts(own)
        ? scriptTerms(vendor)
        : supplierTerms(vendor, byPackage);
  return terms.length > 0 && (await mentions(came ? 'old' : 'new', terms)) === true;
}

/** Asked together they share one walk through the product; more than this is a list of suppliers, not a use of them. */
const mostSearches = 60;
