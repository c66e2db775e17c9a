import assert from 'node:assert/strict';
import { periodUnits } from '../../../src/core/change/periodUnits.ts';
import { withoutReverted } from '../../../src/core/change/withoutReverted.ts';
import type { RecordedChange } from '../../../src/core/change/changeSource.ts';

/** 'id parents title': newest first, as Git lists them. */
function history(...lines: readonly (readonly [id: string, parents: string, title: string, body?: string])[]) {
  return lines.map(([id, parents, title, body = '']): RecordedChange => ({
    id,
    parents: parents === '' ? [] : parents.split(' '),
    day: '2026-03-02',
    words: { title, body },
    files: parents.includes(' ') ? [] : [{ path: `src/${id}.ts`, status: 'modified' }],
  }));
}

function told(changes: readonly RecordedChange[]): unknown {
  const { units, takenBack, cancelled } = withoutReverted(periodUnits(changes));
  return { titles: units.map(({ words }) => words.title), takenBack, cancelled };
}

describe('the pieces of work of a period', () => {
  it('take a merged proposal as one piece, with the files of all that it is made of', () => {
    const units = periodUnits(
      history(
        ['m', 'a c', 'Merge pull request #7 from shop/coupons', 'Coupons on orders\n\nMore words'],
        ['c', 'b', 'wip'],
        ['b', '0', 'Start'],
        ['a', '0', 'Repair totals'],
      ),
    );
    assert.deepEqual(
      units.map(({ words, files }) => [words.title, files.map(({ path }) => path)]),
      [
        ['Repair totals', ['src/a.ts']],
        ['Coupons on orders (#7)', ['src/b.ts', 'src/c.ts']],
      ],
    );
  });

  it('tell what a merge takes in where the merge only names branches, or takes in other merged proposals', () => {
    assert.deepEqual(
      told(history(['m', 'a b', "Merge branch 'main' into develop"], ['b', '0', 'Send mail'], ['a', '0', 'Totals'])),
      { titles: ['Totals', 'Send mail'], takenBack: [], cancelled: 0 },
    );
    assert.deepEqual(
      told(
        history(
          ['r', 'x n', 'Merge pull request #9 from shop/develop', 'Release 2'],
          ['n', 'p q', 'Merge pull request #8 from shop/search', 'Search orders'],
          ['q', 'p', 'wip'],
          ['p', 'x', 'Faster start'],
        ),
      ),
      { titles: ['Faster start', 'Search orders (#8)'], takenBack: [], cancelled: 0 },
    );
  });

  it('leave out work that was taken back in the same time, and bring it back with it', () => {
    const done = ['1', '0', 'Coupons (#4)'] as const;
    const undone = ['2', '1', 'Revert "Coupons (#4)" (#5)'] as const;
    assert.deepEqual(told(history(undone, done)), { titles: [], takenBack: [], cancelled: 1 });
    for (const again of ['Reapply "Coupons (#4)" (#6)', 'Revert "Revert "Coupons (#4)" (#5)" (#6)'])
      assert.deepEqual(told(history(['3', '2', again], undone, done)), {
        titles: ['Coupons (#4)'],
        takenBack: [],
        cancelled: 0,
      });
  });

  it('find what is undone by its id and by its number', () => {
    const id = 'abcdef1234567890';
    assert.deepEqual(
      told(history(['2', id, 'Take coupons out again', `This reverts commit ${id}.`], [id, '0', 'Coupons'])),
      { titles: [], takenBack: [], cancelled: 1 },
    );
    assert.deepEqual(
      told(history(['2', '1', 'Revert "Other words" (#5)', 'Reverts shop/shop#4'], ['1', '0', 'Coupons (#4)'])),
      { titles: [], takenBack: [], cancelled: 1 },
    );
  });

  it('tell the revert of earlier work once', () => {
    assert.deepEqual(told(history(['1', '0', 'Revert "Old basket" (#12)'])), {
      titles: [],
      takenBack: ['Old basket'],
      cancelled: 0,
    });
  });
});
