import assert from 'node:assert/strict';
import { LastExplained } from '../../src/extension/lastExplained.ts';
import { periodChoices } from '../../src/extension/periodChoices.ts';
import type { SubjectStorage } from '../../src/extension/keptSubjects.ts';

function storage(first?: unknown): SubjectStorage {
  let stored = first;
  return {
    get: () => stored,
    update: (_key, value) => {
      stored = value;
      return Promise.resolve();
    },
  };
}

const folder = 'file:///shop';

describe('the periods that can be picked', () => {
  it('are the last week, and what came since the last tag and the last explanation', () => {
    assert.deepEqual(periodChoices({}), [{ kind: 'week', since: 'last week', from: '' }]);
    assert.deepEqual(periodChoices({ tag: 'v2.1', explained: 'abcdef0123456789', head: 'f00d' }), [
      { kind: 'week', since: 'last week', from: '' },
      { kind: 'tag', since: 'last tag', from: 'v2.1' },
      { kind: 'explained', since: 'abcdef0123456789', from: 'abcdef01' },
    ]);
  });

  it('leave out what was explained when nothing came after it', () => {
    assert.deepEqual(
      periodChoices({ explained: 'abc', head: 'abc' }).map(({ kind }) => kind),
      ['week'],
    );
  });
});

describe('what was last explained', () => {
  it('is remembered by repository, over a reload', async () => {
    const kept = storage();
    const explained = new LastExplained(kept);
    assert.equal(explained.find(folder), undefined);
    await explained.keep({ kind: 'since', folder, since: 'last week' }, { ref: 'one' });
    await explained.keep({ kind: 'branch', folder: 'file:///other' }, { ref: 'two' });
    const reloaded = new LastExplained(kept);
    assert.equal(reloaded.find(folder), 'one');
    assert.equal(reloaded.find('file:///other'), 'two');
    await reloaded.keep({ kind: 'commit', folder, revision: 'HEAD' }, { ref: 'three', head: 'three' });
    assert.equal(reloaded.find(folder), 'three');
  });

  it('does not move to an older commit, nor to work that is not recorded', async () => {
    const explained = new LastExplained(storage());
    await explained.keep({ kind: 'since', folder, since: 'v1' }, { ref: 'new' });
    await explained.keep({ kind: 'commit', folder, revision: 'old' }, { ref: 'old', head: 'new' });
    await explained.keep({ kind: 'range', folder, range: 'a..b' }, { ref: 'b' });
    await explained.keep({ kind: 'work', folder }, { ref: 'other', head: 'other' });
    await explained.keep({ kind: 'patchText', text: 'x' }, {});
    assert.equal(explained.find(folder), 'new');
  });

  it('takes nothing from a storage that holds something else', () => {
    assert.equal(new LastExplained(storage('broken')).find(folder), undefined);
  });
});
