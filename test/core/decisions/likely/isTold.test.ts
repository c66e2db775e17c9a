import { strict as assert } from 'node:assert';
import { isOfForm, isTold } from '../../../../src/core/decisions/likely/isTold.ts';
import type { Category } from '../../../../src/core/decisions/category.ts';
import type { FileRole } from '../../../../src/core/change/fileKind.ts';

const from = { told: 0.4, asked: 0.25 };

function told(
  category: Category,
  likelihood: number,
  path: string,
  text: string,
  role: FileRole = 'product',
  side: 'new' | 'old' = 'new',
): boolean {
  const formed = isOfForm(category, [{ text }]);
  return isTold(category, likelihood, from, [{ role, evidence: { path, side, line: 1, text }, formed }]);
}

describe('what is told of what words make likely', () => {
  it('goes by the words alone for most categories', () => {
    assert.equal(told('timeline.release', 0.4, 'quay/desk.ts', 'open(desk)'), true);
    assert.equal(told('timeline.release', 0.39, 'quay/plans/desk.ts', 'open(desk)'), false);
  });

  it('tells what is rented where it is ordered', () => {
    assert.equal(told('cost.infrastructure', 0.5, 'quay/desk.go', 'redis := open()'), false);
    assert.equal(told('cost.infrastructure', 0.5, 'infra/desk.go', 'redis := open()'), true);
    assert.equal(told('cost.infrastructure', 0.5, 'quay/desk.yaml', 'redis: 2', 'settings'), true);
  });

  it('tells of checks and builds where a line says when, where or on what they run', () => {
    const work = '.github/workflows/oven.yml';
    assert.equal(told('cost.delivery', 0.5, work, '    runs-on: large-oven', 'settings'), true);
    assert.equal(told('cost.delivery', 0.5, work, '      - run: bake --crisp', 'settings'), false);
    assert.equal(told('cost.delivery', 0.5, 'src/oven.ts', 'run(matrix: rolls)'), false);
    assert.equal(told('cost.delivery', 0.5, '.gitlab-ci.yml', '  cache: oven/', 'settings'), true);
  });

  it('tells of offers with words that leave doubt, where the code of offers shows them', () => {
    assert.equal(told('revenue.pricing', 0.3, 'lib/boats/set_plan.ex', 'plan in ["sail", "oar"]'), true);
    assert.equal(told('revenue.pricing', 0.3, 'web/boats.ts', 'show(boatPlans);'), true);
    assert.equal(told('revenue.pricing', 0.3, 'web/boats.ts', 'show(boats);'), false);
    assert.equal(told('revenue.pricing', 0.3, 'web/metrics/plans.ts', 'count(boats);'), false);
    assert.equal(told('revenue.pricing', 0.2, 'lib/boats/set_plan.ex', 'plan in ["sail", "oar"]'), false);
  });

  it('tells of use with words that leave doubt, where an answer is kept', () => {
    assert.equal(told('cost.usage', 0.3, 'app/boats.rb', 'Rails.cache.fetch("boats") { Boat.count }'), true);
    assert.equal(told('cost.usage', 0.3, 'app/boats.rb', 'Rails.cache.fetch("boats") {}', 'product', 'old'), false);
    assert.equal(told('cost.usage', 0.3, 'app/boats.rb', 'clear_cache(boats)'), false);
  });
});
