import assert from 'node:assert/strict';
import { begun } from '../../../src/core/explanation/begun.ts';

describe('begun', () => {
  it('asks for the first item before anyone walks, and for each of them once', async () => {
    const asked: string[] = [];
    async function* items(): AsyncGenerator<string> {
      for (const one of ['a', 'b', 'c']) {
        asked.push(one);
        yield await Promise.resolve(one);
      }
    }
    const reading = begun(items());
    assert.deepEqual(asked, ['a']);
    const walked: string[] = [];
    for await (const one of reading) walked.push(one);
    assert.deepEqual(walked, ['a', 'b', 'c']);
    assert.deepEqual(asked, ['a', 'b', 'c']);
  });

  it('ends the reading when the walk ends early', async () => {
    const seen: string[] = [];
    async function* items(): AsyncGenerator<string> {
      try {
        yield await Promise.resolve('a');
        yield 'b';
      } finally {
        seen.push('ended');
      }
    }
    for await (const one of begun(items())) {
      seen.push(one);
      break;
    }
    assert.deepEqual(seen, ['a', 'ended']);
  });

  it('gives a failure of the first item to who walks', async () => {
    async function* items(): AsyncGenerator<string> {
      await Promise.resolve();
      throw new Error('unreadable');
    }
    const reading = begun(items());
    await new Promise((resolve) => setImmediate(resolve));
    await assert.rejects(async () => {
      for await (const one of reading) assert.fail(one);
    }, /unreadable/);
  });
});
