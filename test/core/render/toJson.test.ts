import assert from 'node:assert/strict';
import { toJson } from '../../../src/core/render/toJson.ts';
import { sampleExplanation, sampleInFrench } from './sampleExplanation.ts';

/** A direction override, a zero-width space, a byte order mark, a tag, a bell. */
const unseen = '\u202e\u200b\ufeff\u{e0041}\u0007';

describe('the explanation as JSON', () => {
  it('hides nothing from the eye in what people read, and gives names whole, as escapes', () => {
    const { subject, coverage, ...rest } = sampleExplanation;
    const text = toJson({
      ...rest,
      subject: { ...subject, author: `Ada${unseen}`, title: `Fix${unseen}\nall` },
      coverage: {
        ...coverage,
        notRead: [{ path: `a${unseen}.png`, code: 'binary', reason: `It is a picture${unseen}.` }],
      },
    });
    assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Cf}]/u);
    const read: unknown = JSON.parse(text);
    assert.partialDeepStrictEqual(read, {
      subject: { author: 'Ada', title: 'Fix all' },
      coverage: { notRead: [{ path: `a${unseen}.png`, reason: 'It is a picture.' }] },
    });
  });

  it('gives every field of the explanation', () => {
    const explanation = sampleInFrench;
    assert.deepEqual(JSON.parse(toJson(explanation)), JSON.parse(JSON.stringify(explanation)));
  });
});
