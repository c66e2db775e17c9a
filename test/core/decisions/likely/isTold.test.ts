import { strict as assert } from 'node:assert';
import { isTold } from '../../../../src/core/decisions/likely/isTold.ts';
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
  does = true,
): boolean {
  return isTold(category, likelihood, from, [{ role, evidence: { path, side, line: 1, text }, does }]);
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

  it('tells of checks and builds where they are written down', () => {
    const work = '.github/workflows/oven.yml';
    assert.equal(told('cost.delivery', 0.5, work, '    runs-on: large-oven', 'settings'), true);
    assert.equal(told('cost.delivery', 0.5, 'src/oven.ts', 'run(matrix: rolls)'), false);
    assert.equal(told('cost.delivery', 0.5, '.gitlab-ci.yml', '  cache: oven/', 'settings'), true);
  });

  it('tells nothing where no line does what the words say', () => {
    assert.equal(told('timeline.migration', 0.9, 'quay/desk.sql', 'ADD COLUMN tide', 'data', 'new', false), false);
    assert.equal(told('timeline.migration', 0.9, 'quay/desk.sql', 'DELETE FROM tides', 'data'), true);
  });

  it('asks for surer words where weaker ones seldom told a decision', () => {
    assert.equal(told('timeline.deferred', 0.5, 'quay/desk.ts', 'skip(tide)'), false);
    assert.equal(told('timeline.deferred', 0.6, 'quay/desk.ts', 'skip(tide)'), true);
    assert.equal(told('timeline.technology', 0.5, 'quay/desk.ts', 'open(desk)'), false);
  });

  it('tells nothing of failures where only the checks of the team wait or try again', () => {
    assert.equal(told('risk.reliability', 0.7, '.github/workflows/oven.yml', 'retries: 3', 'settings'), false);
    assert.equal(told('risk.reliability', 0.7, 'quay/oven.yml', 'retries: 3', 'settings'), true);
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
