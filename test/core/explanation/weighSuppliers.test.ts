import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mergeSuppliers } from '../../../src/core/decisions/merge/mergeSuppliers.ts';
import { weighSuppliers } from '../../../src/core/explanation/weighSuppliers.ts';
import type { Sighting } from '../../../src/core/decisions/finding.ts';

const families = ['plan', 'line', 'interface'] as const;

function sighting(family: Sighting['family'], thing: string, more: Partial<Sighting> = {}): Sighting {
  return {
    family,
    thing,
    sign: 'added',
    via: 'package',
    facts: {},
    evidence: [{ path: 'package.json', side: 'new', line: 1, text: thing }],
    ...more,
  };
}

/** A product that mentions every supplier, and the terms that it was searched for. */
function mentioning(): {
  searched: (readonly string[])[];
  mentions: (side: string, terms: readonly string[]) => Promise<boolean>;
} {
  const searched: (readonly string[])[] = [];
  return {
    searched,
    mentions: (_, terms) => {
      searched.push(terms);
      return Promise.resolve(true);
    },
  };
}

describe('weighing suppliers against the rest of the product', () => {
  it('keeps one that was there before', async () => {
    const { searched, mentions } = mentioning();
    const weighed = await weighSuppliers([sighting('supplier', 'stripe')], mentions);
    assert.equal(searched.length, 1);
    assert.deepEqual(
      weighed.map(({ sign, via }) => `${sign} ${via}`),
      ['added package', 'kept elsewhere'],
    );
    assert.deepEqual(mergeSuppliers(weighed), []);
  });

  for (const family of families) {
    it(`takes a sighting of the family ${family} for no supplier, even under a supplier's name`, async () => {
      const { searched, mentions } = mentioning();
      const seen = [sighting(family, 'stripe')];
      assert.deepEqual(await weighSuppliers(seen, mentions), seen);
      assert.deepEqual(searched, []);
      assert.deepEqual(mergeSuppliers(seen), []);
    });

    it(`lets no sighting of the family ${family} hide what a supplier's own sightings say`, async () => {
      const { searched, mentions } = mentioning();
      const seen = [sighting(family, 'stripe', { sign: 'removed' }), sighting('supplier', 'stripe')];
      const weighed = await weighSuppliers(seen, mentions);
      assert.equal(searched.length, 1, 'the supplier only comes, so it is searched for');
      assert.equal(weighed.filter(({ sign }) => sign === 'kept').length, 1);
    });
  }

  it('does not spend its searches on sightings of other families', async () => {
    const { searched, mentions } = mentioning();
    const others = families.flatMap((family) =>
      Array.from({ length: 20 }, (_, at) => sighting(family, `thing ${String(at)}`)),
    );
    const weighed = await weighSuppliers([...others, sighting('supplier', 'stripe')], mentions);
    assert.equal(searched.length, 1);
    assert.deepEqual(
      weighed.filter(({ sign }) => sign === 'kept').map(({ family, thing }) => `${family} ${thing}`),
      ['supplier stripe'],
    );
  });
});
