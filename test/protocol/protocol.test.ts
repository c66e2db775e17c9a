import assert from 'node:assert/strict';
import { pageLabels } from '../../src/core/render/pageLabels.ts';
import { toPage } from '../../src/core/render/toPage.ts';
import { readIntent } from '../../src/protocol/intent.ts';
import { readKeptState, readViewState, type ViewState } from '../../src/protocol/viewState.ts';
import { sampleExplanation } from '../core/render/sampleExplanation.ts';

const words = pageLabels('en');
const labels = {
  actions: 'Actions',
  language: 'Language',
  copyFounders: 'Copy',
  copyMarkdown: 'Copy',
  copyOther: 'Other',
  addNote: 'Note',
  changeNote: 'Change',
  correct: 'Correct',
  inSendersWords: 'own',
  putBack: 'Back',
  review: 'Review',
  takeReviewBack: 'Take back',
  copiedFounders: 'Copied',
  copiedMarkdown: 'Copied',
  copiedText: 'Copied as text.',
  copyFailed: 'Not copied',
  saveDates: 'Save',
  again: 'Again',
  other: 'Other',
  chooseOther: 'Other',
  cancel: 'Cancel',
};
const page: ViewState = {
  type: 'page',
  own: { note: '', corrections: [] },
  language: 'en',
  languages: [{ id: 'en', name: 'English' }],
  labels,
  subjectId: 'abc',
  page: toPage(sampleExplanation, { labels: words, today: '2026-03-01' }),
  copies: { html: '<p>', text: 't', markdown: 'm' },
};

describe('the view state', () => {
  it('passes whole, as a message carries it', () => {
    assert.deepEqual(readViewState(JSON.parse(JSON.stringify(page))), page);
  });

  it('is refused when any part of it is missing or of another kind', () => {
    const { copies, ...withoutCopies } = page;
    assert.ok(copies);
    assert.equal(readViewState(withoutCopies), undefined);
    assert.equal(readViewState({ ...page, type: 'other' }), undefined);
    assert.equal(readViewState({ ...page, language: 'a language' }), undefined);
    assert.equal(readViewState({ ...page, page: { ...page.page, headline: 'text' } }), undefined);
    assert.equal(readViewState(undefined), undefined);
  });
});

describe('intents', () => {
  it('are ids and choices', () => {
    assert.deepEqual(readIntent({ type: 'openProof', id: 'e1' }), { type: 'openProof', id: 'e1' });
    assert.deepEqual(readIntent({ type: 'setLanguage', language: 'fr' }), { type: 'setLanguage', language: 'fr' });
    assert.deepEqual(readIntent({ type: 'correct', id: 'w1', text: 'x' }), { type: 'correct', id: 'w1' });
    assert.deepEqual(readIntent({ type: 'review', by: 'x' }), { type: 'review' });
    assert.deepEqual(readIntent({ type: 'ready' }), { type: 'ready' });
  });

  it('lose whatever else a page adds: a path or a command never gets through', () => {
    assert.deepEqual(readIntent({ type: 'openProof', id: 'e1', path: '/etc/passwd', command: 'x' }), {
      type: 'openProof',
      id: 'e1',
    });
  });

  it('are refused when unknown or out of shape', () => {
    for (const message of [
      null,
      'ready',
      {},
      { type: 'run', command: 'workbench.action.quit' },
      { type: 'openProof' },
      { type: 'openProof', id: 'x'.repeat(65) },
      { type: 'openProof', id: 3 },
      { type: 'setLanguage', language: 'Deutsch; x' },
      { type: 'copied', what: 'everything' },
    ]) {
      assert.equal(readIntent(message), undefined);
    }
  });
});

describe('what is kept over a reload', () => {
  it('is an id, a language and what the reader wrote, no path', () => {
    assert.deepEqual(readKeptState({ subjectId: 'abc', language: 'fr', path: '/x' }), {
      subjectId: 'abc',
      language: 'fr',
    });
    const own = {
      note: 'On Monday.',
      corrections: [{ language: 'en', from: 'A', to: '' }],
      review: { by: 'Ada', date: '2026-03-01', of: 'abc' },
    };
    assert.deepEqual(readKeptState({ subjectId: 'abc', language: 'fr', own })?.own, own);
    assert.equal(readKeptState({ subjectId: 'x'.repeat(65), language: 'fr' }), undefined);
    assert.equal(readKeptState(undefined), undefined);
  });
});
