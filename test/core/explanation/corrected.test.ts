import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corrected } from '../../../src/core/explanation/corrected.ts';
import type { Explanation } from '../../../src/core/explanation/explanation.ts';
import { correctables } from '../../../src/core/render/correctables.ts';
import { sampleExplanation } from '../render/sampleExplanation.ts';

const sample: Explanation = {
  ...sampleExplanation,
  period: {
    from: '2026-02-20',
    to: '2026-02-27',
    days: 5,
    commits: 9,
    changes: 4,
    areas: [{ name: 'Checkout', changes: 4, sentences: [{ text: 'Paying is quicker.', origin: 'facts', proofs: [] }] }],
    inBrief: [{ name: 'Checkout', changes: 4, sentences: [{ text: 'One repair.', origin: 'facts', proofs: [] }] }],
    putOff: [{ text: 'One check is put off.', origin: 'facts', proofs: ['e6'] }],
    takenBack: [{ text: 'One piece of work was taken back.', origin: 'facts', proofs: ['history'] }],
  },
};
const texts = [...correctables(sample).keys()];
const spending = sample.answers.spending.sentences.map(({ text }) => text);
const told = (...pairs: readonly (readonly [from: string, to: string])[]): Explanation =>
  corrected(sample, new Map(pairs));

describe('a corrected explanation', () => {
  it('says a sentence as its sender does, wherever it stands, and keeps its proofs', () => {
    const [text = ''] = spending;
    const [first] = told([text, 'We rent a bigger machine.']).answers.spending.sentences;
    assert.deepEqual(first, { text: 'We rent a bigger machine.', origin: 'editor', proofs: ['e3'], replaces: text });
    for (const one of texts) {
      const explanation = told([one, 'In our words.']);
      const found = correctables(explanation).get(one);
      assert.equal(found?.text, 'In our words.', one);
      assert.deepEqual(explanation.corrections, { reworded: 1, leftOut: 0 }, one);
    }
  });

  it('takes the texts of a decision, and none of them out', () => {
    const [decision] = sample.decisions;
    assert.ok(decision);
    const { title, ask, plain } = decision;
    const [said] = told([title, 'Old carts go'], [ask, 'Who needs them?'], [plain, '']).decisions;
    assert.deepEqual(said, {
      ...decision,
      title: 'Old carts go',
      ask: 'Who needs them?',
      replaces: { title, ask },
    });
  });

  it('takes a sentence out where its text is empty, and says how many', () => {
    const [text = '', second = ''] = spending;
    const explanation = told([text, '']);
    assert.deepEqual(
      explanation.answers.spending.sentences.map((sentence) => sentence.text),
      [second],
    );
    assert.deepEqual(explanation.corrections, { reworded: 0, leftOut: 1 });
    const everything = told(...texts.map((one) => [one, ''] as const));
    assert.deepEqual([everything.calendar, everything.questions], [[], []]);
    assert.deepEqual(everything.promise, { announcedNotFound: [], foundNotAnnounced: [] });
    assert.deepEqual(everything.period?.takenBack, []);
  });

  it('keeps the headline, and one sentence of each answer', () => {
    const everything = told(...texts.map((one) => [one, ''] as const));
    assert.equal(everything.headline, sample.headline);
    const { customers, spending: costs, dates, decide } = everything.answers;
    for (const { sentences } of [customers, costs, dates, decide]) assert.equal(sentences.length, 1);
  });

  it('has nothing to ask any more where each question was taken out', () => {
    const asking: Explanation = {
      ...sample,
      decisions: [],
      answers: { ...sample.answers, decide: { ...sample.answers.decide, nothing: true, state: 'toAsk' } },
    };
    const [question = ''] = sample.questions.map(({ text }) => text);
    assert.equal(corrected(asking, new Map([[question, '']])).answers.decide.state, undefined);
    assert.equal(corrected(asking, new Map([[question, 'Is it paid?']])).answers.decide.state, 'toAsk');
  });

  it('leaves alone what is not corrected', () => {
    fc.assert(
      fc.property(fc.subarray(texts), fc.constantFrom('', 'In our words.'), (chosen, to) => {
        const explanation = corrected(sample, new Map(chosen.map((text) => [text, to])));
        const after = correctables(explanation);
        for (const [worded, { text }] of after) if (!chosen.includes(worded)) assert.equal(text, worded);
        for (const text of texts) if (!chosen.includes(text)) assert.ok(after.has(text), text);
        // Facts are no words: neither a direction nor a proof changes with them.
        assert.deepEqual(
          explanation.decisions.map(({ id, evidence, facts }) => [id, evidence, facts]),
          sample.decisions.map(({ id, evidence, facts }) => [id, evidence, facts]),
        );
        assert.equal(explanation.answers.spending.direction, sample.answers.spending.direction);
        assert.deepEqual(explanation.coverage, sample.coverage);
      }),
    );
  });

  it('is the explanation itself where no text of it is corrected', () => {
    assert.equal(told(), sample);
    assert.equal(told(['A sentence of another length.', ''], ['constructor', 'x']), sample);
  });
});

describe('what can be corrected', () => {
  it('has an id each, that stays when it is corrected', () => {
    const ids = [...correctables(sample).values()].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const [text = ''] = spending;
    const after = [...correctables(told([text, 'Ours.'])).values()];
    assert.deepEqual(
      after.map(({ id }) => id),
      ids,
    );
  });

  it('can be taken out where the page does without it', () => {
    const removable = (text: string): boolean | undefined => correctables(sample).get(text)?.removable;
    assert.equal(removable(sample.headline.text), false);
    assert.equal(removable(spending[0] ?? ''), true);
    assert.equal(removable(sample.answers.dates.sentences[0]?.text ?? ''), false);
    assert.equal(removable(sample.decisions[0]?.title ?? ''), false);
    assert.equal(removable(sample.questions[0]?.text ?? ''), true);
  });
});
