import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { OneRun } from '../../src/extension/oneRun.ts';

/** Work that ends when it is told to, and says whether it was asked to stop. */
function slowWork(): {
  readonly work: (signal: AbortSignal) => Promise<string>;
  readonly end: (value: string) => void;
  readonly stopped: () => boolean;
} {
  let end: (value: string) => void = () => undefined;
  let asked: AbortSignal | undefined;
  const value = new Promise<string>((resolve) => (end = resolve));
  return {
    work: (signal) => {
      asked = signal;
      return value;
    },
    end: (given) => end(given),
    stopped: () => asked?.aborted === true,
  };
}

describe('one run at a time', () => {
  it('gives what its work gives', async () => {
    const { work, end } = slowWork();
    const ended = new OneRun().start(work, []);
    end('a page');
    assert.deepEqual(await ended, { type: 'done', value: 'a page' });
  });

  it('ends the last with the next, which alone has something to show', async () => {
    const run = new OneRun();
    const [first, second] = [slowWork(), slowWork()];
    const replaced = run.start(first.work, []);
    const ended = run.start(second.work, []);
    assert.ok(first.stopped());
    assert.ok(!second.stopped());
    first.end('late');
    second.end('newest');
    assert.deepEqual(await replaced, { type: 'replaced' });
    assert.deepEqual(await ended, { type: 'done', value: 'newest' });
  });

  it('waits for no work that is slow to stop, whether its reader wants it no longer or nobody does', async () => {
    const run = new OneRun();
    const cancelled = run.start(slowWork().work, []);
    run.cancel();
    assert.deepEqual(await cancelled, { type: 'cancelled' });
    const left = run.start(slowWork().work, []);
    run.end();
    assert.deepEqual(await left, { type: 'replaced' });
  });

  it('does not end the next run by what belongs to the last', async () => {
    const run = new OneRun();
    const cancels: (() => void)[] = [];
    const meanwhile = [{ after: 0, act: ({ cancel }: { readonly cancel: () => void }) => cancels.push(cancel) }];
    const first = run.start(slowWork().work, meanwhile);
    await sleep(5);
    const second = slowWork();
    const ended = run.start(second.work, meanwhile);
    cancels[0]?.();
    second.end('newest');
    assert.deepEqual(await first, { type: 'replaced' });
    assert.deepEqual(await ended, { type: 'done', value: 'newest' });
  });

  it('does beside a long run what it is given, and nothing beside one that is over', async () => {
    const acts: string[] = [];
    const { work, end } = slowWork();
    const ended = new OneRun().start(work, [
      { after: 0, act: ({ over }) => void over.then(() => acts.push('over')) },
      { after: 20, act: () => acts.push('too late') },
    ]);
    await sleep(5);
    assert.deepEqual(acts, []);
    end('a page');
    await ended;
    await sleep(30);
    assert.deepEqual(acts, ['over']);
  });

  it('fails where its work fails by itself, and not where it was ended', async () => {
    const run = new OneRun();
    await assert.rejects(
      run.start(() => Promise.reject(new Error('Broken.')), []),
      /Broken/,
    );
    const ending = run.start(async (signal) => {
      await sleep(1);
      signal.throwIfAborted();
    }, []);
    run.cancel();
    assert.deepEqual(await ending, { type: 'cancelled' });
  });
});
