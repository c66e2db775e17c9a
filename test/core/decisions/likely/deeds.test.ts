import { strict as assert } from 'node:assert';
import { deedsIn, mayShow } from '../../../../src/core/decisions/likely/deeds.ts';
import { fileView } from '../../../../src/core/decisions/fileView.ts';
import { fileChangeOf } from '../../changeOf.ts';
import type { Category } from '../../../../src/core/decisions/category.ts';

function does(category: Category, old: string, now: string, title = 'Oar 12'): readonly string[] | undefined {
  const change = fileChangeOf({ path: 'quay/harbour.txt', old: `${old}\n`, new: `${now}\n` });
  return deedsIn(category, fileView(change), title)?.map(({ text }) => text);
}

describe('the lines that do what a title says', () => {
  it('change, move or erase records, where stored data is worked on', () => {
    assert.deepEqual(does('timeline.migration', 'a', 'DELETE FROM tides;'), ['DELETE FROM tides;']);
    assert.deepEqual(does('timeline.migration', 'a', 'boat.save!'), ['boat.save!']);
    assert.deepEqual(does('timeline.migration', 'a', 'ALTER TABLE tides ADD COLUMN moon text;'), []);
    assert.deepEqual(does('timeline.migration', 'a', "schema.dropTableIfExists('tides')"), []);
  });

  it('move the first number of a version, where something is upgraded', () => {
    assert.deepEqual(does('timeline.upgrade', '"sail": "^7.61.0"', '"sail": "^8.0.0"'), ['"sail": "^8.0.0"']);
    assert.deepEqual(does('timeline.upgrade', '"sail": "^7.61.0"', '"sail": "^7.64.0"'), []);
    assert.deepEqual(does('timeline.upgrade', 'FROM oar:20.14.0-alpine3.12', 'FROM oar:20.16.0-alpine3.12'), []);
    assert.deepEqual(does('timeline.upgrade', 'python-version: 3.9', 'python-version: 3.10'), ['python-version: 3.10']);
    assert.deepEqual(does('timeline.upgrade', 'old', '- use oar 12.1'), ['- use oar 12.1']);
    assert.deepEqual(does('timeline.upgrade', 'old', '- use oar 12', 'Sail 3'), []);
    assert.deepEqual(does('timeline.upgrade', 'sail == 20260101', 'sail == 20270101'), []);
  });

  it('say when, where or on what the automatic work runs', () => {
    assert.equal(does('cost.delivery', 'a', '    runs-on: large-oven')?.length, 1);
    assert.deepEqual(does('cost.delivery', 'a', '      - run: bake --crisp'), []);
  });

  it('give what is rented a size, a number or a kind', () => {
    assert.deepEqual(does('cost.infrastructure', 'shm_size = 8g', 'shm_size = 12g')?.length, 2);
    assert.deepEqual(does('cost.infrastructure', 'version = 2.31', 'version = 2.56'), []);
    assert.deepEqual(does('cost.infrastructure', 'a', 'resource "cloud_bucket_policy" "tides" {'), []);
  });

  it('call a supplier, take it in or give it a key', () => {
    assert.equal(does('cost.vendor', 'a', 'sail_key = env.SAIL')?.length, 1);
    assert.deepEqual(does('cost.vendor', 'a', 'sail_mode: on'), []);
  });

  it('are not told from others in most categories', () => {
    assert.equal(does('risk.privacy', 'a', 'b'), undefined);
  });
});

describe('a line that shows something of a matter', () => {
  it('is no remark, save of what is put off, announced or given up', () => {
    assert.equal(mayShow('risk.security', '// only the harbour master'), false);
    assert.equal(mayShow('timeline.deferred', '// skip until spring'), true);
    assert.equal(mayShow('risk.security', '#[IsGranted("master")]'), true);
  });

  it('takes nothing in from elsewhere, save of what the product is made of', () => {
    assert.equal(mayShow('risk.security', "import { guard } from 'quay';"), false);
    assert.equal(mayShow('cost.vendor', "import { guard } from 'quay';"), true);
    assert.equal(mayShow('risk.security', '    use ThrottlesLogins;'), true);
  });

  it('does more than write to a log, where somebody is to be kept out', () => {
    assert.equal(mayShow('risk.security', "  console.log('signed in', user);"), false);
    assert.equal(mayShow('cost.usage', "  logger.info('tide');"), true);
  });
});
