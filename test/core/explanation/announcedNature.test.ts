import assert from 'node:assert/strict';
import { announcedNature } from '../../../src/core/explanation/announcedNature.ts';

const expected: Readonly<Record<string, ReturnType<typeof announcedNature>>> = {
  '(SHOP-12) fix(pay): round the sum': 'repair',
  '[SHOP-12] fix: round the sum': 'repair',
  'SHOP-12 fix the sum': 'repair',
  'Use new isOpen everywhere': undefined,
  'New basket': 'feature',
  'feat(oven): bread on Mondays': 'feature',
  'BAKE-12: Show the price of bread': 'feature',
  'fix: burnt crust': 'repair',
  'ovens: fix the light of the small one': 'repair',
  'Remove the old bread list': 'withdrawal',
  'BAKE-7 Supprime la liste des pains': 'withdrawal',
  'Remove unused oven code': 'tidying',
  'Fix spelling in the oven docs': 'tidying',
  'Fix spelling and grammar in user-visible text': 'repair',
  'Fix cookstyle warnings': 'tidying',
  'ovens: debounce dedup of loaves': undefined,
  'Dedup loaves': 'tidying',
  'Oven timer fix': 'repair',
  'Add migration to fix lost loaves': 'repair',
  'Add a step to bake loaves': 'feature',
  'Extract method in OvenFactory to heat': 'tidying',
  'Replace the oven by a stove': 'swap',
  'Use the stove instead of the oven': 'swap',
  'Remove the oven in favor of a stove': 'swap',
  'Migration to remove old breads': undefined,
  'Supprime le four au profit du poêle': 'swap',
  'Use the stove': undefined,
  'Added/updated comments': 'tidying',
  'Add comments on orders for bakers to read': 'feature',
  'Optimise the oven': 'speed',
  'Optimise les tournées': undefined,
  'Improve the crust': 'adjustment',
  'Update bread recipe': 'adjustment',
  'Update the-oven-kit to 2.3': 'upkeep',
  'Add basic test coverage for the oven': 'upkeep',
  'Add a page to test the oven': 'feature',
  'Revert "fix: burnt crust"': undefined,
  'Bread on Mondays': undefined,
};

describe('what a title announces', () => {
  for (const [title, nature] of Object.entries(expected)) {
    it(`${title} → ${nature ?? 'nothing'}`, () => {
      assert.equal(announcedNature(title), nature);
    });
  }
});
